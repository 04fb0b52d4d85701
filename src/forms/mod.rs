//! The kinds of page and their fields → what helps to fill them in: a new page, and the schemas that
//! editors read.

mod editors;
mod names;
mod patterns;
mod place;
mod sample;
mod schema;
mod sheet;

pub use editors::{remark, settings};
pub use names::{kind_called, word_for};
pub use place::{Place, Refusal, Shelves, place};
pub use schema::{of_kind, of_site};
pub use sheet::{Order, page, shelf};
