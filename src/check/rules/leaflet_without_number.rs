//! A series without a number, or a number without its series.

use crate::check::{Look, Reading, Report, Rule, fed};
use crate::diagnostic::{Severity, Words};
use crate::model::Facet;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "leaflet-without-number",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("leaflet_without_number.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let (site, page) = (reading.site, reading.page);
    let (said, other) = match (&page.facets.series, page.facets.number) {
        (Some(_), None) => (Facet::Series, Facet::Number),
        (None, Some(_)) => (Facet::Number, Facet::Series),
        _ => return,
    };
    let Some(field) = fed::fields(site, page, said).next_back() else { return };
    let Some(Words { fr: key, en: key_en }) = fed::spec(site, page, other).map(fed::name) else {
        return;
    };
    let written = page.file.slice(field.key_span);
    report.say(
        field.key_span,
        words!(
            "La page dit « {written} » sans « {key} » : une autre page ne peut pas y renvoyer par son numéro.",
            "The page says “{written}” without “{key_en}”: no other page can refer to it by its number."
        ),
        words!(
            "Ajoutez une ligne « {key}: », ou retirez celle-ci.",
            "Add a line “{key_en}:”, or remove this one."
        ),
    );
}
