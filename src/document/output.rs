//! Pieces of HTML → one text with holes in it.

use std::collections::HashMap;

use crate::text::Span;

/// A place in the HTML where the text of a link's address, or a whole picture, will stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hole {
    /// The byte before which it stands.
    pub at: u32,
    /// Which link fills it.
    pub link: u32,
}

/// Which part of the file became the HTML from a byte on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Source {
    /// The byte of the HTML.
    pub at: u32,
    /// The part of the file, whole: of an element, up to its end.
    pub span: Span,
}

/// HTML being written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Output {
    pub html: String,
    pub holes: Vec<Hole>,
    pub sources: Vec<Source>,
}

/// A position in an [`Output`], to cut or to read back from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Mark {
    pub at: usize,
    pub holes: usize,
}

impl Output {
    /// An empty one, with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        // An element or a text begins about each 50 bytes.
        let sources = Vec::with_capacity(bytes / 50);
        Output { html: String::with_capacity(bytes), holes: Vec::new(), sources }
    }

    /// Appends HTML.
    pub fn push(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Starts a block: on a line of its own.
    pub fn block(&mut self, html: &str) {
        self.end_line();
        self.html.push_str(html);
    }

    /// Ends the line, unless it is.
    pub fn end_line(&mut self) {
        if !self.at_line_start() {
            self.html.push('\n');
        }
    }

    /// Leaves a hole for a link.
    pub fn hole(&mut self, link: usize) {
        self.holes.push(Hole { at: clamp(self.html.len()), link: clamp(link) });
    }

    /// Says which part of the file the HTML that follows comes from.
    pub fn comes_from(&mut self, span: Span) {
        self.sources.push(Source { at: clamp(self.html.len()), span });
    }

    /// Where it ends now.
    pub fn mark(&self) -> Mark {
        Mark { at: self.html.len(), holes: self.holes.len() }
    }

    /// Whether nothing was written since `mark`.
    pub fn nothing_since(&self, mark: Mark) -> bool {
        self.mark() == mark
    }

    /// Forgets what was written since `mark`.
    pub fn cut(&mut self, mark: Mark) {
        self.html.truncate(mark.at);
        self.holes.truncate(mark.holes);
        while self.sources.pop_if(|source| source.at as usize > mark.at).is_some() {}
    }

    /// What was written since `mark`.
    pub fn since(&self, mark: Mark) -> &str {
        self.html.get(mark.at..).unwrap_or_default()
    }

    /// Puts `html` at `mark`, before what was written since.
    pub fn insert(&mut self, mark: Mark, html: &str) {
        if !self.html.is_char_boundary(mark.at) {
            return;
        }
        self.html.insert_str(mark.at, html);
        let by = clamp(html.len());
        for hole in self.holes.iter_mut().skip(mark.holes) {
            hole.at += by;
        }
        for source in self.sources.iter_mut().rev() {
            if (source.at as usize) < mark.at {
                break;
            }
            source.at += by;
        }
    }

    /// Replaces the words of some links, up to the end tag of each: `words` says which, by the link's number.
    pub fn fill_links(&mut self, words: &HashMap<u32, String>) {
        let old = std::mem::take(&mut self.html);
        let mut sources = self.sources.iter_mut().peekable();
        let (mut from, mut moved) = (0, 0isize);
        let shifted = |at: u32, by: isize| clamp((at as usize).saturating_add_signed(by));
        for hole in &mut self.holes {
            let at = hole.at as usize;
            hole.at = shifted(hole.at, moved);
            let Some(words) = words.get(&hole.link) else { continue };
            let rest = old.get(at..).unwrap_or_default();
            let Some((start, end)) = rest.find('>').zip(rest.find("</a>")) else { continue };
            let (start, end) = (at + start + 1, at + end);
            while let Some(source) = sources.next_if(|source| (source.at as usize) < end) {
                source.at = shifted(source.at, moved);
            }
            self.html.push_str(old.get(from..start).unwrap_or_default());
            self.html.push_str(words);
            from = end;
            moved = self.html.len() as isize - end as isize;
        }
        self.html.push_str(old.get(from..).unwrap_or_default());
        sources.for_each(|source| source.at = shifted(source.at, moved));
    }

    /// Replaces the end of the HTML, `old`, by `new`; says whether it was there.
    pub fn replace_end(&mut self, old: &str, new: &str) -> bool {
        let at = self.html.len() - old.len().min(self.html.len());
        if !self.html.ends_with(old) || self.holes.last().is_some_and(|hole| hole.at as usize > at)
        {
            return false;
        }
        self.html.truncate(at);
        self.html.push_str(new);
        true
    }

    /// Appends another one, with its holes.
    pub fn append(&mut self, other: Output) {
        let by = clamp(self.html.len());
        self.html.push_str(&other.html);
        self.holes.extend(other.holes.into_iter().map(|hole| Hole { at: hole.at + by, ..hole }));
        let sources = other.sources.into_iter();
        self.sources.extend(sources.map(|source| Source { at: source.at + by, ..source }));
    }

    /// Whether a line begins here.
    pub fn at_line_start(&self) -> bool {
        let after_hole = self.holes.last().is_some_and(|hole| hole.at as usize == self.html.len());
        !after_hole && matches!(self.html.as_bytes().last(), None | Some(b'\n'))
    }
}

fn clamp(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}
