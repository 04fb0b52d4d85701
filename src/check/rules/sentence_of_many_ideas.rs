//! A sentence of middling length that hangs clause upon clause.

use crate::check::{Look, Readers, Reading, Report, Rule, Wording};
use crate::diagnostic::Severity;
use crate::plain_language::{Sentence, joins_clause};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "sentence-of-many-ideas",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.5"),
    guide: include_str!("sentence_of_many_ideas.md"),
    look: Look::Page(look),
};

/// Below, a sentence is short enough to be held in mind; above, it is another rule's.
const LENGTHS: std::ops::Range<usize> = 20..41;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    let limit = match wording.readers {
        _ if wording.is_tale => return,
        Readers::Families => 4,
        Readers::Anyone => 5,
        Readers::Professionals | Readers::Nobody => return,
    };
    let heavy = wording
        .running()
        .filter(|sentence| LENGTHS.contains(&sentence.words.len()))
        .map(|sentence| (clauses(wording, sentence), sentence))
        .filter(|(clauses, _)| *clauses >= limit)
        .max_by_key(|(clauses, _)| *clauses);
    let Some((clauses, sentence)) = heavy else { return };
    let ideas = clauses + 1;
    report.say(
        wording.place(sentence.text.clone()),
        words!(
            "Cette phrase dit environ {ideas} choses à la fois : on perd le fil.",
            "This sentence says about {ideas} things at once: one loses the thread."
        ),
        words!(
            "Dites une chose, mettez un point, puis dites la suivante. « Si… » et « quand… » vont bien en tête de phrase.",
            "Say one thing, put a full stop, then say the next. “If…” and “when…” stand well at the head of a sentence."
        ),
    );
}

/// Words that open a clause: « qui », « parce que », « , mais ». The first word of the sentence opens none.
fn clauses(wording: &Wording, sentence: &Sentence) -> usize {
    let prose = &wording.prose;
    let words = prose.words_of(sentence);
    let opens = |pair: &&[_]| {
        let [before, word]: &[crate::plain_language::Word] = pair else { return false };
        let comma = prose.written(before.text.end..word.text.start).contains(',');
        joins_clause(prose.lower(before), prose.lower(word), comma)
    };
    words.windows(2).filter(opens).count()
}
