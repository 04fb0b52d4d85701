//! A picture of all that is around (twice as wide as it is high) → the same in two sizes that a graphics card takes.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageFormat, ImageReader};

use crate::files::FileType;

/// A picture of all that is around, in two sizes: JPEG files.
pub struct Textures {
    /// The one that is there first, on a slow line too.
    pub light: Vec<u8>,
    /// The one that shows more.
    pub full: Vec<u8>,
}

/// The width of the light one; the height of each is half its width.
const LIGHT: u32 = 1024;
/// The widths of the full one, of a picture that was smaller or larger than [`LARGE`]: powers of two, which cards
/// repeat without a seam.
const FULL: [u32; 2] = [2048, 4096];
const LARGE: u32 = 3000;

/// How much detail JPEG keeps, in per cent.
const KEPT: [u8; 2] = [60, 78];

/// Both sizes of a picture; none where it cannot be read.
pub fn textures(file_type: FileType, bytes: &[u8]) -> Option<Textures> {
    let format = match file_type {
        FileType::Jpeg => ImageFormat::Jpeg,
        FileType::Png => ImageFormat::Png,
        FileType::WebP => ImageFormat::WebP,
        _ => return None,
    };
    let picture = ImageReader::with_format(Cursor::new(bytes), format).decode().ok()?;
    let full = if picture.width() < LARGE { FULL[0] } else { FULL[1] };
    Some(Textures { light: jpeg(&picture, LIGHT, KEPT[0])?, full: jpeg(&picture, full, KEPT[1])? })
}

fn jpeg(picture: &DynamicImage, width: u32, kept: u8) -> Option<Vec<u8>> {
    let small = picture.resize_exact(width, width / 2, FilterType::Triangle).into_rgb8();
    let mut out = Vec::new();
    small.write_with_encoder(JpegEncoder::new_with_quality(&mut out, kept)).ok()?;
    Some(out)
}
