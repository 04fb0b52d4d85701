//! A picture's pixels → what YuNet's heads say of each point, at strides 8, 16 and 32.

use super::convolution::{Map, add_enlarged, max_pool, pointwise, separable};
use super::raster::Raster;
use super::weights::{LANE, Separable, WEIGHTS, Weights};

/// What the heads say at each point of a level: class, object, the four numbers of a box.
pub(super) struct Level {
    /// How many pixels of the picture lie between two points.
    pub stride: usize,
    pub map: Map,
}

/// All levels of a picture.
pub(super) fn run(raster: &Raster) -> [Level; 3] {
    let weights: &Weights = &WEIGHTS;
    // The backbone; it is pooled where `downsample_idx` of the training's configuration says so.
    let [one, two, three, four, five] = &weights.levels;
    let map = max_pool(&separable(&stem(raster, weights), &weights.first));
    let map = max_pool(&both(&both(&map, one), two));
    let mut at_8 = both(&map, three);
    let mut at_16 = both(&max_pool(&at_8), four);
    let at_32 = both(&max_pool(&at_16), five);
    // The neck: a feature pyramid, from the coarsest level down.
    let [coarse, middle, fine] = &weights.laterals;
    let at_32 = separable(&at_32, coarse);
    add_enlarged(&mut at_16, &at_32);
    let at_16 = separable(&at_16, middle);
    add_enlarged(&mut at_8, &at_16);
    let at_8 = separable(&at_8, fine);
    let [head_8, head_16, head_32] = &weights.heads;
    [
        Level { stride: 8, map: separable(&at_8, head_8) },
        Level { stride: 16, map: separable(&at_16, head_16) },
        Level { stride: 32, map: separable(&at_32, head_32) },
    ]
}

/// The two units of a level of the backbone.
fn both(map: &Map, [one, two]: &[Separable; 2]) -> Map {
    separable(&separable(map, one), two)
}

/// The first convolution: 3 × 3, stride 2, one point of padding, ReLU.
fn stem(raster: &Raster, weights: &Weights) -> Map {
    // Each level must halve without a rest, down to stride 32.
    let [width, height] = [raster.width, raster.height].map(|side| side.next_multiple_of(32) / 2);
    let depth = weights.stem.blocks.len();
    let mut map = Map::new(width, height, depth);
    let mut columns = vec![[0.0; LANE]; width * 4];
    for (y, output) in map.lanes.chunks_exact_mut((width * depth).max(1)).enumerate() {
        for (x, column) in columns.chunks_exact_mut(4).enumerate() {
            gather(raster, x, y, column.as_flattened_mut());
        }
        pointwise(&columns, &weights.stem, output);
        for lane in output {
            *lane = lane.map(|value| value.max(0.0));
        }
    }
    map
}

/// The 3 × 3 pixels about a point of the stem, row by row, each blue, green, red; five values stay zero.
fn gather(raster: &Raster, x: usize, y: usize, column: &mut [f32]) {
    let (slots, _) = column.as_chunks_mut::<3>();
    let places = (0..3).flat_map(|down| (0..3).map(move |right| (2 * x + right, 2 * y + down)));
    for (slot, (right, down)) in slots.iter_mut().zip(places) {
        *slot = raster.before(right, down).map(f32::from);
    }
}
