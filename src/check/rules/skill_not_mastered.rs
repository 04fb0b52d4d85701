//! Homework that asks for something which the class cannot do yet.

use std::collections::BTreeSet;

use crate::check::{Look, Reading, Report, Rule, fed, in_words};
use crate::diagnostic::{Severity, Words};
use crate::model::{Facet, FieldType, Mastery, Task};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "skill-not-mastered",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("skill_not_mastered.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let mut seen = BTreeSet::new();
    for task in &reading.page.facets.tasks {
        for mastery in &task.skills {
            // What the page says once for all its tasks is said once.
            if !seen.insert(mastery.span) {
                continue;
            }
            match (mastery.day, task.given.or(task.due)) {
                (None, _) => undated(reading, mastery, report),
                (Some(day), Some(given)) if day > given => late(reading, task, mastery, report),
                _ => {}
            }
        }
    }
}

fn undated(reading: &Reading<'_>, mastery: &Mastery, report: &mut Report<'_>) {
    let skill = &mastery.skill;
    let Words { fr: key, en: key_en } =
        fed::key_inside(reading.site, reading.page, Facet::Mastered, FieldType::Day);
    report.say(
        mastery.span,
        words!(
            "Rien ne dit depuis quand la classe sait « {skill} » : seul à la maison, un enfant ne peut faire que ce qu'il a déjà réussi en classe.",
            "Nothing says since when the class can do “{skill}”: alone at home, a child can only do what he or she has already managed in class."
        ),
        words!(
            "Ajoutez « {key}: » et le jour où la classe a su le faire ; si elle ne sait pas encore, retirez cette compétence et ce qui la demande.",
            "Add “{key_en}:” and the day on which the class could do it; if it cannot yet, take out this skill and what asks for it."
        ),
    );
}

fn late(reading: &Reading<'_>, task: &Task, mastery: &Mastery, report: &mut Report<'_>) {
    let (site, skill) = (reading.site, &mastery.skill);
    let Some(day) = mastery.day else { return };
    let Words { fr: since, en: since_en } = in_words::day(site, day);
    let Words { fr: when, en: when_en } = match (task.given, task.due) {
        (Some(given), _) => {
            let Words { fr, en } = in_words::day(site, given);
            words!("est donné le {fr}", "is given on {en}")
        }
        (None, due) => {
            let Words { fr, en } = in_words::day(site, due.unwrap_or(day));
            words!("est pour le {fr}", "is due on {en}")
        }
    };
    report.say(
        mastery.day_span,
        words!(
            "La classe ne sait « {skill} » que depuis le {since}, et ce travail {when} : seul à la maison, un enfant ne pourrait pas le faire.",
            "The class can do “{skill}” only since {since_en}, and this work {when_en}: alone at home, a child could not do it."
        ),
        words!(
            "Donnez ce travail à partir du {since}, ou retirez ce qui demande cette compétence ; si un jour est faux, corrigez-le.",
            "Give this work from {since_en} on, or take out what asks for this skill; if a day is wrong, correct it."
        ),
    );
}
