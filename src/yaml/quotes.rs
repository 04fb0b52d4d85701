//! Values whose quotes are wrong → the same values in the right ones.

use super::fault::{Fault, Repair};
use super::mend::Case;
use super::value::quoted;

/// Quotes that close too early, too late or never.
pub(super) fn straight(case: &Case<'_>) -> Vec<Repair> {
    let repair = |range: std::ops::Range<usize>| {
        let (fault, text) = requoted(&folded(case.text.get(range.clone())?))?;
        Some(Repair::new(fault, range, text))
    };
    case.values().into_iter().filter_map(repair).collect()
}

/// “…” around a value.
pub(super) fn smart(case: &Case<'_>) -> Vec<Repair> {
    let repair = |range: std::ops::Range<usize>| {
        let text = folded(case.text.get(range.clone())?);
        Some(Repair::new(Fault::SmartQuotes, range, quoted(smart_inner(&text)?)))
    };
    case.values().into_iter().filter_map(repair).collect()
}

/// What stands between smart quotes that surround a whole value.
pub(super) fn smart_inner(value: &str) -> Option<&str> {
    let inner = value.strip_prefix(['“', '”', '„', '‟'])?;
    let inner = inner.strip_suffix(['“', '”', '‟', '"'])?;
    (!inner.contains(['“', '”'])).then_some(inner)
}

/// A value that starts with a quote and is not well quoted → what is wrong, and the value mended.
pub(super) fn requoted(value: &str) -> Option<(Fault, String)> {
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = value.get(1..)?;
    let Some(close) = closing(inner, quote) else {
        let inner = inner.trim_end_matches(['”', '“', '’']);
        return Some(match inner.strip_suffix(quote) {
            Some(inner) => (Fault::Backslash, quoted(inner)),
            None => (Fault::UnclosedQuote, quoted(inner)),
        });
    };
    if close + 1 == inner.len() {
        let text = inner.get(..close)?;
        return (quote == '"' && text.contains('\\')).then(|| (Fault::Backslash, quoted(text)));
    }
    let rest = inner.get(close + 1..)?.trim();
    if rest == "," || rest == ";" {
        return Some((Fault::AfterQuote, value.get(..close + 2)?.to_owned()));
    }
    if closes_a_word(inner, close) {
        return Some((Fault::AfterQuote, quoted(value)));
    }
    let inner = inner.strip_suffix(quote).unwrap_or(inner);
    let text = if quote == '\'' { inner.replace("''", "'") } else { inner.replace("\\\"", "\"") };
    Some((Fault::EarlyQuote(quote), quoted(&text)))
}

/// Where the quote that ends a text stands.
fn closing(inner: &str, quote: char) -> Option<usize> {
    let mut chars = inner.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' if quote == '"' => {
                chars.next();
            }
            c if c == quote => {
                if quote == '\'' && chars.peek().is_some_and(|&(_, next)| next == quote) {
                    chars.next();
                    continue;
                }
                return Some(at);
            }
            _ => {}
        }
    }
    None
}

/// `"Cour" et jardin` closes a word, `'L'école'` does not.
fn closes_a_word(inner: &str, close: usize) -> bool {
    let before = inner.get(..close).and_then(|text| text.chars().next_back());
    let after = inner.get(close + 1..).and_then(|text| text.chars().next());
    before.is_some_and(|c| !c.is_whitespace()) && after.is_none_or(|c| !c.is_alphanumeric())
}

/// A text on several lines → on one, as YAML reads it.
pub(super) fn folded(text: &str) -> String {
    if !text.contains('\n') {
        return text.to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            folded.push('\n');
        } else {
            let joint = if folded.is_empty() || folded.ends_with('\n') { "" } else { " " };
            folded.extend([joint, line]);
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, fault: Fault, mended: &str) {
        assert_eq!(requoted(value), Some((fault, mended.to_owned())), "{value}");
    }

    #[test]
    fn wrong_quotes_are_mended_as_their_author_meant_them() {
        check("'L'école'", Fault::EarlyQuote('\''), "\"L'école\"");
        check("'L'école", Fault::EarlyQuote('\''), "\"L'école\"");
        check("'L''heure de l'été'", Fault::EarlyQuote('\''), "\"L'heure de l'été\"");
        check("\"Le \"grand\" jour\"", Fault::EarlyQuote('"'), "'Le \"grand\" jour'");
        check("\"Cour\" et \"jardin\"", Fault::AfterQuote, "'\"Cour\" et \"jardin\"'");
        check("\"La cour", Fault::UnclosedQuote, "\"La cour\"");
        check("\"La cour”", Fault::UnclosedQuote, "\"La cour\"");
        check("\"C:\\école\"", Fault::Backslash, "'C:\\école'");
        check("\"La cour\",", Fault::AfterQuote, "\"La cour\"");
        check("\"C:\\\"", Fault::Backslash, "'C:\\'");
        assert_eq!(requoted("\"La cour\""), None);
        assert_eq!(requoted("La cour"), None);
    }
}
