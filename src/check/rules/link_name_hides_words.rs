//! A link whose hidden label does not hold the words that one sees.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-name-hides-words",
    severity: Severity::Warning,
    rgaa: Some("6.1"),
    wcag: Some("2.5.3"),
    guide: include_str!("link_name_hides_words.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for node in text.tree.elements("a") {
        let Some(label) = node.attribute("aria-label") else { continue };
        let label = label.trim();
        let seen = node.text();
        let seen = seen.trim();
        if label.is_empty() || !seen.contains(char::is_alphanumeric) || holds(label, seen) {
            continue;
        }
        let said = report.say(
            node.span(),
            words!(
                "On voit « {seen} » et on entend « {label} » : qui commande son téléphone à la voix dit ce qu'il voit, et rien ne s'ouvre.",
                "One sees “{seen}” and hears “{label}”: those who command their phone by voice say what they see, and nothing opens."
            ),
            words!(
                "Retirez aria-label, ou faites-le commencer par les mots du lien.",
                "Remove aria-label, or have it start with the words of the link."
            ),
        );
        let place = text.place(node, label);
        if place != node.span() {
            said.propose(place, format!("{} : {label}", crate::check::as_typed(seen)));
        }
    }
}

fn holds(label: &str, seen: &str) -> bool {
    let only_letters = |words: &str| {
        let letters = fold(words);
        letters.replace(|c: char| !c.is_alphanumeric(), "")
    };
    only_letters(label).contains(&only_letters(seen))
}
