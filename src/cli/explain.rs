//! `preau explain`: the name of a message → why it is one, and how to mend it.

use std::fmt::Write;

use clap::builder::styling::Style;

use super::Ending;
use super::call::Call;
use super::table::{Argument, Command, Label, Position, Value};
use crate::check::{self, codes};
use crate::diagnostic::{self, Severity, Tongue, Topic, Trust, Words};
use crate::pipeline::Failure;
use crate::text::fold;
use crate::words;

const STRONG: Style = Style::new().bold();

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "explain",
        about: words!(
            "Explique un message : pourquoi, et comment réparer",
            "Explains a message: why, and how to mend"
        ),
        arguments: vec![
            Argument::placed(
                "rule",
                Position::Several,
                Value::Text(Label::new("MESSAGE", "RULE")),
                words!(
                    "Nom du message, entre crochets dans les erreurs, ou des mots de son titre ; sans lui, la liste de tous",
                    "Name of the message, between brackets in the errors, or words of its title; without it, the list of all"
                ),
            ),
            Argument::flag(
                "schema",
                words!(
                    "Donne le schéma (JSON Schema) de « preau check --format json »",
                    "Gives the JSON Schema of \"preau check --format json\""
                ),
            ),
        ],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let tongue = call.tongue();
    if call.has("schema") {
        call.console.hand_over(diagnostic::schema())?;
        return Ok(Ending::Fine);
    }
    let typed = call.words("rule");
    if typed.is_empty() {
        call.console.answer(&list(tongue))?;
        return Ok(Ending::Fine);
    }
    let code = named(&typed)?;
    let text = check::topic(code, tongue).map(|topic| show(code, &topic, tongue));
    call.console.answer(&text.unwrap_or_default())?;
    Ok(Ending::Fine)
}

/// The message of that name; else the only one of which the title or the name has these words.
fn named(typed: &str) -> Result<&'static str, Failure> {
    let codes = codes();
    let code = name(typed);
    if let Some(known) = codes.iter().find(|known| **known == code) {
        return Ok(known);
    }
    let wanted = fold(typed);
    let wanted: Vec<&str> = wanted.split('-').filter(|word| !word.is_empty()).collect();
    let has_all = |known: &&&str| {
        let own = words_of(known);
        !wanted.is_empty() && wanted.iter().all(|word| own.contains(&format!("-{word}-")))
    };
    let near: Vec<&str> = codes.iter().filter(has_all).copied().collect();
    match near.as_slice() {
        [only] => Ok(only),
        several => Err(unknown(typed, &code, several)),
    }
}

/// The words of a message's name and of its titles, each between two hyphens.
fn words_of(code: &str) -> String {
    let title = |tongue| check::topic(code, tongue).map(|topic| topic.explanation.title);
    let titles = [Tongue::French, Tongue::English].into_iter().filter_map(title);
    titles.fold(format!("-{code}-"), |words, title| words + &fold(title) + "-")
}

/// `[Dead_Link]`, as copied from a message → `dead-link`.
fn name(typed: &str) -> String {
    typed.trim_matches(['[', ']', ' ']).to_lowercase().replace(['_', ' '], "-")
}

fn list(tongue: Tongue) -> String {
    let codes = codes();
    let width = codes.iter().map(|code| code.len()).max().unwrap_or_default();
    let mut text = String::new();
    for code in codes {
        let topic = check::topic(code, tongue);
        let title = topic.map(|topic| topic.explanation.title).unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{STRONG}{code:width$}{STRONG:#}  {title}");
    }
    text
}

/// The page as terminal text: headings in bold, examples indented.
fn show(code: &str, topic: &Topic, tongue: Tongue) -> String {
    let page = &topic.explanation;
    let severity = match page.severity {
        Severity::Error => words!("erreur : rien n'est publié", "error: nothing is published"),
        Severity::Warning => {
            words!("avertissement : le site est publié", "warning: the site is published")
        }
    };
    let severity = severity.in_tongue(tongue);
    let mut text = format!("{STRONG}{}{STRONG:#}\n{code} ({severity})\n", page.title);
    for line in diagnostic::criteria_lines(topic.rgaa, topic.wcag, tongue) {
        text.push_str(&line);
        text.push('\n');
    }
    text.push_str(repair(page.repair).in_tongue(tongue));
    text.push_str("\n\n");
    let mut is_example = false;
    for line in page.text.lines() {
        if line.starts_with("```") {
            is_example = !is_example;
            continue;
        }
        // Writing to a String cannot fail.
        let _ = match line.strip_prefix("## ") {
            _ if is_example && !line.is_empty() => writeln!(text, "    {line}"),
            Some(heading) if !is_example => writeln!(text, "{STRONG}{heading}{STRONG:#}"),
            _ => writeln!(text, "{line}"),
        };
    }
    text
}

/// Who makes the repair.
fn repair(trust: Option<Trust>) -> Words {
    match trust {
        Some(Trust::Safe) => words!(
            "Réparation : faite par « preau check --fix » là où elle est sûre",
            "Repair: made by \"preau check --fix\" wherever it is safe"
        ),
        Some(Trust::Proposal) => words!(
            "Réparation : proposée dans le message, à relire",
            "Repair: proposed in the message, to be read first"
        ),
        None => words!("Réparation : à la main", "Repair: by hand"),
    }
}

fn unknown(typed: &str, code: &str, near: &[&str]) -> Failure {
    let likeness = |known: &str| strsim::jaro_winkler(known, code);
    let closest = codes()
        .into_iter()
        .filter(|known| likeness(known) > 0.8)
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let help: Words = match (near, closest) {
        ([_, ..], _) => {
            let list = near.join(", ");
            words!("plusieurs en parlent : {list}.", "several are about it: {list}.")
        }
        ([], Some(near)) => words!("vouliez-vous dire « {near} » ?", "did you mean \"{near}\"?"),
        ([], None) => words!(
            "« preau explain », sans rien derrière, en donne la liste.",
            "\"preau explain\", with nothing after it, lists them."
        ),
    };
    Failure {
        words: words!(
            "aucun message ne s'appelle « {typed} ».",
            "no message is called \"{typed}\"."
        ),
        help: Some(help),
    }
}
