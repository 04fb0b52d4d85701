//! The pictures of all that is around → script files that hold them, which a page may read from a disk too.
//!
//! A page of a disk (`file://`) may show a picture but never give it to the graphics card; a script that hands it over
//! as text may be read from anywhere.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Serialize;

use crate::files::{self, FileType};
use crate::language::Language;
use crate::model::{Address, FileId, Page, Site};
use crate::render::{Origin, weight};

/// The theme's script that shows such pictures.
pub const SCRIPT: &str = "theme/view360.js";
/// Where it stands in the theme.
const SOURCE: &str = "script/view360.js";

/// The sizes of such a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// The one that is there first.
    Light,
    /// The one that shows more.
    Full,
}

/// Both script files of a picture.
struct Scripts {
    light: Vec<u8>,
    full: Vec<u8>,
}

/// The site's pictures of all that is around, each made the first time that a page asks for it.
pub(super) struct Views(BTreeMap<FileId, OnceLock<Option<Scripts>>>);

/// What a template reads of such a picture.
#[derive(Serialize)]
pub(super) struct AroundView {
    light: String,
    full: String,
    /// What both weigh, in words.
    weight: String,
}

impl Views {
    /// None is made yet.
    pub fn unread(site: &Site) -> Self {
        let pictures = site.pages.iter().flat_map(|page| &page.facets.pictures);
        let around = pictures.filter(|picture| picture.around).filter_map(|p| p.target);
        Views(around.map(|file| (file, OnceLock::new())).collect())
    }

    /// Their files.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        self.0.keys().copied()
    }

    fn scripts(&self, site: &Site, file: FileId) -> Option<&Scripts> {
        let make = || {
            let source = &site.file(file).source;
            let sort = FileType::from_name(&source.path)?;
            let cleaned = files::publishable(sort, source.read().ok()?).ok()?;
            let textures = files::textures(sort, &cleaned.bytes)?;
            let (light, full) = (script(&textures.light), script(&textures.full));
            Some(Scripts { light, full })
        };
        self.0.get(&file)?.get_or_init(make).as_ref()
    }

    /// The script file of a picture.
    pub fn script(&self, site: &Site, file: FileId, detail: Detail) -> Option<&[u8]> {
        let scripts = self.scripts(site, file)?;
        Some(match detail {
            Detail::Light => &scripts.light,
            Detail::Full => &scripts.full,
        })
    }

    /// The link to the script that shows the pictures of a page, if it has any.
    pub fn link(&self, site: &Site, page: &Page, origin: Origin<'_>) -> Option<String> {
        let mut pictures = page.facets.pictures.iter().filter(|picture| picture.around);
        let shown = |file| self.scripts(site, file).is_some();
        pictures.any(|picture| picture.target.is_some_and(shown)).then_some(())?;
        Some(origin.link(&Address::fixed(SCRIPT)))
    }

    /// What a template reads of a picture, if it shows all that is around.
    pub fn view(
        &self,
        site: &Site,
        file: FileId,
        language: Option<&Language>,
        origin: Origin<'_>,
    ) -> Option<AroundView> {
        let scripts = self.scripts(site, file)?;
        let bytes = u64::try_from(scripts.light.len() + scripts.full.len()).unwrap_or(u64::MAX);
        Some(AroundView {
            light: origin.link(&address(site, file, Detail::Light)),
            full: origin.link(&address(site, file, Detail::Full)),
            weight: language.map(|language| weight::size(bytes, language)).unwrap_or_default(),
        })
    }
}

/// Where the script file of a picture is published: `visite/cour.jpg` → `visite/cour.jpg.light.js`. No writer's file
/// can be there: scripts are not published.
pub fn address(site: &Site, file: FileId, detail: Detail) -> Address {
    let end = match detail {
        Detail::Light => "light",
        Detail::Full => "full",
    };
    Address::fixed(format!("{}.{end}.js", site.file(file).address))
}

/// The theme's script.
pub(super) fn source(site: &Site) -> Option<&str> {
    site.theme.iter().find(|file| file.path == SOURCE).map(|file| file.file.text.as_str())
}

fn script(picture: &[u8]) -> Vec<u8> {
    format!("preau360(\"{}\")\n", files::in_letters(picture)).into_bytes()
}
