//! A site → what would be published, lent as long as someone looks at it: by a build, by a check, by `serve`.

use std::collections::HashMap;

use super::shown::Shown;
use super::{Failure, Request, load, ordered, rehearse, rules, store, understood};
use crate::artifact::Artifact;
use crate::channels;
use crate::check::{self, Levels};
use crate::diagnostic::Diagnostic;
use crate::model::{self, Site};
use crate::pictures::{self, Gallery};
use crate::render::{self, RenderedSite};

/// A site in memory: its files are made when they are asked for.
pub struct Preview<'a> {
    site: &'a Site,
    levels: &'a Levels,
    rendered: &'a RenderedSite<'a>,
    pub(super) gallery: &'a Gallery<'a>,
    /// None where the theme cannot be shown.
    pub(super) artifacts: &'a [Artifact<'a>],
    /// What has been said on the way.
    pub(super) said: Vec<Diagnostic>,
}

/// What is kept from one site to the next: what has not changed is not worked out again.
#[derive(Default)]
pub struct Memo {
    pub(super) load: load::Memo,
    pub(super) model: model::Memo,
    render: render::Memo,
}

/// Makes a site in memory and lends it to `look`, before any rule is asked. Nothing is written but made pictures.
///
/// # Errors
/// Where the site's folder cannot be read.
pub fn preview<R>(
    request: &Request,
    memo: &Memo,
    look: impl FnOnce(&Preview<'_>) -> R,
) -> Result<R, Failure> {
    let (sources, said) = load::load(&request.site, &memo.load)?;
    let (site, levels, said) = understood(sources, said, request, &memo.model);
    let store = store(request)?;
    Ok(lend(&site, &levels, pictures::develop(&site, &store, &|| ()), said, memo, look))
}

/// The second half of the corridor: what would be published, lent to `look`. `pictures` are the site's, with what
/// their making said.
pub(super) fn lend<R>(
    site: &Site,
    levels: &Levels,
    pictures: (Gallery<'_>, Vec<Diagnostic>),
    mut said: Vec<Diagnostic>,
    memo: &Memo,
    look: impl FnOnce(&Preview<'_>) -> R,
) -> R {
    let (gallery, mut of_pictures) = pictures;
    levels.apply(&mut of_pictures);
    said.extend(of_pictures);
    let (rendered, of_theme) = render::render(site, &gallery, &memo.render);
    let whole = of_theme.iter().all(|said| !said.is_error());
    said.extend(of_theme);
    let artifacts = if whole { channels::publish(&rendered) } else { Vec::new() };
    let (rendered, artifacts) = (&rendered, artifacts.as_slice());
    look(&Preview { site, levels, rendered, gallery: &gallery, artifacts, said })
}

impl Preview<'_> {
    /// Whether a build would be refused for what is known so far.
    pub fn is_refused(&self) -> bool {
        self.said.iter().any(Diagnostic::is_error)
    }

    /// What has been said on the way.
    pub fn said(&self) -> &[Diagnostic] {
        &self.said
    }

    /// Its files as their writer is shown them.
    pub fn shown(&self) -> Shown<'_> {
        let files = self.artifacts.iter().map(|artifact| (artifact.path.as_str(), artifact));
        Shown::of(self.rendered, files.collect())
    }

    /// The file behind each page: address → path from the site's folder.
    pub fn sources(&self) -> HashMap<String, String> {
        let pages = self.site.editions.iter().flat_map(|edition| {
            let file = &self.site.page(edition.page).file.path;
            edition.addresses.iter().map(move |address| (address.to_string(), file.clone()))
        });
        pages.collect()
    }

    /// All that there is to say, rules included, in reading order: what `check` says.
    pub fn judged(&self) -> Vec<Diagnostic> {
        self.rehearsed(rules(self.site, self.levels))
    }

    /// What has been said, `more`, and what making each file says, in reading order.
    pub(super) fn rehearsed(&self, more: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut said = self.said.clone();
        said.extend(more);
        let sheets = rehearse(self.artifacts, &mut said);
        if !self.artifacts.is_empty() {
            said.extend(check::published(self.site, self.levels, &sheets));
        }
        ordered(said)
    }
}
