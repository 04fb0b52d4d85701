//! A character → whether words are made of it, and its small letter: quick for the letters of European languages.

/// Which characters of ASCII are letters or digits.
const ASCII: [bool; 128] = {
    let mut ascii = [false; 128];
    let mut code = 0;
    while code < ascii.len() {
        ascii[code] = (code as u8).is_ascii_alphanumeric();
        code += 1;
    }
    ascii
};

/// Whether a character is a letter or a digit, as [`char::is_alphanumeric`] says.
#[inline]
pub fn is_word_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => ASCII[c as usize],
        _ => is_near(c).unwrap_or_else(|| c.is_alphanumeric()),
    }
}

/// Whether a character is a letter, as [`char::is_alphabetic`] says.
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphabetic(),
        _ => is_near(c).unwrap_or_else(|| c.is_alphabetic()),
    }
}

/// Whether it is a letter, of what stands in texts of European languages; no figure is among it.
fn is_near(c: char) -> Option<bool> {
    match c {
        '×' | '÷' => Some(false),
        'À'..='\u{24f}' => Some(true),
        // Spaces, dashes, quotation marks.
        '\u{2000}'..='\u{206f}' | '\u{a0}' | '«' | '»' => Some(false),
        _ => None,
    }
}

/// How many bytes at the start of a text are characters of a sort.
#[inline]
pub fn run_length(text: &str, is: impl Fn(char) -> bool) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if byte.is_ascii() {
            if !is(char::from(*byte)) {
                break;
            }
            at += 1;
            continue;
        }
        let letter = text.get(at..).and_then(|rest| rest.chars().next());
        match letter.filter(|c| is(*c)) {
            Some(c) => at += c.len_utf8(),
            None => break,
        }
    }
    at
}

/// The small letter of a letter, where that is one letter of as many bytes; else the letter itself.
#[inline]
pub fn small(c: char) -> char {
    match c {
        '\0'..='\x7f' => c.to_ascii_lowercase(),
        // They are small, or no letters.
        'à'..='ÿ' | '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' => c,
        _ => {
            let small = c.to_lowercase().next().unwrap_or(c);
            if small.len_utf8() == c.len_utf8() { small } else { c }
        }
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
            let small = c.to_lowercase().next().filter(|small| small.len_utf8() == c.len_utf8());
            assert_eq!(super::small(c), small.unwrap_or(c), "{c:?}");
        }
    }

    #[test]
    fn a_run_ends_where_another_sort_begins() {
        for (text, length) in [("", 0), ("été, puis", 5), (" a", 0), ("fin", 3), ("œuvré…", 7)]
        {
            assert_eq!(run_length(text, is_word_letter), length, "{text}");
        }
    }
}
