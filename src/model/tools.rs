//! The pages that explain tools → the names of those tools, as a page may write them.

use std::collections::BTreeMap;

use crate::model::fields::Facet;
use crate::model::kinds::Kinds;
use crate::model::{FamilyId, Page, Site};
use crate::text::fold;

/// A tool that a page of the site explains.
#[derive(Debug)]
pub struct Tool {
    /// Its name as that page writes it: its title, or one of the tool's other names.
    pub name: String,
    /// The page.
    pub family: FamilyId,
}

/// The tools by their names, folded.
pub(super) fn gather(pages: &[Page], kinds: &Kinds) -> BTreeMap<String, Tool> {
    let mut tools = BTreeMap::new();
    for page in pages.iter().filter(|page| kinds.feeds(page.kind, Facet::Provides)) {
        for name in std::iter::once(&page.title).chain(&page.facets.provides) {
            let tool = || Tool { name: name.clone(), family: page.family };
            tools.entry(fold(name)).or_insert_with(tool);
        }
    }
    tools
}

impl Site {
    /// The page that explains the tool of that name. Capitals and accents do not count.
    pub fn tool_called(&self, name: &str) -> Option<FamilyId> {
        self.tools.get(&fold(name)).map(|tool| tool.family)
    }
}
