//! A published page or list → how its readers can follow it: in a calendar, by a feed of its own.

use serde::Serialize;

use crate::language::Argument;
use crate::model::{Circle, Edition, List, Shared, Site};
use crate::render::Origin;

/// How to follow a page.
pub(super) struct Following {
    /// The calendar file of what the page tells.
    pub calendar: Option<String>,
    /// The calendar of all that its list announces.
    pub agenda: Option<String>,
    /// The feed of the class whose pages it gathers.
    pub follow: Option<FeedLink>,
}

/// A feed of a part of the site.
#[derive(Serialize)]
pub(super) struct FeedLink {
    title: String,
    href: String,
}

/// How to follow what a page tells and what its list shows.
pub(super) fn page(site: &Site, edition: &Edition, origin: Origin<'_>) -> Following {
    let class = site.gathered_class(edition.family).map(Circle::Class);
    let calendar = site.calendar_address(edition).map(|address| origin.link(&address));
    let agenda = announces(site, edition).then(|| {
        let circle = class.filter(|circle| site.has_agenda(*circle)).unwrap_or(Circle::Everyone);
        origin.link(&site.agenda_address(circle, &edition.language))
    });
    let follow = class.and_then(|circle| feed(site, circle, &edition.language, origin));
    Following { calendar, agenda, follow }
}

/// The feed of the class of a page, or of the class whose pages it gathers.
pub(super) fn of_class(site: &Site, edition: &Edition, origin: Origin<'_>) -> Option<FeedLink> {
    let own = site.page(edition.page).facets.class.as_deref();
    let class = own.or_else(|| site.gathered_class(edition.family))?;
    feed(site, Circle::Class(class), &edition.language, origin)
}

/// The feed of the public whose pages a list shows.
pub(super) fn of_list(site: &Site, list: &List, origin: Origin<'_>) -> Option<FeedLink> {
    let public = (list.shared == Shared::Audience).then_some(Circle::Audience(&list.name))?;
    feed(site, public, &list.language, origin)
}

/// The feed of a circle, if it has one in the language of the readers.
fn feed(site: &Site, circle: Circle<'_>, language: &str, origin: Origin<'_>) -> Option<FeedLink> {
    let name = site.circle_name(circle, language).filter(|_| site.has_feed(circle, language))?;
    let title = match site.language(language) {
        Some(speaks) => speaks.format("feed_of", &[("what", Argument::Text(name))]),
        None => name.to_owned(),
    };
    Some(FeedLink { title, href: origin.link(&site.feed_address(circle, language)) })
}

/// Whether something of a page's list takes place.
fn announces(site: &Site, edition: &Edition) -> bool {
    let mut children = site.family(edition.family).children.iter();
    children.any(|child| site.occurrence(site.page(site.family(*child).primary)).is_some())
}
