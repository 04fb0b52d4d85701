//! A link to a file of another site that does not say that it is one.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::{Link, LinkKind};
use crate::text::{Span, fold};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "file-link-hides-format",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("file_link_hides_format.md"),
    look: Look::Text(look),
};

/// The ends of the names of files that are fetched whole, and the words that say so, folded.
const FORMATS: [(&[&str], &[&str]); 8] = [
    (&["pdf"], &["pdf"]),
    (&["doc", "docx", "odt", "rtf"], &["doc", "docx", "odt", "rtf", "word", "opendocument"]),
    (
        &["xls", "xlsx", "ods", "csv"],
        &["xls", "xlsx", "ods", "csv", "excel", "tableur", "spreadsheet"],
    ),
    (&["ppt", "pptx", "odp"], &["ppt", "pptx", "odp", "powerpoint", "diaporama", "slides"]),
    (&["zip", "rar", "7z"], &["zip", "rar", "7z", "archive"]),
    (&["epub"], &["epub"]),
    (&["mp3", "ogg", "wav"], &["mp3", "ogg", "wav", "audio", "son"]),
    (&["mp4", "webm", "avi", "mov"], &["mp4", "webm", "avi", "mov", "video", "film"]),
];

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, address) in text.links_elsewhere() {
        let extension = address.extension();
        let is_named =
            |row: &&(&[&str], &[&str])| row.0.iter().any(|e| e.eq_ignore_ascii_case(extension));
        let Some((_, said)) = FORMATS.iter().find(is_named) else { continue };
        if link.kind == LinkKind::Link && !says(&link.text, said) && !says(after(text, link), said)
        {
            say(text, link, &extension.to_ascii_uppercase(), report);
        }
    }
}

/// Whether words name a format.
fn says(words: &str, format: &[&str]) -> bool {
    fold(words).split(|c: char| !c.is_alphanumeric()).any(|word| format.contains(&word))
}

/// What follows a link, if it is in brackets.
fn after<'a>(text: &Text<'a>, link: &Link) -> &'a str {
    let end = link.span.end as usize;
    let rest = text.source(Span::new(end..text.file().text.len())).trim_start();
    let inside = rest.strip_prefix('(').and_then(|rest| rest.split([')', '\n']).next());
    inside.unwrap_or_default()
}

fn say(text: &Text<'_>, link: &Link, format: &str, report: &mut Report<'_>) {
    let said = report.say(
        link.span,
        words!(
            "Ce lien ouvre un fichier {format} d'un autre site sans le dire : sur un vieux téléphone ou un forfait limité, c'est une mauvaise surprise.",
            "This link opens a {format} file of another site without saying so: on an old phone or a small data plan, it is a bad surprise."
        ),
        words!(
            "Dites le format et, si vous le connaissez, le poids : « le guide ({format}, 2 Mo) ».",
            "Say the format and, if you know it, the weight: “the guide ({format}, 2 MB)”."
        ),
    );
    if let Some(place) = text.words_place(link) {
        let words = text.source(place);
        let tail = if text.page.language.starts_with("fr") { "… Mo" } else { "… MB" };
        said.propose(place, format!("{words} ({format}, {tail})"));
    }
}
