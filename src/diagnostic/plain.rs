//! Diagnostics → text for ears: one sentence a line, no drawing, no colour, for a screen reader in a terminal.

use super::human::{clean, elsewhere, gravity, heading, hints};
use super::listing::{Entry, Length, Listing};
use super::{Diagnostic, Fix, Place, Telling, Tongue};
use crate::words;

/// The diagnostics, file by file, the gravest first, and what they amount to, rule by rule.
pub fn plain(diagnostics: &[Diagnostic], telling: &Telling<'_>, length: Length) -> String {
    let listing = Listing::of(diagnostics, telling, length);
    let tongue = telling.tongue;
    let mut lines: Vec<String> = Vec::new();
    let mut say = |sentence: &str| lines.push(sentence_of(sentence));
    for part in listing.parts.iter().filter(|part| !part.entries.is_empty()) {
        say(&heading(part, tongue));
        say("");
        for entry in &part.entries {
            one(entry, tongue).iter().for_each(|sentence| say(sentence));
            say("");
        }
    }
    if listing.total > 1 {
        say(words!("Résumé", "Summary").in_tongue(tongue));
        for tally in &listing.tallies {
            let (count, code, title) = (tally.count, tally.code, telling.title(tally.code));
            let name = gravity(tally.severity, tongue);
            let said = words!(
                "{count} fois, {name} {code} : {title}",
                "{count} times, {name} {code}: {title}"
            );
            say(said.in_tongue(tongue));
        }
    }
    hints(&listing).iter().for_each(|words| say(words.in_tongue(tongue)));
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The sentences of one message.
fn one(entry: &Entry<'_>, tongue: Tongue) -> Vec<String> {
    let said = entry.diagnostic;
    let mut sentences = Vec::new();
    if let Some(place) = &said.place {
        let position = place.file.position(place.span.start);
        let (path, line, column) = (&place.file.path, position.line, position.column);
        let place = words!(
            "Fichier {path}, ligne {line}, colonne {column}",
            "File {path}, line {line}, column {column}"
        );
        sentences.push(place.in_tongue(tongue).to_owned());
    }
    sentences.push(format!("{} {}", capital(gravity(said.severity, tongue)), said.code));
    sentences.push(said.words.in_tongue(tongue).to_owned());
    if let Some(help) = &said.help {
        let help = help.in_tongue(tongue);
        let help = words!("Réparation : {help}", "Repair: {help}");
        sentences.push(help.in_tongue(tongue).to_owned());
    }
    if let Some((place, fix)) = said.place.as_ref().zip(said.fix.as_ref()) {
        sentences.push(replacement(place, fix, tongue));
    }
    if !entry.others.is_empty() {
        sentences.push(capital(&elsewhere(&entry.others, tongue)));
    }
    sentences
}

/// « Remplacez « ici » par « le menu » ».
fn replacement(place: &Place, fix: &Fix, tongue: Tongue) -> String {
    let (old, new) = (place.file.slice(fix.span), &fix.text);
    let said = match (old.is_empty(), new.is_empty()) {
        (true, _) => words!("Ajoutez : {new}", "Add: {new}"),
        (false, true) => words!("Enlevez : {old}", "Remove: {old}"),
        (false, false) => {
            words!("À la place de : {old} — écrivez : {new}", "Instead of: {old} — write: {new}")
        }
    };
    said.in_tongue(tongue).to_owned()
}

/// One line, with its full stop, without any control character.
fn sentence_of(text: &str) -> String {
    let text = clean(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    match text.chars().last() {
        None | Some('.' | '!' | '?' | '…' | ':') => text,
        Some(_) => format!("{text}."),
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
