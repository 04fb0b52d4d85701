//! Diagnostics → JSON for other programs: stable, one object, documented field by field.

use serde::Serialize;

use super::{Diagnostic, Fix, Place, Severity, Tongue, Trust, reading_order};
use crate::text::SourceFile;

/// Changes only when a field is renamed, removed, or changes its meaning.
const VERSION: u32 = 1;

/// All that is printed.
#[derive(Serialize)]
struct Report<'a> {
    /// The version of this format: 1.
    version: u32,
    /// How many errors the list holds.
    errors: usize,
    /// How many warnings the list holds.
    warnings: usize,
    /// The mistakes: errors first, then by file and line.
    diagnostics: Vec<Entry<'a>>,
}

/// One mistake.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    /// Its stable name: `dead-link`.
    code: &'a str,
    /// `error` or `warning`.
    severity: &'static str,
    /// The file, from the site's folder, with `/`; absent if the mistake concerns the whole site.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    /// Lines count from 1, columns in characters from 1; the end is the first column after.
    #[serde(flatten)]
    range: Option<Range>,
    /// Why, in one sentence, in the language asked for.
    message: &'a str,
    /// How to mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    /// A replacement that mends it, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Replacement<'a>>,
}

/// A place, as people count.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Range {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// Put `text` in the place of what stands from `start` to `end` in `file`.
#[derive(Serialize)]
struct Replacement<'a> {
    start: Point,
    end: Point,
    text: &'a str,
    /// Whether it may be done without asking: the page says the same afterwards.
    safe: bool,
}

/// A point in a file.
#[derive(Serialize)]
struct Point {
    /// From 1.
    line: usize,
    /// In characters, from 1.
    column: usize,
    /// In bytes from the start of the text (UTF-8, `\n` line ends, no byte order mark), from 0.
    offset: u32,
}

/// The JSON Schema of what [`json`] gives.
pub fn schema() -> &'static str {
    include_str!("schema.json")
}

/// The diagnostics as JSON, with a line end.
pub fn json(diagnostics: &[Diagnostic], tongue: Tongue) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by(|a, b| reading_order(a, b));
    let errors = sorted.iter().filter(|diagnostic| diagnostic.is_error()).count();
    let report = Report {
        version: VERSION,
        errors,
        warnings: sorted.len() - errors,
        diagnostics: sorted.iter().map(|diagnostic| entry(diagnostic, tongue)).collect(),
    };
    // Strings and numbers only: this cannot fail.
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}

fn entry(diagnostic: &Diagnostic, tongue: Tongue) -> Entry<'_> {
    let place = diagnostic.place.as_ref();
    Entry {
        code: diagnostic.code,
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        file: place.map(|place| place.file.path.as_str()),
        range: place.map(range),
        message: diagnostic.words.in_tongue(tongue),
        help: diagnostic.help.as_ref().map(|help| help.in_tongue(tongue)),
        fix: place.zip(diagnostic.fix.as_ref()).map(|(place, fix)| replacement(&place.file, fix)),
    }
}

fn range(place: &Place) -> Range {
    let start = place.file.position(place.span.start);
    let end = place.file.position(place.span.end);
    Range { line: start.line, column: start.column, end_line: end.line, end_column: end.column }
}

fn replacement<'a>(file: &SourceFile, fix: &'a Fix) -> Replacement<'a> {
    let point = |offset: u32| {
        let position = file.position(offset);
        Point { line: position.line, column: position.column, offset }
    };
    Replacement {
        start: point(fix.span.start),
        end: point(fix.span.end),
        text: &fix.text,
        safe: fix.trust == Trust::Safe,
    }
}
