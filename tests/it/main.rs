//! The integration tests, one file per room.

mod document;
