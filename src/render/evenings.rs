//! The work that a page gives → what is to be done for each day, and how long it takes in all.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use crate::model::{Facet, Field, FieldSpec, Fields, Page, Resolved};
use crate::render::fields::{FieldReader, FieldView};
use crate::render::views::{DayView, Reader};

/// What is to be done for a day.
#[derive(Serialize)]
pub(super) struct EveningView {
    due: Option<DayView>,
    /// How long all of it takes.
    time: Option<String>,
    tasks: Vec<TaskView>,
}

/// One work.
#[derive(Serialize)]
struct TaskView {
    fields: BTreeMap<Arc<str>, FieldView>,
    time: Option<String>,
    /// Whether it is the page's own, which its body tells.
    own: bool,
}

/// A work with what decides of its place.
struct Work<'a> {
    due: Option<Date>,
    minutes: Option<i64>,
    fields: &'a Fields<Resolved>,
    own: bool,
}

impl<'a> Reader<'a> {
    /// The works of a page by the day for which they are to be done; the page's day stands for theirs.
    pub fn evenings(&self, page: &'a Page) -> Vec<EveningView> {
        let specs = self.site.kinds.fields(page.kind);
        let lists: Vec<_> = specs.iter().filter(|spec| spec.feeds(Facet::Tasks)).collect();
        if lists.is_empty() {
            return Vec::new();
        }
        let own = Work::of(&page.fields, &specs);
        let own_day = own.due;
        let mut works: Vec<Work<'_>> = Vec::new();
        for list in lists {
            let inner: Vec<&FieldSpec> = list.fields.iter().collect();
            for record in page.fields.records(&list.name) {
                let work = Work::of(record, &inner);
                works.push(Work { due: work.due.or(own_day), own: false, ..work });
            }
        }
        if works.is_empty() || own.minutes.is_some() {
            works.insert(0, own);
        }
        works.sort_by_key(|work| (work.due.is_none(), work.due));
        let reads = self.field_reader(page);
        works.chunk_by(|a, b| a.due == b.due).map(|works| self.evening(works, &reads)).collect()
    }

    fn evening(&self, works: &[Work<'_>], reads: &FieldReader<'_>) -> EveningView {
        let minutes: i64 = works.iter().filter_map(|work| work.minutes).sum();
        let time = |minutes: i64| self.speaks.map(|language| language.duration(minutes));
        let task = |work: &Work<'_>| TaskView {
            fields: if work.own { BTreeMap::new() } else { reads.fields(work.fields) },
            time: work.minutes.and_then(time),
            own: work.own,
        };
        EveningView {
            due: works.first().and_then(|work| work.due).map(|day| self.day(day)),
            time: time(minutes).filter(|_| minutes > 0),
            tasks: works.iter().map(task).collect(),
        }
    }
}

impl<'a> Work<'a> {
    fn of(fields: &'a Fields<Resolved>, specs: &[&FieldSpec]) -> Self {
        let field = |facet| {
            let mut feeding = specs.iter().filter(|spec| spec.feeds(facet));
            feeding.find_map(|spec| fields.get(&spec.name))
        };
        Work {
            due: field(Facet::Due).and_then(Field::day),
            minutes: field(Facet::Minutes).and_then(Field::number),
            fields,
            own: true,
        }
    }
}
