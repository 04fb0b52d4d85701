//! An object of a PDF → the same without who, when, with what, and the folders of a computer.

use lopdf::{Dictionary, Object};

use crate::files::local;

/// What programs write for themselves, anywhere.
const PRIVATE: [&[u8]; 10] = [
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"Thumb",
    b"OPI",
    b"AF",
    b"SpiderInfo",
    b"CreatorInfo",
    b"ModDate",
    b"CreationDate",
];

/// What the whole file says of itself that serves to read it.
const CATALOG: [&[u8]; 19] = [
    b"Type",
    b"Version",
    b"Extensions",
    b"Pages",
    b"PageLabels",
    b"Names",
    b"Dests",
    b"ViewerPreferences",
    b"PageLayout",
    b"PageMode",
    b"Outlines",
    b"OpenAction",
    b"URI",
    b"AcroForm",
    b"StructTreeRoot",
    b"MarkInfo",
    b"Lang",
    b"OutputIntents",
    b"OCProperties",
];

/// What a page says of itself that serves to show it.
const PAGE: [&[u8]; 21] = [
    b"Type",
    b"Parent",
    b"Resources",
    b"MediaBox",
    b"CropBox",
    b"BleedBox",
    b"TrimBox",
    b"ArtBox",
    b"BoxColorInfo",
    b"Contents",
    b"Rotate",
    b"Group",
    b"Dur",
    b"Trans",
    b"Annots",
    b"AA",
    b"StructParents",
    b"Tabs",
    b"UserUnit",
    b"VP",
    b"SeparationInfo",
];

/// Where paths and addresses are written.
const PATHS: [&[u8]; 6] = [b"F", b"UF", b"URI", b"DOS", b"Mac", b"Unix"];

/// Cleans an object and those inside it.
pub fn clean(object: &mut Object, is_catalog: bool) {
    match object {
        Object::Array(items) => items.iter_mut().for_each(|item| clean(item, false)),
        Object::Dictionary(dictionary) => {
            if is_catalog {
                keep(dictionary, &CATALOG);
                if let Ok(Object::Dictionary(names)) = dictionary.get_mut(b"Names") {
                    keep(names, &[b"Dests", b"AP"]);
                }
            } else if dictionary.has_type(b"Page") {
                keep(dictionary, &PAGE);
            }
            self::dictionary(dictionary);
        }
        Object::Stream(stream) => dictionary(&mut stream.dict),
        _ => {}
    }
}

fn keep(dictionary: &mut Dictionary, kept: &[&[u8]]) {
    dictionary.as_hashmap_mut().retain(|key, _| kept.contains(&key.as_slice()));
}

fn dictionary(dictionary: &mut Dictionary) {
    dictionary.as_hashmap_mut().retain(|key, _| !PRIVATE.contains(&key.as_slice()));
    if dictionary.has(b"Rect") && dictionary.has(b"Subtype") {
        dictionary.remove(b"M");
        // In a note this is its author; in a form, the name of the field.
        let sort = dictionary.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
        if sort != b"Widget" {
            dictionary.remove(b"T");
        }
    }
    for (key, value) in dictionary.iter_mut() {
        match value {
            Object::String(text, _) if PATHS.contains(&key.as_slice()) => shorten(text),
            value => clean(value, false),
        }
    }
}

/// Leaves of a path on somebody's computer the name at its end.
fn shorten(text: &mut Vec<u8>) {
    if let Some(wide) = text.strip_prefix(b"\xfe\xff") {
        let (pairs, _) = wide.as_chunks::<2>();
        let letters: Vec<u16> = pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
        if let Some(short) = local::shortened(&String::from_utf16_lossy(&letters)) {
            let letters = short.encode_utf16().flat_map(u16::to_be_bytes);
            *text = b"\xfe\xff".iter().copied().chain(letters).collect();
        }
        return;
    }
    // Each byte as a letter, and back: whatever the encoding, nothing else changes.
    let letters: String = text.iter().map(|byte| char::from(*byte)).collect();
    if let Some(short) = local::shortened(&letters) {
        *text = short.chars().filter_map(|letter| u8::try_from(letter).ok()).collect();
    }
}
