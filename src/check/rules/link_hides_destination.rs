//! A link through a service that shortens addresses: nobody can tell where it leads.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-hides-destination",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("link_hides_destination.md"),
    look: Look::Text(look),
};

/// Services that shorten any address for anyone.
const SERVICES: [&str; 26] = [
    "bit.ly",
    "tinyurl.com",
    "goo.gl",
    "t.co",
    "ow.ly",
    "is.gd",
    "v.gd",
    "buff.ly",
    "cutt.ly",
    "rebrand.ly",
    "shorturl.at",
    "rb.gy",
    "tiny.cc",
    "t.ly",
    "urlz.fr",
    "urlr.me",
    "lnkd.in",
    "bl.ink",
    "short.io",
    "shorte.st",
    "adf.ly",
    "qrco.de",
    "snip.ly",
    "lc.cx",
    "huit.re",
    "lstu.fr",
];

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, address) in text.links_elsewhere() {
        let host = address.host;
        let own = host.strip_prefix("www.").unwrap_or(host);
        if !SERVICES.iter().any(|service| service.eq_ignore_ascii_case(own)) {
            continue;
        }
        let place = text.address_shown(link);
        let said = report.say(
            place,
            words!(
                "« {host} » cache où mène ce lien, note qui l'ouvre, et peut un jour mener ailleurs ou nulle part.",
                "“{host}” hides where this link leads, notes who opens it, and may one day lead elsewhere or nowhere."
            ),
            words!(
                "Ouvrez le lien et copiez ici l'adresse complète de la page d'arrivée.",
                "Open the link and copy the full address of the page that it ends at."
            ),
        );
        if text.address_place(link).is_some() {
            said.propose(place, "https://…");
        }
    }
}
