//! A marked abbreviation that does not say what it stands for.

use crate::check::{Look, Report, Rule, Text, tags};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "abbreviation-without-meaning",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.4"),
    guide: include_str!("abbreviation_without_meaning.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for short in text.tree.elements("abbr") {
        let told =
            |title: Option<std::borrow::Cow<'_, str>>| title.is_some_and(|t| !t.trim().is_empty());
        if told(short.attribute("title")) {
            continue;
        }
        let word = short.text();
        let elsewhere = text
            .tree
            .elements("abbr")
            .any(|other| told(other.attribute("title")) && other.text() == word);
        if elsewhere {
            continue;
        }
        let said = report.say(
            short.span(),
            words!(
                "« {word} » est marqué comme une abréviation, mais rien ne dit à qui ne la connaît pas ce qu'elle veut dire.",
                "“{word}” is marked as an abbreviation, but nothing tells those who do not know it what it means."
            ),
            words!(
                "Écrivez les mots entiers, ou <abbr title=\"les mots entiers\">{word}</abbr>.",
                "Write the whole words, or <abbr title=\"the whole words\">{word}</abbr>."
            ),
        );
        let tag = text.source(short.span());
        let bare = tags::without(tag, "title").unwrap_or_else(|| tag.to_owned());
        if let Some(mended) = tags::with(&bare, "title=\"…\"") {
            said.propose(short.span(), mended);
        }
    }
}
