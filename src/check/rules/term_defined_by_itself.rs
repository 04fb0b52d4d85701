//! A definition that begins with the word, or only says it again.

use crate::check::{Look, Reading, Report, Rule, fed};
use crate::diagnostic::Severity;
use crate::model::Facet;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "term-defined-by-itself",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("term_defined_by_itself.md"),
    look: Look::Page(look),
};

/// Words with which a sentence begins before it comes to the word, folded.
const ARTICLES: [&str; 13] =
    ["l", "le", "la", "les", "un", "une", "des", "d", "the", "a", "an", "el", "los"];

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let page = reading.page;
    let Some(definition) = page.facets.definition.as_deref() else { return };
    let said = bare(&words_of(definition));
    let forms = || std::iter::once(&page.title).chain(&page.facets.forms);
    let Some(form) = forms().find(|form| repeats(&bare(&words_of(form)), &said)) else { return };
    let fields = fed::fields(reading.site, page, Facet::Definition);
    let Some(field) = { fields }.next_back() else { return };
    report.say(
        field.span,
        words!(
            "Cette définition explique « {form} » par le même mot : qui ne connaît pas le mot n'en sait pas plus.",
            "This definition explains “{form}” by the same word: those who do not know the word know no more."
        ),
        words!(
            "Commencez par ce que c'est, ou par qui le fait : « Une aide en petit groupe, après la classe ».",
            "Begin with what it is, or with who does it: “Help in a small group, after class”."
        ),
    );
}

/// The words of a text, folded.
fn words_of(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The same without the article before them.
fn bare(words: &[String]) -> Vec<String> {
    let article = words.first().is_some_and(|word| ARTICLES.contains(&word.as_str()));
    let from = usize::from(article && words.len() > 1);
    words.get(from..).unwrap_or_default().to_vec()
}

/// Whether a definition begins with the words of a form, or has no others.
fn repeats(form: &[String], definition: &[String]) -> bool {
    let same = definition.iter().all(|word| form.contains(word));
    !form.is_empty() && !definition.is_empty() && (definition.starts_with(form) || same)
}
