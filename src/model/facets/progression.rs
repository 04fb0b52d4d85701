//! The lines of a progression → what is learned, level by level, and with which tool.

use crate::model::fields::{Fields, Resolved};
use crate::text::Span;

/// What is learned of one skill.
#[derive(Debug)]
pub struct Line {
    /// The skill, in words or by its number.
    pub skill: String,
    /// What its tools are for.
    pub purpose: Option<String>,
    /// One step for each level.
    pub steps: Vec<LineStep>,
    /// Where it is written.
    pub span: Span,
}

/// What is learned at one level.
#[derive(Debug)]
pub struct LineStep {
    /// The level, as written.
    pub level: String,
    /// What the child learns to do.
    pub learns: Option<String>,
    /// The tool.
    pub tool: Option<String>,
    /// Whether its writer says that nothing is meant at this level.
    pub not_yet: bool,
    /// Where it is written.
    pub span: Span,
}

impl Line {
    pub(super) fn of((record, span): (&Fields<Resolved>, Span)) -> Option<Self> {
        let skill = record.text("skill")?.to_owned();
        let steps = record.get("steps")?.records().filter_map(LineStep::of).collect();
        Some(Line { skill, purpose: record.text("use").map(str::to_owned), steps, span })
    }
}

impl LineStep {
    fn of((record, span): (&Fields<Resolved>, Span)) -> Option<Self> {
        let text = |name| record.text(name).map(str::to_owned);
        Some(LineStep {
            level: text("level")?,
            learns: text("learns"),
            tool: text("with"),
            not_yet: record.flag("not-yet").unwrap_or_default(),
            span,
        })
    }
}
