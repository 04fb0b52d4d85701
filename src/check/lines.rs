//! The front matter of a page → its lines of text, each with its place.
//!
//! Passages of Markdown are [`Text`](super::Text)s.

use crate::model::{Field, FieldValue, Page, Resolved};
use crate::text::Span;

/// A line of the front matter.
#[derive(Clone, Copy)]
pub(super) enum Line<'a> {
    /// A line of text.
    Text(&'a str, Span),
    /// A link, as written.
    Link(&'a str, Span),
}

/// The lines of a page, those of its records too.
pub(super) fn lines(page: &Page) -> Vec<Line<'_>> {
    let mut found = Vec::new();
    page.fields.0.iter().for_each(|field| of_field(field, &mut found));
    found
}

fn of_field<'a>(field: &'a Field<Resolved>, found: &mut Vec<Line<'a>>) {
    of_value(&field.value, field.span, found);
}

fn of_value<'a>(value: &'a FieldValue<Resolved>, span: Span, found: &mut Vec<Line<'a>>) {
    match value {
        FieldValue::Text(text) => found.push(Line::Text(text, span)),
        FieldValue::Link((_, destination)) => found.push(Line::Link(destination, span)),
        FieldValue::List(list) => {
            list.iter().for_each(|(value, span)| of_value(value, *span, found))
        }
        FieldValue::Record(fields) => fields.0.iter().for_each(|field| of_field(field, found)),
        _ => {}
    }
}
