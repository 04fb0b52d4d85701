//! A picture's pixels → where faces are likely. Faces are found, never recognised: nothing tells one from another.
//!
//! The network is YuNet; where it comes from and what was measured is in this room's README.md.

mod boxes;
mod convolution;
mod network;
mod raster;
mod weights;

use boxes::Found;
use raster::Raster;

/// A picture's rows, from the top, without padding.
pub struct Pixels<'a> {
    /// How many pixels a row has.
    pub width: usize,
    /// How many rows there are.
    pub height: usize,
    /// Red, green and blue of each pixel, or one byte of luma for each.
    pub rgb: &'a [u8],
}

/// A face, in per cent of the picture's width and height.
#[derive(Debug, Clone, PartialEq)]
pub struct Face {
    /// From the picture's left edge.
    pub x: f32,
    /// From its top edge.
    pub y: f32,
    /// From the face's left to its right.
    pub width: f32,
    /// From the middle of the forehead to the chin.
    pub height: f32,
    /// Between [`POSSIBLE`] and 1.
    pub confidence: f32,
}

/// From this confidence on, a picture without a face is rarely taken for one with: 2 of 100 in README.md.
pub const LIKELY: f32 = 0.55;

/// The least confidence that is told. Enough for who wants each face hidden and minds little what else is.
pub const POSSIBLE: f32 = 0.3;

/// The longer side, in pixels, of the picture for each look.
///
/// A face is seen in both; what is taken for one by mistake mostly in one of them. The first makes faces of a
/// twentieth of the picture's height about 30 pixels high; the network was trained for 10 to 300.
const LOOKS: [usize; 2] = [800, 400];

/// Below this, a look says nothing of a place.
const LEAST: f32 = 0.2;

/// The faces of a picture, the surest first; none where the bytes are fewer than the pixels.
///
/// A face's confidence is the mean of what each look says of its place.
pub fn faces(pixels: &Pixels<'_>) -> Vec<Face> {
    let side = pixels.width.max(pixels.height);
    let mut sizes = LOOKS.map(|look| look.min(side)).to_vec();
    sizes.dedup();
    let looks: Vec<Vec<Found>> = sizes.iter().map(|size| look(pixels, *size)).collect();
    let everywhere = looks.concat();
    let mut faces: Vec<Face> = boxes::best(everywhere)
        .iter()
        .map(|place| {
            let said: f32 = looks.iter().map(|look| place.confidence_among(look)).sum();
            face(place, said / looks.len() as f32)
        })
        .filter(|face| face.confidence >= POSSIBLE)
        .collect();
    faces.sort_by(|one, other| other.confidence.total_cmp(&one.confidence));
    faces
}

/// What the network finds in the picture at one size, in parts of its width and height.
fn look(pixels: &Pixels<'_>, size: usize) -> Vec<Found> {
    let Some(raster) = Raster::fitting(pixels, size) else { return Vec::new() };
    let (width, height) = (raster.width as f32, raster.height as f32);
    let levels = network::run(&raster);
    let found = levels.iter().flat_map(|level| boxes::decode(level, LEAST));
    boxes::best(found.map(|place| place.within(width, height)).collect())
}

fn face(place: &Found, confidence: f32) -> Face {
    Face {
        x: 100.0 * place.left,
        y: 100.0 * place.top,
        width: 100.0 * (place.right - place.left),
        height: 100.0 * (place.bottom - place.top),
        confidence,
    }
}
