//! Two leaflets of a series with the same number.

use std::collections::BTreeMap;

use crate::check::{Look, Report, Rule, fed};
use crate::diagnostic::Severity;
use crate::model::{Facet, FamilyId, Page, Site};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "leaflet-number-taken",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("leaflet_number_taken.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    let mut taken: BTreeMap<(&str, i64), (FamilyId, &Page)> = BTreeMap::new();
    let mut again = Vec::new();
    for page in &site.pages {
        let (Some(series), Some(number)) = (&page.facets.series, page.facets.number) else {
            continue;
        };
        // Its translations have the number of the page.
        let (family, first) = *taken.entry((series, number)).or_insert((page.family, page));
        if family != page.family {
            again.push((page, first));
        }
    }
    again.dedup_by_key(|(page, _)| page.family);
    for (page, first) in again {
        let series = page.facets.series.as_deref().unwrap_or_default();
        let mut free = (1..).filter(|number| !taken.contains_key(&(series, *number)));
        say(site, page, first, free.next().unwrap_or(1), report);
    }
}

fn say(site: &Site, page: &Page, first: &Page, free: i64, report: &mut Report<'_>) {
    let Some(field) = fed::fields(site, page, Facet::Number).next_back() else { return };
    let series = fed::fields(site, page, Facet::Series).next_back();
    let series = series.map_or("", |field| page.file.slice(field.span));
    let (number, title, path) = (page.file.slice(field.span), &first.title, &first.file.path);
    report
        .say_of(
            &page.file,
            field.span,
            words!(
                "« {title} » ({path}) est déjà la fiche « {series} » numéro {number} : qui cherche ce numéro trouve deux pages.",
                "“{title}” ({path}) is already number {number} of the series “{series}”: those who look for that number find two pages."
            ),
            words!(
                "Donnez un autre numéro à l'une des deux ; le premier qui est libre est {free}.",
                "Give one of the two another number; the first that is free is {free}."
            ),
        )
        .propose(field.span, free.to_string());
}
