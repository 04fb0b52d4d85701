//! Those who follow the site, or a part of it → the addresses of their calendar and of their feed.

use crate::language::Language;
use crate::model::address::Address;
use crate::model::editions::Edition;
use crate::model::facets::Occurrence;
use crate::model::families::FamilyId;
use crate::model::lists::Shared;
use crate::model::{Page, Site, Version, lists};
use crate::text::{slug, typeset};

/// Those for whom a calendar or a feed is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Circle<'s> {
    /// All who read the site.
    Everyone,
    /// A class, by its id.
    Class(&'s str),
    /// A public, by its canonical word.
    Audience(&'s str),
}

impl Circle<'_> {
    /// Whether a page is about them, or for them.
    fn reads(self, page: &Page) -> bool {
        match self {
            Circle::Everyone => true,
            Circle::Class(id) => page.facets.class.as_deref() == Some(id),
            Circle::Audience(word) => page.facets.audience.iter().any(|known| **known == *word),
        }
    }

    /// Whether a page belongs in their feed: it is dated too.
    pub fn is_fed(self, page: &Page) -> bool {
        page.facets.published.is_some() && self.reads(page)
    }

    /// Whether they are invited to what a page announces: what is for no class is for all of them.
    pub fn invited(self, page: &Page) -> bool {
        match (self, &page.facets.class) {
            (Circle::Class(_), None) => true,
            _ => self.reads(page),
        }
    }
}

impl Site {
    /// All who may follow the site: everyone, each class, each public that has pages.
    pub fn circles(&self) -> Vec<Circle<'_>> {
        let classes = self.config.classes.iter().map(|(id, _)| Circle::Class(id));
        let publics = self.lists_of(Shared::Audience, &self.config.language);
        let publics = publics.map(|list| Circle::Audience(&list.name));
        std::iter::once(Circle::Everyone).chain(classes).chain(publics).collect()
    }

    /// What a circle is called in a language; everyone has no name.
    pub fn circle_name<'s>(&'s self, circle: Circle<'s>, language: &str) -> Option<&'s str> {
        match circle {
            Circle::Everyone => None,
            Circle::Class(id) => Some(self.config.class(id).unwrap_or(id)),
            Circle::Audience(word) => Some(self.for_whom(language, word)),
        }
    }

    /// The address of a circle's feed in a language: `feed.xml`, `classes/cp/feed.ar.xml`.
    pub fn feed_address(&self, circle: Circle<'_>, language: &str) -> Address {
        self.followed_at(circle, "feed", language, "xml")
    }

    /// Whether a circle has a feed in a language of the site: some page of it is written in that language.
    pub fn has_feed(&self, circle: Circle<'_>, language: &str) -> bool {
        self.is_followed(&self.feed_address(circle, language))
    }

    /// The address of the calendar of all that a circle is invited to: `agenda.ics`, `classes/cp/agenda.ar.ics`.
    pub fn agenda_address(&self, circle: Circle<'_>, language: &str) -> Address {
        self.followed_at(circle, "agenda", language, "ics")
    }

    /// Whether a circle has a calendar, in all the languages of the site: something takes place for them.
    pub fn has_agenda(&self, circle: Circle<'_>) -> bool {
        self.is_followed(&self.agenda_address(circle, &self.config.language))
    }

    /// Whether a calendar or a feed stands at an address.
    fn is_followed(&self, address: &Address) -> bool {
        self.followed.binary_search(address).is_ok()
    }

    fn followed_at(&self, circle: Circle<'_>, name: &str, language: &str, form: &str) -> Address {
        let list = |word| self.lists_of(Shared::Audience, language).find(|list| list.name == word);
        let folder = match circle {
            Circle::Everyone => String::new(),
            Circle::Class(id) => format!("classes/{}/", slug(id)),
            Circle::Audience(word) => match list(word) {
                Some(list) => list.addresses[0].folder().to_owned(),
                None => format!("pour/{}/", slug(word)),
            },
        };
        let suffix = lists::suffix(self, language);
        Address::fixed(format!("{folder}{name}{suffix}.{form}"))
    }

    /// The class whose pages alone a page gathers.
    pub fn gathered_class(&self, family: FamilyId) -> Option<&str> {
        let children = self.family(family).children.iter();
        let mut classes =
            children.map(|child| self.page(self.family(*child).primary).facets.class.as_deref());
        let first = classes.next().flatten()?;
        classes.all(|class| class == Some(first)).then_some(first)
    }

    /// When and where what a page tells takes place. The page in the site's own language is believed before its
    /// translations, which may be older; each names the place in its own words.
    pub fn occurrence(&self, page: &Page) -> Option<Occurrence> {
        let source = &self.page(self.family(page.family).primary).facets.occurrence;
        let own = &page.facets.occurrence;
        let mut told = source.as_ref().or(own.as_ref())?.clone();
        let place = own.as_ref().and_then(|own| own.place.clone()).or(told.place);
        let rules = self.language(&page.language).map(Language::typography).unwrap_or_default();
        told.place = place.map(|place| typeset(&place, rules));
        Some(told)
    }

    /// The address of the calendar file of what a page tells, in the page's own language:
    /// `rendez-vous/atelier.ics` beside `rendez-vous/atelier.html`.
    pub fn calendar_address(&self, edition: &Edition) -> Option<Address> {
        let page = self.page(edition.page);
        let source = self.page(self.family(page.family).primary);
        source.facets.occurrence.as_ref().or(page.facets.occurrence.as_ref())?;
        let told = self.edition_for(edition.family, &page.language, Version::Full);
        beside(told)
    }

    /// The editions that have a calendar file of their own, with its address.
    pub fn calendars(&self) -> impl Iterator<Item = (&Edition, Address)> {
        self.editions.iter().filter_map(|edition| {
            let address = self.calendar_address(edition)?;
            (beside(edition).as_ref() == Some(&address)).then_some((edition, address))
        })
    }
}

/// Every address of a calendar or a feed, in order.
pub(super) fn followed(site: &Site) -> Vec<Address> {
    let mut addresses: Vec<Address> = site.calendars().map(|(_, address)| address).collect();
    for circle in site.circles() {
        let mut held = site.pages.iter().filter(|page| page.facets.occurrence.is_some());
        let agenda = !matches!(circle, Circle::Audience(_)) && held.any(|page| circle.reads(page));
        for language in &site.config.languages {
            let mut written = site.pages.iter().filter(|page| page.language == *language);
            let feed = written.any(|page| circle.is_fed(page));
            addresses.extend(feed.then(|| site.feed_address(circle, language)));
            addresses.extend(agenda.then(|| site.agenda_address(circle, language)));
        }
    }
    addresses.sort_unstable();
    addresses
}

/// `atelier.html` → `atelier.ics`.
fn beside(edition: &Edition) -> Option<Address> {
    let stem = edition.address().as_str().strip_suffix(".html")?;
    Some(Address::fixed(format!("{stem}.ics")))
}
