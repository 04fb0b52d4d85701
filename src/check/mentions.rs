//! A text → the words in it that rules wait for, found in one reading for all of them.

use std::borrow::Cow;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::reading::Text;
use super::{Look, rules};
use crate::document::Node;

/// A text between two tags in which stands a word that a rule waits for.
#[derive(Clone, Copy)]
pub struct Mention<'t, 'a> {
    /// The text of the page.
    pub text: &'t Text<'a>,
    /// The text between two tags.
    pub node: Node<'t>,
    /// Its letters.
    pub letters: &'t str,
}

/// The same, as it is kept for all rules.
pub(super) struct Kept<'a> {
    node: u32,
    letters: Cow<'a, str>,
    /// A bit for each rule whose words stand in it.
    of: u64,
}

/// Which rules wait for words; the number of each is its bit in [`Kept`].
static WAITING: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| waiting().map(|(name, _)| name).collect());

/// Finds the words of all these rules, and tells whose each is.
static FINDER: LazyLock<Option<(AhoCorasick, Vec<u64>)>> = LazyLock::new(|| {
    let words: Vec<(&str, u64)> = waiting()
        .zip(0..u64::BITS)
        .flat_map(|((_, words), bit)| words.iter().map(move |word| (*word, 1 << bit)))
        .collect();
    let finder = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .kind(Some(AhoCorasickKind::DFA))
        .build(words.iter().map(|(word, _)| word));
    Some((finder.ok()?, words.into_iter().map(|(_, rule)| rule).collect()))
});

fn waiting() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    rules::ALL.iter().filter_map(|rule| match rule.look {
        Look::Mentions(words, _) => Some((rule.name, words)),
        _ => None,
    })
}

/// The bit of a rule.
pub(super) fn bit(name: &str) -> u64 {
    WAITING.iter().position(|waiting| *waiting == name).map_or(0, |number| 1 << number)
}

/// The texts between two tags of `text` that some rule waits for.
pub(super) fn kept<'a>(text: &Text<'a>) -> Vec<Kept<'a>> {
    let Some((finder, owners)) = FINDER.as_ref() else { return Vec::new() };
    let mut kept = Vec::new();
    for (letters, node) in text.tree.letters() {
        let mut of = 0;
        for found in finder.find_overlapping_iter(letters.as_ref()) {
            if begins_word(&letters, found.start()) {
                of |= owners.get(found.pattern().as_usize()).copied().unwrap_or(0);
            }
        }
        if of != 0 {
            kept.push(Kept { node, letters, of });
        }
    }
    kept
}

/// Whether what stands at a place is no end of a longer word: `red` is not in « vendredi ».
fn begins_word(letters: &str, at: usize) -> bool {
    let is_letter = |c: char| crate::text::is_word_letter(c);
    letters.get(at..).is_none_or(|rest| !rest.starts_with(is_letter))
        || letters.get(..at).is_none_or(|before| !before.ends_with(is_letter))
}

impl<'a> Kept<'a> {
    pub fn as_mention<'t>(&'t self, text: &'t Text<'a>, bit: u64) -> Option<Mention<'t, 'a>> {
        let node = text.tree.node(self.node);
        (self.of & bit != 0).then_some(Mention { text, node, letters: &self.letters })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_that_waits_for_words_has_a_bit_of_its_own() {
        let count = waiting().count();
        assert!(count <= u64::BITS as usize);
        assert!(FINDER.is_some());
        let bits: u64 = waiting().map(|(name, _)| bit(name)).sum();
        assert_eq!(bits.count_ones() as usize, count);
    }

    #[test]
    fn the_end_of_a_longer_word_is_not_the_word() {
        for (text, at, begins) in
            [("vendredi", 4, false), ("l'orange", 2, true), ("né", 0, true), (" :-)", 1, true)]
        {
            assert_eq!(begins_word(text, at), begins, "{text}");
        }
    }
}
