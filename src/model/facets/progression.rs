//! The lines of a progression → what is learned, level by level, and with which tool.

use crate::model::fields::{Fields, Resolved};
use crate::text::Span;

/// What is learned of one skill.
#[derive(Debug)]
pub struct Line {
    /// The skill, in words or by its number.
    pub skill: String,
    /// Where the skill is named.
    pub skill_span: Span,
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
    /// Where its name is written.
    pub level_span: Span,
    /// What the child learns to do.
    pub learns: Option<String>,
    /// The tool.
    pub tool: Option<String>,
    /// Where the tool is named; where the step is, if none is.
    pub tool_span: Span,
    /// Whether its writer says that nothing is meant at this level.
    pub not_yet: bool,
    /// Where it is written.
    pub span: Span,
}

impl Line {
    pub(super) fn of((record, span): (&Fields<Resolved>, Span)) -> Option<Self> {
        let skill_field = record.get("skill")?;
        let (skill, skill_span) = (skill_field.value.text()?.to_owned(), skill_field.span);
        let steps = record.get("steps")?.records().filter_map(LineStep::of).collect();
        let purpose = record.text("use").map(str::to_owned);
        Some(Line { skill, skill_span, purpose, steps, span })
    }
}

impl LineStep {
    fn of((record, span): (&Fields<Resolved>, Span)) -> Option<Self> {
        let text = |name| record.text(name).map(str::to_owned);
        Some(LineStep {
            level: text("level")?,
            learns: text("learns"),
            level_span: record.get("level").map_or(span, |field| field.span),
            tool: text("with"),
            tool_span: record.get("with").map_or(span, |field| field.span),
            not_yet: record.flag("not-yet").unwrap_or_default(),
            span,
        })
    }
}
