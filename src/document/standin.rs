//! Stands in for `crate::text` until its typography and slugs are there.

use pulldown_cmark_escape::escape_html_body_text;

/// Which typography.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    /// French.
    French,
    /// As written.
    Plain,
}

pub(super) struct Typographer {
    rules: Rules,
}

impl Typographer {
    pub fn new(rules: Rules) -> Self {
        Typographer { rules }
    }

    pub fn push(&mut self, out: &mut String, text: &str) {
        if self.rules == Rules::Plain {
            let _ = escape_html_body_text(&mut *out, text);
            return;
        }
        let mut rest = text;
        while let Some(at) = rest.find(" ?") {
            let _ = escape_html_body_text(&mut *out, rest.get(..at).unwrap_or_default());
            out.push_str("\u{202f}?");
            rest = rest.get(at + 2..).unwrap_or_default();
        }
        let _ = escape_html_body_text(&mut *out, rest);
    }

    pub fn barrier(&mut self) {}

    pub fn end_block(&mut self) {}
}

pub(super) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for word in deunicode::deunicode(text)
        .to_ascii_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}
