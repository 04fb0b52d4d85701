//! `language.yml` → what the tool must know of a language, and the mistakes in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use icu_locale_core::Locale;
use serde_yaml::{Location, Spanned};

use super::direction::Direction;
use crate::diagnostic::{Diagnostic, Words};
use crate::text::{Rules, SourceFile, Span};
use crate::words;

/// What a `language.yml` says.
#[derive(Debug)]
pub(super) struct Description {
    pub name: String,
    pub direction: Direction,
    pub words_per_minute: u16,
    pub typography: Rules,
    pub dates: Locale,
    pub first_of_month: Option<String>,
}

const FIELDS: [&str; 7] =
    ["tag", "name", "direction", "words-per-minute", "typography", "dates", "first-of-month"];

/// How fast people read when nobody says: the mean of 17 languages (see fr/language.yml).
const WORDS_PER_MINUTE: u16 = 184;

/// Reads a description; what is missing or wrong is replaced by what does least harm.
pub(super) fn read(tag: &str, file: &Arc<SourceFile>) -> (Description, Vec<Diagnostic>) {
    let (fields, unreadable) = match parse(file) {
        Ok(fields) => (fields, None),
        Err(error) => (Fields::new(), Some(said(file, &error))),
    };
    let mut reader = Reader { file, fields, diagnostics: Vec::new() };
    reader.tag(tag);
    let description = Description {
        name: reader.name(tag),
        direction: reader.direction(),
        words_per_minute: reader.words_per_minute(),
        typography: reader.typography(),
        dates: reader.dates(tag),
        first_of_month: reader.text("first-of-month"),
    };
    reader.unknown_fields();
    // When nothing could be read, that every field is missing goes without saying.
    let diagnostics = unreadable.map_or(reader.diagnostics, |diagnostic| vec![diagnostic]);
    (description, diagnostics)
}

type Fields = BTreeMap<String, Spanned<String>>;

fn parse(file: &SourceFile) -> Result<Fields, Box<serde_yaml::Error>> {
    let options = serde_yaml::options! {
        with_snippet: false,
        budget: serde_yaml::budget! { max_depth: 4, max_nodes: 200, max_aliases: 0 },
    };
    Ok(serde_yaml::from_str_with_options(&file.text, options)?)
}

fn said(file: &Arc<SourceFile>, error: &serde_yaml::Error) -> Diagnostic {
    let reason = error.without_snippet().to_string();
    let place = error.location().map_or(Span::default(), |location| span(file, location));
    Diagnostic::error(
        "language-unreadable",
        words!(
            "Cette description de langue ne se lit pas à partir d'ici.",
            "This description of a language cannot be read from here: {reason}.",
        ),
    )
    .at(file, place)
    .help(words!(
        "Écrivez une ligne par champ, par exemple : name: français",
        "Write one line per field, for example: name: français",
    ))
}

/// The bytes of a place; where the parser only knows the line, that line.
fn span(file: &SourceFile, location: Location) -> Span {
    let (start, length) = (location.span().byte_offset(), location.span().byte_len());
    match (start.map(usize::try_from), length.map(usize::try_from)) {
        (Some(Ok(start)), Some(Ok(length))) => Span::new(start..start + length),
        _ => {
            let line = usize::try_from(location.line()).unwrap_or(1).max(1);
            let start = file.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
            Span::new(start..start + file.line(line).len())
        }
    }
}

