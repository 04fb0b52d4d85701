//! Two headings of one part that say the same: heard as a list, they cannot be told apart.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "heading-repeated",
    severity: Severity::Warning,
    rgaa: Some("9.1"),
    wcag: Some("2.4.6"),
    guide: include_str!("heading_repeated.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    let headings = &text.document.facts.headings;
    for (at, heading) in headings.iter().enumerate().skip(1) {
        let before = headings.get(..at).unwrap_or_default();
        let beside = before.iter().rev().take_while(|other| other.level >= heading.level);
        let mut same = beside
            .filter(|other| other.level == heading.level && other.text.len() == heading.text.len());
        let words = heading.text.trim();
        if words.is_empty() || !same.any(|other| fold(&other.text) == fold(words)) {
            continue;
        }
        let source = text.source(heading.span);
        let said = report.say(
            heading.span,
            words!(
                "Un titre « {words} » existe déjà dans cette partie : dans la liste des titres, on ne sait lequel choisir.",
                "A heading “{words}” already stands in this part: in the list of headings, one does not know which to choose."
            ),
            words!("Ajoutez ce qui distingue les deux.", "Add what tells the two apart."),
        );
        if source.starts_with('#') && !source.ends_with(['#', '}']) {
            said.propose(heading.span, format!("{source} – …"));
        }
    }
}
