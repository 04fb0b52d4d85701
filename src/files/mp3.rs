//! MP3 → the same sound: its frames, and nothing that stands before, between or after them.
//!
//! What is kept is what a decoder plays, so that no kind of tag (ID3, APE, Lyrics3, one still unknown) can stay.
//! The first frame may say how long the sound is and which encoder made it (Xing, LAME): it names nobody.

/// How many frames must follow one another where the thread had been lost.
const SURE: usize = 3;

/// The cleaned file; none if it holds no sound.
pub(super) fn clean(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    while let Some(length) = last_tag_length(&bytes) {
        bytes.truncate(bytes.len().saturating_sub(length));
    }
    let (mut read, mut kept) = (0, 0);
    let mut kind = None;
    while let Some(rest) = bytes.get(read..).filter(|rest| !rest.is_empty()) {
        if let Some(length) = tag_length(rest) {
            read = read.saturating_add(length);
        } else if let Some((length, found)) = run(rest, kind) {
            bytes.copy_within(read..read + length, kept);
            kind = Some(found);
            read += length;
            kept += length;
        } else {
            read += skip(rest);
        }
    }
    bytes.truncate(kept);
    kind.map(|_| bytes)
}

/// The length of the tag that ends here, without which the last frame could seem to go on into it.
fn last_tag_length(bytes: &[u8]) -> Option<usize> {
    if bytes.len().checked_sub(128).and_then(|at| bytes.get(at..)?.strip_prefix(b"TAG")).is_some() {
        return Some(128);
    }
    // After the name: a version, a size without the header, a count, what it is.
    const IS_HEADER: u8 = 0x20;
    let footer = bytes.last_chunk::<32>()?.strip_prefix(b"APETAGEX")?;
    let size = u32::from_le_bytes(*footer.get(4..)?.first_chunk()?);
    let size = if footer.get(15)? & IS_HEADER == 0 { usize::try_from(size).ok()? } else { 32 };
    Some(size.clamp(32, bytes.len()))
}

/// How far to go on to where a frame or a tag may start.
fn skip(rest: &[u8]) -> usize {
    let may_start = |byte: &u8| matches!(byte, 0xff | b'I');
    1 + rest.iter().skip(1).position(may_start).unwrap_or(rest.len())
}

/// The length of a tag that stands here, as it says itself.
fn tag_length(rest: &[u8]) -> Option<usize> {
    let header = rest.first_chunk::<10>()?;
    let sizes = header.get(6..)?;
    let is_tag = header.starts_with(b"ID3") && sizes.iter().all(|byte| byte & 0x80 == 0);
    let size = sizes.iter().fold(0, |size, &byte| (size << 7) | usize::from(byte));
    let footer = if header.get(5)? & 0x10 == 0 { 0 } else { 10 };
    is_tag.then_some(10 + size + footer)
}

/// Version and rate: the same in all frames of a sound.
type Kind = (u8, u8);

/// The whole frames that follow one another from here, if they are sure to be some: their length and kind.
fn run(rest: &[u8], mut kind: Option<Kind>) -> Option<(usize, Kind)> {
    let (mut length, mut count, mut last) = (0, 0, 0);
    while let Some((frame, found)) = frame(rest.get(length..)?) {
        if kind.is_some_and(|kind| kind != found) || rest.len() - length < frame {
            break;
        }
        kind = Some(found);
        (length, last) = (length + frame, frame);
        count += 1;
    }
    if !ends(rest.get(length..)?) {
        // It was cut short, and holds the start of what follows.
        (length, count) = (length - last, usize::saturating_sub(count, 1));
        return (count >= SURE).then_some((length, kind?));
    }
    (count > 0).then_some((length, kind?))
}

/// Whether a sound may stop where this follows: nothing, the start of a frame, or a tag.
fn ends(rest: &[u8]) -> bool {
    let tags = [&b"TAG"[..], b"APETAGEX", b"LYRICSBEGIN", b"ID3"];
    rest.is_empty() || frame(rest).is_some() || tags.iter().any(|tag| rest.starts_with(tag))
}

/// A frame of layer III that starts here: its length, and the kind of sound.
fn frame(rest: &[u8]) -> Option<(usize, Kind)> {
    const RATES: [usize; 3] = [44_100, 48_000, 32_000];
    const FULL: [usize; 14] = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const LOW: [usize; 14] = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    let [0xff, second, third, _] = *rest.first_chunk()? else { return None };
    if second & 0xe6 != 0xe2 {
        return None;
    }
    let version = (second >> 3) & 3;
    let (weights, samples, divisor) = match version {
        3 => (FULL, 144, 1),
        2 => (LOW, 72, 2),
        0 => (LOW, 72, 4),
        _ => return None,
    };
    let weight = weights.get(usize::from(third >> 4).checked_sub(1)?)?;
    let rate = (third >> 2) & 3;
    let per_second = RATES.get(usize::from(rate))? / divisor;
    let padding = usize::from((third >> 1) & 1);
    Some((samples * weight * 1000 / per_second + padding, (version, rate)))
}
