//! A sentence → its words: elisions apart, numbers with their hours, addresses whole.

use super::prose::{MadeOf, Word};
use crate::text::{is_word_letter, run_length};

/// Words that lose their end before a vowel.
fn is_elided(word: &str) -> bool {
    matches!(
        word,
        "l" | "d"
            | "j"
            | "m"
            | "t"
            | "s"
            | "c"
            | "n"
            | "qu"
            | "jusqu"
            | "lorsqu"
            | "puisqu"
            | "quoiqu"
            | "quelqu"
            | "presqu"
    )
}

/// Pronouns that a hyphen ties to their verb: « venez-vous », « donne-le ».
fn is_tied(word: &str) -> bool {
    matches!(
        word,
        "je" | "tu"
            | "il"
            | "elle"
            | "on"
            | "nous"
            | "vous"
            | "ils"
            | "elles"
            | "ce"
            | "le"
            | "la"
            | "les"
            | "lui"
            | "leur"
            | "leurs"
            | "moi"
            | "toi"
            | "y"
            | "en"
            | "t"
    )
}

/// Puts the words of `text` behind `words`; it begins at the byte `start` of the whole.
pub(super) fn cut(text: &str, lower: &str, start: usize, words: &mut Vec<Word>) {
    let has_address = may_have_address(lower);
    let mut at = 0;
    loop {
        at += run_length(text.get(at..).unwrap_or_default(), |c| !is_word_letter(c));
        let rest = lower.get(at..).unwrap_or_default();
        if rest.is_empty() {
            return;
        }
        let address = if has_address { address(rest) } else { None };
        let (length, made_of) = match address {
            Some(length) => (length, MadeOf::Address),
            None if rest.as_bytes().first().is_some_and(u8::is_ascii_digit) => figures(rest),
            None => (letters(rest), MadeOf::Letters),
        };
        words.push(Word { text: start + at..start + at + length, made_of });
        at += length;
    }
}

/// Spares most sentences the look for an address at each word: whether a sign stands in it as in addresses.
fn may_have_address(lower: &str) -> bool {
    let bytes = lower.as_bytes();
    let mut signs = bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'@' | b':' | b'.'));
    signs.any(|(at, byte)| match byte {
        b'@' => true,
        b':' => bytes.get(at + 1) == Some(&b'/'),
        b'.' => bytes.get(at + 1) == Some(&b'f') || bytes[..at].ends_with(b"w"),
        _ => false,
    })
}

/// In bytes.
const LONGEST_ADDRESS: usize = 200;

/// The length of the e-mail or the address of the web at the start of `rest`.
fn address(rest: &str) -> Option<usize> {
    // Text without a space would be read again from each of its words.
    let near = rest.bytes().take(LONGEST_ADDRESS).position(|byte| byte.is_ascii_whitespace());
    let end = near.unwrap_or(if rest.len() <= LONGEST_ADDRESS { rest.len() } else { 0 });
    let word = rest.get(..end)?;
    let looks = word.contains('@')
        || word.contains("://")
        || word.starts_with("www.")
        || word.contains(".fr/")
        || word.ends_with(".fr");
    looks.then(|| word.trim_end_matches(['.', ',', ')', '»', ';', '!', '?']).len())
}

/// The length of the number at the start of `rest`, with what counts on: `8 h 30`, `1 200`, `3,5`, `50 %`.
fn figures(rest: &str) -> (usize, MadeOf) {
    let bytes = rest.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    loop {
        while digit(end) {
            end += 1;
        }
        let joined = matches!(bytes.get(end), Some(b'.' | b',' | b' ' | b':' | b'/'));
        if joined && digit(end + 1) {
            end += 1;
            continue;
        }
        let after = rest.get(end..).unwrap_or_default();
        let spaced = after.strip_prefix(' ').unwrap_or(after);
        let hour = spaced.strip_prefix('h');
        if let Some(minutes) = hour.filter(|rest| !rest.starts_with(char::is_alphabetic)) {
            end = rest.len() - minutes.len();
            let minutes = minutes.strip_prefix(' ').unwrap_or(minutes);
            if minutes.starts_with(|c: char| c.is_ascii_digit()) {
                end = rest.len() - minutes.len();
                continue;
            }
        } else {
            // « 1er », « 2e », « 6ème ».
            let tail = after.find(|c: char| !is_word_letter(c)).unwrap_or(after.len());
            end += tail;
        }
        return (end, MadeOf::Figures);
    }
}

/// The length of the word at the start of `rest`.
fn letters(rest: &str) -> usize {
    let mut end = 0;
    loop {
        end += run_length(rest.get(end..).unwrap_or_default(), is_word_letter);
        // The first bytes of « ' », « - », « · » and « • »: most words have none of them behind.
        if !matches!(rest.as_bytes().get(end), Some(b'\'' | b'-' | 0xc2 | 0xe2)) {
            return end;
        }
        let (word, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let Some(sign) = behind.chars().next() else { return end };
        let after = behind.get(sign.len_utf8()..).unwrap_or_default();
        if !joins(word, sign, after) {
            return end;
        }
        end += sign.len_utf8();
    }
}

/// Whether a sign is inside a word that begins with `word` and would go on with what is `after` it.
fn joins(word: &str, sign: char, after: &str) -> bool {
    let goes_on = || after.starts_with(is_word_letter);
    let next = || after.get(..run_length(after, is_word_letter)).unwrap_or_default();
    match sign {
        '\'' => goes_on() && !is_elided(word),
        '-' => goes_on() && (word == "rendez" || !is_tied(next())),
        '·' | '•' => goes_on(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut words = Vec::new();
        cut(text, &text.to_lowercase(), 0, &mut words);
        let found: Vec<&str> = words.iter().map(|word| &text[word.text.clone()]).collect();
        assert_eq!(found.join("|"), expected);
    }

    #[test]
    fn words_are_those_a_reader_counts() {
        check("L'école ouvre aujourd'hui.", "L|école|ouvre|aujourd'hui");
        check("Qu'est-ce qu'il dit ?", "Qu|est|ce|qu|il|dit");
        check("Prenez rendez-vous, peut-être.", "Prenez|rendez-vous|peut-être");
        check("Donnez-nous-en deux", "Donnez|nous|en|deux");
        check("À 8 h 30, puis à 9h et 16 h 15.", "À|8 h 30|puis|à|9h|et|16 h 15");
        check("Le 1er mai, 1 200,50 euros.", "Le|1er|mai|1 200,50|euros");
        check("Écrivez à a.b@ecole.example, merci", "Écrivez|à|a.b@ecole.example|merci");
        check("Tél. 04 65 71 42 10", "Tél|04 65 71 42 10");
        check("directeur·rice", "directeur·rice");
    }
}