struct Reader<'a> {
    file: &'a Arc<SourceFile>,
    fields: Fields,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn text(&self, field: &str) -> Option<String> {
        let value = self.fields.get(field)?.value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// A field that must be there; its absence is said.
    fn required(&mut self, field: &str, example: &str) -> Option<String> {
        let found = self.text(field);
        if found.is_none() {
            self.diagnostics.push(
                Diagnostic::error(
                    "language-field-missing",
                    words!(
                        "Il manque « {field} » à cette description de langue.",
                        "This description of a language lacks “{field}”.",
                    ),
                )
                .at(self.file, Span::default())
                .help(words!(
                    "Ajoutez par exemple : {field}: {example}",
                    "Add for example: {field}: {example}",
                )),
            );
        }
        found
    }

    fn wrong(&mut self, field: &str, words: Words, help: Words) {
        let location = self.fields.get(field).map(|value| value.referenced);
        let place = location.map_or(Span::default(), |location| span(self.file, location));
        let wrong = Diagnostic::error("language-field-wrong", words);
        self.diagnostics.push(wrong.at(self.file, place).help(help));
    }

    fn tag(&mut self, folder: &str) {
        let Some(tag) = self.required("tag", folder) else { return };
        if tag != folder {
            self.wrong(
                "tag",
                words!(
                    "Cette description dit « {tag} », mais son dossier s'appelle « {folder} ».",
                    "This description says “{tag}”, but its folder is named “{folder}”.",
                ),
                words!("Écrivez : tag: {folder}", "Write: tag: {folder}"),
            );
        }
    }

    fn name(&mut self, tag: &str) -> String {
        self.required("name", "français").unwrap_or_else(|| tag.to_owned())
    }

    fn direction(&mut self) -> Direction {
        match self.required("direction", "ltr").as_deref() {
            Some("rtl") => Direction::RightToLeft,
            Some("ltr") | None => Direction::LeftToRight,
            Some(other) => {
                self.wrong(
                    "direction",
                    words!(
                        "« {other} » n'est pas un sens d'écriture.",
                        "“{other}” is no direction."
                    ),
                    words!(
                        "Écrivez ltr (de gauche à droite) ou rtl (de droite à gauche).",
                        "Write ltr (from left to right) or rtl (from right to left).",
                    ),
                );
                Direction::LeftToRight
            }
        }
    }

    fn words_per_minute(&mut self) -> u16 {
        let Some(written) = self.required("words-per-minute", "195") else {
            return WORDS_PER_MINUTE;
        };
        match written.parse() {
            Ok(number @ 20..=1000) => number,
            _ => {
                self.wrong(
                    "words-per-minute",
                    words!(
                        "« {written} » n'est pas un nombre de mots lus en une minute.",
                        "“{written}” is not a number of words read in a minute.",
                    ),
                    words!(
                        "Écrivez un nombre entre 20 et 1000, par exemple : 195",
                        "Write a number between 20 and 1000, for example: 195",
                    ),
                );
                WORDS_PER_MINUTE
            }
        }
    }

    fn typography(&mut self) -> Rules {
        let Some(written) = self.text("typography") else { return Rules::None };
        Rules::named(&written).unwrap_or_else(|| {
            self.wrong(
                "typography",
                words!(
                    "Préau ne connaît pas la typographie « {written} ».",
                    "Préau does not know the typography “{written}”.",
                ),
                words!("Écrivez french ou none.", "Write french or none."),
            );
            Rules::None
        })
    }

    fn dates(&mut self, tag: &str) -> Locale {
        let written = self.text("dates");
        let locale = written.as_deref().unwrap_or(tag);
        Locale::try_from_str(locale).unwrap_or_else(|_| {
            let locale = locale.to_owned();
            self.wrong(
                "dates",
                words!(
                    "« {locale} » n'est pas une étiquette de langue.",
                    "“{locale}” is not a language tag.",
                ),
                words!("Écrivez par exemple : dates: fr", "Write for example: dates: fr"),
            );
            Locale::UNKNOWN
        })
    }

    fn unknown_fields(&mut self) {
        for (field, value) in &self.fields {
            if FIELDS.contains(&field.as_str()) {
                continue;
            }
            let line = self.file.position(span(self.file, value.referenced).start).line;
            let known = FIELDS.join(", ");
            let nearest = FIELDS.iter().min_by_key(|known| strsim::levenshtein(known, field));
            let help = match nearest.filter(|known| strsim::levenshtein(known, field) < 3) {
                Some(known) => words!("Vouliez-vous dire « {known} » ?", "Did you mean “{known}”?"),
                None => words!("Les champs sont : {known}.", "The fields are: {known}."),
            };
            let start = value_line_start(self.file, line);
            self.diagnostics.push(
                Diagnostic::warning(
                    "language-field-unknown",
                    words!(
                        "Préau ne connaît pas le champ « {field} » d'une langue.",
                        "Préau does not know the field “{field}” of a language.",
                    ),
                )
                .at(self.file, Span::new(start..start + field.len()))
                .help(help),
            );
        }
    }
}

fn value_line_start(file: &SourceFile, line: usize) -> usize {
    file.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
}
