//! Pages as written → families: a page with its translations and plain versions; those absent today set aside.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::load::PageSource;
use crate::model::Wishes;
use crate::model::address::Address;
use crate::model::book;
use crate::model::config::Config;
use crate::model::editions::EditionId;
use crate::model::fields::AsWritten;
use crate::model::kinds::{KindId, Sort};
use crate::model::links::PageId;
use crate::model::name::{Name, Version};
use crate::model::written::{Desk, WrittenPage};
use crate::text::slug;

/// The place of a family in [`Site::families`](super::Site).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FamilyId(pub(crate) u32);

impl FamilyId {
    /// The place `index` in [`Site::families`](super::Site).
    pub fn new(index: u32) -> Self {
        FamilyId(index)
    }
}

/// One page in all its languages and versions.
#[derive(Debug)]
pub struct Family {
    /// Its address without language, version and `.html`: `fiches/ecrans`.
    pub stem: String,
    /// The pages, in the order of their paths.
    pub members: Vec<PageId>,
    /// The one that stands for the others: in the site's language, if there is one.
    pub primary: PageId,
    /// The page whose list shows it.
    pub parent: Option<FamilyId>,
    /// The pages that its list shows, in their order.
    pub children: Vec<FamilyId>,
    /// That order.
    pub sort: Sort,
    /// Its place in its parent's list, from 0.
    pub place: Option<usize>,
    /// The page before it in its parent's list (in time, where the list is by date).
    pub previous: Option<FamilyId>,
    /// The page after it.
    pub next: Option<FamilyId>,
    /// What is published of it.
    pub editions: Vec<EditionId>,
}

/// Pages and families whose links have not been followed.
pub(super) struct Gathered {
    pub pages: Vec<Arc<WrittenPage>>,
    /// Of each page, its family.
    pub family_of: Vec<FamilyId>,
    pub families: Vec<Family>,
    pub home: FamilyId,
    /// The pages that are not published today.
    pub absent: Vec<Arc<WrittenPage>>,
}

/// What the tree of folders says of a page before it is read.
pub(super) struct Places {
    /// The folders that hold pages besides their own.
    full: HashSet<String>,
}

impl Places {
    pub fn of(pages: &[PageSource], desk: &Desk<'_>) -> Self {
        let mut full = HashSet::new();
        for page in pages {
            let name = Name::of(&page.path, |tag| desk.languages.get(tag).is_some());
            let mut above = match name.folder() {
                Some(folder) => parent_folder(folder),
                None => parent_folder(&name.stem),
            };
            while let Some(folder) = above {
                if !full.insert(folder.to_owned()) {
                    break;
                }
                above = parent_folder(folder);
            }
        }
        Places { full }
    }

    /// The page's name taken apart, and the kind that its place gives it: the leaf pages of
    /// `fiches/` are leaflets, the pages that list others are plain pages, and a kind may know its
    /// page at the root by the file's name.
    pub fn of_page(&self, path: &str, desk: &Desk<'_>) -> (Name, KindId) {
        let name = Name::of(path, |tag| desk.languages.get(tag).is_some());
        let lists = name.folder().is_some_and(|folder| self.full.contains(folder));
        let kind = match path.split_once('/') {
            Some((root, _)) if !lists => desk.kinds.of_folder(&slug(root)),
            Some(_) => None,
            None => desk.kinds.of_file(&slug(&name.stem)),
        };
        (name, kind.unwrap_or_else(|| desk.kinds.page()))
    }
}

/// The folder above a path; the root's is the empty path, above which there is nothing.
fn parent_folder(path: &str) -> Option<&str> {
    if path.is_empty() {
        return None;
    }
    Some(path.rsplit_once('/').map_or("", |(above, _)| above))
}

