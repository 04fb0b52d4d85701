//! The value of `--date` → a day.

use jiff::civil::Date;

use crate::pipeline::Failure;
use crate::words;

/// The day that `typed` names.
pub fn parse(typed: &str) -> Result<Date, Failure> {
    let day: Option<Date> = typed.trim().parse().ok(); // SWAP for crate::text::parse_day at the merge
    day.ok_or_else(|| Failure {
        words: words!(
            "« {typed} » n'est pas un jour du calendrier.",
            "\"{typed}\" is not a day of the calendar."
        ),
        help: Some(words!(
            "écrivez l'année, le mois et le jour : --date 2026-09-01",
            "write the year, the month and the day: --date 2026-09-01"
        )),
    })
}
