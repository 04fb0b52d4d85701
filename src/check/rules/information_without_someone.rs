//! A kind of information of which nobody is in charge.

use super::information_needs_internet::by_subject;
use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Information;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "information-without-someone",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("information_without_someone.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let has_someone =
        |line: &&Information| line.who.as_deref().is_some_and(|who| !who.trim().is_empty());
    for lines in by_subject(&reading.page.facets.information) {
        let Some(first) = lines.first().filter(|_| !lines.iter().any(has_someone)) else {
            continue;
        };
        let what = &first.what;
        report.say(
            first.span,
            words!(
                "Personne n'est chargé de « {what} » : un jour, chacun croira que l'autre l'a fait.",
                "Nobody is in charge of “{what}”: one day, each will think that the other has done it."
            ),
            words!(
                "Ajoutez « qui: » et un rôle : la directrice, l'enseignante de CP, les parents élus.",
                "Add “who:” and a role: the head, the year 1 teacher, the elected parents."
            ),
        );
    }
}
