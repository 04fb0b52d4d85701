//! clap's errors → our own sentences, in each language, with the repair.

use std::ffi::OsString;
use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::table;
use crate::diagnostic::Words;
use crate::pipeline::Failure;
use crate::words;

/// Says what is wrong with the arguments.
pub fn failure(error: &clap::Error, arguments: &[OsString]) -> Failure {
    let wrong = Wrong { error, asked: asked(arguments) };
    match error.kind() {
        ErrorKind::InvalidSubcommand => wrong.command(),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            wrong.no_command()
        }
        ErrorKind::UnknownArgument => wrong.unknown(),
        ErrorKind::InvalidValue if wrong.get(ContextKind::InvalidValue).is_empty() => {
            wrong.no_value()
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => wrong.value(),
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => wrong.too_many(),
        ErrorKind::TooFewValues | ErrorKind::NoEquals => wrong.no_value(),
        ErrorKind::ArgumentConflict => wrong.conflict(),
        ErrorKind::MissingRequiredArgument => wrong.missing(),
        ErrorKind::InvalidUtf8 => wrong.not_utf8(),
        _ => wrong.other(),
    }
}

/// A mistake, with clap's notes on it.
struct Wrong<'a> {
    error: &'a clap::Error,
    /// The command whose help may be asked for: `preau build`.
    asked: String,
}

