//! The folders that people write in → a call when something in them has changed.
//!
//! The system tells of changes at once; where it cannot (network drives, Windows folders seen from Linux, too many
//! folders), looks at the folders find them a little later. What exactly changed does not matter: the site is read
//! again whole.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::ModifyKind;
use notify::{ErrorKind, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Event, Notice, Teller};
use crate::load::{Seen, Sight};

/// Quiet for so long, and a change is complete: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(20);
/// A file that has gone or is empty has so long to come back: some editors move the old one away first, and write the
/// new one when the disk is ready.
const MIDST: Duration = Duration::from_millis(200);
/// A change that never becomes quiet (a copy of thousands of files) is shown so far, from time to time.
const PATIENCE: Duration = Duration::from_millis(500);
/// So many changes in a row that only looks have found, and the system is taken for one that tells of nothing.
const SILENT: u32 = 2;

/// How often one looks.
struct Pace {
    least: Duration,
    most: Duration,
    /// The rest between two looks, as a multiple of a look: a large site on a slow drive is not looked at all the time.
    ease: u32,
}

/// Where the system tells of changes.
const SELDOM: Pace =
    Pace { least: Duration::from_secs(1), most: Duration::from_secs(10), ease: 50 };
/// Where only looks find them.
const OFTEN: Pace =
    Pace { least: Duration::from_millis(500), most: Duration::from_secs(10), ease: 4 };

/// What the system tells.
#[derive(Debug, PartialEq, Eq)]
enum News {
    /// Something has changed; where, as far as is known.
    Changed(Vec<PathBuf>),
    /// A folder itself has gone: what stands in its place is another one.
    Gone,
    /// It cannot tell of everything, and why.
    Deaf(String),
}

/// Someone who watches a site's folders.
pub struct Watch {
    site: PathBuf,
    notice: Notice,
    tell: Arc<Teller>,
    told: Receiver<News>,
    /// To watch again what was away.
    teller: Sender<News>,
    watcher: Option<RecommendedWatcher>,
    sight: Sight,
    /// Whether the system has told of something that no look has seen yet.
    behind: bool,
    /// Until the next look.
    rest: Duration,
    /// How many changes in a row only looks have found.
    untold: u32,
    /// Whether the system has said that it cannot tell of everything.
    deaf: bool,
    /// Whether that has been said to the writer, who need not hear it twice.
    said: bool,
}

impl Watch {
    /// Watches `content/` and `themes/` of a site.
    pub fn of(site: &Path, notice: Notice, tell: Arc<Teller>) -> Self {
        let (site, (teller, told)) = (site.to_path_buf(), channel());
        let mut watch = Watch {
            site,
            notice,
            tell,
            told,
            teller,
            watcher: None,
            sight: Sight::default(),
            behind: false,
            rest: Duration::ZERO,
            untold: 0,
            deaf: false,
            said: notice == Notice::Looks,
        };
        watch.listen();
        watch.look();
        watch
    }

    /// Waits until something has changed and is quiet again, or until it `is_over` for another reason.
    pub fn wait(&mut self, is_over: &dyn Fn() -> bool) {
        loop {
            if let Ok(news) = self.told.recv_timeout(self.rest) {
                self.untold = 0;
                let changed = self.settle(news);
                self.finish(changed);
                self.behind = true;
                return;
            }
            let seen = self.look();
            if seen != Seen::Same {
                self.find(seen);
                return;
            }
            if is_over() {
                return;
            }
        }
    }

    /// Looks at what the system has told, so that no later look finds it again: while the site is being read.
    pub fn catch_up(&mut self) {
        if std::mem::take(&mut self.behind) {
            self.look();
        }
    }

    /// Asks the system to tell. Where it refuses, the looks remain.
    fn listen(&mut self) {
        if self.notice == Notice::Looks {
            return;
        }
        let folders = ["content", "themes"].map(|name| self.site.join(name));
        let (teller, own) = (self.teller.clone(), folders.clone());
        let watcher = notify::recommended_watcher(move |event| {
            if let Some(news) = news(event, &own) {
                // Nobody listens any more once the server ends.
                let _ = teller.send(news);
            }
        });
        let mut refused = None;
        match watcher {
            Ok(mut watcher) => {
                for folder in folders.iter().filter(|folder| folder.exists()) {
                    refused = watcher.watch(folder, RecursiveMode::Recursive).err().or(refused);
                }
                self.watcher = Some(watcher);
            }
            Err(error) => refused = Some(error),
        }
        // One that went away just now is looked for.
        self.deaf = false;
        if let Some(error) = refused.filter(|error| !matches!(error.kind, ErrorKind::PathNotFound))
        {
            self.fall_deaf(&error.to_string());
        }
    }

