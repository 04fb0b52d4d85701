//! Something that takes place → when, for machines and for people, and where.

use serde::Serialize;

use crate::model::Page;
use crate::render::views::Reader;

/// When and where.
#[derive(Serialize)]
pub(super) struct OccurrenceView {
    /// When it begins: `2026-12-08T18:00`.
    iso: String,
    /// « mardi 8 décembre 2026, de 18 h à 19 h 30 ».
    words: String,
    place: Option<String>,
    cancelled: bool,
    past: bool,
}

impl Reader<'_> {
    /// When and where a page takes place, if it does.
    pub fn occurrence(&self, page: &Page) -> Option<OccurrenceView> {
        let takes_place = self.site.occurrence(page)?;
        let (day, time) = (takes_place.day, takes_place.time);
        let words = self.speaks.map(|l| l.from_to((day, time), takes_place.ends));
        Some(OccurrenceView {
            iso: iso(day, time),
            words: words.unwrap_or_else(|| iso(day, time)),
            place: takes_place.place,
            cancelled: takes_place.cancelled,
            past: !page.is_to_come(self.site.today),
        })
    }
}

/// A moment on the school's clock, as HTML and schema.org read it.
pub(super) fn iso(day: jiff::civil::Date, time: Option<jiff::civil::Time>) -> String {
    time.map_or_else(|| day.to_string(), |time| format!("{day}T{}", time.strftime("%H:%M")))
}
