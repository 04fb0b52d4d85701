//! Blocks of code → `<pre><code>`, coloured where the language is known.

use std::ops::Range;

use pulldown_cmark::CodeBlockKind;
use pulldown_cmark_escape::escape_html_body_text;

use super::addresses::push_attribute;
use super::elements::Content;
use super::highlight;
use super::stack::What;
use super::writer::Writer;

/// A block of code being read.
pub(super) struct OpenCode {
    language: String,
    pub text: String,
}

impl Writer<'_> {
    /// Its lines follow, as text.
    pub(super) fn start_code(&mut self, kind: &CodeBlockKind, range: &Range<usize>) {
        self.enter_block(Content::Inline, range);
        self.has_code = true;
        let language = match kind {
            CodeBlockKind::Indented => "",
            CodeBlockKind::Fenced(info) if self.is_site() => {
                // Any space would begin another class, and those are the theme's.
                let ends = |c: char| c.is_whitespace() || matches!(c, ',' | '{');
                info.split(ends).next().unwrap_or_default()
            }
            CodeBlockKind::Fenced(info) => info.split(' ').next().unwrap_or_default(),
        };
        self.code = Some(OpenCode { language: language.to_owned(), text: String::new() });
    }

    /// All its lines are there: writes it.
    pub(super) fn end_code(&mut self) {
        let Some(OpenCode { language, text }) = self.code.take() else { return };
        let silent = matches!(self.leave().map(|open| open.what), Some(What::Silent) | None);
        if silent {
            let _ = escape_html_body_text(&mut self.out.html, &text);
            return;
        }
        // Focusable, because a long line scrolls and a keyboard must be able to scroll it.
        self.out.block(if self.is_site() { "<pre tabindex=\"0\"><code" } else { "<pre><code" });
        if !language.is_empty() {
            push_attribute(&mut self.out.html, "class", &format!("language-{language}"));
        }
        self.out.push(">");
        let coloured = match self.is_site() && !language.is_empty() {
            true => highlight::colour(&language, &text),
            false => None,
        };
        match coloured {
            Some(html) => self.out.push(&html),
            None => {
                let _ = escape_html_body_text(&mut self.out.html, &text);
            }
        }
        self.out.push("</code></pre>\n");
    }
}
