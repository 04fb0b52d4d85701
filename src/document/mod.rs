//! Markdown → accessible HTML with holes where links go, and facts: title, headings, links, words.
//!
//! Two thresholds, two types: [`Written`] has no HTML to show, because nobody has said yet where its
//! links lead; [`Document`] has. The HTML is made once, while parsing; filling the holes copies slices.

mod addresses;
mod alerts;
mod blocks;
mod code;
mod complaints;
mod elements;
mod events;
mod footnotes;
mod headings;
mod highlight;
mod ids;
mod languages;
mod links;
mod markers;
mod output;
mod parts;
mod plain;
mod placement;
mod places;
mod prose;
mod raw_html;
mod raw_image;
mod references;
mod sanitise;
mod stack;
mod tables;
mod terms;
mod tree;
mod words;
mod writer;
mod written;

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::text::{Rules, SourceFile, Span};

pub use addresses::{push_address, push_attribute};
pub use ids::RESERVED;
pub use places::say_place;
pub use references::Reference;
pub use terms::Terms;
pub use tree::{Node, Tree};
pub use written::{
    Document, Facts, Heading, Link, LinkKind, Side, Title, Written, destination_span,
};

/// The words that the HTML needs and that no writer wrote, in the page's language.
pub trait Labels {
    /// The label named `key`, one of [`LABELS`].
    fn text(&self, key: &str) -> &str;
    /// The label named `key`, one of [`NUMBERED_LABELS`], with its number.
    fn numbered(&self, key: &str, number: usize) -> String;
}

/// The keys that are asked of [`Labels::text`].
pub const LABELS: &[&str] = &[
    "part_info",
    "part_note",
    "part_tip",
    "part_important",
    "part_warning",
    "part_danger",
    "part_example",
    "part_remember",
    "part_details",
    "footnotes",
    "task_done",
    "task_to_do",
];

/// The keys that are asked of [`Labels::numbered`].
pub const NUMBERED_LABELS: &[&str] = &["footnote_back", "footnote_ref", "table_number"];

/// Which HTML is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Flavour {
    /// What Préau publishes.
    #[default]
    Site,
    /// The reference HTML of CommonMark, so that a test can compare it with another writer's.
    CommonMark,
    /// The same, with the extensions that the site uses.
    Extended,
}

/// What a body is read with.
pub struct Settings<'a> {
    /// The labels of the page's language.
    pub labels: &'a dyn Labels,
    /// The page's language, as a BCP 47 tag: passages in another one keep their own typography.
    pub language: &'a str,
    /// The rules of the page's typography.
    pub typography: Rules,
    /// The title that the front matter gives; without one, a first `# heading` becomes the title.
    pub title: Option<&'a str>,
    /// Put before the ids made here, where several texts stand on one page: `""` for the body.
    pub ids: &'a str,
    /// Which HTML is wanted.
    pub flavour: Flavour,
}

/// Reads the Markdown in `body`, a part of `file`.
pub fn parse(
    file: &Arc<SourceFile>,
    body: Span,
    settings: &Settings,
) -> (Written, Vec<Diagnostic>) {
    let origin = writer::Origin::Slice(body.start as usize);
    writer::write(file, file.slice(body), origin, settings)
}

/// Reads a Markdown text that is not, letter for letter, a part of `file`: the value of a field of the
/// front matter, which stands at `span`. Places are exact where the value is written as it is read.
pub fn parse_value(
    file: &Arc<SourceFile>,
    span: Span,
    text: &str,
    settings: &Settings,
) -> (Written, Vec<Diagnostic>) {
    let origin = match file.slice(span).find(text) {
        Some(at) if !text.is_empty() => writer::Origin::Slice(span.start as usize + at),
        _ => writer::Origin::of_value(file, span, text),
    };
    writer::write(file, text, origin, settings)
}
