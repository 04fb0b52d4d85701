//! A tool that a page asks for and that no page of the site explains.

use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::{Facet, Kind, Page, Site};
use crate::text::{Span, closest_folded};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "tool-without-page",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("tool_without_page.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    let mut explains = site.kinds.all().filter(|kind| is_of_tools(kind));
    let Some(kind) = explains.next() else { return };
    for page in &site.pages {
        for (tool, span) in &page.facets.tools {
            if site.tool_called(tool).is_none() {
                say((page, *span), tool, site, kind, report);
            }
        }
    }
}

fn is_of_tools(kind: &Kind) -> bool {
    kind.fields.iter().any(|spec| spec.feeds(Facet::Provides))
}

fn say((page, span): (&Page, Span), tool: &str, site: &Site, kind: &Kind, report: &mut Report<'_>) {
    let folder = |name: Option<&String>| name.map_or_else(|| kind.name.to_string(), String::clone);
    let (folder, folder_en) = (folder(kind.folders.first()), folder(kind.folders.last()));
    let near = closest_folded(tool, site.tools.values().map(|tool| tool.name.as_str()));
    let (fr, en) = match near {
        Some(near) => (
            format!("Vouliez-vous dire « {near} » ? Sinon, é"),
            format!("Did you mean “{near}”? If not, w"),
        ),
        None => ("É".to_owned(), "W".to_owned()),
    };
    let said = report.say_of(
        &page.file,
        span,
        words!(
            "Aucune page de ce site n'explique « {tool} » : qui ne connaît pas cet outil ne sait ni comment commencer, ni qui l'aide, ni comment faire sans.",
            "No page of this site explains “{tool}”: those who do not know this tool learn neither how to begin, nor who helps, nor how to do without."
        ),
        words!(
            "{fr}crivez sa page dans « {folder}/ » : premiers pas, qui aide, sur papier.",
            "{en}rite its page in “{folder_en}/”: first steps, who helps, on paper."
        ),
    );
    if let Some(near) = near {
        said.propose(span, near);
    }
}
