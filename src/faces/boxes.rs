//! What the heads say → boxes, the best of each heap.

use super::network::Level;

/// Where a face may be, in pixels of the picture that the network saw, then in parts of its width and height.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    pub confidence: f32,
}

/// Boxes that share more than this of their union are one face (`nms_threshold` of libfacedetection and OpenCV).
const SAME_FACE: f32 = 0.3;

/// The boxes of a level whose confidence reaches `least`.
pub(super) fn decode(level: &Level, least: f32) -> Vec<Found> {
    let stride = level.stride as f32;
    let width = level.map.width.max(1);
    let points = level.map.lanes.iter().enumerate();
    points
        .filter_map(|(place, [class, object, x, y, wide, high, ..])| {
            let confidence = (sigmoid(*class) * sigmoid(*object)).sqrt();
            let (column, row) = ((place % width) as f32, (place / width) as f32);
            // A prior is the point itself; a box is its offset and the logarithm of its size, in strides.
            let (centre_x, centre_y) = ((column + x) * stride, (row + y) * stride);
            let (half_width, half_height) = (wide.exp() * stride / 2.0, high.exp() * stride / 2.0);
            (confidence >= least).then_some(Found {
                left: centre_x - half_width,
                top: centre_y - half_height,
                right: centre_x + half_width,
                bottom: centre_y + half_height,
                confidence,
            })
        })
        .collect()
}

/// Non-maximum suppression: of boxes that mostly cover each other, the one most sure.
pub(super) fn best(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by(|one, other| other.confidence.total_cmp(&one.confidence));
    let mut kept: Vec<Found> = Vec::new();
    for face in found {
        if kept.iter().all(|other| face.shared(other) <= SAME_FACE) {
            kept.push(face);
        }
    }
    kept
}

impl Found {
    /// The box in parts of a picture's width and height, without what lies outside.
    pub fn within(self, width: f32, height: f32) -> Self {
        Self {
            left: (self.left / width).clamp(0.0, 1.0),
            top: (self.top / height).clamp(0.0, 1.0),
            right: (self.right / width).clamp(0.0, 1.0),
            bottom: (self.bottom / height).clamp(0.0, 1.0),
            confidence: self.confidence,
        }
    }

    /// How sure a look is of a face at this place.
    pub fn confidence_among(&self, look: &[Self]) -> f32 {
        let same = look.iter().filter(|other| self.shared(other) > SAME_FACE);
        same.map(|other| other.confidence).fold(0.0, f32::max)
    }

    /// How much of two boxes' union both cover.
    pub fn shared(&self, other: &Self) -> f32 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        let both = width.max(0.0) * height.max(0.0);
        both / (self.area() + other.area() - both).max(f32::MIN_POSITIVE)
    }

    fn area(&self) -> f32 {
        (self.right - self.left) * (self.bottom - self.top)
    }
}

fn sigmoid(value: f32) -> f32 {
    1.0 / (1.0 + (-value).exp())
}
