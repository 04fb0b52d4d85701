//! A page whose title says nothing of it: in a tab, a bookmark, a list of results, it is any page.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Page;
use crate::text::{Span, fold};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "title-vague",
    severity: Severity::Warning,
    rgaa: Some("8.6"),
    wcag: Some("2.4.2"),
    guide: include_str!("title_vague.md"),
    look: Look::Page(look),
};

/// Titles that could be those of any page, folded.
const VAGUE: &[&str] = &[
    "article",
    "copie",
    "document",
    "fichier",
    "index",
    "new",
    "new-document",
    "new-page",
    "nouveau",
    "nouveau-document",
    "nouvel-article",
    "nouvelle-page",
    "page",
    "page-sans-titre",
    "page-title",
    "post",
    "readme",
    "sans-nom",
    "sans-titre",
    "text",
    "texte",
    "title",
    "titre",
    "titre-de-la-page",
    "untitled",
    "untitled-document",
    "untitled-page",
];

/// Titles of a site's first page only.
const HOME: &[&str] = &["accueil", "bienvenue", "home", "home-page", "page-d-accueil", "welcome"];

/// The ends of files' names.
const FILES: &[&str] = &[
    ".doc", ".docx", ".htm", ".html", ".jpeg", ".jpg", ".md", ".odp", ".ods", ".odt", ".pdf",
    ".png", ".pptx", ".txt", ".xlsx",
];

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let page = reading.page;
    let title = page.title.trim();
    let bare = fold(title);
    // « Page 2 », « Document (1) ».
    let bare = bare.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    let home = page.family == reading.site.home;
    let vague = VAGUE.contains(&bare) || (!home && HOME.contains(&bare)) || bare.is_empty();
    if !vague && !is_file_name(title) {
        return;
    }
    let place = title_place(page);
    let heading = reading.texts.first().and_then(|body| body.document.facts.headings.first());
    let said = report.say(
        place,
        words!(
            "« {title} » ne dit pas de quoi parle la page : dans un onglet ou une liste, on ne la reconnaît pas.",
            "“{title}” does not say what the page is about: in a tab or a list, nobody recognises it."
        ),
        words!(
            "Dites en quelques mots ce qu'on y trouve : « Les menus de la cantine ».",
            "In a few words, say what is found there: “Canteen menus”."
        ),
    );
    let source = page.file.slice(place);
    let better = heading.map_or("…", |heading| heading.text.trim());
    if let Some((key, _)) = source.split_once(':').filter(|_| !better.contains(':')) {
        said.propose(place, format!("{key}: {better}"));
    } else if source.starts_with('#') {
        said.propose(place, "# …");
    }
}

/// The line of the title, or where the front matter stands.
pub(super) fn title_place(page: &Page) -> Span {
    let front = page.file.slice(page.front);
    let mut at = 0;
    for line in front.split_inclusive('\n') {
        let key = line.split(':').next().unwrap_or_default();
        if !line.starts_with([' ', '-']) && matches!(fold(key.trim()).as_str(), "titre" | "title") {
            let start = page.front.start as usize + at;
            return Span::new(start..start + line.trim_end().len());
        }
        at += line.len();
    }
    page.document.facts.title.as_ref().map_or(page.front, |title| title.span)
}

/// `IMG_2034`, `compte-rendu-v2.docx`: no words, or the end of a file's name.
fn is_file_name(title: &str) -> bool {
    let lower = title.to_lowercase();
    let one_word = !title.contains(char::is_whitespace);
    FILES.iter().any(|end| lower.ends_with(end)) || (one_word && title.contains('_'))
}
