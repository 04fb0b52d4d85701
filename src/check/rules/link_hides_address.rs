//! A link that writes an e-mail or dials a number, and does not say which.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Link;
use crate::model::Target;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-hides-address",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("link_hides_address.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (number, (link, target)) in text.document.links().enumerate() {
        if *target != Target::Elsewhere {
            continue;
        }
        let Some(address) = hidden(&link.destination, &link.text) else { continue };
        // The sentence may say it beside the link.
        let around = text.link_node(number).and_then(|node| node.parent()).map(|node| node.text());
        if around.is_some_and(|around| hidden(&link.destination, &around).is_none()) {
            continue;
        }
        say(text, link, address, report);
    }
}

/// The address of an e-mail or the number of a phone, if the words do not say it.
fn hidden<'l>(destination: &'l str, words: &str) -> Option<&'l str> {
    let (scheme, rest) = destination.trim().split_once(':')?;
    let address = rest.split('?').next().unwrap_or_default();
    if scheme.eq_ignore_ascii_case("mailto") {
        let missing = !words.to_lowercase().contains(&address.to_lowercase());
        return (address.contains('@') && missing).then_some(address);
    }
    if scheme.eq_ignore_ascii_case("tel") || scheme.eq_ignore_ascii_case("sms") {
        let (dialled, said) = (digits(address), digits(words));
        // +33 4 65 71 42 10 is said 04 65 71 42 10.
        let own = dialled.get(dialled.len().saturating_sub(9)..).unwrap_or(&dialled);
        return (!own.is_empty() && !said.contains(own)).then_some(address);
    }
    None
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn say(text: &Text<'_>, link: &Link, address: &str, report: &mut Report<'_>) {
    let said = report.say(
        link.span,
        words!(
            "« {address} » n'est écrit nulle part : sur papier, ou sur un ordinateur qui n'ouvre pas ce lien, on ne peut pas s'en servir.",
            "“{address}” is written nowhere: on paper, or on a computer that does not open this link, it is of no use."
        ),
        words!(
            "Écrivez-le dans les mots du lien.",
            "Write it in the words of the link."
        ),
    );
    if let Some(place) = text.words_place(link) {
        let words = text.source(place);
        said.propose(place, format!("{words} ({})", spaced(address)));
    }
}

/// A French number as people read it; anything else as it is.
fn spaced(address: &str) -> String {
    let number = match address.strip_prefix("+33") {
        Some(rest) => format!("0{}", digits(rest)),
        None => digits(address),
    };
    if address.contains('@') || number.len() != 10 || !number.starts_with('0') {
        return address.to_owned();
    }
    let pairs = number.as_bytes().chunks(2).map(String::from_utf8_lossy);
    pairs.collect::<Vec<_>>().join(" ")
}
