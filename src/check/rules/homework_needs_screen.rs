//! Homework that needs a screen, and that cannot be done without one.

use std::collections::BTreeSet;

use crate::check::{Look, Reading, Report, Rule, fed};
use crate::diagnostic::{Severity, Words};
use crate::model::{Facet, Task};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "homework-needs-screen",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("homework_needs_screen.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let closed = |task: &&Task| task.screen && !task.without_screen;
    let mut seen = BTreeSet::new();
    for task in reading.page.facets.tasks.iter().filter(closed) {
        // What the page says once for all its tasks is said once.
        if !seen.insert(task.screen_span) {
            continue;
        }
        let Words { fr: key, en: key_en } =
            fed::key(reading.site, reading.page, Facet::WithoutScreen);
        report.say(
            task.screen_span,
            words!(
                "Ce travail demande un écran, et rien ne dit comment le faire sans : un enfant qui n'en a pas chez lui ne peut pas le faire.",
                "This work needs a screen, and nothing says how to do it without: a child who has none at home cannot do it."
            ),
            words!(
                "Ajoutez « {key}: » et une façon de faire la même chose sur papier, de mémoire ou en classe.",
                "Add “{key_en}:” and a way to do the same on paper, from memory or in class."
            ),
        );
    }
}
