//! The comments that Xiph's sounds and films carry (maker, titles, names, pictures) → the same length, saying nothing.

/// Empties a list of comments: no maker, no comment, and nothing behind.
pub(super) fn clear(list: &mut [u8]) -> Option<()> {
    list.fill(0);
    (list.len() >= 8).then_some(())
}

/// Empties Vorbis's list of comments, behind which a mark says that it ends.
pub(super) fn clear_vorbis(list: &mut [u8]) -> Option<()> {
    clear(list)?;
    *list.get_mut(8)? = 1;
    Some(())
}

/// Empties a block of what FLAC tells about a sound, its header included: comments stay as an empty list,
/// a table of places stays as it is, everything else (pictures, programs' notes) becomes padding.
pub(super) fn clear_flac_block(block: &mut [u8]) -> Option<()> {
    const PADDING: u8 = 1;
    let (header, inside) = block.split_at_mut_checked(4)?;
    let kind = header.first_mut()?;
    match *kind & 0x7f {
        0 | 3 => {}
        4 => clear(inside)?,
        _ => {
            *kind = (*kind & 0x80) | PADDING;
            inside.fill(0);
        }
    }
    Some(())
}

/// Empties such blocks that follow one another.
pub(super) fn clear_flac_blocks(mut rest: &mut [u8]) -> Option<()> {
    while !rest.is_empty() {
        let [_, length @ ..] = *rest.first_chunk::<4>()?;
        let length = length.iter().fold(0, |sum, byte| (sum << 8) | usize::from(*byte));
        let (block, after) = rest.split_at_mut_checked(4 + length)?;
        clear_flac_block(block)?;
        rest = after;
    }
    Some(())
}

/// Empties the comments in the three packets that a film's container holds of a Vorbis sound.
pub(super) fn clear_vorbis_packets(packets: &mut [u8]) -> Option<()> {
    let (count, mut rest) = packets.split_first_mut()?;
    let mut lengths = Vec::new();
    for _ in 0..*count {
        let mut length = 0;
        loop {
            let (byte, after) = rest.split_first_mut()?;
            length += usize::from(*byte);
            rest = after;
            if *byte < 255 {
                break;
            }
        }
        lengths.push(length);
    }
    let (_, after) = rest.split_at_mut_checked(*lengths.first()?)?;
    let (comments, _) = after.split_at_mut_checked(*lengths.get(1)?)?;
    let (start, list) = comments.split_at_mut_checked(7)?;
    (start == b"\x03vorbis").then(|| clear_vorbis(list))?
}
