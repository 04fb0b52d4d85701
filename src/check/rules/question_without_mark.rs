//! A question, in its title, that is none.

use super::title_vague::title_place;
use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::{Facet, Page};
use crate::text::{Span, fold};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "question-without-mark",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("question_without_mark.md"),
    look: Look::Page(look),
};

/// The signs that end a question: French, Arabic, Greek, Chinese.
const MARKS: [char; 5] = ['?', '؟', ';', '\u{37e}', '？'];

/// Words with which only a question begins, folded.
const ASKING: [&str; 14] = [
    "a-qui-",
    "combien-",
    "comment-",
    "est-ce-que-",
    "est-ce-qu-",
    "faut-il-",
    "peut-on-",
    "pourquoi-",
    "puis-je-",
    "dois-je-",
    "how-",
    "why-",
    "can-",
    "do-i-",
];

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let page = reading.page;
    if !reading.site.kinds.feeds(page.kind, Facet::Answer) || asks(&page.title) {
        return;
    }
    let (title, place) = (&page.title, title_place(page));
    if !is_asked(title) {
        report.say(
            place,
            words!(
                "« {title} » n'est pas une question : dans la liste, un parent cherche la sienne, avec ses mots.",
                "“{title}” is not a question: in the list, parents look for their own, in their own words."
            ),
            words!(
                "Écrivez le titre comme un parent le demanderait, avec « ? » à la fin.",
                "Write the title as a parent would ask it, with “?” at its end."
            ),
        );
        return;
    }
    let said = report.say(
        place,
        words!(
            "Il manque « ? » à la fin de cette question : une voix ne la lit pas comme une question.",
            "“?” is missing at the end of this question: a voice does not read it as one."
        ),
        words!("Ajoutez « ? » à la fin du titre.", "Add “?” at the end of the title."),
    );
    if let Some((place, mark)) = missing_mark(page) {
        said.fix(place, mark);
    }
}

/// Whether a title ends with the sign of a question.
fn asks(title: &str) -> bool {
    let closing = |letter: char| {
        letter.is_whitespace() || matches!(letter, '»' | '”' | '"' | '\'' | '’' | ')' | ']')
    };
    title.trim_end_matches(closing).ends_with(MARKS)
}

/// Whether a title begins as only a question does.
fn is_asked(title: &str) -> bool {
    let folded = fold(title);
    ASKING.iter().any(|start| folded.starts_with(start))
}

/// Where the sign is missing, and how the page's language writes it.
fn missing_mark(page: &Page) -> Option<(Span, &'static str)> {
    let span = page.fields.get("title")?.span;
    let written = page.file.slice(span);
    if written.contains('\n') {
        return None;
    }
    let quote = written.ends_with(['"', '\'']);
    let end = span.end as usize - usize::from(quote);
    let mark = match page.language.split('-').next()? {
        "fr" => " ?",
        "ar" => "؟",
        "zh" => "？",
        _ => "?",
    };
    Some((Span::new(end..end), mark))
}
