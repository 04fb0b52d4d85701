//! A track of an MP4 → cleaned, and which data it points to; one that is neither picture, sound nor subtitle goes.

use std::ops::Range;

use super::boxes::{Kind, Part, children, forget, forget_times, keep};
use super::notes;
use crate::files::{comments, icc};

const TRACK: [&Kind; 3] = [b"tkhd", b"edts", b"mdia"];
const MEDIA: [&Kind; 4] = [b"mdhd", b"hdlr", b"minf", b"elng"];
const INFORMATION: [&Kind; 8] =
    [b"vmhd", b"smhd", b"nmhd", b"sthd", b"hmhd", b"hdlr", b"dinf", b"stbl"];
const TABLES: [&Kind; 19] = [
    b"stsd", b"stts", b"ctts", b"cslg", b"stss", b"stsh", b"stsz", b"stz2", b"stsc", b"stco",
    b"co64", b"sdtp", b"sbgp", b"sgpd", b"subs", b"stps", b"padb", b"saiz", b"saio",
];
/// How a picture or a sound is coded.
const CODING: [&Kind; 40] = [
    b"avcC", b"avcE", b"hvcC", b"hvcE", b"lhvC", b"vvcC", b"vpcC", b"av1C", b"esds", b"d263",
    b"dvcC", b"dvvC", b"dvwC", b"glbl", b"jp2h", b"pasp", b"colr", b"clap", b"fiel", b"gama",
    b"btrt", b"clli", b"mdcv", b"SmDm", b"CoLL", b"st3d", b"sv3d", b"dOps", b"dfLa", b"dac3",
    b"dec3", b"dac4", b"alac", b"damr", b"samr", b"chan", b"chnl", b"srat", b"wave", b"pcmC",
];
/// What is seen, heard or read. Other tracks tell the place, the speed, the hour on the camera's clock.
const SHOWN: [&Kind; 6] = [b"vide", b"soun", b"sbtl", b"subt", b"clcp", b"auxv"];
/// Text that is read under the picture, among what is told as text.
const SUBTITLES: [&Kind; 4] = [b"tx3g", b"wvtt", b"stpp", b"c608"];

/// What was found of a track.
pub struct Track {
    /// Where it stands.
    pub part: Part,
    /// It is neither seen nor heard nor read, and must become free space.
    pub is_forgotten: bool,
    /// Whether words are in it, which are read to see what they tell.
    pub is_text: bool,
    pub tables: Tables,
}

/// Where the tables stand that say where the data is.
#[derive(Default)]
pub struct Tables {
    pub sizes: Option<Range<usize>>,
    pub short_sizes: Option<Range<usize>>,
    pub chunks: Option<Range<usize>>,
    pub offsets: Option<Range<usize>>,
    pub long_offsets: Option<Range<usize>>,
    /// How its pictures are cut, if cameras may write notes between them.
    pub pieces: Option<notes::Pieces>,
}

/// Cleans a track in its place.
pub fn clean(bytes: &mut [u8], part: Part) -> Option<Track> {
    let mut tables = Tables::default();
    let (mut handler, mut coding) = (*b"    ", *b"    ");
    for part in children(bytes, part.inside.clone())? {
        match &part.kind {
            b"tkhd" => forget_times(bytes.get_mut(part.inside)?)?,
            b"mdia" => media(bytes, part.inside, (&mut handler, &mut coding), &mut tables)?,
            kind if TRACK.contains(&kind) => {}
            _ => forget(bytes, &part)?,
        }
    }
    let is_text = !matches!(&handler, b"vide" | b"soun" | b"auxv");
    let is_subtitle = handler == *b"text" && SUBTITLES.contains(&&coding);
    let is_forgotten = !SHOWN.contains(&&handler) && !is_subtitle;
    if is_forgotten {
        forget(bytes, &part)?;
    }
    Some(Track { part, is_forgotten, is_text, tables })
}

fn media(
    bytes: &mut [u8],
    place: Range<usize>,
    (handler, coding): (&mut Kind, &mut Kind),
    tables: &mut Tables,
) -> Option<()> {
    let parts = children(bytes, place)?;
    // What the track is must be known before its samples are described.
    for part in parts.iter().filter(|part| part.kind == *b"hdlr") {
        *handler = *bytes.get(part.inside.clone())?.get(8..)?.first_chunk()?;
    }
    for part in parts {
        match &part.kind {
            b"mdhd" => forget_times(bytes.get_mut(part.inside)?)?,
            b"hdlr" => forget_name(bytes.get_mut(part.inside)?)?,
            b"minf" => information(bytes, part.inside, handler, coding, tables)?,
            kind if MEDIA.contains(&kind) => {}
            _ => forget(bytes, &part)?,
        }
    }
    Some(())
}

