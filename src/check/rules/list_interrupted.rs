//! A numbered list cut in two by a paragraph: heard as two lists, each of the wrong length.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "list-interrupted",
    severity: Severity::Warning,
    rgaa: Some("9.3"),
    wcag: Some("1.3.1"),
    guide: include_str!("list_interrupted.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for list in text.tree.elements("ol") {
        let Some(between) = after(list).filter(|node| node.is_one_of(&["p", "figure", "pre"]))
        else {
            continue;
        };
        let Some(rest) = after(between).filter(|node| node.is("ol")) else { continue };
        let first = list.attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1);
        let count = list.children().filter(|item| item.is("li")).count();
        let goes_on = rest.attribute("start").and_then(|start| start.parse::<usize>().ok());
        if goes_on != Some(count + first) {
            continue;
        }
        let place = between.span();
        let source = text.source(place).trim_end();
        let said = report.say(
            place,
            words!(
                "Ce passage coupe la liste en deux : qui l'écoute croit qu'elle finit là, puis qu'une autre commence.",
                "This passage cuts the list in two: those who listen believe that it ends there, then that another one begins."
            ),
            words!(
                "Mettez trois espaces devant chaque ligne du passage : il fera partie du point au-dessus.",
                "Put three spaces before each line of the passage: it will belong to the item above it."
            ),
        );
        if !source.starts_with('<') && !list.is_inside(&["li", "blockquote"]) {
            said.propose(place, indented(source));
        }
    }
}

fn indented(source: &str) -> String {
    let lines = source.lines().map(|line| match line.trim().is_empty() {
        true => String::new(),
        false => format!("   {line}"),
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

fn after(node: Node<'_>) -> Option<Node<'_>> {
    std::iter::successors(node.next(), |node| node.next())
        .find(|node| node.letters().is_none_or(|text| !text.trim().is_empty()))
}
