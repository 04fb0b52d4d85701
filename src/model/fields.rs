//! What a kind of page may say in its front matter: fields as described by data, and their values.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, Time};
use serde::Deserialize;

use crate::diagnostic::Words;
use crate::document::{Document, Written};
use crate::model::facets::one_or_many;
use crate::model::links::Target;

use crate::text::Span;

pub use crate::model::facets::Facet;

/// The sorts of value that a field may hold. A fence: no conditions, no expressions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldType {
    /// A line of text.
    Text,
    /// A passage of Markdown.
    Prose,
    /// A day.
    Day,
    /// A day and a time.
    Moment,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// One word of a list.
    Choice,
    /// A link to another page, or to another site.
    Link,
    /// A picture beside the page, with its alternative.
    Picture,
    /// A file beside the page.
    File,
    /// Several named values.
    Record,
}

/// One word that a `choice` field accepts.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Choice {
    /// The canonical word.
    pub name: Arc<str>,
    /// The other words for it.
    #[serde(default)]
    pub names: Vec<String>,
    /// What readers see, by language, where the theme's strings have no word for it.
    #[serde(default)]
    pub label: BTreeMap<String, String>,
    /// Of a way by which information travels: whether it reaches those who have no Internet.
    #[serde(default)]
    pub without_internet: bool,
    /// All its words, folded.
    #[serde(skip)]
    pub(crate) folded: Vec<String>,
}

/// The description of a field, read from `kind.yml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldSpec {
    /// The canonical name, in English.
    pub name: Arc<str>,
    /// The other names under which it may be written.
    #[serde(default)]
    pub names: Vec<String>,
    /// All its names, folded.
    #[serde(skip)]
    pub(crate) folded: Vec<String>,
    /// What it holds.
    #[serde(rename = "type")]
    pub holds: FieldType,
    /// Whether it holds a list of these.
    #[serde(default)]
    pub many: bool,
    /// Whether a page without it is a mistake.
    #[serde(default)]
    pub required: bool,
    /// Whether a new page begins with it, though none is asked to have it.
    #[serde(default)]
    pub begun: bool,
    /// The facets that it feeds.
    #[serde(default, rename = "facet", deserialize_with = "one_or_many")]
    pub facets: Vec<Facet>,
    /// What readers see before its value, by language, where its kind has no template of its own.
    #[serde(default)]
    pub label: BTreeMap<String, String>,
    /// The words of a `choice`.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// The fields of a `record`; of a `picture`, what may be said of it besides.
    #[serde(default)]
    pub fields: Vec<FieldSpec>,
    /// One sentence for the writer.
    pub help: Words,
}

impl FieldSpec {
    /// Whether it feeds a facet.
    pub fn feeds(&self, facet: Facet) -> bool {
        self.facets.contains(&facet)
    }
}

/// A threshold of the corridor: what prose and links are before and after it.
pub trait Stage {
    /// A passage of Markdown.
    type Prose;
    /// A link.
    type Link;
}

/// Values as the author wrote them.
#[derive(Debug)]
pub struct AsWritten;

/// Values whose links have been followed.
#[derive(Debug)]
pub struct Resolved;

impl Stage for AsWritten {
    type Prose = Written;
    type Link = WrittenLink;
}

impl Stage for Resolved {
    type Prose = Document<Target>;
    type Link = (Target, String);
}

/// A link as written in a field.
#[derive(Debug, Clone)]
pub struct WrittenLink {
    /// What the author wrote.
    pub destination: String,
    /// Where.
    pub span: Span,
}

/// A picture named by a field.
pub struct Picture<S: Stage> {
    /// The file.
    pub file: S::Link,
    /// What it shows, in words; `None` where nothing was said, empty where it only decorates.
    pub alternative: Option<String>,
    /// What is written under it.
    pub caption: Option<String>,
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
    /// What the field lets its writer say of it besides.
    pub more: Fields<S>,
}

/// A value of a field.
pub enum FieldValue<S: Stage> {
    /// See [`FieldType::Text`].
    Text(String),
    /// See [`FieldType::Prose`].
    Prose(Box<S::Prose>),
    /// See [`FieldType::Day`].
    Day(Date),
    /// See [`FieldType::Moment`].
    Moment(Date, Option<Time>),
    /// See [`FieldType::Number`].
    Number(i64),
    /// See [`FieldType::Flag`].
    Flag(bool),
    /// See [`FieldType::Choice`]: the canonical word.
    Choice(Arc<str>),
    /// See [`FieldType::Link`].
    Link(S::Link),
    /// See [`FieldType::Picture`].
    Picture(Box<Picture<S>>),
    /// See [`FieldType::File`].
    File(S::Link),
    /// See [`FieldType::Record`].
    Record(Fields<S>),
    /// A list of values, each with its place.
    List(Vec<(FieldValue<S>, Span)>),
}

