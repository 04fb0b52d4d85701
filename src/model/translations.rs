//! Families → the translations and plain versions that are older than the page that they stand beside.

use crate::diagnostic::Diagnostic;
use crate::model::{Page, Site};
use crate::words;

/// Marks the pages whose source has changed since, and says them.
pub(super) fn compare(site: &mut Site) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for family in &site.families {
        let source = &site.pages[family.primary.0 as usize];
        let (changed, path) = (source.facets.updated, source.path.clone());
        for member in family.members.iter().filter(|member| **member != family.primary) {
            let page = &mut site.pages[member.0 as usize];
            page.outdated = page.facets.updated.is_some() && page.facets.updated < changed;
            if page.outdated {
                diagnostics.push(outdated(page, &path));
            }
        }
    }
    diagnostics
}

fn outdated(page: &Page, source: &str) -> Diagnostic {
    let field = page.fields.get("updated").map(|field| field.span);
    Diagnostic::warning(
        "translation-outdated",
        words!(
            "Cette version est plus ancienne que « content/{source} » : le lecteur en est averti.",
            "This version is older than “content/{source}”: the reader is told."
        ),
    )
    .at(&page.file, field.unwrap_or(page.front))
    .help(words!(
        "Reprenez ce qui a changé, puis mettez le même jour de mise à jour que dans la page d'origine.",
        "Take over what has changed, then put the same “updated” day as in the original page."
    ))
}
