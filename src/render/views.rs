//! An edition of a page → what its template reads.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use crate::language::{Language, is_right_to_left};
use crate::model::{Edition, FamilyId, List, Page, Shared, Shows, Site, Version};
use crate::pictures::Gallery;
use crate::render::around;
use crate::render::cards::ListView;
use crate::render::choices::Choices;
use crate::render::directory::PlaceView;
use crate::render::duties::{self, ConformityView, PublisherView};
use crate::render::evenings::EveningView;
use crate::render::fields::{FieldReader, FieldView, extra};
use crate::render::following::{self, FeedLink, Following};
use crate::render::home::{HomeView, home};
use crate::render::labelled::Labelled;
use crate::render::metadata::{self, Metadata};
use crate::render::occurrences::OccurrenceView;
use crate::render::places::Places;
use crate::render::progression::ProgressionView;
use crate::render::seed::{ContactView, SeedView, Template, ToolView};
use crate::render::story::StepView;
use crate::render::whole::{self, IndexView, PlanView};
use crate::render::{Origin, RenderedSite};
use crate::text::Rules;

/// A page, as its template reads it under the name `page`.
#[derive(Serialize)]
pub(super) struct PageView<'a> {
    title: &'a str,
    summary: &'a str,
    kind: &'a str,
    lang: &'a str,
    dir: &'static str,
    meta: Metadata<'a>,
    is_home: bool,
    plain: bool,
    outdated: bool,
    /// The language of the page, in its own words, where it is not the reader's.
    standing_in: Option<String>,
    published: Option<DayView>,
    updated: Option<DayView>,
    authors: Vec<&'a str>,
    minutes: usize,
    audience: Vec<AudienceView<'a>>,
    class: Option<&'a str>,
    tags: Vec<LinkView<'a>>,
    breadcrumb: Vec<LinkView<'a>>,
    languages: Vec<LinkView<'a>>,
    /// The link to the plain version, or back from it.
    other_version: Option<String>,
    toc: Vec<TocEntry<'a>>,
    fields: BTreeMap<Arc<str>, FieldView>,
    extra: BTreeMap<Arc<str>, FieldView>,
    previous: Option<LinkView<'a>>,
    next: Option<LinkView<'a>>,
    step: Option<Step>,
    /// Of a tour: its places.
    steps: Vec<StepView<'a>>,
    /// Of a tour: the link to the same, to print.
    story: Option<String>,
    /// The script that shows its pictures of all that is around.
    script: Option<String>,
    list: Option<ListView<'a>>,
    plan: Option<PlanView<'a>>,
    index: Option<IndexView<'a>>,
    conformity: Option<ConformityView>,
    publisher: Option<PublisherView>,
    /// The entries of the home page.
    home: Option<HomeView<'a>>,
    // What `Following` says, then `SeedView`.
    calendar: Option<String>,
    agenda: Option<String>,
    follow: Option<FeedLink>,
    occurrence: Option<OccurrenceView>,
    time: Option<String>,
    evenings: Vec<EveningView>,
    contacts: Vec<ContactView<'a>>,
    tools: Vec<ToolView<'a>>,
    offline: Vec<Arc<str>>,
    progression: Option<ProgressionView<'a>>,
    directory: Vec<PlaceView<'a>>,
    labelled: Vec<Labelled>,
    says: bool,
}

/// A day for machines and for people.
#[derive(Serialize)]
pub(super) struct DayView {
    iso: String,
    words: String,
    /// Without the day of the week.
    short: String,
}

/// A link with its words.
#[derive(Serialize)]
pub(super) struct LinkView<'a> {
    pub title: &'a str,
    href: String,
    /// The language of what it leads to, where it is not the reader's.
    pub lang: Option<&'a str>,
}

/// « Pour les parents », and the list of all that is for them, if there is one in that language.
#[derive(Serialize)]
struct AudienceView<'a> {
    title: &'a str,
    href: Option<String>,
}

/// A heading in the table of contents.
#[derive(Serialize)]
struct TocEntry<'a> {
    level: u8,
    id: &'a str,
    text: &'a str,
}

/// « Étape 3 sur 9 ».
#[derive(Serialize)]
struct Step {
    number: usize,
    total: usize,
}

/// Who reads: the language and version of the reader, and the place where they are.
pub(super) struct Reader<'a> {
    pub site: &'a Site,
    gallery: &'a Gallery<'a>,
    pub language: &'a str,
    pub speaks: Option<&'a Language>,
    pub choices: &'a Choices,
    pub version: Version,
    pub origin: Origin<'a>,
    places: Places,
}

