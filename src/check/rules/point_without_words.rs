//! A point of a picture that nothing names: its link would show an address.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Target;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "point-without-words",
    severity: Severity::Error,
    rgaa: Some("6.2"),
    wcag: Some("2.4.4"),
    guide: include_str!("point_without_words.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let facets = &reading.page.facets;
    let is_place = |id: &str| facets.places.iter().any(|place| &*place.id == id);
    let has_name = |target: &Target| match target {
        // A link that leads nowhere is said elsewhere.
        Target::Page(..) | Target::Nowhere => true,
        Target::Here(id) => is_place(id),
        Target::File(_) | Target::Elsewhere => false,
    };
    for mark in facets.pictures.iter().flat_map(|picture| &picture.marks) {
        let named = mark.name.as_deref().is_some_and(|name| !name.trim().is_empty());
        if !named && !has_name(&mark.target) {
            report.say(
                mark.span,
                words!(
                    "Ce point de l'image n'a pas de nom : on n'y lirait qu'une adresse.",
                    "This point of the picture has no name: one would read but an address on it."
                ),
                words!(
                    "Ajoutez « nom: … » : ce que l'on trouve en suivant le lien, comme « nom: Le menu ».",
                    "Add “name: …”: what one finds by following the link, such as “name: The menu”."
                ),
            );
        }
    }
}
