//! Homework that does not say what the child can do already.

use crate::check::{Look, Reading, Report, Rule, fed};
use crate::diagnostic::{Severity, Words};
use crate::model::{Facet, Task};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "homework-without-skills",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("homework_without_skills.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let bare = |task: &&Task| task.due.is_some() && task.skills.is_empty();
    for task in reading.page.facets.tasks.iter().filter(bare) {
        let Words { fr: key, en: key_en } = fed::key(reading.site, reading.page, Facet::Mastered);
        report.say(
            task.span,
            words!(
                "Ce travail ne dit pas ce que l'enfant sait déjà faire : une famille ne peut pas savoir s'il le fera seul.",
                "This work does not say what the child can do already: a family cannot know whether he or she will manage alone."
            ),
            words!(
                "Ajoutez « {key}: », avec ce qu'il faut savoir et le jour où la classe a su le faire.",
                "Add “{key_en}:”, with what it takes and the day on which the class could do it."
            ),
        );
    }
}
