//! A table of a page → its rows and cells, and what kind of table it is.

use super::outline::HEADINGS;
use crate::document::Node;

/// The rows of a table, each as its cells. Tables inside it count as its content.
pub(super) fn rows<'t>(table: Node<'t>) -> Vec<Vec<Node<'t>>> {
    let direct = table.children();
    let groups = direct.flat_map(|child| {
        let inside: Box<dyn Iterator<Item = Node<'t>>> = if child.is("tr") {
            Box::new(std::iter::once(child))
        } else {
            Box::new(child.children().filter(|row| row.is("tr")))
        };
        inside
    });
    let cells = |row: Node<'t>| row.children().filter(|cell| cell.is_one_of(&["td", "th"]));
    groups.map(|row| cells(row).collect()).filter(|row: &Vec<Node<'_>>| !row.is_empty()).collect()
}

/// Whether a role says that a table is none.
pub(super) fn is_no_table(table: Node<'_>) -> bool {
    table.attribute("role").is_some_and(|role| matches!(&*role, "none" | "presentation"))
}

/// Whether one of the cells names a row or a column.
pub(super) fn has_headings(rows: &[Vec<Node<'_>>]) -> bool {
    let heads = |cell: &Node<'_>| {
        let role = cell.attribute("role");
        cell.is("th") || role.is_some_and(|role| role == "columnheader" || role == "rowheader")
    };
    rows.iter().flatten().any(|cell| heads(cell) && !cell.is_blank())
}

/// Whether it only puts things side by side: no headings, and cells that hold parts of a page or pictures.
pub(super) fn is_layout(rows: &[Vec<Node<'_>>]) -> bool {
    let mut filled = rows.iter().flatten().filter(|cell| !cell.is_blank()).peekable();
    let picture = |cell: &Node<'_>| {
        cell.descendants().any(|node| node.is("img"))
            && !cell.descendants().any(|n| n.letters().is_some_and(|t| !t.trim().is_empty()))
    };
    if filled.peek().is_some() && filled.all(picture) {
        return true;
    }
    let parts = ["ul", "ol", "dl", "table", "blockquote", "figure", "hr", "details", "section"];
    let part = |node: Node<'_>| node.is_one_of(&parts) || node.is_one_of(HEADINGS);
    !has_headings(rows) && rows.iter().flatten().any(|cell| cell.descendants().any(part))
}

/// The cells of a line of a Markdown table, as written.
pub(super) fn cells(line: &str) -> Vec<&str> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = match line.strip_suffix('|') {
        Some(inside) if !inside.ends_with('\\') => inside,
        _ => line,
    };
    let mut cells = Vec::new();
    let mut from = 0;
    for (at, _) in line.match_indices('|') {
        if line.get(..at).is_some_and(|before| before.ends_with('\\')) {
            continue;
        }
        cells.push(line.get(from..at).unwrap_or_default().trim());
        from = at + 1;
    }
    cells.push(line.get(from..).unwrap_or_default().trim());
    cells
}

/// Cells → a line of a Markdown table.
pub(super) fn line(cells: &[&str]) -> String {
    format!("| {} |", cells.join(" | "))
}