/// Groups pages into families. Two files for one page are a mistake; the first is kept.
pub(super) fn gather(
    written: Vec<Arc<WrittenPage>>,
    config: &Config<AsWritten>,
    wishes: &Wishes,
) -> (Gathered, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut by_stem: HashMap<String, FamilyId> = HashMap::new();
    let mut gathered = Gathered {
        pages: Vec::with_capacity(written.len()),
        family_of: Vec::with_capacity(written.len()),
        families: Vec::new(),
        home: FamilyId(0),
        absent: Vec::new(),
    };
    let stem = |page: &Arc<WrittenPage>| {
        Address::of_page(&page.name.stem, "").as_str().trim_end_matches(".html").to_owned()
    };
    let stems: Vec<String> = written.par_iter().map(stem).collect();
    for (page, stem) in written.into_iter().zip(stems) {
        let is_home = page.path == "index.md";
        if !page.is_published(wishes) && !is_home {
            gathered.absent.push(page);
            continue;
        }
        let id = PageId(u32::try_from(gathered.pages.len()).unwrap_or(u32::MAX));
        let family = by_stem.get(&stem).copied();
        let twin = family.and_then(|family| gathered.twin(family, &page));
        if let Some(twin) = twin {
            diagnostics.push(book::two_files(&page.file, &gathered.pages[twin.0 as usize].file));
            continue;
        }
        let family = family.unwrap_or_else(|| {
            let family = FamilyId(u32::try_from(gathered.families.len()).unwrap_or(u32::MAX));
            gathered.families.push(Family::new(stem.clone(), id));
            by_stem.insert(stem, family);
            family
        });
        gathered.families[family.0 as usize].members.push(id);
        gathered.family_of.push(family);
        gathered.pages.push(page);
    }
    for family in &mut gathered.families {
        family.primary = primary(&family.members, &gathered.pages, config);
    }
    gathered.home = by_stem.get("index").copied().unwrap_or(FamilyId(0));
    for (index, parent) in parents(&gathered.families, &by_stem).into_iter().enumerate() {
        gathered.families[index].parent = parent;
    }
    (gathered, diagnostics)
}

impl Gathered {
    /// The page of the family that has the same language and version, if there is one already.
    fn twin(&self, family: FamilyId, page: &WrittenPage) -> Option<PageId> {
        let members = &self.families[family.0 as usize].members;
        members.iter().copied().find(|id| {
            let other = &self.pages[id.0 as usize];
            (&other.language, other.name.version) == (&page.language, page.name.version)
        })
    }
}

impl Family {
    fn new(stem: String, primary: PageId) -> Self {
        Family {
            stem,
            members: Vec::with_capacity(1),
            primary,
            parent: None,
            children: Vec::new(),
            sort: Sort::default(),
            place: None,
            previous: None,
            next: None,
            editions: Vec::new(),
        }
    }
}

/// The site's language before others, the full version before the plain one.
fn primary(members: &[PageId], pages: &[Arc<WrittenPage>], config: &Config<AsWritten>) -> PageId {
    let rank = |id: &&PageId| {
        let page = &pages[id.0 as usize];
        (page.name.version == Version::Plain, page.language != config.language)
    };
    members.iter().min_by_key(rank).copied().unwrap_or(PageId(0))
}

/// Of each family, the page whose list shows it: the page of its folder, or of the nearest folder above.
fn parents(families: &[Family], by_stem: &HashMap<String, FamilyId>) -> Vec<Option<FamilyId>> {
    let parent = |family: &Family| {
        let own_folder = family.stem.strip_suffix("index").and_then(|f| f.strip_suffix('/'));
        if family.stem == "index" {
            return None;
        }
        let mut above = parent_folder(own_folder.unwrap_or(&family.stem));
        while let Some(folder) = above {
            let index = if folder.is_empty() { "index".into() } else { format!("{folder}/index") };
            let found = by_stem.get(&index).or_else(|| by_stem.get(folder));
            if let Some(&found) = found {
                return Some(found);
            }
            above = parent_folder(folder);
        }
        None
    };
    families.iter().map(parent).collect()
}