/// What the template of a page reads; `part` is the part of its list, from 0.
pub(super) fn page(
    rendered: &RenderedSite<'_>,
    edition: &Edition,
    part: usize,
    template: Template,
) -> Value {
    let page = rendered.site.page(edition.page);
    let origin = Origin::Page(&edition.addresses[part]);
    let reader = Reader::new(rendered, &edition.language, edition.version, origin);
    let seed = match part {
        0 => reader.seed(page, template),
        _ => SeedView::default(),
    };
    Value::from_serializable(&view(rendered, edition, part, &reader, seed))
}

fn view<'a>(
    rendered: &'a RenderedSite<'_>,
    edition: &'a Edition,
    part: usize,
    reader: &Reader<'a>,
    seed: SeedView<'a>,
) -> PageView<'a> {
    let site = rendered.site;
    let page = site.page(edition.page);
    let family = site.family(edition.family);
    let language = rendered.site.language(&page.language);
    let shows = site.kinds.get(page.kind).shows;
    // Not flattened by serde, which would copy the names of all fields and look each up again.
    let Following { calendar, agenda, follow } = following::page(site, edition, reader.origin);
    let SeedView { occurrence, time, evenings, contacts, tools, offline, .. } = seed;
    let SeedView { progression, directory, labelled, says, .. } = seed;
    PageView {
        title: &page.title,
        summary: &page.summary,
        kind: &site.kinds.get(page.kind).name,
        lang: &page.language,
        dir: direction(&page.language),
        meta: metadata::page(rendered, edition, part),
        is_home: edition.family == site.home,
        plain: edition.version == Version::Plain,
        outdated: page.outdated,
        standing_in: edition.standing_in.then(|| name_of(language, &page.language)),
        published: page.facets.published.map(|day| reader.day(day)),
        updated: page.facets.updated.map(|day| reader.day(day)),
        authors: page.fields.texts("authors").into_iter().map(|(author, _)| author).collect(),
        minutes: minutes(page.document.facts.words, language),
        audience: page.facets.audience.iter().map(|word| reader.audience(word)).collect(),
        class: page.facets.class.as_deref().map(|id| site.config.class(id).unwrap_or(id)),
        tags: page.tags.iter().map(|tag| reader.tag(site.list(*tag))).collect(),
        breadcrumb: reader.breadcrumb(edition.family),
        languages: reader.languages(edition),
        other_version: reader.other_version(edition),
        toc: if part == 0 { toc(page) } else { Vec::new() },
        fields: match part {
            0 => reader.field_reader(page).of_page(page),
            _ => BTreeMap::new(),
        },
        extra: extra(&page.extra),
        previous: family.previous.map(|family| reader.family(family)),
        next: family.next.map(|family| reader.family(family)),
        step: reader.step(edition.family),
        steps: if part == 0 { reader.steps(edition) } else { Vec::new() },
        story: reader.story(edition).filter(|_| part == 0),
        script: (part == 0).then(|| around::link(reader.gallery, page, reader.origin)).flatten(),
        list: reader.list(edition, part),
        plan: (shows == Some(Shows::Plan)).then(|| whole::plan(rendered, edition)),
        index: (shows == Some(Shows::Index)).then(|| whole::index(rendered, edition)),
        conformity: (shows == Some(Shows::Conformity))
            .then(|| duties::conformity(site, reader.speaks)),
        publisher: (shows == Some(Shows::Publisher)).then(|| duties::publisher(site)),
        home: home(rendered, edition, part),
        calendar,
        agenda,
        follow,
        occurrence,
        time,
        evenings,
        contacts,
        tools,
        offline,
        progression,
        directory,
        labelled,
        says,
    }
}

impl<'a> Reader<'a> {
    pub fn new(
        rendered: &'a RenderedSite<'_>,
        language: &'a str,
        version: Version,
        origin: Origin<'a>,
    ) -> Self {
        let speaks = rendered.site.language(language);
        let (site, gallery, choices) = (rendered.site, rendered.gallery, &rendered.engine.choices);
        let places = rendered.places;
        Reader { site, gallery, language, speaks, choices, version, origin, places }
    }

    pub fn day(&self, day: Date) -> DayView {
        let iso = day.to_string();
        let words = self.speaks.map_or_else(|| iso.clone(), |language| language.day(day));
        let short = self.speaks.map_or_else(|| iso.clone(), |language| language.short_day(day));
        DayView { iso, words, short }
    }

