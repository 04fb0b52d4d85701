//! A picture that moves by itself, and cannot be stopped.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::document::LinkKind;
use crate::model::Target;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "moving-picture",
    severity: Severity::Warning,
    rgaa: Some("13.8"),
    wcag: Some("2.2.2"),
    guide: include_str!("moving_picture.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let links = reading.texts.iter().flat_map(|text| text.document.links());
    let shown = links.filter_map(|(link, target)| match target {
        Target::File(file) if link.kind != LinkKind::Link => Some((*file, link.span)),
        _ => None,
    });
    let fields = reading.page.facets.pictures.iter().filter_map(|p| Some((p.target?, p.span)));
    for (file, span) in shown.chain(fields) {
        let source = &reading.site.file(file).source;
        if !source.moves {
            continue;
        }
        let name = source.path.rsplit('/').next().unwrap_or(&source.path);
        report.say(
            span,
            words!(
                "L'image « {name} » bouge sans qu'on puisse l'arrêter : elle empêche certains de lire ce qui est autour.",
                "The picture “{name}” moves and cannot be stopped: it keeps some people from reading what is around it."
            ),
            words!(
                "Mettez une image fixe, et un lien vers le film si le mouvement est utile : [Le film](film.mp4).",
                "Put a still picture, and a link to the film if the movement is of use: [The film](film.mp4)."
            ),
        );
    }
}
