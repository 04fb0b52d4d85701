//! The name of a message → what is known of it besides the words of one mistake; to whom it is told.

use super::criteria::{self, Reach};
use super::{Diagnostic, Explanation, Severity, Tongue, explanation};

/// What is known of a message.
#[derive(Debug, Clone, Copy)]
pub struct Topic<'a> {
    /// Its page.
    pub explanation: Explanation<'a>,
    /// The criterion of RGAA that it serves: `6.1`.
    pub rgaa: Option<&'a str>,
    /// The criterion of WCAG that it serves: `2.4.4`.
    pub wcag: Option<&'a str>,
}

/// Knows the topic of each message, in each language.
pub type Guide = fn(&str, Tongue) -> Option<Topic<'static>>;

/// How diagnostics are told, whatever the format.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// In which language.
    pub tongue: Tongue,
    /// What is known of each message.
    pub guide: Guide,
    /// What leads from the root of the repository to the site's folder: `ecole/`, or nothing.
    pub prefix: &'a str,
}

/// The guide of the messages that are explained in `codes/`: those of the rooms, not of the rules.
pub fn mistakes(code: &str, tongue: Tongue) -> Option<Topic<'static>> {
    explanation(code, tongue).map(|explanation| Topic { explanation, rgaa: None, wcag: None })
}

impl Telling<'_> {
    /// What is known of a message.
    pub(super) fn topic(&self, code: &str) -> Option<Topic<'static>> {
        (self.guide)(code, self.tongue)
    }

    /// The title of a message; its name, where nothing is known of it.
    pub(super) fn title<'t>(&self, code: &'t str) -> &'t str {
        self.topic(code).map_or(code, |topic| topic.explanation.title)
    }

    /// How many readers a mistake shuts out.
    pub(super) fn reach(&self, diagnostic: &Diagnostic) -> Reach {
        match (self.topic(diagnostic.code).and_then(|topic| topic.wcag), diagnostic.severity) {
            (Some(criterion), _) => criteria::reach(criterion),
            (None, Severity::Error) => Reach::Everyone,
            (None, Severity::Warning) => Reach::Few,
        }
    }

    /// A file as the repository knows it.
    pub(super) fn path(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }
}
