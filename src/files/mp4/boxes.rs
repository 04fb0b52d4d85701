//! The boxes of an MP4 → where each stands; one that must go → free space of the same length.

use std::ops::Range;

/// The four letters of a box.
pub type Kind = [u8; 4];

/// Where a box stands.
pub struct Part {
    pub kind: Kind,
    /// Where its four letters stand.
    pub letters: usize,
    pub inside: Range<usize>,
}

/// The boxes that fill a place one after the other.
pub fn children(bytes: &[u8], place: Range<usize>) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut at = place.start;
    while at < place.end {
        let rest = bytes.get(at..place.end)?;
        // A few zeros end some lists.
        if rest.len() < 8 {
            return rest.iter().all(|byte| *byte == 0).then_some(parts);
        }
        let (size, kind) = (rest.first_chunk::<4>()?, *rest.get(4..)?.first_chunk::<4>()?);
        let (header, length) = match u32::from_be_bytes(*size) {
            0 => (8, rest.len()),
            1 => (16, u64::from_be_bytes(*rest.get(8..)?.first_chunk()?).try_into().ok()?),
            size => (8, size.try_into().ok()?),
        };
        if length < header || length > rest.len() {
            return None;
        }
        parts.push(Part { kind, letters: at + 4, inside: at + header..at + length });
        at += length;
    }
    Some(parts)
}

/// Makes a box free space, of the same length, that holds nothing.
pub fn forget(bytes: &mut [u8], part: &Part) -> Option<()> {
    bytes.get_mut(part.letters..part.letters + 4)?.copy_from_slice(b"free");
    bytes.get_mut(part.inside.clone())?.fill(0);
    Some(())
}

/// Keeps, of the boxes in a place, those that are named.
pub fn keep(bytes: &mut [u8], place: Range<usize>, kept: &[&Kind]) -> Option<()> {
    for part in children(bytes, place)? {
        if !kept.contains(&&part.kind) {
            forget(bytes, &part)?;
        }
    }
    Some(())
}

/// Sets to zero the times of making and of change in a header: after its version, twice four bytes, or twice eight.
pub fn forget_times(inside: &mut [u8]) -> Option<()> {
    let length = if *inside.first()? == 1 { 16 } else { 8 };
    inside.get_mut(4..4 + length)?.fill(0);
    Some(())
}

/// Big-endian number of four bytes at a place.
pub fn number(bytes: &[u8], at: usize) -> Option<usize> {
    u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?).try_into().ok()
}
