//! What can be typed: the one table from which the parser, help, completions and man page are made.

use super::call::Call;
use super::{
    Ending, build, check, clean, completions, explain, help, man, new, photos, schema, serve,
};
use crate::diagnostic::{Tongue, Words};
use crate::pipeline::Failure;
use crate::words;

/// A command.
pub struct Command {
    /// What is typed.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub about: Words,
    /// What it takes, besides [`everywhere`].
    pub arguments: Vec<Argument>,
    /// Does it.
    pub run: fn(&Call) -> Result<Ending, Failure>,
}

/// An argument.
pub struct Argument {
    /// Its name, which is also its long option.
    pub name: &'static str,
    /// Its option of one letter.
    pub short: Option<char>,
    /// Where it stands.
    pub position: Position,
    /// What is written after it, or in its place.
    pub value: Value,
    /// What stands if it is absent.
    pub default: Option<&'static str>,
    /// What it is for, in one sentence.
    pub help: Words,
}

/// Where an argument stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// Anywhere, behind its name: `--out public`.
    Named,
    /// In its place, if at all.
    Optional,
    /// In its place, as many as one likes.
    Several,
    /// In its place, always.
    Required,
}

/// What an argument holds.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    /// Nothing: it is there or not.
    Nothing,
    /// Nothing: it asks for the help.
    Help,
    /// Nothing: it asks for the version.
    Version,
    /// The path of a folder.
    Folder(Label),
    /// A text.
    Text(Label),
    /// One of these words.
    Choice(Label, &'static [&'static str]),
}

impl Value {
    /// The name that stands for the value, where there is one.
    pub fn label(self) -> Option<Label> {
        match self {
            Value::Nothing | Value::Help | Value::Version => None,
            Value::Folder(label) | Value::Text(label) | Value::Choice(label, _) => Some(label),
        }
    }
}

/// A heading, or the name that stands for a value, in each language of the tool.
#[derive(Debug, Clone, Copy)]
pub struct Label {
    fr: &'static str,
    en: &'static str,
}

impl Label {
    /// A label.
    pub const fn new(fr: &'static str, en: &'static str) -> Self {
        Label { fr, en }
    }

    /// The label in one language.
    pub fn in_tongue(self, tongue: Tongue) -> &'static str {
        match tongue {
            Tongue::French => self.fr,
            Tongue::English => self.en,
        }
    }
}

impl Argument {
    /// `--name VALUE`.
    pub fn option(name: &'static str, value: Value, help: Words) -> Self {
        let (position, short, default) = (Position::Named, None, None);
        Argument { name, short, position, value, default, help }
    }

    /// `--name`.
    pub fn flag(name: &'static str, help: Words) -> Self {
        Argument::option(name, Value::Nothing, help)
    }

    /// `VALUE`, in its place.
    pub fn placed(name: &'static str, position: Position, value: Value, help: Words) -> Self {
        Argument { position, ..Argument::option(name, value, help) }
    }

    /// Also by one letter.
    pub fn short(self, letter: char) -> Self {
        Argument { short: Some(letter), ..self }
    }

    /// What stands if it is absent.
    pub fn default(self, default: &'static str) -> Self {
        Argument { default: Some(default), ..self }
    }
}

/// All commands, in the order of the help.
pub fn commands() -> Vec<Command> {
    vec![
        build::command(),
        check::command(),
        serve::command(),
        new::command(),
        photos::command(),
        clean::command(),
        explain::command(),
        schema::command(),
        completions::command(),
        man::command(),
        help::command(),
    ]
}

/// The arguments of every command.
pub fn everywhere() -> Vec<Argument> {
    let language = Value::Choice(Label::new("LANGUE", "LANGUAGE"), &["fr", "en"]);
    let colour = Value::Choice(Label::new("QUAND", "WHEN"), &["auto", "always", "never"]);
    vec![
        Argument::option(
            "lang",
            language,
            words!("Langue des messages", "Language of the messages"),
        ),
        Argument::option(
            "color",
            colour,
            words!("Couleurs dans le terminal", "Colours in the terminal"),
        )
        .default("auto"),
        Argument::flag(
            "quiet",
            words!(
                "Ne dit que les erreurs et les avertissements",
                "Says nothing but errors and warnings"
            ),
        )
        .short('q'),
        Argument::option("help", Value::Help, words!("Affiche cette aide", "Shows this help"))
            .short('h'),
        Argument::option(
            "version",
            Value::Version,
            words!("Affiche la version de Préau", "Shows Préau's version"),
        )
        .short('V'),
    ]
}

/// The folder of the site.
pub fn site() -> Argument {
    Argument::placed(
        "site",
        Position::Optional,
        Value::Folder(Label::new("SITE", "SITE")),
        words!(
            "Dossier du site, celui qui contient «\u{a0}content/site.yml\u{a0}»",
            "Folder of the site, the one that holds content/site.yml"
        ),
    )
    .default(".")
}

/// The folder of the site, where the places of a command hold something else.
pub fn site_option() -> Argument {
    Argument { position: Position::Named, ..site() }
}

/// The folder of the built site.
pub fn out() -> Argument {
    Argument::option(
        "out",
        Value::Folder(Label::new("DOSSIER", "FOLDER")),
        words!(
            "Dossier du site fabriqué (par défaut\u{a0}: «\u{a0}public\u{a0}» dans le dossier du site)",
            "Folder of the built site (default: public, in the site's folder)"
        ),
    )
}

/// Today, for the build.
pub fn date() -> Argument {
    Argument::option(
        "date",
        Value::Text(Label::new("JOUR", "DAY")),
        words!(
            "Fait comme si l'on était ce jour-là, par exemple 2026-09-01 (par défaut\u{a0}: aujourd'hui)",
            "Works as if it were that day, for example 2026-09-01 (default: today)"
        ),
    )
}

/// Whether drafts are shown.
pub fn drafts() -> Argument {
    Argument::flag(
        "drafts",
        words!(
            "Montre aussi les brouillons, les pages à venir et les pages expirées",
            "Shows drafts, pages to come and expired pages too"
        ),
    )
}
