//! A day → how a language says it, from the Unicode Consortium's data.

use std::sync::OnceLock;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{E, M, YM, YMD, YMDE};
use icu_datetime::pattern::FixedCalendarDateTimeNames as Names;
use icu_locale_core::Locale;
use jiff::civil::Date;

use super::said::Said;

/// How a language says days; each form is prepared the first time it is asked for.
#[derive(Debug)]
pub(super) struct Days {
    locale: Locale,
    /// How the first of the month is said, if it is not « 1 ».
    first: Option<String>,
    long: OnceLock<Option<Formatter<Gregorian, YMDE>>>,
    short: OnceLock<Option<Formatter<Gregorian, YMD>>>,
    month: OnceLock<Option<Formatter<Gregorian, YM>>>,
    weekday: OnceLock<Option<Formatter<Gregorian, E>>>,
    month_name: OnceLock<Option<Formatter<Gregorian, M>>>,
    said_long: Said<Date>,
    said_short: Said<Date>,
}

impl Days {
    pub(super) fn new(locale: Locale, first: Option<String>) -> Self {
        let (long, short, month) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Days {
            locale,
            first,
            long,
            short,
            month,
            weekday: OnceLock::new(),
            month_name: OnceLock::new(),
            said_long: Said::default(),
            said_short: Said::default(),
        }
    }

    /// « mardi 1er septembre 2026 ».
    pub(super) fn long(&self, day: Date) -> String {
        let formatter =
            self.long.get_or_init(|| Formatter::try_new((&self.locale).into(), YMDE::long()).ok());
        self.said_long.say(day, || match (formatter, gregorian(day)) {
            (Some(formatter), Some(date)) => self.said(day, formatter.format(&date).to_string()),
            _ => day.to_string(),
        })
    }

    /// « 1er septembre 2026 ».
    pub(super) fn short(&self, day: Date) -> String {
        let formatter =
            self.short.get_or_init(|| Formatter::try_new((&self.locale).into(), YMD::long()).ok());
        self.said_short.say(day, || match (formatter, gregorian(day)) {
            (Some(formatter), Some(date)) => self.said(day, formatter.format(&date).to_string()),
            _ => day.to_string(),
        })
    }

    /// « septembre 2026 ».
    pub(super) fn month(&self, day: Date) -> String {
        let formatter = self.month.get_or_init(|| months(&self.locale));
        match (formatter, gregorian(day)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => day.strftime("%Y-%m").to_string(),
        }
    }

    /// « mardi ».
    pub(super) fn weekday(&self, day: Date) -> String {
        let formatter =
            self.weekday.get_or_init(|| Formatter::try_new((&self.locale).into(), E::long()).ok());
        match (formatter, gregorian(day)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => day.strftime("%A").to_string(),
        }
    }

    /// « septembre ».
    pub(super) fn month_name(&self, day: Date) -> String {
        let formatter = self
            .month_name
            .get_or_init(|| Formatter::try_new((&self.locale).into(), M::long()).ok());
        match (formatter, gregorian(day)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => day.strftime("%m").to_string(),
        }
    }

    /// Puts « 1er » where the data only has « 1 ».
    fn said(&self, day: Date, text: String) -> String {
        let Some(first) = self.first.as_ref().filter(|_| day.day() == 1) else { return text };
        let words: Vec<&str> =
            text.split(' ').map(|word| if word == "1" { first } else { word }).collect();
        words.join(" ")
    }
}

/// The data's month with an era has no year in Portuguese (« setembro de Y d.C. »), whence the
/// digits of the month without one are not prepared: they are asked for here.
fn months(locale: &Locale) -> Option<Formatter<Gregorian, YM>> {
    let formatter = Formatter::try_new(locale.into(), YM::long()).ok()?;
    let mut names = Names::from_formatter(locale.into(), formatter);
    names.include_decimal_formatter().ok()?;
    names.try_into_formatter(YM::long()).ok()
}

fn gregorian(day: Date) -> Option<IcuDate<Gregorian>> {
    let (month, number) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    IcuDate::try_new_gregorian(i32::from(day.year()), month, number).ok()
}
