//! A password or a code of access written in a page.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::text::{Span, small};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "secret-in-page",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("secret_in_page.md"),
    look: Look::Page(look),
};

/// What announces a secret, in small letters.
const NAMES: [&str; 23] = [
    "mot de passe",
    "mots de passe",
    "mdp",
    "password",
    "passphrase",
    "code wifi",
    "code wi-fi",
    "clé wifi",
    "clé wi-fi",
    "clÉ wifi",
    "clÉ wi-fi",
    "code du wifi",
    "clé du wifi",
    "wifi code",
    "digicode",
    "code d'accès",
    "code d’accès",
    "code du portail",
    "code de la porte",
    "code de l'alarme",
    "access code",
    "door code",
    "gate code",
];

/// Finds them, in large letters or small.
static FINDER: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::builder().ascii_case_insensitive(true).build(NAMES).ok());

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let Some(finder) = FINDER.as_ref() else { return };
    let text = &reading.page.file.text;
    for found in finder.find_iter(text.as_str()) {
        let before = text.get(..found.start()).unwrap_or_default();
        if before.ends_with(char::is_alphanumeric) {
            continue;
        }
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let line = text.get(start..).and_then(|rest| rest.split_inclusive('\n').next());
        let secret = line.and_then(|line| secret(line, found.end() - start));
        if let Some((from, to)) = secret {
            say(Span::new(start + from..start + to), report);
        }
    }
}

/// The same line in small letters, letter for letter and as long in bytes.
fn plain(line: &str) -> String {
    line.chars().map(small).collect()
}

/// Where the secret stands that follows the name which ends at `from`, if there is one.
fn secret(line: &str, from: usize) -> Option<(usize, usize)> {
    let rest = line.get(from..)?;
    let signs = [":", "=", " est ", " is "];
    let at = |sign: &&str| rest.find(*sign).map(|at| (at, sign.len()));
    let (at, sign) = signs.iter().filter_map(at).min()?;
    let between = rest.get(..at)?;
    // « mot de passe du wifi : », « mot de passe** : »
    if between.chars().count() > 30 || between.contains(['.', ',', '(', '?', '!']) {
        return None;
    }
    let after = rest.get(at + sign..)?;
    let marks = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, '*' | '_' | '`' | '"' | '\'' | '«' | '“' | '\u{a0}' | '\u{202f}')
    };
    let word = after.trim_start_matches(marks);
    let lead = after.len() - word.len();
    let marked = after.get(..lead)?.contains(['`', '"', '«', '“', '*', '\'']);
    let end = word
        .find(|letter: char| {
            letter.is_whitespace()
                || matches!(
                    letter,
                    '`' | '"' | '»' | '”' | '*' | ',' | ';' | '|' | ')' | '<' | '\''
                )
        })
        .unwrap_or(word.len());
    let secret = word.get(..end)?.trim_end_matches(['.', '…', '!', '?']);
    // A phrase in quotes is a sentence, not a secret.
    let alone = word.get(end..)?.trim_start_matches(['\u{a0}', '\u{202f}', ' ']);
    let alone = alone.starts_with(['`', '"', '»', '”', '*', '\'']);
    let start = from + at + sign + lead;
    // « Identifiant : parent, mot de passe : tilleul »
    let named = ["identifiant :", "identifiant:", "login :", "login:", "user:", "username:"];
    let named = named.iter().any(|name| plain(line).contains(name));
    let last = !word.get(end..)?.contains(char::is_alphanumeric);
    (is_secret(secret) || (is_word(secret) && (marked && alone || named && last)))
        .then_some((start, start + secret.len()))
}

/// Whether a word is made as passwords are: letters and digits or signs mixed, or digits only.
fn is_secret(word: &str) -> bool {
    let length = word.chars().count();
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let signs = word
        .chars()
        .any(|letter| matches!(letter, '!' | '@' | '#' | '$' | '%' | '&' | '?' | '_' | '+'));
    let inner =
        word.chars().skip(1).any(char::is_uppercase) && word.chars().any(char::is_lowercase);
    let address = word.contains("://") || word.ends_with(".md") || word.starts_with('[');
    let mixed = letters > 0 && (digits > 0 || signs || inner) && length >= 5;
    !address && (4..=64).contains(&length) && (mixed || (letters == 0 && digits >= 4))
}

fn is_word(word: &str) -> bool {
    (4..=64).contains(&word.chars().count()) && word.chars().all(char::is_alphanumeric)
}

fn say(span: Span, report: &mut Report<'_>) {
    report
        .say(
            span,
            words!(
                "Ce mot de passe, ou ce code, est lisible par tout Internet : il ne protège plus rien.",
                "This password, or this code, can be read by the whole Internet: it protects nothing any more."
            ),
            words!(
                "Retirez-le, changez-le, et donnez le nouveau sur papier.",
                "Remove it, change it, and give the new one on paper."
            ),
        )
        .propose(span, "…");
}
