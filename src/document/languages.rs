//! The language of a passage, as a code or by its name → a tag, a direction, a voice.

use std::ops::Range;

use super::prose::Voice;
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Trust};
use crate::language::{is_right_to_left, known_tag};
use crate::text::slug;
use crate::words;

/// Languages by the names that people give them, in French and in English.
const NAMES: &[(&str, &str, &str)] = &[
    ("albanais", "albanian", "sq"),
    ("allemand", "german", "de"),
    ("anglais", "english", "en"),
    ("arabe", "arabic", "ar"),
    ("armenien", "armenian", "hy"),
    ("bengali", "bengali", "bn"),
    ("breton", "breton", "br"),
    ("chinois", "chinese", "zh"),
    ("espagnol", "spanish", "es"),
    ("francais", "french", "fr"),
    ("georgien", "georgian", "ka"),
    ("grec", "greek", "el"),
    ("italien", "italian", "it"),
    ("neerlandais", "dutch", "nl"),
    ("occitan", "occitan", "oc"),
    ("pachto", "pashto", "ps"),
    ("persan", "persian", "fa"),
    ("polonais", "polish", "pl"),
    ("portugais", "portuguese", "pt"),
    ("roumain", "romanian", "ro"),
    ("russe", "russian", "ru"),
    ("somali", "somali", "so"),
    ("tamoul", "tamil", "ta"),
    ("turc", "turkish", "tr"),
    ("ukrainien", "ukrainian", "uk"),
    ("vietnamien", "vietnamese", "vi"),
];

/// The tag of a language written as a code (`ar`, `pt-BR`) or by its name.
pub(super) fn language_tag(written: &str) -> Option<String> {
    named(written).or_else(|| known_tag(written).ok())
}

/// The tag that a word that is no code stands for, and how surely.
pub(super) fn meant(written: &str) -> Option<(String, Trust)> {
    match named(written) {
        Some(tag) => Some((tag, Trust::Safe)),
        None => known_tag(written).err().flatten(),
    }
}

fn named(written: &str) -> Option<String> {
    let name = slug(written);
    let found = NAMES.iter().find(|(french, english, _)| *french == name || *english == name);
    found.map(|(.., tag)| (*tag).to_owned())
}

/// The direction in which a language is written.
pub(super) fn direction(tag: &str) -> &'static str {
    if is_right_to_left(tag) { "rtl" } else { "ltr" }
}

impl Writer<'_> {
    /// Says that what is written as the code of a language is none.
    pub(super) fn say_language_unknown(&mut self, written: &str, place: &Range<usize>) {
        let source = self.text_of(place);
        let at = source.find(written).filter(|_| !written.trim().is_empty());
        let place =
            at.map_or(place.clone(), |at| place.start + at..place.start + at + written.len());
        let said = Diagnostic::warning(
            "language-code-unknown",
            words!(
                "« {written} » n'est le code d'aucune langue : la voix qui lit la page ne saura pas comment prononcer ce passage.",
                "“{written}” is the code of no language: the voice that reads the page will not know how to pronounce this passage."
            ),
        );
        let span = self.span(&place);
        let said = match meant(written).filter(|_| at.is_some()) {
            Some((tag, trust)) => {
                let help = words!("Écrivez « {tag} ».", "Write “{tag}”.");
                let said = said.help(help);
                match trust {
                    Trust::Safe => said.fix(span, tag),
                    Trust::Proposal => said.propose(span, tag),
                }
            }
            None => said.help(words!(
                "Écrivez le code de la langue en deux lettres : fr, en, ar, pt, tr…",
                "Write the code of the language in two letters: fr, en, ar, pt, tr…"
            )),
        };
        self.say(said, &place);
    }

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
        assert_eq!(tag("English"), "en");
        assert_eq!(tag("klingon"), "");
        assert_eq!(tag("xx"), "");
        assert_eq!(tag(""), "");
        assert_eq!(direction("ar"), "rtl");
        assert_eq!(direction("ar-MA"), "rtl");
        assert_eq!(direction("pt-BR"), "ltr");
        assert_eq!(direction("pa-Arab"), "rtl");
    }
}
