//! A picture that says nothing to those who do not see it.

use crate::check::{Report, Rule};
use crate::diagnostic::Severity;
use crate::document::LinkKind;
use crate::model::Page;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "image-without-alt",
    severity: Severity::Error,
    criterion: Some("1.1"),
    guide: include_str!("image_without_alt.md"),
    check,
};

fn check(page: &Page, report: &mut Report<'_>) {
    for (link, _) in page.document.links() {
        let picture = link.kind != LinkKind::Link;
        if picture && link.text.trim().is_empty() {
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
    for picture in &page.facets.pictures {
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
