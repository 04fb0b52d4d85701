//! A language's tag → its usual form, and the direction in which it is written.

use icu_locale_core::{LanguageIdentifier, Locale};

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// As French.
    #[default]
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn attribute(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// A language's tag in its usual form (`fr_fr` → `fr-FR`), or nothing if it is no tag.
///
/// Only the form is checked: `simple` would be a language.
pub fn normalize_tag(tag: &str) -> Option<String> {
    let tag = tag.trim();
    if tag.is_empty() {
        return None;
    }
    Locale::normalize(&tag.replace('_', "-")).ok().map(std::borrow::Cow::into_owned)
}

/// Whether a language, offered by the theme or not, is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let Ok(language) = LanguageIdentifier::try_from_str(tag) else { return false };
    if let Some(script) = language.script {
        return SCRIPTS.contains(&script.as_str());
    }
    let region = language.region.as_ref().map_or("", |region| region.as_str());
    let name = language.language.as_str();
    LANGUAGES.contains(&name) || ELSEWHERE.contains(&(name, region))
}

/// The living scripts written from right to left: those that Unicode's `Scripts.txt` and
/// `DerivedBidiClass.txt` give letters of class R or AL.
const SCRIPTS: [&str; 12] = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
];

/// The languages usually written in one of them (likely subtags of the Unicode CLDR).
const LANGUAGES: [&str; 38] = [
    "acm", "aeb", "ajp", "apc", "ar", "arq", "ary", "arz", "azb", "bal", "bgn", "bqi", "ckb", "dv",
    "fa", "glk", "haz", "he", "iw", "ji", "ks", "lrc", "luz", "mzn", "nqo", "pnb", "prs", "ps",
    "rhg", "sd", "sdh", "skr", "syr", "trw", "ug", "ur", "uzs", "yi",
];

/// The languages written so in some countries only.
const ELSEWHERE: [(&str, &str); 8] = [
    ("az", "IR"),
    ("kk", "CN"),
    ("ku", "IQ"),
    ("ku", "IR"),
    ("ky", "CN"),
    ("pa", "PK"),
    ("uz", "AF"),
    ("tk", "AF"),
];

/// Whether a letter is written from right to left: the blocks that Unicode keeps for those scripts.
pub(super) fn is_right_to_left_letter(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_takes_its_usual_form() {
        let check = |tag: &str, usual: Option<&str>| {
            assert_eq!(normalize_tag(tag).as_deref(), usual, "{tag}");
        };
        check("fr", Some("fr"));
        check("FR", Some("fr"));
        check("fr_fr", Some("fr-FR"));
        check("zh-hant-tw", Some("zh-Hant-TW"));
        check("ar-u-nu-latn", Some("ar-u-nu-latn"));
        check("", None);
        check("français", None);
        check("f", None);
        check("../fr", None);
    }

    #[test]
    fn the_direction_is_known_for_any_tag() {
        for tag in ["ar", "ar-MA", "he", "ur-PK", "pa-Arab", "pa-PK", "ff-Adlm", "AR", "ckb"] {
            assert!(is_right_to_left(tag), "{tag}");
        }
        for tag in ["fr", "en", "tr", "pa", "az", "ha", "ms", "uz", "ar-Latn", "zh", "", "?"] {
            assert!(!is_right_to_left(tag), "{tag}");
        }
    }
}