    pub fn family(&self, family: FamilyId) -> LinkView<'a> {
        self.edition(self.site.edition_for(family, self.language, self.version))
    }

    pub fn edition(&self, edition: &'a Edition) -> LinkView<'a> {
        let page = self.site.page(edition.page);
        let href = self.origin.link(edition.address());
        LinkView { title: &page.title, href, lang: self.other(&page.language) }
    }

    /// A language, where it is not the reader's.
    pub fn other<'l>(&self, language: &'l str) -> Option<&'l str> {
        (language != self.language).then_some(language)
    }

    fn tag(&self, tag: &'a List) -> LinkView<'a> {
        let href = self.origin.link(&tag.addresses[0]);
        LinkView { title: &tag.name, href, lang: self.other(&tag.language) }
    }

    fn audience(&self, word: &'a str) -> AudienceView<'a> {
        let mut lists = self.site.lists_of(Shared::Audience, self.language);
        let list = lists.find(|list| list.name == word);
        AudienceView {
            title: self.site.for_whom(self.language, word),
            href: list.map(|list| self.origin.link(&list.addresses[0])),
        }
    }

    /// From the home page down to the page's list.
    fn breadcrumb(&self, family: FamilyId) -> Vec<LinkView<'a>> {
        let above = |id: &FamilyId| self.site.family(*id).parent;
        let mut trail: Vec<_> = std::iter::successors(above(&family), above)
            .map(|family| self.family(family))
            .collect();
        trail.reverse();
        let home = self.speaks.and_then(|language| language.texts().get("home"));
        if let (Some(first), Some(home)) = (trail.first_mut(), home) {
            (first.title, first.lang) = (home, None);
        }
        trail
    }

    /// The same page in the other languages, in the order of `site.yml`.
    fn languages(&self, edition: &Edition) -> Vec<LinkView<'a>> {
        let editions = self.site.family(edition.family).editions.iter();
        let mut others: Vec<&Edition> = editions
            .map(|id| self.site.edition(*id))
            .filter(|other| other.version == Version::Full && other.language != edition.language)
            .collect();
        let rank = |tag: &String| self.site.config.languages.iter().position(|known| known == tag);
        others.sort_by_key(|other| (rank(&other.language).is_none(), rank(&other.language)));
        others
            .into_iter()
            .map(|other| {
                let title = self.site.languages.get(&other.language).map(Language::name);
                let href = self.origin.link(other.address());
                let lang = Some(other.language.as_str());
                LinkView { title: title.unwrap_or(&other.language), href, lang }
            })
            .collect()
    }

    fn other_version(&self, edition: &Edition) -> Option<String> {
        let wanted = match edition.version {
            Version::Full => Version::Plain,
            Version::Plain => Version::Full,
        };
        let page = self.site.page(edition.page);
        let editions = self.site.family(edition.family).editions.iter();
        let mut others = editions.map(|id| self.site.edition(*id));
        let other = others.find(|other| {
            other.version == wanted && self.site.page(other.page).language == page.language
        });
        other.map(|other| self.origin.link(other.address()))
    }

    /// Who reads the fields of a page.
    pub fn field_reader(&self, page: &'a Page) -> FieldReader<'a> {
        let language = self.site.language(&page.language);
        FieldReader {
            site: self.site,
            gallery: self.gallery,
            own: Some(page),
            language: self.language,
            around: &page.language,
            speaks: self.speaks,
            version: self.version,
            rules: language.map_or(Rules::None, Language::typography),
            origin: self.origin,
            places: self.places,
        }
    }

    /// The page's place among its neighbours.
    fn step(&self, family: FamilyId) -> Option<Step> {
        let family_value = self.site.family(family);
        if family_value.previous.is_none() && family_value.next.is_none() {
            return None;
        }
        let siblings = &self.site.family(family_value.parent?).children;
        let place = family_value.place?;
        Some(Step { number: place + 1, total: siblings.len() })
    }
}

/// The headings of levels 2 and 3, unless the page wants no table of contents.
fn toc(page: &Page) -> Vec<TocEntry<'_>> {
    if page.fields.flag("toc") == Some(false) {
        return Vec::new();
    }
    let headings = page.document.facts.headings.iter().filter(|heading| heading.level <= 3);
    headings.map(|h| TocEntry { level: h.level, id: &h.id, text: &h.text }).collect()
}

pub(super) fn direction(language: &str) -> &'static str {
    if is_right_to_left(language) { "rtl" } else { "ltr" }
}

fn name_of(language: Option<&Language>, tag: &str) -> String {
    language.filter(|l| l.tag() == tag).map_or(tag, Language::name).to_owned()
}

/// Minutes to read `words` words, at least one.
fn minutes(words: usize, language: Option<&Language>) -> usize {
    let pace = language.map_or(200, Language::words_per_minute).max(1);
    words.div_ceil(usize::from(pace)).max(1)
}
