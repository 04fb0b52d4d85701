//! What the home page offers at once → the needs that lead to pages, and the lists for each public.

use serde::Serialize;

use crate::model::{Edition, FamilyId, Version};
use crate::render::list_views::{ListLink, audiences};
use crate::render::news::NewsView;
use crate::render::views::{Reader, direction};
use crate::render::{Origin, RenderedSite};

/// The entries of the home page.
#[derive(Serialize)]
pub(super) struct HomeView<'a> {
    needs: Vec<NeedView<'a>>,
    audiences: Vec<ListLink<'a>>,
    news: NewsView<'a>,
}

/// What a reader in need would say, and the page that answers.
#[derive(Serialize)]
struct NeedView<'a> {
    need: &'a str,
    /// The language in which it is said, where it is not the reader's.
    lang: Option<&'a str>,
    dir: Option<&'static str>,
    href: String,
    page: PageTitle<'a>,
}

/// The title of the page that answers.
#[derive(Serialize)]
struct PageTitle<'a> {
    title: &'a str,
    lang: Option<&'a str>,
    dir: Option<&'static str>,
}

/// The entries of an edition of the home page; none on the other pages.
pub(super) fn home<'a>(
    rendered: &'a RenderedSite<'_>,
    edition: &'a Edition,
    part: usize,
) -> Option<HomeView<'a>> {
    let site = rendered.site;
    if edition.family != site.home || part > 0 {
        return None;
    }
    let origin = Origin::Page(edition.address());
    let needs = |id: FamilyId| needs(rendered, edition, id, origin);
    Some(HomeView {
        needs: site.in_order().into_iter().flat_map(needs).collect(),
        audiences: audiences(rendered, &edition.language, origin),
        news: Reader::new(rendered, &edition.language, edition.version, origin).news(),
    })
}

/// The needs that a page answers: in the words of the page that the reader will see; where it says
/// none, in those of the page that it translates.
fn needs<'a>(
    rendered: &'a RenderedSite<'_>,
    home: &'a Edition,
    family: FamilyId,
    origin: Origin<'_>,
) -> Vec<NeedView<'a>> {
    let site = rendered.site;
    let edition = site.edition_for(family, &home.language, home.version);
    let (page, primary) = (site.page(edition.page), site.page(site.family(family).primary));
    let full = site.page(site.edition_for(family, &home.language, Version::Full).page);
    let speakers = [page, full, primary];
    let Some(speaker) = speakers.into_iter().find(|page| !page.facets.needs.is_empty()) else {
        return Vec::new();
    };
    let other = |language: &'a str| (language != home.language).then_some(language);
    let view = |need: &'a String| NeedView {
        need,
        lang: other(&speaker.language),
        dir: other(&speaker.language).map(direction),
        href: origin.link(edition.address()),
        page: PageTitle {
            title: &page.title,
            lang: other(&page.language),
            dir: other(&page.language).map(direction),
        },
    };
    speaker.facets.needs.iter().map(view).collect()
}
