//! A list of phrases with what says the same plainly → where a prose has them.
//!
//! A list's line: `forms | other forms = plain words`. `mot*` stands for its plural and feminine, `de*` for
//! *du, des, d'*. Lines `[name]` open the lists.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::known::Trait;
use super::prose::{Prose, Sentence};
use super::quick_hash::ByWord;
use super::words;

/// The lists, in one file.
const LISTS: &str = include_str!("phrases.txt");

/// Words of the school and of offices, and the same in words of every day.
pub static JARGON: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::read(LISTS, "jargon", Trait::OpensJargon));
/// Stiff words that are not worth a word one by one.
pub static STIFF: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::read(LISTS, "stiff", Trait::OpensStiff));
/// Ways of asking that name nobody, and the same said to someone.
pub static IMPERSONAL: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::read(LISTS, "impersonal", Trait::OpensImpersonal));
/// Words that blame or belittle who reads, and neutral ones.
pub static TONE: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::read(LISTS, "tone", Trait::OpensTone));

/// A list of phrases, by their first words.
pub struct Phrases {
    first: HashMap<String, Vec<Phrase>, ByWord>,
    /// The trait of those words.
    opens: Trait,
}

struct Phrase {
    /// The words after the first.
    rest: Vec<String>,
    /// What says the same.
    plain: &'static str,
}

/// A phrase that stands in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its words, by their numbers.
    pub words: Range<usize>,
    /// What says the same in plain words; with variants behind `/`, or empty: it can be left out.
    pub plain: &'static str,
}

impl Phrases {
    fn read(text: &'static str, wanted: &str, opens: Trait) -> Self {
        let mut first: HashMap<String, Vec<Phrase>, ByWord> = HashMap::default();
        let mut inside = false;
        for line in text.lines().map(str::trim) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                inside = name == wanted;
                continue;
            }
            let Some((forms, plain)) = line.split_once('=') else { continue };
            if !inside || line.starts_with('#') {
                continue;
            }
            for form in forms.split('|') {
                for mut words in variants(form.trim()) {
                    if words.is_empty() {
                        continue;
                    }
                    let rest = words.split_off(1);
                    let plain = plain.trim();
                    first.entry(words.remove(0)).or_default().push(Phrase { rest, plain });
                }
            }
        }
        // The longest first: « dans le cadre de la mise en œuvre de » before « dans le cadre de ».
        first
            .values_mut()
            .for_each(|list| list.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len())));
        Phrases { first, opens }
    }

    /// Whether a phrase begins with that word.
    pub(super) fn has_first(&self, word: &str) -> bool {
        self.first.contains_key(word)
    }

    /// The phrases of the list that a sentence has, none inside another.
    pub fn find(&self, prose: &Prose, sentence: &Sentence) -> Vec<Found> {
        let mut found = Vec::new();
        let known = prose.known_of(sentence);
        let next = |from: usize| {
            let rest = known.get(from - sentence.words.start..)?;
            Some(from + rest.iter().position(|word| word.is(self.opens))?)
        };
        let mut from = sentence.words.start;
        while let Some(at) = next(from) {
            let fits = |phrase: &&Phrase| {
                let words = at + 1..at + 1 + phrase.rest.len();
                words.end <= sentence.words.end
                    && words.zip(&phrase.rest).all(|(at, word)| prose.lower_at(at) == word)
            };
            let phrases = self.first.get(prose.lower_at(at));
            from = match phrases.and_then(|phrases| phrases.iter().find(fits)) {
                Some(phrase) => {
                    let end = at + 1 + phrase.rest.len();
                    found.push(Found { words: at..end, plain: phrase.plain });
                    end
                }
                None => at + 1,
            };
        }
        found
    }
}

/// The sequences of words that a form stands for.
fn variants(form: &str) -> Vec<Vec<String>> {
    let mut all = vec![Vec::new()];
    for part in form.split_whitespace() {
        let forms: Vec<String> = match part.strip_suffix('*') {
            Some("de") => ["de", "du", "des", "d"].map(str::to_owned).into(),
            Some("à") => ["à", "au", "aux"].map(str::to_owned).into(),
            Some("le") => ["le", "la", "l", "les"].map(str::to_owned).into(),
            Some(word) => ["", "s", "e", "es"].map(|end| format!("{word}{end}")).into(),
            None => vec![part.to_owned()],
        };
        let forms: Vec<Vec<String>> = forms.iter().map(|form| split(form)).collect();
        all = all
            .iter()
            .flat_map(|begun| forms.iter().map(move |form| [begun.as_slice(), form].concat()))
            .collect();
    }
    all
}

/// The words of a part, cut as a prose is: `d'un` is two.
fn split(part: &str) -> Vec<String> {
    let mut found = Vec::new();
    words::cut(part, part, 0, &mut found);
    found.iter().filter_map(|word| part.get(word.text.clone()).map(str::to_owned)).collect()
}
