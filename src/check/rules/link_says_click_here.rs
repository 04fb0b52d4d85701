//! A link whose words do not say where it leads.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::LinkKind;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-says-click-here",
    severity: Severity::Warning,
    rgaa: Some("6.1"),
    wcag: Some("2.4.4"),
    guide: include_str!("link_says_click_here.md"),
    look: Look::Text(look),
};

/// Words that say nothing when a link is heard alone, folded.
const EMPTY_WORDS: [&str; 18] = [
    "cliquez-ici",
    "cliquer-ici",
    "cliquez",
    "clic",
    "ici",
    "la",
    "lien",
    "ce-lien",
    "suivre-ce-lien",
    "en-savoir-plus",
    "lire-la-suite",
    "suite",
    "plus",
    "voir",
    "click-here",
    "here",
    "read-more",
    "more",
];

/// No text that says nothing is longer, with its spaces and its full stop, in bytes.
const LONGEST: usize = 24;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, _) in text.document.links() {
        let short = link.text.len() <= LONGEST;
        if link.kind != LinkKind::Link
            || !short
            || !EMPTY_WORDS.contains(&fold(&link.text).as_str())
        {
            continue;
        }
        let said = &link.text;
        report.say(
            link.span,
            words!(
                "« {said} » ne dit pas où mène le lien à qui l'entend seul.",
                "“{said}” does not say where the link leads to those who hear it alone."
            ),
            words!(
                "Mettez dans le lien le nom de ce qu'il ouvre : [le menu de la semaine](menu.md).",
                "Put the name of what it opens in the link: [this week's menu](menu.md)."
            ),
        );
    }
}
