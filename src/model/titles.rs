//! The titles of pages and lists → the title of each published page, which no other page of the site has:
//! « Réunion – CP – École ».
//!
//! A window, a bookmark and a list of results show that title alone. Most pages need only their own and the
//! site's; those that would be taken for one another also say what tells them apart: the language, a page
//! above, the day, in the end the address.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::iter::successors;

use rayon::prelude::*;

use crate::language::{Argument, Language};
use crate::model::editions::Edition;
use crate::model::families::FamilyId;
use crate::model::{List, Shared, Site, Version};

/// What titles that are the same may say more, in this order: the language, pages above, the day.
const MORE: usize = 2 + DEEPEST;

/// How many pages above a page its title names at most.
const DEEPEST: usize = 4;

/// A title being composed.
struct Candidate<'s> {
    /// The page's title, with its part and its version.
    own: String,
    /// What it says more.
    said: Vec<Cow<'s, str>>,
    /// The site's name; none on the home page.
    site: Option<&'s str>,
    /// What it is the title of.
    of: Of<'s>,
    /// Its address, in the end.
    address: &'s str,
}

/// What is published under a title.
#[derive(Clone, Copy)]
enum Of<'s> {
    Page(&'s Edition),
    List(&'s List),
}

/// Gives each edition and each list the titles of its pages.
pub(super) fn distinguish(site: &mut Site) {
    let now = &*site;
    let pages = now.editions.par_iter().flat_map_iter(|edition| {
        (0..edition.addresses.len()).map(|part| of_page(now, edition, part))
    });
    let lists = now
        .lists
        .par_iter()
        .flat_map_iter(|list| (0..list.addresses.len()).map(|part| of_list(now, list, part)));
    let candidates = pages.chain(lists).collect();
    let mut titles = unique(site, candidates).into_iter();
    for edition in &mut site.editions {
        edition.titles = titles.by_ref().take(edition.addresses.len()).collect();
    }
    for list in &mut site.lists {
        list.titles = titles.by_ref().take(list.addresses.len()).collect();
    }
}

/// The titles of the tool's own pages, which no other may take.
fn own_titles(site: &Site) -> HashSet<String> {
    let tags = site.lists.iter().filter(|list| list.shared == Shared::Tag);
    let lists = tags.map(|tag| site.tags_title(&tag.language));
    let main = site.language(&site.config.language);
    let lost = main.map(|l| format!("{} – {}", l.text("not_found_title"), site.config.title));
    lists.chain(lost).collect()
}

impl Site {
    /// The title of the list of a language's tags.
    pub fn tags_title(&self, language: &str) -> String {
        let title = self.language(language).map_or(language, |l| l.text("all_tags"));
        let foreign = language != self.config.language;
        let name = self.languages.get(language).filter(|_| foreign).map(Language::name);
        let parts = [Some(title), name, Some(&self.config.title)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
    }
}

fn of_page<'s>(site: &'s Site, edition: &'s Edition, part: usize) -> Candidate<'s> {
    let language = site.language(&edition.language);
    let mut own = site.page(edition.page).title.clone();
    push_part(&mut own, language, part, edition.addresses.len());
    if let (Version::Plain, Some(language)) = (edition.version, language) {
        own.push_str(" – ");
        own.push_str(language.text("plain_version"));
    }
    let is_home = edition.family == site.home;
    let site = (!is_home).then_some(site.config.title.as_str());
    let address = edition.addresses[part].as_str();
    Candidate { own, said: Vec::new(), site, of: Of::Page(edition), address }
}

fn of_list<'s>(site: &'s Site, list: &'s List, part: usize) -> Candidate<'s> {
    let language = site.language(&list.language);
    let mut own = site.heading(list);
    push_part(&mut own, language, part, list.addresses.len());
    let address = list.addresses[part].as_str();
    let site = Some(site.config.title.as_str());
    Candidate { own, said: Vec::new(), site, of: Of::List(list), address }
}

/// « (page 2 sur 3) » behind the titles of the next parts of a list.
fn push_part(own: &mut String, language: Option<&Language>, part: usize, parts: usize) {
    let Some(language) = language.filter(|_| part > 0) else { return };
    let number = |number: usize| Argument::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let numbers = [("number", number(part + 1)), ("total", number(parts))];
    own.push_str(" (");
    own.push_str(&language.format("page_number", &numbers));
    own.push(')');
}

impl<'s> Of<'s> {
    /// What a title may say more, below [`MORE`]: asked of few, since most titles are alone.
    fn more(self, site: &'s Site, which: usize) -> Option<Cow<'s, str>> {
        let tag = match self {
            Of::Page(edition) => &edition.language,
            Of::List(list) => &list.language,
        };
        let language = site.language(tag);
        match (self, which) {
            (_, 0) => language.filter(|_| *tag != site.config.language).map(|l| l.name().into()),
            (Of::Page(edition), 1..=DEEPEST) => {
                let above =
                    |id: &FamilyId| site.family(*id).parent.filter(|above| *above != site.home);
                let family = successors(above(&edition.family), above).nth(which - 1)?;
                let above = site.edition_for(family, tag, Version::Full);
                Some(site.page(above.page).title.as_str().into())
            }
            (Of::Page(edition), _) => {
                let day = site.page(edition.page).facets.published?;
                Some(language?.short_day(day).into())
            }
            (Of::List(list), 1) => match list.shared {
                Shared::Tag => Some(language?.text("all_tags").into()),
                Shared::Audience => Some(language?.text("pages_list").into()),
                Shared::Skill(id) => Some(site.framework_title(id.framework(), tag).0.into()),
                Shared::Framework(_) => Some(language?.text("skills").into()),
            },
            (Of::List(_), _) => None,
        }
    }
}

impl Candidate<'_> {
    /// The title, with `last` before the site's name.
    fn title(&self, last: Option<&str>) -> String {
        let mut title = self.own.clone();
        for words in self.said.iter().map(AsRef::as_ref).chain(last).chain(self.site) {
            title.push_str(" – ");
            title.push_str(words);
        }
        title
    }
}

/// Composes the titles, none of which is one of the tool's own.
fn unique<'s>(site: &'s Site, mut candidates: Vec<Candidate<'s>>) -> Vec<String> {
    let mut taken = own_titles(site);
    let mut titles: Vec<String> = candidates.par_iter().map(|one| one.title(None)).collect();
    let mut doubtful: Vec<usize> = (0..titles.len()).collect();
    for which in 0..MORE {
        let groups = of_one_title(&titles, &doubtful);
        doubtful = groups.concat();
        for group in groups {
            let of = |index: &usize| candidates[*index].of.more(site, which);
            let more: Vec<Option<Cow<'_, str>>> = group.iter().map(of).collect();
            if more.windows(2).all(|pair| pair[0] == pair[1]) {
                continue;
            }
            for (index, words) in group.into_iter().zip(more) {
                candidates[index].said.extend(words);
                titles[index] = candidates[index].title(None);
            }
        }
    }
    for (candidate, title) in candidates.iter().zip(&mut titles) {
        let mut tries = 1;
        while !taken.insert(title.clone()) {
            let number = if tries > 1 { format!(" ({tries})") } else { String::new() };
            let address = candidate.address.trim_end_matches(".html");
            *title = candidate.title(Some(&format!("{address}{number}")));
            tries += 1;
        }
    }
    titles
}

/// The groups of two or more that have one title.
fn of_one_title(titles: &[String], among: &[usize]) -> Vec<Vec<usize>> {
    let mut count: HashMap<&str, u32> = HashMap::with_capacity(among.len());
    for index in among {
        *count.entry(&titles[*index]).or_default() += 1;
    }
    let mut groups: HashMap<&str, Vec<usize>> = HashMap::new();
    for index in among.iter().filter(|index| count[titles[**index].as_str()] > 1) {
        groups.entry(&titles[*index]).or_default().push(*index);
    }
    groups.into_values().collect()
}
