//! A colour as people write it → how well it reads on another, and the nearest one that reads well.

mod mending;

use std::fmt;

use color::{OpaqueColor, Srgb};

/// The contrast that WCAG 2.2 wants of text at its highest level (success criterion 1.4.6, AAA).
pub const TEXT: f32 = 7.0;

/// The contrast that WCAG 2.2 wants of borders and of what shows the focus (success criterion 1.4.11, AA).
pub const BORDER: f32 = 3.0;

/// A colour of the screen: red, green and blue, a byte each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Black.
    pub const BLACK: Colour = Colour([0; 3]);
    /// White.
    pub const WHITE: Colour = Colour([255; 3]);

    /// The colour of these amounts of red, green and blue.
    pub fn new(red: u8, green: u8, blue: u8) -> Self {
        Colour([red, green, blue])
    }

    /// Reads `#8a1c4a` or `#8c4`, capitals or not.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let digits: Vec<u8> = digits
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok()))
            .collect::<Option<_>>()?;
        match digits[..] {
            [r, g, b] => Some(Colour([r * 17, g * 17, b * 17])),
            [r, s, g, h, b, c] => Some(Colour([r * 16 + s, g * 16 + h, b * 16 + c])),
            _ => None,
        }
    }

    /// How light it is, from 0 (black) to 1 (white): the *relative luminance* of WCAG 2.2
    /// (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>).
    pub fn luminance(self) -> f32 {
        self.opaque().relative_luminance()
    }

    /// How well one reads on the other, from 1 (not at all) to 21 (black on white): the *contrast ratio* of
    /// WCAG 2.2, `(L1 + 0.05) / (L2 + 0.05)` with L1 the luminance of the lighter of the two
    /// (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).
    pub fn contrast(self, other: Colour) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Whether it reaches a contrast on each of these papers.
    pub fn reaches(self, wanted: f32, papers: &[Colour]) -> bool {
        papers.iter().all(|paper| self.contrast(*paper) >= wanted)
    }

    fn opaque(self) -> OpaqueColor<Srgb> {
        let [red, green, blue] = self.0;
        OpaqueColor::from_rgb8(red, green, blue)
    }
}

/// As in a style sheet: `#8a1c4a`.
impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
