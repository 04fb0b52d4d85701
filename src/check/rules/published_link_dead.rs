//! A link of a published page that leads to no file of the site, whoever wrote it.

use crate::check::{Look, Publication, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "published-link-dead",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("published_link_dead.md"),
    look: Look::Published(look),
};

fn look(publication: &Publication<'_>, report: &mut Report<'_>) {
    let dead = |lead: &&crate::check::Lead| match (publication.at(&lead.path), &lead.fragment) {
        (None, _) => true,
        (Some(target), Some(fragment)) => target.is_page() && !target.has_id(fragment),
        (Some(_), None) => false,
    };
    let faults = publication
        .faults(|page| page.leads.iter().filter(dead).map(|lead| &lead.written).collect());
    for (written, page, count) in faults {
        let (file, span) = publication.source(page);
        let path = &page.path;
        report.say_of(
            file,
            span,
            words!(
                "Dans la page publiée, le lien « {written} » ne mène à rien ({path} ; pages dans ce cas : {count}).",
                "In the published page, the link “{written}” leads nowhere ({path}; pages with this fault: {count})."
            ),
            words!(
                "Corrigez-le dans le gabarit du thème qui l'écrit.",
                "Mend it in the theme's template that writes it."
            ),
        );
    }
}
