//! The words that a site explains, and the HTML of a body → where each is said, so that it can lead to its page.
//!
//! The text is read once for all of them. Nothing is found in headings, links, code, captions, the heading cells
//! of tables, and passages in another language.

mod form;

use std::collections::HashMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::elements::{Position, element};
use super::output::Hole;
use super::written::{Document, Link, LinkKind};
use crate::markup::{Piece, attribute, is_void, pieces, unescape};
use crate::text::{Span, is_word_letter};
use form::Form;

/// Words of one language, ready to be found in any text.
#[derive(Debug)]
pub struct Terms {
    language: String,
    forms: Vec<Form>,
    /// Finds how each form begins.
    finder: Option<AhoCorasick>,
    /// Of each beginning, the forms that begin so.
    owners: Vec<Vec<u32>>,
}

/// A word of the text that leads somewhere although its writer made no link of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TermLink<T> {
    /// The bytes of the HTML.
    pub at: Range<usize>,
    /// As the fillers of holes want it.
    pub link: Link,
    /// Where it leads.
    pub target: T,
}

/// A term in the HTML.
struct Found {
    at: Range<usize>,
    term: u32,
}

/// Elements whose words lead nowhere, or elsewhere.
const SILENT: [&str; 17] = [
    "a",
    "caption",
    "code",
    "dfn",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "kbd",
    "pre",
    "samp",
    "summary",
    "th",
    "var",
];

impl Terms {
    /// Gets ready the forms of a language's terms, each with the number of its term.
    pub fn new<'f>(language: &str, forms: impl Iterator<Item = (u32, &'f str)>) -> Self {
        let forms: Vec<Form> =
            forms.filter_map(|(term, text)| Form::new(term, text, language)).collect();
        let mut starts: Vec<String> = Vec::new();
        let mut owners: Vec<Vec<u32>> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        for (form, number) in forms.iter().zip(0..) {
            for start in form.starts() {
                let index = *known.entry(start.to_ascii_lowercase()).or_insert_with(|| {
                    starts.push(start);
                    owners.push(Vec::new());
                    owners.len() - 1
                });
                owners[index].push(number);
            }
        }
        let finder = AhoCorasick::builder().ascii_case_insensitive(true).build(&starts).ok();
        Terms { language: language.to_owned(), forms, finder, owners }
    }

    /// The terms that `html` says, in its order; where one stands in a longer one, the longer.
    fn find(&self, html: &str, holes: &[Hole]) -> Vec<Found> {
        let mut found = self.said(html);
        if found.is_empty() {
            return found;
        }
        let open = open_texts(html, &self.language);
        found.retain(|found| stands_free(html, &open, holes, &found.at));
        found
    }

    /// Where a form is written, whatever stands around it.
    fn said(&self, html: &str) -> Vec<Found> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let mut found = Vec::new();
        for start in finder.find_overlapping_iter(html) {
            let at = start.start();
            let Some(rest) = html.get(at..) else { continue };
            for form in self.owners.get(start.pattern().as_usize()).into_iter().flatten() {
                let Some(form) = self.forms.get(*form as usize) else { continue };
                if let Some(length) = form.length(rest) {
                    found.push(Found { at: at..at + length, term: form.term });
                }
            }
        }
        found.sort_by_key(|found| (found.at.start, std::cmp::Reverse(found.at.end)));
        let mut end = 0;
        found.retain(|found| {
            let free = found.at.start >= end && is_whole(html, &found.at);
            end = if free { found.at.end } else { end };
            free
        });
        found
    }
}

/// Whether no letter stands right before or behind; a hyphen, or what addresses are made of, holds words together.
fn is_whole(html: &str, at: &Range<usize>) -> bool {
    let before = html.get(..at.start).unwrap_or_default();
    let after = html.get(at.end..).unwrap_or_default();
    let binds = |c: char| matches!(c, '-' | '‑' | '_' | '@' | '/' | '.' | '·');
    let mut back = before.chars().rev();
    let free_before = match back.next() {
        None => true,
        Some('&') => false,
        Some(c) if binds(c) => !back.next().is_some_and(is_word_letter),
        Some(c) => !is_word_letter(c),
    };
    let mut ahead = after.chars();
    let free_after = match ahead.next() {
        None => true,
        Some(c) if binds(c) => !ahead.next().is_some_and(is_word_letter),
        Some(c) => !is_word_letter(c),
    };
    free_before && free_after
}

