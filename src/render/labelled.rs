//! The fields of a page whose kind has no template of its own → each behind its label.

use serde::Serialize;

use crate::language::Language;
use crate::model::{Field, FieldSpec, FieldValue, Fields, Page, Resolved};
use crate::render::fields::{FieldReader, FieldView};
use crate::render::views::Reader;

/// A field with its label.
#[derive(Serialize)]
pub(super) struct Labelled {
    label: String,
    /// Whether the label is in the reader's language; else it is in the page's.
    readers: bool,
    values: Vec<Labels>,
}

/// One of its values, by its sort.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Labels {
    /// Words of the page.
    Text(String),
    /// Words of the theme.
    Said(String),
    Html(FieldView),
    Link(FieldView),
    Picture(FieldView),
    Record(Vec<Labelled>),
}

impl<'a> Reader<'a> {
    /// The fields of the page's kind that have a label, in the order in which the kind describes them.
    pub fn labelled(&self, page: &'a Page) -> Vec<Labelled> {
        let specs = &self.site.kinds.get(page.kind).fields;
        if page.kind == self.site.kinds.page() {
            return Vec::new();
        }
        self.record(&page.fields, specs, page, &self.field_reader(page))
    }

    fn record(
        &self,
        fields: &Fields<Resolved>,
        specs: &[FieldSpec],
        page: &Page,
        reads: &FieldReader<'_>,
    ) -> Vec<Labelled> {
        let field = |spec: &FieldSpec| {
            let field = fields.get(&spec.name)?;
            let readers = spec.label.get(self.language);
            let label = readers.or_else(|| spec.label.get(&page.language))?;
            let values = self.values(field, spec, page, reads);
            Some(Labelled { label: label.clone(), readers: readers.is_some(), values })
        };
        specs.iter().filter_map(field).collect()
    }

    fn values(
        &self,
        field: &Field<Resolved>,
        spec: &FieldSpec,
        page: &Page,
        reads: &FieldReader<'_>,
    ) -> Vec<Labels> {
        let one = |value| self.one(value, spec, page, reads);
        match &field.value {
            FieldValue::List(list) => list.iter().map(|(value, _)| one(value)).collect(),
            value => vec![one(value)],
        }
    }

    fn one(
        &self,
        value: &FieldValue<Resolved>,
        spec: &FieldSpec,
        page: &Page,
        reads: &FieldReader<'_>,
    ) -> Labels {
        let said = |said: &dyn Fn(&Language) -> String| {
            Labels::Said(self.speaks.map(said).unwrap_or_default())
        };
        match value {
            FieldValue::Choice(word) => {
                let kind = &self.site.kinds.get(page.kind).name;
                Labels::Said(self.choices.said(kind, word, self.language))
            }
            FieldValue::Flag(true) => said(&|language| language.text("said_yes").to_owned()),
            FieldValue::Flag(false) => said(&|language| language.text("said_no").to_owned()),
            FieldValue::Day(day) => said(&|language| language.day(*day)),
            FieldValue::Moment(day, time) => said(&|language| language.moment((*day, *time))),
            FieldValue::Number(number) => Labels::Text(number.to_string()),
            FieldValue::Prose(_) => Labels::Html(reads.value(value)),
            FieldValue::Link(_) | FieldValue::File(_) => Labels::Link(reads.value(value)),
            FieldValue::Picture(_) => Labels::Picture(reads.value(value)),
            FieldValue::Record(fields) => {
                Labels::Record(self.record(fields, &spec.fields, page, reads))
            }
            FieldValue::Text(_) | FieldValue::List(_) => match reads.value(value) {
                FieldView::Text(text) => Labels::Text(text),
                _ => Labels::Text(String::new()),
            },
        }
    }
}
