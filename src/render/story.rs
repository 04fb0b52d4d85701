//! A tour → its places in order, as the page of the tour and its « récit visuel » show them.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::model::{Edition, Facet, Fields, Page, Resolved, Stop, Version};
use crate::render::fields::FieldView;
use crate::render::metadata::{self, Metadata};
use crate::render::views::{LinkView, Reader, direction};
use crate::render::{Origin, RenderedSite};

/// One place of a tour.
#[derive(Serialize)]
pub(super) struct StepView<'a> {
    title: &'a str,
    href: String,
    lang: Option<&'a str>,
    dir: Option<&'static str>,
    summary: &'a str,
    fields: BTreeMap<Arc<str>, FieldView>,
}

/// What the template of a « récit visuel » reads.
#[derive(Serialize)]
pub(super) struct StoryView<'a> {
    title: String,
    lang: &'a str,
    dir: &'static str,
    meta: Metadata<'a>,
    tour: LinkView<'a>,
    steps: Vec<StepView<'a>>,
}

/// What the template reads, for an edition that has such a page.
pub(super) fn story<'a>(
    rendered: &'a RenderedSite<'_>,
    edition: &'a Edition,
    name: &str,
) -> Option<StoryView<'a>> {
    let address = edition.story.as_ref()?;
    let reader = Reader::new(rendered, &edition.language, edition.version, Origin::Page(address));
    let tour = reader.family(edition.family);
    let title = format!("{name} – {}", rendered.site.page(edition.page).title);
    Some(StoryView {
        meta: metadata::story(rendered, edition, address, name, &title),
        title,
        lang: &edition.language,
        dir: direction(&edition.language),
        tour,
        steps: reader.steps(edition),
    })
}

impl<'a> Reader<'a> {
    /// The places of a tour, for the readers of an edition of its page.
    pub fn steps(&self, edition: &Edition) -> Vec<StepView<'a>> {
        if self.story(edition).is_none() {
            return Vec::new();
        }
        self.site.stops(edition.family).into_iter().map(|stop| self.stop(stop)).collect()
    }

    /// The link to the « récit visuel » of a tour.
    pub fn story(&self, edition: &Edition) -> Option<String> {
        let full = self.site.edition_for(edition.family, &edition.language, Version::Full);
        full.story.as_ref().map(|address| self.origin.link(address))
    }

    fn stop(&self, stop: Stop) -> StepView<'a> {
        let edition = self.site.edition_for(stop.family, self.language, self.version);
        let page = self.site.page(edition.page);
        let fields = self.field_reader(page);
        let lang = (page.language != self.language).then_some(page.language.as_str());
        let mut step = StepView {
            title: &page.title,
            href: self.origin.link(edition.address()),
            lang,
            dir: lang.map(direction),
            summary: &page.summary,
            fields: BTreeMap::new(),
        };
        let Some(place) = stop.place.and_then(|place| page.facets.places.get(place)) else {
            step.fields = fields.fields(&page.fields);
            return step;
        };
        (step.title, step.summary) = (&place.name, "");
        step.href = format!("{}#{}", step.href, place.id);
        let record = records(self, page).find(|record| record.text("id") == Some(&place.id));
        step.fields = record.map(|record| fields.fields(record)).unwrap_or_default();
        step
    }
}

/// The places that a page describes, as written.
fn records<'a>(
    reader: &Reader<'a>,
    page: &'a Page,
) -> impl Iterator<Item = &'a Fields<Resolved>> + use<'a> {
    let specs = reader.site.kinds.fields(page.kind).into_iter();
    let names = specs.filter(|spec| spec.feeds(Facet::Places)).map(|spec| &*spec.name);
    names.collect::<Vec<_>>().into_iter().flat_map(|name| page.fields.records(name))
}
