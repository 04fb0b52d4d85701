//! [`RenderedSite`] → the files to publish, channel by channel.
//!
//! A channel is a folder here and a row in [`ALL`]. It reads facets and views, never a kind's name.

mod feed;
mod sitemap;
mod web;

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::render::RenderedSite;

/// A way in which the site reaches its readers.
pub struct Channel {
    /// Its name.
    pub name: &'static str,
    /// Its files.
    pub artifacts: for<'s> fn(&'s RenderedSite<'s>) -> Vec<Artifact<'s>>,
}

/// Every channel.
pub const ALL: [Channel; 3] = [web::CHANNEL, feed::CHANNEL, sitemap::CHANNEL];

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
