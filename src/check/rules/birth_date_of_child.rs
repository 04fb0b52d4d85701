//! The date of birth of someone of the age of a pupil.

use crate::check::{Look, Mention, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::text::parse_day;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "birth-date-of-child",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("birth_date_of_child.md"),
    look: Look::Mentions(&HINTS, look),
};

/// What announces a date of birth, in small letters.
const NAMES: [&str; 10] = [
    "né le ",
    "née le ",
    "né(e) le ",
    "né·e le ",
    "naissance : ",
    "naissance: ",
    "anniversaire : ",
    "born on ",
    "date of birth: ",
    "birthday: ",
];

/// Beginnings of those words: a text without one of them is not looked at.
const HINTS: [&str; 12] = [
    "né le",
    "née le",
    "né(e) le",
    "né·e le",
    "nÉ le",
    "nÉe le",
    "nÉ(e) le",
    "nÉ·e le",
    "naissance",
    "anniversaire",
    "born on",
    "birth",
];

/// The ages, in years, of those who go to school.
const AGES: std::ops::RangeInclusive<i16> = 2..=17;

fn look(mention: &Mention<'_, '_>, report: &mut Report<'_>) {
    let Mention { text, node, letters } = *mention;
    let lower = letters.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    for name in NAMES {
        for (at, _) in lower.match_indices(name) {
            let date = lower.get(at + name.len()..).and_then(|rest| first_day(text, rest));
            if let Some(date) = date {
                say(text, node, &date, report);
            }
        }
    }
}

/// The day at the start of `rest`, as written, if a pupil can be born on it.
fn first_day(text: &Text<'_>, rest: &str) -> Option<String> {
    let words: Vec<&str> = rest.split([' ', '\n']).take(4).collect();
    (1..=words.len().min(3)).rev().find_map(|count| {
        let written = words.get(..count)?.join(" ");
        let written = written.trim_end_matches(['.', ',', ';', ')', ':', '!']);
        let day = parse_day(written).ok()?;
        let today = text.site.today;
        let before = (today.month(), today.day()) < (day.month(), day.day());
        let age = today.year() - day.year() - i16::from(before);
        AGES.contains(&age).then(|| written.to_owned())
    })
}

fn say(text: &Text<'_>, node: Node<'_>, date: &str, report: &mut Report<'_>) {
    let place = text.place(node, date);
    let said = report.say(
        place,
        words!(
            "C'est sans doute la date de naissance d'un enfant : avec son prénom et son école, elle suffit à le reconnaître.",
            "This is probably a child's date of birth: with a first name and a school, it is enough to tell who it is."
        ),
        words!("Retirez la date ; l'âge, ou la classe, suffit.", "Remove the date; the age, or the class, is enough."),
    );
    if place != node.span() {
        said.propose(place, "…");
    }
}
