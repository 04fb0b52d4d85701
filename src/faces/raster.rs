//! The caller's pixels → pixels of the size that the network is shown.

use super::Pixels;

/// Rows of blue, green and red bytes.
pub(super) struct Raster {
    pub width: usize,
    pub height: usize,
    pixels: Vec<[u8; 3]>,
}

impl Raster {
    /// The pixel left of and above a place; black outside the picture.
    pub fn before(&self, right: usize, down: usize) -> [u8; 3] {
        let (Some(x), Some(y)) = (right.checked_sub(1), down.checked_sub(1)) else { return [0; 3] };
        if x >= self.width {
            return [0; 3];
        }
        self.pixels.get(y * self.width + x).copied().unwrap_or_default()
    }

    /// A picture whose longer side is at most `longest`: each pixel is the mean of those that it covers.
    pub fn fitting(pixels: &Pixels<'_>, longest: usize) -> Option<Self> {
        let (width, height) = (pixels.width, pixels.height);
        let count = width.checked_mul(height).filter(|count| *count > 0)?;
        let channels = if pixels.rgb.len() >= count.checked_mul(3)? { 3 } else { 1 };
        let rows = pixels.rgb.get(..count * channels)?.chunks_exact(width * channels);
        let side = width.max(height);
        let new =
            |length: usize| if side <= longest { length } else { (length * longest / side).max(1) };
        let (columns, lines) = (new(width), new(height));
        let mut result = Vec::with_capacity(columns * lines);
        let mut sums = vec![[0u64; 4]; columns];
        let mut line = 0;
        for (y, row) in rows.enumerate() {
            for (x, pixel) in row.chunks_exact(channels).enumerate() {
                let [red, green, blue] = match pixel {
                    [red, green, blue] => [*red, *green, *blue],
                    other => [other.first().copied().unwrap_or_default(); 3],
                };
                if let Some(sum) = sums.get_mut(x * columns / width) {
                    for (total, value) in
                        sum.iter_mut().zip([blue.into(), green.into(), red.into(), 1])
                    {
                        *total += value;
                    }
                }
            }
            if (y + 1) * lines / height > line {
                line += 1;
                result.extend(
                    sums.iter().map(|[b, g, r, n]| [b, g, r].map(|sum| (sum / (*n).max(1)) as u8)),
                );
                sums.fill([0; 4]);
            }
        }
        Some(Self { width: columns, height: lines, pixels: result })
    }
}
