//! `preau completions`: a shell's name → the script that completes `preau` in it.

use clap_complete::Shell;

use super::call::Call;
use super::table::{Argument, Command, Label, Position, Value};
use super::{Ending, grammar};
use crate::pipeline::Failure;
use crate::words;

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "completions",
        about: words!(
            "Écrit le script qui complète les commandes dans le terminal",
            "Writes the script that completes commands in the terminal"
        ),
        arguments: vec![Argument::placed(
            "shell",
            Position::Required,
            Value::Choice(
                Label::new("TERMINAL", "SHELL"),
                &["bash", "zsh", "fish", "powershell", "elvish"],
            ),
            words!("Nom de l'interpréteur", "Name of the shell"),
        )],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let shell = match call.text("shell") {
        Some("zsh") => Shell::Zsh,
        Some("fish") => Shell::Fish,
        Some("powershell") => Shell::PowerShell,
        Some("elvish") => Shell::Elvish,
        _ => Shell::Bash,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut grammar::grammar(call.tongue()), "preau", &mut script);
    call.console.answer(&String::from_utf8_lossy(&script))?;
    Ok(Ending::Fine)
}
