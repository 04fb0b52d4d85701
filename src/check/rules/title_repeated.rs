//! Pages side by side with one title: in the list of pages, nobody knows which is which.

use std::collections::HashMap;

use super::title_vague::title_place;
use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::{Page, Site};
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "title-repeated",
    severity: Severity::Warning,
    rgaa: Some("8.6"),
    wcag: Some("2.4.2"),
    guide: include_str!("title_repeated.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    let mut known: HashMap<_, &Page> = HashMap::with_capacity(site.pages.len());
    for page in &site.pages {
        let title = fold(&page.title);
        let parent = site.family(page.family).parent;
        let above = parent.and_then(|parent| {
            let members = site.family(parent).members.iter().map(|id| site.page(*id));
            members.into_iter().find(|above| above.language == page.language)
        });
        let same = above.filter(|above| fold(&above.title) == title);
        let key = (page.language.as_str(), page.version, parent, title);
        let twin = known.insert(key, page);
        // Their days tell apart two pages of a journal.
        let twin = twin.filter(|twin| {
            let days = (twin.facets.published, page.facets.published);
            !matches!(days, (Some(one), Some(other)) if one != other)
        });
        let Some(other) = same.or(twin) else { continue };
        say(page, other, report);
    }
}

fn say(page: &Page, other: &Page, report: &mut Report<'_>) {
    let place = title_place(page);
    let path = &other.path;
    let title = &page.title;
    let said = report.say_of(
        &page.file,
        place,
        words!(
            "« {title} » est aussi le titre de « content/{path} » : dans la liste des pages, on ne sait laquelle ouvrir.",
            "“{title}” is also the title of “content/{path}”: in the list of pages, one does not know which to open."
        ),
        words!("Ajoutez ce qui distingue les deux pages.", "Add what tells the two pages apart."),
    );
    let source = page.file.slice(place);
    if source.contains(':') && !source.ends_with(['"', '\'']) {
        said.propose(place, format!("{source} – …"));
    }
}
