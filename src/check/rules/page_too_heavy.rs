//! A page that weighs more than the site allows itself, with what weighs most in it.

use crate::check::{Look, Publication, Report, Rule, Sheet};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "page-too-heavy",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("page_too_heavy.md"),
    look: Look::Published(look),
};

/// Where `site.yml` says nothing, in kilobytes: about ten seconds at 1 Mbit/s, a telephone's in a valley.
const BUDGET: i64 = 1200;

/// Bytes of a kilobyte, as people who sell lines count them.
const KILOBYTE: usize = 1000;

fn look(publication: &Publication<'_>, report: &mut Report<'_>) {
    let budget = publication.site.config.fields.number("page-weight").unwrap_or(BUDGET);
    let limit = usize::try_from(budget).unwrap_or(0) * KILOBYTE;
    for page in publication.pages() {
        let parts: Vec<&Sheet> =
            page.loads.iter().filter_map(|path| publication.at(path)).collect();
        let weight = page.size + parts.iter().map(|part| part.size).sum::<usize>();
        if weight <= limit {
            continue;
        }
        let heaviest = parts.into_iter().max_by_key(|part| part.size);
        let heaviest = heaviest.filter(|part| part.size > page.size).unwrap_or(page);
        let (file, span) = publication.source(page);
        let name = heaviest.path.rsplit('/').next().unwrap_or_default();
        let span = match file.text.find(name) {
            Some(at) => crate::text::Span::new(at..at + name.len()),
            None => span,
        };
        let (weight, part) = (weight / KILOBYTE, heaviest.size / KILOBYTE);
        report.say_of(
            file,
            span,
            words!(
                "Cette page pèse {weight} ko, plus que les {budget} ko prévus : avec une mauvaise connexion, elle n'arrive pas. Le plus lourd : {name}, {part} ko.",
                "This page weighs {weight} kB, more than the {budget} kB planned: on a poor connection it does not arrive. The heaviest part: {name}, {part} kB."
            ),
            words!(
                "Réduisez ce fichier, ou partagez la page en deux. La limite se règle dans site.yml : « poids d'une page: 1200 ».",
                "Make this file smaller, or split the page in two. The limit is set in site.yml: “page-weight: 1200”."
            ),
        );
    }
}
