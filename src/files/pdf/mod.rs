//! PDF → the same pages without author, dates, programs, older versions of the text and hidden private data.
//!
//! The file is written anew from what its pages reach, so that whatever an older version held is gone. What helps to
//! read it stays: title, language, tags, bookmarks, forms, and the mark of an accessible PDF (PDF/UA). What acts, or
//! holds other files, is refused.

mod objects;
mod refused;
mod streams;

use lopdf::xref::XrefType;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream, StringFormat};

use super::{FileMistake, FileType, Held, content};

/// What the packed objects of a file may come to together, once unpacked.
const MORE: usize = 256 << 20;
const FEWEST: usize = 64 << 10;

/// The cleaned file.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, FileMistake> {
    let broken = || FileMistake::Broken { file_type: FileType::Pdf };
    let holds = |held| FileMistake::Holds { file_type: FileType::Pdf, held };
    let packs = bytes.windows(7).filter(|window| *window == b"/ObjStm").count();
    let limit = (MORE / packs.max(1)).max(FEWEST);
    let options = LoadOptions { max_decompressed_size: Some(limit), ..LoadOptions::default() };
    let mut document =
        Document::load_mem_with_options(bytes, options).map_err(|error| match error {
            lopdf::Error::InvalidPassword => holds(Held::Password),
            _ => broken(),
        })?;
    if document.trailer.has(b"Encrypt") || document.was_encrypted() {
        return Err(holds(Held::Password));
    }
    let root =
        document.trailer.get(b"Root").and_then(Object::as_reference).map_err(|_| broken())?;
    document.prune_objects();
    if let Some(held) = refused::find(&document) {
        return Err(holds(held));
    }
    let told = Told::read(&document, root);
    for (id, object) in &mut document.objects {
        objects::clean(object, *id == root);
        if let Object::Stream(stream) = object {
            streams::clean(stream).map_err(holds)?;
        }
    }
    tell(&mut document, root, told, bytes).ok_or_else(broken)?;
    document.prune_objects();
    document.max_id = document.objects.keys().map(|id| id.0).max().ok_or_else(broken)?;
    let mut out = Vec::with_capacity(bytes.len());
    // Many small objects, such as tags, take far less room packed, as they came.
    let is_packed =
        matches!(document.reference_table.cross_reference_type, XrefType::CrossReferenceStream);
    let written =
        if is_packed { document.save_modern(&mut out) } else { document.save_to(&mut out) };
    written.map_err(|_| broken())?;
    Ok(out)
}

/// What a file may go on telling about itself.
struct Told {
    title: Option<String>,
    /// The part of PDF/UA that it says it follows.
    accessible: Option<char>,
}

impl Told {
    fn read(document: &Document, root: ObjectId) -> Told {
        let dictionary =
            |object: &Object| document.dereference(object).ok()?.1.as_dict().ok().cloned();
        let information =
            document.trailer.get(b"Info").ok().and_then(dictionary).unwrap_or_default();
        let title = information
            .get(b"Title")
            .ok()
            .and_then(|title| lopdf::decode_text_string(document.dereference(title).ok()?.1).ok())
            .filter(|title| !title.is_empty());
        let metadata = document
            .get_dictionary(root)
            .and_then(|catalog| catalog.get(b"Metadata"))
            .and_then(|metadata| document.dereference(metadata))
            .and_then(|(_, metadata)| metadata.as_stream())
            .and_then(|stream| stream.get_plain_content_with_limit(FEWEST << 4))
            .unwrap_or_default();
        Told { title, accessible: part(&metadata) }
    }
}

/// The digit that follows `pdfuaid:part`, as an element or as an attribute.
fn part(metadata: &[u8]) -> Option<char> {
    let text = String::from_utf8_lossy(metadata);
    let after = text.split_once("pdfuaid:part")?.1;
    let value = after.trim_start_matches(['=', '>', '"', '\'', ' ']);
    value.chars().next().filter(char::is_ascii_digit)
}

/// Puts the title where programs look for it, and nothing else.
fn tell(document: &mut Document, root: ObjectId, told: Told, bytes: &[u8]) -> Option<()> {
    // Some readers know a file again by this name, which must not hold the path that it once had.
    let name = content_name(bytes);
    let name = Object::String(name, StringFormat::Hexadecimal);
    let mut trailer = Dictionary::new();
    trailer.set("Root", root);
    trailer.set("ID", vec![name.clone(), name]);
    if let Some(title) = &told.title {
        let mut information = Dictionary::new();
        information.set("Title", lopdf::text_string(title));
        trailer.set("Info", document.add_object(information));
    }
    document.trailer = trailer;
    if told.title.is_some() || told.accessible.is_some() {
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", "Metadata");
        dictionary.set("Subtype", "XML");
        let stream = Stream::new(dictionary, metadata(&told).into_bytes()).with_compression(false);
        let id = document.add_object(stream);
        document.get_object_mut(root).ok()?.as_dict_mut().ok()?.set("Metadata", id);
    }
    Some(())
}

fn metadata(told: &Told) -> String {
    let title = told.title.as_deref().unwrap_or_default();
    let title: String = title.chars().filter(|letter| *letter >= ' ').collect();
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let part = told
        .accessible
        .map_or_else(String::new, |part| format!("<pdfuaid:part>{part}</pdfuaid:part>"));
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>{part}\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

fn content_name(bytes: &[u8]) -> Vec<u8> {
    blake3::hash(bytes).as_bytes().iter().copied().take(16).collect()
}

/// Whether a stream of a PDF has these bytes.
fn has(bytes: &[u8], needle: &[u8]) -> bool {
    content::contains(bytes, needle)
}
