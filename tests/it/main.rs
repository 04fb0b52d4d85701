//! The integration tests, one crate: a file for each room.

mod write;
