//! The fields of a page → what lists, channels and rules know of it, whatever its kind.
//!
//! What they know of places and of the ways between them stands in `route.rs`.

use std::sync::Arc;

use jiff::civil::Date;

use crate::model::fields::{Facet, Field, FieldSpec, FieldValue, Fields, Picture, Resolved};
use crate::model::kinds::{KindId, Kinds};
use crate::model::links::{FileId, Target};
use crate::model::route::{Exit, Mark, Place};
use crate::text::{Rules, Span, typeset};

/// The facets of a page. A kind's `kind.yml` says which of its fields feeds which.
#[derive(Debug, Default)]
pub struct Facets {
    /// The day from which it counts as published.
    pub published: Option<Date>,
    /// The day of its last change of substance.
    pub updated: Option<Date>,
    /// The day by which it must be read again.
    pub review: Option<Date>,
    /// For whom it is.
    pub audience: Vec<Arc<str>>,
    /// What those would say whom it helps, typeset.
    pub needs: Vec<String>,
    /// The class that it belongs to.
    pub class: Option<String>,
    /// The pictures that its fields show: target, alternative, place.
    pub pictures: Vec<PictureUse>,
    /// Who is on pictures that its body shows.
    pub permissions: Vec<PictureUse>,
    /// The ways that lead from it to other places.
    pub route: Vec<Exit>,
    /// The places that it describes one after the other.
    pub places: Vec<Place>,
}

/// A picture that a field shows.
#[derive(Debug)]
pub struct PictureUse {
    /// What it shows, in words.
    pub alternative: Option<String>,
    /// What is written under it.
    pub caption: Option<String>,
    /// The name of its file, as written.
    pub file: String,
    /// Its file; none if the site has no such file.
    pub target: Option<FileId>,
    /// Who is on it: `nobody`, `adults`, `pupils`, `blurred`.
    pub who: Option<Arc<str>>,
    /// Until when the people on it agreed.
    pub until: Option<Date>,
    /// Where the school keeps the permission.
    pub reference: Option<String>,
    /// The rectangles to blur, as written.
    pub blur: Vec<(String, Span)>,
    /// Where it is named.
    pub span: Span,
    /// Whether it shows all that is around.
    pub around: bool,
    /// Its points that lead somewhere.
    pub marks: Vec<Mark>,
}

impl Facets {
    /// Gathers the facets of a page of a kind.
    pub(super) fn of(fields: &Fields<Resolved>, kinds: &Kinds, kind: KindId, rules: Rules) -> Self {
        let mut facets = Facets::default();
        for spec in kinds.fields(kind) {
            facets.gather(fields, spec, rules);
        }
        facets
    }

    fn gather(&mut self, fields: &Fields<Resolved>, spec: &FieldSpec, rules: Rules) {
        if let (Some(facet), Some(field)) = (spec.facet, fields.get(&spec.name)) {
            self.feed(facet, field, spec, rules);
        }
    }

    fn feed(&mut self, facet: Facet, field: &Field<Resolved>, spec: &FieldSpec, rules: Rules) {
        match facet {
            Facet::Published => self.published = field.day(),
            Facet::Updated => self.updated = field.day(),
            Facet::Review => self.review = field.day(),
            Facet::Expires => {}
            Facet::Audience => {
                self.audience = field.texts().into_iter().map(|(word, _)| word.into()).collect();
            }
            Facet::Need => {
                let set = |(need, _): (&str, Span)| typeset(need, rules);
                self.needs = field.texts().into_iter().map(set).collect();
            }
            Facet::Class => self.class = field.texts().first().map(|(id, _)| (*id).to_owned()),
            Facet::Pictures | Facet::Around => {
                pictures(&field.value, facet, spec, &mut self.pictures);
            }
            Facet::Permissions => pictures(&field.value, facet, spec, &mut self.permissions),
            Facet::Route => self.route.extend(field.records().filter_map(Exit::of)),
            Facet::Places => {
                for (record, _) in field.records() {
                    self.place(record, spec, rules);
                }
            }
            Facet::Marks => {}
        }
    }

    /// A place of the page, and what its fields feed: its ways are its own.
    fn place(&mut self, record: &Fields<Resolved>, spec: &FieldSpec, rules: Rules) {
        let before = std::mem::take(&mut self.route);
        for spec in &spec.fields {
            self.gather(record, spec, rules);
        }
        let exits = std::mem::replace(&mut self.route, before);
        self.places.extend(Place::of(record, exits, rules));
    }
}

fn pictures(
    value: &FieldValue<Resolved>,
    facet: Facet,
    spec: &FieldSpec,
    found: &mut Vec<PictureUse>,
) {
    match value {
        FieldValue::Picture(picture) => found.push(PictureUse::of(picture, facet, spec)),
        FieldValue::List(list) => {
            list.iter().for_each(|(value, _)| pictures(value, facet, spec, found));
        }
        _ => {}
    }
}

impl PictureUse {
    fn of(picture: &Picture<Resolved>, facet: Facet, spec: &FieldSpec) -> Self {
        let marks = spec.fields.iter().filter(|spec| spec.facet == Some(Facet::Marks));
        let marks = marks.filter_map(|spec| picture.more.get(&spec.name));
        PictureUse {
            alternative: picture.alternative.clone(),
            caption: picture.caption.clone(),
            file: picture.file.1.clone(),
            target: match picture.file.0 {
                Target::File(file) => Some(file),
                _ => None,
            },
            who: picture.who.clone(),
            until: picture.until,
            reference: picture.reference.clone(),
            blur: picture.blur.clone(),
            span: picture.span,
            around: facet == Facet::Around,
            marks: marks.flat_map(Field::records).filter_map(Mark::of).collect(),
        }
    }
}
