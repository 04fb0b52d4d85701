//! Something that ends before it begins.

use crate::check::{Look, Reading, Report, Rule, fed};
use crate::diagnostic::Severity;
use crate::model::{Facet, Occurrence};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "event-ends-before-start",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("event_ends_before_start.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let (site, page) = (reading.site, reading.page);
    let Some(event) = page.facets.occurrence.as_ref().filter(|event| is_upside_down(event)) else {
        return;
    };
    let Some(end) = fed::fields(site, page, Facet::Ends).next_back() else { return };
    let (starts, ends) = (page.file.slice(event.span), page.file.slice(end.span));
    report.say(
        end.span,
        words!(
            "La fin ({ends}) vient avant le début ({starts}) : dans les agendas, ce rendez-vous n'aurait pas lieu.",
            "The end ({ends}) comes before the beginning ({starts}): in calendars, it would not take place."
        ),
        words!(
            "Corrigez le jour ou l'heure ; les heures vont de 00:00 à 23:59.",
            "Correct the day or the time; times go from 00:00 to 23:59."
        ),
    );
}

fn is_upside_down(event: &Occurrence) -> bool {
    let Some((day, time)) = event.ends else { return false };
    day < event.day
        || day == event.day && time.zip(event.time).is_some_and(|(end, start)| end < start)
}
