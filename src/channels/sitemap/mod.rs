//! `sitemap.xml`, where the site's address is known (sitemaps.org wants complete addresses), and `robots.txt`.

use serde::Serialize;

use crate::artifact::Artifact;
use crate::channels::{Channel, made_now};
use crate::render::{Origin, RenderedSite};

/// The channel.
pub const CHANNEL: Channel = Channel { name: "sitemap", artifacts };

#[derive(Serialize)]
struct SitemapView {
    pages: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    address: String,
    changed: Option<String>,
}

fn artifacts<'s>(rendered: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    let Some(base) = rendered.site.config.base_url.as_deref() else {
        return vec![Artifact::ready("robots.txt", robots.into_bytes())];
    };
    robots.push_str(&format!("Sitemap: {base}sitemap.xml\n"));
    let language = &rendered.site.config.language;
    let origin = Origin::Anywhere(base);
    let made = rendered.document("layout/sitemap.xml", language, origin, &view(rendered, origin));
    vec![Artifact::ready("robots.txt", robots.into_bytes()), made_now("sitemap.xml", made)]
}

/// Every page but those that stand in for a missing translation.
fn view(rendered: &RenderedSite<'_>, origin: Origin<'_>) -> SitemapView {
    let site = rendered.site;
    let pages = site.editions.iter().filter(|edition| !edition.standing_in).map(|edition| {
        let facets = &site.page(edition.page).facets;
        let changed = facets.updated.max(facets.published);
        Entry {
            address: origin.link(edition.address()),
            changed: changed.map(|day| day.to_string()),
        }
    });
    SitemapView { pages: pages.collect() }
}
