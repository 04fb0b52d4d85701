//! A link that carries the marks by which companies follow people from site to site.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-tracks-reader",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("link_tracks_reader.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, address) in text.links_elsewhere() {
        let mark = address.query.split(['&', ';']).find(|part| is_mark(part));
        let Some(mark) = mark else { continue };
        let name = mark.split('=').next().unwrap_or_default();
        let said = report.say(
            text.address_shown(link),
            words!(
                "« {name} » ne sert qu'à suivre qui clique : les familles ne l'ont pas choisi.",
                "“{name}” only serves to follow those who click: families did not choose it."
            ),
            words!(
                "Retirez-le de l'adresse : elle mène au même endroit.",
                "Remove it from the address: it leads to the same place."
            ),
        );
        if let Some(place) = text.address_place(link) {
            said.fix(place, without_marks(&link.destination));
        }
    }
}

/// Whether a part of what follows `?` is such a mark.
fn is_mark(part: &str) -> bool {
    let name = part.split('=').next().unwrap_or_default();
    let name = name.strip_prefix("amp;").unwrap_or(name).to_ascii_lowercase();
    let known = matches!(
        name.as_str(),
        "fbclid"
            | "gclid"
            | "gclsrc"
            | "dclid"
            | "gbraid"
            | "wbraid"
            | "msclkid"
            | "yclid"
            | "twclid"
            | "ttclid"
            | "li_fat_id"
            | "mc_eid"
            | "mc_cid"
            | "igshid"
            | "igsh"
            | "_hsenc"
            | "_hsmi"
            | "mkt_tok"
            | "oly_anon_id"
            | "oly_enc_id"
            | "vero_id"
            | "wickedid"
            | "xtor"
            | "_openstat"
            | "at_campaign"
            | "at_medium"
            | "srsltid"
    );
    known || name.starts_with("utm_") || name.starts_with("pk_campaign") || name.starts_with("mtm_")
}

/// The same address, without them.
fn without_marks(destination: &str) -> String {
    let (address, fragment) = destination.split_once('#').unwrap_or((destination, ""));
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let kept: Vec<&str> = query.split('&').filter(|part| !is_mark(part)).collect();
    let mut clean = path.to_owned();
    if !kept.is_empty() {
        clean = format!("{clean}?{}", kept.join("&"));
    }
    if destination.contains('#') {
        clean = format!("{clean}#{fragment}");
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::without_marks;

    #[test]
    fn only_the_marks_go() {
        let check = |from: &str, to: &str| assert_eq!(without_marks(from), to);
        check("https://a.example/?utm_source=x&page=2&fbclid=y#z", "https://a.example/?page=2#z");
        check("https://a.example/b?igshid=1", "https://a.example/b");
    }
}
