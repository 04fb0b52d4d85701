//! Help with a difficulty that asks for a device at each step.

use crate::check::{Look, Reading, Report, Rule, fed};
use crate::diagnostic::Severity;
use crate::model::Facet;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "difficulty-needs-device",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("difficulty_needs_device.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let (site, page) = (reading.site, reading.page);
    let steps = &page.facets.steps;
    if steps.is_empty() || steps.iter().any(|step| step.without_device) {
        return;
    }
    let Some(field) = fed::fields(site, page, Facet::Steps).next() else { return };
    report.say(
        field.key_span,
        words!(
            "Chaque étape demande un appareil : une famille qui n'en a pas, ou dont il est en panne, reste sans aide.",
            "Each step needs a device: a family that has none, or whose device is broken, is left without help."
        ),
        words!(
            "Ajoutez une étape que l'on fait sans appareil (venir, écrire sur une feuille), et marquez-la « sans appareil: oui ».",
            "Add a step that needs no device (coming, writing on a sheet of paper), and mark it “without-device: yes”."
        ),
    );
}
