//! A map of features and weights → the next map: convolutions, pooling, enlarging.

use super::weights::{Activation, Depthwise, LANE, Lane, Pointwise, Separable};

/// A picture of features: rows of points, each with `depth` lanes of channels.
pub(super) struct Map {
    pub width: usize,
    pub height: usize,
    pub depth: usize,
    pub lanes: Vec<Lane>,
}

impl Map {
    /// A map of zeros.
    pub fn new(width: usize, height: usize, depth: usize) -> Self {
        Self { width, height, depth, lanes: vec![[0.0; LANE]; width * height * depth] }
    }

    fn row(&self, y: usize) -> &[Lane] {
        let length = self.width * self.depth;
        self.lanes.get(y * length..(y + 1) * length).unwrap_or_default()
    }

    fn rows(&self) -> impl Iterator<Item = &[Lane]> {
        self.lanes.chunks_exact((self.width * self.depth).max(1))
    }
}

/// One row of a 1 × 1 convolution: `input` has the points' lanes, `output` is filled.
///
/// Four points are computed together, so that each weight is fetched once for four.
pub(super) fn pointwise(input: &[Lane], weights: &Pointwise, output: &mut [Lane]) {
    const POINTS: usize = 4;
    let outputs = weights.blocks.len();
    let inputs = weights.blocks.first().map_or(0, |(_, weights)| weights.len());
    if inputs == 0 {
        return;
    }
    for (from, to) in input.chunks(POINTS * inputs).zip(output.chunks_mut(POINTS * outputs)) {
        for (place, (bias, weights)) in weights.blocks.iter().enumerate() {
            let mut sums = [*bias; POINTS];
            let (one, rest) = from.split_at_checked(inputs).unwrap_or((from, &[]));
            let (two, rest) = rest.split_at_checked(inputs).unwrap_or((one, &[]));
            let (three, rest) = rest.split_at_checked(inputs).unwrap_or((one, &[]));
            let four = rest.get(..inputs).unwrap_or(one);
            for ((((a, b), c), d), weights) in one.iter().zip(two).zip(three).zip(four).zip(weights)
            {
                multiply([a, b, c, d], weights, &mut sums);
            }
            for (point, sum) in to.chunks_exact_mut(outputs).zip(sums) {
                if let Some(lane) = point.get_mut(place) {
                    *lane = sum;
                }
            }
        }
    }
}

/// Adds one input lane of four points, weighted, to their sums.
#[inline(always)]
fn multiply(inputs: [&Lane; 4], weights: &[Lane; LANE], sums: &mut [Lane; 4]) {
    for (channel, weights) in weights.iter().enumerate() {
        for (sum, input) in sums.iter_mut().zip(inputs) {
            for (total, weight) in sum.iter_mut().zip(weights) {
                *total += input[channel] * weight;
            }
        }
    }
}

/// One row of a 3 × 3 convolution of each channel for itself; the rows above, at and below have a point more at
/// each end.
fn depthwise(rows: [&[Lane]; 3], weights: &Depthwise, activation: Activation, output: &mut [Lane]) {
    let depth = weights.blocks.len().max(1);
    let floor = if activation == Activation::Relu { 0.0 } else { f32::MIN };
    let [above, here, below] = rows.map(|row| row.windows(3 * depth).step_by(depth));
    for (((above, here), below), point) in
        above.zip(here).zip(below).zip(output.chunks_exact_mut(depth))
    {
        for (place, ((bias, taps), lane)) in weights.blocks.iter().zip(point).enumerate() {
            let mut sum = *bias;
            for (row, taps) in [above, here, below].iter().zip(taps.as_chunks::<3>().0) {
                let neighbours = row.iter().skip(place).step_by(depth);
                for (neighbour, tap) in neighbours.zip(taps) {
                    for ((total, value), weight) in sum.iter_mut().zip(neighbour).zip(tap) {
                        *total += value * weight;
                    }
                }
            }
            *lane = sum.map(|value| value.max(floor));
        }
    }
}

/// A pointwise, then a depthwise convolution. Of the map between them only three rows are kept at a time.
pub(super) fn separable(map: &Map, weights: &Separable) -> Map {
    let depth = weights.pointwise.blocks.len();
    let mut result = Map::new(map.width, map.height, depth);
    let empty = vec![[0.0; LANE]; (map.width + 2) * depth];
    let [mut above, mut here, mut below] = [empty.clone(), empty.clone(), empty.clone()];
    let mut coming = map.rows();
    let mut fill =
        |row: &mut Vec<Lane>| match (coming.next(), row.get_mut(depth..(map.width + 1) * depth)) {
            (Some(input), Some(inner)) => pointwise(input, &weights.pointwise, inner),
            _ => row.clone_from(&empty),
        };
    fill(&mut below);
    for output in result.lanes.chunks_exact_mut((map.width * depth).max(1)) {
        std::mem::swap(&mut above, &mut here);
        std::mem::swap(&mut here, &mut below);
        fill(&mut below);
        depthwise([&above, &here, &below], &weights.depthwise, weights.activation, output);
    }
    result
}

/// The greatest of each 2 × 2 points: half as wide, half as high.
pub(super) fn max_pool(map: &Map) -> Map {
    let mut result = Map::new(map.width / 2, map.height / 2, map.depth);
    let pair = 2 * map.depth;
    for (y, output) in result.lanes.chunks_exact_mut((map.width / 2 * map.depth).max(1)).enumerate()
    {
        let [above, below] = [map.row(2 * y), map.row(2 * y + 1)].map(|row| row.chunks_exact(pair));
        for ((point, above), below) in output.chunks_exact_mut(map.depth).zip(above).zip(below) {
            for (place, lane) in point.iter_mut().enumerate() {
                let four = [above, below]
                    .into_iter()
                    .flat_map(|two| two.iter().skip(place).step_by(map.depth));
                *lane = four.fold([f32::MIN; LANE], |most, next| {
                    std::array::from_fn(|channel| most[channel].max(next[channel]))
                });
            }
        }
    }
    result
}

/// Adds `small`, twice as wide and high (each point four times), to `map`.
pub(super) fn add_enlarged(map: &mut Map, small: &Map) {
    let (length, depth) = (map.width * map.depth, map.depth.max(1));
    for (y, row) in map.lanes.chunks_exact_mut(length.max(1)).enumerate() {
        let points = small.row(y / 2).chunks_exact(depth).flat_map(|point| [point, point]);
        for (point, more) in row.chunks_exact_mut(depth).zip(points) {
            for (lane, more) in point.iter_mut().zip(more) {
                for (total, value) in lane.iter_mut().zip(more) {
                    *total += value;
                }
            }
        }
    }
}
