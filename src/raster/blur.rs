//! An area of a picture → a few blocks of one colour, softened: nobody can be recognised, and nothing undoes it.

use std::ops::Range;

use fast_image_resize::FilterType;

use super::picture::Picture;
use super::{Area, scale};
use crate::files::Orientation;

/// Into how many blocks the longer side is cut: in eight, a detector still sees a face, if not whose.
const BLOCKS: u32 = 5;

impl Area {
    /// The same area of the picture as stored.
    pub(super) fn stored(self, orientation: Orientation) -> Area {
        let Area { x, y, width, height } = self;
        let (mut x, mut y, width, height) = if orientation.exchanges_sides() {
            (y, x, height, width)
        } else {
            (x, y, width, height)
        };
        if orientation.mirrors_columns() {
            x = 100.0 - x - width;
        }
        if orientation.mirrors_rows() {
            y = 100.0 - y - height;
        }
        Area { x, y, width, height }
    }
}

/// Makes an area of a picture unrecognisable: all pixels that it touches.
pub(super) fn hide(picture: &mut Picture, area: Area) {
    let columns = touched(area.x, area.width, picture.width);
    let rows = touched(area.y, area.height, picture.height);
    let size = (columns.len() as u32, rows.len() as u32);
    let count = picture.channels.count();
    let row_length = picture.width as usize * count;
    let places = rows.map(|row| {
        let start = row as usize * row_length;
        start + columns.start as usize * count..start + columns.end as usize * count
    });
    let pixels = places.clone().filter_map(|place| picture.pixels.get(place)).flatten();
    let pixels = pixels.copied().collect();
    let Some(hidden) = Picture::new(size.0, size.1, picture.channels, pixels).and_then(blocks)
    else {
        return;
    };
    for (place, own) in places.zip(hidden.pixels.chunks_exact(size.0 as usize * count)) {
        if let Some(row) = picture.pixels.get_mut(place) {
            row.copy_from_slice(own);
        }
    }
}

/// The pixels of a side that an area touches.
fn touched(start: f32, length: f32, side: u32) -> Range<u32> {
    let at = |per_cent: f32| per_cent / 100.0 * side as f32;
    let first = at(start).floor().clamp(0.0, side as f32) as u32;
    first..(at(start + length).ceil().clamp(0.0, side as f32) as u32).max(first)
}

/// The means of a few blocks, and from one to the next a soft passage.
fn blocks(part: Picture) -> Option<Picture> {
    let longest = part.width.max(part.height);
    let blocks = |side: u32| (side * BLOCKS.min(longest)).div_ceil(longest);
    let few = (blocks(part.width), blocks(part.height));
    let means = scale::resized(&part, few, FilterType::Box)?;
    scale::resized(&means, (part.width, part.height), FilterType::Bilinear)
}
