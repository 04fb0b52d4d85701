//! The words of plain text that every room uses: a file and a place in it.

mod source;

pub use source::{Position, SourceFile, Span};
