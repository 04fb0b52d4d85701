//! JPEG → the same picture without Exif, XMP, IPTC, comments, thumbnails and whatever follows its end.

use super::exif::Orientation;
use super::{Cleaned, icc};

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;

/// What the segments said, besides those that are kept.
struct Found<'a> {
    /// The JFIF header, which must stay first.
    jfif: Option<&'a [u8]>,
    /// The rest of the file that is kept, in order.
    kept: Vec<u8>,
    /// The pieces of the profile of colours, each with its number.
    profile: Vec<(u8, &'a [u8])>,
    orientation: Orientation,
    size: Option<(u32, u32)>,
    has_scan: bool,
}

/// How a piece of a profile starts.
const PROFILE: &[u8] = b"ICC_PROFILE\0";

/// The cleaned file; none if it is broken.
pub(super) fn clean(bytes: &[u8]) -> Option<Cleaned> {
    let mut found = read(bytes)?;
    let size = found.orientation.shown(found.size.filter(|_| found.has_scan)?);
    let mut out = Vec::with_capacity(found.kept.len() + 64);
    out.extend([0xff, SOI]);
    if let Some(jfif) = found.jfif {
        // Version, unit and density; then a thumbnail of 0 × 0.
        out.extend(b"\xff\xe0\0\x10");
        out.extend(jfif);
        out.extend([0, 0]);
    }
    // Without this the picture would turn.
    if let Some(exif) = found.orientation.minimal_exif() {
        out.extend(b"\xff\xe1\0\x22Exif\0\0");
        out.extend(exif);
    }
    out.extend(profile(&mut found.profile));
    out.extend(found.kept);
    Some(Cleaned { bytes: out, size: Some(size) })
}

/// Width and height as shown: they are told before the pixels.
pub(super) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let found = head(bytes)?;
    found.size.map(|size| found.orientation.shown(size))
}

/// Which way is up.
pub(super) fn orientation(bytes: &[u8]) -> Option<Orientation> {
    Some(head(bytes)?.orientation)
}

/// What the segments before the pixels say.
fn head(bytes: &[u8]) -> Option<Found<'_>> {
    let mut rest = bytes.strip_prefix(&[0xff, SOI])?;
    let mut found = Found::with_capacity(0);
    loop {
        match next_segment(&mut rest)? {
            (SOS | EOI, _) => return Some(found),
            (marker, segment) => found.segment(marker, segment.get(2..)?, segment),
        }
    }
}

fn read(bytes: &[u8]) -> Option<Found<'_>> {
    let mut rest = bytes.strip_prefix(&[0xff, SOI])?;
    let mut found = Found::with_capacity(bytes.len());
    loop {
        let (marker, segment) = next_segment(&mut rest)?;
        if marker == EOI {
            found.kept.extend([0xff, EOI]);
            return Some(found);
        }
        found.segment(marker, segment.get(2..)?, segment);
        if marker == SOS {
            found.has_scan = true;
            let length = scan_length(rest);
            found.kept.extend(rest.split_off(..length)?);
        }
    }
}

/// The next segment with its length before it; the end has none.
fn next_segment<'a>(rest: &mut &'a [u8]) -> Option<(u8, &'a [u8])> {
    loop {
        match next_marker(rest)? {
            EOI => return Some((EOI, &[])),
            // These stand alone and mean nothing between segments.
            0x01 | 0xd0..=0xd7 => {}
            0x00 | SOI => return None,
            marker => {
                let length = usize::from(u16::from_be_bytes(*rest.first_chunk()?));
                return Some((marker, rest.split_off(..length)?));
            }
        }
    }
}

/// The next marker, whatever number of `ff` stand before it. Stray bytes between segments are
/// skipped, as all decoders do.
fn next_marker(rest: &mut &[u8]) -> Option<u8> {
    let start = rest.iter().position(|&byte| byte == 0xff)?;
    let after = rest.get(start..)?;
    let fill = after.iter().position(|&byte| byte != 0xff)?;
    let marker = after.get(fill).copied();
    *rest = after.get(fill + 1..)?;
    marker
}

/// How long the pixels go on: up to a marker that is neither an escape nor a restart.
fn scan_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(next) = bytes.get(at..).and_then(|rest| rest.iter().position(|&b| b == 0xff)) {
        at += next;
        match bytes.get(at + 1) {
            Some(0x00 | 0xd0..=0xd7) => at += 2,
            _ => return at,
        }
    }
    bytes.len()
}

impl<'a> Found<'a> {
    fn with_capacity(capacity: usize) -> Self {
        Found {
            jfif: None,
            kept: Vec::with_capacity(capacity),
            profile: Vec::new(),
            orientation: Orientation::UPRIGHT,
            size: None,
            has_scan: false,
        }
    }

    /// `data` is the segment without its length, `whole` with it.
    fn segment(&mut self, marker: u8, data: &'a [u8], whole: &[u8]) {
        let is_frame = matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
        if is_frame && self.size.is_none() {
            self.size = frame_size(data);
        }
        match marker {
            0xe0 if self.jfif.is_none() => {
                self.jfif = data.get(..12).filter(|data| data.starts_with(b"JFIF\0"));
            }
            0xe1 if data.starts_with(b"Exif\0") && self.orientation == Orientation::UPRIGHT => {
                self.orientation = data.get(6..).map_or(Orientation::UPRIGHT, Orientation::read);
            }
            0xe2 if data.starts_with(PROFILE) => {
                if let Some([number, _count, piece @ ..]) = data.get(PROFILE.len()..) {
                    self.profile.push((*number, piece));
                }
            }
            // How the colours are coded; what follows these twelve bytes is not Adobe's.
            0xee if data.starts_with(b"Adobe") && data.len() >= 12 => {
                self.kept.extend(b"\xff\xee\0\x0e");
                self.kept.extend(&data[..12]);
            }
            0xc0..=0xc7 | 0xc9..=0xcf | 0xda..=0xdf => self.keep(marker, whole),
            _ => {}
        }
    }

    fn keep(&mut self, marker: u8, whole: &[u8]) {
        self.kept.extend([0xff, marker]);
        self.kept.extend(whole);
    }
}

/// The profile of colours, put together, cleaned, and cut again into segments.
fn profile(pieces: &mut [(u8, &[u8])]) -> Vec<u8> {
    const LONGEST: usize = 65_519;
    pieces.sort_by_key(|(number, _)| *number);
    let whole: Vec<u8> = pieces.iter().flat_map(|(_, piece)| piece.iter().copied()).collect();
    let Some(whole) = icc::forget(whole) else { return Vec::new() };
    let pieces = whole.chunks(LONGEST);
    let Ok(count) = u8::try_from(pieces.len()) else { return Vec::new() };
    let mut out = Vec::with_capacity(whole.len() + 18 * pieces.len());
    for (piece, number) in pieces.zip(1..=count) {
        let length = u16::try_from(piece.len() + 2 + PROFILE.len() + 2).unwrap_or(u16::MAX);
        out.extend([0xff, 0xe2]);
        out.extend(length.to_be_bytes());
        out.extend(PROFILE);
        out.extend([number, count]);
        out.extend(piece);
    }
    out
}

fn frame_size(data: &[u8]) -> Option<(u32, u32)> {
    let [_, height @ .., _] = data.first_chunk::<6>()?;
    let [h1, h2, w1, w2] = *height;
    let size = (u32::from(u16::from_be_bytes([w1, w2])), u32::from(u16::from_be_bytes([h1, h2])));
    (size.0 > 0 && size.1 > 0).then_some(size)
}
