//! Everything that is tested from outside.

mod files;
mod yaml;
