//! The spaces before `:` `;` `!` `?`, the apostrophe, the ellipsis; addresses are left alone.

use super::{Markup, NBSP, NNBSP, Typographer, first_char, is_letter};

impl Typographer {
    /// `:` `;` `!` `?` with the space that French puts before it.
    pub(super) fn mark(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        if rest.starts_with("://") {
            return self.url(out, text, at);
        }
        let Some(mark) = rest.chars().next() else { return at + 1 };
        let after = rest.get(1..).unwrap_or_default();
        let space = if mark == ':' { NBSP } else { NNBSP };
        if ends_a_clause(mark, after) {
            if self.ends_with_space(out) {
                self.trim(out);
                self.space(out, space);
                self.word = at;
            } else if self.calls_for_space() && !self.looks_like_code(mark, text, at) {
                self.doubtful = after.is_empty().then_some(out.len());
                self.space(out, space);
                self.word = at;
            }
        }
        out.push(mark);
        self.last = mark;
        at + 1
    }

    /// Takes back the space put before a mark, if what follows shows that it was no punctuation.
    pub(super) fn confirm(&mut self, out: &mut String, space: usize, after: &str) {
        let mut end = out.get(space..).unwrap_or_default().chars();
        if let (Some(NBSP | NNBSP), Some(mark), None) = (end.next(), end.next(), end.next())
            && !ends_a_clause(mark, after)
        {
            out.remove(space);
        }
    }

    /// Whether a mark glued to what stands before it lacks its space.
    fn calls_for_space(&self) -> bool {
        is_letter(self.last)
            || self.last.is_numeric()
            || matches!(self.last, '»' | '”' | '"' | ')' | ']' | '…' | '%' | '€' | '°')
    }

    /// `&nbsp;`, `:sourire:`, `C:\école:` are no French words.
    fn looks_like_code(&self, mark: char, text: &str, at: usize) -> bool {
        if !matches!(mark, ':' | ';') {
            return false;
        }
        let before = text.get(self.word..at).unwrap_or_default();
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        word.contains(['&', ':', '/', '\\', '=', '@', '#'])
    }

    /// `'` between letters is ’.
    pub(super) fn apostrophe(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        // At the end of a piece stands « l' » before a word in bold.
        let elides = first_char(text, at + 1).is_none_or(|next| {
            is_letter(next) || next.is_numeric() || matches!(next, '"' | '«' | '“' | '(')
        });
        self.copy(out, if elides && is_letter(self.last) { "’" } else { "'" });
        at + 1
    }

    /// `...` is …, and « p. 4 » stays on one line.
    pub(super) fn dots(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        let dots = rest.bytes().take_while(|&byte| byte == b'.').count();
        let after = rest.get(dots..).unwrap_or_default();
        let path = self.last == '/' || after.starts_with('/');
        self.copy(out, if dots == 3 && !path { "…" } else { rest.get(..dots).unwrap_or_default() });
        if dots == 1 && names_pages(text, at) && starts_with_spaced_digit(after) {
            self.space(out, NBSP);
            return at + 2;
        }
        at + dots
    }

    /// The rest of an address, untouched, up to the space or quote that ends it.
    pub(super) fn url(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        let ends = |letter: char| {
            letter.is_whitespace() || matches!(letter, '"' | '«' | '»' | '“' | '”' | '<' | '>')
        };
        let end = rest.find(ends);
        let address = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        match self.markup {
            Markup::Plain => out.push_str(address),
            Markup::Html => {
                for (rank, part) in address.split('&').enumerate() {
                    out.push_str(if rank > 0 { "&amp;" } else { "" });
                    out.push_str(part);
                }
            }
        }
        self.last = address.chars().next_back().unwrap_or(self.last);
        self.in_url = end.is_none();
        at + address.len()
    }
}

/// Whether a mark followed by this is punctuation, rather than a piece of `:-)`, `12:30`, `?x=1`.
fn ends_a_clause(mark: char, after: &str) -> bool {
    let strong = matches!(mark, '!' | '?');
    match after.chars().next() {
        None | Some('"' | '«' | '»' | '”') => true,
        Some('!' | '?' | ')' | ']' | ',' | '…') => strong,
        Some('.') => strong && after.starts_with(".."),
        Some(next) => next.is_whitespace(),
    }
}

/// Whether « p » or « pp » stands alone before the dot.
fn names_pages(text: &str, dot: usize) -> bool {
    let before = text.get(..dot).unwrap_or_default();
    let word = before.strip_suffix("pp").or_else(|| before.strip_suffix('p'));
    word.is_some_and(|word| !word.chars().next_back().is_some_and(char::is_alphanumeric))
}

pub(super) fn starts_with_spaced_digit(text: &str) -> bool {
    matches!(text.as_bytes(), [b' ', b'0'..=b'9', ..])
}
