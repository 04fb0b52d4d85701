//! Diagnostics → the workflow commands of GitHub, which show each one beside its line.

use super::{Diagnostic, Severity, Telling, reading_order};

/// One command a line. What a page holds is escaped: it can neither end a command nor begin one.
pub fn github(diagnostics: &[Diagnostic], telling: &Telling<'_>) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by(|a, b| reading_order(a, b));
    sorted.into_iter().map(|said| command(said, telling)).collect()
}

fn command(said: &Diagnostic, telling: &Telling<'_>) -> String {
    let name = match said.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut properties: Vec<String> = Vec::new();
    if let Some(place) = &said.place {
        let start = place.file.position(place.span.start);
        let end = place.file.position(place.span.end);
        properties.push(format!("file={}", property(&telling.path(&place.file.path))));
        properties.push(format!("line={},endLine={}", start.line, end.line));
        if start.line == end.line {
            properties.push(format!("col={},endColumn={}", start.column, end.column));
        }
    }
    let title = format!("{} ({})", telling.title(said.code), said.code);
    properties.push(format!("title={}", property(&title)));
    let mut message = said.words.in_tongue(telling.tongue).to_owned();
    if let Some(help) = &said.help {
        message.push('\n');
        message.push_str(help.in_tongue(telling.tongue));
    }
    format!("::{name} {}::{}\n", properties.join(","), data(&message))
}

/// A message, as the runner reads it.
fn data(text: &str) -> String {
    let harmless =
        |c: char| if c.is_control() && !matches!(c, '\r' | '\n') { '\u{fffd}' } else { c };
    let text: String = text.chars().map(harmless).collect();
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, as the runner reads it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
