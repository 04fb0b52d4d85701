//! A link whose words are its address, which is read letter by letter.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::LinkKind;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-is-bare-address",
    severity: Severity::Warning,
    rgaa: Some("6.1"),
    wcag: Some("2.4.4"),
    guide: include_str!("link_is_bare_address.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, _) in text.document.links() {
        if link.kind != LinkKind::Link || !is_address(link.text.trim()) {
            continue;
        }
        let said = report.say(
            link.span,
            words!(
                "Les mots de ce lien sont son adresse : un lecteur d'écran la lit signe par signe.",
                "The words of this link are its address: a screen reader reads it sign by sign."
            ),
            words!(
                "Dites ce qu'il ouvre : [le calendrier des vacances](https://…).",
                "Say what it opens: [the dates of the holidays](https://…)."
            ),
        );
        let address = &link.destination;
        if text.source(link.span).starts_with('<') && !text.source(link.span).starts_with("<a") {
            said.propose(link.span, format!("[…]({address})"));
        } else if let Some(place) = text.words_place(link) {
            said.propose(place, "…");
        }
    }
}

/// Whether words are nothing but an address. The name of a site alone (`ecole.example`) is a name.
fn is_address(words: &str) -> bool {
    let starts =
        |start: &str| words.get(..start.len()).is_some_and(|s| s.eq_ignore_ascii_case(start));
    if words.contains(char::is_whitespace) {
        return false;
    }
    let (site, path) = words.split_once('/').unwrap_or((words, ""));
    let is_site = || {
        let end = site.rsplit_once('.').map_or("", |(_, end)| end);
        end.len() >= 2 && end.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    starts("https://") || starts("http://") || starts("www.") || (!path.is_empty() && is_site())
}
