//! A wall of text: no place for the eye to rest, nor to come back to.

use crate::check::{Look, Readers, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "paragraph-too-long",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.5"),
    guide: include_str!("paragraph_too_long.md"),
    look: Look::Page(look),
};

/// How many words a paragraph may have.
fn limit(readers: Readers) -> usize {
    match readers {
        Readers::Families => 120,
        Readers::Anyone => 150,
        Readers::Professionals | Readers::Nobody => 200,
    }
}

/// The longest of the page: who mends it sees how to mend the others.
fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    if wording.is_tale {
        return;
    }
    let limit = limit(wording.readers);
    let paragraphs = reading.texts.iter().flat_map(|text| {
        let is_word = |word: &&str| word.contains(char::is_alphabetic);
        let written = move |span| text.source(span).split_whitespace().filter(is_word).count();
        let long = text.tree.elements("p").filter(move |node| {
            // A word has a byte and a space at least.
            node.span().range().len() > 2 * limit
                && may_have_more_words(text.source(node.span()), limit)
                && !node.is_inside(&["blockquote", "td", "th"])
        });
        long.map(move |node| (written(node.span()), node.span()))
    });
    let Some((length, span)) = paragraphs.max_by_key(|(length, _)| *length) else { return };
    if length <= limit {
        return;
    }
    let said = report.say(
        span,
        words!(
            "Ce paragraphe a {length} mots d'un seul bloc : qui lit sur un téléphone, ou lit mal, s'y perd.",
            "This paragraph has {length} words in one block: on a phone, or for those who read with effort, one gets lost in it."
        ),
        words!(
            "Coupez-le là où l'idée change, avec une ligne vide, ou faites-en une liste ; un petit titre aide à retrouver.",
            "Cut it where the idea changes, with an empty line, or make a list of it; a short heading helps to find things again."
        ),
    );
    if let Some(cut) = middle(&reading.page.file.text, span) {
        said.propose(cut, "\n\n");
    }
}

/// Spares most paragraphs the count of their words: whether there are as many bytes with which a space may
/// begin.
fn may_have_more_words(source: &str, limit: usize) -> bool {
    let space = |byte: &u8| *byte <= b' ' || matches!(byte, 0xc2 | 0xe1..=0xe3);
    source.bytes().filter(space).count() >= limit
}

/// The space between two sentences that is nearest to the middle.
fn middle(text: &str, span: Span) -> Option<Span> {
    let (start, end) = (span.start as usize, span.end as usize);
    let source = text.get(start..end)?;
    let centre = source.len() / 2;
    let bytes = source.as_bytes();
    let spaces = [". ", ".\n", "! ", "? "].iter().flat_map(|mark| source.match_indices(mark));
    let ends = spaces.map(|(at, _)| at + 1).filter(|at| {
        let capital = source.get(at + 1..).and_then(|rest| rest.chars().next());
        let letters = at.checked_sub(3).and_then(|from| bytes.get(from..at - 1));
        let long_word = letters.is_some_and(|two| {
            two.iter().all(|byte| !byte.is_ascii_punctuation() && *byte != b' ')
        });
        capital.is_some_and(char::is_uppercase) && long_word
    });
    let at = ends.min_by_key(|at| at.abs_diff(centre))?;
    Some(Span::new(start + at..start + at + 1))
}
