//! What school and parents tell each other on a page → what its template reads, whatever its kind.

use std::sync::Arc;

use serde::Serialize;

use crate::model::{FieldSpec, Fields, Page, Resolved};
use crate::render::directory::{self, PlaceView};
use crate::render::evenings::EveningView;
use crate::render::labelled::Labelled;
use crate::render::occurrences::OccurrenceView;
use crate::render::progression::ProgressionView;
use crate::render::views::{LinkView, Reader};
use crate::text::Span;

/// What a template reads besides the fields, under the name `page` too.
#[derive(Default)]
pub(super) struct SeedView<'a> {
    /// When and where it takes place.
    pub occurrence: Option<OccurrenceView>,
    /// How long what it asks takes.
    pub time: Option<String>,
    /// The work to be done for each day.
    pub evenings: Vec<EveningView>,
    pub contacts: Vec<ContactView<'a>>,
    pub tools: Vec<ToolView<'a>>,
    /// The words of its choices that say a way without Internet.
    pub offline: Vec<Arc<str>>,
    pub progression: Option<ProgressionView<'a>>,
    /// Places where others help.
    pub directory: Vec<PlaceView<'a>>,
    /// The fields of a kind that has no template of its own.
    pub labelled: Vec<Labelled>,
    /// Whether it says something of what its kind describes.
    pub says: bool,
}

/// A role to turn to, and how to reach it.
#[derive(Serialize)]
pub(super) struct ContactView<'a> {
    role: &'a str,
    name: Option<&'a str>,
    phone: Option<&'a str>,
    email: Option<&'a str>,
    hours: Option<&'a str>,
    /// The language of what `site.yml` says, where it is not the page's.
    lang: Option<&'a str>,
}

/// A tool that the page asks for, and the page that explains it.
#[derive(Serialize)]
pub(super) struct ToolView<'a> {
    name: &'a str,
    page: Option<LinkView<'a>>,
}

impl<'a> Reader<'a> {
    /// All that a page tells, for the template that shows it.
    pub fn seed(&self, page: &'a Page, template: Template) -> SeedView<'a> {
        let kind = self.site.kinds.get(page.kind);
        let minutes = page.facets.minutes;
        let fields = page.fields.0.iter();
        let mut own = fields.filter(|field| kind.fields.iter().any(|f| f.name == field.name));
        let is_plain = page.kind == self.site.kinds.page();
        SeedView {
            occurrence: self.occurrence(page),
            time: minutes.and_then(|m| self.speaks.map(|language| language.duration(m))),
            evenings: self.evenings(page),
            contacts: self.contacts(page),
            tools: page.facets.tools.iter().map(|(name, _)| self.tool(name)).collect(),
            offline: offline(&kind.fields),
            progression: self.progression(page),
            directory: directory::places(self.site, page, self.speaks),
            labelled: match template {
                Template::Own => Vec::new(),
                Template::Shared => self.labelled(page),
            },
            says: !is_plain && own.next().is_some(),
        }
    }

    /// Where a translation names a role in its own words, the page that it translates says which it is.
    fn contacts(&self, page: &'a Page) -> Vec<ContactView<'a>> {
        let original = self.site.page(self.site.family(page.family).primary);
        let (said, known) = (&page.facets.contacts, &original.facets.contacts);
        let same = said.len() == known.len();
        let contact = |(index, (role, _)): (usize, &'a (String, Span))| {
            let original = known.get(index).filter(|_| same).map(|(role, _)| role.as_str());
            let contact = self.site.contact(role);
            self.contact(page, role, contact.or_else(|| self.site.contact(original?)))
        };
        said.iter().enumerate().map(contact).collect()
    }

    fn contact(
        &self,
        page: &Page,
        role: &'a str,
        contact: Option<&'a Fields<Resolved>>,
    ) -> ContactView<'a> {
        let main = self.site.config.language.as_str();
        let text = |name| contact.and_then(|contact| contact.text(name));
        ContactView {
            role,
            name: text("name"),
            phone: text("phone"),
            email: text("email"),
            hours: text("hours"),
            lang: (page.language != main).then_some(main),
        }
    }

    /// A tool, and its page if there is one.
    pub fn tool(&self, name: &'a str) -> ToolView<'a> {
        ToolView { name, page: self.site.tool_called(name).map(|family| self.family(family)) }
    }
}

/// What shows a kind of page.
#[derive(Clone, Copy)]
pub(super) enum Template {
    /// Its own `page.html`.
    Own,
    /// The one of all pages.
    Shared,
}

fn offline(fields: &[FieldSpec]) -> Vec<Arc<str>> {
    let mut names = Vec::new();
    for spec in fields {
        let choices = spec.choices.iter().filter(|choice| choice.without_internet);
        names.extend(choices.map(|choice| Arc::clone(&choice.name)));
        names.extend(offline(&spec.fields));
    }
    names
}