/// The texts of `html` in which words may lead somewhere, in their order.
fn open_texts(html: &str, language: &str) -> Vec<Range<usize>> {
    let mut open = Vec::new();
    let mut silent: Vec<bool> = Vec::new();
    for (piece, at) in pieces(html) {
        match piece {
            Piece::Start { name, attributes } if !is_void(name) => {
                let own = SILENT.contains(&name) || is_apart(attributes, language);
                silent.push(own || silent.last().is_some_and(|silent| *silent));
            }
            Piece::Start { .. } => {}
            Piece::End { .. } => {
                silent.pop();
            }
            Piece::Text(_) if silent.last() != Some(&true) => open.push(at),
            Piece::Text(_) => {}
        }
    }
    open
}

/// Whether an element is in another language, or the title of a block.
fn is_apart(attributes: &str, language: &str) -> bool {
    if attributes.is_empty() {
        return false;
    }
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let foreign =
        attribute(attributes, "lang").is_some_and(|lang| primary(&lang) != primary(language));
    foreign || attribute(attributes, "class").is_some_and(|class| class == "part-title")
}

/// Whether a word stands in one of the open texts, with no picture in it, and is no part of a longer word that a
/// tag cuts: `<b>É</b>cole`.
fn stands_free(html: &str, open: &[Range<usize>], holes: &[Hole], at: &Range<usize>) -> bool {
    let after = open.partition_point(|text| text.start <= at.start);
    let Some(text) = after.checked_sub(1).and_then(|text| open.get(text)) else { return false };
    let next = holes.partition_point(|hole| hole.at as usize <= at.start);
    let has_picture = holes.get(next).is_some_and(|hole| (hole.at as usize) < at.end);
    let before = html.get(..at.start).unwrap_or_default();
    at.end <= text.end
        && !has_picture
        && (at.start > text.start || !goes_on_before(before))
        && (at.end < text.end || !goes_on_after(html.get(at.end..).unwrap_or_default()))
}

/// Whether a letter stands before a tag for text that ends `html`.
fn goes_on_before(html: &str) -> bool {
    let Some((before, tag)) = html.strip_suffix('>').and_then(|html| html.rsplit_once('<')) else {
        return false;
    };
    is_inline(tag) && before.ends_with(is_word_letter)
}

/// Whether a letter stands behind a tag for text that begins `html`.
fn goes_on_after(html: &str) -> bool {
    let Some((tag, after)) = html.strip_prefix('<').and_then(|html| html.split_once('>')) else {
        return false;
    };
    is_inline(tag) && after.starts_with(is_word_letter)
}

fn is_inline(tag: &str) -> bool {
    let tag = tag.trim_start_matches('/');
    let name = tag.split([' ', '/']).next().unwrap_or_default();
    name != "br" && element(name).is_some_and(|element| element.position == Position::Inline)
}

impl<T> Document<T> {
    /// Makes links of the terms that the body says: of each, `wanted` says where it leads, in the order in which
    /// they stand there; nothing of those that lead nowhere, or have been said already.
    pub fn link_terms(&mut self, terms: &Terms, wanted: &mut dyn FnMut(u32) -> Option<T>) {
        for Found { at, term } in terms.find(&self.output.html, &self.output.holes) {
            let Some(target) = wanted(term) else { continue };
            let text = unescape(self.output.html.get(at.clone()).unwrap_or_default()).into_owned();
            let link = Link {
                kind: LinkKind::Link,
                destination: String::new(),
                text,
                title: String::new(),
                decorative: false,
                untitled: false,
                span: Span::default(),
            };
            self.terms.push(TermLink { at, link, target });
        }
    }

    /// Where the terms lead that became links, in the order of the page.
    pub fn terms(&self) -> impl Iterator<Item = (&Link, &T)> {
        self.terms.iter().map(|term| (&term.link, &term.target))
    }
}
