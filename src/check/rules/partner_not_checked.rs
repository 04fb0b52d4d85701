//! Facts about those who help that nobody has checked for a year.

use jiff::ToSpan;

use super::title_vague::title_place;
use crate::check::{Look, Report, Rule, fed, in_words};
use crate::diagnostic::{Severity, Words};
use crate::model::{Facet, Page, Site};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "partner-not-checked",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("partner_not_checked.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    let year_ago = site.today.saturating_sub(1.year());
    // One check is for all the languages of a page.
    for page in site.families.iter().map(|family| site.page(family.primary)) {
        match page.facets.checked {
            Some(day) if day < year_ago => old(site, page, report),
            None if site.kinds.feeds(page.kind, Facet::Checked) => never(site, page, report),
            _ => {}
        }
    }
}

fn old(site: &Site, page: &Page, report: &mut Report<'_>) {
    let Some(field) = fed::fields(site, page, Facet::Checked).next_back() else { return };
    let Some(day) = field.day() else { return };
    let Words { fr: day, en: day_en } = in_words::day(site, day);
    report
        .say_of(
            &page.file,
            field.span,
            words!(
                "Personne n'a vérifié cette page depuis le {day} : une famille peut trouver porte close, ou un numéro qui ne répond plus.",
                "Nobody has checked this page since {day_en}: a family may find the door closed, or a number that no longer answers."
            ),
            words!(
                "Appelez, corrigez ce qui a changé, puis mettez ici le jour de cet appel.",
                "Call, correct what has changed, then put the day of that call here."
            ),
        )
        .propose(field.span, site.today.to_string());
}

fn never(site: &Site, page: &Page, report: &mut Report<'_>) {
    let Words { fr: key, en: key_en } = fed::key(site, page, Facet::Checked);
    let today = site.today;
    report.say_of(
        &page.file,
        title_place(page),
        words!(
            "Rien ne dit quand quelqu'un a vérifié cette page : une famille peut trouver porte close, ou un numéro qui ne répond plus.",
            "Nothing says when someone last checked this page: a family may find the door closed, or a number that no longer answers."
        ),
        words!(
            "Appelez, corrigez ce qui a changé, puis ajoutez une ligne « {key}: {today} ».",
            "Call, correct what has changed, then add a line “{key_en}: {today}”."
        ),
    );
}
