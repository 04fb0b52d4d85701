//! What Préau says of a writer's mistake: where, why in one sentence, and how to mend it.

mod criteria;
mod excerpt;
mod explain;
mod github;
mod gitlab;
mod guide;
mod html;
mod human;
mod json;
mod listing;
mod mend;
mod patch;
mod plain;
mod quantity;
mod sarif;

use std::cmp::Ordering;
use std::sync::Arc;

use crate::text::{SourceFile, Span};

pub use criteria::{Reach, lines as criteria_lines, reach, rgaa, wcag};
pub use explain::{Explanation, codes, explanation};
pub use github::github;
pub use gitlab::gitlab;
pub use guide::{Guide, Telling, Topic, mistakes};
pub use html::{Cover, html};
pub use human::{Style, failure, human};
pub use json::{json, schema};
pub use listing::Length;
pub use mend::{Mended, mend};
pub use patch::patch;
pub use plain::plain;
pub use quantity::{errors, quantity, warnings};
pub use sarif::sarif;

/// The languages in which the tool itself speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tongue {
    /// French, the default.
    #[default]
    French,
    /// English.
    English,
}

/// Something said to a person, in each language of the tool. Written with [`words!`](crate::words).
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Words {
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
}

impl Words {
    /// The words in one language.
    pub fn in_tongue(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::French => &self.fr,
            Tongue::English => &self.en,
        }
    }
}

/// French and English format strings (same captured variables) → [`Words`].
#[macro_export]
macro_rules! words {
    ($fr:literal, $en:literal $(,)?) => {
        $crate::diagnostic::Words { fr: format!($fr), en: format!($en) }
    };
}

/// How grave a mistake is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published while one stands.
    Error,
    /// The site is published; someone should look.
    Warning,
}

/// A span of a file.
#[derive(Debug, Clone)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// Where in it.
    pub span: Span,
}

/// A replacement that mends a mistake: put `text` in the place of `span` (of the diagnostic's file).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
    /// Whether it may be done without asking.
    pub trust: Trust,
}

/// How sure it is that a [`Fix`] says what the writer meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The page says the same afterwards: `preau check --fix` does it.
    Safe,
    /// A guess, or a model to fill in: a person decides.
    Proposal,
}

/// One mistake, said in full.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The mistake's name: `dead-link`. Stable; `preau explain` knows it.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Where it is, unless it concerns the whole site.
    pub place: Option<Place>,
    /// Why, in one sentence.
    pub words: Words,
    /// How to mend it.
    pub help: Option<Words>,
    /// The mended text, where there is one to give.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A mistake that stops the publication.
    pub fn error(code: &'static str, words: Words) -> Self {
        Diagnostic { code, severity: Severity::Error, place: None, words, help: None, fix: None }
    }

    /// A mistake that does not stop the publication.
    pub fn warning(code: &'static str, words: Words) -> Self {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, words) }
    }

    /// Says where it is.
    pub fn at(mut self, file: &Arc<SourceFile>, span: Span) -> Self {
        self.place = Some(Place { file: Arc::clone(file), span });
        self
    }

    /// Says how to mend it.
    pub fn help(mut self, help: Words) -> Self {
        self.help = Some(help);
        self
    }

    /// Gives the mended text, which says the same for certain.
    pub fn fix(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { span, text: text.into(), trust: Trust::Safe });
        self
    }

    /// Proposes a text that a person must read before it is taken.
    pub fn propose(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { span, text: text.into(), trust: Trust::Proposal });
        self
    }

    /// Whether it stops the publication.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Puts diagnostics in the order in which people read them: errors first, then by file and place.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(reading_order);
}

/// The order in which people read two diagnostics.
fn reading_order(a: &Diagnostic, b: &Diagnostic) -> Ordering {
    fn key(d: &Diagnostic) -> (Severity, Option<(&str, Span)>, &str) {
        (d.severity, d.place.as_ref().map(|p| (p.file.path.as_str(), p.span)), d.code)
    }
    key(a).cmp(&key(b))
}
