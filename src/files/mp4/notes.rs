//! Pictures of a film (H.264, H.265) → the same, without the notes that a camera writes between them.
//!
//! Some cameras write the hour, the place and their model there, picture by picture (SEI, user data). A note keeps its
//! length, and says nothing: its bytes become `ff`, but for the bytes that the coding itself slips in.

use std::ops::Range;

use super::boxes::Kind;

/// The notes of x264 say how it coded; decoders read them, and they name nobody.
const X264: [u8; 16] = *b"\xdc\x45\xe9\xbd\xe6\xd9\x48\xb7\x96\x2c\xd8\x20\xd9\x23\xee\xef";

/// How the pictures of a track are cut into pieces.
#[derive(Clone, Copy)]
pub struct Pieces {
    is_h265: bool,
    /// How many bytes say a piece's length.
    length: usize,
}

impl Pieces {
    /// From the box that describes the coding.
    pub fn read(kind: &Kind, inside: &[u8]) -> Option<Pieces> {
        let (is_h265, at) = match kind {
            b"avcC" => (false, 4),
            b"hvcC" => (true, 21),
            _ => return None,
        };
        Some(Pieces { is_h265, length: usize::from(inside.get(at)? & 3) + 1 })
    }

    /// Empties the notes among the pieces that fill a place; what is not cut as it says is left.
    pub fn forget_notes(self, bytes: &mut [u8], place: Range<usize>) -> Option<()> {
        let mut rest = bytes.get_mut(place)?;
        while !rest.is_empty() {
            let (length, after) = rest.split_at_mut_checked(self.length)?;
            let length = length.iter().fold(0, |sum, byte| (sum << 8) | usize::from(*byte));
            let (piece, after) = after.split_at_mut_checked(length)?;
            rest = after;
            let first = piece.first().copied().unwrap_or_default();
            let is_note = match self.is_h265 {
                true => matches!((first >> 1) & 0x3f, 39 | 40),
                false => first & 0x1f == 6,
            };
            if is_note {
                notes(piece.get_mut(if self.is_h265 { 2 } else { 1 }..)?);
            }
        }
        Some(())
    }
}

/// The notes of a piece, one after the other: a sort, a length, and that many bytes.
fn notes(piece: &mut [u8]) {
    const USER_DATA: usize = 5;
    // Where the bytes of the notes stand, without those that the coding slips in after two zeros.
    let slipped = |at: usize| at >= 2 && piece.get(at - 2..=at) == Some(b"\0\0\x03");
    let places: Vec<usize> = (0..piece.len()).filter(|at| !slipped(*at)).collect();
    let mut at = 0;
    let number = |at: &mut usize| {
        let mut sum = 0;
        loop {
            let byte = *piece.get(*places.get(*at)?)?;
            *at += 1;
            sum += usize::from(byte);
            if byte < 255 {
                return Some(sum);
            }
        }
    };
    let mut emptied: Vec<usize> = Vec::new();
    while let (Some(sort), Some(length)) = (number(&mut at), number(&mut at)) {
        let Some(places) = places.get(at..at.saturating_add(length)) else { break };
        let name = places.iter().take(16).filter_map(|place| piece.get(*place));
        if sort == USER_DATA && !name.eq(X264.iter()) {
            emptied.extend(places);
        }
        at += length;
    }
    // The two zeros before a byte that was slipped in must stay.
    let kept: Vec<usize> = (2..piece.len()).filter(|at| slipped(*at)).collect();
    for place in emptied {
        let before = kept.partition_point(|slip| *slip <= place);
        let is_zero_before = kept.get(before).is_some_and(|slip| slip - place <= 2);
        if let (false, Some(byte)) = (is_zero_before, piece.get_mut(place)) {
            *byte = 0xff;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_of_a_camera_is_emptied_and_other_pieces_stay() {
        let note = |name: &[u8; 16]| {
            [&b"\0\0\0\x1d\x06\x05\x18"[..], name, b"48.8\0\0\x03\x01E", b"\x80"].concat()
        };
        let camera = note(b"\x17\xee\x8c\x60\xf8\x4d\x11\xd9\x8c\xd6\x08\0\x20\x0c\x9a\x66");
        let picture = b"\0\0\0\x04\x65abc".to_vec();
        let mut bytes = [picture.clone(), camera, note(&X264), picture.clone()].concat();
        let whole = 0..bytes.len();
        let pieces = Pieces::read(b"avcC", b"\x01\x64\0\x0a\xff\xe1").unwrap();
        pieces.forget_notes(&mut bytes, whole).unwrap();
        let empty = [&b"\0\0\0\x1d\x06\x05\x18"[..], &[0xff; 20], b"\0\0\x03\xff\xff\x80"].concat();
        assert_eq!(bytes, [picture.clone(), empty, note(&X264), picture].concat());
    }
}
