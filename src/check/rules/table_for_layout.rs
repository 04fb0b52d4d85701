//! A table that only puts things side by side: a voice counts rows and columns that mean nothing.

use crate::check::{Look, Report, Rule, Text, grid};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "table-for-layout",
    severity: Severity::Warning,
    rgaa: Some("5.3"),
    wcag: Some("1.3.2"),
    guide: include_str!("table_for_layout.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for table in text.tree.elements("table").filter(|table| !grid::is_no_table(*table)) {
        let rows = grid::rows(table);
        if !grid::is_layout(&rows) {
            continue;
        }
        let pictures: Vec<&str> = table
            .descendants()
            .filter(|node| node.is("img"))
            .map(|picture| text.source(picture.span()))
            .filter(|source| source.starts_with("!["))
            .collect();
        let source = text.source(table.span());
        let said = report.say(
            table.span(),
            words!(
                "Ce tableau sert à placer des éléments côte à côte : qui l'écoute entend des lignes et des colonnes qui ne veulent rien dire.",
                "This table serves to put things side by side: those who listen hear rows and columns that mean nothing."
            ),
            words!(
                "Écrivez ces éléments l'un sous l'autre ; pour des photos, dans « ::: galerie » … « ::: ».",
                "Write these things one below the other; for photos, in “::: gallery” … “:::”."
            ),
        );
        if !pictures.is_empty() && !source.starts_with('<') {
            said.propose(
                table.span(),
                format!("::: galerie\n\n{}\n\n:::\n", pictures.join("\n\n")),
            );
        }
    }
}
