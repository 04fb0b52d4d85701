//! Lists of tags and pages at old addresses → what their templates read.

use serde::Serialize;

use crate::model::{Address, Edition, PageId, Tag, Version};
use crate::render::metadata::{self, Metadata, canonical};
use crate::render::views::{Cut, ListView, Reader, direction};
use crate::render::{Origin, RenderedSite};

/// What the list of a tag reads.
#[derive(Serialize)]
pub(super) struct TagView<'a> {
    title: &'a str,
    lang: &'a str,
    dir: &'static str,
    meta: Metadata<'a>,
    all: String,
    list: Option<ListView<'a>>,
}

/// What the template of a tag's list reads; `part` from 0.
pub(super) fn tag<'a>(rendered: &'a RenderedSite<'_>, tag: &'a Tag, part: usize) -> TagView<'a> {
    let site = rendered.site;
    let origin = Origin::Page(&tag.addresses[part]);
    let reader = Reader::new(rendered, &tag.language, Version::Full, origin);
    let edition_of = |page: &PageId| site.edition_linked(*page, &tag.language, Version::Full);
    let cut = Cut { addresses: &tag.addresses, size: site.config.page_size, part };
    TagView {
        title: &tag.name,
        lang: &tag.language,
        dir: direction(&tag.language),
        meta: metadata::tag(rendered, tag, part),
        all: origin.link(&site.tags_address(&tag.language)),
        list: reader.cards(&tag.pages, edition_of, cut),
    }
}

/// What the list of all tags reads.
#[derive(Serialize)]
pub(super) struct TagsView<'a> {
    lang: &'a str,
    dir: &'static str,
    meta: Metadata<'a>,
    tags: Vec<TagEntry<'a>>,
}

#[derive(Serialize)]
struct TagEntry<'a> {
    title: &'a str,
    href: String,
    count: usize,
}

/// What the template of the list of a language's tags reads.
pub(super) fn tags<'a>(
    rendered: &'a RenderedSite<'_>,
    language: &'a str,
    address: &Address,
) -> TagsView<'a> {
    let tags = rendered.site.tags.iter().filter(|tag| tag.language == language);
    let entry = |tag: &'a Tag| TagEntry {
        title: &tag.name,
        href: address.link(&tag.addresses[0]),
        count: tag.pages.len(),
    };
    TagsView {
        lang: language,
        dir: direction(language),
        meta: metadata::tags(rendered, language, address),
        tags: tags.map(entry).collect(),
    }
}

/// What the page at an old address reads.
#[derive(Serialize)]
pub(super) struct RedirectView<'a> {
    title: &'a str,
    /// The old address.
    old: String,
    lang: &'a str,
    dir: &'static str,
    href: String,
    canonical: Option<String>,
}

/// What the template of a redirect page reads.
pub(super) fn redirect<'a>(
    rendered: &'a RenderedSite<'_>,
    address: &Address,
    edition: &'a Edition,
) -> RedirectView<'a> {
    let page = rendered.site.page(edition.page);
    RedirectView {
        title: &page.title,
        lang: &page.language,
        dir: direction(&page.language),
        old: address.as_str().trim_end_matches("index.html").to_owned(),
        href: address.link(edition.address()),
        canonical: canonical(rendered.site, edition, 0),
    }
}
