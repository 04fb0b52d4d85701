//! The fields of a page → what lists, channels and rules know of it, whatever its kind.

use std::sync::Arc;

use jiff::civil::Date;

use crate::model::fields::{Facet, Field, FieldValue, Fields, Resolved};
use crate::model::kinds::{KindId, Kinds};
use crate::model::links::{FileId, PageId, Target};
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
    /// The places to which one can go from it.
    pub route: Vec<(PageId, Span)>,
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
}

impl Facets {
    /// Gathers the facets of a page of a kind.
    pub(super) fn of(fields: &Fields<Resolved>, kinds: &Kinds, kind: KindId, rules: Rules) -> Self {
        let mut facets = Facets::default();
        for spec in kinds.fields(kind) {
            let Some(facet) = spec.facet else { continue };
            if let Some(field) = fields.get(&spec.name) {
                facets.feed(facet, field, rules);
            }
        }
        facets
    }

    fn feed(&mut self, facet: Facet, field: &Field<Resolved>, rules: Rules) {
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
            Facet::Pictures => pictures(&field.value, &mut self.pictures),
            Facet::Permissions => pictures(&field.value, &mut self.permissions),
            Facet::Route => self.exits(&field.value, field.span),
        }
    }

    /// The first link of each record of the list.
    fn exits(&mut self, value: &FieldValue<Resolved>, span: Span) {
        match value {
            FieldValue::Link((Target::Page(page, _), _)) => self.route.push((*page, span)),
            FieldValue::Record(fields) => {
                fields.0.iter().for_each(|field| self.exits(&field.value, field.span));
            }
            FieldValue::List(list) => list.iter().for_each(|(v, span)| self.exits(v, *span)),
            _ => {}
        }
    }
}

fn pictures(value: &FieldValue<Resolved>, found: &mut Vec<PictureUse>) {
    match value {
        FieldValue::Picture(picture) => found.push(PictureUse {
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
        }),
        FieldValue::List(list) => list.iter().for_each(|(value, _)| pictures(value, found)),
        _ => {}
    }
}
