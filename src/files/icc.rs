//! A profile of colours (ICC) → the same colours, without the name of a screen, a maker, a day.
//!
//! The profile of a computer's screen bears the name that its owner gave it. Nothing moves: what does not make the
//! colours becomes zeros.

/// Tags that make the colours: primaries, white, curves, tables, the measure of light.
const COLOURS: [&[u8; 4]; 31] = [
    b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt", b"bkpt", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"A2B0",
    b"A2B1", b"A2B2", b"A2B3", b"B2A0", b"B2A1", b"B2A2", b"B2A3", b"D2B0", b"D2B1", b"D2B2",
    b"D2B3", b"B2D0", b"B2D1", b"B2D2", b"B2D3", b"gamt", b"chad", b"chrm", b"lumi", b"cicp",
    b"view",
];
/// Where the list of tags starts.
const LIST: usize = 128;
/// A profile has some twenty.
const MOST: usize = 200;

/// The profile, with nothing but its colours; none if it is no profile.
pub(super) fn forget(mut profile: Vec<u8>) -> Option<Vec<u8>> {
    (profile.get(36..40)? == b"acsp").then_some(())?;
    // The maker of the program, the day, the system, the maker of the device, its model, who wrote it, the sum of all.
    for place in [4..8, 24..36, 40..44, 48..56, 80..128] {
        profile.get_mut(place)?.fill(0);
    }
    let count = number(&profile, LIST)?;
    (count <= MOST).then_some(())?;
    let mut kept = Vec::with_capacity(count + 1);
    kept.push(0..LIST + 4 + 12 * count);
    for index in 0..count {
        let entry = LIST + 4 + 12 * index;
        let kind = *profile.get(entry..)?.first_chunk::<4>()?;
        let (start, length) = (number(&profile, entry + 4)?, number(&profile, entry + 8)?);
        let tag = profile.get(start..start.checked_add(length)?)?;
        // Of words, what they are and how long: that much must be there.
        let length = if COLOURS.contains(&&kind) { length } else { header(tag).min(length) };
        kept.push(start..start + length);
    }
    kept.sort_unstable_by_key(|place| place.start);
    let mut at = 0;
    for place in kept {
        if let Some(gap) = profile.get_mut(at..place.start.max(at)) {
            gap.fill(0);
        }
        at = at.max(place.end);
    }
    profile.get_mut(at..)?.fill(0);
    Some(profile)
}

/// How much of a tag of words says what it is.
fn header(tag: &[u8]) -> usize {
    match tag.first_chunk::<4>() {
        // One text in several languages: how many, and where they are.
        Some(b"mluc") => 16 + 12 * number(tag, 8).unwrap_or(0).min(MOST),
        Some(b"desc") => 12,
        _ => 8,
    }
}

fn number(bytes: &[u8], at: usize) -> Option<usize> {
    u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?).try_into().ok()
}
