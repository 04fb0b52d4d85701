//! The lines of a broadcast table → what reaches whom, by which ways; the steps of a difficulty.

use std::sync::Arc;

use crate::model::fields::{FieldSpec, FieldType, FieldValue, Fields, Resolved};
use crate::text::Span;

/// A kind of information.
#[derive(Debug)]
pub struct Information {
    /// What it is about.
    pub what: String,
    /// The ways by which it travels.
    pub ways: Vec<Way>,
    /// The role of who is in charge.
    pub who: Option<String>,
    /// Where it is written.
    pub span: Span,
}

/// A way by which information travels.
#[derive(Debug)]
pub struct Way {
    /// The canonical word.
    pub name: Arc<str>,
    /// Whether it reaches those who have no Internet.
    pub without_internet: bool,
    /// Where it is written.
    pub span: Span,
}

/// What one can do about a difficulty.
#[derive(Debug)]
pub struct Step {
    /// Whether it needs no device.
    pub without_device: bool,
    /// Where it is written.
    pub span: Span,
}

impl Information {
    /// `spec` describes the line.
    pub(super) fn of((record, span): (&Fields<Resolved>, Span), spec: &FieldSpec) -> Option<Self> {
        let choices = spec.fields.iter().find(|spec| spec.holds == FieldType::Choice)?;
        let said = record.texts(&choices.name);
        let way = |(name, span): (&str, Span)| {
            let choice = choices.choices.iter().find(|choice| *choice.name == *name)?;
            let without_internet = choice.without_internet;
            Some(Way { name: Arc::clone(&choice.name), without_internet, span })
        };
        Some(Information {
            what: record.text("what")?.to_owned(),
            ways: said.into_iter().filter_map(way).collect(),
            who: record.text("who").map(str::to_owned),
            span,
        })
    }
}

impl Step {
    /// A « yes » says that it needs no device.
    pub(super) fn of((record, span): (&Fields<Resolved>, Span)) -> Self {
        let without_device =
            record.0.iter().any(|field| matches!(field.value, FieldValue::Flag(true)));
        Step { without_device, span }
    }
}
