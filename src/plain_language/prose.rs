//! Blocks of text, one after the other → one text taken apart: sentences, and words in lower case.

use std::ops::Range;

use super::{sentences, words};

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
        for c in piece.chars() {
            let c = match c {
                '!'..='~' => c,
                '’' | '‘' => '\'',
                '\u{ad}' | '\u{200b}' | '\u{feff}' => continue,
                c if c.is_whitespace() => ' ',
                c => c,
            };
            self.push(c);
        }
    }

    /// A line that ends inside a block: a sentence ends too.
    pub fn end_line(&mut self) {
        self.push('\n');
    }

    fn push(&mut self, c: char) {
        self.text.push(c);
        if c.is_ascii() {
            self.lower.push(c.to_ascii_lowercase());
            return;
        }
        let small = c.to_lowercase().next().unwrap_or(c);
        self.lower.push(if small.len_utf8() == c.len_utf8() { small } else { c });
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
