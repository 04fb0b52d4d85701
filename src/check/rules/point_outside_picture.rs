//! A point of a picture that stands beside it.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "point-outside-picture",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("point_outside_picture.md"),
    look: Look::Page(look),
};

/// Per cents.
const WITHIN: std::ops::RangeInclusive<i64> = 0..=100;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let marks = reading.page.facets.pictures.iter().flat_map(|picture| &picture.marks);
    for mark in marks.filter(|mark| !WITHIN.contains(&mark.x) || !WITHIN.contains(&mark.y)) {
        let (x, y) = (mark.x, mark.y);
        report.say(
            mark.span,
            words!(
                "Ce point est hors de l'image (x: {x}, y: {y}) : personne ne le trouvera.",
                "This point is outside the picture (x: {x}, y: {y}): nobody will find it."
            ),
            words!(
                "x et y se comptent en pour cent : x va de 0, à gauche, à 100, à droite ; y va de 0, en haut, à 100, en bas.",
                "x and y are in per cent: x goes from 0, on the left, to 100, on the right; y from 0, at the top, to 100, at the bottom."
            ),
        );
    }
}
