//! The folders that people write in → a call when something in them has changed.
//!
//! The system tells of changes at once; where it cannot (network drives, Windows folders seen from Linux), a look at
//! the folders now and then tells later. What exactly changed does not matter: the site is read again whole.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::load;

/// Quiet for so long, and a change is complete: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(20);
/// A change that never becomes quiet (a copy of thousands of files) is shown so far, from time to time.
const PATIENCE: Duration = Duration::from_millis(500);
/// Between two looks at the folders; more, where a look is long.
const SWEEP: Duration = Duration::from_secs(1);
/// A look takes at most this part of the time.
const EASE: u32 = 50;

/// Someone who watches a site's folders.
pub struct Watch {
    site: PathBuf,
    told: Receiver<()>,
    /// To watch again what was away.
    teller: Sender<()>,
    watcher: Option<RecommendedWatcher>,
    seen: u64,
    sweep: Duration,
}

impl Watch {
    /// Watches `content/` and `themes/` of a site.
    pub fn of(site: &Path) -> Self {
        let (site, (teller, told)) = (site.to_path_buf(), channel());
        let mut watch = Watch { site, told, teller, watcher: None, seen: 0, sweep: SWEEP };
        watch.listen();
        watch.look();
        watch
    }

    /// Waits until something has changed and is quiet again.
    pub fn wait(&mut self) {
        loop {
            if self.told.recv_timeout(self.sweep).is_ok() {
                self.settle();
                self.look();
                return;
            }
            if self.look() {
                // What the system did not tell may be a folder that came back.
                self.listen();
                return;
            }
        }
    }

    /// Asks the system to tell. Where it refuses, the looks remain.
    fn listen(&mut self) {
        let teller = self.teller.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            let read = matches!(&event, Ok(event) if matches!(event.kind, EventKind::Access(_)));
            if !read {
                // Nobody listens any more once the server ends.
                let _ = teller.send(());
            }
        });
        self.watcher = watcher.ok();
        if let Some(watcher) = &mut self.watcher {
            for folder in ["content", "themes"].map(|name| self.site.join(name)) {
                // One that is away is looked for.
                let _ = watcher.watch(&folder, RecursiveMode::Recursive);
            }
        }
    }

    /// Waits until it is quiet.
    fn settle(&self) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE && self.told.recv_timeout(QUIET).is_ok() {}
        while self.told.try_recv().is_ok() {}
    }

    /// Looks at the folders; whether they differ from the last time.
    fn look(&mut self) -> bool {
        let start = Instant::now();
        let seen = load::state(&self.site);
        self.sweep = SWEEP.max(start.elapsed() * EASE);
        std::mem::replace(&mut self.seen, seen) != seen
    }
}
