//! A link to a computer that only those at the same place can reach.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-to-home-network",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("link_to_home_network.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, address) in text.links_elsewhere() {
        if !address.is_at_home() {
            continue;
        }
        let host = address.host;
        let place = text.address_shown(link);
        let said = report.say(
            place,
            words!(
                "« {host} » n'existe que sur votre réseau : chez les familles, ce lien n'ouvre rien.",
                "“{host}” exists only on your own network: at the families' this link opens nothing."
            ),
            words!(
                "Mettez l'adresse de la page sur Internet, ou copiez le fichier à côté de cette page.",
                "Put the page's address on the Internet, or copy the file beside this page."
            ),
        );
        if text.address_place(link).is_some() {
            said.propose(place, "https://…");
        }
    }
}
