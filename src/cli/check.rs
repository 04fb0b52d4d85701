//! `preau check`: a site's folder → its mistakes, in the form that a person or a program wants them in.

use super::call::Call;
use super::table::{self, Argument, Command, Label, Value};
use super::{Ending, links, mending, request, site, summary};
use crate::check;
use crate::diagnostic::{
    Cover, Length, Style, Telling, github, gitlab, html, human, json, plain, sarif,
};
use crate::pipeline::{self, Examined, Failure, Request};
use crate::words;

/// The forms, in the order of the help.
const FORMATS: [&str; 7] = ["human", "plain", "html", "json", "sarif", "gitlab", "github"];

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "check",
        about: words!(
            "Vérifie le site et dit toutes les erreurs ; n'écrit rien, sauf avec --fix",
            "Checks the site and says all errors; writes nothing, unless --fix is given"
        ),
        arguments: vec![
            table::site(),
            Argument::option(
                "format",
                Value::Choice(Label::new("FORMAT", "FORMAT"), &FORMATS),
                words!(
                    "Pour une personne (human), une lecture à voix haute (plain), la direction (html), \
                     un logiciel (json, sarif), une forge (gitlab, github)",
                    "For a person (human), to be read aloud (plain), for the head (html), \
                     for a program (json, sarif), for a forge (gitlab, github)"
                ),
            )
            .default("human"),
            Argument::flag(
                "all",
                words!(
                    "Dit chaque message en entier ; sans elle, 50 au plus, et le reste est compté",
                    "Says every message in full; without it, 50 at most, and the rest is counted"
                ),
            ),
            Argument::flag(
                "fix",
                words!(
                    "Fait dans les fichiers les réparations sûres, celles qui ne changent rien à ce que dit la page",
                    "Makes the safe repairs in the files: those after which the page says the same"
                ),
            ),
            Argument::flag(
                "dry-run",
                words!(
                    "Avec --fix : montre ce qui changerait, sans rien écrire",
                    "With --fix: shows what would change, writes nothing"
                ),
            ),
            Argument::flag(
                "links",
                words!(
                    "Demande aussi aux autres sites si leurs pages existent encore ; seule option qui se sert d'Internet",
                    "Also asks other sites whether their pages still exist; the only option that uses the Internet"
                ),
            ),
            table::date(),
            table::drafts(),
        ],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let request = request::of(call)?;
    let prefix = site::prefix(&request.site, &request.surroundings.current);
    let telling = Telling { tongue: call.tongue(), guide: check::topic, prefix: &prefix };
    match (call.has("fix"), call.has("dry-run")) {
        (false, true) => Err(alone()),
        (true, true) => mending::show(call, &request, &telling),
        (true, false) => {
            let refused = mending::write(call, &request)?;
            let ending = tell(call, &request, &telling)?;
            refused.map_or(Ok(ending), Err)
        }
        (false, false) => tell(call, &request, &telling),
    }
}

/// Checks, and says what there is to say.
fn tell(call: &Call, request: &Request, telling: &Telling) -> Result<Ending, Failure> {
    let examined = match call.has("links") {
        true => links::examine(call, request)?,
        false => pipeline::examine(request)?,
    };
    let said = &examined.diagnostics;
    let count = summary::Count::of(said);
    let length = if call.has("all") { Length::Whole } else { Length::USUAL };
    match call.text("format").unwrap_or("human") {
        "json" => call.console.hand_over(&json(said, telling.tongue))?,
        "sarif" => call.console.hand_over(&sarif(said, telling))?,
        "gitlab" => call.console.hand_over(&gitlab(said, telling))?,
        "github" => call.console.hand_over(&github(said, telling))?,
        "html" => call.console.hand_over(&html(said, &cover(&examined, request), telling))?,
        "plain" => {
            call.console.hand_over(&plain(said, telling, length))?;
            call.chat(&summary::checked(count));
        }
        _ => {
            call.console.answer(&human(said, telling, Style::Colour, length))?;
            call.chat(&summary::checked(count));
        }
    }
    Ok(if count.errors > 0 { Ending::Refused } else { Ending::Fine })
}

fn cover(examined: &Examined, request: &Request) -> Cover {
    Cover { site: examined.title.clone(), day: request.date, pages: examined.pages }
}

/// Whether the answer is for a person in a terminal.
pub fn is_for_people(call: &Call) -> bool {
    matches!(call.text("format"), None | Some("human" | "plain"))
}

fn alone() -> Failure {
    Failure {
        words: words!(
            "« --dry-run » ne s'écrit qu'avec « --fix ».",
            "\"--dry-run\" is only written with \"--fix\"."
        ),
        help: Some(words!(
            "« preau check » seul n'écrit jamais rien.",
            "\"preau check\" by itself never writes anything."
        )),
    }
}
