//! A published page → what its head says of it to machines, and its address for those who hold it on paper.

use std::borrow::Cow;

use serde::Serialize;

use crate::document::LinkKind;
use crate::files::FileType;
use crate::model::{Address, Edition, FamilyId, FileId, List, Shared, Site, Target, Version};
use crate::render::following::{self, FeedLink};
use crate::render::json_ld;
use crate::render::{Origin, RenderedSite};

/// How many pages the description of a tag's list names.
const NAMED: usize = 5;

/// What a template reads under the name `page.meta` (twelve names, as a card: more would take longer).
#[derive(Serialize)]
pub(super) struct Metadata<'a> {
    /// The title of the window: no other page of the site has it.
    title: Cow<'a, str>,
    /// The page's own title.
    heading: Cow<'a, str>,
    description: Option<Cow<'a, str>>,
    /// `article` for what is dated, `website` for the rest (ogp.me).
    sort: &'static str,
    locale: String,
    canonical: Option<String>,
    /// Whether search engines should rather show another page.
    unlisted: bool,
    languages: Vec<Alternate<'a>>,
    /// The feed of the class or of the public, beside the site's.
    feed: Option<FeedLink>,
    picture: Option<PictureView<'a>>,
    json_ld: Option<String>,
    /// The page's address, for paper.
    printed: Option<String>,
}

/// The same page in a language.
#[derive(Serialize)]
struct Alternate<'a> {
    lang: &'a str,
    href: String,
}

/// The picture that stands for the page elsewhere.
#[derive(Serialize)]
struct PictureView<'a> {
    address: String,
    alt: &'a str,
}

/// What the head of a page says; `part` is the part of its list, from 0.
pub(super) fn page<'a>(
    rendered: &'a RenderedSite<'_>,
    edition: &'a Edition,
    part: usize,
) -> Metadata<'a> {
    let site = rendered.site;
    let page = site.page(edition.page);
    let canonical = canonical(site, edition, part);
    let dated = page.facets.published.is_some();
    let description = Some(page.summary.as_str()).filter(|text| !text.is_empty() && part == 0);
    let json_ld = canonical.as_deref().filter(|_| !edition.standing_in);
    Metadata {
        title: edition.titles[part].as_str().into(),
        heading: page.title.as_str().into(),
        description: description.map(Cow::Borrowed),
        sort: if dated { "article" } else { "website" },
        locale: page.language.replace('-', "_"),
        json_ld: json_ld.map(|address| json_ld::page(rendered, edition, address, part)),
        canonical,
        unlisted: edition.standing_in,
        languages: languages(site, edition, part),
        feed: following::of_class(site, edition, Origin::Page(&edition.addresses[part])),
        picture: picture(rendered, edition),
        printed: printed(site, &edition.addresses[part]),
    }
}

/// What the head of a list of what pages share says; `part` from 0.
pub(super) fn shared<'a>(
    rendered: &'a RenderedSite<'_>,
    shared: &'a List,
    part: usize,
) -> Metadata<'a> {
    let site = rendered.site;
    let title = |family: &FamilyId| {
        site.page(site.edition_for(*family, &shared.language, Version::Full).page).title.as_str()
    };
    let named = shared.families.iter().take(NAMED).map(title);
    let description = match shared.shared {
        Shared::Framework(id) => site.set_in((&site.frameworks.get(id).source, "fr")).0,
        _ => named.collect::<Vec<_>>().join(" · "),
    };
    let description = Some(description).filter(|_| part == 0);
    let (address, title) = (&shared.addresses[part], shared.titles[part].as_str());
    let feed = following::of_list(site, shared, Origin::Page(address));
    Metadata { feed, ..list(rendered, &shared.language, address, title, description) }
}

/// What the head of the « récit visuel » of a tour says: `name` is what such a page is called.
pub(super) fn story<'a>(
    rendered: &'a RenderedSite<'_>,
    edition: &'a Edition,
    address: &Address,
    name: &str,
    heading: &str,
) -> Metadata<'a> {
    let title = format!("{name} – {}", edition.titles[0]);
    let summary = rendered.site.page(edition.page).summary.clone();
    let description = Some(summary).filter(|text| !text.is_empty());
    let mut metadata = list(rendered, &edition.language, address, title, description);
    metadata.heading = Cow::Owned(heading.to_owned());
    metadata.unlisted = edition.standing_in;
    metadata
}

