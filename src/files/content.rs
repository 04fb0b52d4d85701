//! Bytes → what they really are, whatever the file is called.

use super::{FileMistake, FileType};

/// What a file turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A type that is published, under its own name.
    Type(FileType),
    /// A known type that is not published: `HEIC`.
    Named(&'static str),
    /// Nothing known.
    Unknown,
}

/// Whether a content is what the name promises.
pub(super) fn check(file_type: FileType, bytes: &[u8]) -> Result<(), FileMistake> {
    let found = match file_type {
        // A text has no signature: it is enough that it is nothing else.
        FileType::Text | FileType::Csv => return check_text(file_type, bytes),
        FileType::Svg if starts_with_markup(bytes) => Found::Type(FileType::Svg),
        // The same container with sound or with film: both play under both names.
        FileType::M4a | FileType::Mp4 => match recognise(bytes) {
            Found::Type(FileType::M4a | FileType::Mp4) => Found::Type(file_type),
            found => found,
        },
        _ => recognise(bytes),
    };
    match found {
        Found::Type(found) if found == file_type => Ok(()),
        found => Err(FileMistake::OtherContent { promised: file_type, found }),
    }
}

fn check_text(file_type: FileType, bytes: &[u8]) -> Result<(), FileMistake> {
    let is_control = |&byte: &u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c);
    if !bytes.iter().any(is_control) {
        return Ok(());
    }
    Err(FileMistake::OtherContent { promised: file_type, found: recognise(bytes) })
}

/// The type that a content shows by its first bytes.
pub(super) fn recognise(bytes: &[u8]) -> Found {
    const SIGNATURES: [(&[u8], Found); 12] = [
        (b"\xff\xd8\xff", Found::Type(FileType::Jpeg)),
        (b"\x89PNG\r\n\x1a\n", Found::Type(FileType::Png)),
        (b"GIF87a", Found::Type(FileType::Gif)),
        (b"GIF89a", Found::Type(FileType::Gif)),
        (b"OggS", Found::Type(FileType::Ogg)),
        (b"ID3", Found::Type(FileType::Mp3)),
        (b"WEBVTT", Found::Type(FileType::Vtt)),
        (b"BEGIN:VCALENDAR", Found::Type(FileType::Calendar)),
        (b"BM", Found::Named("BMP")),
        (b"II*\0", Found::Named("TIFF")),
        (b"MM\0*", Found::Named("TIFF")),
        (b"\xd0\xcf\x11\xe0", Found::Named("Office 97-2003")),
    ];
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match SIGNATURES.iter().find(|(signature, _)| text.starts_with(signature)) {
        Some((_, found)) => *found,
        None => recognise_container(bytes),
    }
}

fn recognise_container(bytes: &[u8]) -> Found {
    let at = |range: std::ops::Range<usize>| bytes.get(range).unwrap_or_default();
    if at(0..4) == b"RIFF" && at(8..12) == b"WEBP" {
        return Found::Type(FileType::WebP);
    }
    if at(4..8) == b"ftyp" {
        return recognise_brand(at(8..12));
    }
    if at(0..4) == b"\x1a\x45\xdf\xa3" {
        let is_webm = contains(at(0..bytes.len().min(64)), b"webm");
        return if is_webm { Found::Type(FileType::WebM) } else { Found::Named("MKV") };
    }
    if at(0..4) == b"PK\x03\x04" {
        return recognise_zip(bytes);
    }
    if contains(at(0..bytes.len().min(1024)), b"%PDF-") {
        return Found::Type(FileType::Pdf);
    }
    if is_mp3_frame(at(0..4)) {
        return Found::Type(FileType::Mp3);
    }
    if starts_with_markup(bytes) {
        let start = at(0..bytes.len().min(4096)).to_ascii_lowercase();
        return if contains(&start, b"<svg") {
            Found::Type(FileType::Svg)
        } else {
            Found::Named("HTML")
        };
    }
    Found::Unknown
}

/// What the first four letters of an MP4 family member say.
fn recognise_brand(brand: &[u8]) -> Found {
    match brand {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1" => Found::Named("HEIC"),
        b"avif" | b"avis" => Found::Named("AVIF"),
        b"qt  " => Found::Named("MOV"),
        b"M4A " | b"M4B " => Found::Type(FileType::M4a),
        _ => Found::Type(FileType::Mp4),
    }
}

/// The office formats are zip files that say what they are in their first entry or in their list.
fn recognise_zip(bytes: &[u8]) -> Found {
    const FIRST: [(&[u8], FileType); 4] = [
        (b"mimetypeapplication/vnd.oasis.opendocument.text", FileType::OpenDocumentText),
        (
            b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            FileType::OpenDocumentSpreadsheet,
        ),
        (
            b"mimetypeapplication/vnd.oasis.opendocument.presentation",
            FileType::OpenDocumentPresentation,
        ),
        (b"mimetypeapplication/epub+zip", FileType::Epub),
    ];
    const LISTED: [(&[u8], FileType); 3] = [
        (b"word/document.xml", FileType::WordDocument),
        (b"xl/workbook.xml", FileType::ExcelWorkbook),
        (b"ppt/presentation.xml", FileType::PowerPointPresentation),
    ];
    let first = bytes.get(30..bytes.len().min(120)).unwrap_or_default();
    if let Some((_, found)) = FIRST.iter().find(|(name, _)| first.starts_with(name)) {
        return Found::Type(*found);
    }
    // The list of entries is at the end.
    let list = bytes.get(bytes.len().saturating_sub(1 << 18)..).unwrap_or_default();
    let found = LISTED.iter().find(|(name, _)| contains(list, name));
    found.map_or(Found::Named("ZIP"), |(_, found)| Found::Type(*found))
}

/// MPEG audio, layer III: eleven bits set, then a version, a layer and a rate that exist.
fn is_mp3_frame(bytes: &[u8]) -> bool {
    let [0xff, second, third, _] = *bytes else { return false };
    second & 0xe6 == 0xe2 && second & 0x18 != 0x08 && third & 0xf0 != 0xf0 && third & 0x0c != 0x0c
}

fn starts_with_markup(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    text.trim_ascii_start().starts_with(b"<")
}

/// Whether a content has these bytes somewhere.
pub(super) fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
