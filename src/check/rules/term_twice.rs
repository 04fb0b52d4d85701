//! Two pages that explain the same word.

use std::collections::BTreeMap;

use super::title_vague::title_place;
use crate::check::{Look, Report, Rule, fed};
use crate::diagnostic::Severity;
use crate::model::{Facet, Page, Site, Version};
use crate::text::{Span, fold};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "term-twice",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("term_twice.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    let mut known: BTreeMap<(&str, Version, String), &Page> = BTreeMap::new();
    for page in site.pages.iter().filter(|page| site.kinds.feeds(page.kind, Facet::Definition)) {
        let others = page.facets.forms.iter().map(String::as_str);
        for form in std::iter::once(page.title.as_str()).chain(others) {
            let key = (page.language.as_str(), page.version, fold(form));
            let first = *known.entry(key).or_insert(page);
            if first.family != page.family {
                say(page, first, (form, place(site, page, form)), report);
                break;
            }
        }
    }
}

fn say(page: &Page, first: &Page, (form, span): (&str, Span), report: &mut Report<'_>) {
    let path = &first.file.path;
    report.say_of(
        &page.file,
        span,
        words!(
            "« {form} » est déjà expliqué dans {path} : dans un texte, on ne sait pas vers laquelle des deux pages ce mot doit mener.",
            "“{form}” is already explained in {path}: in a text, nobody knows to which of the two pages this word must lead."
        ),
        words!(
            "Gardez une seule page pour ce mot, ou retirez-le de l'une des deux.",
            "Keep one page for this word, or take it out of one of the two."
        ),
    );
}

/// Where a page writes a form of its word.
fn place(site: &Site, page: &Page, form: &str) -> Span {
    let texts = fed::fields(site, page, Facet::Term).flat_map(|field| field.texts());
    let mut written = texts.filter(|(text, _)| *text == form).map(|(_, span)| span);
    written.next().unwrap_or_else(|| title_place(page))
}
