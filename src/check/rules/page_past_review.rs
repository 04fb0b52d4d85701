//! A page whose own date of review is past.

use jiff::ToSpan;

use crate::check::{Look, Reading, Report, Rule, fed, in_words};
use crate::diagnostic::{Severity, Words};
use crate::model::Facet;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "page-past-review",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("page_past_review.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let (site, page) = (reading.site, reading.page);
    let Some(review) = page.facets.review.filter(|review| *review < site.today) else { return };
    let mut fields = fed::fields(site, page, Facet::Review);
    let Some(field) = fields.rfind(|field| field.day() == Some(review)) else { return };
    let Words { fr: day, en: day_en } = in_words::day(site, review);
    report
        .say(
            field.span,
            words!(
                "Cette page devait être revue le {day} : les familles peuvent y lire quelque chose qui n'est plus vrai.",
                "This page was to be looked at again on {day_en}: families may read in it what is no longer true."
            ),
            words!(
                "Relisez-la avec ceux qu'elle engage, corrigez ce qui a changé, puis donnez le jour de la prochaine fois.",
                "Read it again with those whom it binds, correct what has changed, then give the day of the next time."
            ),
        )
        .propose(field.span, site.today.saturating_add(1.year()).to_string());
}