impl Wrong<'_> {
    fn get(&self, kind: ContextKind) -> String {
        self.error.get(kind).map(ToString::to_string).unwrap_or_default()
    }

    fn see_help(&self) -> Words {
        let asked = &self.asked;
        words!(
            "« {asked} --help » dit tout ce que l'on peut écrire.",
            "\"{asked} --help\" says all that can be written."
        )
    }

    /// « Vouliez-vous dire … ? », or where to look.
    fn did_you_mean(&self, kind: ContextKind) -> Words {
        let near = match self.error.get(kind) {
            Some(ContextValue::Strings(several)) => several.first().cloned(),
            Some(ContextValue::String(one)) => Some(one.clone()),
            _ => None,
        };
        match near {
            Some(near) => words!("vouliez-vous dire « {near} » ?", "did you mean \"{near}\"?"),
            None => self.see_help(),
        }
    }

    fn command(&self) -> Failure {
        let typed = self.get(ContextKind::InvalidSubcommand);
        let mut help = self.did_you_mean(ContextKind::SuggestedSubcommand);
        if Path::new(&typed).is_dir() {
            help = words!(
                "pour fabriquer le site de ce dossier : preau build \"{typed}\"",
                "to build the site in this folder: preau build \"{typed}\""
            );
        }
        say(
            words!("la commande « {typed} » n'existe pas.", "there is no command \"{typed}\"."),
            help,
        )
    }

    fn no_command(&self) -> Failure {
        let names: Vec<&str> =
            table::commands().iter().map(|command| command.name).filter(|n| *n != "help").collect();
        let names = names.join(", ");
        say(
            words!(
                "il manque une commande après « preau ».",
                "a command is missing after \"preau\"."
            ),
            words!(
                "les commandes sont : {names}.\n\
                 « preau build » fabrique le site ; « preau --help » les décrit toutes.",
                "the commands are: {names}.\n\
                 \"preau build\" makes the site; \"preau --help\" describes them all."
            ),
        )
    }

    fn unknown(&self) -> Failure {
        let typed = self.get(ContextKind::InvalidArg);
        if !typed.starts_with('-') || typed == "-" {
            return say(
                words!("« {typed} » est de trop.", "\"{typed}\" is one too many."),
                words!(
                    "si le nom du dossier contient une espace, mettez-le entre guillemets droits.",
                    "if the folder's name has a space, put it between straight quotes."
                ),
            );
        }
        let owners = owners(typed.trim_start_matches('-'));
        if owners.is_empty() {
            return say(
                words!("l'option « {typed} » n'existe pas.", "there is no option \"{typed}\"."),
                self.did_you_mean(ContextKind::SuggestedArg),
            );
        }
        say(
            words!("« {typed} » n'est pas à sa place.", "\"{typed}\" is out of place."),
            words!(
                "cette option s'écrit après : {owners}.",
                "this option is written after: {owners}."
            ),
        )
    }

    fn no_value(&self) -> Failure {
        let option = self.get(ContextKind::InvalidArg);
        let values = self.get(ContextKind::ValidValue);
        let help = if values.is_empty() {
            self.see_help()
        } else {
            words!("au choix : {values}.", "one of: {values}.")
        };
        say(
            words!(
                "il manque une valeur après « {option} ».",
                "a value is missing after \"{option}\"."
            ),
            help,
        )
    }

    fn value(&self) -> Failure {
        let option = self.get(ContextKind::InvalidArg);
        let value = self.get(ContextKind::InvalidValue);
        let values = self.get(ContextKind::ValidValue);
        let near = self.get(ContextKind::SuggestedValue);
        let help = match (near.is_empty(), values.is_empty()) {
            (false, _) => words!(
                "vouliez-vous dire « {near} » ? Au choix : {values}.",
                "did you mean \"{near}\"? One of: {values}."
            ),
            (true, false) => words!("au choix : {values}.", "one of: {values}."),
            (true, true) => self.see_help(),
        };
        say(
            words!(
                "« {value} » ne convient pas pour « {option} ».",
                "\"{value}\" will not do for \"{option}\"."
            ),
            help,
        )
    }

    fn too_many(&self) -> Failure {
        let option = self.get(ContextKind::InvalidArg);
        let value = self.get(ContextKind::InvalidValue);
        say(
            words!(
                "« {option} » ne prend pas la valeur « {value} ».",
                "\"{option}\" does not take the value \"{value}\"."
            ),
            self.see_help(),
        )
    }

    fn conflict(&self) -> Failure {
        let option = self.get(ContextKind::InvalidArg);
        let prior = self.get(ContextKind::PriorArg);
        say(
            words!(
                "« {option} » ne va pas avec « {prior} ».",
                "\"{option}\" does not go with \"{prior}\"."
            ),
            words!("n'écrivez que l'un des deux.", "write only one of them."),
        )
    }

    fn missing(&self) -> Failure {
        let missing = self.get(ContextKind::InvalidArg);
        let asked = &self.asked;
        say(
            words!(
                "il manque {missing} après « {asked} ».",
                "{missing} is missing after \"{asked}\"."
            ),
            self.see_help(),
        )
    }

    fn not_utf8(&self) -> Failure {
        say(
            words!(
                "un des arguments contient des signes que ce système n'écrit pas en UTF-8.",
                "one of the arguments holds signs that this system does not write in UTF-8."
            ),
            words!(
                "seul un nom de dossier peut en contenir ; retapez les autres.",
                "only the name of a folder may; type the others again."
            ),
        )
    }

    fn other(&self) -> Failure {
        say(
            words!("cette commande n'a pas été comprise.", "this command was not understood."),
            self.see_help(),
        )
    }
}

/// The command that was typed: `preau build`, or just `preau`.
fn asked(arguments: &[OsString]) -> String {
    let commands = table::commands();
    let typed = arguments.iter().skip(1).find_map(|argument| {
        commands.iter().map(|command| command.name).find(|name| argument == *name)
    });
    typed.map_or("preau".to_owned(), |name| format!("preau {name}"))
}

/// `preau build, preau clean`: the commands that know an option.
fn owners(option: &str) -> String {
    let option = option.split('=').next().unwrap_or_default();
    let owners: Vec<String> = table::commands()
        .iter()
        .filter(|command| {
            let named = |a: &&table::Argument| a.position == table::Position::Named;
            command.arguments.iter().filter(named).any(|argument| argument.name == option)
        })
        .map(|command| format!("preau {}", command.name))
        .collect();
    owners.join(", ")
}

fn say(words: Words, help: Words) -> Failure {
    Failure { words, help: Some(help) }
}
