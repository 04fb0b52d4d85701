//! Lists in lists in lists: nobody who listens remembers where they are.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "list-too-deep",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("list_too_deep.md"),
    look: Look::Text(look),
};

/// More lists inside each other than this are lost on those who listen.
const DEEPEST: usize = 3;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    const LISTS: &[&str] = &["ul", "ol"];
    for list in text.tree.nodes().filter(|node| node.is_one_of(LISTS)) {
        let above = list.ancestors().filter(|node| node.is_one_of(LISTS)).count();
        if above == DEEPEST {
            report.say(
                list.span(),
                words!(
                    "Cette liste est dans trois autres : qui l'écoute ne sait plus de quoi ses points font partie.",
                    "This list stands in three others: those who listen no longer know what its items belong to."
                ),
                words!(
                    "Donnez un titre à la partie, et une liste plus courte en dessous.",
                    "Give the part a heading, and a shorter list below it."
                ),
            );
        }
    }
}
