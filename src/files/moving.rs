//! A picture's bytes → whether it moves: a second frame, or a mark that announces one.

use super::FileType;

/// Whether a picture of that type is an animation; of a PNG and a WebP, its start is enough.
pub fn moves(file_type: FileType, bytes: &[u8]) -> bool {
    match file_type {
        FileType::Gif => gif_frames(bytes).unwrap_or(2) > 1,
        FileType::Png => announces_frames(bytes),
        FileType::WebP => {
            const ANIMATION: u8 = 0b10;
            bytes.get(12..16) == Some(b"VP8X")
                && bytes.get(20).is_some_and(|flags| flags & ANIMATION != 0)
        }
        _ => false,
    }
}

/// How many frames a GIF has, up to two; none where it ends before its end, which it does not in a browser.
fn gif_frames(bytes: &[u8]) -> Option<usize> {
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut rest = bytes.strip_prefix(b"GIF")?.get(3..)?;
    rest = rest.get(7 + table(*rest.get(4)?)..)?;
    let mut frames = 0;
    while frames < 2 {
        let Some((mark, after)) = rest.split_first() else { return Some(frames) };
        rest = match mark {
            0x21 => after.get(1..)?,
            0x2c => {
                frames += 1;
                // Its place, its colours, and the width of its codes.
                after.get(9 + table(*after.get(8)?) + 1..)?
            }
            _ => return Some(frames),
        };
        while let Some((length, after)) = rest.split_first() {
            rest = after.get(usize::from(*length)..).unwrap_or_default();
            if *length == 0 {
                break;
            }
        }
    }
    Some(frames)
}

/// Whether a PNG says how many frames it has, before its picture.
fn announces_frames(bytes: &[u8]) -> bool {
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n").unwrap_or_default();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        match after.get(..4) {
            Some(b"acTL") => return true,
            Some(b"IDAT") | None => return false,
            Some(_) => {}
        }
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        rest = after.get(length.saturating_add(8)..).unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_moves_if_it_has_a_second_frame_or_says_so() {
        let start = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff";
        let frame = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";
        let gif = |frames: usize| [start.as_slice(), &frame.repeat(frames), b"\x3b"].concat();
        assert!(!moves(FileType::Gif, &gif(1)));
        assert!(moves(FileType::Gif, &gif(2)));
        assert!(moves(FileType::WebP, b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02\0"));
        assert!(!moves(FileType::WebP, b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x10\0"));
        let png = |chunk: &[u8]| [b"\x89PNG\r\n\x1a\n", chunk].concat();
        assert!(moves(FileType::Png, &png(b"\0\0\0\x01gAMA_crc_\0\0\0\x08acTL")));
        assert!(!moves(FileType::Png, &png(b"\0\0\0\x01gAMA_crc_\0\0\0\x08IDAT")));
        assert!(!moves(FileType::Png, b""));
    }
}
