//! Families → what is published of them: each page for the readers of each language, with its addresses.

use crate::model::address::Address;
use crate::model::config;
use crate::model::families::FamilyId;
use crate::model::links::PageId;
use crate::model::{Site, Version};

/// The place of an edition in [`Site::editions`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EditionId(pub(crate) u32);

/// A page as published for the readers of one language.
#[derive(Debug)]
pub struct Edition {
    /// The page.
    pub page: PageId,
    /// Its family.
    pub family: FamilyId,
    /// The readers' language: that of the menus and notices.
    pub language: String,
    /// Whether it is the plain version.
    pub version: Version,
    /// Whether the page is written in another language, for want of a translation.
    pub standing_in: bool,
    /// The addresses: the first is the page's; the others are the next parts of its list.
    pub addresses: Vec<Address>,
    /// The address of the same as a « récit visuel », if it is the page of a tour.
    pub story: Option<Address>,
    /// The title of each, which no other page of the site has.
    pub titles: Vec<String>,
    /// How many pages each part of its list shows.
    pub list_size: usize,
}

impl Edition {
    /// The page's address.
    pub fn address(&self) -> &Address {
        &self.addresses[0]
    }
}

/// Fills in the editions of every family: its pages, and for each language of the site that has
/// no translation, the page that stands in for it.
pub(super) fn publish(site: &mut Site) {
    let mut editions = Vec::with_capacity(site.pages.len());
    for index in 0..site.families.len() {
        let from = editions.len();
        let family = &site.families[index];
        let id = FamilyId(u32::try_from(index).unwrap_or(u32::MAX));
        for page in &family.members {
            let (language, version) = (site.page(*page).language.clone(), site.page(*page).version);
            editions.push(edition(site, id, *page, language, version));
        }
        for language in &site.config.languages {
            let translated = family.members.iter().any(|page| {
                let page = site.page(*page);
                page.language == *language && page.version == Version::Full
            });
            if !translated {
                let language = language.clone();
                editions.push(edition(site, id, family.primary, language, Version::Full));
            }
        }
        let ids = (from..editions.len()).map(|e| EditionId(u32::try_from(e).unwrap_or(u32::MAX)));
        site.families[index].editions = ids.collect();
    }
    site.editions = editions;
}

fn edition(
    site: &Site,
    family: FamilyId,
    page: PageId,
    language: String,
    version: Version,
) -> Edition {
    let source = site.page(page);
    let mut suffix = super::lists::suffix(site, &language);
    if version == Version::Plain {
        suffix.push_str(".simple");
    }
    let children = site.family(family).children.len();
    let is_tour = site.stops(family).len() >= TOUR;
    let size = match source.fields.number("page-size") {
        Some(said) => config::page_size(said),
        // A tour shows all its places at once, a glossary all its words.
        None if is_tour || is_glossary(site, family) => children.max(1),
        None => site.config.page_size,
    };
    let addresses = list_addresses(&site.family(family).stem, &suffix, children, size);
    let stem = &site.family(family).stem;
    let story = || Address::fixed(format!("{}{suffix}.html", story_stem(stem)));
    let standing_in = source.language != language;
    Edition {
        page,
        family,
        language,
        version,
        standing_in,
        addresses,
        story: (is_tour && version == Version::Full).then(story),
        titles: Vec::new(),
        list_size: size,
    }
}

/// Whether all the pages of a list say what a word means.
fn is_glossary(site: &Site, family: FamilyId) -> bool {
    let children = &site.family(family).children;
    let defines = |id: &FamilyId| site.page(site.family(*id).primary).facets.definition.is_some();
    !children.is_empty() && children.iter().all(defines)
}

/// How many places a tour has at least.
const TOUR: usize = 2;

/// `visite/index` → `visite/recit-visuel`.
fn story_stem(stem: &str) -> String {
    match stem.strip_suffix("index").filter(|f| f.is_empty() || f.ends_with('/')) {
        Some(folder) => format!("{folder}recit-visuel"),
        None => format!("{stem}-recit-visuel"),
    }
}

/// The addresses of a page whose list of `count` items is cut every `size`:
/// `journal/index.html`, `journal/page-2.html`…
pub(super) fn list_addresses(stem: &str, suffix: &str, count: usize, size: usize) -> Vec<Address> {
    let parts = count.div_ceil(size).max(1);
    let folder = stem.strip_suffix("index").filter(|f| f.is_empty() || f.ends_with('/'));
    (1..=parts)
        .map(|part| match (part, folder) {
            (1, _) => Address::fixed(format!("{stem}{suffix}.html")),
            (_, Some(folder)) => Address::fixed(format!("{folder}page-{part}{suffix}.html")),
            (_, None) => Address::fixed(format!("{stem}-page-{part}{suffix}.html")),
        })
        .collect()
}

impl EditionId {
    /// The place `index` in [`Site::editions`].
    pub fn new(index: u32) -> Self {
        EditionId(index)
    }
}

impl Site {
    /// The address of the list of a language's tags.
    pub fn tags_address(&self, language: &str) -> Address {
        Address::fixed(format!("tags/index{}.html", super::lists::suffix(self, language)))
    }

    /// The edition of a family for a reader: in their language, plain if they read plain pages and
    /// there is one; else the page itself.
    pub fn edition_for(&self, family: FamilyId, language: &str, version: Version) -> &Edition {
        let family = self.family(family);
        if let [only] = *family.editions {
            return self.edition(only);
        }
        let editions = || family.editions.iter().map(|id| self.edition(*id));
        let suited = |wanted| editions().find(|e| e.language == language && e.version == wanted);
        suited(version)
            .or_else(|| suited(Version::Full))
            .or_else(|| editions().find(|e| e.page == family.primary))
            .unwrap_or(&self.editions[0])
    }

    /// The edition to which a link to `page` leads a reader: a page of the site's own language is
    /// followed in the reader's language; a translation named as such is taken at its word.
    pub fn edition_linked(&self, page: PageId, language: &str, version: Version) -> &Edition {
        let target = self.page(page);
        let family = self.family(target.family);
        if page == family.primary {
            return self.edition_for(target.family, language, version);
        }
        let own = |e: &&Edition| e.page == page && !e.standing_in;
        let editions = family.editions.iter().map(|id| self.edition(*id));
        editions.into_iter().find(own).unwrap_or(&self.editions[0])
    }
}
