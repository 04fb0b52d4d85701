//! A link of several lines: who goes from link to link has to hear it all.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::LinkKind;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-words-too-long",
    severity: Severity::Warning,
    rgaa: Some("6.1"),
    wcag: Some("2.4.4"),
    guide: include_str!("link_words_too_long.md"),
    look: Look::Text(look),
};

/// In characters: more than a line and a half of a page.
const LONGEST: usize = 120;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, _) in text.document.links() {
        // A long address is another fault.
        if link.kind != LinkKind::Link || link.text.len() <= LONGEST || !link.text.contains(' ') {
            continue;
        }
        let length = link.text.chars().count();
        if length <= LONGEST {
            continue;
        }
        report.say(
            link.span,
            words!(
                "Ce lien compte {length} signes : qui va de lien en lien doit tout écouter pour savoir où il mène.",
                "This link is {length} characters long: those who go from link to link have to hear it all to know where it leads."
            ),
            words!(
                "Gardez dans le lien les quelques mots qui nomment ce qu'il ouvre, le reste de la phrase autour.",
                "Keep the few words that name what it opens in the link, the rest of the sentence around it."
            ),
        );
    }
}
