//! The fields of a page → when and where it takes place.

use jiff::civil::{Date, Time};

use super::{Facet, feeding};
use crate::model::fields::{FieldSpec, FieldValue, Fields, Resolved};
use crate::text::Span;

/// Something that takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The day on which it begins.
    pub day: Date,
    /// The time at which it begins, in the school's clock; without one, it takes all the day.
    pub time: Option<Time>,
    /// When it ends, if that is said.
    pub ends: Option<(Date, Option<Time>)>,
    /// Where.
    pub place: Option<String>,
    /// Whether it does not take place after all.
    pub cancelled: bool,
    /// Where its beginning is written.
    pub span: Span,
}

impl Occurrence {
    pub(super) fn of(fields: &Fields<Resolved>, specs: &[&FieldSpec]) -> Option<Self> {
        let field = |facet| feeding(fields, specs, facet);
        let starts = field(Facet::Starts)?;
        let (day, time) = starts.moment()?;
        let cancelled = field(Facet::Cancelled).map(|field| &field.value);
        Some(Occurrence {
            day,
            time,
            ends: field(Facet::Ends).and_then(|field| field.moment()),
            place: field(Facet::Where).and_then(|field| field.value.text()).map(str::to_owned),
            cancelled: matches!(cancelled, Some(FieldValue::Flag(true))),
            span: starts.span,
        })
    }

    /// The last day of it.
    pub fn last_day(&self) -> Date {
        self.ends.map_or(self.day, |(day, _)| day.max(self.day))
    }
}
