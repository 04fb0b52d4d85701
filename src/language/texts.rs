//! `strings.ftl` (Fluent) → the texts of the theme in one language, and the mistakes in them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::{ResolverError, errors::ReferenceKind};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::direction::{Direction, is_right_to_left_letter};
use super::said::Said;
use crate::diagnostic::Diagnostic;
use crate::text::{Rules, SourceFile, Span, typeset};
use crate::words;

/// A value put into a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument<'a> {
    /// A number, which also chooses the plural.
    Number(i64),
    /// Words, as they are.
    Text(&'a str),
}

/// The texts of one language.
pub(super) struct Texts {
    bundle: FluentBundle<FluentResource>,
    direction: Direction,
    typography: Rules,
    /// Those without variables.
    pub fixed: BTreeMap<String, String>,
    /// The variables of the others.
    pub variables: BTreeMap<String, Vec<String>>,
    /// Where each is written.
    pub places: BTreeMap<String, (Arc<SourceFile>, Span)>,
    /// What is wrong in the files.
    pub mistakes: Vec<Diagnostic>,
    /// Texts with one argument that were said before, by their names and it: « 4 minutes de lecture » stands on many
    /// pages.
    said: Said<String>,
}

impl Texts {
    /// Reads the files in order; a later text takes the place of an earlier one of the same name.
    pub(super) fn read(
        tag: &str,
        direction: Direction,
        typography: Rules,
        files: &[Arc<SourceFile>],
    ) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Arguments that need isolation get it below: those that run against the language, no other.
        bundle.set_use_isolating(false);
        let mut texts = Texts {
            bundle,
            direction,
            typography,
            fixed: BTreeMap::new(),
            variables: BTreeMap::new(),
            places: BTreeMap::new(),
            mistakes: Vec::new(),
            said: Said::default(),
        };
        files.iter().for_each(|file| texts.add(file));
        texts.settle();
        texts
    }

    /// A text with its arguments; its name if there is no such text.
    pub(super) fn format(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        if let Some(fixed) = self.fixed.get(key) {
            return fixed.clone();
        }
        let &[(variable, argument)] = arguments else { return self.format_anew(key, arguments) };
        let name = match argument {
            Argument::Number(number) => format!("{key}\0{variable}\0{number}"),
            Argument::Text(text) => format!("{key}\0{variable}\0{text}\0"),
        };
        self.said.say(name, || self.format_anew(key, arguments))
    }

    fn format_anew(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(*name, self.value(*argument));
        }
        let message = self.bundle.get_message(key);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new());
        typeset(&text, self.typography)
    }

    fn value<'a>(&self, argument: Argument<'a>) -> FluentValue<'a> {
        match argument {
            Argument::Number(number) => number.into(),
            Argument::Text(text) if runs_against(text, self.direction) => {
                FluentValue::from(format!("\u{2068}{text}\u{2069}"))
            }
            Argument::Text(text) => text.into(),
        }
    }

    fn add(&mut self, file: &Arc<SourceFile>) {
        let resource = match FluentResource::try_new(file.text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    self.mistakes.push(unreadable(file, error.pos.clone(), &error.to_string()));
                }
                resource
            }
        };
        self.bundle.add_resource_overriding(resource);
        let mut here = BTreeMap::new();
        for (key, span) in keys(&file.text) {
            if here.insert(key, span).is_some() {
                self.mistakes.push(twice(file, key, span));
            }
        }
        for (key, span) in here {
            self.places.insert(key.to_owned(), (Arc::clone(file), span));
        }
    }

    /// Formats what needs no argument, once, and finds out the variables of the rest.
    fn settle(&mut self) {
        for (key, (file, span)) in &self.places {
            let message = self.bundle.get_message(key);
            let Some(pattern) = message.and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, None, &mut errors);
            if errors.is_empty() {
                self.fixed.insert(key.clone(), typeset(&text, self.typography));
            }
            for error in errors {
                match error {
                    FluentError::ResolverError(ResolverError::Reference(
                        ReferenceKind::Variable { id },
                    )) => self.variables.entry(key.clone()).or_default().push(id),
                    other => self.mistakes.push(broken(file, *span, key, &other.to_string())),
                }
            }
        }
    }
}

/// Whether a text put among words of this direction could reorder them: a French title in an
/// Arabic sentence. Digits alone never do.
fn runs_against(text: &str, direction: Direction) -> bool {
    text.chars().any(|letter| match direction {
        Direction::LeftToRight => is_right_to_left_letter(letter),
        Direction::RightToLeft => letter.is_alphabetic() && !is_right_to_left_letter(letter),
    })
}

/// The names of a file's texts, and their places.
fn keys(text: &str) -> impl Iterator<Item = (&str, Span)> {
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let at = start;
        start += line.len();
        let (key, _) = line.split_once('=')?;
        let key = key.trim_end();
        let named = key.starts_with(|first: char| first.is_ascii_alphabetic());
        let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
        (named && key.chars().all(plain)).then(|| (key, Span::new(at..at + key.len())))
    })
}

fn unreadable(file: &Arc<SourceFile>, place: Range<usize>, reason: &str) -> Diagnostic {
    Diagnostic::error(
        "language-text-unreadable",
        words!(
            "Le texte écrit ici ne se lit pas.",
            "The text written here cannot be read: {reason}.",
        ),
    )
    .at(file, Span::new(place))
    .help(words!(
        "Écrivez « nom = texte » ; une variable entre accolades : {{ $nombre }} ; et, s'il y a plusieurs formes, une dernière qui commence par *[other].",
        "Write “name = text”; a variable in braces: {{ $number }}; and, if there are several forms, a last one that begins with *[other].",
    ))
}

fn twice(file: &Arc<SourceFile>, key: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(
        "language-text-twice",
        words!(
            "Le texte « {key} » est écrit deux fois dans ce fichier.",
            "The text “{key}” is written twice in this file.",
        ),
    )
    .at(file, span)
    .help(words!("Gardez celui des deux qui convient.", "Keep the one that is right."))
}

fn broken(file: &Arc<SourceFile>, span: Span, key: &str, reason: &str) -> Diagnostic {
    Diagnostic::error(
        "language-text-broken",
        words!(
            "Le texte « {key} » renvoie à un autre texte qui n'existe pas.",
            "The text “{key}” refers to something that does not exist: {reason}.",
        ),
    )
    .at(file, span)
    .help(words!(
        "Écrivez le texte en toutes lettres, ou corrigez le nom entre accolades.",
        "Write the text in full, or correct the name in braces.",
    ))
}
