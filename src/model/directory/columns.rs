//! The national format's columns, and what one of their cells may hold.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::directory::hours;
use crate::text::parse_day;

/// What a cell holds besides words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Form {
    /// Five digits.
    Postcode,
    /// The number of a French town: five signs.
    Commune,
    /// A phone with its country: `+33465714230`.
    Phone,
    /// Year, month, day.
    Day,
    /// The number of an organisation: 9 to 14 letters and digits.
    Pivot,
    /// A number with a point.
    Number,
    /// Opening hours as OpenStreetMap writes them.
    Hours,
}

/// A column.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Column {
    pub name: String,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub form: Option<Form>,
    /// How many characters it may have.
    #[serde(default)]
    pub longest: Option<usize>,
    /// The words that it may hold, several of them apart by `|`.
    #[serde(default)]
    pub words: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Format {
    version: String,
    columns: Vec<Column>,
}

static FORMAT: LazyLock<Format> = LazyLock::new(|| {
    let read = serde_yaml::from_str(include_str!("columns.yml"));
    read.unwrap_or(Format { version: String::new(), columns: Vec::new() })
});

/// Every column of the format, in its order.
pub(super) fn all() -> &'static [Column] {
    &FORMAT.columns
}

/// The format's version.
pub(super) fn version() -> &'static str {
    &FORMAT.version
}

/// The countries and territories whose numbers the format takes, and how many digits may follow.
const PREFIXES: [&str; 10] =
    ["+33", "+590", "+594", "+262", "+596", "+269", "+687", "+689", "+508", "+681"];

impl Form {
    /// Whether a cell is of this form.
    pub fn takes(self, cell: &str) -> bool {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            Form::Postcode => cell.len() == 5 && digits(cell),
            Form::Commune => {
                let corsica = matches!(cell.as_bytes().get(..2), Some(b"2A" | b"2B"));
                cell.len() == 5 && (digits(cell) || corsica && cell.get(2..).is_some_and(digits))
            }
            Form::Phone => PREFIXES.iter().any(|prefix| {
                let rest = cell.strip_prefix(prefix);
                rest.is_some_and(|rest| (6..=9).contains(&rest.len()) && digits(rest))
            }),
            Form::Day => cell.as_bytes().get(4) == Some(&b'-') && parse_day(cell).is_ok(),
            Form::Pivot => {
                (9..=14).contains(&cell.len())
                    && cell.bytes().all(|byte| byte.is_ascii_alphanumeric())
            }
            Form::Number => cell.parse::<f64>().is_ok_and(f64::is_finite),
            Form::Hours => hours::Hours::read(cell).is_some(),
        }
    }
}
