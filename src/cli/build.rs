//! `preau build`: a site's folder → the site.

use super::call::Call;
use super::environment::Stopwatch;
use super::progress::Bar;
use super::table::{self, Argument, Command, Label, Value};
use super::{Ending, request, summary};
use crate::check;
use crate::diagnostic::{Length, Style, Telling, human};
use crate::pipeline::{self, Built, Failure, Outcome};
use crate::words;

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "build",
        about: words!(
            "Fabrique le site : dit toutes les erreurs, ou publie s'il n'y en a aucune",
            "Makes the site: says all errors, or publishes if there is none"
        ),
        arguments: vec![
            table::site(),
            table::out(),
            Argument::option(
                "base-url",
                Value::Text(Label::new("ADRESSE", "ADDRESS")),
                words!(
                    "Adresse du site en ligne, par exemple https://ecole.example/",
                    "Address of the site on the web, for example https://ecole.example/"
                ),
            ),
            table::date(),
            table::drafts(),
            Argument::flag(
                "keep-foreign",
                words!(
                    "Accepte un dossier qui contient déjà d'autres fichiers, sans y toucher",
                    "Accepts a folder that already holds other files, and leaves them alone"
                ),
            ),
        ],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let request = request::of(call)?;
    let watch = Stopwatch::start();
    let bar = Bar::new(call);
    let built = pipeline::build(&request, &bar);
    bar.finish();
    let Built { diagnostics, outcome, site, memo } = built?;
    // The program is about to end: the system takes its memory back at once, we would piece by piece.
    std::mem::forget((site, memo));
    let telling = Telling { tongue: call.tongue(), guide: check::topic, prefix: "" };
    call.console.remark(&human(&diagnostics, &telling, Style::Colour, Length::USUAL));
    let count = summary::Count::of(&diagnostics);
    match outcome {
        Outcome::Published(figures) => {
            let out = summary::folder(&request.out);
            call.chat(&summary::published(figures, count, watch.elapsed(), &out));
            Ok(Ending::Fine)
        }
        Outcome::Refused => {
            let previous = summary::Previous::at(&request.out);
            call.chat(&summary::refused(count, previous));
            Ok(Ending::Refused)
        }
    }
}
