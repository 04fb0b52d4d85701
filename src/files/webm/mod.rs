//! WebM → the same film or sound without titles, tags, attachments, dates and names of programs.
//!
//! Nothing moves, because the film says by numbers where its parts stand: an element that is not needed to play
//! becomes a void one of the same length, full of zeros. Elements are kept by a list of those that are known.

mod element;
mod known;

use std::collections::BTreeSet;
use std::ops::Range;

use super::comments;
use element::{Element, element, forget, keep};

/// The cleaned file; none if it is broken.
pub(super) fn clean(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut at = 0;
    let mut has_tracks = false;
    while at < bytes.len() {
        let found = element(&bytes, at..bytes.len())?;
        at = found.inside.end;
        match found.id {
            known::HEAD => keep(&mut bytes, found.inside, &known::IN_HEAD)?,
            known::SEGMENT => has_tracks |= segment(&mut bytes, found.inside)?,
            _ => forget(&mut bytes, &found)?,
        }
    }
    has_tracks.then_some(bytes)
}

/// Whether something can be played of a segment, which is cleaned.
fn segment(bytes: &mut [u8], place: Range<usize>) -> Option<bool> {
    let mut tracks = BTreeSet::new();
    let mut at = place.start;
    while at < place.end {
        let mut found = element(bytes, at..place.end)?;
        at = found.inside.end;
        match found.id {
            known::SEEK_HEAD => seeks(bytes, found.inside)?,
            known::INFO => information(bytes, found.inside)?,
            known::TRACKS => all_tracks(bytes, found.inside, &mut tracks)?,
            known::CUES => {}
            known::CLUSTER => {
                if !found.is_measured {
                    found.inside.end = cluster_end(bytes, found.inside.clone())?;
                    at = found.inside.end;
                }
                cluster(bytes, found.inside, &tracks)?;
            }
            _ => forget(bytes, &found)?,
        }
    }
    Some(!tracks.is_empty())
}

/// Where a cluster that does not say its length ends: where something starts that cannot be in one.
fn cluster_end(bytes: &[u8], place: Range<usize>) -> Option<usize> {
    let mut at = place.start;
    while at < place.end {
        let found = element(bytes, at..place.end)?;
        if known::IN_SEGMENT.contains(&found.id) {
            return Some(at);
        }
        at = found.inside.end;
    }
    Some(place.end)
}

/// The places of parts that are void now are not told any more.
fn seeks(bytes: &mut [u8], place: Range<usize>) -> Option<()> {
    const KEPT: [u32; 4] = [known::SEEK_HEAD, known::INFO, known::TRACKS, known::CUES];
    for seek in element::children(bytes, place)? {
        if seek.id != known::SEEK || !leads_to(bytes, &seek, &KEPT)? {
            forget(bytes, &seek)?;
        }
    }
    Some(())
}

fn leads_to(bytes: &[u8], seek: &Element, kept: &[u32]) -> Option<bool> {
    let parts = element::children(bytes, seek.inside.clone())?;
    let Some(id) = parts.into_iter().find(|part| part.id == known::SEEK_ID) else {
        return Some(false);
    };
    let id = bytes.get(id.inside)?;
    Some(kept.iter().any(|kept| kept.to_be_bytes() == id))
}

fn information(bytes: &mut [u8], place: Range<usize>) -> Option<()> {
    for part in element::children(bytes, place)? {
        match part.id {
            // They must be there: a text of zeros is an empty one.
            known::MUXER | known::WRITER => bytes.get_mut(part.inside)?.fill(0),
            known::TIME_SCALE | known::DURATION => {}
            _ => forget(bytes, &part)?,
        }
    }
    Some(())
}

fn all_tracks(bytes: &mut [u8], place: Range<usize>, tracks: &mut BTreeSet<u64>) -> Option<()> {
    for part in element::children(bytes, place)? {
        match if part.id == known::TRACK { track(bytes, part.inside.clone())? } else { None } {
            Some(number) => {
                tracks.insert(number);
            }
            None => forget(bytes, &part)?,
        }
    }
    Some(())
}

/// The number of a track that is seen, heard or read, which is cleaned.
fn track(bytes: &mut [u8], place: Range<usize>) -> Option<Option<u64>> {
    const SHOWN: [u64; 3] = [1, 2, 0x11];
    let (mut number, mut sort, mut is_vorbis) = (None, None, false);
    let parts = element::children(bytes, place)?;
    for part in &parts {
        let inside = bytes.get(part.inside.clone())?;
        match part.id {
            known::TRACK_NUMBER => number = element::number(inside),
            known::TRACK_TYPE => sort = element::number(inside),
            known::CODEC => is_vorbis = inside.starts_with(b"A_VORBIS"),
            _ => {}
        }
    }
    for part in parts {
        if part.id == known::CODEC_PRIVATE && is_vorbis {
            comments::clear_vorbis_packets(bytes.get_mut(part.inside)?)?;
        } else if !known::IN_TRACK.contains(&part.id) {
            forget(bytes, &part)?;
        }
    }
    Some(number.filter(|_| sort.is_some_and(|sort| SHOWN.contains(&sort))))
}

fn cluster(bytes: &mut [u8], place: Range<usize>, tracks: &BTreeSet<u64>) -> Option<()> {
    let mut at = place.start;
    while at < place.end {
        let part = element(bytes, at..place.end)?;
        at = part.inside.end;
        let is_kept = match part.id {
            known::SIMPLE_BLOCK => is_of(bytes, &part, tracks)?,
            known::BLOCK_GROUP => group(bytes, part.inside.clone(), tracks)?,
            id => known::IN_CLUSTER.contains(&id),
        };
        if !is_kept {
            forget(bytes, &part)?;
        }
    }
    Some(())
}

/// Whether a group holds a block of a track that is kept; it is cleaned.
fn group(bytes: &mut [u8], place: Range<usize>, tracks: &BTreeSet<u64>) -> Option<bool> {
    let mut has_block = false;
    for part in element::children(bytes, place)? {
        match part.id {
            known::BLOCK => has_block |= is_of(bytes, &part, tracks)?,
            id if known::IN_GROUP.contains(&id) => {}
            _ => forget(bytes, &part)?,
        }
    }
    Some(has_block)
}

/// Whether a block, which starts with the number of its track, is of one of these.
fn is_of(bytes: &[u8], block: &Element, tracks: &BTreeSet<u64>) -> Option<bool> {
    let (_, track) = element::varying(bytes.get(block.inside.clone())?)?;
    Some(tracks.contains(&track))
}
