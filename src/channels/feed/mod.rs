//! The latest dated pages of each language, for feed readers (Atom, RFC 4287).

use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use crate::artifact::Artifact;
use crate::channels::{Channel, made_now};
use crate::model::{Edition, Site, Version};
use crate::render::{Origin, RenderedSite};

/// The channel.
pub const CHANNEL: Channel = Channel { name: "feed", artifacts };

/// How many pages a feed holds.
const LATEST: usize = 20;

#[derive(Serialize)]
struct FeedView<'a> {
    id: String,
    title: &'a str,
    subtitle: Option<&'a str>,
    updated: String,
    address: String,
    home: String,
    entries: Vec<EntryView<'a>>,
}

#[derive(Serialize)]
struct EntryView<'a> {
    id: String,
    title: &'a str,
    summary: &'a str,
    href: String,
    published: String,
    updated: String,
    authors: Vec<&'a str>,
    content: String,
}

fn artifacts<'s>(rendered: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    let site = rendered.site;
    let languages = site.config.languages.iter().filter(|language| site.has_feed(language));
    languages
        .map(|language| {
            let address = site.feed_address(language);
            made_now(address.as_str(), feed(rendered, language))
        })
        .collect()
}

fn feed(
    rendered: &RenderedSite<'_>,
    language: &str,
) -> Result<Vec<u8>, Vec<crate::diagnostic::Diagnostic>> {
    let site = rendered.site;
    let address = site.feed_address(language);
    let base = site.config.base_url.as_deref();
    let origin = base.map_or(Origin::Page(&address), Origin::Anywhere);
    let latest = latest(site, language);
    let updated = latest.iter().filter_map(|edition| changed(site, edition)).max();
    let home = site.edition_for(site.home, language, Version::Full);
    let view = FeedView {
        id: identity(site, address.as_str()),
        title: &site.config.title,
        subtitle: site.config.description.as_deref(),
        updated: moment(updated.unwrap_or(site.today)),
        address: origin.link(&address),
        home: origin.link(home.address()),
        entries: latest.iter().map(|edition| entry(rendered, edition, origin)).collect(),
    };
    rendered.document("layout/feed.xml", language, origin, &view)
}

fn entry<'a>(
    rendered: &'a RenderedSite<'_>,
    edition: &'a Edition,
    origin: Origin<'_>,
) -> EntryView<'a> {
    let site = rendered.site;
    let page = site.page(edition.page);
    let mut content = String::new();
    rendered.body(&mut content, edition.page, &edition.language, edition.version, origin);
    let published = page.facets.published.unwrap_or(site.today);
    EntryView {
        id: identity(site, edition.address().as_str()),
        title: &page.title,
        summary: &page.summary,
        href: origin.link(edition.address()),
        published: moment(published),
        updated: moment(changed(site, edition).unwrap_or(published)),
        authors: page.fields.texts("authors").into_iter().map(|(author, _)| author).collect(),
        content,
    }
}

/// The newest dated pages written in a language.
fn latest<'a>(site: &'a Site, language: &str) -> Vec<&'a Edition> {
    let mut dated: Vec<&Edition> = site
        .editions
        .iter()
        .filter(|edition| edition.language == language && edition.version == Version::Full)
        .filter(|edition| !edition.standing_in)
        .filter(|edition| site.page(edition.page).facets.published.is_some())
        .collect();
    dated.sort_by(|a, b| {
        let date = |edition: &Edition| site.page(edition.page).facets.published;
        date(b).cmp(&date(a)).then_with(|| a.address().cmp(b.address()))
    });
    dated.truncate(LATEST);
    dated
}

fn changed(site: &Site, edition: &Edition) -> Option<Date> {
    let facets = &site.page(edition.page).facets;
    facets.updated.max(facets.published)
}

/// A name that never changes for what stands at an address (RFC 4287 §4.2.6: an IRI, here a UUID).
fn identity(site: &Site, address: &str) -> String {
    let base = site.config.base_url.as_deref().unwrap_or(&site.config.title);
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{base}{address}").as_bytes()).urn().to_string()
}

/// A day as a moment: midnight, universal time.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
