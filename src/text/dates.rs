//! A day, a moment or a yes/no as people write them → values, or the mistake.

use jiff::civil::{Date, Time};

use super::slug::fold;

mod reader;

/// Why a text is not a day. The `language` room knows the words to say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayMistake {
    /// Nothing in it looks like a date.
    NotADay {
        /// The text, as written.
        written: String,
    },
    /// The month's name is not one.
    UnknownMonth {
        /// The name, as written.
        written: String,
        /// The whole date with the nearest month, if one is near.
        repair: Option<String>,
    },
    /// The month's number is not one.
    NoSuchMonth {
        /// The number.
        month: u32,
        /// The whole date with day and month exchanged, if that makes a day.
        repair: Option<String>,
    },
    /// The month has fewer days.
    NoSuchDay {
        /// The day's number.
        day: u32,
        /// The month, from 1.
        month: u8,
        /// The year.
        year: i16,
        /// How many days that month has.
        last: u8,
    },
    /// The year has two digits.
    ShortYear {
        /// The whole date with a whole year, if it is certain which number is the year.
        repair: Option<String>,
    },
    /// There is a day and a month, but no year.
    NoYear {
        /// The text, as written.
        written: String,
    },
    /// The day of the week is another.
    WrongWeekday {
        /// The day of the week as written: 0 is Monday.
        written: usize,
        /// The day of the week of that date: 0 is Monday.
        actual: usize,
    },
    /// The time is not one: 25:00.
    NoSuchTime {
        /// The hour.
        hour: u32,
        /// The minute.
        minute: u32,
    },
}

impl DayMistake {
    /// The text to write instead, where one can be proposed.
    pub fn repair(&self) -> Option<&str> {
        match self {
            DayMistake::UnknownMonth { repair, .. }
            | DayMistake::NoSuchMonth { repair, .. }
            | DayMistake::ShortYear { repair } => repair.as_deref(),
            _ => None,
        }
    }
}

/// The months: in French, the same without accents, in English.
pub(crate) const MONTHS: [[&str; 3]; 12] = [
    ["janvier", "janvier", "january"],
    ["février", "fevrier", "february"],
    ["mars", "mars", "march"],
    ["avril", "avril", "april"],
    ["mai", "mai", "may"],
    ["juin", "juin", "june"],
    ["juillet", "juillet", "july"],
    ["août", "aout", "august"],
    ["septembre", "septembre", "september"],
    ["octobre", "octobre", "october"],
    ["novembre", "novembre", "november"],
    ["décembre", "decembre", "december"],
];

/// The days of the week in French and English.
pub(crate) const WEEKDAYS: [[&str; 2]; 7] = [
    ["lundi", "monday"],
    ["mardi", "tuesday"],
    ["mercredi", "wednesday"],
    ["jeudi", "thursday"],
    ["vendredi", "friday"],
    ["samedi", "saturday"],
    ["dimanche", "sunday"],
];

/// « mardi 1er septembre 2026 », `2026-09-01`, `1/9/2026`… → the day; a time after it is ignored.
///
/// Numbers alone are read day first, as in France, unless the year comes first.
pub fn parse_day(text: &str) -> Result<Date, DayMistake> {
    match iso_day(text) {
        Some(date) => Ok(date),
        None => parse_moment(text).map(|(date, _)| date),
    }
}

/// The same, with the time if there is one: `8h30`, `08:30`, `8 h 30`, « à 18h ».
///
/// The time is the one on the school's clock: a zone after it (`Z`, `+02:00`) is not read.
pub fn parse_moment(text: &str) -> Result<(Date, Option<Time>), DayMistake> {
    reader::moment(text)
}

/// « oui », `false`, `On`, 0… → yes or no.
pub fn parse_flag(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "oui" | "yes" | "vrai" | "true" | "on" | "1" => Some(true),
        "non" | "no" | "faux" | "false" | "off" | "0" => Some(false),
        _ => None,
    }
}

/// The form in which nearly all dates come, without the reader.
fn iso_day(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_i16, |sum, digit| {
            digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0'))
        })
    };
    let (month, day) = (number(&[*m1, *m2])?, number(&[*d1, *d2])?);
    Date::new(number(&[*y1, *y2, *y3, *y4])?, month as i8, day as i8).ok()
}
