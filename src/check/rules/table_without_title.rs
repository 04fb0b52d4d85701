//! A table right behind another one: nothing says what the second is about.

use crate::check::{Look, Report, Rule, Text, grid};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "table-without-title",
    severity: Severity::Warning,
    rgaa: Some("5.4"),
    wcag: Some("1.3.1"),
    guide: include_str!("table_without_title.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    let tables: Vec<Node<'_>> = text.tree.elements("table").collect();
    for pair in tables.windows(2) {
        let [before, table] = pair else { continue };
        let titled = table.children().any(|child| child.is("caption") && !child.is_blank())
            || table.attribute("aria-label").or(table.attribute("aria-labelledby")).is_some();
        if titled || grid::is_no_table(*table) || !follows(*before, *table) {
            continue;
        }
        let source = text.source(table.span());
        let said = report.say(
            table.span(),
            words!(
                "Deux tableaux se suivent : rien ne dit à qui les écoute de quoi parle le second.",
                "Two tables follow each other: nothing tells those who listen what the second is about."
            ),
            words!(
                "Mettez entre les deux un titre ou une phrase qui annonce le tableau.",
                "Between the two, put a heading or a sentence that announces the table."
            ),
        );
        if !source.starts_with('<') {
            said.propose(table.span(), format!("…\n\n{source}"));
        }
    }
}

/// Whether nothing stands between two tables.
fn follows(before: Node<'_>, table: Node<'_>) -> bool {
    let outer = |node: Node<'_>| -> Option<(u32, u32)> {
        let part = node.parent().filter(|parent| parent.is("div")).unwrap_or(node);
        let next =
            std::iter::successors(part.next(), |node| node.next()).find(|n| !n.is_blank())?;
        Some((part.span().start, next.span().start))
    };
    outer(before).is_some_and(|(_, next)| next == table.span().start)
}
