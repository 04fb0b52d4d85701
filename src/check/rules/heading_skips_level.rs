//! A heading two levels below the one before it: who listens to the page thinks that a part is missing.

use crate::check::{Look, Report, Rule, Text, outline};
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

/// The page's title is level 1, so that its first heading is level 2. What is below the heading, and beside
/// it, moves with it.
fn look(text: &Text<'_>, report: &mut Report<'_>) {
    let headings = &text.document.facts.headings;
    let mut above = 1;
    let mut moved: Option<(u8, u8)> = None;
    for (at, heading) in headings.iter().enumerate() {
        let written = heading.level;
        moved = moved.filter(|(from, _)| written >= *from);
        let level = written - moved.map_or(0, |(_, by)| by);
        if level > above + 1 {
            let wanted = above + 1;
            let marks = "#".repeat(usize::from(wanted));
            let title = &heading.text;
            let by = level - wanted;
            let rest = headings.get(at..).unwrap_or_default();
            let count = rest.iter().take_while(|next| next.level >= written).count();
            let mended = outline::at_levels(text, rest.get(..count).unwrap_or_default(), |level| {
                level.saturating_sub(by)
            });
            let said = report.say(
                heading.span,
                words!("Ce titre est de niveau {written}, mais le titre au-dessus est de niveau {above}.", "This heading is of level {written}, but the one above it is of level {above}."),
                words!("Écrivez-le ainsi : {marks} {title}", "Write it like this: {marks} {title}"),
            );
            if let Some((span, mended)) = mended {
                said.fix(span, mended);
            }
            moved = Some((written, by + moved.map_or(0, |(_, by)| by)));
            above = wanted;
        } else {
            above = level;
        }
    }
}
