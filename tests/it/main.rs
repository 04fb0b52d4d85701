//! The integration tests, in one program.

mod language;
mod text;
