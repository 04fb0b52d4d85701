//! Diagnostics → SARIF 2.1.0, which code forges and editors read.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::criteria;
use super::gitlab::fingerprints;
use super::{Diagnostic, Fix, Place, Severity, Telling, Tongue, Trust, reading_order};
use crate::text::{SourceFile, Span};
use crate::words;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What a path may not hold in an address.
const RESERVED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b':')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// One run, with the rules that it names. Columns count characters, as people do.
pub fn sarif(diagnostics: &[Diagnostic], telling: &Telling<'_>) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by(|a, b| reading_order(a, b));
    let mut codes: Vec<&str> = sorted.iter().map(|said| said.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, telling)).collect();
    let marks = fingerprints(&sorted);
    let results: Vec<Value> = sorted
        .iter()
        .zip(marks)
        .map(|(said, mark)| {
            result(said, codes.binary_search(&said.code).unwrap_or_default(), &mark, telling)
        })
        .collect();
    let language = match telling.tongue {
        Tongue::French => "fr",
        Tongue::English => "en",
    };
    let driver = json!({
        "name": "Préau",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "language": language,
        "rules": rules,
    });
    let run = json!({
        "tool": { "driver": driver },
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    // Strings and numbers only: this cannot fail.
    let log = json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] });
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

fn rule(code: &str, telling: &Telling<'_>) -> Value {
    let Some(topic) = telling.topic(code) else { return json!({ "id": code }) };
    let page = topic.explanation;
    let criteria = criteria::lines(topic.rgaa, topic.wcag, telling.tongue);
    let help = [vec![page.text.to_owned()], criteria].concat().join("\n\n");
    let tags = [
        vec!["accessibility".to_owned()],
        topic.rgaa.map(|number| format!("rgaa/{number}")).into_iter().collect(),
        topic.wcag.map(|number| format!("wcag/{number}")).into_iter().collect(),
    ];
    let tags =
        if topic.wcag.is_some() || topic.rgaa.is_some() { tags.concat() } else { Vec::new() };
    json!({
        "id": code,
        "shortDescription": { "text": page.title },
        "help": { "text": help, "markdown": help },
        "defaultConfiguration": { "level": level(page.severity) },
        "properties": { "tags": tags },
    })
}

fn result(said: &Diagnostic, rule: usize, mark: &str, telling: &Telling<'_>) -> Value {
    let words = said.words.in_tongue(telling.tongue);
    let message = match &said.help {
        Some(help) => format!("{words}\n{}", help.in_tongue(telling.tongue)),
        None => words.to_owned(),
    };
    let mut result = Map::new();
    result.insert("ruleId".into(), said.code.into());
    result.insert("ruleIndex".into(), rule.into());
    result.insert("level".into(), level(said.severity).into());
    result.insert("message".into(), json!({ "text": message }));
    result.insert("partialFingerprints".into(), json!({ "preau/v1": mark }));
    if let Some(place) = &said.place {
        let location = json!({ "physicalLocation": location(place, telling) });
        result.insert("locations".into(), json!([location]));
        if let Some(fix) = &said.fix {
            result.insert("fixes".into(), json!([mending(place, fix, telling)]));
        }
    }
    Value::Object(result)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn location(place: &Place, telling: &Telling<'_>) -> Value {
    json!({ "artifactLocation": artifact(&place.file, telling), "region": region(place, place.span) })
}

/// The file, from the root of the repository.
fn artifact(file: &SourceFile, telling: &Telling<'_>) -> Value {
    let path = telling.path(&file.path);
    json!({ "uri": utf8_percent_encode(&path, RESERVED).to_string() })
}

fn region(place: &Place, span: Span) -> Value {
    let (start, end) = (place.file.position(span.start), place.file.position(span.end));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

fn mending(place: &Place, fix: &Fix, telling: &Telling<'_>) -> Value {
    let description = match fix.trust {
        Trust::Safe => words!("Réparation sûre", "Safe repair"),
        Trust::Proposal => words!("Proposition à relire", "Proposal, to be read first"),
    };
    json!({
        "description": { "text": description.in_tongue(telling.tongue) },
        "artifactChanges": [{
            "artifactLocation": artifact(&place.file, telling),
            "replacements": [{
                "deletedRegion": region(place, fix.span),
                "insertedContent": { "text": fix.text },
            }],
        }],
    })
}
