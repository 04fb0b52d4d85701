//! A file in the site's folder that no page shows or offers.

use std::sync::Arc;

use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Site;
use crate::text::{SourceFile, Span};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "file-not-used",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("file_not_used.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    for file in site.files.iter().filter(|file| !file.used) {
        let path = &file.source.path;
        let name = path.rsplit('/').next().unwrap_or(path);
        if is_for_the_forge(name) || may_wait(site, path) {
            continue;
        }
        let place = Arc::new(SourceFile::new(format!("content/{path}"), ""));
        if is_left_over(name) {
            report.say_of(
                &place,
                Span::default(),
                words!(
                    "« {name} » est un fichier que votre ordinateur a laissé là : il n'est pas publié, mais il peut porter votre nom.",
                    "“{name}” is a file that your computer has left there: it is not published, but it may carry your name."
                ),
                words!("Supprimez-le.", "Delete it."),
            );
            continue;
        }
        report.say_of(
            &place,
            Span::default(),
            words!(
                "Aucune page publiée ne montre « {name} » : personne ne le verra, et il reste dans le dossier.",
                "No published page shows “{name}”: nobody will see it, and it stays in the folder."
            ),
            words!(
                "Citez-le dans une page, ![ce qu'il montre]({name}) ou [son nom]({name}), ou supprimez-le.",
                "Name it in a page, ![what it shows]({name}) or [its name]({name}), or delete it."
            ),
        );
    }
}

/// Whether a page that is not published today may show it: one that stands beside it, or above it.
fn may_wait(site: &Site, path: &str) -> bool {
    let folder = folder(path);
    site.absent
        .iter()
        .map(|page| self::folder(page))
        .any(|own| own == folder || (!own.is_empty() && folder.starts_with(own)))
}

/// A path's folder, with its last `/`.
fn folder(path: &str) -> &str {
    path.rfind('/').and_then(|at| path.get(..=at)).unwrap_or_default()
}

/// What programs leave behind them.
fn is_left_over(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let ends = [".tmp", ".bak", ".swp", ".part", ".crdownload", "~", ".lnk"];
    name.starts_with("~$")
        || matches!(lower.as_str(), "thumbs.db" | "desktop.ini" | "ehthumbs.db")
        || ends.iter().any(|end| lower.ends_with(end))
}

/// What is written for those who keep the folder, not for readers.
fn is_for_the_forge(name: &str) -> bool {
    matches!(name, "LICENSE" | "LICENCE" | "LICENSE.txt" | "CNAME" | "CODEOWNERS")
}
