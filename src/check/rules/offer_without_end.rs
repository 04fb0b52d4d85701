//! An offer that nothing takes off the site when its day has passed.

use super::title_vague::title_place;
use crate::check::{Look, Reading, Report, Rule, fed, in_words};
use crate::diagnostic::{Severity, Words};
use crate::model::{Facet, FieldSpec};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "offer-without-end",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("offer_without_end.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let (site, page) = (reading.site, reading.page);
    if page.kind == site.kinds.page() {
        return;
    }
    let own = site.kinds.get(page.kind).fields.iter().filter(|spec| spec.feeds(Facet::Expires));
    let own: Vec<&FieldSpec> = own.collect();
    if own.is_empty() || fed::fields(site, page, Facet::Expires).next().is_some() {
        return;
    }
    let Words { fr: keys, en: keys_en } = in_words::choice(own.into_iter().map(fed::name));
    report.say(
        title_place(page),
        words!(
            "Rien ne dit jusqu'à quand cette annonce est vraie : elle restera en ligne quand il n'y aura plus rien à faire.",
            "Nothing says until when this offer is true: it will stay online when nothing is left to do."
        ),
        words!(
            "Ajoutez une ligne {keys}, avec un jour : le lendemain, la page s'en va toute seule.",
            "Add a line {keys_en}, with a day: the day after, the page goes by itself."
        ),
    );
}
