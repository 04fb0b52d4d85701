//! `preau explain`: the name of a message → why it is one, and how to mend it.

use std::fmt::Write;

use clap::builder::styling::Style;

use super::Ending;
use super::call::Call;
use super::table::{Argument, Command, Label, Position, Value};
use crate::check::rules;
use crate::diagnostic::{self, Explanation, Severity, Tongue, Words};
use crate::pipeline::Failure;
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
        arguments: vec![Argument::placed(
            "rule",
            Position::Optional,
            Value::Text(Label::new("MESSAGE", "RULE")),
            words!(
                "Nom du message, entre crochets dans les erreurs ; sans lui, la liste de tous",
                "Name of the message, between brackets in the errors; without it, the list of all"
            ),
        )],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let tongue = call.tongue();
    let text = match call.text("rule") {
        None => list(tongue),
        Some(typed) => {
            let code = fold(typed);
            let page = page(&code, tongue).ok_or_else(|| unknown(typed, &code))?;
            show(&code, &page, tongue)
        }
    };
    call.console.answer(&text)?;
    Ok(Ending::Fine)
}

/// The names of all messages, in alphabetical order.
fn codes() -> Vec<&'static str> {
    let mut codes = diagnostic::codes();
    codes.extend(rules::ALL.iter().map(|rule| rule.name));
    codes.sort_unstable();
    codes
}

/// The page of one message: a rule's own, or the mistake's.
fn page(code: &str, tongue: Tongue) -> Option<Explanation<'static>> {
    match rules::named(code) {
        Some(rule) => Explanation::parse(rule.guide, tongue),
        None => diagnostic::explanation(code, tongue),
    }
}

/// `[Dead_Link]`, as copied from a message → `dead-link`.
fn fold(typed: &str) -> String {
    typed.trim_matches(['[', ']', ' ']).to_lowercase().replace(['_', ' '], "-")
}

fn list(tongue: Tongue) -> String {
    let codes = codes();
    let width = codes.iter().map(|code| code.len()).max().unwrap_or_default();
    let mut text = String::new();
    for code in codes {
        let title = page(code, tongue).map(|page| page.title).unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{STRONG}{code:width$}{STRONG:#}  {title}");
    }
    text
}

/// The page as terminal text: headings in bold, examples indented.
fn show(code: &str, page: &Explanation, tongue: Tongue) -> String {
    let severity = match page.severity {
        Severity::Error => words!("erreur : rien n'est publié", "error: nothing is published"),
        Severity::Warning => {
            words!("avertissement : le site est publié", "warning: the site is published")
        }
    };
    let severity = severity.in_tongue(tongue);
    let mut text = format!("{STRONG}{}{STRONG:#}\n{code} ({severity})\n\n", page.title);
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

fn unknown(typed: &str, code: &str) -> Failure {
    let likeness = |known: &str| strsim::jaro_winkler(known, code);
    let near = codes()
        .into_iter()
        .filter(|known| likeness(known) > 0.8)
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let help: Words = match near {
        Some(near) => words!("vouliez-vous dire « {near} » ?", "did you mean \"{near}\"?"),
        None => words!(
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
