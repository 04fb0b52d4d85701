//! A file beside a page → the bytes that may be published, or why it cannot be.
//!
//! Pictures lose everything that does not serve to show them: place, date, device, names, thumbnails.
//! Their pixels are not touched.

mod base64;
mod content;
mod exif;
mod file_type;
mod gif;
mod icon;
mod jpeg;
mod mistake;
mod moving;
mod png;
mod svg;
mod svg_rules;
mod textures;
mod webp;

pub use content::Found;
pub use file_type::FileType;
pub use icon::{ico, raster};
pub use mistake::FileMistake;
pub use moving::moves;
pub use textures::{Textures, textures};

/// A file fit to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Width and height of a picture as it is shown, in pixels; a drawing may have none.
    pub size: Option<(u32, u32)>,
}

/// A file's content, whose name promises `file_type` → its bytes without what must not be published.
pub fn publishable(file_type: FileType, bytes: Vec<u8>) -> Result<Cleaned, FileMistake> {
    content::check(file_type, &bytes)?;
    let cleaned = match file_type {
        FileType::Jpeg => jpeg::clean(&bytes),
        FileType::Png => png::clean(&bytes),
        FileType::WebP => webp::clean(&bytes),
        FileType::Gif => gif::clean(&bytes),
        FileType::Svg => return svg::clean(&bytes),
        _ => return Ok(Cleaned { bytes, size: None }),
    };
    cleaned.ok_or(FileMistake::Broken { file_type })
}

/// Bytes as they are written inside a text: base64.
pub fn in_letters(bytes: &[u8]) -> String {
    base64::encode(bytes)
}

/// Width and height of a picture as it is shown, in pixels, read from as little of it as will do;
/// none for other files, and where [`publishable`] has something to say.
pub fn size(file_type: FileType, bytes: &[u8]) -> Option<(u32, u32)> {
    match file_type {
        FileType::Jpeg => jpeg::size(bytes),
        FileType::Png => png::size(bytes),
        FileType::WebP => webp::size(bytes),
        FileType::Gif => gif::size(bytes),
        FileType::Svg => svg::size(bytes),
        _ => None,
    }
}
