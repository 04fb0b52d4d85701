//! A page's file → numbers and words in it that are told by their form, with their places.

use std::ops::Range;

/// A run of digits that belong together, as people write them: `06 12 34 56 78`, `FR76 3000…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Its digits and capitals alone.
    pub signs: String,
    /// Where it stands.
    pub place: Range<usize>,
}

/// What follows `from` in `text` as one number of `length` signs: digits, capitals if `letters` allows
/// them, and between them at most two separators at a time.
pub fn number_at(text: &str, from: usize, length: usize, letters: Letters) -> Option<Number> {
    let rest = text.get(from..)?;
    let mut signs = String::new();
    let (mut end, mut gap) = (0, 0);
    for (at, letter) in rest.char_indices() {
        let wanted = letter.is_ascii_digit()
            || (letters == Letters::Too && letter.is_ascii_uppercase())
            || (letter == '+' && signs.is_empty());
        if signs.len() == length {
            break;
        } else if wanted {
            signs.push(letter);
            (end, gap) = (at + letter.len_utf8(), 0);
        } else if matches!(letter, ' ' | '.' | '-' | '(' | ')' | '\u{a0}' | '\u{202f}') && gap < 2 {
            gap += 1;
        } else {
            break;
        }
    }
    let ends = rest.get(end..)?.chars().next().is_none_or(|next| !next.is_alphanumeric());
    (ends && signs.len() == length).then_some(Number { signs, place: from..from + end })
}

/// Whether capitals are part of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// As in an IBAN.
    Too,
    /// Digits only.
    Apart,
}

/// Where words or numbers may begin in `text`: at `byte`, not inside a word, an address or a longer number.
pub fn beginnings(text: &str, byte: u8) -> impl Iterator<Item = usize> {
    let all = text.match_indices(char::from(byte));
    all.map(|(at, _)| at).filter(|at| is_beginning(text, *at))
}

fn is_beginning(text: &str, at: usize) -> bool {
    let Some(before) = text.get(..at) else { return false };
    let mut letters = before.chars().rev();
    match letters.next() {
        Some('/' | '_' | '=' | '&' | '#' | '%' | '@' | '+' | ',') => false,
        // 1.06, 2026-06: a part of a longer number; « tél.06 » and « Portable - 06 » are not.
        Some('.' | '-' | ' ' | '\u{a0}' | '\u{202f}') => {
            !letters.next().is_some_and(|letter| letter.is_ascii_digit())
        }
        // +33 (0)6…
        Some('(') => {
            !letters.find(|letter| *letter != ' ').is_some_and(|letter| letter.is_ascii_digit())
        }
        Some(letter) => !letter.is_alphanumeric(),
        None => true,
    }
}

/// How long the account numbers are of the country whose letters stand at `from`.
pub fn iban_length(text: &str, from: usize) -> Option<usize> {
    match text.get(from..from + 2)? {
        "FR" | "MC" | "IT" => Some(27),
        "BE" => Some(16),
        "NL" => Some(18),
        "LU" => Some(20),
        "CH" => Some(21),
        "DE" | "GB" => Some(22),
        "ES" => Some(24),
        "PT" => Some(25),
        _ => None,
    }
}

/// Whether a code of letters and digits has the remainder that its two control digits promise.
pub fn is_iban(signs: &str) -> bool {
    let (Some(country), Some(account)) = (signs.get(..4), signs.get(4..)) else { return false };
    let mut remainder: u32 = 0;
    for letter in account.chars().chain(country.chars()) {
        let Some(value) = letter.to_digit(36) else { return false };
        remainder = (remainder * if value > 9 { 100 } else { 10 } + value) % 97;
    }
    remainder == 1
}

/// Whether thirteen digits and two of control are a French social security number (NIR).
pub fn is_social_security(signs: &str) -> bool {
    let (Some(number), Some(control)) = (signs.get(..13), signs.get(13..15)) else { return false };
    // Corsica's departments count as 19 and 18.
    let number = number.replace("2A", "19").replace("2B", "18");
    let month = number.get(3..5).and_then(|month| month.parse::<u32>().ok());
    let month = month.is_some_and(|month| (1..=12).contains(&month) || (20..=42).contains(&month));
    let (Ok(number), Ok(control)) = (number.parse::<u64>(), control.parse::<u64>()) else {
        return false;
    };
    signs.len() == 15 && signs.starts_with(['1', '2']) && month && 97 - number % 97 == control
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_known_by_its_control_digits() {
        assert!(is_iban("FR7630006000011234567890189"));
        assert!(!is_iban("FR7630006000011234567890188"));
        assert!(is_iban("BE68539007547034"));
    }

    #[test]
    fn a_social_security_number_is_known_by_its_control_digits() {
        let number: u64 = 2_690_549_588_157;
        let control = 97 - number % 97;
        assert!(is_social_security(&format!("{number}{control:02}")));
        assert!(!is_social_security("269054958815700"));
        assert!(!is_social_security("123456789012345"));
    }

    #[test]
    fn a_number_is_read_across_its_separators() {
        let read =
            |text, length| number_at(text, 0, length, Letters::Apart).map(|found| found.signs);
        assert_eq!(read("06 12-34.56 78, merci", 10).as_deref(), Some("0612345678"));
        assert_eq!(read("06 12 34 56 78 04 65", 10).as_deref(), Some("0612345678"));
        assert_eq!(read("+33 (0)6 12 34 56 78", 13).as_deref(), Some("+330612345678"));
        assert_eq!(read("06123456789", 10), None);
        assert_eq!(read("06 x", 10), None);
    }
}
