//! PNG → the same picture without texts, dates, Exif and whatever follows its end.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use super::exif::Orientation;
use super::{Cleaned, icc};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What decoding and colours need, animation included.
const KEPT: [&[u8; 4]; 16] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP",
    b"sBIT", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// The cleaned file; none if it is broken.
pub(super) fn clean(bytes: &[u8]) -> Option<Cleaned> {
    let mut rest = bytes.strip_prefix(SIGNATURE)?;
    let size = stored_size(rest)?;
    let orientation = orientation_of(rest);
    let mut out = Vec::with_capacity(bytes.len());
    out.extend(SIGNATURE);
    let mut has_pixels = false;
    loop {
        let chunk = next_chunk(&mut rest)?;
        match chunk.kind {
            b"IDAT" => has_pixels = true,
            b"IEND" if !has_pixels => return None,
            // A chunk with a capital is needed to decode; an unknown one cannot be shown.
            kind if !KEPT.contains(&kind) && kind[0].is_ascii_uppercase() => return None,
            _ => {}
        }
        if chunk.kind == b"iCCP" {
            if let Some(profile) = profile(chunk.data) {
                out.extend(written(b"iCCP", &profile)?);
            }
        } else if KEPT.contains(&chunk.kind) {
            out.extend(chunk.whole);
        }
        match chunk.kind {
            b"IHDR" => out.extend(minimal_exif(orientation)),
            b"IEND" => return Some(Cleaned { bytes: out, size: Some(orientation.shown(size)) }),
            _ => {}
        }
    }
}

/// Width and height as shown.
pub(super) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let rest = bytes.strip_prefix(SIGNATURE)?;
    Some(orientation_of(rest).shown(stored_size(rest)?))
}

/// Which way is up.
pub(super) fn orientation(bytes: &[u8]) -> Option<Orientation> {
    bytes.strip_prefix(SIGNATURE).map(orientation_of)
}

struct Chunk<'a> {
    kind: &'a [u8; 4],
    data: &'a [u8],
    /// With its length and its check sum.
    whole: &'a [u8],
}

fn next_chunk<'a>(rest: &mut &'a [u8]) -> Option<Chunk<'a>> {
    let length = u32::from_be_bytes(*rest.first_chunk()?) as usize;
    let whole = rest.split_off(..length.checked_add(12)?)?;
    let kind = whole.get(4..)?.first_chunk()?;
    Some(Chunk { kind, data: whole.get(8..8 + length)?, whole })
}

fn stored_size(mut rest: &[u8]) -> Option<(u32, u32)> {
    let header = next_chunk(&mut rest).filter(|chunk| chunk.kind == b"IHDR")?;
    let (width, after) = header.data.split_first_chunk()?;
    let size = (u32::from_be_bytes(*width), u32::from_be_bytes(*after.first_chunk()?));
    (size.0 > 0 && size.1 > 0).then_some(size)
}

fn orientation_of(mut rest: &[u8]) -> Orientation {
    let chunks = std::iter::from_fn(|| next_chunk(&mut rest));
    let exif = chunks.take_while(|chunk| chunk.kind != b"IEND").find(|chunk| chunk.kind == b"eXIf");
    exif.map_or(Orientation::UPRIGHT, |chunk| Orientation::read(chunk.data))
}

/// The chunk without which browsers would not turn the picture as they do now.
fn minimal_exif(orientation: Orientation) -> Vec<u8> {
    let exif = orientation.minimal_exif();
    exif.and_then(|exif| written(b"eXIf", &exif)).unwrap_or_default()
}

/// The profile of colours, cleaned, under a name that says nothing; none if it is no profile.
fn profile(data: &[u8]) -> Option<Vec<u8>> {
    const LARGEST: u64 = 16 << 20;
    let name = data.iter().position(|byte| *byte == 0)?;
    let pressed = data.get(name + 2..)?;
    let mut profile = Vec::new();
    ZlibDecoder::new(pressed).take(LARGEST).read_to_end(&mut profile).ok()?;
    let mut pressed = ZlibEncoder::new(b"icc\0\0".to_vec(), Compression::default());
    pressed.write_all(&icc::forget(profile)?).ok()?;
    pressed.finish().ok()
}

/// A chunk with its length and its check sum.
fn written(kind: &[u8; 4], data: &[u8]) -> Option<Vec<u8>> {
    let mut chunk = u32::try_from(data.len()).ok()?.to_be_bytes().to_vec();
    chunk.extend(kind);
    chunk.extend(data);
    let sum = check_sum(chunk.get(4..)?);
    chunk.extend(sum.to_be_bytes());
    Some(chunk)
}

/// The check sum of PNG (CRC-32), bit by bit: it only ever sees a few kilobytes.
fn check_sum(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    let add = |sum: u32, &byte: &u8| (0..8).fold(sum ^ u32::from(byte), |sum, _| step(sum));
    !bytes.iter().fold(!0, add)
}
