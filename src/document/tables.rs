//! Tables → tables that a keyboard can scroll and whose cells know their headings.

use std::ops::Range;

use pulldown_cmark::Alignment;

use super::addresses::push_attribute;
use super::elements::Content;
use super::output::Mark;
use super::stack::Open;
use super::writer::Writer;

/// The table being written; Markdown cannot put one inside another.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    in_head: bool,
    cell: usize,
    cell_start: Mark,
    /// With nothing in the upper left corner, the first column names the rows.
    names_rows: bool,
    /// The headings of the columns, as attributes: what a cell says before itself on a narrow screen, where
    /// rows are stacked. Empty for a table that is narrow enough.
    labels: Vec<String>,
}

/// A table of fewer columns stays a table on the narrowest screen.
const STACKED_FROM: usize = 3;

impl Writer<'_> {
    /// Its head and rows follow.
    pub(super) fn start_table(&mut self, alignments: Vec<Alignment>, range: &Range<usize>) {
        self.table = Table { alignments, ..Table::default() };
        if !self.enter_block(Content::Only("tbody"), range) {
            return;
        }
        if !self.is_site() {
            return self.out.push("<table>");
        }
        self.table_count += 1;
        // A group, not a region: a landmark for each table would bury the page's own.
        self.out.block("<div class=\"table\" role=\"group\" tabindex=\"0\"");
        let label = self.settings.labels.numbered("table_number", self.table_count);
        push_attribute(&mut self.out.html, "aria-label", &label);
        self.out.push(">\n<table>");
    }

    /// Writes its end.
    pub(super) fn end_table(&mut self) {
        self.out.push("</tbody></table>\n");
        if self.is_site() {
            self.out.push("</div>\n");
        }
    }

    pub(super) fn start_table_head(&mut self, range: &Range<usize>) {
        self.table.in_head = true;
        self.table.cell = 0;
        if self.enter_child(Content::Only("td"), range) {
            self.out.push("<thead><tr>");
        }
    }

    pub(super) fn end_table_head(&mut self) {
        self.table.in_head = false;
        self.out.push("</tr></thead><tbody>\n");
    }

    pub(super) fn start_table_row(&mut self, range: &Range<usize>) {
        self.table.cell = 0;
        if self.enter_child(Content::Only("td"), range) {
            self.out.push("<tr>");
        }
    }

    /// A heading or a value, by where it stands.
    pub(super) fn start_table_cell(&mut self, range: &Range<usize>) {
        if !self.enter_child(Content::Inline, range) {
            return;
        }
        self.table.cell_start = self.out.mark();
        let tag = match (self.table.in_head, self.is_site()) {
            (true, true) => "<th scope=\"col\"",
            (true, false) => "<th",
            (false, true) if self.names_row() => "<th scope=\"row\"",
            (false, _) => "<td",
        };
        self.out.push(tag);
        self.push_alignment();
        self.push_label();
        self.out.push(">");
        self.start_tag_written();
    }

    /// The first cell of a stacked row is its title: it has no label.
    fn push_label(&mut self) {
        if self.table.in_head || self.table.cell == 0 {
            return;
        }
        if let Some(label) =
            self.table.labels.get(self.table.cell).filter(|label| !label.is_empty())
        {
            self.out.push(" data-label=\"");
            self.out.push(label);
            self.out.push("\"");
        }
    }

    fn keep_label(&mut self, inside: Mark) {
        if self.is_site() && self.table.alignments.len() >= STACKED_FROM {
            self.table.labels.push(attribute_text(self.out.since(inside)));
        }
    }

    fn push_alignment(&mut self) {
        let alignment = self.table.alignments.get(self.table.cell);
        self.out.push(match (alignment, self.is_site()) {
            (None | Some(Alignment::None), _) => "",
            (Some(Alignment::Left), true) => " class=\"align-left\"",
            (Some(Alignment::Center), true) => " class=\"align-center\"",
            (Some(Alignment::Right), true) => " class=\"align-right\"",
            (Some(Alignment::Left), false) => " style=\"text-align: left\"",
            (Some(Alignment::Center), false) => " style=\"text-align: center\"",
            (Some(Alignment::Right), false) => " style=\"text-align: right\"",
        });
    }

    /// Writes its end, once it is known whether it says anything.
    pub(super) fn end_table_cell(&mut self, open: &Open) {
        let names_row = self.names_row();
        if self.table.in_head {
            self.keep_label(open.inside);
        }
        let empty_heading =
            self.table.in_head && self.is_site() && self.out.nothing_since(open.inside);
        if empty_heading {
            self.table.names_rows |= self.table.cell == 0;
            // A heading that says nothing is no heading.
            self.out.cut(self.table.cell_start);
            self.out.push("<td></td>");
        } else {
            self.out.push(if self.table.in_head || names_row { "</th>" } else { "</td>" });
        }
        self.table.cell += 1;
    }

    fn names_row(&self) -> bool {
        !self.table.in_head && self.table.names_rows && self.table.cell == 0
    }
}

/// HTML → its text, still escaped, as the value of an attribute.
fn attribute_text(html: &str) -> String {
    let mut parts = html.split('<');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(part.split_once('>').map_or("", |(_, after)| after));
    }
    text.trim().replace('"', "&quot;")
}
