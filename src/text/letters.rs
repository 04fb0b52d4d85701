//! A character → whether words are made of it: quick for the letters of European languages.

/// Whether a character is a letter or a digit, as [`char::is_alphanumeric`] says.
pub fn is_word_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        _ => is_far_letter(c) || !('À'..='\u{24f}').contains(&c) && c.is_numeric(),
    }
}

/// Whether a character is a letter, as [`char::is_alphabetic`] says.
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphabetic(),
        _ => is_far_letter(c),
    }
}

fn is_far_letter(c: char) -> bool {
    match c {
        '×' | '÷' => false,
        'À'..='\u{24f}' => true,
        // Spaces, dashes, quotation marks.
        '\u{2000}'..='\u{206f}' | '\u{a0}' | '«' | '»' => false,
        _ => c.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_judged_as_unicode_does() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_word_letter(c), c.is_alphanumeric(), "{c:?}");
        }
    }
}
