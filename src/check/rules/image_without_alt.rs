//! A picture that says nothing to those who do not see it.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::document::LinkKind;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "image-without-alt",
    severity: Severity::Error,
    rgaa: Some("1.1"),
    wcag: Some("1.1.1"),
    guide: include_str!("image_without_alt.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let links = reading.texts.iter().flat_map(|text| text.document.links());
    for (link, _) in links {
        let picture = link.kind != LinkKind::Link && !link.decorative;
        // A name elsewhere in the page is not published, which is said at the same place.
        let elsewhere = || reading.page.file.slice(link.span).contains("aria-labelledby");
        if picture && link.text.trim().is_empty() && !elsewhere() {
            report.say(
                link.span,
                words!("Cette image n'a pas de description : qui ne la voit pas ne saura rien d'elle.", "This picture has no description: those who do not see it will know nothing of it."),
                words!(
                    "Entre les crochets, dites ce qu'elle montre : ![Les enfants plantent un tilleul](photo.jpg). Si elle ne fait que décorer : ![décor](photo.jpg).",
                    "Between the brackets, say what it shows: ![The children plant a lime tree](photo.jpg). If it only decorates: ![decorative](photo.jpg)."
                ),
            );
        }
    }
    for picture in &reading.page.facets.pictures {
        if picture.alternative.is_none() {
            report.say(
                picture.span,
                words!("Cette image n'a pas de description : qui ne la voit pas ne saura rien d'elle.", "This picture has no description: those who do not see it will know nothing of it."),
                words!(
                    "Ajoutez sous « fichier » une ligne « alt: ce que l'image montre », ou « alt: \"\" » si elle ne fait que décorer.",
                    "Below “file”, add a line “alt: what the picture shows”, or “alt: \"\"” if it only decorates."
                ),
            );
        }
    }
}
