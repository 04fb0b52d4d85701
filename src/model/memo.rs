//! The pages of the last site, as written → those that need not be read again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::diagnostic::Diagnostic;
use crate::load::ThemeFile;
use crate::model::kinds::KindId;
use crate::model::theme::Theme;
use crate::model::written::WrittenPage;
use crate::text::SourceFile;

/// What the last site's pages were when they had been read. A page with the same text at the same place, under the
/// same configuration and theme, is the same.
#[derive(Default)]
pub struct Memo {
    last: Mutex<Option<Arc<Round>>>,
}

/// A page that has been read, and what was said of it.
pub(super) struct Known {
    /// The kind that its place gives it.
    pub place: KindId,
    pub page: Arc<WrittenPage>,
    pub said: Vec<Diagnostic>,
}

/// The pages of one site by their paths, and what all of them were read with.
pub(super) struct Round {
    pub theme: Arc<Theme>,
    theme_files: Vec<Arc<SourceFile>>,
    config: Option<Arc<SourceFile>>,
    pages: Vec<Arc<Known>>,
}

/// The pages of a round, by their paths.
pub(super) struct Pages<'r>(HashMap<&'r str, &'r Arc<Known>>);

impl Memo {
    /// What is still true of the last round: all of it with the same configuration and theme, else its theme at
    /// most.
    pub(super) fn recall(
        &self,
        config: Option<&Arc<SourceFile>>,
        theme: &[ThemeFile],
    ) -> Arc<Round> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let themed = last.filter(|round| round.has_theme(theme));
        if let Some(round) = &themed
            && round.config.as_ref() == config
        {
            return Arc::clone(round);
        }
        let known = themed.map(|round| Arc::clone(&round.theme));
        Arc::new(Round {
            theme: known.unwrap_or_else(|| Arc::new(Theme::read(theme))),
            theme_files: theme.iter().map(|file| Arc::clone(&file.file)).collect(),
            config: config.cloned(),
            pages: Vec::new(),
        })
    }

    /// Keeps the pages of a round that was read with what `basis` was read with.
    pub(super) fn keep(&self, basis: &Round, pages: Vec<Arc<Known>>) {
        let round = Round {
            theme: Arc::clone(&basis.theme),
            theme_files: basis.theme_files.clone(),
            config: basis.config.clone(),
            pages,
        };
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(round));
    }
}

impl Round {
    fn has_theme(&self, files: &[ThemeFile]) -> bool {
        let known = self.theme_files.iter();
        self.theme_files.len() == files.len()
            && known.zip(files).all(|(known, file)| *known == file.file)
    }

    /// Its pages.
    pub fn pages(&self) -> Pages<'_> {
        Pages(self.pages.iter().map(|known| (known.page.path.as_str(), known)).collect())
    }
}

impl Pages<'_> {
    /// The page at `path`, if its text and what its place says of it are the same.
    pub fn find(&self, path: &str, file: &SourceFile, place: KindId) -> Option<&Arc<Known>> {
        let same = |known: &Arc<Known>| known.place == place && *known.page.file == *file;
        self.0.get(path).copied().filter(|known| same(known))
    }
}
