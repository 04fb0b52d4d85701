//! A title that no tab, no list and no memory holds.

use super::title_vague::title_place;
use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "title-too-long",
    severity: Severity::Warning,
    rgaa: Some("8.6"),
    wcag: Some("2.4.2"),
    guide: include_str!("title_too_long.md"),
    look: Look::Page(look),
};

/// More characters than this are cut off in tabs and in lists of results.
const LONGEST: usize = 70;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let title = reading.page.title.trim();
    let length = title.chars().count();
    if length <= LONGEST {
        return;
    }
    report.say(
        title_place(reading.page),
        words!(
            "Ce titre a {length} caractères : un onglet ou une liste le coupe, et qui écoute doit tout entendre avant de choisir.",
            "This title has {length} characters: a tab or a list cuts it, and those who listen must hear it all before they choose."
        ),
        words!(
            "Gardez 70 caractères au plus, le plus important d'abord ; le reste va dans le résumé.",
            "Keep 70 characters at most, what matters most first; the rest goes into the summary."
        ),
    );
}
