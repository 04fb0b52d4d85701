//! A French word in lower case → what is known of it, asked once and remembered: a site says the same words
//! again and again.

use std::cell::RefCell;
use std::collections::HashMap;

use super::grammar as g;
use super::lexicon::is_common;
use super::phrases::{IMPERSONAL, JARGON, STIFF, TONE};
use super::quick_hash::ByWord;
use super::syllables::syllables;
use super::tenses::{hangs_on_participle, is_bookish_tense, is_told};
use super::verbs::is_to_be;

/// What a word is, or does in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trait {
    /// It is of every day.
    Common,
    /// It is a noun made of a verb or an adjective.
    Nominalisation,
    /// It opens a clause inside another.
    Subordinate,
    /// It denies.
    Negation,
    /// It is of letters, laws and books.
    Stiff,
    /// It is a verb in a tense of books, or one that a clause hangs on.
    Bookish,
    /// It is a verb in the tense of tales.
    Told,
    /// It orders or advises.
    Order,
    /// It is someone who speaks, or is spoken to.
    Close,
    /// It speaks to the reader of a page.
    Addressed,
    /// It is of school.
    School,
    /// It is a form of *être*.
    ToBe,
    /// It hangs a noun on another.
    Of,
    /// It ends a chain of nouns.
    EndsChain,
    /// A phrase of the trade begins with it.
    OpensJargon,
    /// A stiff phrase begins with it.
    OpensStiff,
    /// A request that names nobody begins with it.
    OpensImpersonal,
    /// A phrase that blames begins with it.
    OpensTone,
}

impl Trait {
    fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// What is known of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    /// How many syllables are heard in it.
    pub syllables: u32,
    traits: u32,
}

impl Known {
    /// Whether a word has a trait.
    pub fn is(self, one: Trait) -> bool {
        self.traits & one.bit() != 0
    }

    fn of(word: &str) -> Self {
        let traits = [
            (Trait::Common, is_common(word)),
            (Trait::Nominalisation, g::is_nominalisation(word)),
            (Trait::Subordinate, g::is_subordinate(word)),
            (Trait::Negation, g::is_negation(word)),
            (Trait::Stiff, g::is_stiff(word) || g::is_bookish_relative(word)),
            (Trait::Bookish, is_bookish_tense(word) || hangs_on_participle(word)),
            (Trait::Told, is_told(word)),
            (Trait::Order, g::is_order(word)),
            (Trait::Close, g::is_close(word)),
            (Trait::Addressed, g::is_addressed(word)),
            (Trait::School, g::is_of_school(word)),
            (Trait::ToBe, is_to_be(word)),
            (Trait::Of, g::is_of(word)),
            (Trait::EndsChain, g::ends_chain(word)),
            (Trait::OpensJargon, JARGON.has_first(word)),
            (Trait::OpensStiff, STIFF.has_first(word)),
            (Trait::OpensImpersonal, IMPERSONAL.has_first(word)),
            (Trait::OpensTone, TONE.has_first(word)),
        ];
        let true_ones = traits.into_iter().filter(|(_, is)| *is);
        Known {
            syllables: u32::try_from(syllables(word)).unwrap_or(u32::MAX),
            traits: true_ones.fold(0, |bits, (one, _)| bits | one.bit()),
        }
    }
}

/// Longer ones, in bytes, hardly come again.
const LONGEST: usize = 32;
/// A large site has fewer words.
const MOST: usize = 50_000;

thread_local! {
    static REMEMBERED: RefCell<HashMap<Box<str>, Known, ByWord>> = RefCell::default();
}

/// Puts what is known of each word behind `known`.
pub(super) fn learn<'w>(words: impl Iterator<Item = &'w str>, known: &mut Vec<Known>) {
    REMEMBERED.with_borrow_mut(|remembered| {
        for word in words {
            let of_word = remembered.get(word).copied().unwrap_or_else(|| {
                let new = Known::of(word);
                if remembered.len() >= MOST {
                    remembered.clear();
                }
                if word.len() <= LONGEST {
                    remembered.insert(word.into(), new);
                }
                new
            });
            known.push(of_word);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_the_first_time_and_the_second() {
        let mut known = Vec::new();
        learn(["merci", "sera", "périscolaire", "merci"].into_iter(), &mut known);
        let [first, sera, jargon, second] = known[..] else { panic!("four words") };
        assert_eq!((first, first.syllables), (second, 2));
        assert!(first.is(Trait::Order) && first.is(Trait::Addressed) && !first.is(Trait::ToBe));
        assert!(sera.is(Trait::ToBe) && jargon.is(Trait::OpensJargon));
    }
}
