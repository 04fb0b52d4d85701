//! The table → clap's parser, speaking one language.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, StyledStr};
use clap::{Arg, ArgAction, ValueHint, value_parser};

use super::table::{self, Argument, Command, Label, Position, Value};
use crate::diagnostic::Tongue;
use crate::words;

const COMMAND: Label = Label::new("COMMANDE", "COMMAND");
const COMMANDS: Label = Label::new("Commandes ", "Commands");
const ARGUMENTS: Label = Label::new("Arguments ", "Arguments");
const OPTIONS: Label = Label::new("Options ", "Options");
const EVERYWHERE: Label = Label::new("Options de toutes les commandes ", "Options of all commands");
const USAGE: Label = Label::new("Utilisation :", "Usage:");

/// The parser of the whole command line.
pub fn grammar(tongue: Tongue) -> clap::Command {
    let about = about();
    let after = words!(
        "« preau build » fabrique le site, « preau explain » explique un message.",
        "\"preau build\" makes the site, \"preau explain\" explains a message."
    );
    clap::Command::new("preau")
        .version(env!("CARGO_PKG_VERSION"))
        .propagate_version(true)
        .about(about.in_tongue(tongue).to_owned())
        .after_help(after.in_tongue(tongue).to_owned())
        .help_template(template(tongue))
        .max_term_width(100)
        .subcommand_required(true)
        .subcommand_value_name(COMMAND.in_tongue(tongue))
        .subcommand_help_heading(COMMANDS.in_tongue(tongue))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args_override_self(true)
        .args(table::everywhere().iter().map(|argument| {
            arg(argument, tongue).global(true).help_heading(EVERYWHERE.in_tongue(tongue))
        }))
        .subcommands(table::commands().iter().map(|command| subcommand(command, tongue)))
}

/// What the tool is, in one sentence.
pub fn about() -> crate::diagnostic::Words {
    words!(
        "Préau fait d'un dossier de textes le site d'une école, lisible par toutes les familles.",
        "Préau turns a folder of texts into a school's site that every family can read."
    )
}

fn subcommand(command: &Command, tongue: Tongue) -> clap::Command {
    clap::Command::new(command.name)
        .display_name("preau")
        .about(command.about.in_tongue(tongue).to_owned())
        .help_template(template(tongue))
        .hide(command.name == "help")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args_override_self(true)
        .args(command.arguments.iter().map(|argument| arg(argument, tongue)))
}

fn arg(argument: &Argument, tongue: Tongue) -> Arg {
    let mut arg = Arg::new(argument.name).help(help(argument, tongue));
    arg = match argument.position {
        Position::Named => {
            arg.long(argument.name).short(argument.short).help_heading(OPTIONS.in_tongue(tongue))
        }
        Position::Several => arg.num_args(0..).help_heading(ARGUMENTS.in_tongue(tongue)),
        Position::Optional => arg.help_heading(ARGUMENTS.in_tongue(tongue)),
        Position::Required => arg.required(true).help_heading(ARGUMENTS.in_tongue(tongue)),
    };
    if let Some(label) = argument.value.label() {
        arg = arg
            .value_name(label.in_tongue(tongue))
            .default_value(argument.default)
            .hide_default_value(true)
            .hide_possible_values(true);
    }
    match argument.value {
        Value::Nothing => arg.action(ArgAction::SetTrue),
        Value::Help => arg.action(ArgAction::Help),
        Value::Version => arg.action(ArgAction::Version),
        Value::Folder(_) => arg.value_parser(value_parser!(PathBuf)).value_hint(ValueHint::DirPath),
        Value::Text(_) => arg.value_parser(value_parser!(String)).value_hint(ValueHint::Other),
        Value::Choice(_, choices) => arg.value_parser(PossibleValuesParser::new(choices)),
    }
}

/// The sentence of an argument, with its choices or what stands without it.
///
/// The no-break spaces keep a colon from starting a line.
pub fn help(argument: &Argument, tongue: Tongue) -> String {
    let help = argument.help.in_tongue(tongue);
    let addition = match (argument.value, argument.default) {
        (Value::Choice(_, choices), default) => {
            let mark = words!(" (par défaut)", " (default)");
            let mark = |choice| if default == Some(choice) { mark.in_tongue(tongue) } else { "" };
            let choices = choices.iter().map(|choice| format!("{choice}{}", mark(*choice)));
            let choices = choices.collect::<Vec<_>>().join(", ");
            words!("\u{a0}: {choices}", ": {choices}")
        }
        (_, Some(default)) => words!(" (par défaut\u{a0}: {default})", " (default: {default})"),
        (_, None) => return help.to_owned(),
    };
    format!("{help}{}", addition.in_tongue(tongue))
}

/// The shape of all help texts; clap's own has English words in it.
fn template(tongue: Tongue) -> StyledStr {
    let style = *clap::builder::Styles::styled().get_usage();
    let usage = USAGE.in_tongue(tongue);
    StyledStr::from(format!(
        "{{about-with-newline}}\n{style}{usage}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}\n"
    ))
}
