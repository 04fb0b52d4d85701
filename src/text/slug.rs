//! A name as people write it → a name that any host, keyboard and file system accepts.

use deunicode::deunicode_char;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The longest slug, in bytes: with `.html` behind it, it still fits in a file name everywhere.
const LONGEST: usize = 200;

/// A file name or a heading → its address: ASCII lowercase letters, digits and single `-`.
///
/// Never empty, and the same for composed and decomposed accents.
pub fn slug(segment: &str) -> String {
    if is_slug(segment) {
        return segment.to_owned();
    }
    let mut slug = Joined::with_capacity(segment.len());
    match segment.chars().all(is_composed) {
        true => segment.chars().for_each(|letter| transcribe(letter, &mut slug)),
        false => segment.nfc().for_each(|letter| transcribe(letter, &mut slug)),
    }
    let slug = slug.text;
    if slug.is_empty() {
        return format!("x{}", fingerprint(segment));
    }
    if slug.len() > LONGEST {
        let kept = slug.get(..LONGEST - 9).unwrap_or_default().trim_end_matches('-');
        return format!("{kept}-{}", fingerprint(segment));
    }
    slug
}

/// A front-matter key → the one spelling under which it is known:
/// « Mise à jour », `mise_a_jour` and `MISE À JOUR` are `mise-a-jour`.
pub fn fold(key: &str) -> String {
    if is_slug(key) {
        return key.to_owned();
    }
    let mut folded = Joined::with_capacity(key.len());
    for letter in key.chars() {
        if letter.is_ascii() {
            folded.fold(letter.to_ascii_lowercase());
        } else {
            decompose_canonical(letter, |part| part.to_lowercase().for_each(|l| folded.fold(l)));
        }
    }
    folded.text
}

/// Whether nothing is left to compose around a letter: before U+0300 stand no combining marks, nor among dashes and
/// quotes.
fn is_composed(letter: char) -> bool {
    letter < '\u{300}' || matches!(letter, '\u{2010}'..='\u{2027}' | '\u{202f}')
}

/// Whether a text is already a slug, as most file names are.
fn is_slug(text: &str) -> bool {
    let mut previous = b'-';
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => {}
            b'-' if previous != b'-' => {}
            _ => return false,
        }
        previous = byte;
    }
    previous != b'-' && text.len() <= LONGEST
}

/// French first, since « n° » is not "ndeg" here; deunicode for all the rest of the world.
fn transcribe(letter: char, slug: &mut Joined) {
    match letter {
        'a'..='z' | '0'..='9' => slug.push(letter),
        'A'..='Z' => slug.push(letter.to_ascii_lowercase()),
        'œ' | 'Œ' => slug.push_str("oe"),
        'æ' | 'Æ' => slug.push_str("ae"),
        '&' => slug.word("et"),
        '€' => slug.word("euro"),
        '°' | 'º' => slug.part(),
        // The soft hyphen and the joiners of emoji and Arabic stand inside a word.
        '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' => {}
        _ if letter.is_ascii() => slug.part(),
        _ if is_combining_mark(letter) => {}
        _ if letter.is_alphanumeric() => slug.transliterate(letter),
        _ => {
            slug.part();
            slug.transliterate(letter);
            slug.part();
        }
    }
}

/// Eight hexadecimal digits that stay the same for the same name.
fn fingerprint(segment: &str) -> String {
    let composed: String = segment.nfc().collect();
    let hash = blake3::hash(composed.as_bytes()).to_hex();
    hash.chars().take(8).collect()
}

/// Text in which parts are joined by exactly one `-`, none at either end.
struct Joined {
    text: String,
    parted: bool,
}

impl Joined {
    fn with_capacity(capacity: usize) -> Self {
        Joined { text: String::with_capacity(capacity), parted: false }
    }

    /// A small letter of a key.
    fn fold(&mut self, letter: char) {
        match letter {
            'œ' => self.push_str("oe"),
            'æ' => self.push_str("ae"),
            '\'' | '’' | '_' | '-' => self.part(),
            _ if letter.is_whitespace() => self.part(),
            _ if is_combining_mark(letter) => {}
            _ => self.push(letter),
        }
    }

    fn part(&mut self) {
        self.parted = !self.text.is_empty();
    }

    fn push(&mut self, letter: char) {
        if std::mem::take(&mut self.parted) {
            self.text.push('-');
        }
        self.text.push(letter);
    }

    fn push_str(&mut self, letters: &str) {
        letters.chars().for_each(|letter| self.push(letter));
    }

    fn word(&mut self, word: &str) {
        self.part();
        self.push_str(word);
        self.part();
    }

    fn transliterate(&mut self, letter: char) {
        for ascii in deunicode_char(letter).unwrap_or_default().chars() {
            if ascii.is_ascii_alphanumeric() {
                self.push(ascii.to_ascii_lowercase());
            } else {
                self.part();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_an_address_that_every_host_accepts() {
        let check = |name: &str, expected: &str| assert_eq!(slug(name), expected, "{name:?}");
        check("ecrans", "ecrans");
        check("Écrans à la maison", "ecrans-a-la-maison");
        check("E\u{301}crans a\u{300} la maison", "ecrans-a-la-maison");
        check("L'école & l’élève", "l-ecole-et-l-eleve");
        check("Fiche n° 3", "fiche-n-3");
        check("Fiche n°3 : 5 €", "fiche-n-3-5-euro");
        check("Œuvrer, cœur, Ægir", "oeuvrer-coeur-aegir");
        check("--a__b  c--", "a-b-c");
        check("« Bonjour ! »", "bonjour");
        check("Straße & Łódź", "strasse-et-lodz");
        check("CP/CM1", "cp-cm1");
        check("北京", "bei-jing");
        check("école🏫fête", "ecole-school-fete");
    }

    #[test]
    fn a_name_in_any_script_gives_a_stable_non_empty_address() {
        for name in ["مدرسة", "школа", "學校", "🦄", "\u{e000}", "", "!!!", "\u{200d}"]
        {
            let address = slug(name);
            assert!(is_slug(&address), "{name:?} → {address:?}");
            assert_eq!(address, slug(name));
            assert_eq!(address, slug(&address));
        }
        assert_ne!(slug("!!!"), slug("???"));
    }

    #[test]
    fn a_very_long_name_still_fits_in_a_file_name() {
        let (one, two) = ("學".repeat(80) + "a", "學".repeat(80) + "b");
        assert!(slug(&one).len() <= LONGEST);
        assert_ne!(slug(&one), slug(&two));
        assert_eq!(slug(&"a".repeat(201)).len(), LONGEST);
    }

    #[test]
    fn a_key_is_known_however_it_is_written() {
        let check = |key: &str, expected: &str| assert_eq!(fold(key), expected, "{key:?}");
        check("titre", "titre");
        check("Mise à jour", "mise-a-jour");
        check("MISE_A_JOUR", "mise-a-jour");
        check("mise\u{a0}a\u{300} jour", "mise-a-jour");
        check("l'école attend", "l-ecole-attend");
        check("l’école  attend ", "l-ecole-attend");
        check("Œuvre", "oeuvre");
        check("clé.interne", "cle.interne");
        check("", "");
    }
}
