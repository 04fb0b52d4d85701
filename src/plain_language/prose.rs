//! Blocks of text, one after the other → one text taken apart: sentences, and words in lower case.

use std::ops::Range;

use super::known::{Known, learn};
use super::{sentences, words};
use crate::text::{run_length, small};

/// A text taken apart. Apostrophes are straight and spaces are ordinary ones in it.
#[derive(Debug, Default)]
pub struct Prose {
    text: String,
    /// The same in lower case, byte for byte.
    lower: String,
    /// Where the block begins that is being added.
    block: usize,
    /// How many blocks have words.
    blocks: usize,
    sentences: Vec<Sentence>,
    words: Vec<Word>,
    /// What is known of each of them.
    known: Vec<Known>,
}

/// A sentence, or an item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands in the text.
    pub text: Range<usize>,
    /// Its words, by their numbers.
    pub words: Range<usize>,
    /// The number of its block, among those that have words.
    pub block: usize,
}

/// A word, a number, an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands in the text.
    pub text: Range<usize>,
    /// What it is made of.
    pub made_of: MadeOf,
}

/// What a word is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MadeOf {
    /// Letters; `l'` and `école` are two words.
    Letters,
    /// Figures: `8 h 30`, `1 200`, `04 65 71 42 10`.
    Figures,
    /// An e-mail, an address of the web.
    Address,
}

impl Prose {
    /// One text, its blocks cut at line ends.
    pub fn of(text: &str) -> Self {
        let mut prose = Prose::default();
        for line in text.lines() {
            prose.add(line);
            prose.end_block();
        }
        prose
    }

    /// Nothing yet, with room for a text of that many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        // Few texts have shorter words.
        let words = bytes / 5;
        Prose {
            text: String::with_capacity(bytes),
            lower: String::with_capacity(bytes),
            words: Vec::with_capacity(words),
            known: Vec::with_capacity(words),
            ..Prose::default()
        }
    }

    /// How many bytes there are so far: where the next piece will begin.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Goes on with the block.
    pub fn add(&mut self, piece: &str) {
        let mut rest = piece;
        while !rest.is_empty() {
            let plain = run_length(rest, |c| matches!(c, ' '..='~'));
            let (plain, others) = rest.split_at_checked(plain).unwrap_or((rest, ""));
            self.push_plain(plain);
            let mut others = others.chars();
            match others.next() {
                Some('’' | '‘') => self.push('\''),
                None | Some('\u{ad}' | '\u{200b}' | '\u{feff}') => {}
                Some(c) if c.is_whitespace() => self.push(' '),
                Some(c) => self.push(c),
            }
            rest = others.as_str();
        }
    }

    /// Goes on with letters and signs of ASCII.
    fn push_plain(&mut self, plain: &str) {
        let from = self.lower.len();
        self.text.push_str(plain);
        self.lower.push_str(plain);
        if let Some(added) = self.lower.get_mut(from..) {
            added.make_ascii_lowercase();
        }
    }

    /// A line that ends inside a block: a sentence ends too.
    pub fn end_line(&mut self) {
        self.push('\n');
    }

    fn push(&mut self, c: char) {
        self.text.push(c);
        self.lower.push(small(c));
    }

    /// Ends the block, and takes it apart: where it stands, if it has any word.
    pub fn end_block(&mut self) -> Option<Range<usize>> {
        let range = self.block..self.text.len();
        let mut from = self.block;
        let before = self.words.len();
        let text = self.text.get(range.clone()).unwrap_or_default();
        for end in sentences::ends(text) {
            let end = self.block + end;
            let first = self.words.len();
            let text = self.text.get(from..end).unwrap_or_default();
            let lower = self.lower.get(from..end).unwrap_or_default();
            words::cut(text, lower, from, &mut self.words);
            if self.words.len() > first {
                let margin = text.len() - text.trim_start().len();
                let text = from + margin..from + text.trim_end().len();
                let words = first..self.words.len();
                self.sentences.push(Sentence { text, words, block: self.blocks });
            }
            from = end;
        }
        let new = self.words.get(before..).unwrap_or_default();
        let lower = |word: &Word| self.lower.get(word.text.clone()).unwrap_or_default();
        learn(new.iter().map(lower), &mut self.known);
        if !range.is_empty() {
            self.push('\n');
        }
        self.block = self.text.len();
        let has_words = self.words.len() > before;
        self.blocks += usize::from(has_words);
        has_words.then_some(range)
    }

    /// The sentences.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// All the words.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The words of a sentence.
    pub fn words_of(&self, sentence: &Sentence) -> &[Word] {
        self.words.get(sentence.words.clone()).unwrap_or_default()
    }

    /// What is known of the words of a sentence.
    pub fn known_of(&self, sentence: &Sentence) -> &[Known] {
        self.known.get(sentence.words.clone()).unwrap_or_default()
    }

    /// What is known of the word of that number; nothing past the last.
    pub fn known_at(&self, number: usize) -> Known {
        self.known.get(number).copied().unwrap_or_default()
    }

    /// What is known of all the words.
    pub fn known(&self) -> &[Known] {
        &self.known
    }

    /// What stands at a place, as written.
    pub fn written(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// A word in lower case.
    pub fn lower(&self, word: &Word) -> &str {
        self.lower.get(word.text.clone()).unwrap_or_default()
    }

    /// The word of that number in lower case; empty past the last.
    pub fn lower_at(&self, number: usize) -> &str {
        self.words.get(number).map_or("", |word| self.lower(word))
    }

    /// Whether a word begins with a capital.
    pub fn is_capital(&self, word: &Word) -> bool {
        self.written(word.text.clone()).chars().next().is_some_and(char::is_uppercase)
    }
}
