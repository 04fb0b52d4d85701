//! A picture, a sound, an object placed in a document → its bytes fit to publish, or why not.

use crate::files::content::{self, Found};
use crate::files::{FileMistake, FileType, Held};

/// Cleans a file of a document, of which `depth` documents are around.
pub fn clean(
    document: FileType,
    name: &str,
    bytes: Vec<u8>,
    depth: usize,
) -> Result<Vec<u8>, FileMistake> {
    let holds = |held| Err(FileMistake::Holds { file_type: document, held });
    let name = name.to_owned();
    match content::recognise(&bytes) {
        // A font may start as a sound does.
        Found::Type(FileType::Mp3) if !name.ends_with(".mp3") => Ok(bytes),
        Found::Type(FileType::Vtt | FileType::Calendar) => Ok(bytes),
        Found::Type(found) => super::super::cleaned(found, bytes, depth + 1)
            .map(|cleaned| cleaned.bytes)
            .map_err(|mistake| FileMistake::Inside { name, mistake: Box::new(mistake) }),
        Found::Named("TIFF" | "HEIC" | "AVIF") => holds(Held::Picture { name }),
        Found::Named("BMP") => Ok(bytes),
        Found::Named("Office 97-2003") if is_equation(&bytes) => Ok(bytes),
        Found::Named(_) => holds(Held::Object { name }),
        Found::Unknown if bytes.starts_with(b"RIFF") => {
            let told = [&b"LIST"[..], b"bext", b"id3 ", b"ID3 ", b"_PMX", b"iXML"];
            if told.iter().any(|chunk| content::contains(&bytes, chunk)) {
                holds(Held::Object { name })
            } else {
                Ok(bytes)
            }
        }
        Found::Unknown if tells(&bytes) => holds(Held::Picture { name }),
        Found::Unknown => Ok(without_description(bytes)),
    }
}

/// What Word's first equations were kept in, with nothing beside them that would name somebody.
fn is_equation(bytes: &[u8]) -> bool {
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        content::contains(bytes, &name)
    };
    let others =
        ["SummaryInformation", "Ole10Native", "WordDocument", "Workbook", "Package", "CONTENTS"];
    holds("Equation Native") && !others.iter().any(|name| holds(name))
}

/// Whether a file of an unknown kind carries what cameras and programs tell of a picture.
fn tells(bytes: &[u8]) -> bool {
    [&b"Exif\0\0"[..], b"http://ns.adobe.com/", b"<x:xmpmeta", b"Photoshop 3.0\0"]
        .iter()
        .any(|mark| content::contains(bytes, mark))
}

/// A Windows drawing may say which program made it, from which file.
fn without_description(mut bytes: Vec<u8>) -> Vec<u8> {
    let number = |bytes: &[u8], at: usize| -> Option<usize> {
        u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?).try_into().ok()
    };
    let is_drawing = number(&bytes, 0) == Some(1) && bytes.get(40..44) == Some(b" EMF");
    if let (true, Some(letters), Some(at)) = (is_drawing, number(&bytes, 60), number(&bytes, 64))
        && let Some(end) = letters.checked_mul(2).and_then(|length| at.checked_add(length))
        && let Some(description) = bytes.get_mut(at..end)
        && at >= 88
    {
        description.fill(0);
    }
    bytes
}
