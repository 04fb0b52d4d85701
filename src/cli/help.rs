//! `preau help`: for those who do not type `--help`.

use super::call::Call;
use super::table::{self, Argument, Command, Label, Position, Value};
use super::{Ending, grammar};
use crate::pipeline::Failure;
use crate::words;

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "help",
        about: words!("Affiche l'aide d'une commande", "Shows the help of a command"),
        arguments: vec![Argument::placed(
            "command",
            Position::Optional,
            Value::Text(Label::new("COMMANDE", "COMMAND")),
            words!("Nom de la commande", "Name of the command"),
        )],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let mut grammar = grammar::grammar(call.tongue());
    grammar.build();
    let asked = call.text("command").unwrap_or_default();
    let help = match grammar.find_subcommand_mut(asked) {
        Some(command) => command.render_help(),
        None if asked.is_empty() => grammar.render_help(),
        None => return Err(unknown(asked)),
    };
    call.console.answer(&help.ansi().to_string())?;
    Ok(Ending::Fine)
}

fn unknown(asked: &str) -> Failure {
    let names: Vec<&str> = table::commands().iter().map(|command| command.name).collect();
    let names = names.join(", ");
    Failure {
        words: words!("la commande « {asked} » n'existe pas.", "there is no command \"{asked}\"."),
        help: Some(words!("les commandes sont : {names}.", "the commands are: {names}.")),
    }
}
