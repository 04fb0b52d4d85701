//! A published page → what search engines read of it: schema.org, as JSON-LD.

use serde::Serialize;

use crate::model::{Edition, Fields, Resolved, Site, Version};
use crate::render::occurrences::iso;
use crate::render::{Origin, RenderedSite};

#[derive(Serialize)]
struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    things: Vec<Thing<'a>>,
}

/// The few things of schema.org that a school's site speaks of.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all_fields = "camelCase")]
enum Thing<'a> {
    School(School<'a>),
    WebSite {
        url: String,
        name: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        description: Option<&'a str>,
        in_language: &'a str,
    },
    WebPage {
        url: &'a str,
        name: &'a str,
        #[serde(skip_serializing_if = "str::is_empty")]
        description: &'a str,
        in_language: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        date_modified: Option<String>,
    },
    Article {
        main_entity_of_page: &'a str,
        headline: &'a str,
        #[serde(skip_serializing_if = "str::is_empty")]
        description: &'a str,
        in_language: &'a str,
        date_published: String,
        date_modified: String,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        author: Vec<Author<'a>>,
        publisher: Box<Thing<'a>>,
    },
    Event {
        url: &'a str,
        name: &'a str,
        #[serde(skip_serializing_if = "str::is_empty")]
        description: &'a str,
        in_language: &'a str,
        start_date: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        end_date: Option<String>,
        event_status: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        location: Option<Box<Thing<'a>>>,
    },
    Place {
        name: &'a str,
    },
    /// Questions that the school answers itself.
    #[serde(rename = "FAQPage")]
    Faq {
        url: &'a str,
        main_entity: Vec<Thing<'a>>,
    },
    Question {
        name: &'a str,
        accepted_answer: Box<Thing<'a>>,
    },
    Answer {
        text: &'a str,
    },
    BreadcrumbList {
        item_list_element: Vec<ListItem<'a>>,
    },
    Organization {
        name: &'a str,
        url: String,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct School<'a> {
    name: &'a str,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    telephone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<PostalAddress<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct PostalAddress<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    street_address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_locality: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
enum Author<'a> {
    Person { name: &'a str },
    Organization { name: &'a str },
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct ListItem<'a> {
    position: usize,
    name: &'a str,
    item: String,
}

const SCHEDULED: &str = "https://schema.org/EventScheduled";
const CANCELLED: &str = "https://schema.org/EventCancelled";

/// What is said of a page that stands at `address`; `part` is the part of its list, from 0.
pub(super) fn page(
    rendered: &RenderedSite<'_>,
    edition: &Edition,
    address: &str,
    part: usize,
) -> String {
    let site = rendered.site;
    let mut things = Vec::with_capacity(2);
    if edition.family == site.home {
        let home = home(site, edition);
        things.extend(school(site, &home).map(Thing::School));
        things.push(Thing::WebSite {
            url: home,
            name: &site.config.title,
            description: site.config.description.as_deref(),
            in_language: &site.config.language,
        });
    } else {
        let name = if part == 0 { &site.page(edition.page).title } else { &edition.titles[part] };
        things.push(text(site, edition, address, name));
        things.extend(event(site, edition, address).filter(|_| part == 0));
        things.extend(questions(site, edition, address).filter(|_| part == 0));
        things.extend(breadcrumb(rendered, edition, address));
    }
    written(things)
}

/// What is said of a list of the tool's own.
pub(super) fn list(language: &str, address: &str, title: &str) -> String {
    written(vec![Thing::WebPage {
        url: address,
        name: title,
        description: "",
        in_language: language,
        date_modified: None,
    }])
}

/// The page itself: an article where it has a date.
fn text<'a>(site: &'a Site, edition: &Edition, address: &'a str, name: &'a str) -> Thing<'a> {
    let page = site.page(edition.page);
    let (published, updated) = (page.facets.published, page.facets.updated);
    let (description, in_language) = (page.summary.as_str(), page.language.as_str());
    let Some(published) = published else {
        let date_modified = updated.map(|day| day.to_string());
        return Thing::WebPage { url: address, name, description, in_language, date_modified };
    };
    let home = home(site, edition);
    let publisher = match school(site, &home) {
        Some(school) => {
            Thing::School(School { address: None, email: None, telephone: None, ..school })
        }
        None => Thing::Organization { name: &site.config.title, url: home },
    };
    let authors = page.fields.texts("authors").into_iter();
    Thing::Article {
        main_entity_of_page: address,
        headline: name,
        description,
        in_language,
        date_published: published.to_string(),
        date_modified: updated.unwrap_or(published).to_string(),
        author: authors.map(|(name, _)| author(site, name)).collect(),
        publisher: Box::new(publisher),
    }
}

/// What takes place, on the school's clock.
fn event<'a>(site: &'a Site, edition: &Edition, url: &'a str) -> Option<Thing<'a>> {
    let page = site.page(edition.page);
    let takes_place = page.facets.occurrence.as_ref()?;
    let status = if takes_place.cancelled { CANCELLED } else { SCHEDULED };
    Some(Thing::Event {
        url,
        name: &page.title,
        description: &page.summary,
        in_language: &page.language,
        start_date: iso(takes_place.day, takes_place.time),
        end_date: takes_place.ends.map(|(day, time)| iso(day, time)),
        event_status: status,
        location: takes_place.place.as_deref().map(|name| Box::new(Thing::Place { name })),
    })
}

/// The questions of a list in which each page answers one.
fn questions<'a>(site: &'a Site, edition: &Edition, url: &'a str) -> Option<Thing<'a>> {
    let children = &site.family(edition.family).children;
    let question = |family: &_| {
        let edition = site.edition_for(*family, &edition.language, Version::Full);
        let page = site.page(edition.page);
        let text = page.facets.answer.as_deref()?;
        let accepted_answer = Box::new(Thing::Answer { text });
        Some(Thing::Question { name: &page.title, accepted_answer })
    };
    let main_entity: Vec<_> = children.iter().map(question).collect::<Option<_>>()?;
    (!main_entity.is_empty()).then_some(Thing::Faq { url, main_entity })
}

/// The words before a name that say that it is a person's.
const CIVILITIES: [&str; 8] = ["M.", "Mme", "Mlle", "Mr", "Mrs", "Ms", "Miss", "Dr"];

/// A person, where that is sure; else some people: « l'équipe », « les parents élus ».
fn author<'a>(site: &Site, name: &'a str) -> Author<'a> {
    let first = name.split([' ', '\u{a0}', '\u{202f}']).next().unwrap_or_default();
    if CIVILITIES.contains(&first) || teachers(site).any(|teacher| teacher.contains(name)) {
        Author::Person { name }
    } else {
        Author::Organization { name }
    }
}

