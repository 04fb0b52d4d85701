//! What YAML says, each part with its place in the file: text, lists and records.

use crate::text::Span;

/// A value and where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// Its place in the file; of a missing value, the place where it would stand.
    pub span: Span,
    /// How it is written, if it is text.
    pub quoting: Quoting,
    /// What it says.
    pub data: Data,
}

/// What a value says. A number, a date or a yes is text: the reader who wants one asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Data {
    /// Nothing was written after the key (or `~`, or `null`).
    Nothing,
    /// Text, exactly as written: `1.10` stays `1.10`.
    Text(String),
    /// Several values.
    List(Vec<Value>),
    /// Keys and their values, in the order in which they are written, no key twice.
    Record(Vec<Entry>),
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key as the author wrote it.
    pub key: String,
    /// Where the key is.
    pub key_span: Span,
    /// Its value.
    pub value: Value,
}

/// How a text is written; `Plain` for all that is not text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Quoting {
    /// Without quotes.
    #[default]
    Plain,
    /// Between `'`.
    Single,
    /// Between `"`.
    Double,
    /// On lines of its own, after `|` or `>`.
    Block,
}

impl Value {
    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match &self.data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Gives every span of a tree a new place.
pub(super) fn relocate(entries: &mut [Entry], place: &impl Fn(Span) -> Span) {
    for entry in entries {
        entry.key_span = place(entry.key_span);
        relocate_value(&mut entry.value, place);
    }
}

fn relocate_value(value: &mut Value, place: &impl Fn(Span) -> Span) {
    value.span = place(value.span);
    match &mut value.data {
        Data::Nothing | Data::Text(_) => {}
        Data::List(items) => items.iter_mut().for_each(|item| relocate_value(item, place)),
        Data::Record(entries) => relocate(entries, place),
    }
}

/// Text → the same text in quotes, as YAML reads it back; the plainest quotes that can hold it.
pub fn quoted(text: &str) -> String {
    let printable = !text
        .chars()
        .any(|c| c.is_control() || c == '\u{feff}' || c == '\u{2028}' || c == '\u{2029}');
    if printable && !text.contains(['"', '\\']) {
        return format!("\"{text}\"");
    }
    if printable && !text.contains('\'') {
        return format!("'{text}'");
    }
    let mut out = String::with_capacity(text.len() + 8);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}') => {
                out.push_str(&format!("\\u{:04x}", c as u32));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_text_gets_the_plainest_quotes_that_can_hold_it() {
        assert_eq!(quoted("L'école : dehors"), "\"L'école : dehors\"");
        assert_eq!(quoted("le \"grand\" jour"), "'le \"grand\" jour'");
        assert_eq!(quoted("l'\"élève\""), "\"l'\\\"élève\\\"\"");
        assert_eq!(quoted("C:\\école"), "'C:\\école'");
        assert_eq!(quoted("une\nligne"), "\"une\\nligne\"");
    }
}
