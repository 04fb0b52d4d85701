//! A step of a progression at a level that the progression does not have.

use crate::check::{Look, Reading, Report, Rule, in_words};
use crate::diagnostic::{Severity, Words};
use crate::text::{closest_folded, fold};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "progression-level-unknown",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("progression_level_unknown.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let levels = &reading.page.facets.levels;
    let names = || levels.iter().map(|(level, _)| level.as_str());
    if levels.is_empty() {
        return;
    }
    for step in reading.page.facets.progression.iter().flat_map(|line| &line.steps) {
        let (level, folded) = (&step.level, fold(&step.level));
        if names().any(|known| fold(known) == folded) {
            continue;
        }
        let Words { fr: all, en: all_en } = in_words::list(names());
        let said = report.say(
            step.level_span,
            words!(
                "« {level} » n'est pas un niveau de cette progression : l'étape n'apparaît dans aucune colonne.",
                "“{level}” is not a level of this progression: the step appears in no column."
            ),
            words!(
                "Les niveaux de la page sont {all}. Corrigez celui-ci, ou ajoutez-le à la liste.",
                "The page's levels are {all_en}. Correct this one, or add it to the list."
            ),
        );
        if let Some(near) = closest_folded(level, names()) {
            said.propose(step.level_span, near);
        }
    }
}
