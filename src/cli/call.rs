//! One call of a command: its arguments and what is around it.

use std::path::PathBuf;

use clap::ArgMatches;

use super::console::Console;
use super::environment::Environment;
use crate::diagnostic::{Tongue, Words};

/// What a command is given.
pub struct Call<'a> {
    /// The arguments, as typed.
    pub matches: &'a ArgMatches,
    /// Where to speak.
    pub console: &'a Console,
    /// The computer.
    pub environment: &'a Environment,
}

impl Call<'_> {
    /// The language of the tool.
    pub fn tongue(&self) -> Tongue {
        self.console.tongue
    }

    /// A path, if it was given (and if this command takes it).
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.matches.try_get_one::<PathBuf>(name).ok().flatten().cloned()
    }

    /// A text, if it was given (and if this command takes it).
    pub fn text(&self, name: &str) -> Option<&str> {
        self.matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
    }

    /// The words that were given, with a space between two.
    pub fn words(&self, name: &str) -> String {
        let words = self.matches.try_get_many::<String>(name).ok().flatten().unwrap_or_default();
        words.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Whether a flag was given.
    pub fn has(&self, name: &str) -> bool {
        self.matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or_default()
    }

    /// Says a line that `--quiet` silences.
    pub fn chat(&self, words: &Words) {
        if !self.has("quiet") {
            self.console.remark(&format!("{}\n", self.console.words(words)));
        }
    }
}
