//! Tracks of an MP4 → the data that they point to stays, the rest becomes zeros.

use std::ops::Range;

use super::boxes::{forget, number};
use super::track::{Tables, Track};
use crate::files::content::contains;

/// Some flying cameras write where they are into the subtitles, several times a second.
const TELL_A_PLACE: [&[u8]; 4] = [b"GPS", b"latitude", b"Latitude", b"HOME("];

/// Sets to zero whatever of the data (places in their order) no track that is kept points to; a track of words
/// that tells a place is kept no more.
pub fn keep_only(bytes: &mut [u8], tracks: &[Track], data: &[Range<usize>]) -> Option<()> {
    let mut kept: Vec<Range<usize>> = Vec::new();
    for track in tracks.iter().filter(|track| !track.is_forgotten) {
        let places = places(bytes, &track.tables)?;
        for place in places.iter().filter(|place| !place.is_empty()) {
            let after = data.partition_point(|data| data.start <= place.start);
            data.get(after.checked_sub(1)?).filter(|data| place.end <= data.end)?;
        }
        // Places that lie on one another would be read again and again.
        let length = places.iter().try_fold(0usize, |sum, place| sum.checked_add(place.len()))?;
        (length <= bytes.len()).then_some(())?;
        if track.is_text && tells_a_place(bytes, &places) {
            forget(bytes, &track.part)?;
        } else {
            if let Some(pieces) = track.tables.pieces {
                for place in &places {
                    pieces.forget_notes(bytes, place.clone());
                }
            }
            kept.extend(places);
        }
    }
    kept.sort_unstable_by_key(|place| place.start);
    let mut kept = kept.into_iter().peekable();
    for data in data {
        let mut at = data.start;
        while let Some(place) = kept.next_if(|place| place.start < data.end) {
            if let Some(gap) = bytes.get_mut(at..place.start.max(at)) {
                gap.fill(0);
            }
            at = at.max(place.end);
        }
        bytes.get_mut(at..data.end.max(at))?.fill(0);
    }
    Some(())
}

fn tells_a_place(bytes: &[u8], places: &[Range<usize>]) -> bool {
    let tells = |text: &[u8]| TELL_A_PLACE.iter().any(|word| contains(text, word));
    places.iter().any(|place| bytes.get(place.clone()).is_some_and(tells))
}

/// Where each run of samples stands.
fn places(bytes: &[u8], tables: &Tables) -> Option<Vec<Range<usize>>> {
    let offsets = offsets(bytes, tables)?;
    let mut sizes = Sizes::read(bytes, tables)?;
    let chunks = match &tables.chunks {
        Some(place) => bytes.get(place.clone())?.get(8..)?,
        None => &[],
    };
    let mut runs = chunks.chunks_exact(12).peekable();
    let mut samples = 0;
    let mut places = Vec::with_capacity(offsets.len());
    for (chunk, offset) in offsets.into_iter().enumerate() {
        // Chunks are counted from one.
        while let Some(run) =
            runs.next_if(|run| number(run, 0).is_some_and(|first| first <= chunk + 1))
        {
            samples = number(run, 4)?;
        }
        places.push(offset..offset.checked_add(sizes.take(samples)?)?);
    }
    Some(places)
}

fn offsets(bytes: &[u8], tables: &Tables) -> Option<Vec<usize>> {
    if let Some(place) = &tables.long_offsets {
        let entries = bytes.get(place.clone())?.get(8..)?;
        let read = |entry: &[u8]| u64::from_be_bytes(*entry.first_chunk()?).try_into().ok();
        return entries.chunks_exact(8).map(read).collect();
    }
    let Some(place) = &tables.offsets else { return Some(Vec::new()) };
    let entries = bytes.get(place.clone())?.get(8..)?;
    entries.chunks_exact(4).map(|entry| number(entry, 0)).collect()
}

/// How long the samples are: all the same, or one after the other.
enum Sizes<'a> {
    Same { size: usize, left: usize },
    Each { bits: usize, list: &'a [u8], next: usize, left: usize },
}

impl<'a> Sizes<'a> {
    fn read(bytes: &'a [u8], tables: &Tables) -> Option<Self> {
        let place = tables.sizes.as_ref().or(tables.short_sizes.as_ref());
        let Some(place) = place else { return Some(Sizes::Same { size: 0, left: 0 }) };
        let table = bytes.get(place.clone())?;
        let (size, left, list) = (number(table, 4)?, number(table, 8)?, table.get(12..)?);
        if tables.sizes.is_none() {
            let bits = size & 0xff;
            return matches!(bits, 4 | 8 | 16).then_some(Sizes::Each { bits, list, next: 0, left });
        }
        Some(match size {
            0 => Sizes::Each { bits: 32, list, next: 0, left },
            // Some old programs count sounds otherwise under this size.
            1 => return None,
            size => Sizes::Same { size, left },
        })
    }

    /// The length of the next samples together; what is counted but not there is not there.
    fn take(&mut self, count: usize) -> Option<usize> {
        match self {
            Sizes::Same { size, left } => {
                let count = count.min(*left);
                *left -= count;
                count.checked_mul(*size)
            }
            Sizes::Each { bits, list, next, left } => {
                let count = count.min(*left);
                *left -= count;
                let mut sum = 0usize;
                for index in *next..*next + count {
                    sum = sum.checked_add(sample(list, *bits, index)?)?;
                }
                *next += count;
                Some(sum)
            }
        }
    }
}

fn sample(list: &[u8], bits: usize, index: usize) -> Option<usize> {
    match bits {
        32 => number(list, index.checked_mul(4)?),
        16 => Some(u16::from_be_bytes(*list.get(index.checked_mul(2)?..)?.first_chunk()?).into()),
        8 => list.get(index).map(|size| usize::from(*size)),
        _ => list
            .get(index / 2)
            .map(|pair| usize::from(if index.is_multiple_of(2) { pair >> 4 } else { pair & 15 })),
    }
}
