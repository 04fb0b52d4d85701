//! What will be published: a path in the output folder and a way to get its bytes.

use std::borrow::Cow;

use crate::diagnostic::Diagnostic;

/// Makes an artifact's bytes when they are asked for; may be called more than once.
pub type Maker<'a> = Box<dyn Fn() -> Result<Vec<u8>, Vec<Diagnostic>> + Send + Sync + 'a>;

/// The bytes of an artifact.
pub enum Content<'a> {
    /// They are there.
    Ready(Cow<'a, [u8]>),
    /// They are made the moment they are written, then dropped: a large site never stands in memory whole.
    Made(Maker<'a>),
}

/// One file of the site, not yet on the disk.
pub struct Artifact<'a> {
    /// Its path from the output folder, with `/`: `fiches/ecrans.html`. Never absolute, never with `..`.
    pub path: String,
    /// Its bytes.
    pub content: Content<'a>,
    /// What it will weigh, in bytes, more or less: known before it is made, where its making is long.
    pub guess: Option<usize>,
}

impl<'a> Artifact<'a> {
    /// An artifact whose bytes are known.
    pub fn ready(path: impl Into<String>, bytes: impl Into<Cow<'a, [u8]>>) -> Self {
        Artifact { path: path.into(), content: Content::Ready(bytes.into()), guess: None }
    }

    /// An artifact whose bytes are made when they are written.
    pub fn made(
        path: impl Into<String>,
        maker: impl Fn() -> Result<Vec<u8>, Vec<Diagnostic>> + Send + Sync + 'a,
    ) -> Self {
        Artifact { path: path.into(), content: Content::Made(Box::new(maker)), guess: None }
    }

    /// The same, whose making is long: it will weigh about so many bytes.
    pub fn weighing(self, bytes: usize) -> Self {
        Artifact { guess: Some(bytes), ..self }
    }

    /// The bytes, or the mistakes that prevent them.
    pub fn bytes(&self) -> Result<Cow<'_, [u8]>, Vec<Diagnostic>> {
        match &self.content {
            Content::Ready(bytes) => Ok(Cow::Borrowed(bytes)),
            Content::Made(make) => make().map(Cow::Owned),
        }
    }
}
