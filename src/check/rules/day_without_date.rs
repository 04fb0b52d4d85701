//! « Jeudi prochain », on a page that says no date: it means nothing a week later.

use crate::check::{Look, Reading, Report, Rule, Wording};
use crate::diagnostic::Severity;
use crate::plain_language::Sentence;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "day-without-date",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("day_without_date.md"),
    look: Look::Page(look),
};

/// The most that is said of one page.
const TOLD: usize = 3;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let facets = &reading.page.facets;
    let wording = reading.wording();
    if facets.published.is_some()
        || facets.updated.is_some()
        || !wording.is_for_families()
        || wording.is_tale
    {
        return;
    }
    let found = wording.prose.sentences().iter().filter_map(|sentence| day(wording, sentence));
    let found = found.map(|words| wording.text_of(&words));
    for text in found.filter(|text| !wording.is_quoted(text)).take(TOLD) {
        let said = wording.prose.written(text.clone()).to_owned();
        let span = wording.place(text);
        let date = match said.chars().next().is_some_and(char::is_uppercase) {
            true => "Le …",
            false => "le …",
        };
        report
            .say(
                span,
                words!(
                    "« {said} » ne veut rien dire à qui lit la page plus tard : elle n'a pas de date.",
                    "“{said}” means nothing to those who read the page later: it has no date."
                ),
                words!(
                    "Écrivez le jour : « le jeudi 12 mars ». Ou donnez à la page une date, dans l'en-tête.",
                    "Write the day: “le jeudi 12 mars”. Or give the page a date, in its front matter."
                ),
            )
            .propose(span, date);
    }
}

/// The first day of a sentence that is one only for who knows today's; what comes back each week is none.
fn day(wording: &Wording, sentence: &Sentence) -> Option<std::ops::Range<usize>> {
    let prose = &wording.prose;
    let word = |number: usize| prose.lower_at(number);
    let words = sentence.words.clone();
    let close = || words.clone().any(|number| is_close(word(number)));
    words.clone().find_map(|at| {
        let next = if at + 1 < words.end { word(at + 1) } else { "" };
        let before = if at > words.start { word(at - 1) } else { "" };
        if is_weekday(word(at)) && is_near(next) && !matches!(before, "chaque" | "un" | "tout") {
            let from = at - usize::from(before == "le");
            return Some(from..at + 2);
        }
        if matches!(word(at), "semaine" | "mois") && is_near(next) && matches!(before, "la" | "le")
        {
            return Some(at - 1..at + 2);
        }
        let alone = matches!(word(at), "demain" | "après-demain" | "hier" | "avant-hier");
        (alone && !matches!(before, "de" | "d" | "le" | "et" | "ou") && close())
            .then_some(at..at + 1)
    })
}

fn is_weekday(word: &str) -> bool {
    matches!(word, "lundi" | "mardi" | "mercredi" | "jeudi" | "vendredi" | "samedi" | "dimanche")
}

fn is_near(word: &str) -> bool {
    matches!(word, "prochain" | "prochaine" | "dernier" | "dernière")
}

/// Words by which a school speaks to families, and not a poet to a friend.
fn is_close(word: &str) -> bool {
    matches!(
        word,
        "vous"
            | "votre"
            | "vos"
            | "nous"
            | "élèves"
            | "enfants"
            | "classe"
            | "école"
            | "parents"
            | "cantine"
            | "sortie"
            | "réunion"
    )
}
