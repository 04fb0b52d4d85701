//! A link that holds nothing: it can be reached with the keyboard, and says nothing.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-without-words",
    severity: Severity::Error,
    rgaa: Some("6.2"),
    wcag: Some("2.4.4"),
    guide: include_str!("link_without_words.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for node in text.tree.elements("a") {
        let Some((link, target)) = text.link(node).filter(|(link, _)| link.text.trim().is_empty())
        else {
            continue;
        };
        let named = node.attribute("aria-label").is_some_and(|name| !name.trim().is_empty());
        if named || !node.is_blank() {
            continue;
        }
        let said = report.say(
            link.span,
            words!(
                "Ce lien est vide : personne ne le voit, et qui se sert du clavier ou d'un lecteur d'écran s'y arrête sans savoir pourquoi.",
                "This link is empty: nobody sees it, and those who use a keyboard or a screen reader stop at it without knowing why."
            ),
            words!(
                "Écrivez entre les crochets le nom de ce qu'il ouvre, ou supprimez-le.",
                "Write the name of what it opens between the brackets, or remove it."
            ),
        );
        if let Some(place) = text.words_place(link) {
            said.propose(place, text.opened(target).unwrap_or_else(|| "…".to_owned()));
        }
    }
}
