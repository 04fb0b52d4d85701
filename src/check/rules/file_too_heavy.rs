//! A document, a sound or a film that takes too long to come on a slow connection.

use std::sync::Arc;

use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::files::FileType;
use crate::model::Site;
use crate::text::{SourceFile, Span};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "file-too-heavy",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("file_too_heavy.md"),
    look: Look::Site(look),
};

const MEGABYTE: u64 = 1_000_000;

/// What a slow mobile connection brings in a second, in bytes: 1.6 Mbit/s, the « slow 4G » of browsers' tools.
const BYTES_A_SECOND: u64 = 200_000;

fn look(site: &Site, report: &mut Report<'_>) {
    for file in site.files.iter().filter(|file| file.used) {
        let path = &file.source.path;
        let Some(limit) = FileType::from_name(path).and_then(limit) else { continue };
        let size = file.source.size;
        if size <= limit {
            continue;
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        let (megabytes, most) = (size.div_ceil(MEGABYTE), limit / MEGABYTE);
        let seconds = size / BYTES_A_SECOND;
        let place = Arc::new(SourceFile::new(format!("content/{path}"), ""));
        report.say_of(
            &place,
            Span::default(),
            words!(
                "« {name} » pèse {megabytes} Mo : avec une connexion lente, il met {seconds} secondes à venir et use le forfait des familles.",
                "“{name}” weighs {megabytes} MB: on a slow connection, it takes {seconds} seconds to come and eats up the families' data plan."
            ),
            words!(
                "Ramenez-le à moins de {most} Mo : photos plus petites, pages choisies, film plus court ; ou écrivez l'essentiel dans la page.",
                "Bring it below {most} MB: smaller photos, chosen pages, a shorter film; or write the essence in the page."
            ),
        );
    }
}

/// The most that a file of a type should weigh, in bytes; none where another rule sees to it. A document should
/// come in 25 seconds on a slow connection; ten minutes of speech fit in a sound, five of a small film in a film.
fn limit(sort: FileType) -> Option<u64> {
    use FileType::{M4a, Mp3, Mp4, Ogg, WebM};
    match sort {
        sort if sort.is_picture() => None,
        Mp3 | Ogg | M4a => Some(10 * MEGABYTE),
        Mp4 | WebM => Some(50 * MEGABYTE),
        _ => Some(5 * MEGABYTE),
    }
}
