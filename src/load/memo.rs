//! What the last load has read → the files that need not be read again.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::FileSource;
use super::sight::State;
use crate::diagnostic::Diagnostic;
use crate::text::SourceFile;

/// What the last load has read. A file of which the disk says the same is not read again; where the disk does not say
/// enough (it keeps no moment of the last change that a program cannot set), every file is.
#[derive(Default)]
pub struct Memo {
    last: Mutex<Vec<(PathBuf, Known)>>,
}

/// What one load has read, by where it stands on the disk.
pub(super) type Round = HashMap<PathBuf, Known>;

/// What is known of a file.
#[derive(Clone)]
pub(super) struct Known {
    state: State,
    pub inside: Inside,
}

/// What was read of a file.
#[derive(Clone, Default)]
pub(super) struct Inside {
    /// Its text, if it holds one that can be read.
    pub text: Option<Arc<SourceFile>>,
    /// What there is to say of it.
    pub said: Vec<Diagnostic>,
    /// Whether it is a picture that moves.
    pub moves: bool,
}

impl Memo {
    /// What the last load has read: it is asked for once.
    pub(super) fn recall(&self) -> Round {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *last).into_iter().collect()
    }

    /// Keeps what a load has read. It is put in order by the next load: a build has none.
    pub(super) fn keep(&self, read: Vec<(PathBuf, Known)>) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = read;
    }
}

impl Known {
    /// What was read of a file at the moment `now`; nothing, where the same state may hide another content later.
    pub fn of(source: &FileSource, inside: &Inside, now: i128) -> Option<(PathBuf, Self)> {
        let state = State::of(source);
        let sure = state.is_sure(now);
        sure.then(|| (source.disk.clone(), Known { state, inside: inside.clone() }))
    }

    /// What was read of a file, if it is still so.
    pub fn find<'r>(round: &'r Round, source: &FileSource) -> Option<&'r Inside> {
        let known = round.get(&source.disk)?;
        (known.state == State::of(source)).then_some(&known.inside)
    }
}
