//! The house's tests, one module for each question.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test may stop at once, and makes the folders that it looks at"
)]

mod act;
mod architecture;
mod calendar;
mod cli;
mod diagnostic;
mod directory;
mod document;
mod edits;
mod entries;
mod faces;
mod feeds;
mod files;
mod formats;
mod fuzz;
mod glossary;
mod guide;
mod hostile;
mod interrupted;
mod kind_pages;
mod kinds;
mod language;
mod made;
mod mending;
mod new;
mod own_pages;
mod palettes;
mod photos;
mod metadata;
mod raster;
mod reach;
mod references;
mod readability;
mod rgaa;
mod rule_pages;
mod rules;
mod seed_table;
mod seed_kinds;
mod seed_rules;
mod schema;
mod serve;
mod server;
mod site;
mod sites;
mod skills;
mod storms;
mod text;
mod tour;
mod write;
mod yaml;
