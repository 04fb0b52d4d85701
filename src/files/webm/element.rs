//! The elements of a WebM → where each stands; one that must go → void, of the same length.

use std::ops::Range;

/// Where an element stands.
pub struct Element {
    pub id: u32,
    /// Where its id starts.
    pub start: usize,
    pub inside: Range<usize>,
    /// Whether it says its length; one that does not goes on to the end of its place.
    pub is_measured: bool,
}

/// The element that starts a place.
pub fn element(bytes: &[u8], place: Range<usize>) -> Option<Element> {
    let rest = bytes.get(place.clone())?;
    let id_length = length_of(*rest.first()?).filter(|length| *length <= 4)?;
    let id = rest.get(..id_length)?.iter().fold(0, |id, byte| (id << 8) | u32::from(*byte));
    let (size_length, size) = varying(rest.get(id_length..)?)?;
    let start = place.start + id_length + size_length;
    let is_measured = size != (1 << (7 * size_length)) - 1;
    let end = if is_measured { start.checked_add(usize::try_from(size).ok()?)? } else { place.end };
    (end <= place.end).then_some(Element {
        id,
        start: place.start,
        inside: start..end,
        is_measured,
    })
}

/// The elements that fill a place one after the other.
pub fn children(bytes: &[u8], place: Range<usize>) -> Option<Vec<Element>> {
    let mut elements = Vec::new();
    let mut at = place.start;
    while at < place.end {
        let found = element(bytes, at..place.end)?;
        at = found.inside.end;
        elements.push(found);
    }
    Some(elements)
}

/// Makes an element void: same length, nothing inside.
pub fn forget(bytes: &mut [u8], element: &Element) -> Option<()> {
    const VOID: u8 = 0xec;
    let whole = bytes.get_mut(element.start..element.inside.end)?;
    whole.fill(0);
    let length = whole.len();
    *whole.first_mut()? = VOID;
    if length < 9 {
        *whole.get_mut(1)? = 0x80 | u8::try_from(length.checked_sub(2)?).ok()?;
    } else {
        let size = (1u64 << 56) | u64::try_from(length - 9).ok()?;
        whole.get_mut(1..9)?.copy_from_slice(&size.to_be_bytes());
    }
    Some(())
}

/// Keeps, of the elements in a place, those that are named.
pub fn keep(bytes: &mut [u8], place: Range<usize>, kept: &[u32]) -> Option<()> {
    for part in children(bytes, place)? {
        if !kept.contains(&part.id) {
            forget(bytes, &part)?;
        }
    }
    Some(())
}

/// A number that says its own length, and that length.
pub fn varying(bytes: &[u8]) -> Option<(usize, u64)> {
    let length = length_of(*bytes.first()?)?;
    let number =
        bytes.get(..length)?.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte));
    Some((length, number ^ (1 << (7 * length))))
}

/// A number that fills its place.
pub fn number(bytes: &[u8]) -> Option<u64> {
    (bytes.len() <= 8)
        .then(|| bytes.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte)))
}

/// How many bytes a number has that starts with this one.
fn length_of(first: u8) -> Option<usize> {
    let length = usize::try_from(first.leading_zeros()).ok()? + 1;
    (length <= 8).then_some(length)
}
