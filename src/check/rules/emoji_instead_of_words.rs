//! An emoji that stands alone for a yes, a no or a word: each voice gives it another name, or none.

use crate::check::emoji::{is_emoji, is_emoji_part, is_only_emoji, may_have_emoji};
use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "emoji-instead-of-words",
    severity: Severity::Warning,
    rgaa: Some("1.1"),
    wcag: Some("1.1.1"),
    guide: include_str!("emoji_instead_of_words.md"),
    look: Look::Text(look),
};

/// Words after which a name is expected.
const DETERMINERS: [&str; 30] = [
    "le", "la", "les", "un", "une", "des", "du", "de", "au", "aux", "mon", "ma", "mes", "ton",
    "ta", "tes", "son", "sa", "ses", "notre", "nos", "votre", "vos", "ce", "cette", "ces", "the",
    "an", "your", "our",
];

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for node in text.tree.nodes() {
        if node.is_one_of(&["td", "th", "li", "dd", "h2", "h3", "h4", "h5", "h6"]) {
            alone(node, text, report);
        } else if let Some(letters) = node.letters().filter(|letters| may_have_emoji(letters)) {
            in_place_of_a_word(node, &letters, text, report);
        }
    }
}

fn alone(node: Node<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let mut children = node.descendants().filter(|node| node.is_text() || node.is("img"));
    // Most cells begin with a letter: that is known without gathering their words.
    let begins =
        |node: Node<'_>| node.letters().is_some_and(|text| text.trim_start().starts_with(is_emoji));
    if !children.next().is_some_and(begins) || node.is_inside(&["code", "pre"]) {
        return;
    }
    let words = node.text();
    let shown = words.trim();
    if !is_only_emoji(shown) || node.descendants().any(is_named) {
        return;
    }
    let french = text.speaks(node, "fr");
    let meaning = match (shown.chars().next(), french) {
        (Some('✅' | '✔' | '✓' | '☑' | '👍' | '🟢'), true) => "oui",
        (Some('✅' | '✔' | '✓' | '☑' | '👍' | '🟢'), false) => "yes",
        (Some('❌' | '✖' | '✗' | '✘' | '👎' | '🔴' | '🚫'), true) => "non",
        (Some('❌' | '✖' | '✗' | '✘' | '👎' | '🔴' | '🚫'), false) => "no",
        _ => "…",
    };
    let place = text.place(node, shown);
    let said = report.say(
        place,
        words!(
            "« {shown} » est seul ici : selon la voix qui lit, on entend un nom étrange, ou rien.",
            "“{shown}” stands alone here: depending on the voice, one hears a strange name, or nothing."
        ),
        words!("Écrivez le mot à côté : « {shown} {meaning} ».", "Write the word beside it: “{shown} {meaning}”."),
    );
    if text.source(place) == shown {
        said.propose(place, format!("{shown} {meaning}"));
    }
}

fn is_named(node: Node<'_>) -> bool {
    node.attribute("aria-label").is_some()
}

fn in_place_of_a_word(node: Node<'_>, letters: &str, text: &Text<'_>, report: &mut Report<'_>) {
    let Some(at) = letters.find(is_emoji) else { return };
    if node.is_inside(&["code", "pre"]) {
        return;
    }
    let before = letters.get(..at).unwrap_or_default();
    let spaced = before.ends_with(char::is_whitespace);
    let word = before
        .trim_end()
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or_default();
    let elided = !spaced && before.ends_with(['’', '\'']);
    let expects = spaced && DETERMINERS.contains(&word.to_lowercase().as_str()) || elided;
    let rest = letters.get(at..).unwrap_or_default();
    let end = rest.find(|c| !is_emoji(c) && !is_emoji_part(c)).unwrap_or(rest.len());
    let after = rest.get(end..).unwrap_or_default();
    // « la 🍎 pomme » has its word all the same.
    let followed = after.trim_start().starts_with(char::is_alphabetic);
    let leads = after.split_whitespace().next().is_some_and(|word| word.len() > 3);
    if !expects || followed && leads {
        return;
    }
    let emoji = rest.get(..end).unwrap_or_default();
    let place = text.place(node, emoji);
    let said = report.say(
        place,
        words!(
            "« {emoji} » tient la place d'un mot : qui écoute la page entend autre chose, ou rien.",
            "“{emoji}” stands in the place of a word: those who listen hear something else, or nothing."
        ),
        words!("Écrivez le mot, et l'image après lui si vous y tenez.", "Write the word, and the emoji after it if you like."),
    );
    if text.source(place) == emoji {
        said.propose(Span::new(place.range()), format!("… {emoji}"));
    }
}
