//! The French of a page → its prose, taken apart once for all rules, whose words know their place in the file.
//!
//! Quotations, code and passages in other languages are left out.

use std::ops::Range;
use std::sync::Arc;

use super::reading::{Reading, find_typeset, typeset_prefix};
use crate::document::Node;
use crate::model::Page;
use crate::plain_language::{Prose, Sentence, Trait};
use crate::text::{SourceFile, Span};

/// In bytes.
const LONGEST_QUOTATION: usize = 2000;

/// The French of a page.
pub struct Wording {
    /// Its sentences and words.
    pub prose: Prose,
    /// For whom the page is.
    pub readers: Readers,
    /// Whether it is told in the tense of tales: literature keeps its own ways.
    pub is_tale: bool,
    blocks: Vec<Block>,
    pieces: Vec<Piece>,
    file: Arc<SourceFile>,
}

/// For whom a page is, as far as its words go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// The page says that it is for parents.
    Families,
    /// It does not say, but it speaks to someone, or of school.
    Anyone,
    /// It does not say, and it speaks to nobody: a law, a tale.
    Nobody,
    /// Those whose trade it is.
    Professionals,
}

/// What a block of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A heading.
    Heading,
    /// A cell, or the caption, of a table.
    Cell,
    /// A term and its definition.
    Term,
}

/// A block of text.
#[derive(Debug)]
pub struct Block {
    /// What it is.
    pub sort: Sort,
    /// Where it stands in the prose.
    pub text: Range<usize>,
}

/// A text between two tags.
struct Piece {
    /// Where it begins in the prose.
    at: usize,
    span: Span,
    /// Whether it stands in a link or in `<abbr title>`: what it means can be had there.
    is_explained: bool,
}

/// What holds for the text of a node.
#[derive(Clone, Copy)]
struct Place {
    sort: Sort,
    is_french: bool,
    is_explained: bool,
}

