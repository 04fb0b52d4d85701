//! A picture given as a view all around that is not twice as wide as it is high: it would be bent.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::files::{self, FileType};
use crate::model::{FileId, Site};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "view-not-all-around",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("view_not_all_around.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    for picture in reading.page.facets.pictures.iter().filter(|picture| picture.around) {
        let size = picture.target.and_then(|file| size(reading.site, file));
        let Some((width, height)) = size.filter(|size| !is_all_around(*size)) else { continue };
        report.say(
            picture.span,
            words!(
                "Cette image ({width} × {height}) n'est pas deux fois plus large que haute : ce n'est pas une vue à 360°, elle paraîtrait tordue.",
                "This picture ({width} × {height}) is not twice as wide as it is high: it is not a 360° view, and would look bent."
            ),
            words!(
                "Donnez l'image entière de l'appareil à 360°, sans la recadrer ; pour une photo large, écrivez « panorama » à la place de « vue 360 ».",
                "Give the whole picture of the 360° camera, uncropped; for a wide photo, write “panorama” in the place of “around”."
            ),
        );
    }
}

fn size(site: &Site, file: FileId) -> Option<(u32, u32)> {
    let source = &site.file(file).source;
    let sort = FileType::from_name(&source.path).filter(|sort| sort.is_picture())?;
    files::size(sort, &source.read().ok()?)
}

/// Twice as wide as it is high, to the hundredth.
fn is_all_around((width, height): (u32, u32)) -> bool {
    let (width, height) = (u64::from(width), u64::from(height));
    width.abs_diff(2 * height) * 100 <= width
}
