//! MP4, M4A → the same film or sound without place, times, device and names.
//!
//! Nothing moves, because a film says by numbers where its pictures stand: what is not needed to play becomes
//! free space of the same length, full of zeros. Boxes are kept by a list of those that are known, so that what a
//! maker invents goes; of the data, what no track that is kept points to becomes zeros too.

mod boxes;
mod data;
mod notes;
mod track;

use std::ops::Range;

use super::{FileMistake, FileType, Held};
use boxes::{Kind, children, forget};
use track::Track;

/// At the top of a film.
const TOP: [&Kind; 4] = [b"mfra", b"sidx", b"ssix", b"pdin"];
/// In the plan of the whole film, and in the plan of a piece of it.
const PLAN: [&Kind; 3] = [b"mvhd", b"trak", b"mvex"];
const PIECE: [&Kind; 2] = [b"mfhd", b"traf"];
const TRACK_PIECE: [&Kind; 8] =
    [b"tfhd", b"tfdt", b"trun", b"sbgp", b"sgpd", b"subs", b"saiz", b"saio"];

/// Makers' own brands say which device filmed; these say how to play.
const BRANDS: [&Kind; 37] = [
    b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"iso7", b"iso8", b"iso9", b"mp41",
    b"mp42", b"mp71", b"avc1", b"hvc1", b"hev1", b"av01", b"vp09", b"M4A ", b"M4B ", b"M4V ",
    b"M4VH", b"M4VP", b"qt  ", b"dash", b"msdh", b"msix", b"cmfc", b"cmf2", b"3gp4", b"3gp5",
    b"3gp6", b"3gp7", b"3g2a", b"mmp4", b"dby1", b"lmsg", b"f4v ",
];

/// The cleaned file.
pub(super) fn clean(file_type: FileType, mut bytes: Vec<u8>) -> Result<Vec<u8>, FileMistake> {
    let broken = FileMistake::Broken { file_type };
    let film = read(&mut bytes).ok_or(broken.clone())?;
    if film.tracks.iter().all(|track| track.is_forgotten) {
        return Err(broken);
    }
    if film.is_in_pieces {
        // What belongs to which track is said piece by piece: such a track cannot be taken out here.
        if film.tracks.iter().any(|track| track.is_forgotten) {
            return Err(FileMistake::Holds { file_type, held: Held::HiddenTrack });
        }
        return Ok(bytes);
    }
    data::keep_only(&mut bytes, &film.tracks, &film.data).ok_or(broken)?;
    Ok(bytes)
}

/// What was found of a film, whose boxes are clean.
#[derive(Default)]
struct Film {
    tracks: Vec<Track>,
    /// Where the data stands.
    data: Vec<Range<usize>>,
    is_in_pieces: bool,
}

fn read(bytes: &mut [u8]) -> Option<Film> {
    let mut film = Film::default();
    for part in children(bytes, 0..bytes.len())? {
        match &part.kind {
            b"ftyp" | b"styp" => brands(bytes.get_mut(part.inside)?),
            b"moov" => plan(bytes, part.inside, &mut film.tracks)?,
            b"moof" => {
                film.is_in_pieces = true;
                piece(bytes, part.inside)?;
            }
            b"mdat" => film.data.push(part.inside),
            kind if TOP.contains(&kind) => {}
            _ => forget(bytes, &part)?,
        }
    }
    Some(film)
}

/// A JPEG 2000 picture, which is made of the same boxes, without its notes; none if it is not in boxes.
pub(super) fn without_notes(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    const PICTURE: [&Kind; 4] = [b"jP  ", b"ftyp", b"jp2h", b"jp2c"];
    let whole = 0..bytes.len();
    boxes::keep(&mut bytes, whole, &PICTURE)?;
    Some(bytes)
}

fn brands(inside: &mut [u8]) {
    let (major, rest) = inside.split_at_mut_checked(8).unwrap_or_default();
    // A version, in which some makers write their own.
    if let Some(version) = major.get_mut(4..) {
        version.fill(0);
    }
    for brand in major.chunks_exact_mut(4).take(1).chain(rest.chunks_exact_mut(4)) {
        if !BRANDS.iter().any(|known| known.as_slice() == brand) {
            brand.copy_from_slice(b"isom");
        }
    }
}

fn plan(bytes: &mut [u8], inside: Range<usize>, tracks: &mut Vec<Track>) -> Option<()> {
    for part in children(bytes, inside)? {
        match &part.kind {
            b"mvhd" => boxes::forget_times(bytes.get_mut(part.inside)?)?,
            b"trak" => tracks.push(track::clean(bytes, part)?),
            kind if PLAN.contains(&kind) => {}
            _ => forget(bytes, &part)?,
        }
    }
    Some(())
}

fn piece(bytes: &mut [u8], inside: Range<usize>) -> Option<()> {
    for part in children(bytes, inside)? {
        if part.kind == *b"traf" {
            boxes::keep(bytes, part.inside, &TRACK_PIECE)?;
        } else if !PIECE.contains(&&part.kind) {
            forget(bytes, &part)?;
        }
    }
    Some(())
}
