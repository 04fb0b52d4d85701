//! A page whose own date of review is past.

use jiff::ToSpan;

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
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
    let specs = site.kinds.fields(page.kind);
    let spec = specs.iter().find(|spec| spec.feeds(Facet::Review));
    let Some(field) = spec.and_then(|spec| page.fields.get(&spec.name)) else { return };
    report
        .say(
            field.span,
            words!(
                "Cette page devait être relue avant le {review} : les familles peuvent y lire quelque chose qui n'est plus vrai.",
                "This page was to be read again before {review}: families may read in it what is no longer true."
            ),
            words!(
                "Relisez-la, corrigez ce qui a changé, puis donnez la date de la prochaine relecture.",
                "Read it again, correct what has changed, then give the day of the next review."
            ),
        )
        .propose(field.span, site.today.saturating_add(1.year()).to_string());
}
