//! A long page without a heading: nobody can jump to what they look for.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "page-without-headings",
    severity: Severity::Warning,
    rgaa: Some("9.1"),
    wcag: Some("1.3.1"),
    guide: include_str!("page_without_headings.md"),
    look: Look::Page(look),
};

/// More words than this take more than three minutes to hear.
const LONG: usize = 800;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let Some(body) = reading.texts.first() else { return };
    let facts = &body.document.facts;
    if facts.words <= LONG || !facts.headings.is_empty() {
        return;
    }
    let words = facts.words;
    let Some(first) = body.tree.roots().find(|node| node.is("p")) else { return };
    let middle = body.tree.roots().filter(|node| node.is("p")).nth(1).unwrap_or(first);
    let source = body.source(middle.span());
    report
        .say(
            middle.span(),
            words!(
                "Cette page a {words} mots et aucun titre : qui l'écoute doit tout entendre pour trouver ce qui le concerne.",
                "This page has {words} words and no heading: those who listen must hear it all to find what concerns them."
            ),
            words!(
                "Mettez un titre devant chaque partie : « ## Les horaires ».",
                "Put a heading before each part: “## Opening hours”."
            ),
        )
        .propose(middle.span(), format!("## …\n\n{source}"));
}
