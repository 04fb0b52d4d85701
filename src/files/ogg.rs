//! Ogg → the same sound or film: the names, titles and pictures of its second packets are gone.
//!
//! Only what stands inside these packets changes, never a length, so that every page stays where it is;
//! the check sum of a changed page is made again. Vorbis, Opus, Theora, Speex and FLAC are known.

use std::collections::HashMap;
use std::ops::Range;

use super::comments;

/// Codecs whose second packet holds comments: how the first packet starts, how the second does.
const COMMENTED: [(&[u8], &[u8]); 4] = [
    (b"\x01vorbis", VORBIS),
    (b"OpusHead", b"OpusTags"),
    (b"\x80theora", b"\x81theora"),
    (b"Speex   ", b""),
];
const VORBIS: &[u8] = b"\x03vorbis";
const FLAC: &[u8] = b"\x7fFLAC";

/// What is still to come of a stream.
#[derive(Clone, Copy)]
enum Awaited {
    Start,
    /// The packet of comments, which starts with this.
    Comments(&'static [u8]),
    /// Packets of what is told about the sound, until one says that it is the last.
    FlacBlocks,
    Sound,
}

struct Stream {
    awaited: Awaited,
    /// Where the packet that is being read stands.
    pieces: Vec<Range<usize>>,
}

/// The cleaned file; none if it is broken, or holds something unknown.
pub(super) fn clean(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut streams: HashMap<u32, Stream> = HashMap::new();
    // The pages read so far that may change.
    let mut changed: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while let Some(page) = Page::read(&bytes, at) {
        let end = page.end();
        if page.starts_stream {
            let stream = Stream { awaited: Awaited::Start, pieces: Vec::new() };
            let ended = streams.insert(page.serial, stream);
            ended.is_none_or(|stream| stream.is_clean()).then_some(())?;
        }
        let stream = streams.get_mut(&page.serial)?;
        if !matches!(stream.awaited, Awaited::Sound) {
            changed.push(at..end);
            stream.page(&page, &mut bytes)?;
        }
        at = end;
    }
    // The start of a page is cut off at the end; but if pages follow, the middle is damaged.
    let lost = bytes.get(at + 1..).unwrap_or_default().windows(5).any(|bytes| bytes == b"OggS\0");
    let whole = !streams.is_empty() && !lost && streams.values().all(Stream::is_clean);
    bytes.truncate(at);
    for page in changed {
        sum(bytes.get_mut(page)?)?;
    }
    whole.then_some(bytes)
}

struct Page {
    serial: u32,
    starts_stream: bool,
    /// Where its parts of packets stand, and whether the packet ends there.
    parts: Vec<(Range<usize>, bool)>,
    start: usize,
}

impl Page {
    /// The whole page that starts here.
    fn read(bytes: &[u8], at: usize) -> Option<Page> {
        let rest = bytes.get(at..)?;
        let header = rest.first_chunk::<27>().filter(|header| header.starts_with(b"OggS\0"))?;
        let lacing = rest.get(27..27 + usize::from(header[26]))?;
        let start = at + 27 + lacing.len();
        let mut parts = Vec::new();
        let (mut from, mut to) = (start, start);
        for &length in lacing {
            to += usize::from(length);
            if length < 255 {
                parts.push((from..to, true));
                from = to;
            }
        }
        if lacing.last() == Some(&255) {
            parts.push((from..to, false));
        }
        bytes.get(start..to)?;
        let serial = u32::from_le_bytes(*header.get(14..)?.first_chunk()?);
        Some(Page { serial, starts_stream: header[5] & 2 != 0, parts, start })
    }

    fn end(&self) -> usize {
        self.parts.last().map_or(self.start, |(part, _)| part.end)
    }
}

impl Stream {
    /// Whether everything that may tell of somebody has been read.
    fn is_clean(&self) -> bool {
        matches!(self.awaited, Awaited::Sound)
    }

    fn page(&mut self, page: &Page, bytes: &mut [u8]) -> Option<()> {
        for (part, is_last) in &page.parts {
            if matches!(self.awaited, Awaited::Sound) {
                return Some(());
            }
            self.pieces.push(part.clone());
            if *is_last {
                let pieces = std::mem::take(&mut self.pieces);
                let mut packet = Vec::new();
                for piece in &pieces {
                    packet.extend(bytes.get(piece.clone())?);
                }
                self.packet(&mut packet)?;
                let mut rest = packet.as_slice();
                for piece in pieces {
                    let (start, after) = rest.split_at_checked(piece.len())?;
                    bytes.get_mut(piece)?.copy_from_slice(start);
                    rest = after;
                }
            }
        }
        Some(())
    }

    fn packet(&mut self, packet: &mut [u8]) -> Option<()> {
        self.awaited = match self.awaited {
            Awaited::Start if packet.starts_with(FLAC) => Awaited::FlacBlocks,
            Awaited::Start => {
                let known = COMMENTED.iter().find(|(start, _)| packet.starts_with(start));
                Awaited::Comments(known?.1)
            }
            Awaited::Comments(start) => {
                let rest = packet.strip_prefix(start).map(<[u8]>::len)?;
                let at = packet.len() - rest;
                let list = packet.get_mut(at..)?;
                if start == VORBIS {
                    comments::clear_vorbis(list)?
                } else {
                    comments::clear(list)?
                }
                Awaited::Sound
            }
            Awaited::FlacBlocks => {
                const LAST: u8 = 0x80;
                comments::clear_flac_block(packet)?;
                if packet.first()? & LAST == 0 { Awaited::FlacBlocks } else { Awaited::Sound }
            }
            Awaited::Sound => Awaited::Sound,
        };
        Some(())
    }
}

/// Writes a page's check sum.
fn sum(page: &mut [u8]) -> Option<()> {
    page.get_mut(22..26)?.fill(0);
    let sum = page.iter().fold(0u32, |sum, &byte| {
        let index = ((sum >> 24) as u8) ^ byte;
        (sum << 8) ^ SUMS.get(usize::from(index)).copied().unwrap_or_default()
    });
    page.get_mut(22..26)?.copy_from_slice(&sum.to_le_bytes());
    Some(())
}

const SUMS: [u32; 256] = sums();

const fn sums() -> [u32; 256] {
    let mut table = [0; 256];
    let mut index = 0;
    while index < table.len() {
        let mut value = (index as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            let carry = value & 0x8000_0000 != 0;
            value <<= 1;
            if carry {
                value ^= 0x04c1_1db7;
            }
            bit += 1;
        }
        table[index] = value;
        index += 1;
    }
    table
}
