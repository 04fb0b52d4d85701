//! A progression → its table, each skill with a cell for each level.

use serde::Serialize;

use crate::model::{Line, LineStep, Page};
use crate::render::fields::FieldView;
use crate::render::seed::ToolView;
use crate::render::views::Reader;
use crate::text::{Rules, fold, typeset};

/// A progression.
#[derive(Serialize)]
pub(super) struct ProgressionView<'a> {
    levels: Vec<String>,
    lines: Vec<LineView<'a>>,
}

/// What is learned of one skill; a cell for each level, in their order.
#[derive(Serialize)]
struct LineView<'a> {
    skill: FieldView,
    purpose: Option<String>,
    cells: Vec<CellView<'a>>,
}

/// What is learned at one level.
#[derive(Serialize)]
struct CellView<'a> {
    learns: Option<String>,
    tool: Option<ToolView<'a>>,
    not_yet: bool,
}

impl<'a> Reader<'a> {
    /// The progression that a page tells, if it tells one.
    pub fn progression(&self, page: &'a Page) -> Option<ProgressionView<'a>> {
        let rules = self.site.language(&page.language).map_or(Rules::None, |l| l.typography());
        let levels = &page.facets.levels;
        let reader = self.field_reader(page);
        let line = |line: &'a Line| LineView {
            skill: reader.skill(&line.skill),
            purpose: line.purpose.as_ref().map(|text| typeset(text, rules)),
            cells: levels.iter().map(|(level, _)| self.cell(line, level, rules)).collect(),
        };
        (!levels.is_empty()).then(|| ProgressionView {
            levels: levels.iter().map(|(level, _)| typeset(level, rules)).collect(),
            lines: page.facets.progression.iter().map(line).collect(),
        })
    }

    fn cell(&self, line: &'a Line, level: &str, rules: Rules) -> CellView<'a> {
        let level = fold(level);
        let step: Option<&LineStep> = line.steps.iter().find(|step| fold(&step.level) == level);
        CellView {
            learns: step.and_then(|s| s.learns.as_ref()).map(|text| typeset(text, rules)),
            tool: step.and_then(|s| s.tool.as_deref()).map(|name| self.tool(name)),
            not_yet: step.is_some_and(|step| step.not_yet),
        }
    }
}
