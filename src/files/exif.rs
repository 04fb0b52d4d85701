//! Exif → the one thing of it that a picture needs to be shown: which way is up.

/// How a picture must be turned before it is shown, from 1 (as it is) to 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Orientation(u8);

impl Orientation {
    /// As it is stored.
    pub const UPRIGHT: Orientation = Orientation(1);

    /// From an Exif block, which starts with `II` or `MM`. A broken one says nothing.
    pub(super) fn read(exif: &[u8]) -> Orientation {
        find(exif).filter(|value| (1..=8).contains(value)).map_or(Self::UPRIGHT, Orientation)
    }

    /// An Exif block that holds nothing else; none for a picture that stands upright.
    pub(super) fn minimal_exif(self) -> Option<[u8; 26]> {
        if self == Self::UPRIGHT {
            return None;
        }
        // Header, one entry (tag 0x0112, one short), no further directory.
        let mut exif = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
        exif[19] = self.0;
        Some(exif)
    }

    /// Width and height as shown.
    pub fn shown(self, (width, height): (u32, u32)) -> (u32, u32) {
        if self.exchanges_sides() { (height, width) } else { (width, height) }
    }

    /// Whether a row of the picture as shown is a column of it as stored.
    pub fn exchanges_sides(self) -> bool {
        self.0 >= 5
    }

    /// Whether its stored columns are then read from right to left.
    pub fn mirrors_columns(self) -> bool {
        matches!(self.0, 2 | 3 | 7 | 8)
    }

    /// Whether its stored rows are then read from the bottom up.
    pub fn mirrors_rows(self) -> bool {
        matches!(self.0, 3 | 4 | 6 | 7)
    }
}

fn find(exif: &[u8]) -> Option<u8> {
    let number = |bytes: &[u8]| -> Option<u32> {
        let add = |sum: u32, &byte: &u8| (sum << 8) | u32::from(byte);
        match exif.first()? {
            b'M' => Some(bytes.iter().fold(0, add)),
            b'I' => Some(bytes.iter().rev().fold(0, add)),
            _ => None,
        }
    };
    let short = |at: usize| number(exif.get(at..at.checked_add(2)?)?);
    let start = number(exif.get(4..8)?)? as usize;
    let count = short(start)? as usize;
    let entries = exif.get(start.checked_add(2)?..)?.chunks_exact(12).take(count);
    let tag = |entry: &&[u8]| number(&entry[..2]) == Some(0x0112);
    let value = number(&entries.into_iter().find(tag)?[8..10])?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minimal_exif_says_the_orientation_and_nothing_else() {
        for value in 2..=8 {
            let exif = Orientation(value).minimal_exif().unwrap();
            assert_eq!(Orientation::read(&exif), Orientation(value));
        }
        assert_eq!(Orientation::UPRIGHT.minimal_exif(), None);
        let little = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0";
        assert_eq!(Orientation::read(little), Orientation(6));
        assert_eq!(Orientation(6).shown((3, 2)), (2, 3));
        for broken in [
            &b""[..],
            b"MM",
            b"MM\0*\xff\xff\xff\xff",
            b"MM\0*\0\0\0\x08\xff\xff",
            b"PNG-----------------",
        ] {
            assert_eq!(Orientation::read(broken), Orientation::UPRIGHT);
        }
    }
}
