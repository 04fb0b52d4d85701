//! A French word in lower case → how many syllables are heard in it.

/// How many syllables a word has, its mute `e` left out.
pub fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut before = ' ';
    let mut open = false;
    for c in word.chars() {
        let mute = before == 'q' && c == 'u' || before == 'g' && c == 'u';
        if is_vowel(c) && !mute {
            // « ré-u-nion », « na-ïf » : these letters are heard apart.
            let apart = matches!(c, 'ï' | 'ë' | 'ü') || before == 'é' || (c == 'é' && open);
            if !open || apart {
                count += 1;
            }
            open = true;
        } else {
            open = false;
        }
        before = c;
    }
    let silent = word.strip_suffix("es").or_else(|| word.strip_suffix('e'));
    let after_consonant =
        |stem: &str| !stem.ends_with(is_vowel) || stem.ends_with("qu") || stem.ends_with("gu");
    match silent {
        Some(stem) if count > 1 && (after_consonant(stem) || stem.ends_with('é')) => count - 1,
        _ => count.max(1),
    }
}

fn is_vowel(c: char) -> bool {
    matches!(
        c,
        'a' | 'e'
            | 'i'
            | 'o'
            | 'u'
            | 'y'
            | 'à'
            | 'â'
            | 'ä'
            | 'é'
            | 'è'
            | 'ê'
            | 'ë'
            | 'î'
            | 'ï'
            | 'ô'
            | 'ö'
            | 'ù'
            | 'û'
            | 'ü'
            | 'œ'
            | 'æ'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_those_that_are_heard() {
        for (word, expected) in [
            ("école", 2),
            ("le", 1),
            ("enfant", 2),
            ("réunion", 3),
            ("maîtresse", 2),
            ("année", 2),
            ("politiques", 3),
            ("différenciation", 5),
            ("naïf", 2),
            ("que", 1),
            ("langue", 1),
            ("autonomie", 4),
            ("m", 1),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }
}