/// Who teaches, as `site.yml` says: « Mme Claire Morel ».
fn teachers(site: &Site) -> impl Iterator<Item = &str> {
    site.config.fields.records("classes").filter_map(|class| class.text("teacher"))
}

/// The pages above, and the page.
fn breadcrumb<'a>(
    rendered: &'a RenderedSite<'_>,
    edition: &'a Edition,
    address: &str,
) -> Option<Thing<'a>> {
    let site = rendered.site;
    let origin = Origin::Anywhere(site.config.base_url.as_deref()?);
    let above = |id: &_| site.family(*id).parent;
    let mut trail: Vec<(&str, String)> = std::iter::successors(above(&edition.family), above)
        .map(|family| site.edition_for(family, &edition.language, edition.version))
        .map(|above| (site.page(above.page).title.as_str(), origin.link(above.address())))
        .collect();
    if trail.is_empty() {
        return None;
    }
    trail.reverse();
    if let Some(language) = rendered.site.language(&edition.language) {
        trail[0].0 = language.text("home");
    }
    trail.push((&site.page(edition.page).title, address.to_owned()));
    let item = |(index, (name, item))| ListItem { position: index + 1, name, item };
    let item_list_element = trail.into_iter().enumerate().map(item).collect();
    Some(Thing::BreadcrumbList { item_list_element })
}

/// The complete address of the home page, for the readers of a page.
fn home(site: &Site, edition: &Edition) -> String {
    let base = site.config.base_url.as_deref().unwrap_or_default();
    let home = site.edition_for(site.home, &edition.language, edition.version);
    Origin::Anywhere(base).link(home.address())
}

/// The school, where `site.yml` gives its name.
fn school<'a>(site: &'a Site, home: &str) -> Option<School<'a>> {
    let school = site.config.fields.record("school")?;
    Some(School {
        name: school.text("name")?,
        url: home.to_owned(),
        telephone: school.text("phone"),
        email: school.text("email"),
        address: postal_address(school),
    })
}

fn postal_address(school: &Fields<Resolved>) -> Option<PostalAddress<'_>> {
    let address = PostalAddress {
        street_address: school.text("address"),
        postal_code: school.text("postcode"),
        address_locality: school.text("city"),
    };
    let known = [address.street_address, address.postal_code, address.address_locality];
    known.iter().any(Option::is_some).then_some(address)
}

/// The JSON, in which nothing can end the `<script>` that holds it.
fn written(things: Vec<Thing<'_>>) -> String {
    let graph = Graph { context: "https://schema.org", things };
    let json = serde_json::to_string(&graph).unwrap_or_default();
    if json.contains('<') { json.replace('<', "\\u003c") } else { json }
}
