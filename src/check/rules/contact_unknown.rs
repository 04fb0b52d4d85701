//! A role to turn to that the contacts of the site do not have.

use crate::check::{Look, Reading, Report, Rule, in_words};
use crate::diagnostic::{Severity, Words};
use crate::text::{closest_folded, fold};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "contact-unknown",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("contact_unknown.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let (site, page) = (reading.site, reading.page);
    // A translation says the role in its own language.
    if page.facets.contacts.is_empty() || page.language != site.config.language {
        return;
    }
    let records = site.config.fields.records("contacts");
    let known: Vec<&str> = records.filter_map(|record| record.text("role")).collect();
    if known.is_empty() {
        return;
    }
    for (role, span) in &page.facets.contacts {
        let folded = fold(role);
        if is_no_role(role) || known.iter().any(|known| fold(known) == folded) {
            continue;
        }
        let Words { fr: all, en: all_en } = in_words::list(known.iter().copied());
        let near = closest_folded(role, known.iter().copied());
        let said = report.say(
            *span,
            words!(
                "Aucun contact de site.yml n'a le rôle « {role} » : la page ne peut dire ni où ni quand le trouver.",
                "No contact of site.yml has the role “{role}”: the page can say neither where nor when to find it."
            ),
            words!(
                "Les rôles de site.yml sont {all}. Écrivez l'un d'eux, ou ajoutez celui-ci sous « contacts ».",
                "The roles of site.yml are {all_en}. Write one of them, or add this one under “contacts”."
            ),
        );
        if let Some(near) = near {
            said.propose(*span, near);
        }
    }
}

/// An address or a number, of which other rules speak.
fn is_no_role(written: &str) -> bool {
    written.contains('@') || written.chars().filter(char::is_ascii_digit).count() >= 6
}
