//! The name of a tool, as a page writes it → the page that explains the tool.

use crate::model::fields::Facet;
use crate::model::{FamilyId, Site};
use crate::text::fold;

impl Site {
    /// The page that explains the tool of that name: the title of one of its translations, or one of the tool's other
    /// names. Capitals and accents do not count.
    pub fn tool_called(&self, name: &str) -> Option<FamilyId> {
        let name = fold(name);
        let explains = |kind| self.kinds.feeds(kind, Facet::Provides);
        let kinds: Vec<_> =
            self.kinds.with_ids().map(|(_, kind)| kind).filter(|kind| explains(*kind)).collect();
        let page = self.pages.iter().filter(|page| kinds.contains(&page.kind)).find(|page| {
            let names = page.facets.provides.iter().chain([&page.title]);
            names.into_iter().any(|known| fold(known) == name)
        });
        page.map(|page| page.family)
    }
}
