//! A zip file → its entries; entries → a zip file that says nothing of when, where and by what it was made.

use std::io::{Cursor, Read, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::files::Held;

/// A document never holds more than its own length and this, however well it was pressed.
const MORE: u64 = 256 << 20;
const MOST_ENTRIES: usize = 20_000;

/// A file in a package.
pub struct Entry {
    pub name: String,
    pub bytes: Vec<u8>,
    is_pressed: bool,
}

/// Why a package cannot be read.
pub enum Unread {
    Broken,
    Holds(Held),
}

/// The files in a package, in their order; folders are not among them.
pub fn read(bytes: &[u8]) -> Result<Vec<Entry>, Unread> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(unread)?;
    if archive.len() > MOST_ENTRIES {
        return Err(Unread::Holds(Held::Swollen));
    }
    let mut left = MORE + bytes.len() as u64;
    let mut entries: Vec<Entry> = Vec::new();
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(unread)?;
        let name = file.name().map_err(unread)?.into_owned();
        if name.ends_with('/') {
            continue;
        }
        let strays = name.split(['/', '\\']).any(|part| matches!(part, "" | "." | ".."));
        if strays || name.contains(['\\', '\0', ':']) {
            return Err(Unread::Broken);
        }
        let is_pressed = file.compression() != CompressionMethod::Stored;
        let mut inside = Vec::new();
        // What the file says of its length is not believed.
        file.take(left + 1).read_to_end(&mut inside).map_err(|_| Unread::Broken)?;
        left = left.checked_sub(inside.len() as u64).ok_or(Unread::Holds(Held::Swollen))?;
        entries.push(Entry { name, bytes: inside, is_pressed });
    }
    Ok(entries)
}

fn unread(error: ZipError) -> Unread {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unread::Holds(Held::Password),
        _ => Unread::Broken,
    }
}

/// A package of these files, pressed as they were; the same files always give the same bytes.
pub fn write(entries: &[Entry]) -> Option<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in entries {
        let method =
            if entry.is_pressed { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options = SimpleFileOptions::DEFAULT.compression_method(method);
        writer.start_file(entry.name.as_str(), options).ok()?;
        writer.write_all(&entry.bytes).ok()?;
    }
    Some(writer.finish().ok()?.into_inner())
}
