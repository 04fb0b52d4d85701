//! One line of YAML as people see it: indentation, dashes, key, value. It understands the wrong ones too.

use std::ops::Range;

/// The spaces that French puts before « : », which YAML takes for letters.
pub(super) const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

/// How far a line looks up and down; beyond, a text is not a teacher's.
const NEIGHBOURS: usize = 200;

/// A line, in byte offsets of its text.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// First byte.
    pub start: usize,
    /// Its line end, or the end of the text.
    pub end: usize,
    /// Its first character that is not a space or a tab.
    pub indent: usize,
    /// The same, behind the dashes of a list.
    pub body: usize,
    /// Its key, without quotes' meaning: as written.
    pub key: Option<Range<usize>>,
    /// What follows the key (or the dash): without spaces around it, without a comment.
    pub value: Range<usize>,
}

impl Line {
    /// The line that holds a byte.
    pub fn at(text: &str, offset: usize) -> Line {
        let offset = text.floor_char_boundary(offset);
        let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
        let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
        Line::between(text, start, end)
    }

    /// The next line.
    pub fn after(&self, text: &str) -> Option<Line> {
        (self.end + 1 < text.len()).then(|| Line::at(text, self.end + 1))
    }

    /// The line before.
    pub fn before(&self, text: &str) -> Option<Line> {
        self.start.checked_sub(1).map(|end| Line::at(text, end))
    }

    /// The last line before that is neither empty nor a comment.
    pub fn said_before(&self, text: &str) -> Option<Line> {
        std::iter::successors(self.before(text), |line| line.before(text))
            .take(NEIGHBOURS)
            .find(|line| !line.is_empty(text))
    }

    /// Whether nothing stands there but spaces or a comment.
    pub fn is_empty(&self, text: &str) -> bool {
        self.indent == self.end || text[self.indent..].starts_with('#')
    }

    /// Whether it is an item of a list.
    pub fn is_item(&self) -> bool {
        self.body > self.indent
    }

    /// Whether it starts with a name and a colon rather than with a sentence that holds one:
    /// French puts a space before the colon of a sentence.
    pub fn has_short_key(&self, text: &str) -> bool {
        let short = |key: &str| {
            key.starts_with(char::is_alphabetic)
                && key.split(' ').count() <= 3
                && key.chars().count() <= 30
        };
        let Some(key) = &self.key else { return false };
        short(&text[key.clone()]) && (self.is_glued(text) || !Line::at(text, 0).is_glued(text))
    }

    /// Whether its colon touches its key.
    fn is_glued(&self, text: &str) -> bool {
        self.key.as_ref().is_none_or(|key| text[key.end..].starts_with(':'))
    }

    /// The width of its indentation.
    pub fn width(&self) -> usize {
        self.indent - self.start
    }

    /// What it is called in a message: its key, or the start of its text.
    pub fn subject<'t>(&self, text: &'t str) -> &'t str {
        let range = self.key.clone().unwrap_or(self.body..self.end);
        let subject = text[range].trim_matches(|c: char| c.is_whitespace() || "\"'".contains(c));
        let end = subject.char_indices().nth(40).map_or(subject.len(), |(at, _)| at);
        &subject[..end]
    }

    /// Its value together with the lines that go on under it, if there are any.
    pub fn value_with_next_lines(&self, text: &str) -> Option<Range<usize>> {
        if self.value.is_empty() {
            return None;
        }
        let own = if self.key.is_some() { self.body } else { self.indent } - self.start;
        let deeper = |line: &Line| line.indent == line.end || line.width() > own;
        let last = std::iter::successors(self.after(text), |line| line.after(text))
            .take(NEIGHBOURS)
            .take_while(deeper)
            .filter(|line| line.indent < line.end)
            .last()?;
        let end = last.start + text[last.start..last.end].trim_end().len();
        Some(self.value.start..end)
    }

    fn between(text: &str, start: usize, end: usize) -> Line {
        let line = &text[start..end];
        let indent = start + (line.len() - line.trim_start_matches([' ', '\t']).len());
        let body = skip_dashes(text, indent, end);
        let key = key(&text[body..end]);
        let value = match &key {
            Some(key) => {
                let colon = text[body + key.end..end].find(':').unwrap_or_default();
                body + key.end + colon + 1..end
            }
            None => body..end,
        };
        let value = trimmed(text, value);
        let key = key.map(|key| body + key.start..body + key.end);
        Line { start, end, indent, body, key, value }
    }
}

