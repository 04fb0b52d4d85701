//! What was made of a photo ↔ the few lines by which the store remembers it.

use serde::{Deserialize, Serialize};

use crate::raster::{Derived, Form};

/// The file of the store that holds it.
pub(super) const FILE: &str = "photo.json";

/// What was made of a photo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Record {
    pub colour: [u8; 3],
    pub pieces: Vec<Line>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Line {
    pub width: u32,
    pub height: u32,
    pub extension: String,
    pub weight: usize,
}

impl Record {
    pub fn of(derived: &Derived) -> Self {
        let line = |piece: &crate::raster::Piece| Line {
            width: piece.width,
            height: piece.height,
            extension: piece.form.extension().to_owned(),
            weight: piece.bytes.len(),
        };
        Record { colour: derived.colour, pieces: derived.pieces.iter().map(line).collect() }
    }

    /// Reads it; none if it is damaged, or from another version.
    pub fn read(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok()
    }

    pub fn text(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

impl Line {
    pub fn form(&self) -> Option<Form> {
        Form::of_extension(&self.extension)
    }
}

/// What a piece is called in the store.
pub(super) fn name(width: u32, form: Form) -> String {
    format!("{width}.{}", form.extension())
}
