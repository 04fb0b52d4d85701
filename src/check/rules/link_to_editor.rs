//! A link to the page where a document is changed, not to where it is read.

use crate::check::{Look, Report, Rule, Text, WebAddress};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-to-editor",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("link_to_editor.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, address) in text.links_elsewhere() {
        if !edits(&address) {
            continue;
        }
        let place = text.address_shown(link);
        let said = report.say(
            place,
            words!(
                "Cette adresse est celle où l'on modifie le document : les familles y trouvent une demande de mot de passe, ou peuvent le changer.",
                "This address is where the document is edited: families meet a request for a password, or can change it."
            ),
            words!(
                "Donnez l'adresse à laquelle on le lit, ou mettez le fichier à côté de cette page.",
                "Give the address where it is read, or put the file beside this page."
            ),
        );
        if text.address_place(link).is_some() {
            said.propose(place, reader(&link.destination, &address));
        }
    }
}

/// Whether an address opens something to change it.
fn edits(address: &WebAddress<'_>) -> bool {
    let path = address.path.trim_end_matches('/');
    let google = address.is_at("docs.google.com") && path.ends_with("/edit");
    let drawn = address.is_at("canva.com") && path.ends_with("/edit");
    let shared = address.is_at("sharepoint.com") && address.query.contains("action=edit");
    let site = path.contains("/wp-admin")
        || path.ends_with("/wp-login.php")
        || path.ends_with("/administrator/index.php")
        || path.ends_with("/administrator")
        || path.starts_with("/ecrire/") && address.query.contains("exec=");
    google || drawn || shared || site
}

/// Where the same thing is read, as far as its address tells.
fn reader(destination: &str, address: &WebAddress<'_>) -> String {
    match destination.split_once("/edit") {
        Some((document, _)) if address.is_at("docs.google.com") => format!("{document}/preview"),
        Some((document, _)) if address.is_at("canva.com") => format!("{document}/view"),
        _ => "https://…".to_owned(),
    }
}
