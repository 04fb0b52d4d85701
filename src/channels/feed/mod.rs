//! The latest dated pages of each language, for feed readers (Atom, RFC 4287): those of the whole site, of each
//! class, of each public.

use jiff::civil::Date;
use pulldown_cmark_escape::escape_html;
use serde::Serialize;

use crate::artifact::Artifact;
use crate::channels::{Channel, changed, identity, title};
use crate::diagnostic::Diagnostic;
use crate::model::{Address, Circle, Edition, Occurrence, Page, Shared, Site, Version};
use crate::render::{Origin, RenderedSite};

/// The channel.
pub const CHANNEL: Channel = Channel { name: "feed", artifacts };

/// How many pages a feed holds.
const LATEST: usize = 20;

#[derive(Serialize)]
struct FeedView<'a> {
    id: String,
    title: String,
    site: &'a str,
    subtitle: Option<&'a str>,
    updated: String,
    address: String,
    /// The page that shows the same.
    home: String,
    entries: Vec<EntryView<'a>>,
}

#[derive(Serialize)]
struct EntryView<'a> {
    id: String,
    title: String,
    summary: String,
    href: String,
    published: String,
    updated: String,
    authors: Vec<&'a str>,
    content: String,
}

fn artifacts<'s>(rendered: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    let site = rendered.site;
    let mut artifacts = Vec::new();
    for circle in site.circles() {
        let fed = site.config.languages.iter().filter(|tag| site.has_feed(circle, tag));
        artifacts.extend(fed.map(|language| {
            let address = site.feed_address(circle, language);
            Artifact::made(address.as_str(), move || feed(rendered, circle, language))
        }));
    }
    artifacts
}

fn feed(
    rendered: &RenderedSite<'_>,
    circle: Circle<'_>,
    language: &str,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let site = rendered.site;
    let address = site.feed_address(circle, language);
    let base = site.config.base_url.as_deref();
    let origin = base.map_or(Origin::Page(&address), Origin::Anywhere);
    let latest = latest(site, circle, language);
    let updated = latest.iter().filter_map(|edition| changed(site.page(edition.page))).max();
    let name = site.circle_name(circle, language);
    let view = FeedView {
        id: name_of(site, &address),
        title: match name {
            Some(name) => format!("{} – {name}", site.config.title),
            None => site.config.title.clone(),
        },
        site: &site.config.title,
        subtitle: site.config.description.as_deref().filter(|_| name.is_none()),
        updated: moment(updated.unwrap_or(site.today)),
        address: origin.link(&address),
        home: origin.link(home(site, circle, language)),
        entries: latest.iter().map(|edition| entry(rendered, edition, origin)).collect(),
    };
    rendered.document("layout/feed.xml", language, origin, &view)
}

/// The page of a circle: the list for a public, the page that gathers a class; else the home page.
fn home<'s>(site: &'s Site, circle: Circle<'_>, language: &'s str) -> &'s Address {
    let list = |word| site.lists_of(Shared::Audience, language).find(|list| list.name == word);
    let page = |family| site.edition_for(family, language, Version::Full).address();
    let found = match circle {
        Circle::Everyone => None,
        Circle::Audience(word) => list(word).map(|list| &list.addresses[0]),
        Circle::Class(id) => {
            let mut pages = site.in_order().into_iter();
            pages.find(|family| site.gathered_class(*family) == Some(id)).map(page)
        }
    };
    found.unwrap_or_else(|| page(site.home))
}

fn entry<'a>(
    rendered: &'a RenderedSite<'_>,
    edition: &'a Edition,
    origin: Origin<'_>,
) -> EntryView<'a> {
    let site = rendered.site;
    let page = site.page(edition.page);
    let occurrence = site.occurrence(page);
    let when = occurrence.as_ref().map(|occurrence| when(site, page, occurrence));
    let (mut content, mut summary) = (String::new(), page.summary.clone());
    if let Some(when) = &when {
        content.push_str("<p>");
        // Writing to a String cannot fail.
        let _ = escape_html(&mut content, when);
        content.push_str("</p>\n");
        summary = if summary.is_empty() { when.clone() } else { format!("{when} – {summary}") };
    }
    rendered.body(&mut content, edition.page, &edition.language, edition.version, origin);
    let published = page.facets.published.unwrap_or(site.today);
    EntryView {
        id: name_of(site, edition.address()),
        title: title(site, page, occurrence.as_ref()),
        summary,
        href: origin.link(edition.address()),
        published: moment(published),
        updated: moment(changed(page).unwrap_or(published)),
        authors: page.fields.texts("authors").into_iter().map(|(author, _)| author).collect(),
        content,
    }
}

/// « mardi 8 décembre 2026 · 18:00 – 20:00 · salle des maîtres »: what one wants to know first.
fn when(site: &Site, page: &Page, occurrence: &Occurrence) -> String {
    let from = (occurrence.day, occurrence.time);
    let mut words = match site.language(&page.language) {
        Some(speaks) => speaks.from_to(from, occurrence.ends),
        None => occurrence.day.to_string(),
    };
    if let Some(place) = &occurrence.place {
        words.push_str(" · ");
        words.push_str(place);
    }
    words
}

/// The newest dated pages of a circle that are written in a language.
fn latest<'a>(site: &'a Site, circle: Circle<'_>, language: &str) -> Vec<&'a Edition> {
    let mut dated: Vec<&Edition> = site
        .editions
        .iter()
        .filter(|edition| edition.language == language && edition.version == Version::Full)
        .filter(|edition| !edition.standing_in)
        .filter(|edition| circle.is_fed(site.page(edition.page)))
        .collect();
    dated.sort_by(|a, b| {
        let date = |edition: &Edition| site.page(edition.page).facets.published;
        date(b).cmp(&date(a)).then_with(|| a.address().cmp(b.address()))
    });
    dated.truncate(LATEST);
    dated
}

/// A name that never changes for what stands at an address (RFC 4287 §4.2.6: an IRI, here a UUID).
fn name_of(site: &Site, address: &Address) -> String {
    identity(site, address.as_str()).urn().to_string()
}

/// A day as a moment: midnight, universal time.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
