//! `preau serve`: the site in memory, shown to a browser of this computer, and shown anew after each change.
//!
//! ```text
//! watch.rs ─ something changed ─▶ builder.rs ─ a site in memory ─▶ stage.rs ◀─ asks ─ web.rs ◀─▶ browser (script/)
//! ```
//!
//! Each site is made whole by the rooms that make a build's, with what they know to be unchanged (`pipeline::Memo`): what
//! is shown is what a build would make.
#![allow(
    clippy::disallowed_methods,
    reason = "this room watches folders, and its patience needs a clock"
)]

mod address;
mod builder;
mod page;
mod stage;
mod watch;
mod web;

use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Tongue};
use crate::pipeline::{Failure, Request};
use crate::words;

use stage::Stage;

/// How a site is served.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The address to listen at: of this computer alone, unless someone wants otherwise.
    pub host: IpAddr,
    /// The port that is asked for; the next free one is taken where it is not.
    pub port: u16,
    /// The language in which mistakes are shown.
    pub tongue: Tongue,
    /// How changes are noticed.
    pub notice: Notice,
    /// Says which day it is; without it, the day of the request lasts.
    pub today: Option<fn() -> Date>,
}

/// How changes of the folders are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The system tells of them; a look at the folders now and then finds those that it cannot tell of.
    Told,
    /// By looks alone, often: the system is not asked.
    Looks,
}

/// An address to listen at, if a text is one.
pub fn host(text: &str) -> Option<IpAddr> {
    text.parse().ok()
}

/// Something that a terminal wants to tell.
pub enum Event<'a> {
    /// The server listens there.
    Listens(SocketAddr),
    /// A site is shown; what there is to say of it.
    Shown(&'a [Diagnostic]),
    /// The newest site is not shown, for it has errors.
    Refused(&'a [Diagnostic]),
    /// Nothing can be read.
    Failed(&'a Failure),
    /// The system does not tell of all changes, and why, where it says so: looks at the folders find them.
    Untold(Option<&'a str>),
}

/// Who tells it.
pub type Teller = dyn Fn(Event<'_>) + Send + Sync;

/// So many ports are tried behind the one that is asked for.
const TRIES: u16 = 50;

/// Serves a site until the program ends.
///
/// # Errors
/// Where no port is free, or the system refuses.
pub fn serve(request: &Request, options: &Options, tell: Arc<Teller>) -> Result<(), Failure> {
    let listener = listen(options)?;
    let address = listener.local_addr().map_err(|error| refused(options.port, &error))?;
    let stage = Arc::new(Stage::new());
    tell(Event::Listens(address));
    let (request, wishes, shown) = (request.clone(), *options, Arc::clone(&stage));
    // It ends with the program, as the server does.
    thread::spawn(move || builder::keep(&request, wishes, &shown, &tell));
    web::run(listener, options, stage).map_err(|error| refused(address.port(), &error))
}

fn listen(options: &Options) -> Result<TcpListener, Failure> {
    let last = options.port.saturating_add(TRIES);
    for port in options.port..=last {
        match TcpListener::bind((options.host, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse && port < last => {}
            Err(error) => return Err(refused(port, &error)),
        }
    }
    Err(refused(last, &ErrorKind::AddrInUse.into()))
}

fn refused(port: u16, error: &std::io::Error) -> Failure {
    Failure {
        words: words!(
            "le port {port} de cet ordinateur ne peut pas servir ({error}).",
            "port {port} of this computer cannot be used ({error})."
        ),
        help: Some(words!(
            "essayez-en un autre : preau serve --port 8080",
            "try another one: preau serve --port 8080"
        )),
    }
}
