//! The bytes of `model/yunet.f16` → the network's weights, read the first time a picture is looked at.

use std::sync::LazyLock;

/// As many channels as are computed together: what eight-wide and twice four-wide processors like.
pub(super) type Lane = [f32; 8];

/// How many channels are in a lane.
pub(super) const LANE: usize = 8;

/// A 1 × 1 convolution: for each eight outputs, their biases and the weights of each input lane.
pub(super) struct Pointwise {
    pub blocks: Vec<(Lane, Vec<[Lane; LANE]>)>,
}

/// A 3 × 3 convolution of each channel for itself: for each eight channels, biases and taps, row by row.
pub(super) struct Depthwise {
    pub blocks: Vec<(Lane, [Lane; 9])>,
}

/// What follows a convolution.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Activation {
    Relu,
    None,
}

/// A depthwise separable convolution: pointwise, then depthwise, then the activation.
pub(super) struct Separable {
    pub pointwise: Pointwise,
    pub depthwise: Depthwise,
    pub activation: Activation,
}

/// YuNet, as its author's libfacedetection 3 ships it.
///
/// W. Wu, H. Peng, S. Yu, “YuNet: A Tiny Millisecond-level Face Detector”, Machine Intelligence Research 20 (2023).
pub(super) struct Weights {
    /// 3 × 3 convolution with stride 2, as a pointwise one of the 27 neighbouring values (and 5 zeros).
    pub stem: Pointwise,
    pub first: Separable,
    /// Five levels of two units each; levels 3, 4 and 5 are at strides 8, 16 and 32.
    pub levels: [[Separable; 2]; 5],
    /// The neck's lateral convolutions, for strides 32, 16 and 8.
    pub laterals: [Separable; 3],
    /// For strides 8, 16 and 32: class, object, the four numbers of a box, and two unused channels.
    pub heads: [Separable; 3],
}

/// Channels into and out of each unit of the backbone's levels.
const LEVELS: [[(usize, usize); 2]; 5] = [
    [(16, 16), (16, 32)],
    [(32, 32), (32, 64)],
    [(64, 64), (64, 64)],
    [(64, 64), (64, 64)],
    [(64, 64), (64, 64)],
];

/// The weights, read once.
pub(super) static WEIGHTS: LazyLock<Weights> =
    LazyLock::new(|| Weights::read(include_bytes!("model/yunet.f16")));

impl Weights {
    fn read(bytes: &[u8]) -> Self {
        let mut numbers = Numbers(bytes);
        let stem = numbers.pointwise(32, 16);
        let first = numbers.separable((16, 16), Activation::Relu);
        let levels =
            LEVELS.map(|units| units.map(|unit| numbers.separable(unit, Activation::Relu)));
        let laterals = [(64, 64); 3].map(|unit| numbers.separable(unit, Activation::Relu));
        let heads = [(64, LANE); 3].map(|unit| numbers.separable(unit, Activation::None));
        Self { stem, first, levels, laterals, heads }
    }
}

/// What has not been read yet of a file of half-precision numbers.
struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    fn lane(&mut self) -> Lane {
        let mut lane = [0.0; LANE];
        let (pairs, _) = self.0.as_chunks::<2>();
        for (number, pair) in lane.iter_mut().zip(pairs) {
            *number = single_precision(u16::from_le_bytes(*pair));
        }
        self.0 = self.0.get(2 * LANE..).unwrap_or_default();
        lane
    }

    fn lanes<const N: usize>(&mut self) -> [Lane; N] {
        std::array::from_fn(|_| self.lane())
    }

    fn pointwise(&mut self, inputs: usize, outputs: usize) -> Pointwise {
        let blocks = (0..outputs / LANE)
            .map(|_| (self.lane(), (0..inputs / LANE).map(|_| self.lanes()).collect()))
            .collect();
        Pointwise { blocks }
    }

    fn depthwise(&mut self, channels: usize) -> Depthwise {
        Depthwise { blocks: (0..channels / LANE).map(|_| (self.lane(), self.lanes())).collect() }
    }

    fn separable(
        &mut self,
        (inputs, outputs): (usize, usize),
        activation: Activation,
    ) -> Separable {
        let pointwise = self.pointwise(inputs, outputs);
        Separable { pointwise, depthwise: self.depthwise(outputs), activation }
    }
}

/// IEEE 754 half precision → single precision (no infinity or NaN is among the weights).
fn single_precision(half: u16) -> f32 {
    let sign = if half & 0x8000 == 0 { 1.0 } else { -1.0 };
    let exponent = i32::from((half >> 10) & 0x1f);
    let fraction = f32::from(half & 0x3ff) / 1024.0;
    if exponent == 0 {
        return sign * fraction * 2f32.powi(-14);
    }
    sign * (1.0 + fraction) * 2f32.powi(exponent - 15)
}
