//! The tasks of all pages → how long each class works at home, day by day.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::grades::{UNKNOWN_GRADE_MINUTES, grades};
use crate::model::links::PageId;
use crate::model::{Page, Site};
use crate::text::{Span, fold};

/// All that a class is asked to do at home for one day.
#[derive(Debug)]
pub struct Evening {
    /// The class: an id of `site.yml`, or what the page says; none where it says nothing.
    pub class: Option<String>,
    /// The day for which it is to be done.
    pub day: Date,
    /// How long all of it takes, in minutes; a task that does not say counts for nothing.
    pub minutes: i64,
    /// How long it may take at the age of that class's pupils, in minutes.
    pub most: i64,
    /// The tasks, in the order of the paths of their pages.
    pub asked: Vec<Asked>,
}

/// One task of an evening.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// The page that asks for it.
    pub page: PageId,
    /// Its place among that page's tasks.
    pub task: usize,
    /// How long it takes, in minutes.
    pub minutes: Option<i64>,
    /// Where the day is written for which it is due.
    pub span: Span,
}

impl Site {
    /// What each class is asked to do at home, day by day. A page and its translations ask once.
    pub fn evenings(&self) -> Vec<Evening> {
        let mut evenings: BTreeMap<(Date, Option<String>), Vec<Asked>> = BTreeMap::new();
        for id in self.families.iter().map(|family| family.primary) {
            let page = self.page(id);
            for (number, task) in page.facets.tasks.iter().enumerate() {
                let Some(day) = task.due else { continue };
                let minutes = task.minutes.map(|minutes| minutes.max(0));
                let asked = Asked { page: id, task: number, minutes, span: task.due_span };
                evenings.entry((day, self.class_of(page))).or_default().push(asked);
            }
        }
        evenings.into_iter().map(|((day, class), asked)| self.evening(day, class, asked)).collect()
    }

    fn evening(&self, day: Date, class: Option<String>, mut asked: Vec<Asked>) -> Evening {
        asked.sort_by_key(|asked| (asked.page, asked.task));
        let minutes = asked.iter().filter_map(|asked| asked.minutes).fold(0, i64::saturating_add);
        let most = self.most_minutes(class.as_deref());
        Evening { class, day, minutes, most, asked }
    }

    /// The class of a page, by its id, whether the page says its id or its name.
    fn class_of(&self, page: &Page) -> Option<String> {
        let said = page.facets.class.as_deref()?;
        let folded = fold(said);
        let mut known = self.config.classes.iter();
        let same = known.find(|(id, name)| fold(id) == folded || fold(name) == folded);
        Some(same.map_or_else(|| said.to_owned(), |(id, _)| id.clone()))
    }

    /// How long a class may work at home for one day, in minutes: what suits its youngest pupils.
    fn most_minutes(&self, class: Option<&str>) -> i64 {
        let Some(id) = class else { return UNKNOWN_GRADE_MINUTES };
        let mut records = self.config.fields.records("classes");
        let record = records.find(|record| record.text("id") == Some(id));
        let said = |name| record.and_then(|record| record.text(name));
        let names = [said("level"), said("name"), Some(id)];
        let found = names.into_iter().flatten().map(grades).find(|grades| !grades.is_empty());
        let minutes = found.unwrap_or_default().into_iter().map(|grade| grade.minutes).min();
        minutes.unwrap_or(UNKNOWN_GRADE_MINUTES)
    }
}
