//! The fields of a page → its places, the ways between them, the points of its pictures; the site → a tour's places.

use crate::model::Site;
use crate::model::families::FamilyId;
use crate::model::fields::{AsWritten, Facet, Field, FieldSpec, FieldValue, Fields, Resolved};
use crate::model::links::{PageId, Target};
use crate::text::{Rules, Span, fold, slug, typeset};

/// A way that leads from a place to another.
#[derive(Debug)]
pub struct Exit {
    /// The page of the other place; none if it is on the same page.
    pub page: Option<PageId>,
    /// The other place on its page; none if it is the page itself.
    pub anchor: Option<Box<str>>,
    /// Whether its writer says that nobody can come back by it.
    pub one_way: bool,
    /// Where it is written.
    pub span: Span,
}

/// A place among others on one page.
#[derive(Debug)]
pub struct Place {
    /// Its id in the page.
    pub id: Box<str>,
    /// Its name, typeset.
    pub name: String,
    /// The ways that lead from it.
    pub exits: Vec<Exit>,
    /// Where it is written.
    pub span: Span,
}

/// A point of a picture that leads somewhere.
#[derive(Debug)]
pub struct Mark {
    /// In per cent of the picture's width, from the left.
    pub x: i64,
    /// In per cent of its height, from the top.
    pub y: i64,
    /// What it is called; what it leads to has a name too, where that is a place or a page.
    pub name: Option<String>,
    /// What it leads to.
    pub target: Target,
    /// Where it is written.
    pub span: Span,
}

/// A place of a tour: a page, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stop {
    /// The page, in all its languages.
    pub family: FamilyId,
    /// Which of the places that the page describes; none if it is the page itself.
    pub place: Option<usize>,
}

impl Exit {
    /// The first link of a record is where it leads; a « yes » says that it is one way.
    pub(super) fn of((record, _): (&Fields<Resolved>, Span)) -> Option<Self> {
        let one_way = record.0.iter().any(|f| matches!(f.value, FieldValue::Flag(true)));
        let (target, span) = first_link(record)?;
        let (page, anchor) = match target {
            Target::Page(page, anchor) => (Some(*page), anchor.clone()),
            Target::Here(anchor) => (None, Some(anchor.clone())),
            _ => return None,
        };
        Some(Exit { page, anchor, one_way, span })
    }
}

impl Mark {
    pub(super) fn of((record, span): (&Fields<Resolved>, Span)) -> Option<Self> {
        let (x, y) = (record.number("x")?, record.number("y")?);
        let name = record.text("name").map(str::to_owned);
        let (target, _) = first_link(record)?;
        Some(Mark { x, y, name, target: target.clone(), span })
    }
}

impl Place {
    pub(super) fn of(record: &Fields<Resolved>, exits: Vec<Exit>, rules: Rules) -> Option<Self> {
        let span = record.get(NAME)?.span;
        let (id, name) = (record.text(ID)?.into(), typeset(record.text(NAME)?, rules));
        Some(Place { id, name, exits, span })
    }
}

fn first_link(record: &Fields<Resolved>) -> Option<(&Target, Span)> {
    record.0.iter().find_map(|field| match &field.value {
        FieldValue::Link((target, _)) => Some((target, field.span)),
        _ => None,
    })
}

/// The field that names a place.
const NAME: &str = "name";
/// The field that is given to a place, with its id in the page.
const ID: &str = "id";

/// Gives each place that a page describes an id of its own, and makes links of the names of places: a writer may
/// write « vers: La cour » for a place of the same page. `ids` are those of the page, sorted.
pub(super) fn name_places(
    fields: &mut Fields<AsWritten>,
    specs: &[&FieldSpec],
    ids: &mut Vec<String>,
) {
    let mut known: Vec<(String, String)> = Vec::new();
    let of_places =
        |name: &str| specs.iter().any(|spec| *spec.name == *name && spec.feeds(Facet::Places));
    for field in fields.0.iter_mut().filter(|field| of_places(&field.name)) {
        let FieldValue::List(list) = &mut field.value else { continue };
        for (value, span) in list {
            let FieldValue::Record(record) = value else { continue };
            let Some(name) = record.text(NAME) else { continue };
            let id = free(&slug(name), ids);
            known.push((fold(name), id.clone()));
            let value = FieldValue::Choice(id.as_str().into());
            record.0.push(Field { name: ID.into(), key_span: *span, span: *span, value });
            if let Err(at) = ids.binary_search(&id) {
                ids.insert(at, id);
            }
        }
    }
    if !known.is_empty() {
        fields.0.iter_mut().for_each(|field| lead(&mut field.value, &known));
    }
}

/// The id, with a number behind it if another thing of the page has it.
fn free(id: &str, ids: &[String]) -> String {
    let taken = |id: &String| ids.binary_search(id).is_ok();
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|id| !taken(id)).unwrap_or_default()
}

fn lead(value: &mut FieldValue<AsWritten>, known: &[(String, String)]) {
    match value {
        FieldValue::Link(link) => {
            let name = fold(&link.destination);
            if let Some((_, id)) = known.iter().find(|(known, _)| *known == name) {
                link.destination = format!("#{id}");
            }
        }
        FieldValue::Record(fields) => {
            fields.0.iter_mut().for_each(|field| lead(&mut field.value, known));
        }
        FieldValue::Picture(picture) => {
            picture.more.0.iter_mut().for_each(|field| lead(&mut field.value, known));
        }
        FieldValue::List(list) => list.iter_mut().for_each(|(value, _)| lead(value, known)),
        _ => {}
    }
}

impl Site {
    /// The places of the tour whose first page a family is, in their order: those that it describes itself, then
    /// the pages of its list from which one may go on. The home page is no tour: it leads to all.
    pub fn stops(&self, family: FamilyId) -> Vec<Stop> {
        if family == self.home {
            return Vec::new();
        }
        let places = self.page(self.family(family).primary).facets.places.len();
        let places = (0..places).map(|place| Stop { family, place: Some(place) });
        let pages = self.family(family).children.iter().filter(|id| self.is_place(**id));
        places.chain(pages.map(|id| Stop { family: *id, place: None })).collect()
    }

    /// Whether a page is a place by itself: its kind says where one can go, and it is not a tour.
    fn is_place(&self, family: FamilyId) -> bool {
        let family = self.family(family);
        let page = self.page(family.primary);
        let specs = self.kinds.fields(page.kind);
        let is_tour = !family.children.is_empty() || !page.facets.places.is_empty();
        !is_tour && specs.iter().any(|spec| spec.feeds(Facet::Route))
    }
}
