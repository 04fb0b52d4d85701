//! A column without a name among columns that have one.

use crate::check::{Look, Report, Rule, Text, grid};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "table-heading-empty",
    severity: Severity::Warning,
    rgaa: Some("5.6"),
    wcag: Some("1.3.1"),
    guide: include_str!("table_heading_empty.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for table in text.tree.elements("table").filter(|table| !grid::is_no_table(*table)) {
        let rows = grid::rows(table);
        let Some((head, body)) = rows.split_first() else { continue };
        // The first cell may be empty: it stands above the names of the rows.
        if !head.iter().skip(1).any(|cell| cell.is_blank()) || !head.iter().any(|c| c.is("th")) {
            continue;
        }
        let filled = |at: usize| body.iter().any(|row| row.get(at).is_some_and(|c| !c.is_blank()));
        let spanned = rows.iter().flatten().any(|cell| cell.attribute("colspan").is_some());
        let Some((at, cell)) =
            head.iter().enumerate().skip(1).find(|(at, cell)| cell.is_blank() && filled(*at))
        else {
            continue;
        };
        if spanned || head.iter().filter(|cell| cell.is("th") && !cell.is_blank()).count() == 0 {
            continue;
        }
        let number = at + 1;
        let source = text.source(table.span());
        let line =
            source.lines().next().filter(|line| line.contains('|') && !line.starts_with('<'));
        let place = if line.is_some() { table.span() } else { cell.span() };
        let said = report.say(
            place,
            words!(
                "La colonne {number} n'a pas de nom : qui écoute ses cases ne sait pas de quoi elles parlent.",
                "Column {number} has no name: those who listen to its cells do not know what they are about."
            ),
            words!(
                "Écrivez dans la première ligne ce que la colonne contient.",
                "In the first row, write what the column holds."
            ),
        );
        if let Some(line) = line {
            let cells = grid::cells(line);
            let named = |(at, cell): (usize, &&'_ str)| match cell.is_empty() && at > 0 {
                true => String::from("…"),
                false => (*cell).to_owned(),
            };
            let cells: Vec<String> = cells.iter().enumerate().map(named).collect();
            let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            let rest = source.get(line.len()..).unwrap_or_default();
            said.propose(place, format!("{}{rest}", grid::line(&cells)));
        }
    }
}
