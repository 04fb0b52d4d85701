//! A file beside a page → how large its picture is shown, so that the page keeps its place for it.

use std::sync::OnceLock;

use crate::files::{self, FileType};
use crate::model::{FileId, Site};

/// The sizes of the site's pictures, each read the first time that a page asks for it.
pub(super) struct Sizes(Vec<OnceLock<Option<(u32, u32)>>>);

impl Sizes {
    /// None is read yet.
    pub fn unread(site: &Site) -> Self {
        Sizes(site.files.iter().map(|_| OnceLock::new()).collect())
    }

    /// Width and height in pixels. What cannot be read has none: its publication says why.
    pub fn of(&self, site: &Site, file: FileId) -> Option<(u32, u32)> {
        let read = || {
            let source = &site.file(file).source;
            let file_type = FileType::from_name(&source.path).filter(|t| t.is_picture())?;
            files::size(file_type, &source.read().ok()?)
        };
        *self.0.get(file.0 as usize)?.get_or_init(read)
    }
}
