//! A place in a file → the lines that are shown of it, the long ones cropped.

use std::borrow::Cow;
use std::ops::Range;

use crate::text::{SourceFile, Span};

/// A shown line is cropped to about this many characters: a paragraph is often one long line.
const WIDTH: usize = 100;
/// How much is kept before the place, in characters.
const BEFORE: usize = 40;
/// A longer place is shown by its first line.
const MAX_LINES: usize = 8;

/// The lines around a place.
pub(super) struct Excerpt<'a> {
    /// The lines, joined by `\n`.
    pub text: Cow<'a, str>,
    /// The number of the first one.
    pub first_line: usize,
    /// The place, in `text`.
    pub span: Range<usize>,
}

impl<'a> Excerpt<'a> {
    /// The lines of `file` that `span` touches, whole.
    pub fn of(file: &'a SourceFile, span: Span) -> Self {
        let shown = shown_range(&file.text, span);
        let start = line_start(&file.text, shown.start);
        Excerpt {
            text: Cow::Borrowed(&file.text[start..line_end(&file.text, shown.end)]),
            first_line: file.position(Span::new(shown.clone()).start).line,
            span: shown.start - start..shown.end - start,
        }
    }

    /// The same, each long line cropped around the place.
    pub fn cropped(self) -> Self {
        let (text, span) = crop_lines(&self.text, self.span);
        Excerpt { text: Cow::Owned(text), span, ..self }
    }
}

/// The bytes to underline: inside the text, not past a line end, and not on too many lines.
fn shown_range(text: &str, span: Span) -> Range<usize> {
    let mut start = text.floor_char_boundary(span.start as usize);
    if start == text.len() && text.ends_with('\n') {
        start -= 1;
    }
    let mut end = text.floor_char_boundary(span.end as usize).max(start);
    if end > start && text[start..end].ends_with('\n') {
        end -= 1;
    }
    if text[start..end].lines().count() > MAX_LINES {
        end = line_end(text, start);
    }
    start..end
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline)
}

/// Crops each line around the part of it that `span` covers; returns the text and the span in it.
fn crop_lines(lines: &str, span: Range<usize>) -> (String, Range<usize>) {
    let mut text = String::with_capacity(lines.len().min(WIDTH * MAX_LINES));
    let mut shown = 0..0;
    let mut offset = 0;
    for (index, line) in lines.split('\n').enumerate() {
        if index > 0 {
            text.push('\n');
        }
        let covered = span.start.clamp(offset, offset + line.len()) - offset
            ..span.end.clamp(offset, offset + line.len()) - offset;
        let (cropped, covered) = crop(line, covered);
        if (offset..=offset + line.len()).contains(&span.start) {
            shown.start = text.len() + covered.start;
        }
        if (offset..=offset + line.len()).contains(&span.end) {
            shown.end = text.len() + covered.end;
        }
        text.push_str(&cropped);
        offset += line.len() + 1;
    }
    (text, shown)
}

/// Crops one line, with `…` where something is left out, around `keep`.
fn crop(line: &str, keep: Range<usize>) -> (String, Range<usize>) {
    if line.len() <= WIDTH || line.chars().count() <= WIDTH {
        return (line.to_owned(), keep);
    }
    let start = back(line, keep.start, BEFORE);
    let end = forth(line, start, WIDTH);
    let start = if end == line.len() { back(line, end, WIDTH).min(start) } else { start };
    let keep = keep.start..keep.end.min(end);
    let head = if start > 0 { "…" } else { "" };
    let tail = if end < line.len() { "…" } else { "" };
    let moved = |at: usize| at - start + head.len();
    (format!("{head}{}{tail}", &line[start..end]), moved(keep.start)..moved(keep.end))
}

/// The offset `count` characters before `at`.
fn back(line: &str, at: usize, count: usize) -> usize {
    line[..at].char_indices().rev().take(count).last().map_or(at, |(offset, _)| offset)
}

/// The offset `count` characters after `at`.
fn forth(line: &str, at: usize, count: usize) -> usize {
    line[at..].char_indices().nth(count).map_or(line.len(), |(offset, _)| at + offset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_long_line_is_cropped_around_the_place() {
        let line = format!("{}ICI{}", "é".repeat(200), "à".repeat(200));
        let file = SourceFile::new("a.md", line);
        let shown = Excerpt::of(&file, Span::new(400..403)).cropped();
        assert_eq!(&shown.text[shown.span.clone()], "ICI");
        assert!(shown.text.starts_with('…') && shown.text.ends_with('…'));
        assert!(shown.text.chars().count() <= WIDTH + 2);
    }

    proptest! {
        #[test]
        fn any_span_of_any_text_is_shown_without_panic(
            text in "(?s).{0,300}", start in 0u32..400, length in 0u32..400,
        ) {
            let file = SourceFile::new("a.md", text.repeat(3));
            let span = Span { start, end: start + length };
            let shown = Excerpt::of(&file, span);
            let place = shown.text[shown.span.clone()].to_owned();
            let cropped = shown.cropped();
            let kept = &cropped.text[cropped.span];
            prop_assert!(place.starts_with(kept.split('…').next().unwrap_or_default()));
        }
    }
}
