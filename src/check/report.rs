//! What a rule found → diagnostics with the rule's name and gravity.

use std::sync::Arc;

use super::{Levels, Rule};
use crate::diagnostic::{Diagnostic, Fix, Severity, Trust, Words};
use crate::text::{SourceFile, Span};

/// Where a rule says what it found.
pub struct Report<'a> {
    rule: &'a Rule,
    severity: Severity,
    file: &'a Arc<SourceFile>,
    pub(super) found: Vec<Diagnostic>,
}

/// A fault just said, to add how it may be mended.
pub struct Said<'r>(&'r mut Diagnostic);

impl<'a> Report<'a> {
    pub(super) fn new(rule: &'a Rule, severity: Severity, file: &'a Arc<SourceFile>) -> Self {
        Report { rule, severity, file, found: Vec::new() }
    }

    /// Says one fault of the page: where, why, how to mend it.
    pub fn say(&mut self, span: Span, words: Words, help: Words) -> Said<'_> {
        self.say_of(self.file, span, words, help)
    }

    /// Says one fault of any file of the site.
    pub fn say_of(
        &mut self,
        file: &Arc<SourceFile>,
        span: Span,
        words: Words,
        help: Words,
    ) -> Said<'_> {
        let said = Diagnostic::error(self.rule.name, words).at(file, span).help(help);
        self.found.push(Diagnostic { severity: self.severity, ..said });
        let last = self.found.len() - 1;
        Said(&mut self.found[last])
    }

    /// What was found of the whole site, with the gravity that each file's folder gives it.
    pub(super) fn into_said(self, levels: &Levels) -> Vec<Diagnostic> {
        let rule = self.rule;
        let graded = self.found.into_iter().filter_map(|said| {
            let path = said.place.as_ref().map_or("", |place| place.file.path.as_str());
            let path = path.strip_prefix("content/").unwrap_or(path);
            let severity = levels.of_rule(rule, path)?;
            Some(Diagnostic { severity, ..said })
        });
        graded.collect()
    }
}

impl Said<'_> {
    /// The mended text, where the page says the same afterwards for certain.
    pub fn fix(self, span: Span, text: impl Into<String>) {
        self.0.fix = Some(Fix { span, text: text.into(), trust: Trust::Safe });
    }

    /// A mended text for a person to read, and to fill in where it has an `…`.
    pub fn propose(self, span: Span, text: impl Into<String>) {
        self.0.fix = Some(Fix { span, text: text.into(), trust: Trust::Proposal });
    }
}
