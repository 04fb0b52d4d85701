//! The site on its day → what the home page says of it: what is coming, what is asked, what is new.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use crate::model::{Edition, Facet, FamilyId, Page, Site};
use crate::render::occurrences::OccurrenceView;
use crate::render::views::{DayView, LinkView, Reader};

/// How many meetings, and how many helping hands, the home page shows.
const COMING: usize = 4;
const ASKED: usize = 3;
const NEW: usize = 4;
/// How many new pages of one list come before those of others.
const OF_ONE_LIST: usize = 2;

/// What there is to say on the home page.
#[derive(Serialize)]
pub(super) struct NewsView<'a> {
    coming: Lines<'a>,
    asked: Lines<'a>,
    /// The next work of each class.
    homework: Vec<WorkView<'a>>,
    new: Lines<'a>,
}

/// Some pages, and the page that lists them all where there are more.
#[derive(Serialize)]
struct Lines<'a> {
    lines: Vec<LineView<'a>>,
    all: Option<LinkView<'a>>,
}

/// A page in one or two lines.
#[derive(Serialize)]
struct LineView<'a> {
    page: LinkView<'a>,
    occurrence: Option<OccurrenceView>,
    published: Option<DayView>,
    time: Option<String>,
    /// Where, in the words of its kind.
    group: Option<String>,
}

/// The work of a class for its next day of work.
#[derive(Serialize)]
struct WorkView<'a> {
    class: &'a str,
    due: DayView,
    page: LinkView<'a>,
}

/// What a page is for the home page.
#[derive(PartialEq, Eq)]
enum Sort {
    Meeting,
    Asked,
    Work,
    Other,
}

impl<'a> Reader<'a> {
    /// What the home page says of the site on its day.
    pub fn news(&self) -> NewsView<'a> {
        let (site, today) = (self.site, self.site.today);
        let (mut coming, mut asked, mut works, mut new) = (vec![], vec![], vec![], vec![]);
        let readers = &site.page(site.family(site.home).primary).facets.audience;
        for family in site.in_order() {
            let page = site.page(site.family(family).primary);
            if !is_for(page, readers) {
                continue;
            }
            match sort(site, page) {
                Sort::Meeting if page.is_to_come(today) => coming.push(family),
                Sort::Asked => asked.push(family),
                Sort::Work => works.push(family),
                Sort::Other if page.facets.published.is_some() => new.push(family),
                _ => {}
            }
        }
        let page = |family: &FamilyId| site.page(site.family(*family).primary);
        let when = |family: &FamilyId| {
            let takes_place = page(family).facets.occurrence.as_ref();
            (takes_place.is_none(), takes_place.map(|o| (o.day, o.time)))
        };
        coming.sort_by_key(when);
        asked.sort_by_key(when);
        new.sort_by_key(|family| Reverse(page(family).facets.published));
        NewsView {
            coming: self.lines(&coming, COMING),
            asked: self.lines(&asked, ASKED),
            homework: self.homework(&works),
            new: self.lines(&mixed(site, &new), NEW),
        }
    }

    fn lines(&self, families: &[FamilyId], longest: usize) -> Lines<'a> {
        let shown = &families[..families.len().min(longest)];
        let parent = |family: &FamilyId| self.site.family(*family).parent;
        let first = families.first().and_then(parent).filter(|above| *above != self.site.home);
        let one_list = families.iter().all(|family| parent(family) == first);
        let all = first.filter(|_| one_list && families.len() > longest);
        Lines {
            lines: shown.iter().map(|family| self.line(*family)).collect(),
            all: all.map(|above| self.family(above)),
        }
    }

    fn line(&self, family: FamilyId) -> LineView<'a> {
        let edition: &'a Edition = self.site.edition_for(family, self.language, self.version);
        let page = self.site.page(edition.page);
        let minutes = page.facets.minutes;
        LineView {
            page: self.edition(edition),
            occurrence: self.occurrence(page),
            published: page.facets.published.map(|day| self.day(day)),
            time: minutes.and_then(|m| self.speaks.map(|language| language.duration(m))),
            group: self.group(page),
        }
    }

    /// Of each class, the pages that give work for the next day after today.
    fn homework(&self, works: &[FamilyId]) -> Vec<WorkView<'a>> {
        let site = self.site;
        let mut next: BTreeMap<usize, (Date, Vec<FamilyId>)> = BTreeMap::new();
        for family in works {
            let page = site.page(site.family(*family).primary);
            let class = page.facets.class.as_deref().unwrap_or_default();
            let Some(class) = site.config.classes.iter().position(|(id, _)| id == class) else {
                continue;
            };
            let days = page.facets.tasks.iter().filter_map(|task| task.due);
            let Some(day) = days.filter(|day| *day > site.today).min() else { continue };
            let (first, families) = next.entry(class).or_insert_with(|| (day, Vec::new()));
            if day < *first {
                (*first, *families) = (day, Vec::new());
            }
            if day == *first {
                families.push(*family);
            }
        }
        let work = |(class, (day, families)): (usize, (Date, Vec<FamilyId>))| {
            let class = site.config.classes[class].1.as_str();
            let view =
                move |family| WorkView { class, due: self.day(day), page: self.family(family) };
            families.into_iter().map(view).collect::<Vec<_>>()
        };
        next.into_iter().flat_map(work).collect()
    }
}

/// Whether a page is for some of those for whom the home page is; what says nothing is for all.
fn is_for(page: &Page, readers: &[Arc<str>]) -> bool {
    let audience = &page.facets.audience;
    let shared = || audience.iter().any(|word| readers.contains(word));
    readers.is_empty() || audience.is_empty() || shared()
}

/// The newest pages, at most two of one list before those of others: one day's work on a part of the site does not hide
/// the rest.
fn mixed(site: &Site, newest: &[FamilyId]) -> Vec<FamilyId> {
    let mut met: HashMap<Option<FamilyId>, usize> = HashMap::new();
    let (mut first, mut then) = (Vec::new(), Vec::new());
    for family in newest {
        let count = met.entry(site.family(*family).parent).or_default();
        *count += 1;
        if *count <= OF_ONE_LIST { first.push(*family) } else { then.push(*family) }
    }
    first.extend(then);
    let shown = first.len().min(NEW);
    let place = |family: &FamilyId| newest.iter().position(|known| known == family);
    first[..shown].sort_by_key(place);
    first
}

/// What asks for time and says whom to tell is asked; what else takes place is a meeting.
fn sort(site: &Site, page: &Page) -> Sort {
    let feeds = |facet| site.kinds.feeds(page.kind, facet);
    if page.facets.class.is_some() && !page.facets.tasks.is_empty() {
        Sort::Work
    } else if page.facets.minutes.is_some() && feeds(Facet::Minutes) && feeds(Facet::Contact) {
        Sort::Asked
    } else if page.facets.occurrence.is_some() {
        Sort::Meeting
    } else {
        Sort::Other
    }
}
