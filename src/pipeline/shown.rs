//! A site in memory → what its writer is shown: the published files, whose pages also say where they are written.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::model::EditionId;
use crate::render::RenderedSite;

/// What a writer is shown.
pub struct Shown<'a> {
    rendered: RenderedSite<'a>,
    /// The pages that someone wrote: which part of which edition stands at a path.
    pages: HashMap<&'a str, (EditionId, usize)>,
    /// All that is published.
    files: HashMap<&'a str, &'a Artifact<'a>>,
}

impl<'a> Shown<'a> {
    pub(super) fn of(
        rendered: &RenderedSite<'a>,
        files: HashMap<&'a str, &'a Artifact<'a>>,
    ) -> Self {
        let editions = (0..).map(EditionId::new).zip(&rendered.site.editions);
        let parts = editions.flat_map(|(id, edition)| {
            let addresses = edition.addresses.iter().enumerate();
            addresses.map(move |(part, address)| (address.as_str(), (id, part)))
        });
        Shown { rendered: rendered.for_writers(), pages: parts.collect(), files }
    }

    /// The bytes at a path, or the mistakes that prevent them; nothing where nothing is published.
    pub fn bytes(&self, path: &str) -> Option<Result<Cow<'_, [u8]>, Vec<Diagnostic>>> {
        match self.pages.get(path) {
            Some((edition, part)) => Some(self.rendered.page(*edition, *part).map(Cow::Owned)),
            None => self.files.get(path).map(|file| file.bytes()),
        }
    }
}
