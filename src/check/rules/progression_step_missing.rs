//! A hole in a progression: a level of which a line says nothing.

use crate::check::{Look, Reading, Report, Rule, in_words};
use crate::diagnostic::{Severity, Words};
use crate::model::{Line, LineStep};
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "progression-step-missing",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("progression_step_missing.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let levels = &reading.page.facets.levels;
    for line in &reading.page.facets.progression {
        let said: Vec<String> = line.steps.iter().map(|step| fold(&step.level)).collect();
        let missing = levels.iter().map(|(level, _)| level.as_str());
        let missing: Vec<&str> = missing.filter(|level| !said.contains(&fold(level))).collect();
        if !missing.is_empty() {
            absent(line, &missing, report);
        }
        line.steps.iter().filter(|step| is_empty(step)).for_each(|step| empty(line, step, report));
    }
}

fn is_empty(step: &LineStep) -> bool {
    !step.not_yet && step.learns.is_none() && step.tool.is_none()
}

fn absent(line: &Line, missing: &[&str], report: &mut Report<'_>) {
    let skill = &line.skill;
    let Words { fr: levels, en: levels_en } = in_words::list(missing.iter().copied());
    report.say(
        line.skill_span,
        words!(
            "« {skill} » n'a pas d'étape pour {levels} : on ne sait pas si c'est voulu ou oublié.",
            "“{skill}” has no step for {levels_en}: nobody knows whether that is meant or forgotten."
        ),
        words!(
            "Ajoutez une étape par niveau ; si rien n'est prévu à l'un d'eux, écrivez-y « pas encore: oui ».",
            "Add a step for each level; if nothing is meant at one of them, write “not-yet: yes” there."
        ),
    );
}

fn empty(line: &Line, step: &LineStep, report: &mut Report<'_>) {
    let (skill, level) = (&line.skill, &step.level);
    report.say(
        step.level_span,
        words!(
            "L'étape « {level} » de « {skill} » ne dit ni ce que l'enfant apprend, ni avec quel outil.",
            "The step “{level}” of “{skill}” says neither what the child learns, nor with which tool."
        ),
        words!(
            "Ajoutez « apprend: » ou « outil: » ; si rien n'est prévu à ce niveau, écrivez « pas encore: oui ».",
            "Add “learns:” or “with:”; if nothing is meant at this level, write “not-yet: yes”."
        ),
    );
}
