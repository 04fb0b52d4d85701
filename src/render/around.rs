//! The pictures of all that is around → script files that hold them, which a page may read from a disk too.
//!
//! A page of a disk (`file://`) may show a picture but never give it to the graphics card; a script that hands it over
//! as text may be read from anywhere.

use serde::Serialize;

use crate::files;
use crate::language::Language;
use crate::model::{Address, FileId, Page, Site};
use crate::pictures::Gallery;
use crate::render::{Origin, weight};

/// The theme's script that shows such pictures.
pub const SCRIPT: &str = "theme/view360.js";
/// Where it stands in the theme.
const SOURCE: &str = "script/view360.js";

/// What a template reads of such a picture.
#[derive(Serialize)]
pub(super) struct AroundView {
    light: String,
    full: String,
    /// What both weigh, in words.
    weight: String,
}

/// The link to the script that shows the pictures of a page, if it has any.
pub(super) fn link(gallery: &Gallery<'_>, page: &Page, origin: Origin<'_>) -> Option<String> {
    let mut around = page.facets.pictures.iter().filter(|picture| picture.around);
    let shown = |file| gallery.view(file).is_some();
    around.any(|picture| picture.target.is_some_and(shown)).then_some(())?;
    Some(origin.link(&Address::fixed(SCRIPT)))
}

/// What a template reads of a picture, if it shows all that is around.
pub(super) fn view(
    gallery: &Gallery<'_>,
    file: FileId,
    language: Option<&Language>,
    origin: Origin<'_>,
) -> Option<AroundView> {
    let view = gallery.view(file)?;
    let letters = (view.light.weight + view.full.weight).div_ceil(3) * 4;
    let bytes = u64::try_from(letters).unwrap_or(u64::MAX);
    Some(AroundView {
        light: origin.link(&view.light.address),
        full: origin.link(&view.full.address),
        weight: language.map(|language| weight::size(bytes, language)).unwrap_or_default(),
    })
}

/// The theme's script.
pub(super) fn source(site: &Site) -> Option<&str> {
    site.theme.iter().find(|file| file.path == SOURCE).map(|file| file.file.text.as_str())
}

/// The script file that hands over a picture.
pub fn script(picture: &[u8]) -> Vec<u8> {
    format!("preau360(\"{}\")\n", files::in_letters(picture)).into_bytes()
}
