//! A plain phrase of a list → as it stands in the place of what was written; nothing where it would not fit.

use crate::text::Span;

/// The first variant of `plain` for the place `span` of `text`: a capital for a capital, and elided where
/// what follows is. None in a text of capitals, and where an article before it would no longer agree.
pub(super) fn in_place(text: &str, span: Span, plain: &str) -> Option<String> {
    let written = text.get(span.range())?;
    let before = text.get(..span.start as usize)?.chars().next_back();
    let after = text.get(span.end as usize..)?.chars().next();
    let mut said = like_written(written, plain);
    let shouted = !written.chars().any(char::is_lowercase);
    if shouted || (before.is_some_and(is_apostrophe) && !starts_with_vowel(&said)) {
        return None;
    }
    if after.is_some_and(is_apostrophe) {
        let elided = ["de", "que"].iter().any(|word| {
            said.strip_suffix(word).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
        });
        if !elided {
            return None;
        }
        said.pop();
    }
    Some(said)
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’')
}

fn starts_with_vowel(said: &str) -> bool {
    said.to_lowercase().starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h', 'é', 'è', 'ê', 'à', 'â'])
}

fn like_written(written: &str, plain: &str) -> String {
    let plain = plain.split(" / ").next().unwrap_or(plain);
    let mut letters = plain.chars();
    let Some(first) = letters.next() else { return String::new() };
    if written.chars().next().is_some_and(char::is_uppercase) {
        first.to_uppercase().chain(letters).collect()
    } else {
        first.to_lowercase().chain(letters).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_takes_the_place_of_another_only_where_it_fits() {
        let check = |text: &str, written: &str, plain: &str, expected: Option<&str>| {
            let at = text.find(written).unwrap();
            let span = Span::new(at..at + written.len());
            assert_eq!(in_place(text, span, plain).as_deref(), expected, "{text}");
        };
        check("Il convient de venir.", "Il convient de", "merci de", Some("Merci de"));
        check("il convient d'attendre", "il convient d", "merci de", Some("merci d"));
        check("IL CONVIENT D'ATTENDRE", "IL CONVIENT D", "merci de", None);
        check("par l'équipe éducative", "équipe éducative", "réunion", None);
        check("dans le cadre d'un jeu", "dans le cadre d", "pendant", None);
    }
}
