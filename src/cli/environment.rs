//! The only door of the command line to the environment and the clock.

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The environment variables that say a language, the first that is set wins.
const LANGUAGES: [&str; 4] = ["PREAU_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

/// What the computer says of itself and of the person.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// The language set by the person or the system: `fr_FR.UTF-8`.
    pub language: Option<String>,
    /// Whether a robot runs the command.
    pub robot: Option<String>,
    /// The person's own folder.
    pub home: Option<PathBuf>,
    /// The folder for what can be made again: where earlier answers are kept.
    pub cache: Option<PathBuf>,
    /// The folder from which the command was started.
    pub current: Option<PathBuf>,
}

impl Environment {
    /// Reads the environment, once.
    pub fn read() -> Self {
        Environment {
            language: LANGUAGES.into_iter().find_map(variable),
            robot: variable("CI"),
            home: std::env::home_dir(),
            cache: cache(),
            current: std::env::current_dir().ok(),
        }
    }
}

/// Where the system wants caches: XDG's folder, Windows', macOS's.
fn cache() -> Option<PathBuf> {
    let named = variable("XDG_CACHE_HOME").or_else(|| variable("LOCALAPPDATA")).map(PathBuf::from);
    let usual = if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" };
    named.filter(|folder| folder.is_absolute()).or_else(|| Some(std::env::home_dir()?.join(usual)))
}

#[allow(clippy::disallowed_methods, reason = "the environment is read here and nowhere else")]
fn variable(name: &str) -> Option<String> {
    let value = std::env::var_os(name)?.to_string_lossy().into_owned();
    (!value.is_empty()).then_some(value)
}

/// Today, in the computer's time zone.
#[allow(clippy::disallowed_methods, reason = "the clock is read here and nowhere else")]
pub fn today() -> jiff::civil::Date {
    jiff::ZonedDateTime::now().date()
}

/// Measures how long a command takes.
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts now.
    #[allow(clippy::disallowed_methods, reason = "the clock is read here and nowhere else")]
    pub fn start() -> Self {
        Stopwatch(Instant::now())
    }

    /// The time since the start.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// Shows an address in the person's browser; where there is none, the terminal has said the address.
pub fn open(address: &str) {
    let _ = open::that_detached(address);
}
