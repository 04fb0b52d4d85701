//! A link whose words are a sign: an arrow, an emoji.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-is-only-a-sign",
    severity: Severity::Warning,
    rgaa: Some("6.1"),
    wcag: Some("2.4.4"),
    guide: include_str!("link_is_only_a_sign.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (number, (link, target)) in text.document.links().enumerate() {
        let words = link.text.trim();
        if words.is_empty() || words.contains(char::is_alphanumeric) {
            continue;
        }
        let Some(node) = text.link_node(number) else { continue };
        let named = node.attribute("aria-label").is_some_and(|l| l.contains(char::is_alphanumeric));
        if named || node.descendants().any(|inside| inside.is("img")) {
            continue;
        }
        let said = report.say(
            link.span,
            words!(
                "« {words} » n'est pas un mot : qui entend la page, ou ne connaît pas ce signe, ne sait pas où mène ce lien.",
                "“{words}” is no word: those who hear the page, or do not know this sign, cannot tell where this link leads."
            ),
            words!(
                "Ajoutez dans le lien le nom de ce qu'il ouvre.",
                "Add the name of what it opens to the link."
            ),
        );
        if let Some(place) = text.words_place(link) {
            let opened = text.opened(target).unwrap_or_else(|| "…".to_owned());
            said.propose(place, format!("{words} {opened}"));
        }
    }
}
