//! Lines that open or close a named block (`::: info`) → lines that the Markdown parser takes whole.
//!
//! `:::` means nothing in Markdown: it would be a paragraph, or a part of one. Each such line becomes a
//! processing instruction of the same length (`<?  ?>`): that is a block of its own for every parser,
//! even right after a paragraph, and no offset moves. Where the line turns out to be inside code, the
//! writer puts it back.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;

/// A body whose marker lines are hidden from the Markdown parser.
pub(super) struct Markers<'a> {
    /// What the parser reads: as long as `original`, byte for byte.
    pub text: Cow<'a, str>,
    original: &'a str,
    starts: Vec<u32>,
}

/// A marker line, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marker<'a> {
    /// Where it stands, from the first colon to the last letter.
    pub place: Range<usize>,
    /// The name after the colons, empty on a line that closes.
    pub name: &'a str,
    /// What follows the name.
    pub rest: &'a str,
}

impl<'a> Markers<'a> {
    /// A text in which no line is a marker.
    pub fn none(original: &'a str) -> Self {
        Markers { text: Cow::Borrowed(original), original, starts: Vec::new() }
    }

    /// Hides the marker lines of a text.
    pub fn hide(original: &'a str) -> Self {
        let mut markers = Markers::none(original);
        if memmem::find(original.as_bytes(), b":::").is_none() {
            return markers;
        }
        let mut text = String::with_capacity(original.len());
        let mut line_start = 0;
        for line in original.split_inclusive('\n') {
            match colons_of(line) {
                Some(range) => {
                    markers
                        .starts
                        .push(u32::try_from(line_start + range.start).unwrap_or(u32::MAX));
                    text.push_str(line.get(..range.start).unwrap_or_default());
                    text.push_str("<?");
                    text.extend(std::iter::repeat_n(' ', range.len().saturating_sub(4)));
                    text.push_str(if range.len() == 3 { ">" } else { "?>" });
                    text.push_str(line.get(range.end..).unwrap_or_default());
                }
                None => text.push_str(line),
            }
            line_start += line.len();
        }
        markers.text = Cow::Owned(text);
        markers
    }

    /// The marker that starts at a byte, if one does.
    pub fn at(&self, start: usize) -> Option<Marker<'a>> {
        let known = u32::try_from(start).unwrap_or(u32::MAX);
        self.starts.binary_search(&known).ok()?;
        let line = self.original.get(start..)?.split('\n').next()?.trim_end();
        let words = line.trim_matches(':').trim();
        let (name, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
        Some(Marker { place: start..start + line.len(), name, rest: rest.trim() })
    }

    /// The first marker inside a range of the text.
    pub fn within(&self, range: &Range<usize>) -> Option<Marker<'a>> {
        let from = self.starts.partition_point(|&start| (start as usize) < range.start);
        let start = *self.starts.get(from)? as usize;
        (start < range.end).then(|| self.at(start)).flatten()
    }

    /// Puts a hidden line back into a piece of the parsed text that came from `range`.
    pub fn reveal<'t>(&self, piece: &'t str, range: &Range<usize>) -> Cow<'t, str> {
        let Some(marker) = self.within(range) else { return Cow::Borrowed(piece) };
        let hidden = self.text.get(marker.place.clone()).unwrap_or_default();
        let shown = self.original.get(marker.place).unwrap_or_default();
        Cow::Owned(piece.replacen(hidden, shown, 1))
    }
}

/// From the first colon of a marker line to its last letter; it may stand in a quote or a list.
fn colons_of(line: &str) -> Option<Range<usize>> {
    let start = line.find(|c| !matches!(c, ' ' | '\t' | '>'))?;
    let end = line.trim_end().len();
    line.get(start..)?.starts_with(":::").then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_lines_keep_their_length_and_their_words() {
        let text = "a\n::: détails Un thé\n> ::::x\n:::\nb ::: c";
        let markers = Markers::hide(text);
        assert_eq!(markers.text.len(), text.len());
        assert_eq!(markers.text.matches("<?").count(), 3);
        let marker = markers.at(2).unwrap();
        assert_eq!((marker.name, marker.rest), ("détails", "Un thé"));
        let closing = markers.within(&(24..text.len())).unwrap();
        assert_eq!((closing.name, closing.rest), ("x", ""));
        assert_eq!(markers.reveal("<? ?>\n", &(25..31)), "::::x\n");
        assert!(matches!(Markers::hide("a : b").text, Cow::Borrowed(_)));
    }
}
