//! A link that lets anyone into a group's conversation.

use crate::check::{Look, Report, Rule, Text, WebAddress};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "invitation-open-to-all",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("invitation_open_to_all.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, address) in text.links_elsewhere() {
        let Some(service) = invites(&address) else { continue };
        let said = report.say(
            link.span,
            words!(
                "Cette invitation {service} est ouverte à tout Internet : n'importe qui peut entrer dans le groupe, voir les numéros et les photos d'enfants.",
                "This {service} invitation is open to the whole Internet: anyone can join the group, and see phone numbers and children's photos."
            ),
            words!(
                "Dites à qui demander l'invitation, de vive voix ou sur papier : elle ne se publie pas.",
                "Say whom to ask for the invitation, in person or on paper: it is not to be published."
            ),
        );
        if let Some(place) = text.words_place(link) {
            let words = text.source(place);
            said.propose(link.span, format!("{words} (…)"));
        }
    }
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
