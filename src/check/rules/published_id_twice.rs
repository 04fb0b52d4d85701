//! One name for two places of a published page: a link, a label or a screen reader finds only the first.

use crate::check::{Look, Publication, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "published-id-twice",
    severity: Severity::Warning,
    rgaa: Some("8.2"),
    wcag: Some("4.1.2"),
    guide: include_str!("published_id_twice.md"),
    look: Look::Published(look),
};

fn look(publication: &Publication<'_>, report: &mut Report<'_>) {
    for (id, page, count) in publication.faults(|page| page.doubled.clone()) {
        let (file, span) = publication.source(page);
        let path = &page.path;
        report.say_of(
            file,
            span,
            words!(
                "Dans la page publiée, deux éléments portent le nom « {id} » ({path} ; pages dans ce cas : {count}).",
                "In the published page, two elements have the name “{id}” ({path}; pages with this fault: {count})."
            ),
            words!(
                "Dans le gabarit du thème qui écrit id=\"{id}\", choisissez un autre nom ; ceux du thème finissent par « _ ».",
                "In the theme's template that writes id=\"{id}\", choose another name; the theme's own end in “_”."
            ),
        );
    }
}
