//! Families and their parents → lists in order, with what comes before and after each page.

use std::cmp::Reverse;

use jiff::civil::{Date, Time};
use rayon::prelude::*;

use crate::model::families::{Family, FamilyId};
use crate::model::fields::{Facet, Fields};
use crate::model::kinds::Sort;
use crate::model::{Page, Site};
use crate::text::fold;

/// Fills in the children of every page, in their order, and the neighbours.
pub(super) fn grow(site: &mut Site) {
    let mut children: Vec<Vec<FamilyId>> = vec![Vec::new(); site.families.len()];
    for (family, id) in site.families.iter().zip(0..) {
        // Those at the foot of every page: no list shows them again.
        if site.own.iter().any(|(_, own)| *own == FamilyId(id)) {
            continue;
        }
        if let Some(parent) = family.parent {
            children[parent.0 as usize].push(FamilyId(id));
        }
    }
    let now = &*site;
    let key = |family: &Family| Key::of(now.page(family.primary), now);
    let keys: Vec<Key> = now.families.par_iter().map(key).collect();
    for (index, mut list) in children.into_iter().enumerate() {
        if list.is_empty() {
            continue;
        }
        let sort = sort_of(site, index, &list);
        let key = |id: &FamilyId| &keys[id.0 as usize];
        match sort {
            Sort::Order => list.sort_by(|a, b| key(a).by_order().cmp(&key(b).by_order())),
            Sort::Title => list.sort_by(|a, b| key(a).by_title().cmp(&key(b).by_title())),
            Sort::Date => list.sort_by(|a, b| key(a).by_date().cmp(&key(b).by_date())),
        }
        for (place, id) in list.iter().enumerate() {
            site.families[id.0 as usize].place = Some(place);
        }
        // The pages under the home page are the parts of the site, not a series to walk through.
        if index != site.home.0 as usize {
            let to_come = |id: &&FamilyId| sort == Sort::Date && key(id).to_come.is_some();
            let to_come = list.iter().take_while(to_come).count();
            introduce(site, &list, sort, to_come);
        }
        (site.families[index].children, site.families[index].sort) = (list, sort);
    }
}

impl Site {
    /// Every page that some list shows, each one before those of its own list; not the home page.
    pub fn in_order(&self) -> Vec<FamilyId> {
        let mut order = Vec::with_capacity(self.families.len());
        let mut ahead: Vec<FamilyId> = self.family(self.home).children.clone();
        ahead.reverse();
        while let Some(id) = ahead.pop() {
            order.push(id);
            ahead.extend(self.family(id).children.iter().rev());
        }
        order
    }
}

/// Tells each page of a list who stands before and after it; by date, the older page comes before. What is still
/// to come stands first in the list, in the order of time: as many as `to_come`.
fn introduce(site: &mut Site, list: &[FamilyId], sort: Sort, to_come: usize) {
    let mut order = list.to_vec();
    if sort == Sort::Date {
        order.reverse();
        order.truncate(list.len() - to_come);
        order.extend(&list[..to_come]);
    }
    for pair in order.windows(2) {
        let (before, after) = (pair[0], pair[1]);
        site.families[after.0 as usize].previous = Some(before);
        site.families[before.0 as usize].next = Some(after);
    }
}

/// The order that the page wants for its list, or its children's kind.
fn sort_of(site: &Site, index: usize, list: &[FamilyId]) -> Sort {
    let primary = site.page(site.families[index].primary);
    let said = match primary.fields.text("sort") {
        Some("title") => Some(Sort::Title),
        Some("date") => Some(Sort::Date),
        Some(_) => Some(Sort::Order),
        None => None,
    };
    let kind = |id: &FamilyId| site.page(site.family(*id).primary).kind;
    said.or_else(|| list.first().map(|id| site.kinds.get(kind(id)).sort)).unwrap_or_default()
}

/// What a page is sorted by.
struct Key {
    /// The rank of what its list is grouped by.
    group: usize,
    order: i64,
    /// When it takes place, if that is still to come.
    to_come: Option<(Date, Option<Time>)>,
    /// The day on which it took place, or from which it is published.
    past: Option<(Date, Option<Time>)>,
    title: String,
    path: String,
}

impl Key {
    fn of(page: &Page, site: &Site) -> Self {
        let takes_place = page.facets.occurrence.as_ref().map(|o| (o.day, o.time));
        let to_come = takes_place.filter(|_| page.is_to_come(site.today));
        let published = page.facets.published.map(|day| (day, None));
        Key {
            group: group(page, site),
            order: order(&page.fields),
            to_come,
            past: takes_place.or(published).filter(|_| to_come.is_none()),
            title: natural(&page.title),
            path: page.path.clone(),
        }
    }

    /// Within a rank, what is to come stands first, in the order of time.
    fn by_order(&self) -> impl Ord {
        (self.group, self.order, self.when(), &self.title, &self.path)
    }

    fn by_title(&self) -> impl Ord {
        (self.group, &self.title)
    }

    /// What is to come, in the order of time; then what is past, the newest first; then the rest.
    fn by_date(&self) -> impl Ord {
        (self.when(), self.past.is_none(), Reverse(self.past), &self.title, &self.path)
    }

    fn when(&self) -> impl Ord {
        (self.to_come.is_none(), self.to_come)
    }
}

/// The rank of the word that the page's list is grouped by, in the order in which its kind has them.
fn group(page: &Page, site: &Site) -> usize {
    let Some(said) = &page.facets.group else { return usize::MAX };
    let specs = site.kinds.fields(page.kind).into_iter();
    let mut choices = specs.filter(|spec| spec.feeds(Facet::Group)).flat_map(|spec| &spec.choices);
    choices.position(|choice| choice.name == *said).unwrap_or(usize::MAX)
}

impl Page {
    /// Whether it takes place on that day or later.
    pub fn is_to_come(&self, today: Date) -> bool {
        self.facets.occurrence.as_ref().is_some_and(|occurrence| occurrence.last_day() >= today)
    }
}

fn order<S: crate::model::Stage>(fields: &Fields<S>) -> i64 {
    fields.number("order").unwrap_or(i64::MAX)
}

/// A title as people sort it: without accents and capitals, and 2 before 10.
fn natural(title: &str) -> String {
    let folded = fold(title);
    let mut key = String::with_capacity(folded.len() + 8);
    let mut digits = String::new();
    for letter in folded.chars().chain([' ']) {
        if letter.is_ascii_digit() {
            digits.push(letter);
            continue;
        }
        if !digits.is_empty() {
            key.push_str(&format!("{digits:0>10}"));
            digits.clear();
        }
        key.push(letter);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn two_comes_before_ten_and_accents_do_not_count() {
        let mut titles = ["Fiche 10", "Élève", "fiche 2", "École"];
        titles.sort_by_key(|title| natural(title));
        assert_eq!(titles, ["École", "Élève", "fiche 2", "Fiche 10"]);
    }
}
