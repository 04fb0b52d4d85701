//! A page → its texts, as rules read them.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

use super::Wording;
use super::mentions::{self, Kept};
use super::passages::{self, Foreign};
use crate::document::{Document, Link, Node, Tree};
use crate::model::{Page, Site, Target};
use crate::text::{SourceFile, Span};

/// A page as rules read it.
pub struct Reading<'a> {
    /// The site.
    pub site: &'a Site,
    /// The page.
    pub page: &'a Page,
    /// Its body first, then the fields that hold a text.
    pub texts: Vec<Text<'a>>,
    wording: OnceCell<Wording>,
}

/// A text of a page.
pub struct Text<'a> {
    /// The site.
    pub site: &'a Site,
    /// The page that it stands on.
    pub page: &'a Page,
    /// The text.
    pub document: &'a Document<Target>,
    /// What is published of it.
    pub tree: Tree<'a>,
    mentions: OnceCell<Vec<Kept<'a>>>,
    foreign: OnceCell<Vec<Foreign>>,
}

impl<'a> Reading<'a> {
    pub(super) fn of(site: &'a Site, page: &'a Page) -> Self {
        let text = |document: &'a Document<Target>| Text {
            site,
            page,
            document,
            tree: document.tree(),
            mentions: OnceCell::new(),
            foreign: OnceCell::new(),
        };
        let texts = page.documents().into_iter().map(text).collect();
        Reading { site, page, texts, wording: OnceCell::new() }
    }

    /// The French of the page, taken apart once for all rules.
    pub fn wording(&self) -> &Wording {
        self.wording.get_or_init(|| Wording::of(self))
    }
}

impl<'a> Text<'a> {
    /// The file in which it is written.
    pub fn file(&self) -> &'a Arc<SourceFile> {
        &self.page.file
    }

    /// The texts between two tags in which stands a word that a rule waits for.
    pub(super) fn mentions(&self) -> &[Kept<'a>] {
        self.mentions.get_or_init(|| mentions::kept(self))
    }

    /// The passages that are in another language than they are marked with.
    pub(super) fn foreign(&self) -> &[Foreign] {
        self.foreign.get_or_init(|| passages::foreign(self))
    }

    /// What the writer wrote at a place.
    pub fn source(&self, span: Span) -> &'a str {
        self.page.file.slice(span)
    }

    /// The language of a node: its own mark, or the page's.
    pub fn language<'t>(&'t self, node: Node<'t>) -> Cow<'t, str> {
        node.language().unwrap_or(Cow::Borrowed(self.page.language.as_str()))
    }

    /// Whether a node is in French, or in a language whose tag starts with another prefix.
    pub fn speaks(&self, node: Node<'_>, language: &str) -> bool {
        let tag = self.language(node);
        tag.split('-').next() == Some(language)
    }

    /// The link or the picture that a node is, and where it leads.
    pub fn link(&self, node: Node<'_>) -> Option<(&'a Link, &'a Target)> {
        self.document.link(node.link_number()?)
    }

    /// Where a node is written, without the line end behind it.
    pub fn written(&self, node: Node<'_>) -> Span {
        let span = node.span();
        let start = span.start as usize;
        Span::new(start..start + self.source(span).trim_end().len())
    }

    /// Where `words` stand in the source of `node`: their first occurrence, whatever typography has
    /// made of them; the whole node where they are not found.
    pub fn place(&self, node: Node<'_>, words: &str) -> Span {
        let span = node.span();
        let source = self.source(span);
        match find_typeset(source, words) {
            Some((at, end)) => {
                let start = span.start as usize;
                Span::new(start + at..start + end)
            }
            None => span,
        }
    }
}

/// Where `words` stand in `source`, if spaces and apostrophes count for what they are and not for how
/// they are written.
pub(super) fn find_typeset(source: &str, words: &str) -> Option<(usize, usize)> {
    let words = words.trim();
    if words.is_empty() {
        return None;
    }
    if let Some(at) = source.find(words) {
        return Some((at, at + words.len()));
    }
    source.char_indices().find_map(|(at, _)| {
        let length = typeset_prefix(source.get(at..)?, words)?;
        Some((at, at + length))
    })
}

/// How many bytes of the start of `source` say `words`.
pub(super) fn typeset_prefix(source: &str, words: &str) -> Option<usize> {
    let mut letters = source.char_indices().peekable();
    let mut wanted = words.chars().peekable();
    let mut end = 0;
    while let Some(c) = wanted.next() {
        if is_space(c) {
            while wanted.next_if(|c| is_space(*c)).is_some() {}
            // French typography adds spaces inside guillemets and before high signs.
            while let Some((at, c)) = letters.next_if(|(_, c)| is_space(*c)) {
                end = at + c.len_utf8();
            }
            continue;
        }
        let (at, found) = letters.next()?;
        if plain(found) != plain(c) {
            return None;
        }
        end = at + found.len_utf8();
    }
    (end > 0).then_some(end)
}

fn is_space(c: char) -> bool {
    c.is_whitespace()
}

fn plain(c: char) -> char {
    match c {
        '’' | '‘' => '\'',
        '«' | '»' | '“' | '”' => '"',
        '…' => '.',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_typography_made_of_them() {
        let source = "Dites \"l'école\nouverte\" ici !";
        assert_eq!(find_typeset(source, "l’école ouverte"), Some((7, 23)));
        assert_eq!(find_typeset(source, "«\u{a0}l’école"), Some((6, 15)));
        assert_eq!(find_typeset(source, "ici\u{202f}!"), Some((25, 30)));
        assert_eq!(find_typeset(source, "absent"), None);
        assert_eq!(find_typeset(source, " "), None);
    }
}
