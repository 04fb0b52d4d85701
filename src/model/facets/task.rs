//! The fields of a page, or of one of its tasks → what a pupil is asked to do at home.

use jiff::civil::Date;

use super::{Facet, feeding};
use crate::model::fields::{Field, FieldSpec, FieldValue, Fields, Resolved};
use crate::text::Span;

/// What a pupil is asked to do at home.
#[derive(Debug)]
pub struct Task {
    /// The day on which it is given; that of the page, where the page says several tasks, may stand for it.
    pub given: Option<Date>,
    /// The day for which it is to be done.
    pub due: Option<Date>,
    /// How long it takes, in minutes.
    pub minutes: Option<i64>,
    /// What it needs that the class can do.
    pub skills: Vec<Mastery>,
    /// Whether it needs a screen.
    pub screen: bool,
    /// Whether it says how to do it without one.
    pub without_screen: bool,
    /// Where it is written.
    pub span: Span,
}

/// Something that the class can do, and since when.
#[derive(Debug)]
pub struct Mastery {
    /// What.
    pub skill: String,
    /// Since when.
    pub day: Option<Date>,
    /// Where it is written.
    pub span: Span,
}

impl Task {
    /// The task that `fields` describe; none if they say neither a day nor what it needs. `span` is where a
    /// record stands.
    pub(super) fn of(
        fields: &Fields<Resolved>,
        specs: &[&FieldSpec],
        span: Option<Span>,
    ) -> Option<Self> {
        let field = |facet| feeding(fields, specs, facet);
        let (due, mastered) = (field(Facet::Due), field(Facet::Mastered));
        let first = due.or(mastered)?;
        let screen = field(Facet::Screen).map(|field| &field.value);
        let skills = mastered.into_iter().flat_map(Field::records).filter_map(Mastery::of);
        Some(Task {
            given: field(Facet::Given).and_then(Field::day),
            due: due.and_then(Field::day),
            minutes: field(Facet::Minutes).and_then(Field::number),
            skills: skills.collect(),
            screen: matches!(screen, Some(FieldValue::Flag(true))),
            without_screen: field(Facet::WithoutScreen).is_some(),
            span: span.unwrap_or(first.key_span),
        })
    }
}

impl Mastery {
    /// The first line of text of a record is what; its day, since when.
    fn of((record, span): (&Fields<Resolved>, Span)) -> Option<Self> {
        let skill = record.0.iter().find_map(|field| field.value.text())?.to_owned();
        let day = record.0.iter().find_map(Field::day);
        Some(Mastery { skill, day, span })
    }
}
