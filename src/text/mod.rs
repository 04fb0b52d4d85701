//! The words of plain text that every room uses: a file and a place in it, names, days, typography.

mod closest;
mod dates;
mod decode;
mod letters;
mod line_ends;
mod slug;
mod source;
mod typography;

pub use closest::{closest, closest_folded};
pub use dates::{DayMistake, parse_day, parse_flag, parse_moment};
pub(crate) use dates::{MONTHS, WEEKDAYS};
pub use decode::{DecodeMistake, Decoded, Encoding, decode};
pub use letters::{is_letter, is_word_letter, run_length, small};
pub use line_ends::{Edit, edit_stored, with_ends_of};
pub use slug::{fold, slug};
pub use source::{Position, SourceFile, Span};
pub use typography::{Rules, Typographer, typeset};
