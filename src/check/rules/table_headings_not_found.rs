//! A cell that names headings which are not in its table: a voice has nothing to say before it.

use crate::check::{Look, Report, Rule, Text, tags};
use crate::diagnostic::Severity;
use crate::text::closest;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "table-headings-not-found",
    severity: Severity::Warning,
    rgaa: Some("5.7"),
    wcag: Some("1.3.1"),
    guide: include_str!("table_headings_not_found.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for cell in text.tree.nodes().filter(|node| node.is_one_of(&["td", "th"])) {
        let Some(named) = cell.attribute("headers") else { continue };
        let Some(table) = cell.ancestors().find(|node| node.is("table")) else { continue };
        let own = cell.attribute("id").unwrap_or_default();
        let cells = || table.descendants().filter(|node| node.is_one_of(&["td", "th"]));
        let known: Vec<String> = cells()
            .filter_map(|cell| cell.attribute("id"))
            .filter(|id| *id != own)
            .map(std::borrow::Cow::into_owned)
            .collect();
        let lost = named.split_ascii_whitespace().find(|id| !known.iter().any(|k| k == id));
        let Some(lost) = lost else { continue };
        let tag = text.source(cell.span());
        let said = report.say(
            text.place(cell, lost),
            words!(
                "Cette case dit que son titre est « {lost} », mais aucune autre case de son tableau ne s'appelle ainsi : elle sera lue sans titre.",
                "This cell says that its heading is “{lost}”, but no other cell of its table has that name: it will be read without a heading."
            ),
            words!(
                "Donnez ce nom à la case de titre : <th id=\"{lost}\">, ou retirez « headers ».",
                "Give that name to the heading's cell: <th id=\"{lost}\">, or remove “headers”."
            ),
        );
        match closest(lost, known.iter().map(String::as_str)) {
            Some(near) => said.propose(cell.span(), tag.replace(lost, near)),
            None => {
                if let Some(bare) = tags::without(tag, "headers") {
                    said.propose(cell.span(), bare);
                }
            }
        }
    }
}
