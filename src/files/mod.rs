//! A file beside a page → the bytes that may be published, or why it cannot be.
//!
//! Everything that does not serve to show, play or read it is taken out: place, date, device, names, thumbnails.
//! Pixels, sounds and words are not touched.

mod base64;
mod comments;
mod content;
mod exif;
mod file_type;
mod gif;
mod held;
mod icc;
mod icon;
mod jpeg;
mod local;
mod mistake;
mod moving;
mod mp3;
mod mp4;
mod ogg;
mod package;
mod pdf;
mod png;
mod svg;
mod svg_rules;
mod webm;
mod webp;

pub use content::Found;
pub use exif::Orientation;
pub use file_type::FileType;
pub use held::Held;
pub use icon::{ico, raster};
pub use mistake::FileMistake;
pub use moving::moves;

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
    cleaned(file_type, bytes, 0)
}

/// The same, for a file around which are `depth` documents.
fn cleaned(file_type: FileType, bytes: Vec<u8>, depth: usize) -> Result<Cleaned, FileMistake> {
    use FileType::{
        Epub, ExcelWorkbook, OpenDocumentPresentation, OpenDocumentSpreadsheet, OpenDocumentText,
        PowerPointPresentation, WordDocument,
    };
    content::check(file_type, &bytes)?;
    let cleaned = match file_type {
        FileType::Jpeg => jpeg::clean(&bytes),
        FileType::Png => png::clean(&bytes),
        FileType::WebP => webp::clean(&bytes),
        FileType::Gif => gif::clean(&bytes),
        FileType::Svg => return svg::clean(&bytes),
        FileType::Mp3 => mp3::clean(bytes).map(Cleaned::unseen),
        FileType::Ogg => ogg::clean(bytes).map(Cleaned::unseen),
        FileType::WebM => webm::clean(bytes).map(Cleaned::unseen),
        FileType::M4a | FileType::Mp4 => return mp4::clean(file_type, bytes).map(Cleaned::unseen),
        Epub
        | ExcelWorkbook
        | OpenDocumentPresentation
        | OpenDocumentSpreadsheet
        | OpenDocumentText
        | PowerPointPresentation
        | WordDocument => {
            return package::clean(file_type, bytes, depth).map(Cleaned::unseen);
        }
        FileType::Pdf => return pdf::clean(&bytes).map(Cleaned::unseen),
        FileType::Text | FileType::Csv | FileType::Vtt | FileType::Calendar => {
            Some(Cleaned::unseen(bytes))
        }
    };
    cleaned.ok_or(FileMistake::Broken { file_type })
}

impl Cleaned {
    /// A file that is no picture.
    fn unseen(bytes: Vec<u8>) -> Self {
        Cleaned { bytes, size: None }
    }
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

/// Which way is up in a picture.
pub fn orientation(file_type: FileType, bytes: &[u8]) -> Orientation {
    match file_type {
        FileType::Jpeg => jpeg::orientation(bytes),
        FileType::Png => png::orientation(bytes),
        FileType::WebP => webp::orientation(bytes),
        _ => None,
    }
    .unwrap_or(Orientation::UPRIGHT)
}
