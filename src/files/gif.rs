//! GIF → the same picture without comments, programs' notes and whatever follows its end.

use super::Cleaned;

const EXTENSION: u8 = 0x21;
const IMAGE: u8 = 0x2c;
const END: u8 = 0x3b;

/// The cleaned file; none if it is broken.
pub(super) fn clean(bytes: &[u8]) -> Option<Cleaned> {
    let mut rest = bytes;
    let size = size(bytes)?;
    let header = rest.split_off(..13)?;
    let mut out = Vec::with_capacity(bytes.len());
    out.extend(header);
    out.extend(rest.split_off(..colour_table_length(*header.get(10)?))?);
    let mut has_image = false;
    // Some programs forget the end sign: the file then ends behind a block.
    while let Some(&kind) = rest.split_off_first() {
        match kind {
            EXTENSION => extension(&mut rest, &mut out)?,
            IMAGE => {
                has_image = true;
                out.push(IMAGE);
                image(&mut rest, &mut out)?;
            }
            END => break,
            _ => return None,
        }
    }
    out.push(END);
    has_image.then_some(Cleaned { bytes: out, size: Some(size) })
}

/// Width and height.
pub(super) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let side =
        |at: usize| Some(u32::from(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?])));
    let size = (side(6)?, side(8)?);
    (size.0 > 0 && size.1 > 0).then_some(size)
}

fn colour_table_length(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 0x07) + 1) }
}

fn image(rest: &mut &[u8], out: &mut Vec<u8>) -> Option<()> {
    let place = rest.split_off(..9)?;
    out.extend(place);
    out.extend(rest.split_off(..colour_table_length(*place.get(8)?))?);
    out.extend(rest.split_off(..1)?);
    out.extend(blocks(rest)?);
    Some(())
}

/// Keeps the time and transparency of a picture, and how often an animation turns.
fn extension(rest: &mut &[u8], out: &mut Vec<u8>) -> Option<()> {
    const GRAPHIC: u8 = 0xf9;
    const APPLICATION: u8 = 0xff;
    let label = *rest.split_off_first()?;
    let blocks = blocks(rest)?;
    if label == GRAPHIC && blocks.len() == 6 {
        out.extend([EXTENSION, GRAPHIC]);
        out.extend(blocks);
    } else if label == APPLICATION
        && let Some(turns) =
            blocks.strip_prefix(b"\x0bNETSCAPE2.0\x03\x01").and_then(|b| b.first_chunk::<2>())
    {
        out.extend(b"\x21\xff\x0bNETSCAPE2.0\x03\x01");
        out.extend(turns);
        out.push(0);
    }
    Some(())
}

/// A run of blocks, each with its length before it, up to the empty one.
fn blocks<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let mut length = 0;
    loop {
        let block = usize::from(*rest.get(length)?);
        length += block + 1;
        if block == 0 {
            return rest.split_off(..length);
        }
    }
}
