//! [`Site`] → its tours: the places of each, and the ways between them.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{Exit, FamilyId, PageId, Site, Stop};
use crate::text::{SourceFile, Span};

/// A tour.
pub struct Tour<'a> {
    site: &'a Site,
    /// Its places, in their order.
    pub stops: Vec<Stop>,
    /// The ways between them.
    pub ways: Vec<Way<'a>>,
}

/// A way from a place of a tour to another.
pub struct Way<'a> {
    /// Where it begins.
    pub from: Stop,
    /// Where it leads.
    pub to: Stop,
    /// Whether its writer says that nobody can come back by it.
    pub one_way: bool,
    /// The file in which it is written.
    pub file: &'a Arc<SourceFile>,
    /// Where.
    pub span: Span,
}

/// The tours of a site: what has two places or more.
pub fn tours(site: &Site) -> Vec<Tour<'_>> {
    let families = (0..).map(FamilyId::new).take(site.families.len());
    let tours = families.map(|family| Tour::of(site, site.stops(family)));
    tours.filter(|tour| tour.stops.len() > 1).collect()
}

impl<'a> Tour<'a> {
    fn of(site: &'a Site, stops: Vec<Stop>) -> Self {
        let mut tour = Tour { site, stops, ways: Vec::new() };
        let known: BTreeSet<Stop> = tour.stops.iter().copied().collect();
        let found = tour.stops.iter().flat_map(|stop| tour.ways_of(*stop));
        tour.ways = found.filter(|way| known.contains(&way.to) && way.to != way.from).collect();
        tour
    }

    /// The ways of a place, in whatever language they are written.
    fn ways_of(&self, stop: Stop) -> Vec<Way<'a>> {
        let site = self.site;
        let members = site.family(stop.family).members.iter();
        let ways = members.flat_map(|id| {
            let page = site.page(*id);
            let exits = match stop.place {
                Some(place) => page.facets.places.get(place).map(|place| &place.exits),
                None => Some(&page.facets.route),
            };
            let way = move |exit: &'a Exit| {
                let to = leads_to(site, *id, exit)?;
                let (file, span) = (&page.file, exit.span);
                Some(Way { from: stop, to, one_way: exit.one_way, file, span })
            };
            exits.into_iter().flatten().filter_map(way)
        });
        ways.collect()
    }

    /// What a place is called.
    pub fn name(&self, stop: Stop) -> &'a str {
        let page = self.site.page(self.site.family(stop.family).primary);
        let place = stop.place.and_then(|place| page.facets.places.get(place));
        place.map_or(&page.title, |place| &place.name)
    }

    /// Where a place is written.
    pub fn place(&self, stop: Stop) -> (&'a Arc<SourceFile>, Span) {
        let page = self.site.page(self.site.family(stop.family).primary);
        let place = stop.place.and_then(|place| page.facets.places.get(place));
        let title = || page.fields.get("title").map_or(page.front, |field| field.span);
        (&page.file, place.map_or_else(title, |place| place.span))
    }
}

/// The place to which an exit of a page leads.
fn leads_to(site: &Site, page: PageId, exit: &Exit) -> Option<Stop> {
    let page = site.page(exit.page.unwrap_or(page));
    let places = &page.facets.places;
    let place = exit.anchor.as_ref().and_then(|id| places.iter().position(|p| p.id == *id));
    Some(Stop { family: page.family, place })
}
