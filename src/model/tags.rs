//! The pages' tags → a list of pages for each tag of each language.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::model::address::Address;
use crate::model::editions::list_addresses;
use crate::model::links::PageId;
use crate::model::{Page, Site, Version};
use crate::text::{slug, typeset};

/// The place of a tag in [`Site::tags`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TagId(pub(crate) u32);

impl TagId {
    /// The place `index` in [`Site::tags`].
    pub fn new(index: u32) -> Self {
        TagId(index)
    }
}

/// A tag, and the pages that carry it.
#[derive(Debug)]
pub struct Tag {
    /// The tag as the first page writes it.
    pub name: String,
    /// The language of its pages.
    pub language: String,
    /// The pages, the newest first.
    pub pages: Vec<PageId>,
    /// The addresses of its list: one for each page of the list.
    pub addresses: Vec<Address>,
    /// The title of each, which no other page of the site has.
    pub titles: Vec<String>,
}

/// Gathers the tags and tells each page its own.
pub(super) fn gather(site: &mut Site) {
    let mut found: BTreeMap<(String, String), (String, Vec<PageId>)> = BTreeMap::new();
    for (page, id) in site.pages.iter().zip(0..) {
        if page.version == Version::Plain {
            continue;
        }
        for (name, _) in page.fields.texts("tags") {
            let key = (page.language.clone(), slug(name));
            let (_, pages) = found.entry(key).or_insert_with(|| (name.to_owned(), Vec::new()));
            if pages.last() != Some(&PageId(id)) {
                pages.push(PageId(id));
            }
        }
    }
    let size = site.config.page_size;
    for ((language, slug), (name, mut pages)) in found {
        pages.sort_by_cached_key(|page| newest_first(site.page(*page)));
        let id = TagId(u32::try_from(site.tags.len()).unwrap_or(u32::MAX));
        for page in &pages {
            site.pages[page.0 as usize].tags.push(id);
        }
        let suffix = suffix(site, &language);
        let addresses = list_addresses(&format!("tags/{slug}/index"), &suffix, pages.len(), size);
        let rules = site.languages.get(&language).map(|l| l.typography()).unwrap_or_default();
        let name = typeset(&name, rules);
        site.tags.push(Tag { name, language, pages, addresses, titles: Vec::new() });
    }
}

/// `.ar` for lists in another language than the site's.
pub(super) fn suffix(site: &Site, language: &str) -> String {
    if language == site.config.language { String::new() } else { format!(".{language}") }
}

fn newest_first(page: &Page) -> (Reverse<Option<jiff::civil::Date>>, String) {
    (Reverse(page.facets.published), page.path.clone())
}
