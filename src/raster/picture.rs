//! Pixels in memory → the same turned, without transparency, or as one colour.

use crate::files::Orientation;

/// Eight bits a colour, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    pub width: u32,
    pub height: u32,
    pub channels: Channels,
    /// As many as `width`, `height` and `channels` say.
    pub pixels: Vec<u8>,
}

/// What stands for a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Channels {
    /// Red, green and blue.
    Rgb,
    /// The same, and how opaque it is.
    Rgba,
}

impl Channels {
    pub fn count(self) -> usize {
        match self {
            Channels::Rgb => 3,
            Channels::Rgba => 4,
        }
    }
}

impl Picture {
    /// None if there are not as many bytes as the rest says.
    pub fn new(width: u32, height: u32, channels: Channels, pixels: Vec<u8>) -> Option<Picture> {
        let length =
            (width as usize).checked_mul(height as usize)?.checked_mul(channels.count())?;
        (length > 0 && length == pixels.len()).then_some(Picture {
            width,
            height,
            channels,
            pixels,
        })
    }

    /// Whether something can be seen through it.
    pub fn is_transparent(&self) -> bool {
        self.channels == Channels::Rgba && self.pixels.chunks_exact(4).any(|pixel| pixel[3] < 255)
    }

    /// Without opacity where all is opaque.
    pub fn simplified(self) -> Picture {
        match self.channels {
            Channels::Rgba if !self.is_transparent() => self.on_white(),
            _ => self,
        }
    }

    /// As it shows on a white page.
    pub fn on_white(self) -> Picture {
        if self.channels == Channels::Rgb {
            return self;
        }
        let mix = |colour: u8, opacity: u8| {
            let sum = u32::from(colour) * u32::from(opacity) + 255 * u32::from(255 - opacity);
            ((sum + 127) / 255) as u8
        };
        let opaque = |pixel: &[u8; 4]| [pixel[0], pixel[1], pixel[2]].map(|c| mix(c, pixel[3]));
        let pixels = self.pixels.as_chunks::<4>().0.iter().flat_map(opaque).collect();
        Picture { channels: Channels::Rgb, pixels, ..self }
    }

    /// As it is to be shown.
    pub fn turned(self, orientation: Orientation) -> Picture {
        if orientation == Orientation::UPRIGHT {
            return self;
        }
        let count = self.channels.count();
        let (width, height) = orientation.shown((self.width, self.height));
        let (columns, rows) = (self.width as usize, self.height as usize);
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for y in 0..height as usize {
            for x in 0..width as usize {
                let (x, y) = if orientation.exchanges_sides() { (y, x) } else { (x, y) };
                let x = if orientation.mirrors_columns() { columns - 1 - x } else { x };
                let y = if orientation.mirrors_rows() { rows - 1 - y } else { y };
                let at = (y * columns + x) * count;
                pixels.extend_from_slice(self.pixels.get(at..at + count).unwrap_or_default());
            }
        }
        Picture { width, height, channels: self.channels, pixels }
    }

    /// The mean of what can be seen.
    pub fn mean(&self) -> [u8; 3] {
        let mut sums = [0u64; 3];
        let mut weights = 0u64;
        for pixel in self.pixels.chunks_exact(self.channels.count()) {
            let weight = u64::from(pixel.get(3).copied().unwrap_or(255));
            for (sum, &colour) in sums.iter_mut().zip(pixel) {
                *sum += u64::from(colour) * weight;
            }
            weights += weight;
        }
        sums.map(|sum| ((sum + weights / 2) / weights.max(1)) as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{self, FileType};

    #[test]
    fn each_of_the_eight_ways_stands_upright() {
        // Stored: 1 2 3 / 4 5 6, one colour each.
        let stored = [1u8, 2, 3, 4, 5, 6];
        let upright: [(u8, u32, [u8; 6]); 8] = [
            (1, 3, [1, 2, 3, 4, 5, 6]),
            (2, 3, [3, 2, 1, 6, 5, 4]),
            (3, 3, [6, 5, 4, 3, 2, 1]),
            (4, 3, [4, 5, 6, 1, 2, 3]),
            (5, 2, [1, 4, 2, 5, 3, 6]),
            (6, 2, [4, 1, 5, 2, 6, 3]),
            (7, 2, [6, 3, 5, 2, 4, 1]),
            (8, 2, [3, 6, 2, 5, 1, 4]),
        ];
        for (way, width, expected) in upright {
            let mut jpeg = b"\xff\xd8\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0\xff\xd9".to_vec();
            jpeg[31] = way;
            let orientation = files::orientation(FileType::Jpeg, &jpeg);
            let pixels = stored.iter().flat_map(|&colour| [colour; 3]).collect();
            let turned = Picture::new(3, 2, Channels::Rgb, pixels).unwrap().turned(orientation);
            let shown: Vec<u8> = turned.pixels.iter().step_by(3).copied().collect();
            assert_eq!((turned.width, shown.as_slice()), (width, expected.as_slice()), "{way}");
        }
    }

    #[test]
    fn the_mean_ignores_what_cannot_be_seen() {
        let pixels = vec![10, 20, 30, 255, 200, 200, 200, 0];
        let picture = Picture::new(2, 1, Channels::Rgba, pixels).unwrap();
        assert_eq!(picture.mean(), [10, 20, 30]);
        assert_eq!(picture.on_white().pixels, [10, 20, 30, 255, 255, 255]);
    }
}
