//! A writer's words → typeset, escaped text in the HTML, counted on the way.

use pulldown_cmark_escape::escape_html_body_text;

use super::words::WordCount;
use crate::text::{Rules, Typographer, typeset};

/// How text is taken at some depth of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Voice {
    /// With the page's typography.
    pub typeset: bool,
    /// As words to read.
    pub counted: bool,
}

impl Voice {
    /// Code is written as it is, and nobody reads it word by word.
    pub const CODE: Voice = Voice { typeset: false, counted: false };
}

/// Takes text.
pub(super) struct Prose {
    rules: Rules,
    typographer: Typographer,
    pub voice: Voice,
    pub words: WordCount,
}

impl Prose {
    /// With the rules of a page.
    pub fn new(rules: Rules, voice: Voice) -> Self {
        Prose { rules, typographer: Typographer::new(rules), voice, words: WordCount::default() }
    }

    /// Appends a piece of text.
    pub fn push(&mut self, html: &mut String, text: &str) {
        if self.voice.counted {
            self.words.add(text);
        }
        if self.voice.typeset {
            self.typographer.push(html, text);
        } else {
            let _ = escape_html_body_text(&mut *html, text);
        }
    }

    /// The same as plain text: an alternative, a title.
    pub fn plain(&self, text: &str) -> String {
        typeset(text, if self.voice.typeset { self.rules } else { Rules::None })
    }

    /// Changes how text is taken, and returns how it was.
    pub fn set(&mut self, voice: Voice) -> Voice {
        if voice != self.voice {
            self.typographer.barrier();
        }
        std::mem::replace(&mut self.voice, voice)
    }

    /// Something that is not text stands here: a picture, code.
    pub fn barrier(&mut self) {
        self.typographer.barrier();
    }

    /// A paragraph, a heading or a cell is over.
    pub fn end_block(&mut self) {
        self.typographer.end_block();
        self.words.end_word();
    }
}
