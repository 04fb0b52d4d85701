//! The command line: arguments → exit code.
//!
//! `table.rs` says what can be typed; from it come the parser, the help, the completions and the
//! man page. Each command is one file: its row of the table, and what it does.

mod base_url;
mod build;
mod call;
mod check;
mod clean;
mod completions;
mod console;
mod day;
mod environment;
mod explain;
mod grammar;
mod help;
mod links;
mod man;
mod mending;
mod mistake;
mod new;
mod photos;
mod progress;
mod request;
mod serve;
mod schema;
mod site;
mod summary;
mod table;
mod tongue;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;

use crate::pipeline::Failure;
use call::Call;
use console::Console;
use environment::Environment;

/// How a command that could do its work ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// All is well.
    Fine,
    /// The site has errors: nothing was published.
    Refused,
}

/// Runs the command line `arguments` (the first is the program's name) and says how it ended:
/// 0 fine, 1 the site has errors and nothing was published, 2 the command line or the disk.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let environment = Environment::read();
    let tongue = tongue::of(&arguments, &environment);
    let console = Console::new(tongue, tongue::peek(&arguments, "color"));
    match obey(&arguments, &environment, &console) {
        Ok(Ending::Fine) => ExitCode::SUCCESS,
        Ok(Ending::Refused) => ExitCode::from(1),
        Err(failure) => {
            console.failure(&failure);
            ExitCode::from(2)
        }
    }
}

/// Finds the command in the arguments and runs it.
fn obey(
    arguments: &[OsString],
    environment: &Environment,
    console: &Console,
) -> Result<Ending, Failure> {
    let matches = match grammar::grammar(console.tongue).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return not_a_command(&error, arguments, console),
    };
    let Some((name, matches)) = matches.subcommand() else { return Ok(Ending::Fine) };
    let Some(command) = table::commands().into_iter().find(|command| command.name == name) else {
        return Ok(Ending::Fine);
    };
    (command.run)(&Call { matches, console, environment })
}

/// What clap calls an error: a wish for help, or a mistake in the arguments.
fn not_a_command(
    error: &clap::Error,
    arguments: &[OsString],
    console: &Console,
) -> Result<Ending, Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            console.answer(&error.render().ansi().to_string())?;
            Ok(Ending::Fine)
        }
        _ => Err(mistake::failure(error, arguments)),
    }
}
