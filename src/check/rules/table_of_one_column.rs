//! A table of one column: it is a list.

use crate::check::{Look, Report, Rule, Text, grid};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "table-of-one-column",
    severity: Severity::Warning,
    rgaa: Some("9.3"),
    wcag: Some("1.3.1"),
    guide: include_str!("table_of_one_column.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for table in text.tree.elements("table").filter(|table| !grid::is_no_table(*table)) {
        let rows = grid::rows(table);
        if rows.len() < 3 || rows.iter().any(|row| row.len() != 1) || grid::is_layout(&rows) {
            continue;
        }
        let source = text.source(table.span());
        let said = report.say(
            table.span(),
            words!(
                "Ce tableau n'a qu'une colonne : qui l'écoute doit le traverser case par case, quand une liste suffit.",
                "This table has only one column: those who listen must go through it cell by cell, where a list is enough."
            ),
            words!("Écrivez une liste : « - un point par ligne ».", "Write a list: “- one item a line”."),
        );
        if source.starts_with('|') {
            let mut lines = source.trim_end().lines();
            let name = lines.next().map(|line| grid::cells(line).concat()).unwrap_or_default();
            let items = lines.skip(1).map(|line| format!("- {}", grid::cells(line).concat()));
            let items = items.collect::<Vec<_>>().join("\n");
            let name = if name.is_empty() { name } else { format!("{name} :\n\n") };
            said.propose(table.span(), format!("{name}{items}\n"));
        }
    }
}
