//! The folders of a theme's languages → direction, dates, plurals and texts of each.

mod days;
mod description;
mod direction;
mod hours;
mod known;
mod mistakes;
mod said;
mod texts;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::text::{Rules, SourceFile};
use crate::words;
use days::Days;
use texts::Texts;

pub use direction::{Direction, is_right_to_left, normalize_tag};
pub use hours::Moment;
pub use known::known_tag;
pub use texts::Argument;

/// The language that has every text, and with which the others are compared.
const REFERENCE: &str = "fr";

/// The two files of a language's folder.
#[derive(Debug, Clone)]
pub struct LanguageFiles {
    /// The folder's name: `fr`.
    pub tag: String,
    /// `language.yml`.
    pub description: Arc<SourceFile>,
    /// `strings.ftl`.
    pub strings: Arc<SourceFile>,
}

/// All the languages that a theme offers.
#[derive(Debug, Default)]
pub struct Languages {
    languages: Vec<Language>,
}

/// One language.
pub struct Language {
    tag: String,
    name: String,
    direction: Direction,
    words_per_minute: u16,
    typography: Rules,
    days: Days,
    strings: Vec<Arc<SourceFile>>,
    texts: OnceLock<Texts>,
}

/// Reads the descriptions; the texts of a language are read when they are first asked for.
///
/// Files that come twice under one tag are layers: first the theme's, then the site's, whose
/// description replaces the former and whose texts replace it one by one.
pub fn read(files: Vec<LanguageFiles>) -> (Languages, Vec<Diagnostic>) {
    let (mut languages, mut diagnostics) = (Languages::default(), Vec::new());
    for files in files {
        let (language, mistakes) = Language::read(files);
        diagnostics.extend(mistakes);
        match languages.languages.iter_mut().find(|known| known.tag == language.tag) {
            Some(known) => {
                let mut strings = std::mem::take(&mut known.strings);
                strings.extend(language.strings);
                *known = Language { strings, ..language };
            }
            None => languages.languages.push(language),
        }
    }
    (languages, diagnostics)
}

impl Languages {
    /// The language of a tag, or of a wider one: `en` for `en-GB`.
    pub fn get(&self, tag: &str) -> Option<&Language> {
        let mut tag = tag;
        loop {
            let found =
                self.languages.iter().find(|language| language.tag.eq_ignore_ascii_case(tag));
            match (found, tag.rsplit_once('-')) {
                (None, Some((wider, _))) => tag = wider,
                _ => return found,
            }
        }
    }

    /// The tags of all the languages, in the order in which they were read.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(Language::tag)
    }

    /// What is wrong in the texts of one language: to be asked of those that a site offers.
    pub fn mistakes(&self, tag: &str) -> Vec<Diagnostic> {
        let Some(language) = self.get(tag) else { return Vec::new() };
        let mut mistakes = language.loaded().mistakes.clone();
        if let Some(reference) = self.get(REFERENCE) {
            mistakes.extend(language.differences(reference));
        }
        mistakes
    }
}

impl Language {
    fn read(files: LanguageFiles) -> (Self, Vec<Diagnostic>) {
        let tag = normalize_tag(&files.tag).unwrap_or(files.tag);
        let (description, diagnostics) = description::read(&tag, &files.description);
        let language = Language {
            tag,
            name: description.name,
            direction: description.direction,
            words_per_minute: description.words_per_minute,
            typography: description.typography,
            days: Days::new(description.dates, description.first_of_month),
            strings: vec![files.strings],
            texts: OnceLock::new(),
        };
        (language, diagnostics)
    }

    /// Its BCP 47 tag: `fr`.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Its name, in its own words: « français ».
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The direction in which it is written.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// How many words people read in a minute.
    pub fn words_per_minute(&self) -> u16 {
        self.words_per_minute
    }

    /// How its texts are printed.
    pub fn typography(&self) -> Rules {
        self.typography
    }

    /// A text without variables; its name if there is no such text.
    pub fn text<'a>(&'a self, key: &'a str) -> &'a str {
        self.texts().get(key).map_or(key, String::as_str)
    }

    /// All the texts without variables.
    pub fn texts(&self) -> &BTreeMap<String, String> {
        &self.loaded().fixed
    }

    /// A text with its variables: `format("page_number", &[("number", Argument::Number(2)), …])`.
    pub fn format(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        self.loaded().format(key, arguments)
    }

    /// The names of all its texts, with variables or without.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.loaded().places.keys().map(String::as_str)
    }

    /// A day in full: « mardi 1er septembre 2026 ».
    pub fn day(&self, day: Date) -> String {
        self.days.long(day)
    }

    /// A day without its name: « 1er septembre 2026 »; no abbreviation, which screen readers stumble on.
    pub fn short_day(&self, day: Date) -> String {
        self.days.short(day)
    }

    /// A month: « septembre 2026 ».
    pub fn month(&self, day: Date) -> String {
        self.days.month(day)
    }

    /// The name of a day of the week, from 0 for Monday: « lundi ».
    pub fn weekday(&self, number: usize) -> String {
        // A Monday.
        let monday = jiff::civil::date(2024, 1, 1);
        let days = jiff::Span::new().days(i64::try_from(number % 7).unwrap_or_default());
        self.days.weekday(monday.saturating_add(days))
    }

    /// The name of a month, from 1 to 12: « septembre ».
    pub fn month_name(&self, number: i8) -> String {
        let day = Date::new(2024, number.clamp(1, 12), 1);
        day.map_or_else(|_| number.to_string(), |day| self.days.month_name(day))
    }

    fn loaded(&self) -> &Texts {
        self.texts
            .get_or_init(|| Texts::read(&self.tag, self.direction, self.typography, &self.strings))
    }

    /// The texts that the reference has and this language has not, or has with other variables.
    fn differences(&self, reference: &Language) -> Vec<Diagnostic> {
        let (own, all) = (self.loaded(), reference.loaded());
        let mut differences = Vec::new();
        for (key, (_, _)) in &all.places {
            let Some((file, span)) = own.places.get(key) else {
                differences.extend(self.strings.last().map(|file| missing(file, key)));
                continue;
            };
            let known = all.variables.get(key).map(Vec::as_slice).unwrap_or_default();
            for variable in own.variables.get(key).into_iter().flatten() {
                if !known.contains(variable) {
                    differences.push(unknown_variable(key, variable, known).at(file, *span));
                }
            }
        }
        differences
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Language").field("tag", &self.tag).finish_non_exhaustive()
    }
}

fn missing(file: &Arc<SourceFile>, key: &str) -> Diagnostic {
    Diagnostic::warning(
        "language-text-missing",
        words!(
            "Il manque le texte « {key} » dans cette langue.",
            "The text “{key}” is missing in this language.",
        ),
    )
    .at(file, crate::text::Span::default())
    .help(words!(
        "Ajoutez une ligne « {key} = … » (voyez le fichier strings.ftl du français).",
        "Add a line “{key} = …” (see the strings.ftl of French).",
    ))
}

fn unknown_variable(key: &str, variable: &str, known: &[String]) -> Diagnostic {
    let list = known.iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(", ");
    let help = match known {
        [] => words!("Ce texte n'a pas de variable.", "This text has no variable."),
        _ => words!("Ses variables sont : {list}.", "Its variables are: {list}."),
    };
    Diagnostic::error(
        "language-variable-unknown",
        words!(
            "Le texte « {key} » contient une variable « {variable} » que Préau ne remplit pas.",
            "The text “{key}” has a variable “{variable}” that Préau does not fill.",
        ),
    )
    .help(help)
}
