//! The figures of a prose → one number from 0 (hard) to 100 (easy), and what weighs on it.

use super::features::{Feature, Features};

/// What each feature weighs, fitted by `tests/readability/fit.py`.
const WEIGHTS: [f64; 16] = [
    0.347, 1.81, 0.79, 2.16, 1.93, 2.61, 0.123, 0.0197, 0.483, 0.401, 0.226, 0.802, 0.172, 4.64,
    0.213, 0.371,
];

/// The figures of a text that is easy: what weighs is what is above them.
const EASY: [f64; 16] = [
    2.323, 0.005, 1.389, 0.004, 0.001, 0.003, 0.245, 0.593, 0.014, 0.0, 0.176, 0.405, 0.029, 0.0,
    0.048, 0.0,
];

/// The weight at which a prose is neither hard nor easy, and how fast it becomes so.
const MIDDLE: f64 = 3.87;
const SLOPE: f64 = 1.3;

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
    let weight: f64 =
        features.values.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum();
    let excess = |feature: &Feature| {
        let at = *feature as usize;
        let get = |list: &[f64; 16]| list.get(at).copied().unwrap_or_default();
        (get(&features.values) - get(&EASY)) * get(&WEIGHTS)
    };
    let mut order = Feature::ALL;
    order.sort_by(|a, b| excess(b).total_cmp(&excess(a)));
    let [first, second, third, ..] = order;
    Ease {
        number: 100.0 / (1.0 + (SLOPE * (weight - MIDDLE)).exp()),
        heaviest: [first, second, third],
    }
}