impl Wording {
    /// Reads a page.
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let page = reading.page;
        let mut wording = Wording {
            prose: Prose::with_capacity(page.file.text.len()),
            readers: Readers::Professionals,
            is_tale: false,
            blocks: Vec::new(),
            pieces: Vec::new(),
            file: Arc::clone(&page.file),
        };
        let is_french = is_french(&page.language);
        let place = Place { sort: Sort::Paragraph, is_french, is_explained: false };
        for text in &reading.texts {
            text.tree.roots().for_each(|node| wording.walk(node, place));
            wording.end_block(Sort::Paragraph);
        }
        wording.is_tale = wording.is_told();
        wording.readers = wording.readers_of(page);
        wording
    }

    fn walk(&mut self, node: Node<'_>, place: Place) {
        if let Some(letters) = node.letters() {
            if place.is_french {
                let at = self.prose.len();
                let is_explained = place.is_explained;
                self.pieces.push(Piece { at, span: node.span(), is_explained });
                self.prose.add(&letters);
            }
            return;
        }
        let mut inside = place;
        if let Some(tag) = node.attribute("lang") {
            inside.is_french = is_french(&tag);
        }
        let own = match node.name() {
            "br" => return self.prose.end_line(),
            "code" | "kbd" | "samp" | "var" | "sup" | "q" | "cite" | "img" | "svg" => return,
            "blockquote" | "pre" => return self.end_block(place.sort),
            "a" => return self.inline(node, Place { is_explained: true, ..inside }),
            "abbr" if node.attribute("title").is_some() => {
                return self.inline(node, Place { is_explained: true, ..inside });
            }
            "li" => Sort::Item,
            "td" | "th" | "caption" => Sort::Cell,
            "dt" | "dd" => Sort::Term,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary" => Sort::Heading,
            "p" | "div" | "section" | "article" | "aside" | "figure" | "figcaption" | "ul"
            | "ol" | "dl" | "table" | "tr" | "thead" | "tbody" | "details" | "hr" | "header"
            | "footer" => place.sort,
            _ => return self.inline(node, inside),
        };
        self.end_block(place.sort);
        inside.sort = own;
        self.inline(node, inside);
        self.end_block(own);
    }

    fn inline(&mut self, node: Node<'_>, place: Place) {
        node.children().for_each(|child| self.walk(child, place));
    }

    fn end_block(&mut self, sort: Sort) {
        if let Some(text) = self.prose.end_block() {
            self.blocks.push(Block { sort, text });
        }
    }

    /// Whether two verbs or more are in the tense of tales, and not lost in a long page.
    fn is_told(&self) -> bool {
        let told = self.count(Trait::Told);
        told >= 2 && told * 250 >= self.prose.words().len()
    }

    /// How many words have a trait.
    fn count(&self, one: Trait) -> usize {
        self.prose.known().iter().filter(|word| word.is(one)).count()
    }

    fn readers_of(&self, page: &Page) -> Readers {
        let audience = &page.facets.audience;
        if audience.iter().any(|who| &**who == "parents") {
            return Readers::Families;
        }
        if !audience.is_empty() {
            return Readers::Professionals;
        }
        let addressed = self.count(Trait::Addressed) > 0;
        let school = self.count(Trait::School);
        // Of a few words, one cannot tell.
        let few = self.prose.words().len() < 50;
        let speaks = few || addressed || school * 30 >= self.prose.words().len();
        if speaks && !self.is_tale { Readers::Anyone } else { Readers::Nobody }
    }

    /// Whether rules of style have something to say to this page's writers.
    pub fn is_for_families(&self) -> bool {
        matches!(self.readers, Readers::Families | Readers::Anyone)
    }

    /// The sentences of paragraphs and lists: what one reads on end.
    pub fn running(&self) -> impl Iterator<Item = &Sentence> {
        let runs = |sentence: &&Sentence| {
            matches!(self.sort(sentence), Sort::Paragraph | Sort::Item) && sentence.words.len() > 2
        };
        self.prose.sentences().iter().filter(runs)
    }

    /// What the block of a sentence is.
    pub fn sort(&self, sentence: &Sentence) -> Sort {
        self.blocks.get(sentence.block).map_or(Sort::Paragraph, |block| block.sort)
    }

    /// The blocks of text.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Where some words stand in the prose, by their numbers.
    pub fn text_of(&self, words: &Range<usize>) -> Range<usize> {
        let words = self.prose.words().get(words.clone()).unwrap_or_default();
        let start = words.first().map_or(0, |word| word.text.start);
        start..words.last().map_or(start, |word| word.text.end)
    }

    /// Whether a place stands between guillemets: those are someone else's words.
    pub fn is_quoted(&self, text: &Range<usize>) -> bool {
        let block = self.block_of(text.start);
        // No quotation of a page is longer; without a limit, one never closed would be read again and again.
        let mut from = text.start.saturating_sub(LONGEST_QUOTATION).max(block.start);
        while from > block.start && self.prose.written(from..text.start).is_empty() {
            from -= 1;
        }
        let before = self.prose.written(from..text.start);
        let open = |c| before.rfind(c).map_or(0, |at| at + 1);
        open('«') > open('»') || open('“') > open('”')
    }

    /// Whether what stands at a place is explained there: in brackets, before brackets, by a link.
    pub fn is_explained(&self, text: &Range<usize>) -> bool {
        let block = self.block_of(text.start);
        let after = self.prose.written(text.end..block.end).trim_start();
        let before = self.prose.written(block.start..text.start);
        let open = |c| before.rfind(c).map_or(0, |at| at + 1);
        let told = [
            "(",
            ": ",
            "= ",
            ", c'est-à-dire",
            ", autrement dit",
            "c'est-à-dire",
            "signifie",
            "veut dire",
            ", ou ",
        ];
        open('(') > open(')')
            || told.iter().any(|start| after.starts_with(start))
            || self.piece(text.start).is_some_and(|piece| piece.is_explained)
    }

    fn block_of(&self, at: usize) -> Range<usize> {
        let next = self.blocks.partition_point(|block| block.text.start <= at);
        let block = next.checked_sub(1).and_then(|block| self.blocks.get(block));
        block.map_or(0..self.prose.len(), |block| block.text.clone())
    }

    fn piece(&self, at: usize) -> Option<&Piece> {
        let next = self.pieces.partition_point(|piece| piece.at <= at);
        self.pieces.get(next.checked_sub(1)?)
    }

    /// Where a part of the prose stands in the file.
    pub fn place(&self, text: Range<usize>) -> Span {
        let start = self.source_of(text.start, text.clone());
        let last = text.end.saturating_sub(1).max(text.start);
        let end = self.source_of(last, text);
        match (start, end) {
            (Some(start), Some(end)) => Span { start: start.start, end: end.end.max(start.end) },
            (start, end) => start.or(end).unwrap_or_default(),
        }
    }

    /// Where the words of the text around `at` stand in the source of its piece.
    fn source_of(&self, at: usize, text: Range<usize>) -> Option<Span> {
        let next = self.pieces.partition_point(|piece| piece.at <= at);
        let piece = self.pieces.get(next.checked_sub(1)?)?;
        let end = self.pieces.get(next).map_or(self.prose.len(), |piece| piece.at);
        let source = self.file.slice(piece.span);
        let part = text.start.max(piece.at)..text.end.min(end);
        let words = self.prose.written(part.clone());
        let before = self.prose.written(piece.at..part.start);
        let margin = source.len() - source.trim_start().len();
        let skip = if before.trim_start().is_empty() {
            margin
        } else {
            let skipped = typeset_prefix(source.get(margin..)?, before.trim_start());
            skipped.map_or(0, |length| margin + length)
        };
        let found = find_typeset(source.get(skip..)?, words);
        let (start, end) = found.map_or((0, source.len()), |(from, to)| (skip + from, skip + to));
        let base = piece.span.start as usize;
        Some(Span::new(base + start..base + end))
    }
}

fn is_french(tag: &str) -> bool {
    tag.split('-').next() == Some("fr")
}
