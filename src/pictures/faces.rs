//! A photo → where faces are likely on it, so that someone says whether these people agree. Nobody is recognised.

use std::collections::HashMap;
use std::sync::Arc;

use super::developing::{self, Developed};
use super::mistakes;
use crate::diagnostic::Diagnostic;
use crate::files::FileType;
use crate::model::{Area, FileId, Site, SiteFile};
use crate::store::{Key, Store};
use crate::text::{SourceFile, Span};

/// The file of the store that holds them.
const FILE: &str = "faces.json";

/// The first place where a photo is shown.
pub(super) type Place = (Arc<SourceFile>, Span);

/// The photos that are shown and of which nobody says who is on them, each with the first place that shows it.
pub(super) fn unstated(site: &Site) -> HashMap<FileId, Place> {
    let mut places = HashMap::new();
    for page in &site.pages {
        for (file, span) in page.pictures() {
            if site.file(file).permission.is_none() {
                places.entry(file).or_insert_with(|| (Arc::clone(&page.file), span));
            }
        }
    }
    places
}

/// Asks who is on a photo. A picture without loss is seldom a photo: it is asked of only where a face is likely.
pub(super) fn statement(
    file: &SiteFile,
    place: Option<&Place>,
    developed: Option<&Developed>,
    store: &Store,
) -> Option<Diagnostic> {
    let (place, span) = place?;
    let sort = FileType::from_name(&file.source.path)?;
    if sort == FileType::Svg {
        return None;
    }
    if !sort.is_picture() {
        let shows = matches!(sort, FileType::Mp4 | FileType::WebM);
        return shows.then(|| mistakes::unstated(file, 0, (place, *span)));
    }
    let mut bytes = None;
    let read = developed.and_then(|developed| developed.source.clone());
    let source = read.or_else(|| developing::key(file, store, &mut bytes).ok())?;
    let faces = known(file, sort, store, &source, &mut bytes).ok()?.len();
    let is_photo = sort == FileType::Jpeg;
    (faces > 0 || is_photo).then(|| mistakes::unstated(file, faces, (place, *span)))
}

/// The key under which the faces of a photo are kept.
pub(super) fn key(source: &Key) -> Key {
    source.with("faces 1")
}

/// The faces of a photo, from the store or looked for now.
pub(super) fn known(
    file: &SiteFile,
    sort: FileType,
    store: &Store,
    source: &Key,
    bytes: &mut Option<Vec<u8>>,
) -> Result<Vec<Area>, Box<Diagnostic>> {
    let key = key(source);
    let kept = store.get(&key, FILE).and_then(|text| read(&text));
    if let Some(faces) = kept {
        return Ok(faces);
    }
    let faces = find(sort, developing::read(file, bytes)?);
    let numbers: Vec<[f32; 4]> = faces.iter().map(|a| [a.x, a.y, a.width, a.height]).collect();
    let text = serde_json::to_vec(&numbers).unwrap_or_default();
    let _ = store.put(&key, &[(FILE.to_owned(), text)]);
    Ok(faces)
}

fn read(text: &[u8]) -> Option<Vec<Area>> {
    let numbers: Vec<[f32; 4]> = serde_json::from_slice(text).ok()?;
    let area = |[x, y, width, height]: [f32; 4]| Area { x, y, width, height };
    Some(numbers.into_iter().map(area).collect())
}

/// Looks for faces. A photo that cannot be opened has none: its publication says why.
pub(super) fn find(_sort: FileType, _bytes: &[u8]) -> Vec<Area> {
    Vec::new()
}
