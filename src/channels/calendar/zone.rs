//! The rules of a time zone → the VTIMEZONE that says them in a calendar file (RFC 5545 §3.6.5).
//!
//! Where the clocks change each year by the same rule, the rule is written: some programs read nothing else.
//! Where they do not (Morocco, years of long ago), each change is.

use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime, Time, Weekday, date};
use jiff::tz::{Offset, TimeZone};

use super::lines::Lines;

/// How many years ahead a rule must hold to be one.
const AHEAD: i16 = 8;
/// The last year that is looked at.
const LAST: i16 = 2100;

/// A change of the clocks.
struct Change {
    /// What they show just before.
    at: DateTime,
    before: Offset,
    after: Offset,
    name: String,
    is_summer: bool,
}

/// Writes a zone for what takes place on some days.
pub(super) fn write(lines: &mut Lines, zone: &TimeZone, days: RangeInclusive<Date>) {
    let first = days.start().year().saturating_sub(1).clamp(1800, LAST - AHEAD);
    let last = days.end().year().saturating_add(AHEAD).clamp(first + AHEAD, LAST);
    let changes = changes(zone, first, last);
    let regular =
        (first..=last - AHEAD / 2).find_map(|year| Some((year, yearly(&changes, year..=last)?)));
    let (irregular, rules) = regular.unwrap_or((last + 1, Vec::new()));
    lines.begin("VTIMEZONE");
    lines.text("TZID", zone.iana_name().unwrap_or("UTC"));
    if changes.first().is_none_or(|change| change.at.year() > first) {
        still(zone, first).write(lines, None);
    }
    for change in changes.iter().filter(|change| change.at.year() < irregular) {
        change.write(lines, None);
    }
    for (change, rule) in rules {
        change.write(lines, Some(&rule));
    }
    lines.end("VTIMEZONE");
}

/// The changes of some years, in their order.
fn changes(zone: &TimeZone, first: i16, last: i16) -> Vec<Change> {
    let Ok(start) = TimeZone::UTC.to_timestamp(date(first, 1, 1).to_datetime(Time::midnight()))
    else {
        return Vec::new();
    };
    let mut before = zone.to_offset(start);
    let changes = zone.following(start).map(|to| {
        let change = Change {
            at: before.to_datetime(to.timestamp()),
            before,
            after: to.offset(),
            name: to.abbreviation().to_owned(),
            is_summer: to.dst().is_dst(),
        };
        before = to.offset();
        change
    });
    changes.take_while(|change| change.at.year() <= last).collect()
}

/// The zone as it is at the beginning of a year, as if the clocks had been set then.
fn still(zone: &TimeZone, year: i16) -> Change {
    let at = date(year, 1, 1).to_datetime(Time::midnight());
    let start = TimeZone::UTC.to_timestamp(at).unwrap_or_default();
    let info = zone.to_offset_info(start);
    Change {
        at,
        before: info.offset(),
        after: info.offset(),
        name: info.abbreviation().to_owned(),
        is_summer: info.dst().is_dst(),
    }
}

/// The first change of each rule and the rule, if all the changes of those years follow one.
fn yearly(changes: &[Change], years: RangeInclusive<i16>) -> Option<Vec<(&Change, String)>> {
    let of_year = |year: i16| changes.iter().filter(move |change| change.at.year() == year);
    let count = of_year(*years.start()).count();
    if years.clone().any(|year| of_year(year).count() != count) {
        return None;
    }
    let rule = |which: usize| {
        let same: Vec<&Change> =
            years.clone().filter_map(|year| of_year(year).nth(which)).collect();
        Some((*same.first()?, rule(&same)?))
    };
    (0..count).map(rule).collect()
}

/// What changes of as many years have in common: « the last Sunday of March ».
fn rule(changes: &[&Change]) -> Option<String> {
    let alike = |change: &Change| {
        let (at, day) = (change.at, change.at.date());
        (at.month(), at.time(), day.weekday(), change.before, change.after, change.is_summer)
    };
    let first = changes.first()?;
    if changes.iter().any(|change| alike(change) != alike(first)) {
        return None;
    }
    let days = || changes.iter().map(|change| change.at.date());
    let nth = (first.at.day() - 1) / 7 + 1;
    let which = if days().all(|day| day.day() + 7 > day.days_in_month()) {
        -1
    } else if days().all(|day| (day.day() - 1) / 7 + 1 == nth) {
        nth
    } else {
        return None;
    };
    let day = short(first.at.date().weekday());
    Some(format!("FREQ=YEARLY;BYMONTH={};BYDAY={which}{day}", first.at.month()))
}

impl Change {
    fn write(&self, lines: &mut Lines, rule: Option<&str>) {
        let component = if self.is_summer { "DAYLIGHT" } else { "STANDARD" };
        lines.begin(component);
        lines.value("DTSTART", &self.at.strftime("%Y%m%dT%H%M%S").to_string());
        if let Some(rule) = rule {
            lines.value("RRULE", rule);
        }
        lines.value("TZOFFSETFROM", &offset(self.before));
        lines.value("TZOFFSETTO", &offset(self.after));
        lines.text("TZNAME", &self.name);
        lines.end(component);
    }
}

/// `+0100`; the seconds only of long ago.
fn offset(offset: Offset) -> String {
    let (sign, seconds) = (if offset.seconds() < 0 { '-' } else { '+' }, offset.seconds().abs());
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match rest {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
    }
}

fn short(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}
