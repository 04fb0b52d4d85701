//! Lists of what pages share, and pages at old addresses → what their templates read.

use std::borrow::Cow;

use serde::Serialize;

use crate::model::{Address, Edition, FamilyId, List, Shared, Version};
use crate::render::cards::{Cut, ListView};
use crate::render::following::{self, FeedLink};
use crate::render::metadata::{self, Metadata, canonical};
use crate::render::skill_views::{self, AboveView, home};
use crate::render::views::{LinkView, Reader, direction};
use crate::render::{Origin, RenderedSite};

/// What the list of a tag or of a public reads.
#[derive(Serialize)]
pub(super) struct SharedView<'a> {
    title: String,
    /// The language of the title, where it is not the reader's.
    title_lang: Option<&'a str>,
    lang: &'a str,
    dir: &'static str,
    meta: Metadata<'a>,
    breadcrumb: Vec<LinkView<'a>>,
    /// The framework that a skill belongs to.
    above: Option<AboveView<'a>>,
    /// The link to the list of all the tags, from the list of one.
    all: Option<String>,
    /// The feed of what is for a public.
    follow: Option<FeedLink>,
    list: Option<ListView<'a>>,
}

/// What the template of a list reads; `part` from 0.
pub(super) fn list<'a>(
    rendered: &'a RenderedSite<'_>,
    list: &'a List,
    part: usize,
) -> SharedView<'a> {
    let site = rendered.site;
    let origin = Origin::Page(&list.addresses[part]);
    let reader = Reader::new(rendered, &list.language, Version::Full, origin);
    let edition_of = |id: &FamilyId| site.edition_for(*id, &list.language, Version::Full);
    let (addresses, size, sort) = (&list.addresses, site.config.page_size, list.sort);
    let above = skill_views::above(rendered, list, origin);
    let all = || origin.link(&site.tags_address(&list.language));
    SharedView {
        title: site.heading(list),
        title_lang: skill_views::title_language(rendered, list),
        lang: &list.language,
        dir: direction(&list.language),
        meta: metadata::shared(rendered, list, part),
        breadcrumb: above.iter().map(|_| home(rendered, &list.language, origin)).collect(),
        above,
        all: (list.shared == Shared::Tag).then(all),
        follow: following::of_list(site, list, origin),
        list: reader.cards(&list.families, edition_of, Cut { addresses, size, part, sort }),
    }
}

/// The links to the lists for each public of a language.
pub(super) fn audiences<'a>(
    rendered: &'a RenderedSite<'_>,
    language: &'a str,
    origin: Origin<'_>,
) -> Vec<ListLink<'a>> {
    let link = |list: &'a List| ListLink {
        title: rendered.site.for_whom(language, &list.name).into(),
        lang: None,
        href: origin.link(&list.addresses[0]),
        count: list.families.len(),
    };
    rendered.site.lists_of(Shared::Audience, language).map(link).collect()
}

/// What the list of all tags reads.
#[derive(Serialize)]
pub(super) struct TagsView<'a> {
    lang: &'a str,
    dir: &'static str,
    meta: Metadata<'a>,
    tags: Vec<ListLink<'a>>,
}

/// A link to a list, with the number of its pages.
#[derive(Serialize)]
pub(super) struct ListLink<'a> {
    pub title: Cow<'a, str>,
    /// The language of the title, where it is not the reader's.
    pub lang: Option<&'a str>,
    pub href: String,
    pub count: usize,
}

/// What the template of the list of a language's tags reads.
pub(super) fn tags<'a>(
    rendered: &'a RenderedSite<'_>,
    language: &'a str,
    address: &Address,
) -> TagsView<'a> {
    let tags = rendered.site.lists_of(Shared::Tag, language);
    let entry = |tag: &'a List| ListLink {
        title: tag.name.as_str().into(),
        lang: None,
        href: address.link(&tag.addresses[0]),
        count: tag.families.len(),
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
