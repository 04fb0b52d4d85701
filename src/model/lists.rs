//! What pages have in common → a list of pages for each tag and each public, in each language.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use crate::language::{Argument, Language};
use crate::model::address::Address;
use crate::model::editions::list_addresses;
use crate::model::families::FamilyId;
use crate::model::fields::{Choice, Facet};
use crate::model::kinds::Sort;
use crate::model::links::PageId;
use crate::model::skills::{FrameworkId, SkillId};
use crate::model::{Page, Site, Version};
use crate::text::{slug, typeset};

/// The place of a list in [`Site::lists`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ListId(pub(crate) u32);

impl ListId {
    /// The place `index` in [`Site::lists`].
    pub fn new(index: u32) -> Self {
        ListId(index)
    }
}

/// What the pages of a list share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// Those for whom they are.
    Audience,
    /// A tag.
    Tag,
    /// A skill that they serve.
    Skill(SkillId),
    /// Nothing: it lists the skills of a framework, and how many pages serve each.
    Framework(FrameworkId),
}

/// The pages that share something.
#[derive(Debug)]
pub struct List {
    /// What they share.
    pub shared: Shared,
    /// The tag as the first page writes it; the canonical word of the public; where a skill's list stands.
    pub name: String,
    /// The language of its readers.
    pub language: String,
    /// The pages, in their order.
    pub families: Vec<FamilyId>,
    /// That order.
    pub sort: Sort,
    /// The addresses: one for each part of the list.
    pub addresses: Vec<Address>,
    /// The title of each, which no other page of the site has.
    pub titles: Vec<String>,
}

/// Makes the lists and tells each page its tags.
pub(super) fn gather(site: &mut Site) {
    audiences(site);
    tags(site);
}

/// The pages for each public, in the order of the site. Whatever is not translated is there too:
/// no reader is left out.
fn audiences(site: &mut Site) {
    let order = site.in_order();
    let mut lists = Vec::new();
    for choice in site.kinds.choices(Facet::Audience) {
        let meant = |id: &&FamilyId| {
            let page = site.page(site.family(**id).primary);
            page.facets.audience.contains(&choice.name)
        };
        let families: Vec<FamilyId> = order.iter().filter(meant).copied().collect();
        if families.is_empty() {
            continue;
        }
        let stem = format!("pour/{}/index", slug(first_name(choice)));
        lists.extend(site.config.languages.iter().map(|language| List {
            shared: Shared::Audience,
            name: choice.name.to_string(),
            language: language.clone(),
            families: families.clone(),
            sort: Sort::Order,
            addresses: addresses(site, &stem, language, families.len()),
            titles: Vec::new(),
        }));
    }
    site.lists.extend(lists);
}

/// The word that stands first among those that a writer may use.
fn first_name(choice: &Choice) -> &str {
    choice.names.first().map_or(&choice.name, String::as_str)
}

/// The pages of each tag that are written in each language, the newest first.
fn tags(site: &mut Site) {
    let mut found: BTreeMap<(String, String), (String, Vec<PageId>)> = BTreeMap::new();
    for (language, name, pages) in as_written(site) {
        let known = found.entry((language.to_owned(), slug(name)));
        let (_, all) = known.or_insert_with(|| (name.to_owned(), Vec::new()));
        all.extend(pages);
    }
    for ((language, slug), (name, mut pages)) in found {
        // A page may bear two words that make one tag.
        pages.sort_unstable();
        pages.dedup();
        pages.sort_by_cached_key(|page| newest_first(site.page(*page)));
        let id = ListId(u32::try_from(site.lists.len()).unwrap_or(u32::MAX));
        for page in &pages {
            site.pages[page.0 as usize].tags.push(id);
        }
        let rules = site.languages.get(&language).map(|l| l.typography()).unwrap_or_default();
        let addresses = addresses(site, &format!("tags/{slug}/index"), &language, pages.len());
        site.lists.push(List {
            shared: Shared::Tag,
            name: typeset(&name, rules),
            language,
            families: pages.iter().map(|page| site.page(*page).family).collect(),
            sort: Sort::Date,
            addresses,
            titles: Vec::new(),
        });
    }
}

/// The words that pages bear as tags, each with its language and those pages, in the order in which they come up.
fn as_written(site: &Site) -> Vec<(&str, &str, Vec<PageId>)> {
    let mut words: Vec<(&str, &str, Vec<PageId>)> = Vec::new();
    let mut places: HashMap<(&str, &str), usize> = HashMap::new();
    for (page, id) in site.pages.iter().zip(0..) {
        if page.version == Version::Plain {
            continue;
        }
        for (name, _) in page.fields.texts("tags") {
            let place = *places.entry((&page.language, name)).or_insert_with(|| {
                words.push((&page.language, name, Vec::new()));
                words.len() - 1
            });
            words[place].2.push(PageId(id));
        }
    }
    words
}

fn addresses(site: &Site, stem: &str, language: &str, count: usize) -> Vec<Address> {
    list_addresses(stem, &suffix(site, language), count, site.config.page_size)
}

/// `.ar` for lists in another language than the site's.
pub(super) fn suffix(site: &Site, language: &str) -> String {
    if language == site.config.language { String::new() } else { format!(".{language}") }
}

fn newest_first(page: &Page) -> (Reverse<Option<Date>>, String) {
    (Reverse(page.facets.published), page.path.clone())
}

impl Site {
    /// « Pour les parents », in the words of a language; the bare word where the theme has none for it.
    pub fn for_whom<'s>(&'s self, language: &str, audience: &'s str) -> &'s str {
        let texts = self.language(language).map(Language::texts);
        let said = texts.and_then(|texts| texts.get(&format!("for_{audience}")));
        said.map_or(audience, String::as_str)
    }

    /// What stands above a list: « Pages sur « écrans » », « Pour les parents ».
    pub fn heading(&self, list: &List) -> String {
        match (list.shared, self.language(&list.language)) {
            (Shared::Audience, _) => self.for_whom(&list.language, &list.name).to_owned(),
            (Shared::Skill(id), _) => self.skill_title(id, &list.language).0,
            (Shared::Framework(id), _) => self.framework_title(id, &list.language).0,
            (Shared::Tag, None) => list.name.clone(),
            (Shared::Tag, Some(language)) => {
                language.format("tagged_with", &[("tag", Argument::Text(&list.name))])
            }
        }
    }

    /// The lists of a language whose pages share such a thing.
    pub fn lists_of<'s>(
        &'s self,
        shared: Shared,
        language: &'s str,
    ) -> impl Iterator<Item = &'s List> {
        self.lists.iter().filter(move |list| list.shared == shared && list.language == language)
    }
}
