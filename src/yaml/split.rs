//! A text that cannot be read → its top-level entries, each with its lines.

use std::ops::Range;

use super::line::Line;

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// A key and what belongs to it.
    Entry(Range<usize>),
    /// A line that parts documents (`---`) or speaks to the parser (`%YAML`), out of place.
    Marker(Range<usize>),
}

impl Piece {
    /// Where it is.
    pub fn range(&self) -> Range<usize> {
        match self {
            Piece::Entry(range) | Piece::Marker(range) => range.clone(),
        }
    }
}

/// Cuts before each line that starts with a key in the first column, and around markers.
pub(super) fn split(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut start = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let range = at..at + line.len();
        at = range.end;
        if is_marker(line) {
            pieces.extend(start.take().map(|start| Piece::Entry(start..range.start)));
            let in_place = pieces.is_empty() || text[range.end..].trim().is_empty();
            if line.starts_with('%') || !in_place {
                pieces.push(Piece::Marker(range));
            }
        } else if starts_entry(line) {
            pieces.extend(start.replace(range.start).map(|start| Piece::Entry(start..range.start)));
        } else if start.is_none() && !Line::at(line, 0).is_empty(line) {
            start = Some(range.start);
        }
    }
    pieces.extend(start.map(|start| Piece::Entry(start..text.len())));
    pieces
}

fn is_marker(line: &str) -> bool {
    let line = line.trim_end();
    line == "---" || line == "..." || line.starts_with("%YAML") || line.starts_with("%TAG")
}

fn starts_entry(line: &str) -> bool {
    let view = Line::at(line, 0);
    view.width() == 0
        && !view.is_item()
        && (view.key.is_some() || super::layout::glued_colon(&line[view.body..view.end]).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_of_the_first_column_takes_its_lines_with_it() {
        let text =
            "---\n# note\ntitre: A\nliste:\n- a\n- b\n\nphoto:\n  alt: x\n---\nfin:z\nsuite\n";
        let shown = |piece: &Piece| match piece {
            Piece::Entry(range) => text[range.clone()].to_owned(),
            Piece::Marker(range) => format!("! {}", &text[range.clone()]),
        };
        let pieces: Vec<String> = split(text).iter().map(shown).collect();
        let expected = [
            "titre: A\n",
            "liste:\n- a\n- b\n\n",
            "photo:\n  alt: x\n",
            "! ---\n",
            "fin:z\nsuite\n",
        ];
        assert_eq!(pieces, expected);
    }
}