    /// Waits until it is quiet; what has changed.
    fn settle(&mut self, first: News) -> HashSet<PathBuf> {
        let start = Instant::now();
        let (mut gone, mut changed) = (false, HashSet::new());
        let mut next = Some(first);
        while let Some(news) = next {
            match news {
                News::Changed(paths) => changed.extend(paths),
                News::Gone => gone = true,
                News::Deaf(why) => self.fall_deaf(&why),
            }
            let quiet = if start.elapsed() < PATIENCE { QUIET } else { Duration::ZERO };
            next = self.told.recv_timeout(quiet).ok();
        }
        if gone {
            self.listen();
        }
        changed
    }

    /// Gives an editor that saves in steps the time for all of them.
    fn finish(&mut self, mut changed: HashSet<PathBuf>) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE
            && changed.iter().any(|path| self.sight.is_halfway(&self.site, path))
        {
            let Ok(news) = self.told.recv_timeout(MIDST) else { break };
            changed.extend(self.settle(news));
        }
    }

    /// Waits until looks find no more; what the system did not tell may be a folder that came back.
    fn find(&mut self, mut seen: Seen) {
        let start = Instant::now();
        while seen != Seen::Same && start.elapsed() < PATIENCE {
            thread::sleep(if seen == Seen::Halfway { MIDST } else { QUIET });
            seen = self.look();
        }
        self.untold += 1;
        self.listen();
        if self.untold == SILENT {
            self.say(None);
        }
    }

    /// Looks at the folders.
    fn look(&mut self) -> Seen {
        let start = Instant::now();
        let seen = self.sight.look(&self.site);
        let alone = self.notice == Notice::Looks || self.deaf || self.untold >= SILENT;
        let Pace { least, most, ease } = if alone { OFTEN } else { SELDOM };
        self.rest = (start.elapsed() * ease).clamp(least, most);
        seen
    }

    fn fall_deaf(&mut self, why: &str) {
        self.deaf = true;
        self.say(Some(why));
    }

    fn say(&mut self, why: Option<&str>) {
        if !std::mem::replace(&mut self.said, true) {
            (self.tell)(Event::Untold(why));
        }
    }
}

/// What an event of the system means for the `folders`; nothing, where a load reads the same after it.
fn news(event: notify::Result<notify::Event>, folders: &[PathBuf]) -> Option<News> {
    let event = match event {
        Ok(event) => event,
        Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => {
            return Some(News::Deaf(error.to_string()));
        }
        Err(_) => return Some(News::Changed(Vec::new())),
    };
    if matches!(event.kind, EventKind::Access(_)) {
        return None;
    }
    let goes = matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)));
    if goes && event.paths.iter().any(|path| folders.contains(path)) {
        return Some(News::Gone);
    }
    let unread = !event.paths.is_empty() && event.paths.iter().all(|path| is_hidden(path, folders));
    (!unread).then_some(News::Changed(event.paths))
}

/// Whether a load does not see a file: editors keep notes of their own in such files.
fn is_hidden(path: &Path, folders: &[PathBuf]) -> bool {
    let below = folders.iter().find_map(|folder| path.strip_prefix(folder).ok());
    let hidden = |part: &std::ffi::OsStr| part.as_encoded_bytes().first() == Some(&b'.');
    below.is_some_and(|below| below.iter().any(hidden))
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, CreateKind, DataChange, RemoveKind, RenameMode};

    use super::*;

    #[test]
    fn a_new_day_ends_the_wait_although_nothing_has_changed() {
        let site = tempfile::tempdir().unwrap();
        let mut watch = Watch::of(site.path(), Notice::Looks, Arc::new(|_| ()));
        watch.wait(&|| true);
    }

    #[test]
    fn what_the_system_tells_is_a_change_unless_a_load_reads_the_same_after_it() {
        let folders = ["/site/content", "/site/themes"].map(PathBuf::from);
        let write = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        let moved = EventKind::Modify(ModifyKind::Name(RenameMode::Both));
        let removed = EventKind::Remove(RemoveKind::Folder);
        for (kind, paths, expected) in [
            (write, vec!["/site/content/a.md"], Some("changed")),
            (EventKind::Create(CreateKind::File), vec!["/site/content/.a.md.swp"], None),
            (write, vec!["/site/content/.git/index"], None),
            (moved, vec!["/site/content/.draft", "/site/content/a.md"], Some("changed")),
            (EventKind::Access(AccessKind::Any), vec!["/site/content/a.md"], None),
            (removed, vec!["/site/content/a"], Some("changed")),
            (removed, vec!["/site/content"], Some("gone")),
            (moved, vec!["/site/themes"], Some("gone")),
            (EventKind::Other, vec![], Some("changed")),
        ] {
            let mut event = notify::Event::new(kind);
            event.paths = paths.iter().map(PathBuf::from).collect();
            let name = |news| match news {
                News::Changed(_) => "changed",
                News::Gone => "gone",
                News::Deaf(_) => "deaf",
            };
            assert_eq!(news(Ok(event), &folders).map(name), expected, "{kind:?} {paths:?}");
        }
        let full = notify::Error::new(ErrorKind::MaxFilesWatch);
        assert!(matches!(news(Err(full), &folders), Some(News::Deaf(_))));
    }
}
