//! A sentence whose beginning is forgotten at its end.

use crate::check::{Look, Readers, Reading, Report, Rule, Wording};
use crate::diagnostic::Severity;
use crate::plain_language::Sentence;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "sentence-too-long",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.5"),
    guide: include_str!("sentence_too_long.md"),
    look: Look::Page(look),
};

/// Guides to plain language ask for fifteen to twenty words on average; these are limits, not aims.
fn limit(readers: Readers) -> usize {
    match readers {
        Readers::Families => 30,
        Readers::Anyone => 40,
        Readers::Professionals | Readers::Nobody => 60,
    }
}

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    if wording.is_tale {
        return;
    }
    let limit = limit(wording.readers);
    let mut long: Vec<(usize, &Sentence)> = wording
        .running()
        .filter(|sentence| sentence.words.len() > limit)
        .map(|sentence| (longest_breath(wording, sentence), sentence))
        .filter(|(length, _)| *length > limit)
        .collect();
    // The page's worst, not all of them: who mends one sees how to mend the others.
    long.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    let told = if wording.readers == Readers::Families { 3 } else { 1 };
    for (length, sentence) in long.into_iter().take(told) {
        report.say(
            wording.place(sentence.text.clone()),
            words!(
                "Cette phrase a {length} mots : quand on arrive à la fin, on a oublié le début.",
                "This sentence has {length} words: by its end, its beginning is forgotten."
            ),
            words!(
                "Coupez-la en deux ou trois : une idée par phrase, vingt mots ou moins. Ce qui précise peut devenir une liste.",
                "Cut it into two or three: one idea a sentence, twenty words or fewer. Details may become a list."
            ),
        );
    }
}

/// The most words that stand between two semicolons or colons: there, one may breathe.
fn longest_breath(wording: &Wording, sentence: &Sentence) -> usize {
    let (mut longest, mut length, mut from) = (0, 0, sentence.text.start);
    for word in wording.prose.words_of(sentence) {
        if wording.prose.written(from..word.text.start).contains([';', ':']) {
            length = 0;
        }
        length += 1;
        longest = longest.max(length);
        from = word.text.end;
    }
    longest
}
