//! A picture's first bytes → its size, and whether it is transparent or moves.

use crate::files::{self, FileMistake, FileType};

/// A larger picture is not opened.
const MOST_PIXELS: u64 = 100_000_000;
/// Nor one with a longer side: neither JPEG nor GIF can hold it.
const LONGEST_SIDE: u32 = 65_535;

/// What a picture's header says, which may be a lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// As shown, in pixels.
    pub width: u32,
    /// As shown, in pixels.
    pub height: u32,
    /// Whether it may be seen through.
    pub transparent: bool,
    /// Whether it is an animation.
    pub moves: bool,
}

/// What a picture's header says; none for other files, and where there is none.
pub fn header(file_type: FileType, bytes: &[u8]) -> Option<Header> {
    let transparent = match file_type {
        FileType::Jpeg => false,
        FileType::Png => png_has_opacity(bytes),
        FileType::WebP => webp_has_opacity(bytes),
        FileType::Gif => true,
        _ => return None,
    };
    let (width, height) = files::size(file_type, bytes)?;
    Some(Header { width, height, transparent, moves: files::moves(file_type, bytes) })
}

/// Nothing, if a picture of that size may be opened.
pub(super) fn check_size((width, height): (u32, u32)) -> Result<(), FileMistake> {
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_PIXELS || width.max(height) > LONGEST_SIDE {
        return Err(FileMistake::TooManyPixels { width, height });
    }
    Ok(())
}

/// Opacity is a channel of some kinds, and an own block (`tRNS`) of the others.
fn png_has_opacity(bytes: &[u8]) -> bool {
    const KIND: usize = 25;
    if matches!(bytes.get(KIND), Some(4 | 6)) {
        return true;
    }
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        match after.get(..4) {
            Some(b"tRNS") => return true,
            Some(b"IDAT") | None => return false,
            Some(_) => {}
        }
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        rest = after.get(length.saturating_add(8)..).unwrap_or_default();
    }
    false
}

/// One bit, in the extended header or in that of pixels without loss.
fn webp_has_opacity(bytes: &[u8]) -> bool {
    let bit = |at: usize, bit: u8| bytes.get(at).is_some_and(|byte| byte & bit != 0);
    match bytes.get(12..16) {
        Some(b"VP8X") => bit(20, 0x10),
        Some(b"VP8L") => bit(24, 0x10),
        _ => false,
    }
}
