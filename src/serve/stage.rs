//! What the server shows now: the last good site, what is wrong with the newest, and who waits for news.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{oneshot, watch};

use crate::diagnostic::{Diagnostic, Words};

/// A question to the site in memory: the bytes at a path.
pub(super) struct Question {
    pub path: String,
    pub answer: oneshot::Sender<Option<Vec<u8>>>,
}

/// What is known of the newest site.
#[derive(Clone, Default)]
pub(super) struct Front {
    /// Counts what was shown; it grows when pages may have changed.
    pub version: u64,
    /// Who answers for the last good site; nobody before there is one.
    pub site: Option<Sender<Question>>,
    /// The file behind each of its pages.
    pub sources: Arc<HashMap<String, String>>,
    /// What there is to say of the newest site.
    pub said: Arc<Vec<Diagnostic>>,
    /// Whether the newest site is not the one that is shown.
    pub refused: bool,
    /// Why nothing could be read at all.
    pub failure: Option<Words>,
}

/// Where one thread puts sites and others look at them.
pub(super) struct Stage {
    front: Mutex<Front>,
    bell: watch::Sender<u64>,
}

impl Stage {
    pub fn new() -> Self {
        Stage { front: Mutex::new(Front::default()), bell: watch::Sender::new(0) }
    }

    fn lock(&self) -> MutexGuard<'_, Front> {
        // What is inside is whole at any moment.
        self.front.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is shown now.
    pub fn front(&self) -> Front {
        self.lock().clone()
    }

    /// Who wants to hear of changes.
    pub fn listen(&self) -> watch::Receiver<u64> {
        self.bell.subscribe()
    }

    fn change<R>(&self, change: impl FnOnce(&mut Front) -> R) -> R {
        let changed = change(&mut self.lock());
        self.bell.send_modify(|count| *count += 1);
        changed
    }

    /// Shows a site; the number under which it stands.
    pub fn present(
        &self,
        site: Sender<Question>,
        sources: HashMap<String, String>,
        said: Vec<Diagnostic>,
    ) -> u64 {
        self.change(|front| {
            front.version += 1;
            front.site = Some(site);
            front.sources = Arc::new(sources);
            front.said = Arc::new(said);
            (front.refused, front.failure) = (false, None);
            front.version
        })
    }

    /// Says why the newest site is not shown; the one before stays.
    pub fn refuse(&self, said: Vec<Diagnostic>) {
        self.change(|front| {
            front.said = Arc::new(said);
            (front.refused, front.failure) = (true, None);
        });
    }

    /// Whether the site that `version` counts still stands.
    pub fn stands(&self, version: u64) -> bool {
        let front = self.lock();
        front.version == version && !front.refused
    }

    /// Says all that there is to say of the site that `version` counts; whether it still stands.
    pub fn judge(&self, version: u64, said: &[Diagnostic]) -> bool {
        self.change(|front| {
            let stands = front.version == version && !front.refused;
            if stands {
                front.said = Arc::new(said.to_vec());
            }
            stands
        })
    }

    /// Says why nothing can be read.
    pub fn fail(&self, words: Words) {
        self.change(|front| (front.refused, front.failure) = (true, Some(words)));
    }
}

impl Question {
    /// Answers it. A page that cannot be made is as if it were not there: why is said elsewhere.
    pub fn settle(self, found: Option<Result<Cow<'_, [u8]>, Vec<Diagnostic>>>) {
        let bytes = found.and_then(Result::ok).map(Cow::into_owned);
        // Whoever asked may have left.
        let _ = self.answer.send(bytes);
    }
}
