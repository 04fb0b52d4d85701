//! What `site.yml` says of the messages (`errors`, `rules`) → how grave each is, folder by folder.

use std::cell::LazyCell;

use crate::check::{Rule, codes, rules};
use crate::diagnostic::{self, Diagnostic, Severity, Tongue};
use crate::model::Config;
use crate::text::{Span, closest};
use crate::words;

/// How grave each message is on this site.
pub struct Levels {
    wishes: Vec<Wish>,
}

/// One line of `site.yml`: the last that fits a page counts.
struct Wish {
    code: String,
    /// The folder of `content/` that it is for, with its last `/`; everything if empty.
    folder: String,
    /// Without one, the message is not wanted.
    severity: Option<Severity>,
}

impl Levels {
    /// Reads them, and says the names that no message has and the wishes that cannot be granted.
    pub fn of(config: &Config) -> (Self, Vec<Diagnostic>) {
        let mut levels = Levels { wishes: Vec::new() };
        let (known, mut said) = (LazyCell::new(codes), Vec::new());
        for (code, span) in config.fields.texts("errors") {
            said.extend(unknown(config, &known, code, span));
            let (folder, severity) = (String::new(), Some(Severity::Error));
            levels.wishes.push(Wish { code: code.to_owned(), folder, severity });
        }
        for record in config.fields.records("rules") {
            let Some((code, span)) = record.texts("rule").first().copied() else { continue };
            let severity = match record.text("level") {
                Some("off") => None,
                Some("warning") => Some(Severity::Warning),
                _ => Some(Severity::Error),
            };
            let mistake = unknown(config, &known, code, span);
            let mistake = mistake.or_else(|| immovable(config, code, severity, span));
            if mistake.is_none() {
                let folder = record.text("folder").map_or_else(String::new, folder);
                levels.wishes.push(Wish { code: code.to_owned(), folder, severity });
            }
            said.extend(mistake);
        }
        (levels, said)
    }

    /// How grave a rule's fault is in the page or the file of that path; `None` where nobody wants to hear it.
    pub fn of_rule(&self, rule: &Rule, path: &str) -> Option<Severity> {
        self.of_code(rule.name, rule.severity, path)
    }

    /// Whether any page wants to hear of a rule.
    pub fn is_ever_on(&self, rule: &Rule) -> bool {
        let everywhere = |wish: &&Wish| wish.code == rule.name && wish.folder.is_empty();
        let somewhere = |wish: &Wish| wish.code == rule.name && wish.severity.is_some();
        let off = self.wishes.iter().rfind(everywhere).is_some_and(|wish| wish.severity.is_none());
        !off || self.wishes.iter().any(somewhere)
    }

    /// Gives their gravity to the messages of the other rooms.
    pub fn apply(&self, diagnostics: &mut Vec<Diagnostic>) {
        if self.wishes.is_empty() {
            return;
        }
        diagnostics.retain_mut(|said| {
            if said.is_error() || rules::named(said.code).is_some() {
                return true;
            }
            let path = said.place.as_ref().map_or("", |place| place.file.path.as_str());
            let path = path.strip_prefix("content/").unwrap_or(path);
            match self.of_code(said.code, said.severity, path) {
                Some(severity) => said.severity = severity,
                None => return false,
            }
            true
        });
    }

    fn of_code(&self, code: &str, usual: Severity, path: &str) -> Option<Severity> {
        let fits = |wish: &&Wish| wish.code == code && path.starts_with(&wish.folder);
        self.wishes.iter().rfind(fits).map_or(Some(usual), |wish| wish.severity)
    }
}

fn folder(written: &str) -> String {
    let path = written.trim().trim_start_matches("content/").trim_matches('/');
    if path.is_empty() { String::new() } else { format!("{path}/") }
}

fn unknown(config: &Config, known: &[&str], code: &str, span: Span) -> Option<Diagnostic> {
    known.binary_search(&code).is_err().then(|| {
        let mistake = no_such_code(code).at(&config.file, span);
        match closest(code, known.iter().copied()) {
            Some(near) => mistake
                .help(words!("Vouliez-vous dire « {near} » ?", "Did you mean “{near}”?"))
                .propose(span, near),
            None => mistake.help(words!(
                "Le nom d'un message est entre crochets : « avertissement[legal-notice-incomplete] ».",
                "A message's name stands in brackets: “warning[legal-notice-incomplete]”."
            )),
        }
    })
}

/// A name in brackets that no message has.
pub(super) fn no_such_code(code: &str) -> Diagnostic {
    Diagnostic::error(
        "unknown-code",
        words!("« {code} » n'est le nom d'aucun message.", "“{code}” is the name of no message."),
    )
}

/// An error that no rule makes is a fault of the site itself: it cannot be wished away.
fn immovable(
    config: &Config,
    code: &str,
    wanted: Option<Severity>,
    span: Span,
) -> Option<Diagnostic> {
    let grave = rules::named(code).is_none()
        && diagnostic::explanation(code, Tongue::French)
            .is_some_and(|page| page.severity == Severity::Error);
    (grave && wanted != Some(Severity::Error)).then(|| {
        Diagnostic::warning(
            "level-not-adjustable",
            words!(
                "« {code} » reste une erreur : sans réparation, le site serait cassé.",
                "“{code}” stays an error: without a repair, the site would be broken."
            ),
        )
        .at(&config.file, span)
        .help(words!(
            "Retirez cette ligne ; seuls les avertissements et les règles se règlent.",
            "Remove this line; only warnings and rules can be adjusted."
        ))
    })
}
