//! In a table of raw HTML, headings that do not say whether they name a row or a column.

use crate::check::{Look, Report, Rule, Text, grid, tags};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "table-heading-without-scope",
    severity: Severity::Warning,
    rgaa: Some("5.7"),
    wcag: Some("1.3.1"),
    guide: include_str!("table_heading_without_scope.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for table in text.tree.elements("table").filter(|table| !grid::is_no_table(*table)) {
        let rows = grid::rows(table);
        let cells = || rows.iter().flatten();
        let mute: Vec<Node<'_>> = cells().copied().filter(|cell| is_mute(*cell)).collect();
        let named = cells().any(|cell| cell.attribute("headers").is_some());
        let (Some(first), Some(last)) = (mute.first(), mute.last()) else { continue };
        if named {
            continue;
        }
        let said = report.say(
            first.span(),
            words!(
                "Ce titre de tableau ne dit pas s'il nomme une ligne ou une colonne : les lecteurs d'écran peuvent l'annoncer devant la mauvaise case.",
                "This heading of a table does not say whether it names a row or a column: screen readers may announce it before the wrong cell."
            ),
            words!(
                "Écrivez <th scope=\"col\"> pour une colonne, <th scope=\"row\"> pour une ligne.",
                "Write <th scope=\"col\"> for a column, <th scope=\"row\"> for a row."
            ),
        );
        let scopes: Option<Vec<_>> =
            mute.iter().map(|cell| Some((*cell, scope(*cell, &rows)?))).collect();
        let whole = Span { start: first.span().start, end: last.span().end };
        if let Some(mended) = scopes.and_then(|scopes| with_scopes(text, whole, &scopes)) {
            said.fix(whole, mended);
        }
    }
}

fn is_mute(cell: Node<'_>) -> bool {
    cell.is("th") && cell.attribute("scope").is_none() && !cell.is_blank()
}

/// What a heading names, where that is certain.
fn scope(cell: Node<'_>, rows: &[Vec<Node<'_>>]) -> Option<&'static str> {
    let here = cell.span();
    let spans = |name| cell.attribute(name).is_some_and(|count| count != "1");
    let (at, row) =
        rows.iter().enumerate().find(|(_, row)| row.iter().any(|c| c.span() == here))?;
    let all = row.iter().all(|cell| cell.is("th") || cell.is_blank());
    match row.first() {
        _ if spans("rowspan") || spans("colspan") => None,
        _ if all && at == 0 && row.len() > 1 => Some("col"),
        Some(first) if first.span() == here && row.len() > 1 && !all => Some("row"),
        _ => None,
    }
}

fn with_scopes(text: &Text<'_>, whole: Span, scopes: &[(Node<'_>, &str)]) -> Option<String> {
    let mut mended = String::new();
    let mut from = whole.start;
    for (cell, scope) in scopes {
        let place = cell.span();
        mended.push_str(text.source(Span { start: from, end: place.start }));
        mended.push_str(&tags::with(text.source(place), &format!("scope=\"{scope}\""))?);
        from = place.end;
    }
    Some(mended)
}
