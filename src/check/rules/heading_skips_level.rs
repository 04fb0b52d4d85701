//! A heading two levels below the one before it: who listens to the page thinks that a part is missing.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "heading-skips-level",
    severity: Severity::Warning,
    rgaa: Some("9.1"),
    wcag: Some("1.3.1"),
    guide: include_str!("heading_skips_level.md"),
    look: Look::Text(look),
};

/// The page's title is level 1, so that its first heading is level 2.
fn look(text: &Text<'_>, report: &mut Report<'_>) {
    let mut above = 1;
    for heading in &text.document.facts.headings {
        let level = heading.level;
        if level > above + 1 {
            let wanted = above + 1;
            let marks = "#".repeat(usize::from(wanted));
            let title = &heading.text;
            report.say(
                heading.span,
                words!("Ce titre est de niveau {level}, mais le titre au-dessus est de niveau {above}.", "This heading is of level {level}, but the one above it is of level {above}."),
                words!("Écrivez-le ainsi : {marks} {title}", "Write it like this: {marks} {title}"),
            );
        }
        above = level;
    }
}
