//! A heading of level 1 in the body: the page then has two titles.

use crate::check::{Look, Report, Rule, Text, outline};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "heading-level-one",
    severity: Severity::Warning,
    rgaa: Some("9.1"),
    wcag: Some("1.3.1"),
    guide: include_str!("heading_level_one.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    let headings = &text.document.facts.headings;
    for (at, heading) in headings.iter().enumerate().filter(|(_, heading)| heading.level == 1) {
        let rest = headings.get(at..).unwrap_or_default();
        let below = rest.iter().skip(1).take_while(|next| next.level > 1).count();
        let mended =
            outline::at_levels(text, rest.get(..=below).unwrap_or_default(), |level| level + 1);
        let said = report.say(
            heading.span,
            words!(
                "Ce titre est de niveau 1, comme celui de la page : qui l'écoute croit qu'une autre page commence.",
                "This heading is of level 1, as the page's title: those who listen to it think that another page begins."
            ),
            words!(
                "Dans le texte, commencez par « ## », puis « ### » en dessous.",
                "In the text, start with “##”, then “###” below it."
            ),
        );
        if let Some((span, mended)) = mended {
            said.propose(span, mended);
        }
    }
}
