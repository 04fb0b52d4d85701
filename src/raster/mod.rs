//! A photo's bytes → the same picture upright, in sRGB, at the sizes and in the forms that a page needs.
//!
//! Nothing of the file goes on but its pixels. The same bytes and recipe always give the same bytes.

mod blur;
mod colours;
mod decode;
mod encode;
mod header;
mod jpeg;
mod picture;
mod scale;

pub use header::{Header, header};

use crate::files::{FileMistake, FileType};

/// What is wanted of a photo.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipe {
    /// Widths in pixels, in any order; see [`widths`] for those that are made.
    pub widths: Vec<u32>,
    /// Each piece is made in each of these.
    pub forms: Vec<Form>,
    /// What nobody may recognise.
    pub blur: Vec<Area>,
    /// From 1 to 100, where there is a loss; [`QUALITY`] suits photos.
    pub quality: u8,
}

/// A quality that shows no flaw at the distance at which a page is read.
pub const QUALITY: u8 = 75;

/// How pixels are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// A fifth lighter than WebP at the same likeness, for browsers since 2024, and twenty times as long to make. A picture of flat colours
    /// is not made so.
    Avif,
    /// For every browser since 2020; without loss where the picture is of flat colours.
    WebP,
    /// For all others. A picture that is transparent or of flat colours becomes a PNG instead.
    Jpeg,
    /// Without loss, for all.
    Png,
}

impl Form {
    /// The end of a file's name: `webp`.
    pub fn extension(self) -> &'static str {
        match self {
            Form::Avif => "avif",
            Form::WebP => "webp",
            Form::Jpeg => "jpg",
            Form::Png => "png",
        }
    }

    /// The form of that extension.
    pub fn of_extension(extension: &str) -> Option<Form> {
        let all = [Form::Avif, Form::WebP, Form::Jpeg, Form::Png];
        all.into_iter().find(|form| form.extension() == extension)
    }
}

/// A rectangle of the upright picture, in per cent (0 to 100) of its width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// To the right of `x`.
    pub width: f32,
    /// Below `y`.
    pub height: f32,
}

/// What is made of a photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derived {
    /// By width, then in the order of the recipe's forms.
    pub pieces: Vec<Piece>,
    /// The mean colour, to stand in while a picture loads.
    pub colour: [u8; 3],
}

/// One file to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// How it is written.
    pub form: Form,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A small upright picture, in sRGB, to look for something in it; what is transparent is white.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Red, green and blue of each pixel, row by row.
    pub rgb: Vec<u8>,
}

/// The widths really made, in order: the largest wanted, or the picture's own if that is smaller (a picture is
/// never enlarged), and those wanted that are smaller than it by a fifth or more: a nearer one spares nothing.
pub fn widths(own: u32, wanted: &[u32]) -> Vec<u32> {
    let Some(&largest) = wanted.iter().max() else { return Vec::new() };
    let largest = largest.clamp(1, own.max(1));
    let smaller = wanted.iter().copied().filter(|width| *width <= largest / 5 * 4);
    let mut widths: Vec<u32> = smaller.filter(|width| *width > 0).chain([largest]).collect();
    widths.sort_unstable();
    widths.dedup();
    widths
}

/// A photo → its pieces. Of a picture that moves, its first moment. A form that cannot hold a piece's height
/// (WebP over 16,383 pixels) is left out for it.
pub fn derive(file_type: FileType, bytes: &[u8], recipe: &Recipe) -> Result<Derived, FileMistake> {
    let mut source = decode::decode(file_type, bytes)?;
    for area in &recipe.blur {
        blur::hide(&mut source.picture, area.stored(source.orientation));
    }
    let widths = widths(source.size().0, &recipe.widths);
    let mut picture = source.at_width(widths.last().copied().unwrap_or(1));
    let writings = encode::writings(file_type, &picture, recipe);
    let mut pieces = Vec::new();
    for width in widths.into_iter().rev() {
        picture = scale::to_width(picture, width);
        for writing in writings.iter().rev().filter(|writing| writing.holds(&picture)) {
            let bytes = writing.bytes(&picture).ok_or(FileMistake::Broken { file_type })?;
            let (width, height) = (picture.width, picture.height);
            pieces.push(Piece { width, height, form: writing.form(), bytes });
        }
    }
    pieces.reverse();
    Ok(Derived { pieces, colour: picture.mean() })
}

/// A photo → a small picture of it whose longest side is `longest` pixels, or less if its own is.
pub fn preview(file_type: FileType, bytes: &[u8], longest: u32) -> Result<Preview, FileMistake> {
    let source = decode::decode(file_type, bytes)?;
    let (width, height) = source.size();
    let wanted = u64::from(width) * u64::from(longest) / u64::from(width.max(height).max(1));
    let wanted = u32::try_from(wanted).unwrap_or(width).clamp(1, width);
    let picture = source.at_width(wanted).on_white();
    Ok(Preview { width: picture.width, height: picture.height, rgb: picture.pixels })
}
