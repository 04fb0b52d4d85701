//! A file that a link offers → « (PDF, 120 ko) », which its words do not say.

use crate::files::FileType;
use crate::language::{Argument, Language};
use crate::model::SiteFile;
use crate::text::fold;

/// What to write behind the words of a link to a file, with a space before it: what it is and what it weighs,
/// unless the words say so. Pictures open in the page like any other, and are not published as they lie here.
pub(super) fn facts(file: &SiteFile, words: &str, language: &Language) -> Option<String> {
    let sort = FileType::from_name(&file.source.path).filter(|sort| !sort.is_picture())?;
    if says_weight(words) {
        return None;
    }
    let says_format =
        fold(words).split(|c: char| !c.is_alphanumeric()).any(|word| word == sort.extension());
    if !says_format {
        return Some(of(file, language));
    }
    let size = size(file.source.size, language);
    Some(format!(" {}", language.format("file_size", &[("size", Argument::Text(&size))])))
}

/// What a file is and what it weighs, with a space before it.
pub(super) fn of(file: &SiteFile, language: &Language) -> String {
    let format = FileType::from_name(&file.source.path).map_or("", FileType::extension);
    let format = format.to_ascii_uppercase();
    let size = size(file.source.size, language);
    let facts = [("format", Argument::Text(&format)), ("size", Argument::Text(&size))];
    format!(" {}", language.format("file_facts", &facts))
}

/// Bytes as people count them: thousands or millions, never nothing.
pub(super) fn size(bytes: u64, language: &Language) -> String {
    let number = |number: u64| Argument::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let kilobytes = bytes.div_ceil(1000).max(1);
    if kilobytes < 1000 {
        return language.format("file_kilobytes", &[("number", number(kilobytes))]);
    }
    let tenths = kilobytes.div_ceil(100);
    if tenths >= 100 || tenths.is_multiple_of(10) {
        return language.format("file_megabytes", &[("number", number(tenths.div_ceil(10)))]);
    }
    let parts = [("whole", number(tenths / 10)), ("tenths", number(tenths % 10))];
    language.format("file_megabytes_and_tenths", &parts)
}

/// Whether words say a weight: « 120 ko », « 2,5 MB ».
fn says_weight(words: &str) -> bool {
    let lower = words.to_lowercase();
    ["ko", "mo", "go", "kb", "mb", "gb", "кб", "мб"].iter().any(|unit| {
        lower.match_indices(unit).any(|(at, _)| {
            let before = lower.get(..at).unwrap_or_default().trim_end();
            let after = lower.get(at + unit.len()..).unwrap_or_default();
            before.ends_with(|c: char| c.is_ascii_digit())
                && !after.starts_with(char::is_alphanumeric)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::says_weight;

    #[test]
    fn a_weight_is_a_number_and_its_unit() {
        assert!(says_weight("Le menu (PDF, 120 ko)") && says_weight("2,5\u{a0}MB"));
        assert!(!says_weight("Le menu du CM1 au 12 mois") && !says_weight("Tokyo"));
    }
}
