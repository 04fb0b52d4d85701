//! The folders that people write in → a call when something in them has changed.
//!
//! The system tells of changes at once; where it cannot (network drives, Windows folders seen from Linux), a look at
//! the folders now and then tells later. What exactly changed does not matter: the site is read again whole.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use walkdir::WalkDir;

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
    folders: Vec<PathBuf>,
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
        let folders = ["content", "themes"].map(|name| site.join(name)).to_vec();
        let (teller, told) = channel();
        let mut watch = Watch { folders, told, teller, watcher: None, seen: 0, sweep: SWEEP };
        watch.listen();
        watch.look();
        watch
    }

    /// Waits until something has changed and is quiet again; `false` where `leave` says to stop.
    pub fn wait(&mut self, leave: &dyn Fn() -> bool) -> bool {
        loop {
            match self.told.recv_timeout(self.sweep) {
                Ok(()) => {
                    self.settle();
                    self.look();
                    return !leave();
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    if leave() {
                        return false;
                    }
                    if self.look() {
                        // What the system did not tell may be a folder that came back.
                        self.listen();
                        return true;
                    }
                }
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
            for folder in self.folders.iter().filter(|folder| folder.exists()) {
                let _ = watcher.watch(folder, RecursiveMode::Recursive);
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
        let mut hasher = DefaultHasher::new();
        for folder in &self.folders {
            for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name() {
                let Ok(entry) = entry else { continue };
                entry.path().hash(&mut hasher);
                if let Ok(about) = entry.metadata().map_err(drop).and_then(|a| {
                    if a.is_file() { Ok((a.len(), a.modified().ok())) } else { Err(()) }
                }) {
                    about.hash(&mut hasher);
                }
            }
        }
        let seen = hasher.finish();
        self.sweep = SWEEP.max(start.elapsed() * EASE);
        std::mem::replace(&mut self.seen, seen) != seen
    }
}
