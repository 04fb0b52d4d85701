//! Préau: a school's folder of Markdown → an accessible static site.
//!
//! The order of the `mod` lines is the law of imports: a room may use the rooms above it,
//! never one below (see ARCHITECTURE.md; `tests/it/architecture.rs` enforces it).

// Ground floor: words that every room uses; they know nothing of a site.
pub mod text;
pub mod colour;
pub mod diagnostic;
pub mod markup;
pub mod yaml;
pub mod language;
pub mod document;
pub mod plain_language;
pub mod artifact;
pub mod files;
pub mod raster;
pub mod faces;
pub mod reach;
pub mod store;
// The corridor.
pub mod load;
pub mod model;
pub mod forms;
pub mod check;
pub mod pictures;
pub mod render;
pub mod channels;
pub mod write;
// Those who walk it.
pub mod pipeline;
pub mod serve;
pub mod cli;
