//! A link to another site in http: what is read there can be seen and changed on the way.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-not-encrypted",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("link_not_encrypted.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, address) in text.links_elsewhere() {
        if !address.scheme.eq_ignore_ascii_case("http:") || address.is_at_home() {
            continue;
        }
        let host = address.host;
        let said = report.say(
            text.address_shown(link),
            words!(
                "Ce lien n'est pas protégé : sur un wifi public, un autre peut lire ou changer ce que « {host} » affiche, et certains navigateurs refusent de l'ouvrir.",
                "This link is not protected: on a public wifi, others can read or change what “{host}” shows, and some browsers refuse to open it."
            ),
            words!(
                "Essayez la même adresse avec https:// ; si elle marche, gardez-la.",
                "Try the same address with https://; if it works, keep it."
            ),
        );
        if let Some(place) = text.address_place(link) {
            said.propose(Span { start: place.start, end: place.start + 5 }, "https:");
        }
    }
}
