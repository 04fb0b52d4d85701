//! [`Site`] → what its pages could do better for their readers, rule by rule.
//!
//! The links, the front matter and the addresses are checked on the way by the rooms that make them.

pub mod rules;
mod strict;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Severity, Words};
use crate::model::{Page, Site};
use crate::text::Span;

pub use strict::strict;

/// One rule. A rule is a file of [`rules`] and the text beside it, which explains it and tests it.
pub struct Rule {
    /// Its name, said of the fault: `image-without-alt`.
    pub name: &'static str,
    /// How grave the fault is.
    pub severity: Severity,
    /// The criterion of RGAA 4.1.2 that it serves, if one asks for it.
    pub criterion: Option<&'static str>,
    /// The explanation, in the form of [`crate::diagnostic::Explanation`].
    pub guide: &'static str,
    /// Looks at one page.
    pub check: fn(&Page, &mut Report<'_>),
}

/// Where a rule says what it found in a page.
pub struct Report<'a> {
    rule: &'a Rule,
    page: &'a Page,
    found: Vec<Diagnostic>,
}

impl Report<'_> {
    /// Says one fault: where, why, how to mend it.
    pub fn say(&mut self, span: Span, words: Words, help: Words) {
        let (code, severity) = (self.rule.name, self.rule.severity);
        let said = Diagnostic { severity, ..Diagnostic::error(code, words) };
        self.found.push(said.at(&self.page.file, span).help(help));
    }
}

/// Runs every rule over every page, in parallel.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    site.pages.par_iter().flat_map_iter(check_page).collect()
}

fn check_page(page: &Page) -> Vec<Diagnostic> {
    let run = |rule: &&'static Rule| {
        let mut report = Report { rule, page, found: Vec::new() };
        (rule.check)(page, &mut report);
        report.found
    };
    rules::ALL.iter().flat_map(run).collect()
}
