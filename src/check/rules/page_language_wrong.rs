//! A page whose text is not in the language that the page says: every word of it is read with a wrong voice.

use crate::check::{Look, Reading, Report, Rule, passages};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "page-language-wrong",
    severity: Severity::Warning,
    rgaa: Some("8.4"),
    wcag: Some("3.1.1"),
    guide: include_str!("page_language_wrong.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let Some(body) = reading.texts.first() else { return };
    let Some(language) = passages::of_page(body) else { return };
    let page = reading.page;
    let said = &page.language;
    let (fr, en) = passages::name(language);
    let front = body.source(page.front);
    let entry = front.lines().find(|line| {
        let key = line.split(':').next().unwrap_or_default().trim();
        matches!(crate::text::fold(key).as_str(), "langue" | "language")
    });
    let at = entry.and_then(|entry| front.find(entry).map(|at| (at, entry)));
    let file = page.path.trim_end_matches(".md");
    let found = report.say(
        page.front,
        words!(
            "Cette page dit être en « {said} », mais son texte semble être en {fr} : le lecteur d'écran le prononce avec la mauvaise voix.",
            "This page says that it is in “{said}”, but its text seems to be in {en}: a screen reader pronounces it with the wrong voice."
        ),
        words!(
            "Mettez « langue: {language} » dans l'en-tête, ou nommez le fichier « {file}.{language}.md » ; si la langue est bonne, traduisez le texte.",
            "Put “language: {language}” in the front matter, or name the file “{file}.{language}.md”; if the language is right, translate the text."
        ),
    );
    if let Some((at, entry)) = at
        && let Some((key, _)) = entry.split_once(':')
        && let Ok(at) = u32::try_from(at)
        && let Ok(length) = u32::try_from(entry.len())
    {
        let start = page.front.start + at;
        let span = crate::text::Span { start, end: start + length };
        found.propose(span, format!("{key}: {language}"));
    }
}
