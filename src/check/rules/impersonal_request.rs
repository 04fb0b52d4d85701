//! « Il est demandé aux parents de » : a request that nobody makes, to nobody.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::plain_language::IMPERSONAL;
use crate::words;

use crate::check::as_written::in_place;

pub(super) const RULE: Rule = Rule {
    name: "impersonal-request",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.5"),
    guide: include_str!("impersonal_request.md"),
    look: Look::Page(look),
};

/// More on one page would say the same again.
const TOLD: usize = 4;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    if wording.is_tale || !wording.is_for_families() {
        return;
    }
    let prose = &wording.prose;
    let found = prose.sentences().iter().flat_map(|sentence| IMPERSONAL.find(prose, sentence));
    let found = found.map(|found| (wording.text_of(&found.words), found.plain));
    for (text, plain) in found.filter(|(text, _)| !wording.is_quoted(text)).take(TOLD) {
        let said = prose.written(text.clone()).to_owned();
        let span = wording.place(text);
        if plain.is_empty() {
            report.say(
                span,
                words!(
                    "« {said} » retarde ce que vous avez à dire, sans rien y ajouter.",
                    "“{said}” delays what you have to say and adds nothing to it."
                ),
                words!("Commencez par la suite.", "Begin with what follows."),
            );
            continue;
        }
        let said_of = plain.replace(" / ", " », « ");
        let fault = report.say(
            span,
            words!(
                "« {said} » ne dit ni qui demande, ni à qui : le lecteur ne sait pas que c'est pour lui.",
                "“{said}” says neither who asks nor whom: readers do not know that it is for them."
            ),
            words!(
                "Adressez-vous au lecteur : « {said_of} », ou le verbe tout simple : « Apportez… ».",
                "Speak to the reader: “{said_of}” (please, you may…), or simply the verb: “Apportez…”."
            ),
        );
        if let Some(text) = in_place(&reading.page.file.text, span, plain) {
            fault.propose(span, text);
        }
    }
}