/// The maker's code and name behind what the track is.
fn forget_name(handler: &mut [u8]) -> Option<()> {
    handler.get_mut(12..)?.fill(0);
    Some(())
}

fn information(
    bytes: &mut [u8],
    place: Range<usize>,
    handler: &Kind,
    coding: &mut Kind,
    tables: &mut Tables,
) -> Option<()> {
    for part in children(bytes, place)? {
        match &part.kind {
            b"hdlr" => forget_name(bytes.get_mut(part.inside)?)?,
            b"dinf" => sources(bytes, part.inside)?,
            b"stbl" => samples(bytes, part.inside, handler, coding, tables)?,
            kind if INFORMATION.contains(&kind) => {}
            _ => forget(bytes, &part)?,
        }
    }
    Some(())
}

/// Where the data comes from: this file. A path or an address elsewhere is emptied.
fn sources(bytes: &mut [u8], place: Range<usize>) -> Option<()> {
    for part in children(bytes, place)? {
        if part.kind != *b"dref" {
            forget(bytes, &part)?;
            continue;
        }
        for entry in children(bytes, part.inside.start.checked_add(8)?..part.inside.end)? {
            bytes.get_mut(entry.inside)?.get_mut(4..)?.fill(0);
        }
    }
    Some(())
}

fn samples(
    bytes: &mut [u8],
    place: Range<usize>,
    handler: &Kind,
    coding: &mut Kind,
    tables: &mut Tables,
) -> Option<()> {
    for part in children(bytes, place)? {
        let inside = Some(part.inside.clone());
        match &part.kind {
            b"stsz" => tables.sizes = inside,
            b"stz2" => tables.short_sizes = inside,
            b"stsc" => tables.chunks = inside,
            b"stco" => tables.offsets = inside,
            b"co64" => tables.long_offsets = inside,
            b"stsd" => {
                for entry in children(bytes, part.inside.start.checked_add(8)?..part.inside.end)? {
                    *coding = entry.kind;
                    description(bytes, &entry, handler, tables)?;
                }
            }
            kind if TABLES.contains(&kind) => {}
            _ => forget(bytes, &part)?,
        }
    }
    Some(())
}

/// How the samples are coded, with the name of what coded them.
fn description(bytes: &mut [u8], entry: &Part, handler: &Kind, tables: &mut Tables) -> Option<()> {
    let Range { start, end } = entry.inside;
    let header = match handler {
        b"vide" | b"auxv" => {
            let inside = bytes.get_mut(start..end)?;
            inside.get_mut(12..16)?.fill(0);
            inside.get_mut(42..74)?.fill(0);
            78
        }
        b"soun" => {
            let inside = bytes.get_mut(start..end)?;
            inside.get_mut(12..16)?.fill(0);
            // Old programs of Apple describe sound with more words.
            match inside.get(8..10)? {
                [0, 0] => 28,
                [0, 1] => 44,
                _ => 64,
            }
        }
        _ => return Some(()),
    };
    let boxes = start.checked_add(header)?..end;
    (boxes.start <= end).then_some(())?;
    keep(bytes, boxes.clone(), &CODING)?;
    for part in children(bytes, boxes)? {
        let inside = bytes.get_mut(part.inside)?;
        match &part.kind {
            b"colr" => profile(inside),
            b"dfLa" => comments::clear_flac_blocks(inside.get_mut(4..)?)?,
            kind => tables.pieces = notes::Pieces::read(kind, inside).or(tables.pieces),
        }
    }
    Some(())
}

/// Cleans a profile of colours, which stands behind the word that announces it.
fn profile(colours: &mut [u8]) {
    let (kind, inside) = colours.split_at_mut_checked(4).unwrap_or_default();
    if matches!(&*kind, b"prof" | b"rICC") {
        match icc::forget(inside.to_vec()) {
            Some(clean) => inside.copy_from_slice(&clean),
            None => inside.fill(0),
        }
    }
}
