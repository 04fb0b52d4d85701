//! Words that blame, or that make who does not know feel small.

use crate::check::{Look, Readers, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::plain_language::TONE;
use crate::words;

use crate::check::as_written::in_place;

pub(super) const RULE: Rule = Rule {
    name: "tone-that-blames",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("tone_that_blames.md"),
    look: Look::Page(look),
};

/// What the list says of phrases that only look so.
const KINDLY: &str = "!";
/// The most that is said of one page.
const TOLD: usize = 3;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    if wording.is_tale || wording.readers == Readers::Nobody {
        return;
    }
    let prose = &wording.prose;
    let found = prose.sentences().iter().flat_map(|sentence| TONE.find(prose, sentence));
    let found = found.map(|found| (wording.text_of(&found.words), found.plain));
    for (text, plain) in
        found.filter(|(text, plain)| *plain != KINDLY && !wording.is_quoted(text)).take(TOLD)
    {
        let said = prose.written(text.clone()).to_owned();
        let span = wording.place(text);
        let words = words!(
            "« {said} » peut blesser : qui ne savait pas, ou n'a pas pu, se sent mis en faute.",
            "“{said}” may hurt: those who did not know, or could not, feel at fault."
        );
        if plain.is_empty() {
            report.say(
                span,
                words,
                words!(
                    "Retirez ces mots : dites ce qui est attendu, pourquoi, et qui peut aider.",
                    "Take these words out: say what is hoped for, why, and who can help."
                ),
            );
        } else {
            let fault = report.say(
                span,
                words,
                words!(
                    "Dites plutôt ce dont chacun a besoin : « {plain} ».",
                    "Say rather what is needed: “{plain}”."
                ),
            );
            if let Some(text) = in_place(&reading.page.file.text, span, plain) {
                fault.propose(span, text);
            }
        }
    }
}
