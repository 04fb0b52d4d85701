//! Two tools for one use within one cycle.

use std::collections::BTreeMap;

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::grades;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "progression-two-tools",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("progression_two_tools.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let mut first: BTreeMap<(String, u8), (&str, &str)> = BTreeMap::new();
    for line in &reading.page.facets.progression {
        let purpose = line.purpose.as_deref().unwrap_or(&line.skill);
        for step in &line.steps {
            let Some(tool) = step.tool.as_deref() else { continue };
            let Some(grade) = grades(&step.level).first().copied() else { continue };
            let key = (fold(purpose), grade.cycle);
            let (known, level) = *first.entry(key).or_insert((tool, &step.level));
            if fold(known) == fold(tool) {
                continue;
            }
            let cycle = grade.cycle;
            report.say(
                step.tool_span,
                words!(
                    "Pour « {purpose} », c'est « {tool} » ici et « {known} » en {level} : deux outils dans le cycle {cycle}, que les enfants et leurs parents doivent apprendre l'un après l'autre.",
                    "For “{purpose}”, it is “{tool}” here and “{known}” in {level}: two tools within cycle {cycle}, which children and their parents must learn one after the other."
                ),
                words!(
                    "Mettez-vous d'accord sur un seul outil pour le cycle ; si les deux servent à des choses différentes, dites-le sous « usage ».",
                    "Agree on one tool for the cycle; if the two are for different things, say so under “use”."
                ),
            );
        }
    }
}
