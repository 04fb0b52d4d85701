//! The fields of a page, and of the tasks that it lists → what a pupil is asked to do at home.

use jiff::civil::Date;

use super::{Facet, feeding};
use crate::model::fields::{Field, FieldSpec, FieldValue, Fields, Resolved};
use crate::text::Span;

/// What a pupil is asked to do at home.
#[derive(Debug)]
pub struct Task {
    /// The day on which it is given: its own, else that of its page, else the day on which the page is published.
    pub given: Option<Date>,
    /// The day for which it is to be done.
    pub due: Option<Date>,
    /// Where that day is written; where the task is, if it is not.
    pub due_span: Span,
    /// How long it takes, in minutes.
    pub minutes: Option<i64>,
    /// What it needs that the class can do.
    pub skills: Vec<Mastery>,
    /// Whether it needs a screen.
    pub screen: bool,
    /// Where it says so; where the task is, if it does not.
    pub screen_span: Span,
    /// Whether it says how to do it without one.
    pub without_screen: bool,
    /// Where it is written.
    pub span: Span,
}

/// Something that the class can do, and since when.
#[derive(Debug, Clone)]
pub struct Mastery {
    /// What.
    pub skill: String,
    /// Since when.
    pub day: Option<Date>,
    /// Where that day is written; where the skill is, if it is not.
    pub day_span: Span,
    /// Where it is written.
    pub span: Span,
}

impl Task {
    /// The tasks of a page: those that it lists, each with what the page says of all of them; or the page
    /// itself, if its kind speaks of skills and it says a day or a skill. `published` is the page's day.
    pub(super) fn of_page(
        listed: Vec<Task>,
        fields: &Fields<Resolved>,
        specs: &[&FieldSpec],
        published: Option<Date>,
    ) -> Vec<Task> {
        let field = |facet| feeding(fields, specs, facet);
        let first = field(Facet::Due).or_else(|| field(Facet::Mastered));
        let asks = specs.iter().any(|spec| spec.feeds(Facet::Mastered));
        let place = first.map(|field| field.key_span).unwrap_or_default();
        let mut own = Task::of(fields, specs, place);
        own.given = own.given.or(published);
        match (listed.is_empty(), asks && first.is_some()) {
            (true, true) => vec![own],
            (true, false) => Vec::new(),
            (false, _) => own.share(listed),
        }
    }

    /// What the page says once holds for each of its tasks; its minutes are those of all of them together.
    fn share(&self, mut listed: Vec<Task>) -> Vec<Task> {
        let counted = listed.iter().any(|task| task.minutes.is_some());
        let screened = listed.iter().any(|task| task.screen);
        if let Some(first) = listed.first_mut().filter(|_| !counted) {
            first.minutes = self.minutes;
        }
        for task in &mut listed {
            task.given = task.given.or(self.given);
            if task.due.is_none() && self.due.is_some() {
                (task.due, task.due_span) = (self.due, self.due_span);
            }
            if task.skills.is_empty() {
                task.skills.clone_from(&self.skills);
            }
            if self.screen && !screened {
                (task.screen, task.screen_span) = (true, self.screen_span);
            }
            task.without_screen |= self.without_screen;
        }
        listed
    }

    /// The task that `fields` describe, which stand at `span`.
    pub(super) fn of(fields: &Fields<Resolved>, specs: &[&FieldSpec], span: Span) -> Self {
        let field = |facet| feeding(fields, specs, facet);
        let due = field(Facet::Due);
        let screen = field(Facet::Screen);
        let skills = field(Facet::Mastered).into_iter().flat_map(Field::records);
        Task {
            given: field(Facet::Given).and_then(Field::day),
            due: due.and_then(Field::day),
            due_span: due.map_or(span, |field| field.span),
            minutes: field(Facet::Minutes).and_then(Field::number),
            skills: skills.filter_map(Mastery::of).collect(),
            screen: matches!(screen.map(|field| &field.value), Some(FieldValue::Flag(true))),
            screen_span: screen.map_or(span, |field| field.span),
            without_screen: field(Facet::WithoutScreen).is_some(),
            span,
        }
    }
}

impl Mastery {
    /// The first line of text of a record is what; its day, since when.
    fn of((record, span): (&Fields<Resolved>, Span)) -> Option<Self> {
        let skill = record.0.iter().find_map(|field| field.value.text())?.to_owned();
        let dated = record.0.iter().find(|field| field.day().is_some());
        let day_span = dated.map_or(span, |field| field.span);
        Some(Mastery { skill, day: dated.and_then(Field::day), day_span, span })
    }
}
