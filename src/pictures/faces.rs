//! A photo → where faces are likely on it, so that someone says whether these people agree. Nobody is recognised.

use std::collections::HashMap;
use std::sync::Arc;

use super::developing::{self, Developed};
use super::mistakes;
use crate::diagnostic::Diagnostic;
use crate::faces::{self, Face, LIKELY, Pixels};
use crate::files::FileType;
use crate::model::{FileId, Site, SiteFile};
use crate::raster::{self, Area};
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
        for (file, span) in page.files() {
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
    developed: Option<&mut Developed>,
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
    let known_source = developed.as_ref().and_then(|developed| developed.source.clone());
    let source = known_source.or_else(|| developing::key(file, store, &mut bytes).ok())?;
    let faces = known(file, sort, store, &source, &mut bytes).ok()?;
    if let Some(developed) = developed {
        developed.kept.push(key(&source));
    }
    let faces = faces.iter().filter(|face| face.confidence >= LIKELY).count();
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
) -> Result<Vec<Face>, Box<Diagnostic>> {
    let key = key(source);
    let kept = store.get(&key, FILE).and_then(|text| read(&text));
    if let Some(faces) = kept {
        return Ok(faces);
    }
    let faces = find(sort, developing::read(file, bytes)?);
    let numbers: Vec<Numbers> =
        faces.iter().map(|f| [f.x, f.y, f.width, f.height, f.confidence]).collect();
    let text = serde_json::to_vec(&numbers).unwrap_or_default();
    // What cannot be kept is looked for again.
    let _ = store.put(&key, &[(FILE.to_owned(), text)]);
    Ok(faces)
}

/// A face as it is kept.
type Numbers = [f32; 5];

fn read(text: &[u8]) -> Option<Vec<Face>> {
    let numbers: Vec<Numbers> = serde_json::from_slice(text).ok()?;
    let face =
        |[x, y, width, height, confidence]: Numbers| Face { x, y, width, height, confidence };
    Some(numbers.into_iter().map(face).collect())
}

/// The longer side of the picture in which faces are looked for, in pixels: the detector's largest look.
const LOOKED_AT: u32 = 800;

/// Looks for faces. A photo that cannot be opened has none: its publication says why.
pub(super) fn find(sort: FileType, bytes: &[u8]) -> Vec<Face> {
    let Ok(small) = raster::preview(sort, bytes, LOOKED_AT) else { return Vec::new() };
    let (width, height) = (small.width as usize, small.height as usize);
    faces::faces(&Pixels { width, height, rgb: &small.rgb })
}

/// As much around a face is hidden with it, in parts of its size: hair and ears are known too.
const MARGIN: f32 = 0.3;

/// What to hide of a photo for its faces.
pub(super) fn areas(faces: &[Face]) -> Vec<Area> {
    let grown = |start: f32, length: f32| {
        let from = (start - length * MARGIN).max(0.0);
        (from, (start + length * (1.0 + MARGIN)).min(100.0) - from)
    };
    let area = |face: &Face| {
        let ((x, width), (y, height)) = (grown(face.x, face.width), grown(face.y, face.height));
        Area { x, y, width, height }
    };
    faces.iter().map(area).collect()
}
