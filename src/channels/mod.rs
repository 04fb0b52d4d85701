//! [`RenderedSite`] → the files to publish, channel by channel.
//!
//! A channel is a folder here and a row in [`ALL`]. It reads facets and views, never a kind's name.

mod calendar;
mod feed;
mod sitemap;
mod web;

use jiff::civil::Date;
use uuid::Uuid;

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::language::Argument;
use crate::model::{Occurrence, Page, Site};
use crate::render::RenderedSite;

/// A way in which the site reaches its readers.
pub struct Channel {
    /// Its name.
    pub name: &'static str,
    /// Its files.
    pub artifacts: for<'s> fn(&'s RenderedSite<'s>) -> Vec<Artifact<'s>>,
}

/// Every channel.
pub const ALL: [Channel; 4] = [web::CHANNEL, feed::CHANNEL, calendar::CHANNEL, sitemap::CHANNEL];

/// The files of all the channels.
pub fn publish<'s>(site: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    ALL.iter().flat_map(|channel| (channel.artifacts)(site)).collect()
}

/// Makes a file now rather than when it is written: for the few whose making is cheap or needs the whole site.
fn made_now(path: impl Into<String>, made: Result<Vec<u8>, Vec<Diagnostic>>) -> Artifact<'static> {
    match made {
        Ok(bytes) => Artifact::ready(path, bytes),
        Err(said) => Artifact::made(path, move || Err(said.clone())),
    }
}

/// A name that never changes for what stands at an address of the site, and that no other site gives.
fn identity(site: &Site, address: &str) -> Uuid {
    let base = site.config.base_url.as_deref().unwrap_or(&site.config.title);
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{base}{address}").as_bytes())
}

/// The day of a page's last change.
fn changed(page: &Page) -> Option<Date> {
    page.facets.updated.max(page.facets.published)
}

/// The title of a page; it says first if what it announces does not take place after all.
fn title(site: &Site, page: &Page, occurrence: Option<&Occurrence>) -> String {
    let cancelled = occurrence.is_some_and(|occurrence| occurrence.cancelled);
    match site.language(&page.language).filter(|_| cancelled) {
        Some(speaks) => speaks.format("event_cancelled", &[("what", Argument::Text(&page.title))]),
        None => page.title.clone(),
    }
}
