//! More homework for one day than suits the age of a class.

use crate::check::{Look, Report, Rule, in_words};
use crate::diagnostic::{Severity, Words};
use crate::model::{Asked, Evening, Site};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "homework-too-long",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("homework_too_long.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    // What is past was done, or was not: nothing can be mended.
    let long = |evening: &Evening| evening.minutes > evening.most && evening.day >= site.today;
    for evening in site.evenings().into_iter().filter(long) {
        say(site, &evening, report);
    }
}

fn say(site: &Site, evening: &Evening, report: &mut Report<'_>) {
    let Some(asked) = too_much(evening) else { return };
    let Evening { minutes, most, .. } = evening;
    let Words { fr: day, en: day_en } = in_words::day(site, evening.day);
    let Words { fr: whose, en: whose_en } = match evening.class.as_deref() {
        Some(id) => {
            let name = site.config.class(id).unwrap_or(id);
            words!(" de la classe « {name} »", " of the class “{name}”")
        }
        None => words!("", ""),
    };
    let Words { fr: advice, en: advice_en } = advice(site, evening);
    report.say_of(
        &site.page(asked.page).file,
        asked.span,
        words!(
            "Pour le {day}, le travail{whose} prend {minutes} minutes en tout ; à cet âge, {most} suffisent.",
            "For {day_en}, the homework{whose_en} takes {minutes} minutes in all; at that age, {most} are enough."
        ),
        words!("{advice}", "{advice_en}"),
    );
}

/// The task with which the evening becomes too long.
fn too_much(evening: &Evening) -> Option<&Asked> {
    let mut sum = 0;
    evening.asked.iter().find(|asked| {
        sum += asked.minutes.unwrap_or(0);
        sum > evening.most
    })
}

/// Where to take minutes away.
fn advice(site: &Site, evening: &Evening) -> Words {
    let timed = evening.asked.iter().filter(|asked| asked.minutes.is_some());
    let part = |asked: &Asked| {
        let file = &site.page(asked.page).file;
        let line = file.position(asked.span.start).line;
        let (path, minutes) = (&file.path, asked.minutes.unwrap_or(0));
        (
            format!("{minutes} minutes ({path}, ligne {line})"),
            format!("{minutes} minutes ({path}, line {line})"),
        )
    };
    let (parts, parts_en): (Vec<String>, Vec<String>) = timed.map(part).unzip();
    if parts.len() < 2 {
        return words!(
            "Raccourcissez-le, ou partagez-le entre deux jours.",
            "Shorten it, or share it between two days."
        );
    }
    let (parts, parts_en) = (parts.join(", "), parts_en.join(", "));
    words!(
        "Raccourcissez, ou donnez l'un de ces travaux pour un autre jour : {parts}.",
        "Shorten, or give one of these for another day: {parts_en}."
    )
}
