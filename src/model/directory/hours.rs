//! Opening hours as OpenStreetMap writes them → those of a week.

use jiff::civil::Time;
use opening_hours_syntax::rules::day::{HolidayKind, Month, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::{self, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

/// The hours of a place in a week that is like the others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours {
    /// From Monday to Sunday: from when to when it is open, in order.
    pub days: [Vec<(Time, Time)>; 7],
    /// The months in which it is closed, from 1 to 12, both ends included.
    pub closed_months: Vec<(i8, i8)>,
    /// Whether it is said that it is closed on public holidays.
    pub closed_on_holidays: bool,
}

impl Hours {
    /// Reads them; none where they are not understood, or change over the year: those cannot be said in few words.
    pub fn read(text: &str) -> Option<Self> {
        // Nobody writes as much by hand, and the notation can nest.
        if text.len() > 500 {
            return None;
        }
        let read = opening_hours_syntax::parse(text).ok()?;
        let mut hours = Hours::default();
        for rule in &read.rules {
            hours.take(rule)?;
        }
        Some(hours)
    }

    /// Whether it is never open.
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// Follows one rule; none if it is about some weeks or months only.
    fn take(&mut self, rule: &RuleSequence) -> Option<()> {
        let days = &rule.day_selector;
        if let Some(months) = closed_months(rule) {
            self.closed_months.extend(months);
            return Some(());
        }
        let always = days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty();
        if !always || rule.operator == RuleOperator::Fallback || rule.kind == RuleKind::Unknown {
            return None;
        }
        let open = rule.kind == RuleKind::Open;
        let mut chosen = [days.weekday.is_empty(); 7];
        let mut holidays = false;
        for range in &days.weekday {
            match range {
                WeekDayRange::Holiday { .. } if open => return None,
                WeekDayRange::Holiday { kind, .. } => holidays |= *kind == HolidayKind::Public,
                WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end }
                    if [nth_from_start, nth_from_end].iter().all(|nth| !nth.contains(&false)) =>
                {
                    let from = range.start().num_days_from_monday() as usize;
                    let to = range.end().num_days_from_monday() as usize;
                    let length = (to + 7 - from) % 7;
                    (from..=from + length).for_each(|day| chosen[day % 7] = true);
                }
                WeekDayRange::Fixed { .. } => return None,
            }
        }
        self.closed_on_holidays |= holidays;
        let spans: Vec<_> = rule.time_selector.spans.iter().map(span).collect::<Option<_>>()?;
        for day in (0..7).filter(|day| chosen[*day]) {
            let hours = &mut self.days[day];
            if rule.operator == RuleOperator::Normal {
                hours.clear();
            }
            if open {
                hours.extend(spans.iter().copied());
                hours.sort_unstable();
            }
        }
        Some(())
    }
}

/// The months of every year of a rule that says nothing else but that the place is closed.
fn closed_months(rule: &RuleSequence) -> Option<Vec<(i8, i8)>> {
    let days = &rule.day_selector;
    let bare = days.year.is_empty() && days.week.is_empty() && days.weekday.is_empty();
    if !bare || rule.kind != RuleKind::Closed || days.monthday.is_empty() {
        return None;
    }
    let number = |month: Month| i8::try_from(month as i32).ok();
    let months = days.monthday.iter().map(|range| match range {
        MonthdayRange::Month { range, year: None } => {
            Some((number(*range.start())?, number(*range.end())?))
        }
        _ => None,
    });
    months.collect()
}

/// A span that ends on the day on which it begins; midnight stands for the end of the day.
fn span(span: &TimeSpan) -> Option<(Time, Time)> {
    if span.open_end || span.repeats.is_some() {
        return None;
    }
    let moment = |time: &time::Time| match time {
        time::Time::Fixed(time) => Some((time.hour(), time.minute())),
        time::Time::Variable(_) => None,
    };
    let ((from, from_minute), (to, to_minute)) =
        (moment(&span.range.start)?, moment(&span.range.end)?);
    let clock = |hour: u8, minute: u8| {
        Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()
    };
    let end = if (to, to_minute) == (24, 0) { clock(0, 0) } else { clock(to, to_minute) };
    Some((clock(from, from_minute)?, end?))
}
