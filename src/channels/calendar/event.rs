//! A page that tells of something that takes place → an event of a calendar.

use jiff::civil::{Date, DateTime, Time, date};
use uuid::Uuid;

use super::lines::Lines;
use crate::channels::{changed, identity, title};
use crate::model::{Edition, Occurrence, Page, Site};
use crate::render::Origin;

/// Something that takes place, for readers of one language.
pub(super) struct Event<'s> {
    page: &'s Page,
    edition: &'s Edition,
    occurrence: Occurrence,
    id: Uuid,
    /// The day of the last change that somebody has written down.
    changed: Option<Date>,
}

/// From when to when.
enum Stretch {
    /// Whole days, up to the day after the last.
    Days(Date, Date),
    /// From a time on the school's clock to another, if it is said.
    Clock(DateTime, Option<DateTime>),
}

impl<'s> Event<'s> {
    /// What an edition of a page announces, if it does.
    pub fn of(site: &'s Site, edition: &'s Edition) -> Option<Self> {
        let page = site.page(edition.page);
        let occurrence = site.occurrence(page)?;
        let family = site.family(edition.family);
        // One event in all its languages: who takes it in two has it once.
        let id = identity(site, &format!("{}.html", family.stem));
        let changed = changed(page).max(changed(site.page(family.primary)));
        Some(Event { page, edition, occurrence, id, changed })
    }

    /// By day and time; those that take all the day come first.
    pub fn order(&self) -> (Date, Option<Time>, String) {
        let address = self.edition.address().as_str().to_owned();
        (self.occurrence.day, self.occurrence.time, address)
    }

    /// The days on which the school's clock counts for it.
    pub fn clock_days(&self) -> Option<(Date, Date)> {
        match stretch(&self.occurrence) {
            Stretch::Days(..) => None,
            Stretch::Clock(from, to) => Some((from.date(), to.unwrap_or(from).date())),
        }
    }

    /// Appends it to a calendar.
    pub fn write(&self, lines: &mut Lines, site: &Site) {
        let language = &self.page.language;
        lines.begin("VEVENT");
        lines.value("UID", &self.id.to_string());
        // The day of the build stands for a change that nobody has dated: whoever takes the event again has the newer one.
        lines.value("DTSTAMP", &midnight(self.changed.unwrap_or(site.today)));
        if let Some(day) = self.changed {
            lines.value("LAST-MODIFIED", &midnight(day));
        }
        lines.value("SEQUENCE", &self.revision().to_string());
        self.times(lines, site);
        let title = title(site, self.page, Some(&self.occurrence));
        lines.text(&format!("SUMMARY;LANGUAGE={language}"), &title);
        let base = site.config.base_url.as_deref();
        let address = base.map(|base| Origin::Anywhere(base).link(self.edition.address()));
        // Some calendars show the description and not the address.
        let summary = Some(self.page.summary.as_str()).filter(|summary| !summary.is_empty());
        let said: Vec<&str> = summary.into_iter().chain(address.as_deref()).collect();
        if !said.is_empty() {
            lines.text(&format!("DESCRIPTION;LANGUAGE={language}"), &said.join("\n\n"));
        }
        if let Some(place) = &self.occurrence.place {
            lines.text(&format!("LOCATION;LANGUAGE={language}"), place);
        }
        if let Some(address) = &address {
            lines.value("URL", address);
        }
        if let Some(class) = &self.page.facets.class {
            lines.text("CATEGORIES", site.config.class(class).unwrap_or(class));
        }
        let status = if self.occurrence.cancelled { "CANCELLED" } else { "CONFIRMED" };
        lines.value("STATUS", status);
        lines.end("VEVENT");
    }

    fn times(&self, lines: &mut Lines, site: &Site) {
        let zone = site.config.zone.iana_name().unwrap_or("UTC");
        let mut clock = |name: &str, at: DateTime| {
            let at = at.strftime("%Y%m%dT%H%M%S").to_string();
            lines.value(&format!("{name};TZID={zone}"), &at);
        };
        match stretch(&self.occurrence) {
            Stretch::Clock(from, to) => {
                clock("DTSTART", from);
                if let Some(to) = to {
                    clock("DTEND", to);
                }
            }
            Stretch::Days(first, after) => {
                lines.value("DTSTART;VALUE=DATE", &first.strftime("%Y%m%d").to_string());
                lines.value("DTEND;VALUE=DATE", &after.strftime("%Y%m%d").to_string());
            }
        }
    }

    /// A number that grows with the day of the last change, and when the event is cancelled: calendars take what
    /// has the greater one.
    fn revision(&self) -> i32 {
        let days = |day: Date| day.duration_since(date(1970, 1, 1)).as_hours() / 24;
        let days = i32::try_from(self.changed.map_or(0, days)).unwrap_or_default().max(0);
        2 * days + i32::from(self.occurrence.cancelled)
    }
}

/// An end that comes before the beginning is not one.
fn stretch(occurrence: &Occurrence) -> Stretch {
    let Some(time) = occurrence.time else {
        return Stretch::Days(occurrence.day, after(occurrence.last_day()));
    };
    let from = occurrence.day.to_datetime(time);
    let to = occurrence.ends.and_then(|(day, time)| match time {
        Some(time) => Some(day.to_datetime(time)),
        // It goes on to some time of a later day: that whole day is taken.
        None => (day > occurrence.day).then(|| after(day).to_datetime(Time::midnight())),
    });
    Stretch::Clock(from, to.filter(|to| *to > from))
}

fn after(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// The beginning of a day, universal time.
fn midnight(day: Date) -> String {
    day.strftime("%Y%m%dT000000Z").to_string()
}
