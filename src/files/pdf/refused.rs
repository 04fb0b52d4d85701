//! The objects of a PDF → what acts in it, or holds another file, for which it is not published.

use lopdf::{Dictionary, Document, Object};

use crate::files::Held;

/// The first thing for which a file cannot be published.
pub fn find(document: &Document) -> Option<Held> {
    document.objects.values().find_map(object)
}

fn object(object: &Object) -> Option<Held> {
    match object {
        Object::Array(items) => items.iter().find_map(self::object),
        Object::Dictionary(dictionary) => self::dictionary(dictionary),
        Object::Stream(stream) if stream.dict.has_type(b"EmbeddedFile") => Some(Held::Attachment),
        Object::Stream(stream) => dictionary(&stream.dict),
        _ => None,
    }
}

fn dictionary(dictionary: &Dictionary) -> Option<Held> {
    let name = |key: &[u8]| dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
    let held = match (name(b"S"), name(b"Subtype"), name(b"Type")) {
        (b"JavaScript", ..) => Some(Held::Script),
        (b"Launch" | b"ImportData" | b"SubmitForm", ..) => Some(Held::Launch),
        (b"Rendition" | b"Movie" | b"Sound" | b"RichMediaExecute", ..)
        | (_, b"RichMedia" | b"Movie" | b"Sound" | b"Screen" | b"3D", _) => Some(Held::Media),
        (_, b"FileAttachment", _) | (_, _, b"EmbeddedFile") => Some(Held::Attachment),
        (_, _, b"Sig" | b"DocTimeStamp") => Some(Held::Signature),
        _ if dictionary.has(b"JS") => Some(Held::Script),
        _ if dictionary.has(b"EF") || dictionary.has(b"Collection") => Some(Held::Attachment),
        _ if dictionary.has(b"ByteRange") => Some(Held::Signature),
        _ if dictionary.has(b"XFA") => Some(Held::OldForm),
        _ => None,
    };
    held.or_else(|| dictionary.iter().find_map(|(_, value)| object(value)))
}
