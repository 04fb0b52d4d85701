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
        let width = rows.iter().map(Vec::len).max().unwrap_or_default();
        // In Markdown, an empty first row makes names of the first column: enough where there is but one more.
        let nameless = rows.first().is_some_and(|head| head.iter().all(|cell| cell.is_blank()));
        let named = grid::has_headings(&rows) && !(nameless && width > 2);
        if width < 2 || rows.len() < 2 || named || grid::is_layout(&rows) {
            continue;
        }
        let place = table.span();
        let said = report.say(
            place,
            words!(
                "Les colonnes de ce tableau n'ont pas de nom : qui l'écoute entend des cases sans savoir de quoi elles parlent.",
                "The columns of this table have no names: those who listen hear cells without knowing what they are about."
            ),
            words!(
                "Mettez dans la première ligne ce que contient chaque colonne : | Jour | Plat |. En HTML, avec <th>.",
                "In the first row, put what each column holds: | Day | Dish |. In HTML, with <th>."
            ),
        );
        let source = text.source(place);
        let mut lines = source.trim_end().lines();
        if let Some(head) = lines.next().filter(|head| head.contains('|'))
            && !source.starts_with('<')
        {
            let count = grid::cells(head).len();
            let names = grid::line(&vec!["…"; count]);
            let rest = source.get(head.len()..).unwrap_or_default();
            said.propose(place, format!("{names}{rest}"));
        }
    }
}
