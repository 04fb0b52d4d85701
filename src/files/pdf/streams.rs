//! A stream of a PDF → the same picture or profile of colours, without what cameras and programs wrote into it.

use lopdf::{Object, Stream};

use super::has;
use crate::files::{Held, icc, jpeg, mp4};

/// Profiles of colours are a few hundred kilobytes at most.
const PROFILE: usize = 16 << 20;

/// Cleans a stream, or says what it holds.
pub fn clean(stream: &mut Stream) -> Result<(), Held> {
    let filters = stream.filters().unwrap_or_default();
    let picture = || Held::Picture { name: "JPEG".to_owned() };
    match filters.as_slice() {
        [b"DCTDecode" | b"DCT"] => match jpeg::clean(&stream.content) {
            Some(cleaned) => stream.set_content(cleaned.bytes),
            None if has(&stream.content, b"Exif\0")
                || has(&stream.content, b"http://ns.adobe.com/") =>
            {
                return Err(picture());
            }
            None => {}
        },
        [b"JPXDecode"] => {
            if let Some(clean) = mp4::without_notes(stream.content.clone()) {
                stream.set_content(clean);
            }
        }
        // A photo that was pressed once more.
        [.., b"DCTDecode" | b"DCT"] => {
            let plain = stream.decompressed_content_with_limit(PROFILE);
            if !plain
                .is_ok_and(|plain| !has(&plain, b"Exif\0") && !has(&plain, b"http://ns.adobe.com/"))
            {
                return Err(picture());
            }
        }
        // How many colours a profile has.
        _ if stream.dict.get(b"N").is_ok_and(|number| matches!(number, Object::Integer(1..=4))) => {
            let Ok(profile) = stream.get_plain_content_with_limit(PROFILE) else { return Ok(()) };
            if let Some(profile) = icc::forget(profile) {
                stream.set_plain_content(profile);
                stream.compress().ok();
            }
        }
        _ => {}
    }
    Ok(())
}