/// A field with its value and its place.
pub struct Field<S: Stage> {
    /// The canonical name.
    pub name: Arc<str>,
    /// Where its name stands: the word that the author used.
    pub key_span: Span,
    /// Where its value stands.
    pub span: Span,
    /// The value.
    pub value: FieldValue<S>,
}

/// The fields of a page or of a record, in the order in which they are described.
pub struct Fields<S: Stage>(pub Vec<Field<S>>);

impl<S: Stage> Default for Fields<S> {
    fn default() -> Self {
        Fields(Vec::new())
    }
}

impl<S: Stage> Fields<S> {
    /// The field of that name.
    pub fn get(&self, name: &str) -> Option<&Field<S>> {
        self.0.iter().find(|field| &*field.name == name)
    }

    /// The value of that name, if it is a line of text or a choice.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.value.text()
    }

    /// The value of that name, if it is a whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.get(name)?.value {
            FieldValue::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The value of that name, if it is yes or no.
    pub fn flag(&self, name: &str) -> Option<bool> {
        match self.get(name)?.value {
            FieldValue::Flag(flag) => Some(flag),
            _ => None,
        }
    }

    /// The fields of the record of that name.
    pub fn record(&self, name: &str) -> Option<&Fields<S>> {
        match &self.get(name)?.value {
            FieldValue::Record(fields) => Some(fields),
            _ => None,
        }
    }

    /// The records of the list of that name.
    pub fn records(&self, name: &str) -> impl Iterator<Item = &Fields<S>> {
        self.get(name).into_iter().flat_map(|field| field.records().map(|(fields, _)| fields))
    }

    /// The lines of text or choices of that name, each with its place.
    pub fn texts(&self, name: &str) -> Vec<(&str, Span)> {
        self.get(name).map_or_else(Vec::new, |field| field.texts())
    }
}

impl<S: Stage> FieldValue<S> {
    /// The line of text or the choice that it is.
    pub fn text(&self) -> Option<&str> {
        match self {
            FieldValue::Text(text) => Some(text),
            FieldValue::Choice(word) => Some(word),
            _ => None,
        }
    }
}

impl<S: Stage> Field<S> {
    /// The lines of text or choices that it holds, each with its place.
    pub fn texts(&self) -> Vec<(&str, Span)> {
        match &self.value {
            FieldValue::List(list) => {
                list.iter().filter_map(|(value, span)| Some((value.text()?, *span))).collect()
            }
            value => value.text().map(|text| (text, self.span)).into_iter().collect(),
        }
    }

    /// The records that it holds, each with its place.
    pub fn records(&self) -> impl Iterator<Item = (&Fields<S>, Span)> {
        let list = match &self.value {
            FieldValue::List(list) => list.as_slice(),
            _ => &[],
        };
        list.iter().filter_map(|(value, span)| match value {
            FieldValue::Record(fields) => Some((fields, *span)),
            _ => None,
        })
    }

    /// The day that it holds, and the time if it says one.
    pub fn moment(&self) -> Option<(Date, Option<Time>)> {
        match self.value {
            FieldValue::Moment(day, time) => Some((day, time)),
            FieldValue::Day(day) => Some((day, None)),
            _ => None,
        }
    }

    /// The whole number that it holds.
    pub fn number(&self) -> Option<i64> {
        match self.value {
            FieldValue::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The day that it holds.
    pub fn day(&self) -> Option<Date> {
        match self.value {
            FieldValue::Day(day) | FieldValue::Moment(day, _) => Some(day),
            _ => None,
        }
    }
}

impl Fields<Resolved> {
    /// The passages of Markdown in them.
    pub fn documents<'a>(&'a self, found: &mut Vec<&'a Document<Target>>) {
        self.0.iter().for_each(|field| field.value.documents(found));
    }
}

impl Fields<Resolved> {
    /// Changes each passage of Markdown in them.
    pub(super) fn each_document(&mut self, change: &mut dyn FnMut(&mut Document<Target>)) {
        self.0.iter_mut().for_each(|field| field.value.each_document(change));
    }
}

impl FieldValue<Resolved> {
    fn each_document(&mut self, change: &mut dyn FnMut(&mut Document<Target>)) {
        match self {
            FieldValue::Prose(document) => change(document),
            FieldValue::Record(fields) => fields.each_document(change),
            FieldValue::List(list) => {
                list.iter_mut().for_each(|(value, _)| value.each_document(change));
            }
            _ => {}
        }
    }

    fn documents<'a>(&'a self, found: &mut Vec<&'a Document<Target>>) {
        match self {
            FieldValue::Prose(document) => found.push(document),
            FieldValue::Record(fields) => fields.documents(found),
            FieldValue::List(list) => list.iter().for_each(|(value, _)| value.documents(found)),
            _ => {}
        }
    }
}
