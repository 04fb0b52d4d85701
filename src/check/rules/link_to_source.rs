//! A link to the source of a page in a forge, which shows its marks and not the page.

use crate::check::{Look, Report, Rule, Text, WebAddress};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-to-source",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("link_to_source.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, address) in text.links_elsewhere() {
        if !is_raw(&address) {
            continue;
        }
        let place = text.address_shown(link);
        let said = report.say(
            place,
            words!(
                "Ce lien ouvre le texte avec ses signes (#, **, <p>), sans titres ni liens : il ne se lit pas à l'écran, encore moins à l'oreille.",
                "This link opens the text with its marks (#, **, <p>), without headings or links: it reads badly on a screen, and worse by ear."
            ),
            words!(
                "Donnez l'adresse de la page mise en forme.",
                "Give the address of the page as it is shown."
            ),
        );
        if text.address_place(link).is_some() {
            said.propose(place, shown(&link.destination));
        }
    }
}

fn is_raw(address: &WebAddress<'_>) -> bool {
    let extension = address.extension().to_ascii_lowercase();
    let marked = matches!(extension.as_str(), "md" | "markdown" | "html" | "htm" | "adoc" | "rst");
    let raw = address.is_at("raw.githubusercontent.com")
        || address.path.contains("/-/raw/")
        || address.path.contains("/raw/branch/")
        || (address.is_at("github.com") && address.path.contains("/raw/"));
    marked && raw
}

/// The address at which the forge shows the same file.
fn shown(destination: &str) -> String {
    if let Some((start, path)) = destination.split_once("raw.githubusercontent.com/") {
        let mut parts = path.splitn(3, '/');
        if let (Some(owner), Some(name), Some(rest)) = (parts.next(), parts.next(), parts.next()) {
            return format!("{start}github.com/{owner}/{name}/blob/{rest}");
        }
    }
    destination
        .replace("/-/raw/", "/-/blob/")
        .replace("/raw/branch/", "/src/branch/")
        .replace("/raw/", "/blob/")
}
