//! `preau serve`: a site's folder → a preview in the browser, shown anew after each change.

use std::sync::Arc;

use super::call::Call;
use super::environment;
use super::table::{self, Argument, Command, Label, Value};
use super::{Ending, request, summary};
use crate::check;
use crate::diagnostic::{Length, Style, Telling, Words, human};
use crate::pipeline::Failure;
use crate::serve::{self, Event, Notice, Options, Teller};
use crate::words;

/// Where a preview stands unless someone asks otherwise.
const PORT: &str = "8000";
/// This computer alone.
const HOST: &str = "127.0.0.1";

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "serve",
        about: words!(
            "Montre le site dans le navigateur, et le montre de nouveau à chaque changement",
            "Shows the site in the browser, and shows it anew at each change"
        ),
        arguments: vec![
            table::site(),
            Argument::option(
                "port",
                Value::Text(Label::new("PORT", "PORT")),
                words!(
                    "Port ; s'il est pris, le suivant qui est libre",
                    "Port; if it is taken, the next free one"
                ),
            )
            .default(PORT),
            Argument::option(
                "host",
                Value::Text(Label::new("ADRESSE", "ADDRESS")),
                words!(
                    "Adresse où écouter ; 0.0.0.0 montre le site à tout le réseau",
                    "Address to listen at; 0.0.0.0 shows the site to all the network"
                ),
            )
            .default(HOST),
            Argument::flag("open", words!("Ouvre le navigateur", "Opens the browser")),
            Argument::flag(
                "poll",
                words!(
                    "Regarde les dossiers sans cesse, au lieu d'attendre que le système prévienne\u{a0}: pour un lecteur réseau ou WSL",
                    "Keeps looking at the folders instead of waiting for word from the system: for a network drive or WSL"
                ),
            ),
            table::date(),
            table::drafts(),
        ],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let mut request = request::of(call)?;
    if let Ok(whole) = std::path::absolute(&request.site) {
        // « . » would stay the folder that has gone, where another comes in its place.
        request.site = whole;
    }
    let port = call.text("port").unwrap_or(PORT);
    let port: u16 = port.parse().map_err(|_| Failure {
        words: words!("« {port} » n'est pas un port.", "“{port}” is not a port."),
        help: Some(words!(
            "écrivez un nombre, par exemple : --port 8080",
            "write a number, for instance: --port 8080"
        )),
    })?;
    let host = call.text("host").unwrap_or(HOST);
    let host = serve::host(host).ok_or_else(|| Failure {
        words: words!(
            "--host attend une adresse de cet ordinateur.",
            "--host wants an address of this computer."
        ),
        help: Some(words!(
            "écrivez par exemple : --host 0.0.0.0",
            "write for instance: --host 0.0.0.0"
        )),
    })?;
    let notice = if call.has("poll") { Notice::Looks } else { Notice::Told };
    let today = call.text("date").is_none().then_some(environment::today as fn() -> _);
    let options = Options { host, port, tongue: call.tongue(), notice, today };
    serve::serve(&request, &options, teller(call))?;
    Ok(Ending::Fine)
}

/// What the terminal tells of the server.
fn teller(call: &Call) -> Arc<Teller> {
    let (tongue, quiet, open) = (call.tongue(), call.has("quiet"), call.has("open"));
    let console = call.console.clone();
    Arc::new(move |event: Event<'_>| {
        let telling = Telling { tongue, guide: check::topic, prefix: "" };
        let chat = |words| {
            if !quiet {
                console.remark(&format!("{}\n", console.words(&words)));
            }
        };
        match event {
            Event::Listens(address) => {
                let page = format!("http://{address}/");
                if open {
                    environment::open(&page);
                }
                chat(words!(
                    "Le site est à {page} (Ctrl+C pour arrêter).",
                    "The site is at {page} (Ctrl+C to stop)."
                ));
            }
            Event::Shown(said) => {
                console.remark(&human(said, &telling, Style::Colour, Length::USUAL));
                chat(summary::shown(summary::Count::of(said)));
            }
            Event::Refused(said) => {
                console.remark(&human(said, &telling, Style::Colour, Length::USUAL));
                chat(words!(
                    "La dernière version sans erreur reste dans le navigateur.",
                    "The last version without errors stays in the browser."
                ));
            }
            Event::Failed(failure) => console.failure(failure),
            Event::Untold(why) => chat(untold(why)),
        }
    })
}

/// That changes are seen a little later here.
fn untold(why: Option<&str>) -> Words {
    let why = why.map_or_else(String::new, |why| format!(" ({why})"));
    words!(
        "Le système ne prévient pas de tous les changements de ces dossiers{why}. Préau les regarde lui-même : \
         comptez une seconde ou deux après chaque enregistrement.",
        "The system does not tell of all changes in these folders{why}. Préau looks at them itself: allow a second \
         or two after each save."
    )
}
