//! A heading as long as a paragraph, or that ends like a sentence: it is no title to find one's way by.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "heading-is-a-sentence",
    severity: Severity::Warning,
    rgaa: Some("9.1"),
    wcag: Some("2.4.6"),
    guide: include_str!("heading_is_a_sentence.md"),
    look: Look::Text(look),
};

/// More characters than this are a paragraph.
const LONGEST: usize = 120;

/// With so many words, a full stop makes a sentence.
const SENTENCE: usize = 10;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for heading in &text.document.facts.headings {
        let words = heading.text.trim();
        let length = words.chars().count();
        let ends_as_one = words.ends_with('.')
            && !words.ends_with("..")
            && words.split_whitespace().count() >= SENTENCE;
        let source = text.source(heading.span);
        if length > LONGEST {
            report.say(
                heading.span,
                words!(
                    "Ce titre a {length} caractères : dans la liste des titres, qui l'écoute se perd avant la fin.",
                    "This heading has {length} characters: in the list of headings, those who listen get lost before its end."
                ),
                words!(
                    "Gardez quelques mots en titre, et mettez le reste en dessous, en texte ordinaire.",
                    "Keep a few words as the heading, and put the rest below it, as ordinary text."
                ),
            )
            .propose(heading.span, format!("{} …\n\n{}", marks(source), source.trim_start_matches('#').trim()));
        } else if ends_as_one || words.ends_with(':') {
            let said = report.say(
                heading.span,
                words!(
                    "Ce titre se termine comme une phrase : entendu seul, il laisse attendre une suite.",
                    "This heading ends like a sentence: heard alone, it makes one wait for more."
                ),
                words!("Enlevez le signe à la fin.", "Remove the sign at its end."),
            );
            if source.ends_with(['.', ':']) {
                said.propose(
                    heading.span,
                    source.trim_end_matches(['.', ':', ' ', '\u{a0}', '\u{202f}']),
                );
            }
        }
    }
}

fn marks(source: &str) -> &str {
    let count = source.bytes().take_while(|byte| *byte == b'#').count();
    source.get(..count).filter(|marks| !marks.is_empty()).unwrap_or("##")
}
