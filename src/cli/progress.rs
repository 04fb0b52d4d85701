//! A build that lasts → a bar that moves, for a person who watches.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::call::Call;
use crate::diagnostic::{Tongue, Words};
use crate::pipeline::{Progress, Step};
use crate::words;

/// A build that is quicker shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// The bar; silent in a pipe, for a robot, and with `--quiet`.
pub struct Bar {
    bar: ProgressBar,
    tongue: Tongue,
    may_show: bool,
    shown: AtomicBool,
}

impl Bar {
    /// A bar that nobody sees yet.
    pub fn new(call: &Call) -> Self {
        let bar = ProgressBar::hidden();
        let is_silent = call.has("quiet") || call.environment.robot.is_some();
        Bar {
            bar,
            tongue: call.tongue(),
            may_show: !is_silent && call.console.is_watched(),
            shown: AtomicBool::new(false),
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }

    fn show_if_slow(&self) {
        let is_slow = self.may_show && self.bar.elapsed() > PATIENCE;
        if is_slow && !self.shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}

impl Progress for Bar {
    fn begin(&self, step: Step, total: usize) {
        let template = if total > 0 { "{msg} {wide_bar} {pos}/{len}" } else { "{msg}…" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style);
        }
        self.bar.set_message(name(step).in_tongue(self.tongue).to_owned());
        self.bar.set_length(u64::try_from(total).unwrap_or(u64::MAX));
        self.bar.set_position(0);
        self.show_if_slow();
    }

    fn advance(&self) {
        if self.may_show {
            self.bar.inc(1);
            self.show_if_slow();
        }
    }
}

fn name(step: Step) -> Words {
    match step {
        Step::Read => words!("Lecture", "Reading"),
        Step::Pictures => words!("Photos", "Photos"),
        Step::Write => words!("Écriture", "Writing"),
    }
}
