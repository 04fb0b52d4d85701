//! A prose → what makes it easy or hard to read, in figures.

use super::grammar as g;
use super::known::{Known, Trait};
use super::phrases::{IMPERSONAL, JARGON, STIFF};
use super::prose::{MadeOf, Prose, Sentence, Word};
use super::verbs::passives;

/// One thing that makes a prose easy or hard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    /// Words in a sentence.
    Length,
    /// Words past the twentieth of their sentence.
    Overlong,
    /// Syllables in a word.
    Syllables,
    /// Words of four syllables or more.
    LongWords,
    /// Words that are not those of every day.
    RareWords,
    /// Nouns made of verbs and adjectives.
    Nominalisations,
    /// Clauses inside others.
    Subordinates,
    /// Commas, semicolons, brackets.
    Marks,
    /// Passive forms.
    Passives,
    /// Ways of asking that name nobody.
    Impersonals,
    /// Words that deny.
    Negations,
    /// Sentences that speak to nobody.
    Distance,
    /// Nouns that hang on nouns.
    Chains,
    /// Words of the school and of offices.
    Jargon,
    /// Words of letters and laws.
    Stiffness,
    /// Tenses of books, clauses that hang on a participle.
    Bookish,
}

impl Feature {
    /// All of them, in the order of [`Features`].
    pub const ALL: [Feature; 16] = [
        Feature::Length,
        Feature::Overlong,
        Feature::Syllables,
        Feature::LongWords,
        Feature::RareWords,
        Feature::Nominalisations,
        Feature::Subordinates,
        Feature::Marks,
        Feature::Passives,
        Feature::Impersonals,
        Feature::Negations,
        Feature::Distance,
        Feature::Chains,
        Feature::Jargon,
        Feature::Stiffness,
        Feature::Bookish,
    ];
}

/// The figures of a prose, in the order of [`Feature::ALL`]: the higher, the harder.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Features {
    /// One for each feature.
    pub values: [f64; 16],
    /// How many words were counted.
    pub words: usize,
    /// How many sentences.
    pub sentences: usize,
}

/// What was counted of some sentences.
#[derive(Default)]
struct Count {
    words: usize,
    sentences: usize,
    /// Of each feature, how often.
    of: [f64; 16],
}

impl Features {
    /// Of a whole prose.
    pub fn of(prose: &Prose) -> Self {
        Features::of_sentences(prose, prose.sentences())
    }

    /// Of some of its sentences.
    pub fn of_sentences<'s>(
        prose: &Prose,
        sentences: impl IntoIterator<Item = &'s Sentence>,
    ) -> Self {
        let mut count = Count::default();
        sentences.into_iter().for_each(|sentence| count.sentence(prose, sentence));
        count.features()
    }
}

impl Count {
    fn add(&mut self, feature: Feature, more: f64) {
        self.of[feature as usize] += more;
    }

    fn sentence(&mut self, prose: &Prose, sentence: &Sentence) {
        let words = prose.words_of(sentence);
        self.sentences += 1;
        self.words += words.len();
        self.add(Feature::Overlong, words.len().saturating_sub(20) as f64);
        for (word, known) in words.iter().zip(prose.known_of(sentence)) {
            self.word(prose, word, *known);
        }
        let text = prose.written(sentence.text.clone());
        let marks = text.bytes().filter(|byte| matches!(byte, b',' | b';' | b'(' | b':')).count();
        self.add(Feature::Marks, marks as f64);
        self.add(Feature::Passives, passives(prose, sentence).len() as f64);
        self.add(Feature::Impersonals, IMPERSONAL.find(prose, sentence).len() as f64);
        self.add(Feature::Jargon, JARGON.find(prose, sentence).len() as f64);
        self.add(Feature::Jargon, STIFF.find(prose, sentence).len() as f64);
        if !g::speaks_to_reader(prose, sentence) {
            self.add(Feature::Distance, 1.0);
        }
        let chain = g::chain_of_nouns(prose, sentence).saturating_sub(1);
        self.add(Feature::Chains, chain as f64);
    }

    fn word(&mut self, prose: &Prose, word: &Word, known: Known) {
        if word.made_of != MadeOf::Letters {
            self.add(Feature::Syllables, 2.0);
            return;
        }
        self.add(Feature::Syllables, f64::from(known.syllables));
        let mut when = |is: bool, feature: Feature| {
            if is {
                self.add(feature, 1.0);
            }
        };
        when(known.syllables >= 4, Feature::LongWords);
        when(!known.is(Trait::Common) && !prose.is_capital(word), Feature::RareWords);
        when(known.is(Trait::Nominalisation), Feature::Nominalisations);
        when(known.is(Trait::Subordinate), Feature::Subordinates);
        when(known.is(Trait::Negation), Feature::Negations);
        when(known.is(Trait::Stiff), Feature::Stiffness);
        when(known.is(Trait::Bookish), Feature::Bookish);
    }

    /// Counts by word, but for those that are a matter of the sentence.
    fn features(&self) -> Features {
        let words = self.words.max(1) as f64;
        let sentences = self.sentences.max(1) as f64;
        let mut values = [0.0; 16];
        for (value, (feature, count)) in values.iter_mut().zip(Feature::ALL.iter().zip(self.of)) {
            *value = match feature {
                Feature::Length => (words / sentences).ln(),
                Feature::Overlong
                | Feature::Syllables
                | Feature::LongWords
                | Feature::RareWords
                | Feature::Nominalisations
                | Feature::Jargon => count / words,
                _ => count / sentences,
            };
        }
        Features { values, words: self.words, sentences: self.sentences }
    }
}
