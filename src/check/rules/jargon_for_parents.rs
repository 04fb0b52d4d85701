//! A word of the trade on a page for families.

use crate::check::{Look, Readers, Reading, Report, Rule, Sort, Wording};
use crate::diagnostic::Severity;
use crate::plain_language::JARGON;
use crate::text::Span;
use crate::words;

use crate::check::as_written::in_place;

pub(super) const RULE: Rule = Rule {
    name: "jargon-for-parents",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.3"),
    guide: include_str!("jargon_for_parents.md"),
    look: Look::Page(look),
};

/// A word of the trade, and what says the same.
struct Word {
    said: String,
    plain: &'static str,
    span: Span,
}

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    if wording.is_tale || !wording.is_for_families() || is_glossary(&reading.page.title) {
        return;
    }
    let mut found = words_of_the_trade(wording);
    // Where the page does not say that it is for parents, one word to its writer, not ten.
    let others = if wording.readers == Readers::Families {
        found.truncate(6);
        Vec::new()
    } else {
        found.split_off(found.len().min(1))
    };
    let others: Vec<String> = others.iter().map(|word| format!("« {} »", word.said)).collect();
    for Word { said, plain, span } in found {
        let same = plain.replace(" / ", " », « ");
        let (more, more_en) = match others.len() {
            0 => (String::new(), String::new()),
            _ => {
                let list = others.join(", ");
                (format!(" De même : {list}."), format!(" Likewise: {list}."))
            }
        };
        let fault = report.say(
            span,
            words!(
                "« {said} » est un mot du métier : bien des familles ne le connaissent pas.",
                "“{said}” is a word of the trade: many families do not know it."
            ),
            words!(
                "Écrivez par exemple « {same} », ou gardez le mot et expliquez-le entre parenthèses.{more}",
                "Write for instance “{same}”, or keep the word and explain it in brackets.{more_en}"
            ),
        );
        if let Some(text) = in_place(&reading.page.file.text, span, plain) {
            fault.propose(span, text);
        }
    }
}

/// The first use of each.
fn words_of_the_trade(wording: &Wording) -> Vec<Word> {
    let prose = &wording.prose;
    let mut seen: Vec<&str> = Vec::new();
    let mut words = Vec::new();
    for sentence in prose.sentences() {
        if wording.sort(sentence) == Sort::Term {
            continue;
        }
        for found in JARGON.find(prose, sentence) {
            let text = wording.text_of(&found.words);
            if seen.contains(&found.plain) || wording.is_quoted(&text) {
                continue;
            }
            // Explained once, it is known further on.
            seen.push(found.plain);
            if !wording.is_explained(&text) {
                let said = prose.written(text.clone()).to_owned();
                words.push(Word { said, plain: found.plain, span: wording.place(text) });
            }
        }
    }
    words
}

fn is_glossary(title: &str) -> bool {
    let title = title.to_lowercase();
    ["glossaire", "lexique", "petit dictionnaire", "les mots de"]
        .iter()
        .any(|word| title.contains(word))
}
