//! Pages → the cards of a list, in groups, and the same by the time that they take.

use serde::Serialize;

use crate::language::Argument;
use crate::model::{Address, Edition, FamilyId, Page, Sort};
use crate::render::occurrences::OccurrenceView;
use crate::render::views::{DayView, LinkView, Reader, direction};

/// The part of a list that a page shows.
#[derive(Serialize)]
pub(super) struct ListView<'a> {
    /// Its cards, in groups; in one without a title where nothing groups them.
    groups: Vec<Group<'a>>,
    /// The links to all of the list by the time that they take, where they say it.
    by_time: Vec<ByTime<'a>>,
    /// Whether every card says what a word means.
    defines: bool,
    /// Which part, from 1.
    part: usize,
    parts: usize,
    total: usize,
    previous: Option<String>,
    next: Option<String>,
}

/// Cards that belong together.
#[derive(Serialize)]
struct Group<'a> {
    title: Option<String>,
    cards: Vec<CardView<'a>>,
}

/// Links to what takes as long.
#[derive(Serialize)]
struct ByTime<'a> {
    title: String,
    links: Vec<LinkView<'a>>,
}

/// A page in a list. With more than twelve names, Tera would look each up by its hash, which takes longer.
#[derive(Serialize)]
struct CardView<'a> {
    title: &'a str,
    href: String,
    lang: Option<&'a str>,
    dir: Option<&'static str>,
    kind: &'a str,
    /// Its day, in a list where the newest page comes first.
    published: Option<DayView>,
    occurrence: Option<OccurrenceView>,
    due: Option<DueView<'a>>,
    /// How long what it asks takes, where that is asked of grown-ups.
    time: Option<String>,
    /// Its group, in words.
    group: Option<String>,
    word: Option<WordView<'a>>,
    /// Its answer, or what its word means, or its summary.
    text: &'a str,
}

/// The work of a class, and the days for which it is to be done.
#[derive(Serialize)]
struct DueView<'a> {
    class: &'a str,
    days: Vec<DayView>,
}

/// What a word means, and how else it is said.
#[derive(Serialize)]
struct WordView<'a> {
    definition: &'a str,
    forms: &'a [String],
}

/// One part of a list that is cut in several.
pub(super) struct Cut<'a> {
    pub addresses: &'a [Address],
    pub size: usize,
    pub part: usize,
    pub sort: Sort,
}

/// What a list is grouped by.
#[derive(PartialEq, Eq)]
enum Heading<'a> {
    None,
    /// A word of a kind.
    Choice(&'a str, &'a str),
    ToCome,
    Past,
}

/// The lengths of time, in minutes, up to which a list sorts what takes time; the rest is longer.
const LENGTHS: [i64; 2] = [30, 120];