fn skip_dashes(text: &str, mut at: usize, end: usize) -> usize {
    while let Some(rest) = text[at..end].strip_prefix('-') {
        let inner = rest.trim_start_matches([' ', '\t']);
        if inner.len() == rest.len() && !rest.is_empty() {
            break;
        }
        at = end - inner.len();
    }
    at
}

/// The key at the start of a line: what stands before a `:` that is followed by a space.
fn key(body: &str) -> Option<Range<usize>> {
    let first = body.chars().next()?;
    if matches!(first, '"' | '\'') {
        let close = 1 + body[1..].find(first)?;
        let rest = body[close + 1..].trim_start_matches(' ');
        return is_colon(rest).then_some(0..close + 1);
    }
    if "[]{}#|>@`%!,&*".contains(first) {
        return None;
    }
    let colon = body.match_indices(':').find(|(at, _)| is_colon(&body[*at..]))?.0;
    let end = body[..colon].trim_end_matches(|c: char| c == ' ' || NO_BREAK.contains(&c)).len();
    (end > 0).then_some(0..end)
}

/// Whether a text starts with a `:` that separates.
pub(super) fn is_colon(text: &str) -> bool {
    text.strip_prefix(':').is_some_and(|rest| {
        rest.is_empty() || rest.starts_with([' ', '\t', '\n']) || rest.starts_with(NO_BREAK)
    })
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let blank = |c: char| c == ' ' || c == '\t' || NO_BREAK.contains(&c);
    let value = &text[range.clone()];
    let start = range.start + (value.len() - value.trim_start_matches(blank).len());
    let value = without_comment(&text[start..range.end]).trim_end_matches(blank);
    start..start + value.len()
}

/// A value without the comment behind it. `#1` is no comment for those who write it.
pub(super) fn without_comment(value: &str) -> &str {
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let from = quote.and_then(|quote| value.rfind(quote)).unwrap_or(0);
    let starts = |at: usize| {
        let before = &value[..at];
        let after = value[at + 1..].chars().next();
        (before.is_empty() || before.ends_with([' ', '\t']))
            && after.is_none_or(char::is_whitespace)
    };
    let comment = value[from..].match_indices('#').map(|(at, _)| from + at).find(|&at| starts(at));
    comment.map_or(value, |at| &value[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, key: Option<&str>, value: &str) {
        let line = Line::at(text, 0);
        assert_eq!(line.key.map(|range| &text[range]), key, "{text}");
        assert_eq!(&text[line.value], value, "{text}");
    }

    #[test]
    fn a_line_is_a_key_and_a_value_even_where_the_yaml_is_wrong() {
        check("titre: La cour : un espace", Some("titre"), "La cour : un espace");
        check("  - 'code postal' : 34 # Hérault", Some("'code postal'"), "34");
        check("titre\u{a0}:\u{a0}La cour", Some("titre"), "La cour");
        check("- - @cp", None, "@cp");
        check("-item", None, "-item");
        check("titre:La cour", None, "titre:La cour");
        check("titre: #1 de la classe", Some("titre"), "#1 de la classe");
        check("titre: \"Salle # 3\" # note", Some("titre"), "\"Salle # 3\"");
        check("heure: 8:30", Some("heure"), "8:30");
        check("vide:", Some("vide"), "");
    }
}
