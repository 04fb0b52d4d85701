//! A request → its site in memory, lent as long as someone looks at it. Nothing is written but made pictures.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{Failure, Request, load, rehearse, store, understood};
use crate::artifact::Artifact;
use crate::channels;
use crate::check::{self, Levels};
use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::pictures;
use crate::render;

/// A site in memory: its files are made when they are asked for.
pub struct Preview<'a> {
    site: &'a Site,
    levels: &'a Levels,
    files: HashMap<&'a str, &'a Artifact<'a>>,
    artifacts: &'a [Artifact<'a>],
    /// What reading it said, before any rule was asked.
    said: Vec<Diagnostic>,
}

/// Makes a site in memory and lends it to `look`.
///
/// # Errors
/// Where the site's folder cannot be read.
pub fn preview<R>(request: &Request, look: impl FnOnce(&Preview<'_>) -> R) -> Result<R, Failure> {
    let (sources, said) = load::load(&request.site)?;
    let (site, levels, mut diagnostics) = understood(sources, said, request);
    let store = store(request)?;
    let (gallery, said) = pictures::develop(&site, &store, &|| ());
    diagnostics.extend(said);
    let (rendered, said) = render::render(&site, &gallery);
    let whole = said.iter().all(|said| !said.is_error());
    diagnostics.extend(said);
    let artifacts = if whole { channels::publish(&rendered) } else { Vec::new() };
    levels.apply(&mut diagnostics);
    let files = artifacts.iter().map(|artifact| (artifact.path.as_str(), artifact)).collect();
    let preview =
        Preview { site: &site, levels: &levels, files, artifacts: &artifacts, said: diagnostics };
    Ok(look(&preview))
}

impl Preview<'_> {
    /// Whether a build would be refused for what is known so far.
    pub fn is_refused(&self) -> bool {
        self.said.iter().any(Diagnostic::is_error)
    }

    /// What reading the site said.
    pub fn said(&self) -> &[Diagnostic] {
        &self.said
    }

    /// The bytes of a file of the site; nothing if there is no such file.
    pub fn bytes(&self, path: &str) -> Option<Result<Cow<'_, [u8]>, Vec<Diagnostic>>> {
        self.files.get(path).map(|artifact| artifact.bytes())
    }

    /// The paths of its files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.artifacts.iter().map(|artifact| artifact.path.as_str())
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
        let mut rules = check::check(self.site, self.levels);
        self.levels.apply(&mut rules);
        let mut diagnostics = self.said.clone();
        diagnostics.extend(rules);
        let sheets = rehearse(self.artifacts, &mut diagnostics);
        if !self.artifacts.is_empty() {
            diagnostics.extend(check::published(self.site, self.levels, &sheets));
        }
        super::ordered(diagnostics)
    }
}
