//! The value of `--date` → a day.

use jiff::civil::Date;

use crate::pipeline::Failure;
use crate::text::parse_day;
use crate::words;

/// The day that `typed` names.
pub fn parse(typed: &str) -> Result<Date, Failure> {
    parse_day(typed).map_err(|mistake| Failure {
        words: mistake.words(),
        help: Some(words!(
            "écrivez l'année, le mois et le jour : --date 2026-09-01",
            "write the year, the month and the day: --date 2026-09-01"
        )),
    })
}
