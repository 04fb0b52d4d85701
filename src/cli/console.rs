//! Words → the terminal: answers on stdout, remarks on stderr, with or without colours.

use std::io::{self, ErrorKind, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use crate::diagnostic::{self, Style, Tongue, Words};
use crate::pipeline::Failure;
use crate::words;

/// Where the tool speaks. Colours are removed on the way out where they are not wanted.
#[derive(Clone)]
pub struct Console {
    /// The language in which it speaks.
    pub tongue: Tongue,
    colours: ColorChoice,
}

impl Console {
    /// A console that speaks `tongue`; `colours` is the value of `--color`.
    pub fn new(tongue: Tongue, colours: Option<&str>) -> Self {
        let colours = match colours {
            Some("always") => ColorChoice::Always,
            Some("never") => ColorChoice::Never,
            _ => ColorChoice::Auto,
        };
        Console { tongue, colours }
    }

    /// The words in its language.
    pub fn words<'a>(&self, words: &'a Words) -> &'a str {
        words.in_tongue(self.tongue)
    }

    /// Prints what was asked for. A reader who leaves early (`| head`) is no failure.
    pub fn answer(&self, text: &str) -> Result<(), Failure> {
        let mut out = AutoStream::new(io::stdout(), self.colours).lock();
        ended(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
    }

    /// Gives a program, or a file, what it asked for, to the byte.
    pub fn hand_over(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        ended(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
    }

    /// Whether a person reads the answers as they come.
    pub fn is_read(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Says something beside the answer.
    pub fn remark(&self, text: &str) {
        let mut out = AutoStream::new(io::stderr(), self.colours).lock();
        // If nobody can hear, there is nobody to tell.
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// Says why the command could not do its work.
    pub fn failure(&self, failure: &Failure) {
        let Failure { words, help } = failure;
        let text = diagnostic::failure(words, help.as_ref(), self.tongue, Style::Colour);
        self.remark(&format!("{text}\n"));
    }

    /// Whether a person looks at the remarks as they come.
    pub fn is_watched(&self) -> bool {
        io::stderr().is_terminal()
    }
}

fn ended(written: io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure {
            words: words!("l'écriture a échoué : {error}", "writing failed: {error}"),
            help: None,
        }),
        _ => Ok(()),
    }
}
