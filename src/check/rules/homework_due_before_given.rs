//! Homework that is due before it is given.

use std::collections::BTreeSet;

use crate::check::{Look, Reading, Report, Rule, fed, in_words};
use crate::diagnostic::{Severity, Words};
use crate::model::Facet;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "homework-due-before-given",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("homework_due_before_given.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let (site, page) = (reading.site, reading.page);
    let mut seen = BTreeSet::new();
    for task in &page.facets.tasks {
        let (Some(given), Some(due)) = (task.given, task.due) else { continue };
        if due >= given || !seen.insert(task.due_span) {
            continue;
        }
        let Words { fr: due, en: due_en } = in_words::day(site, due);
        let Words { fr: given, en: given_en } = in_words::day(site, given);
        let Words { fr: key, en: key_en } = fed::key(site, page, Facet::Given);
        report.say(
            task.due_span,
            words!(
                "Ce travail est pour le {due}, mais il n'est donné que le {given} : personne ne peut le faire à temps.",
                "This work is due on {due_en}, but it is given only on {given_en}: nobody can do it in time."
            ),
            words!(
                "Corrigez l'un des deux jours. Sans « {key}: », c'est le jour de publication de la page qui compte.",
                "Correct one of the two days. Without “{key_en}:”, the day of the page's publication counts."
            ),
        );
    }
}
