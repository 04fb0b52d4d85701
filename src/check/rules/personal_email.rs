//! A private e-mail address in a page.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::text::{Span, fold};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "personal-email",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("personal_email.md"),
    look: Look::Page(look),
};

/// The domains at which anyone opens an address for himself or herself, without what is behind the last dot.
const DOMAINS: [&str; 30] = [
    "gmail",
    "googlemail",
    "orange",
    "wanadoo",
    "free",
    "laposte",
    "sfr",
    "neuf",
    "numericable",
    "bbox",
    "hotmail",
    "outlook",
    "live",
    "msn",
    "yahoo",
    "ymail",
    "aol",
    "icloud",
    "me",
    "mac",
    "gmx",
    "protonmail",
    "proton",
    "pm",
    "tutanota",
    "club-internet",
    "aliceadsl",
    "9online",
    "noos",
    "cegetel",
];

/// Those that say whose the address is, rather than who reads it.
const ROLES: [&str; 16] = [
    "ecole",
    "maternelle",
    "elementaire",
    "primaire",
    "mairie",
    "ape",
    "fcpe",
    "peep",
    "amicale",
    "association",
    "asso",
    "direction",
    "secretariat",
    "contact",
    "bibliotheque",
    "mediatheque",
];

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let text = &reading.page.file.text;
    for (at, _) in text.match_indices('@') {
        let Some((place, local, domain)) = address(text, at) else { continue };
        if !is_for_anyone(domain) || is_of_a_role(local) {
            continue;
        }
        let span = Span::new(place);
        let said = report.say(
            span,
            words!(
                "Cette adresse est celle d'une personne : publiée, elle reçoit du courrier indésirable, et dit à tous qui est cette personne.",
                "This address is a person's: once published, it receives unwanted mail, and tells everyone who that person is."
            ),
            words!(
                "Donnez l'adresse de l'école ou d'un rôle : direction@…, parents-elus@….",
                "Give the address of the school or of a role: head@…, elected-parents@…."
            ),
        );
        let school = reading.site.config.fields.record("school");
        said.propose(span, school.and_then(|school| school.text("email")).unwrap_or("…@…"));
    }
}

/// The address around an `@`: its place, what stands before it and behind it.
fn address(text: &str, at: usize) -> Option<(std::ops::Range<usize>, &str, &str)> {
    let belongs =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '-' | '+');
    let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
    let start = before.char_indices().rev().take_while(|(_, c)| belongs(*c)).last()?.0;
    let length = after.find(|letter| !belongs(letter)).unwrap_or(after.len());
    let domain = after.get(..length)?.trim_end_matches(['.', '-', '_', '+']);
    let local = before.get(start..)?;
    (domain.contains('.')).then(|| (start..at + 1 + domain.len(), local, domain))
}

fn is_for_anyone(domain: &str) -> bool {
    let name = domain.split('.').next().unwrap_or_default();
    let ends = domain.split('.').skip(1).last().unwrap_or_default();
    let short = domain.split('.').count() <= 3;
    // me.com and mac.com are Apple's; pm.me is Proton's.
    let exact = match name.to_ascii_lowercase().as_str() {
        "me" | "mac" => ends.eq_ignore_ascii_case("com"),
        "pm" => ends.eq_ignore_ascii_case("me"),
        "proton" => matches!(ends, "me" | "ch"),
        "free" | "orange" | "sfr" | "live" | "laposte" => matches!(ends, "fr" | "com" | "net"),
        _ => true,
    };
    short && exact && DOMAINS.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn is_of_a_role(local: &str) -> bool {
    let folded = fold(local);
    folded.split(|c: char| !c.is_alphanumeric()).any(|part| {
        ROLES.contains(&part) || part.starts_with("ecole") || part.starts_with("parents")
    })
}
