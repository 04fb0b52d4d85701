//! A page that sends people to a service for members only, and offers no other way.

use crate::check::{Look, Reading, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Link;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "only-way-needs-account",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("only_way_needs_account.md"),
    look: Look::Page(look),
};

/// Services that show little or nothing to those who have no account.
const SERVICES: [&str; 9] = [
    "facebook.com",
    "fb.com",
    "fb.me",
    "instagram.com",
    "tiktok.com",
    "snapchat.com",
    "linkedin.com",
    "x.com",
    "twitter.com",
];

/// Parts of words that tell of another way, in small letters.
const WAYS: [&str; 20] = [
    "papier",
    "téléphon",
    "appelez",
    "appeler",
    "cahier",
    "pochette",
    "panneau",
    "affich",
    "portail",
    "sur place",
    "courriel",
    "e-mail",
    "@",
    "sans compte",
    "secrétariat",
    "paper",
    "phone",
    "notice board",
    "the gate",
    "in person",
];

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let mut links = reading.texts.iter().flat_map(|text| {
        let services = |address: &crate::check::WebAddress<'_>| {
            SERVICES.iter().any(|service| address.is_at(service))
        };
        text.links_elsewhere().filter(move |(_, address)| services(address)).map(move |l| (text, l))
    });
    let Some((text, (link, address))) = links.next() else { return };
    if reading.texts.iter().any(offers_another_way) {
        return;
    }
    say(text, link, address.host, report);
}

/// Whether a text tells of a phone, an address, a sheet of paper.
fn offers_another_way(text: &Text<'_>) -> bool {
    let mut links = text.document.links();
    let direct = links.any(|(link, _)| {
        let scheme = link.destination.split(':').next().unwrap_or_default();
        ["mailto", "tel", "sms"].iter().any(|known| known.eq_ignore_ascii_case(scheme))
    });
    direct || {
        let said = text.document.plain_text().to_lowercase();
        WAYS.iter().any(|way| said.contains(way))
    }
}

fn say(text: &Text<'_>, link: &Link, host: &str, report: &mut Report<'_>) {
    let end = link.span.end;
    let said = report.say(
        link.span,
        words!(
            "Sans compte chez « {host} », une famille ne voit pas ce que ce lien promet, et cette page ne lui dit pas comment faire autrement.",
            "Without an account at “{host}”, a family cannot see what this link promises, and this page tells of no other way."
        ),
        words!(
            "Dites aussi où trouver la même chose sans compte : à l'école, au téléphone, sur papier.",
            "Say as well where to find the same without an account: at school, by phone, on paper."
        ),
    );
    if text.words_place(link).is_some() {
        let french = text.page.language.starts_with("fr");
        let other = if french { " (sans compte : …)" } else { " (without an account: …)" };
        said.propose(Span { start: end, end }, other);
    }
}
