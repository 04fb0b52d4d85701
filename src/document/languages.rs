//! The language of a passage, as a code or by its French name → a tag, a direction, a voice.

use unic_langid::LanguageIdentifier;

use super::prose::Voice;
use super::writer::Writer;
use crate::text::slug;

/// Languages by the name that a teacher gives them.
const NAMES: &[(&str, &str)] = &[
    ("albanais", "sq"),
    ("allemand", "de"),
    ("anglais", "en"),
    ("arabe", "ar"),
    ("armenien", "hy"),
    ("bengali", "bn"),
    ("breton", "br"),
    ("chinois", "zh"),
    ("espagnol", "es"),
    ("francais", "fr"),
    ("georgien", "ka"),
    ("italien", "it"),
    ("occitan", "oc"),
    ("pachto", "ps"),
    ("persan", "fa"),
    ("polonais", "pl"),
    ("portugais", "pt"),
    ("roumain", "ro"),
    ("russe", "ru"),
    ("somali", "so"),
    ("tamoul", "ta"),
    ("turc", "tr"),
    ("ukrainien", "uk"),
    ("vietnamien", "vi"),
];

const RIGHT_TO_LEFT: &[&str] =
    &["ar", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];

/// The tag of a language written as a code (`ar`, `pt-BR`) or by its French name.
pub(super) fn language_tag(written: &str) -> Option<String> {
    let name = slug(written);
    if let Some((_, tag)) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some((*tag).to_owned());
    }
    let tag: LanguageIdentifier = written.parse().ok()?;
    // Longer ones are reserved: in practice words, not codes.
    (matches!(tag.language.as_str().len(), 2..=3) && tag.language.as_str() != "und")
        .then(|| tag.to_string())
}

/// The direction in which a language is written.
pub(super) fn direction(tag: &str) -> &'static str {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    let script = subtags.find(|subtag| subtag.len() == 4);
    match script {
        Some("Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo") => "rtl",
        Some(_) => "ltr",
        None if RIGHT_TO_LEFT.contains(&language) => "rtl",
        None => "ltr",
    }
}

impl Writer<'_> {
    /// From here on, text is in this language: only the page's own is typeset by the page's rules.
    pub(super) fn speak(&mut self, tag: &str) {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let typeset = primary(tag) == primary(self.settings.language);
        // Inside code there is nothing to set in any language.
        if self.prose.voice.counted {
            self.prose.set(Voice { typeset, ..self.prose.voice });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_code_or_its_french_name() {
        let tag = |written| language_tag(written).unwrap_or_default();
        assert_eq!(tag("ar"), "ar");
        assert_eq!(tag("Arabe"), "ar");
        assert_eq!(tag("pt-br"), "pt-BR");
        assert_eq!(tag("klingon"), "");
        assert_eq!(tag(""), "");
        assert_eq!(direction("ar"), "rtl");
        assert_eq!(direction("ar-MA"), "rtl");
        assert_eq!(direction("pt-BR"), "ltr");
        assert_eq!(direction("pa-Arab"), "rtl");
    }
}
