//! A link that lets anyone into a group's conversation.

use crate::check::lines::{Line, lines};
use crate::check::{Look, Reading, Report, Rule, Said, Text, WebAddress};
use crate::diagnostic::Severity;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "invitation-open-to-all",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("invitation_open_to_all.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    for line in lines(reading.page) {
        let (line, span) = match line {
            Line::Text(text, span) | Line::Link(text, span) => (text, span),
        };
        if let Some(service) = line.split_whitespace().find_map(invites_as_written) {
            say(service, span, report);
        }
    }
    reading.texts.iter().for_each(|text| links(text, report));
}

fn links(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, address) in text.links_elsewhere() {
        let Some(service) = invites(&address) else { continue };
        let said = say(service, link.span, report);
        if let Some(place) = text.words_place(link) {
            let words = text.source(place);
            said.propose(link.span, format!("{words} (…)"));
        }
    }
}

fn say<'r>(service: &str, span: Span, report: &'r mut Report<'_>) -> Said<'r> {
    report.say(
        span,
        words!(
            "Cette invitation {service} est ouverte à tout Internet : n'importe qui peut entrer dans le groupe, voir les numéros et les photos d'enfants.",
            "This {service} invitation is open to the whole Internet: anyone can join the group, and see phone numbers and children's photos."
        ),
        words!(
            "Dites à qui demander l'invitation, de vive voix ou sur papier : elle ne se publie pas.",
            "Say whom to ask for the invitation, in person or on paper: it is not to be published."
        ),
    )
}

/// The same of a word of the front matter: an address with or without its `https:`.
fn invites_as_written(word: &str) -> Option<&'static str> {
    let marks = |letter: char| !letter.is_alphanumeric() && letter != '/';
    let address = word.trim_matches(marks);
    let (_, bare) = address.split_once("://").unwrap_or(("", address));
    if !bare.contains('/') {
        return None;
    }
    invites(&WebAddress::of(&format!("//{bare}"))?)
}

/// The service to whose group an address lets in.
fn invites(address: &WebAddress<'_>) -> Option<&'static str> {
    let path = address.path;
    let service = if address.is_at("chat.whatsapp.com") {
        "WhatsApp"
    } else if address.is_at("discord.gg")
        || address.is_at("discord.com") && path.starts_with("/invite/")
    {
        "Discord"
    } else if address.is_at("signal.group") {
        "Signal"
    } else if address.is_at("t.me") && (path.starts_with("/+") || path.starts_with("/joinchat/")) {
        "Telegram"
    } else if address.is_at("m.me") && path.starts_with("/j/")
        || address.is_at("messenger.com") && path.starts_with("/channel/")
    {
        "Messenger"
    } else if address.is_at("zoom.us") && address.query.contains("pwd=") {
        "Zoom"
    } else {
        return None;
    };
    // The front page of a service invites nobody.
    (path.len() > 1 || address.is_at("signal.group")).then_some(service)
}
