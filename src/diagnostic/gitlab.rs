//! Diagnostics → GitLab's Code Quality report, shown in merge requests.

use std::collections::HashMap;

use serde::Serialize;

use super::criteria::Reach;
use super::{Diagnostic, Severity, Telling, reading_order};

/// One entry of the report.
#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

/// The report. A message that concerns the whole site stands at the first line of `site.yml`: GitLab
/// shows nothing without a place.
pub fn gitlab(diagnostics: &[Diagnostic], telling: &Telling<'_>) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by(|a, b| reading_order(a, b));
    let marks = fingerprints(&sorted);
    let issues: Vec<Issue> =
        sorted.iter().zip(marks).map(|(said, mark)| issue(said, mark, telling)).collect();
    // Strings and numbers only: this cannot fail.
    let mut text = serde_json::to_string_pretty(&issues).unwrap_or_default();
    text.push('\n');
    text
}

fn issue(said: &Diagnostic, fingerprint: String, telling: &Telling<'_>) -> Issue {
    let (path, begin) = match &said.place {
        Some(place) => (place.file.path.as_str(), place.file.position(place.span.start).line),
        None => ("content/site.yml", 1),
    };
    let words = said.words.in_tongue(telling.tongue);
    let description = match &said.help {
        Some(help) => format!("{words} {}", help.in_tongue(telling.tongue)),
        None => words.to_owned(),
    };
    let severity = match (said.severity, telling.reach(said)) {
        (Severity::Error, _) => "blocker",
        (Severity::Warning, Reach::Everyone | Reach::Many) => "major",
        (Severity::Warning, _) => "minor",
    };
    let location = Location { path: telling.path(path), lines: Lines { begin } };
    Issue { description, check_name: said.code, fingerprint, severity, location }
}

/// A mark for each message that stays the same when lines are added above it: made of its name, its
/// file, the text of its line, and its number among those that share them.
pub(super) fn fingerprints(sorted: &[&Diagnostic]) -> Vec<String> {
    let mut seen: HashMap<(&str, &str, &str), usize> = HashMap::new();
    let mut marks = Vec::with_capacity(sorted.len());
    for said in sorted {
        let (path, line) = said.place.as_ref().map_or(("", said.words.en.as_str()), |place| {
            let line = place.file.position(place.span.start).line;
            (place.file.path.as_str(), place.file.line(line).trim())
        });
        let count = seen.entry((said.code, path, line)).or_default();
        *count += 1;
        let mut hasher = blake3::Hasher::new();
        for part in [said.code, path, line, &count.to_string()] {
            hasher.update(part.as_bytes());
            hasher.update(&[0]);
        }
        marks.push(hasher.finalize().to_hex().as_str().chars().take(32).collect());
    }
    marks
}
