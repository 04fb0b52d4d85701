//! WebP → the same picture without Exif, XMP, unknown chunks and whatever follows its end.

use super::exif::Orientation;
use super::{Cleaned, icc};

/// What the extended header says of Exif and XMP.
const EXIF_FLAG: u8 = 0x08;
const XMP_FLAG: u8 = 0x04;
/// What it says of a profile of colours.
const PROFILE_FLAG: u8 = 0x20;

/// What decoding, colours and animation need.
const KEPT: [&[u8; 4]; 4] = [b"VP8 ", b"VP8L", b"ALPH", b"ANIM"];

/// The cleaned file; none if it is broken.
pub(super) fn clean(bytes: &[u8]) -> Option<Cleaned> {
    let chunks = file_chunks(bytes)?;
    let orientation = orientation_of(&chunks);
    let size = stored_size(chunks.first()?)?;
    let has_pixels = |chunk: &Chunk<'_>| matches!(chunk.kind, b"VP8 " | b"VP8L" | b"ANMF");
    if !chunks.iter().any(has_pixels) {
        return None;
    }
    let profile = chunks.iter().find(|chunk| chunk.kind == b"ICCP");
    let profile = profile.and_then(|chunk| icc::forget(chunk.data.to_vec()));
    let mut out = Vec::with_capacity(bytes.len());
    out.extend(b"RIFF\0\0\0\0WEBP");
    for chunk in &chunks {
        match chunk.kind {
            b"VP8X" => {
                let mut header = header(chunk.data, orientation)?;
                header[0] &= !PROFILE_FLAG;
                if let Some(profile) = &profile {
                    header[0] |= PROFILE_FLAG;
                    push(&mut out, chunk.kind, &header);
                    push(&mut out, b"ICCP", profile);
                } else {
                    push(&mut out, chunk.kind, &header);
                }
            }
            b"ANMF" => push(&mut out, chunk.kind, &frame(chunk.data, size)?),
            b"VP8 " | b"VP8L" if !fills(chunk, size) => return None,
            kind if KEPT.contains(&kind) => push(&mut out, kind, chunk.data),
            _ => {}
        }
    }
    // Without this the picture would turn.
    if let Some(exif) = orientation.minimal_exif() {
        push(&mut out, b"EXIF", &exif);
    }
    let length = u32::try_from(out.len() - 8).ok()?;
    out.get_mut(4..8)?.copy_from_slice(&length.to_le_bytes());
    Some(Cleaned { bytes: out, size: Some(orientation.shown(size)) })
}

/// Width and height as shown.
pub(super) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let chunks = file_chunks(bytes)?;
    Some(orientation_of(&chunks).shown(stored_size(chunks.first()?)?))
}

/// Which way is up.
pub(super) fn orientation(bytes: &[u8]) -> Option<Orientation> {
    Some(orientation_of(&file_chunks(bytes)?))
}

struct Chunk<'a> {
    kind: &'a [u8; 4],
    data: &'a [u8],
}

fn file_chunks(bytes: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let (length, rest) = bytes.strip_prefix(b"RIFF")?.split_first_chunk()?;
    chunks(rest.get(..u32::from_le_bytes(*length) as usize)?.strip_prefix(b"WEBP")?)
}

fn chunks(mut rest: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let (kind, after) = rest.split_first_chunk()?;
        let (length, after) = after.split_first_chunk()?;
        let length = u32::from_le_bytes(*length) as usize;
        let data = after.get(..length)?;
        // A chunk of odd length is padded; the last one sometimes is not.
        rest = after.get(length + length % 2..).unwrap_or_default();
        chunks.push(Chunk { kind, data });
    }
    Some(chunks)
}

fn push(out: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    out.extend(kind);
    out.extend((data.len() as u32).to_le_bytes());
    out.extend(data);
    if data.len() % 2 == 1 {
        out.push(0);
    }
}

/// The extended header, without a flag for what is gone.
fn header(data: &[u8], orientation: Orientation) -> Option<[u8; 10]> {
    let mut header = *data.first_chunk::<10>()?;
    header[0] &= !(EXIF_FLAG | XMP_FLAG);
    if orientation != Orientation::UPRIGHT {
        header[0] |= EXIF_FLAG;
    }
    Some(header)
}

/// Whether pixels are as many as their frame says, as they must: others could ask for any memory.
fn fills(pixels: &Chunk<'_>, frame: (u32, u32)) -> bool {
    stored_size(pixels).is_none_or(|own| own == frame)
}

/// One picture of an animation: sixteen bytes, then chunks again.
fn frame(data: &[u8], size: (u32, u32)) -> Option<Vec<u8>> {
    let (place, rest) = data.split_first_chunk::<16>()?;
    let [_, _, _, _, _, _, w1, w2, w3, h1, h2, h3, ..] = *place;
    let side = |low, middle, high| u32::from_le_bytes([low, middle, high, 0]) + 1;
    let own = (side(w1, w2, w3), side(h1, h2, h3));
    if own.0 > size.0 || own.1 > size.1 {
        return None;
    }
    let mut out = place.to_vec();
    for chunk in
        chunks(rest)?.iter().filter(|chunk| matches!(chunk.kind, b"ALPH" | b"VP8 " | b"VP8L"))
    {
        if chunk.kind != b"ALPH" && !fills(chunk, own) {
            return None;
        }
        push(&mut out, chunk.kind, chunk.data);
    }
    Some(out)
}

/// Only the extended format says which way is up.
fn orientation_of(chunks: &[Chunk<'_>]) -> Orientation {
    let is_extended = chunks.first().is_some_and(|chunk| chunk.kind == b"VP8X");
    let exif = chunks.iter().find(|chunk| chunk.kind == b"EXIF").filter(|_| is_extended);
    exif.map_or(Orientation::UPRIGHT, |chunk| {
        Orientation::read(chunk.data.strip_prefix(b"Exif\0\0").unwrap_or(chunk.data))
    })
}

/// The size, from the first chunk: extended, lossless or lossy.
fn stored_size(first: &Chunk<'_>) -> Option<(u32, u32)> {
    let data = first.data;
    let number =
        |bytes: &[u8]| bytes.iter().rev().fold(0u32, |n, &byte| (n << 8) | u32::from(byte));
    match first.kind {
        b"VP8X" => Some((number(data.get(4..7)?) + 1, number(data.get(7..10)?) + 1)),
        b"VP8L" => {
            let bits = number(data.strip_prefix(&[0x2f])?.get(..4)?);
            Some(((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1))
        }
        b"VP8 " => {
            let rest = data.get(3..)?.strip_prefix(b"\x9d\x01\x2a")?;
            let size = (number(rest.get(..2)?) & 0x3fff, number(rest.get(2..4)?) & 0x3fff);
            (size.0 > 0 && size.1 > 0).then_some(size)
        }
        _ => None,
    }
}
