//! A time of the day, a moment, a length of time → how a language says it.

use jiff::civil::{Date, Time};

use super::{Argument, Language};

/// A day, and the time if it matters.
pub type Moment = (Date, Option<Time>);

impl Language {
    /// A time of the day: « 18 h », « 8 h 30 ».
    pub fn time(&self, time: Time) -> String {
        let hour = ("hour", Argument::Number(time.hour().into()));
        if time.minute() == 0 {
            return self.format("time_whole_hour", &[hour]);
        }
        let minute = format!("{:02}", time.minute());
        self.format("time_hour_minute", &[hour, ("minute", Argument::Text(&minute))])
    }

    /// A length of time: « 15 minutes », « 2 heures », « 1 h 30 ».
    pub fn duration(&self, minutes: i64) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        match (hours, rest) {
            (0, _) => self.format("duration_minutes", &[("minutes", Argument::Number(rest))]),
            (_, 0) => self.format("duration_hours", &[("hours", Argument::Number(hours))]),
            _ => {
                let rest = format!("{rest:02}");
                let parts =
                    [("hours", Argument::Number(hours)), ("minutes", Argument::Text(&rest))];
                self.format("duration_hours_minutes", &parts)
            }
        }
    }

    /// A day, and the time if there is one: « mardi 8 décembre 2026 à 18 h ».
    pub fn moment(&self, (day, time): Moment) -> String {
        let day = self.day(day);
        let Some(time) = time.map(|time| self.time(time)) else { return day };
        let parts = [("day", Argument::Text(&day)), ("time", Argument::Text(&time))];
        self.format("when_at", &parts)
    }

    /// From a moment to another: « mardi 8 décembre 2026, de 18 h à 19 h 30 ».
    pub fn from_to(&self, from: Moment, to: Option<Moment>) -> String {
        match (from, to) {
            ((day, Some(begins)), Some((last, Some(ends)))) if day == last && begins < ends => {
                let (day, begins, ends) = (self.day(day), self.time(begins), self.time(ends));
                let parts = [
                    ("day", Argument::Text(&day)),
                    ("from", Argument::Text(&begins)),
                    ("to", Argument::Text(&ends)),
                ];
                self.format("when_from_to", &parts)
            }
            (_, Some(to)) if to.0 > from.0 => {
                let (from, to) = (self.moment(from), self.moment(to));
                let parts = [("from", Argument::Text(&from)), ("to", Argument::Text(&to))];
                self.format("when_days", &parts)
            }
            _ => self.moment(from),
        }
    }
}
