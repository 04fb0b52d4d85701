//! `preau check`: a site's folder → its mistakes, without writing anything.

use super::call::Call;
use super::table::{self, Argument, Command, Label, Value};
use super::{Ending, request, summary};
use crate::diagnostic::{Style, human, json};
use crate::pipeline::{self, Failure};
use crate::words;

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "check",
        about: words!(
            "Vérifie le site et dit toutes les erreurs, sans rien écrire",
            "Checks the site and says all errors, without writing anything"
        ),
        arguments: vec![
            table::site(),
            Argument::option(
                "format",
                Value::Choice(Label::new("FORMAT", "FORMAT"), &["human", "json"]),
                words!("Pour une personne ou pour un logiciel", "For a person or for a program"),
            )
            .default("human"),
            table::date(),
            table::drafts(),
        ],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let diagnostics = pipeline::check(&request::of(call)?)?;
    let count = summary::Count::of(&diagnostics);
    if call.text("format") == Some("json") {
        call.console.answer(&json(&diagnostics, call.tongue()))?;
    } else {
        call.console.answer(&human(&diagnostics, call.tongue(), Style::Colour))?;
        call.chat(&summary::checked(count));
    }
    Ok(if count.errors > 0 { Ending::Refused } else { Ending::Fine })
}
