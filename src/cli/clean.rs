//! `preau clean`: removes what the builds wrote, and nothing else.

use super::call::Call;
use super::table::{self, Command};
use super::{Ending, request, summary};
use crate::pipeline::{self, Failure};
use crate::words;

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "clean",
        about: words!(
            "Retire les fichiers que Préau a fabriqués, et eux seuls",
            "Removes the files that Préau made, and no others"
        ),
        arguments: vec![table::site(), table::out()],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let request = request::of(call)?;
    let cleaned = pipeline::clean(&request)?;
    call.chat(&summary::cleaned(cleaned, &summary::folder(&request.out)));
    Ok(Ending::Fine)
}
