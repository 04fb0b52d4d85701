//! `preau man`: the table → the manual page.

use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

use super::call::Call;
use super::table::{self, Argument, Command, Label, Position};
use super::{Ending, grammar};
use crate::diagnostic::{Tongue, Words};
use crate::pipeline::Failure;
use crate::words;

const NAME: Label = Label::new("NOM", "NAME");
const SYNOPSIS: Label = Label::new("SYNOPSIS", "SYNOPSIS");
const COMMANDS: Label = Label::new("COMMANDES", "COMMANDS");
const EVERYWHERE: Label = Label::new("OPTIONS DE TOUTES LES COMMANDES", "OPTIONS OF ALL COMMANDS");
const ENVIRONMENT: Label = Label::new("ENVIRONNEMENT", "ENVIRONMENT");
const EXIT_STATUS: Label = Label::new("CODES DE RETOUR", "EXIT STATUS");
const COMMAND: Label = Label::new("COMMANDE", "COMMAND");

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "man",
        about: words!(
            "Écrit la page de manuel, à enregistrer sous « preau.1 »",
            "Writes the manual page, to be saved as preau.1"
        ),
        arguments: Vec::new(),
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    call.console.answer(&page(call.tongue()))?;
    Ok(Ending::Fine)
}

fn page(tongue: Tongue) -> String {
    let version = concat!("preau ", env!("CARGO_PKG_VERSION"));
    let mut roff = Roff::new();
    roff.control("TH", ["preau", "1", "", version, ""]);
    heading(&mut roff, NAME, tongue);
    let about = grammar::about();
    roff.text([roman(format!("preau - {}", about.in_tongue(tongue)))]);
    heading(&mut roff, SYNOPSIS, tongue);
    let command = COMMAND.in_tongue(tongue);
    roff.text([bold("preau"), roman(" "), italic(command), roman(" [OPTIONS]")]);
    heading(&mut roff, COMMANDS, tongue);
    for command in table::commands().iter().filter(|command| command.name != "help") {
        describe(&mut roff, command, tongue);
    }
    heading(&mut roff, EVERYWHERE, tongue);
    arguments(&mut roff, &table::everywhere(), tongue);
    heading(&mut roff, ENVIRONMENT, tongue);
    entries(&mut roff, environment(), tongue);
    heading(&mut roff, EXIT_STATUS, tongue);
    entries(&mut roff, exit_status(), tongue);
    roff.render()
}

fn heading(roff: &mut Roff, label: Label, tongue: Tongue) {
    roff.control("SH", [label.in_tongue(tongue)]);
}

/// A command: how it is typed, what it does, what it takes.
fn describe(roff: &mut Roff, command: &Command, tongue: Tongue) {
    let mut line = vec![bold(format!("preau {}", command.name))];
    for argument in &command.arguments {
        line.extend(in_synopsis(argument, tongue));
    }
    roff.control("SS", [command.name]);
    roff.text(line);
    roff.control("PP", []);
    roff.text([roman(format!("{}.", command.about.in_tongue(tongue)))]);
    arguments(roff, &command.arguments, tongue);
}

/// `[--out DOSSIER]`.
fn in_synopsis(argument: &Argument, tongue: Tongue) -> Vec<Inline> {
    let (before, after) = match argument.position {
        Position::Required => (" ", ""),
        Position::Named | Position::Optional | Position::Several => (" [", "]"),
    };
    let mut inlines = vec![roman(before)];
    inlines.extend(as_typed(argument, tongue));
    inlines.push(roman(after));
    inlines
}

/// `--out DOSSIER`.
fn as_typed(argument: &Argument, tongue: Tongue) -> Vec<Inline> {
    let value = argument.value.label().map(|label| italic(label.in_tongue(tongue)));
    let mut inlines = Vec::new();
    if argument.position == Position::Named {
        inlines.push(bold(format!("--{}", argument.name)));
        if value.is_some() {
            inlines.push(roman(" "));
        }
    }
    inlines.extend(value);
    inlines
}

fn arguments(roff: &mut Roff, arguments: &[Argument], tongue: Tongue) {
    for argument in arguments {
        roff.control("TP", []);
        let mut line = Vec::new();
        if let Some(letter) = argument.short {
            line.extend([bold(format!("-{letter}")), roman(", ")]);
        }
        line.extend(as_typed(argument, tongue));
        roff.text(line);
        roff.text([roman(format!("{}.", grammar::help(argument, tongue)))]);
    }
}

fn entries(roff: &mut Roff, entries: Vec<(&'static str, Words)>, tongue: Tongue) {
    for (name, words) in entries {
        roff.control("TP", []);
        roff.text([bold(name)]);
        roff.text([roman(words.in_tongue(tongue))]);
    }
}

fn environment() -> Vec<(&'static str, Words)> {
    vec![
        (
            "PREAU_LANG",
            words!(
                "Langue des messages : fr ou en. À défaut, celle de LC_ALL, LC_MESSAGES ou LANG \
                 si c'est l'anglais, sinon le français.",
                "Language of the messages: fr or en. Failing that, that of LC_ALL, LC_MESSAGES or \
                 LANG if it is English, otherwise French."
            ),
        ),
        (
            "NO_COLOR",
            words!(
                "Jamais de couleurs, quelle que soit la valeur.",
                "No colours, whatever its value."
            ),
        ),
    ]
}

fn exit_status() -> Vec<(&'static str, Words)> {
    vec![
        ("0", words!("Tout va bien.", "All is well.")),
        (
            "1",
            words!(
                "Le site contient des erreurs ; rien n'a été publié.",
                "The site has errors; nothing was published."
            ),
        ),
        (
            "2",
            words!(
                "La ligne de commande n'est pas juste, ou le disque a refusé.",
                "The command line is wrong, or the disk refused."
            ),
        ),
    ]
}