/// What the head of the list of all tags says.
pub(super) fn tags<'a>(
    rendered: &'a RenderedSite<'_>,
    language: &'a str,
    address: &Address,
) -> Metadata<'a> {
    let site = rendered.site;
    let tags = site.lists_of(Shared::Tag, language).map(|tag| tag.name.as_str());
    let description = tags.take(4 * NAMED).collect::<Vec<_>>().join(" · ");
    let title = site.tags_title(language);
    list(rendered, language, address, title, Some(description))
}

fn list<'a>(
    rendered: &'a RenderedSite<'_>,
    language: &str,
    address: &Address,
    title: impl Into<Cow<'a, str>>,
    description: Option<String>,
) -> Metadata<'a> {
    let site = rendered.site;
    let title = title.into();
    let canonical =
        site.config.base_url.as_deref().map(|base| Origin::Anywhere(base).link(address));
    let description = description.map(Cow::Owned);
    let json_ld = canonical.as_deref().map(|address| json_ld::list(language, address, &title));
    Metadata {
        heading: title.clone(),
        title,
        sort: "website",
        locale: language.replace('-', "_"),
        json_ld,
        canonical,
        description,
        unlisted: false,
        languages: Vec::new(),
        feed: None,
        picture: None,
        printed: printed(site, address),
    }
}

/// The complete address of a page, where the site's is known; a page that stands in for a
/// translation points to the page itself.
pub(super) fn canonical(site: &Site, edition: &Edition, part: usize) -> Option<String> {
    let base = site.config.base_url.as_deref()?;
    let language = &site.page(edition.page).language;
    let original = site.edition_linked(edition.page, language, edition.version);
    let address = original.addresses.get(part).unwrap_or(original.address());
    Some(Origin::Anywhere(base).link(address))
}

/// The page in each language in which it is written, its own too, and where to send the readers of any other;
/// nothing where it is written in one, or only stands in.
fn languages<'a>(site: &'a Site, edition: &'a Edition, part: usize) -> Vec<Alternate<'a>> {
    if edition.standing_in {
        return Vec::new();
    }
    let editions = site.family(edition.family).editions.iter().map(|id| site.edition(*id));
    let written: Vec<&Edition> = editions
        .filter(|other| !other.standing_in && other.version == edition.version)
        .filter(|other| other.addresses.len() > part)
        .collect();
    let Some(first) = written.first().filter(|_| written.len() > 1) else { return Vec::new() };
    let base = site.config.base_url.as_deref();
    let origin = base.map_or(Origin::Page(&edition.addresses[part]), Origin::Anywhere);
    let link = |lang, to: &Edition| Alternate { lang, href: origin.link(&to.addresses[part]) };
    let main = written.iter().find(|other| other.language == site.config.language);
    let any = link("x-default", main.unwrap_or(first));
    written.iter().map(|other| link(other.language.as_str(), other)).chain([any]).collect()
}

/// The first picture that the page's fields or body show, where the site's address is known. A photo of pupils
/// is for those who read the page, not for those who pass its link on.
fn picture<'a>(rendered: &RenderedSite<'a>, edition: &Edition) -> Option<PictureView<'a>> {
    let site = rendered.site;
    let base = site.config.base_url.as_deref()?;
    let page = site.page(edition.page);
    let fields =
        page.facets.pictures.iter().filter_map(|p| Some((p.target?, p.alternative.as_deref()?)));
    let body = page.document.links().filter_map(|(link, target)| match target {
        Target::File(file) if link.kind != LinkKind::Link && !link.decorative => {
            Some((*file, link.text.as_str()))
        }
        _ => None,
    });
    let may_travel = |file| is_photo(site, file) && site.file(file).may_travel();
    let (file, alt) = fields.chain(body).find(|(file, _)| may_travel(*file))?;
    let address = Origin::Anywhere(base).link(rendered.gallery.address(file));
    Some(PictureView { address, alt })
}

/// Whether other sites can show it: few of them draw an SVG.
fn is_photo(site: &Site, file: FileId) -> bool {
    FileType::from_name(&site.file(file).source.path).is_some_and(FileType::is_photo)
}

/// The address of the page itself, even if it stands in: one day its translation will be there.
fn printed(site: &Site, address: &Address) -> Option<String> {
    Some(Origin::Anywhere(site.config.base_url.as_deref()?).link(address))
}
