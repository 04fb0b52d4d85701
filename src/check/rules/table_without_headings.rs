//! A table whose rows and columns have no names: a voice reads numbers without saying of what.

use crate::check::{Look, Report, Rule, Text, grid};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "table-without-headings",
    severity: Severity::Warning,
    rgaa: Some("5.6"),
    wcag: Some("1.3.1"),
    guide: include_str!("table_without_headings.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for table in text.tree.elements("table").filter(|table| !grid::is_no_table(*table)) {
        let rows = grid::rows(table);
        let wide = rows.iter().any(|row| row.len() > 1);
        if !wide || rows.len() < 2 || grid::has_headings(&rows) || grid::is_layout(&rows) {
            continue;
        }
        let place = table.span();
        let said = report.say(
            place,
            words!(
                "Aucune case de ce tableau ne nomme sa colonne ou sa ligne : qui l'écoute entend des cases sans savoir de quoi elles parlent.",
                "No cell of this table names its column or its row: those who listen hear cells without knowing what they are about."
            ),
            words!(
                "Mettez dans la première ligne ce que contient chaque colonne : | Jour | Plat |. En HTML, avec <th>.",
                "In the first row, put what each column holds: | Day | Dish |. In HTML, with <th>."
            ),
        );
        let source = text.source(place);
        let mut lines = source.trim_end().lines();
        if let (Some(head), Some(marks), Some(_)) = (lines.next(), lines.next(), lines.next())
            && head.contains('|')
            && !source.starts_with('<')
        {
            let count = grid::cells(head).len();
            let names = grid::line(&vec!["…"; count]);
            let rest = source.get(head.len()..).unwrap_or_default();
            debug_assert!(rest.contains(marks));
            said.propose(place, format!("{names}{rest}"));
        }
    }
}
