//! A role that takes from a list, a table or a heading what it says to those who listen.

use crate::check::{Look, Report, Rule, Text, grid, outline, tags};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "role-hides-meaning",
    severity: Severity::Warning,
    rgaa: Some("8.9"),
    wcag: Some("1.3.1"),
    guide: include_str!("role_hides_meaning.md"),
    look: Look::Text(look),
};

/// Elements that say by themselves what they are.
const MEANT: &[&str] =
    &["a", "blockquote", "details", "dl", "figure", "li", "ol", "summary", "td", "th", "tr", "ul"];

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for node in text.tree.nodes() {
        let Some(role) = node.attribute("role") else { continue };
        let tag = text.source(node.span());
        let hidden = node.attribute("aria-hidden").is_some_and(|value| value == "true");
        if !tag.starts_with('<') || hidden || !is_wrong(node, &role) {
            continue;
        }
        let name = node.name();
        let said = report.say(
            node.span(),
            words!(
                "Avec role=\"{role}\", un lecteur d'écran ne dit plus ce qu'est ce passage, ou dit autre chose que ce qu'on voit.",
                "With role=\"{role}\", a screen reader no longer tells what this passage is, or tells something else than what is seen."
            ),
            words!(
                "Retirez role=\"{role}\" : <{name}> dit déjà ce qu'il faut.",
                "Remove role=\"{role}\": <{name}> already says what is needed."
            ),
        );
        if let Some(bare) = tags::without(tag, "role") {
            said.propose(node.span(), bare);
        }
    }
}

fn is_wrong(node: Node<'_>, role: &str) -> bool {
    let native = node.is_one_of(MEANT) || node.is_one_of(outline::HEADINGS);
    let named =
        || ["aria-label", "aria-labelledby"].iter().any(|name| node.attribute(name).is_some());
    let item = |node: Node<'_>| {
        node.is("li") || node.attribute("role").is_some_and(|role| role == "listitem")
    };
    match role {
        "none" | "presentation" if node.is("table") => grid::has_headings(&grid::rows(node)),
        "none" | "presentation" => native,
        "list" => !node.children().any(item),
        "listitem" => {
            let list = |above: Node<'_>| {
                above.is_one_of(&["ul", "ol"])
                    || above.attribute("role").is_some_and(|role| role == "list")
            };
            !node.parent().is_some_and(list)
        }
        "img" => native || node.is("table") || !named(),
        "note" | "group" | "definition" | "term" => {
            node.is_one_of(outline::HEADINGS) || node.is_one_of(&["a", "ul", "ol", "table", "li"])
        }
        _ => false,
    }
}