impl<'a> Reader<'a> {
    /// The pages under a page.
    pub fn list(&self, edition: &Edition, part: usize) -> Option<ListView<'a>> {
        let family = self.site.family(edition.family);
        let edition_of = |id: &FamilyId| self.site.edition_for(*id, self.language, self.version);
        let (addresses, size) = (&edition.addresses, edition.list_size);
        let (children, sort) = (&family.children, family.sort);
        let cut = Cut { addresses, size, part, sort };
        let groups = self.groups(part_of(children, &cut).iter().map(edition_of), sort);
        let mut list = self.shown(groups, children.len(), &cut)?;
        if part == 0 {
            list.by_time = self.by_time(children.iter().map(edition_of).collect());
        }
        Some(list)
    }

    /// The cards of one part of a list; only those of this part are looked up.
    pub fn cards<T>(
        &self,
        items: &[T],
        edition_of: impl Fn(&T) -> &'a Edition,
        cut: Cut<'_>,
    ) -> Option<ListView<'a>> {
        let shown = part_of(items, &cut).iter();
        let cards = shown.map(|item| self.card(edition_of(item), cut.sort)).collect();
        self.shown(vec![Group { title: None, cards }], items.len(), &cut)
    }

    fn shown(&self, groups: Vec<Group<'a>>, total: usize, cut: &Cut<'_>) -> Option<ListView<'a>> {
        let link = |part: usize| cut.addresses.get(part).map(|address| self.origin.link(address));
        let cards = || groups.iter().flat_map(|group| &group.cards);
        let defines = cards().all(|card| card.word.is_some());
        (total > 0).then(|| ListView {
            defines,
            groups,
            by_time: Vec::new(),
            part: cut.part + 1,
            parts: cut.addresses.len(),
            total,
            previous: cut.part.checked_sub(1).and_then(link),
            next: link(cut.part + 1),
        })
    }

    fn groups(&self, editions: impl Iterator<Item = &'a Edition>, sort: Sort) -> Vec<Group<'a>> {
        let mut groups: Vec<(Heading<'a>, Vec<CardView<'a>>)> = Vec::new();
        for edition in editions {
            let (heading, card) = (self.heading(edition, sort), self.card(edition, sort));
            match groups.last_mut() {
                Some((last, cards)) if *last == heading => cards.push(card),
                _ => groups.push((heading, vec![card])),
            }
        }
        let text = |key| self.speaks.map(|language| language.text(key).to_owned());
        let group = |(heading, cards): (Heading<'a>, _)| {
            let title = match heading {
                Heading::None => None,
                Heading::Choice(kind, word) => Some(self.choices.said(kind, word, self.language)),
                Heading::ToCome => text("to_come"),
                Heading::Past => text("past"),
            };
            Group { title, cards }
        };
        groups.into_iter().map(group).collect()
    }

    /// A choice groups a list whatever its order; time only where it is by date.
    fn heading(&self, edition: &Edition, sort: Sort) -> Heading<'a> {
        let page = self.site.page(edition.page);
        match (&page.facets.group, &page.facets.occurrence) {
            (Some(word), _) => Heading::Choice(&self.site.kinds.get(page.kind).name, word),
            (None, Some(_)) if sort == Sort::Date && page.is_to_come(self.site.today) => {
                Heading::ToCome
            }
            (None, Some(_)) if sort == Sort::Date => Heading::Past,
            _ => Heading::None,
        }
    }

    fn by_time(&self, editions: Vec<&'a Edition>) -> Vec<ByTime<'a>> {
        let Some(language) = self.speaks else { return Vec::new() };
        let mut from = 0;
        let mut lengths = Vec::new();
        for to in LENGTHS.into_iter().map(Some).chain([None]) {
            let fits = |edition: &&&Edition| {
                let minutes = asks_time(self.site.page(edition.page));
                minutes.is_some_and(|minutes| minutes > from && to.is_none_or(|to| minutes <= to))
            };
            let links: Vec<_> = editions.iter().filter(fits).map(|e| self.edition(e)).collect();
            let (key, length) = to.map_or(("time_more_than", from), |to| ("time_up_to", to));
            let duration = language.duration(length);
            let title = language.format(key, &[("duration", Argument::Text(&duration))]);
            if !links.is_empty() {
                lengths.push(ByTime { title, links });
            }
            from = to.unwrap_or_default();
        }
        lengths
    }

    /// What its list is grouped by, in words.
    pub fn group(&self, page: &Page) -> Option<String> {
        let kind = &self.site.kinds.get(page.kind).name;
        page.facets.group.as_ref().map(|word| self.choices.said(kind, word, self.language))
    }

    fn card(&self, edition: &'a Edition, sort: Sort) -> CardView<'a> {
        let page = self.site.page(edition.page);
        let facets = &page.facets;
        let lang = self.other(&page.language);
        let definition = facets.definition.as_deref();
        let mut said = facets.answer.as_deref().into_iter().chain(definition);
        CardView {
            title: &page.title,
            href: self.origin.link(edition.address()),
            lang,
            dir: lang.map(direction),
            kind: &self.site.kinds.get(page.kind).name,
            published: facets.published.filter(|_| sort == Sort::Date).map(|day| self.day(day)),
            occurrence: self.occurrence(page),
            due: self.due(page),
            time: asks_time(page).and_then(|m| self.speaks.map(|language| language.duration(m))),
            group: self.group(page),
            word: definition.map(|definition| WordView { definition, forms: &facets.forms }),
            text: said.find(|text| !text.is_empty()).unwrap_or(&page.summary),
        }
    }

    fn due(&self, page: &'a Page) -> Option<DueView<'a>> {
        let id = page.facets.class.as_deref()?;
        let mut days: Vec<_> = page.facets.tasks.iter().filter_map(|task| task.due).collect();
        days.sort_unstable();
        days.dedup();
        let class = self.site.config.class(id).unwrap_or(id);
        let due = DueView { class, days: days.into_iter().map(|day| self.day(day)).collect() };
        (!due.days.is_empty()).then_some(due)
    }
}

/// The minutes that a page asks of grown-ups: those of a class's work are its pupils'.
fn asks_time(page: &Page) -> Option<i64> {
    page.facets.minutes.filter(|_| page.facets.class.is_none())
}

fn part_of<'i, T>(items: &'i [T], cut: &Cut<'_>) -> &'i [T] {
    let from = (cut.part * cut.size).min(items.len());
    let to = (from + cut.size).min(items.len());
    &items[from..to]
}
