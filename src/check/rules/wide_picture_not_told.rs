//! A view all around, or a picture with points, that is not described: its words are too few, or none.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "wide-picture-not-told",
    severity: Severity::Warning,
    rgaa: Some("1.6"),
    wcag: Some("1.1.1"),
    guide: include_str!("wide_picture_not_told.md"),
    look: Look::Page(look),
};

/// Fewer words than these name the picture, and do not tell it.
const TELLING: usize = 8;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let pictures = reading.page.facets.pictures.iter();
    for picture in pictures.filter(|picture| picture.around || !picture.marks.is_empty()) {
        // Nothing said at all is for another rule.
        let Some(told) = &picture.alternative else { continue };
        if told.split_whitespace().count() >= TELLING {
            continue;
        }
        report.say(
            picture.span,
            words!(
                "Cette image montre beaucoup, et sa description en dit trop peu : qui ne la voit pas ne saura pas ce qu'il y a autour.",
                "This picture shows much and its description tells too little: those who do not see it will not know what is around."
            ),
            words!(
                "Dans « alt », dites ce que l'on voit, dans l'ordre, de gauche à droite, et où sont les portes.",
                "In “alt”, say what one sees, in order, from left to right, and where the doors are."
            ),
        );
    }
}
