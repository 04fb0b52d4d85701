//! Something that eyes see and that is kept from those who listen.

use crate::check::{Look, Report, Rule, Text, outline, tags};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "hidden-from-ears",
    severity: Severity::Warning,
    rgaa: Some("10.8"),
    wcag: Some("4.1.2"),
    guide: include_str!("hidden_from_ears.md"),
    look: Look::Text(look),
};

/// So many words are no ornament.
const WORDS: usize = 3;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for node in text.tree.nodes() {
        let hides = node.attribute("aria-hidden").is_some_and(|value| value == "true");
        if !hides || !holds_something(node) {
            continue;
        }
        let tag = text.source(node.span());
        let said = report.say(
            node.span(),
            words!(
                "Ce passage se voit mais ne s'entend pas : un lecteur d'écran le passe sous silence.",
                "This passage is seen but not heard: a screen reader passes it over in silence."
            ),
            words!(
                "Retirez aria-hidden=\"true\" ; il ne va qu'à un ornement sans mots.",
                "Remove aria-hidden=\"true\"; it suits only an ornament without words."
            ),
        );
        if let Some(bare) = tags::without(tag, "aria-hidden") {
            said.propose(node.span(), bare);
        }
    }
}

fn holds_something(node: Node<'_>) -> bool {
    let grave = |node: Node<'_>| node.is("a") || node.is_one_of(outline::HEADINGS);
    let word = |word: &&str| word.chars().any(char::is_alphabetic);
    grave(node)
        || node.descendants().any(grave)
        || node.text().split_whitespace().filter(word).count() >= WORDS
}
