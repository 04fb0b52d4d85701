//! Quotes: straight pairs become « » (“ ” inside others), and « » get their no-break spaces.

use super::{Markup, NBSP, NNBSP, START, Typographer, first_char};

/// A quote that waits for its closing one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// «, as written.
    Guillemet,
    /// “, as written.
    Curly,
    /// `"` at this place of the output; rewritten when its pair comes.
    Straight(usize),
    /// `"` inside guillemets: written “ at once.
    Inner,
}

/// « and its no-break space: five bytes, as `&#34;`.
const GUILLEMET: &str = "«\u{202f}";

/// Deeper than this, quotes are counted and left as they are.
const DEEPEST: usize = 8;

impl Typographer {
    /// `"`: opens, closes, or stays.
    pub(super) fn straight_quote(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        let next = first_char(text, at + 1);
        let before_word = next.is_some_and(char::is_alphanumeric);
        let blank = self.last.is_whitespace() || self.last == START;
        let opener = matches!(self.last, '(' | '[' | '{' | '«' | '“' | '-' | '–' | '—' | '/')
            || matches!(self.last, '\'' | '’');
        let waiting =
            self.deeper > 0 || matches!(self.open.last(), Some(Open::Straight(_) | Open::Inner));
        if waiting {
            if (blank || opener) && before_word {
                self.open_straight(out);
            } else {
                self.close_straight(out);
            }
        } else if blank || opener && next.is_none_or(|next| !next.is_whitespace()) {
            self.open_straight(out);
        } else if before_word && out.len() == self.floor {
            // Just after a tag, a picture or code.
            self.open_straight(out);
        } else {
            self.keep_straight(out);
        }
        self.word = at + 1;
        at + 1
    }

    fn open_straight(&mut self, out: &mut String) {
        if matches!(self.open[..], [Open::Guillemet | Open::Straight(_)]) {
            self.opened(Open::Inner);
            return self.copy(out, "“");
        }
        self.opened(Open::Straight(out.len()));
        out.push_str(self.straight());
        self.last = '«';
    }

    fn close_straight(&mut self, out: &mut String) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return self.keep_straight(out);
        }
        let start = match self.open.pop() {
            Some(Open::Inner) => return self.copy(out, "”"),
            Some(Open::Straight(start)) if self.open.is_empty() => start,
            _ => return self.keep_straight(out),
        };
        let end = start + self.straight().len();
        let first = first_char(out, end);
        if first.is_none_or(|first| matches!(first, ' ' | NBSP | NNBSP)) {
            return self.keep_straight(out);
        }
        // In HTML the guillemet and its space are as long as the quote that they replace, so that
        // places noted in the output in the meantime stay right.
        if self.markup == Markup::Plain && self.floor >= end {
            self.floor += GUILLEMET.len() - (end - start);
        }
        out.replace_range(start..end, GUILLEMET);
        self.end_guillemet(out);
    }

    fn keep_straight(&mut self, out: &mut String) {
        out.push_str(self.straight());
        self.last = '"';
    }

    fn straight(&self) -> &'static str {
        match self.markup {
            Markup::Html => "&#34;",
            Markup::Plain => "\"",
        }
    }

    /// « with its no-break space.
    pub(super) fn opening_guillemet(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        self.opened(Open::Guillemet);
        self.copy(out, "«");
        let after = text.get(at + '«'.len_utf8()..).unwrap_or_default();
        let spaces = after.len() - after.trim_start_matches(' ').len();
        let next = first_char(after, spaces);
        if spaces > 0 || !next.is_some_and(char::is_whitespace) {
            self.space(out, NNBSP);
            self.after_guillemet = next.is_none();
        }
        self.word = at + '«'.len_utf8() + spaces;
        self.word
    }

    /// » with its no-break space.
    pub(super) fn closing_guillemet(&mut self, out: &mut String, at: usize) -> usize {
        self.closed(Open::Guillemet);
        self.end_guillemet(out);
        self.word = at + '»'.len_utf8();
        self.word
    }

    fn end_guillemet(&mut self, out: &mut String) {
        // After «, a no-break space and a picture or code.
        let after_object = self.last == NNBSP && out.len() == self.floor;
        if self.ends_with_space(out) {
            self.trim(out);
            out.push(NNBSP);
        } else if after_object || !(self.last == START || self.last.is_whitespace()) {
            out.push(NNBSP);
        }
        self.copy(out, "»");
    }

    /// “ and ”, as written.
    pub(super) fn curly_quote(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        let end = at + '“'.len_utf8();
        let quote = text.get(at..end).unwrap_or_default();
        if quote == "“" {
            self.opened(Open::Curly);
        } else {
            self.closed(Open::Curly);
        }
        self.copy(out, quote);
        self.word = end;
        end
    }

    fn opened(&mut self, quote: Open) {
        if self.open.len() < DEEPEST {
            self.open.push(quote);
        } else if matches!(quote, Open::Straight(_)) {
            self.deeper += 1;
        }
    }

    /// Closes an explicit quote and all that was left open inside it. One that closes nothing
    /// leaves the straight quotes before it without their pair.
    fn closed(&mut self, quote: Open) {
        let same = |open: &Open| *open == quote || quote == Open::Curly && *open == Open::Inner;
        match self.open.iter().rposition(same) {
            Some(rank) => self.open.truncate(rank),
            None => self.open.retain(|open| !matches!(open, Open::Straight(_))),
        }
        self.deeper = 0;
    }
}
