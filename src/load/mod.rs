//! The site's folder on the disk → [`Sources`]: every page's text, the configuration, the theme, and
//! the list of the files beside the pages. The only room that reads what people wrote.

mod memo;
mod sight;
mod tree;
mod theme;

use std::collections::HashMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Words};
use crate::files::{FileType, moves};
use crate::text::{Decoded, SourceFile, Span, decode};
use crate::words;

use memo::{Inside, Known};

pub use memo::Memo;
pub use sight::{Seen, Sight};
pub use theme::ThemeFile;
pub use tree::Folder;

/// Largest page or configuration file that is read: 5 MB, a thousand printed pages.
const LARGEST_TEXT: u64 = 5_000_000;

/// Everything that people wrote, as it stands on the disk.
pub struct Sources {
    /// `content/site.yml`, if there is one.
    pub config: Option<Arc<SourceFile>>,
    /// The pages, in the order of their paths.
    pub pages: Vec<PageSource>,
    /// The other files of `content/`, in the order of their paths.
    pub files: Vec<FileSource>,
    /// The theme: the built-in one, with the site's own files in the place of its own.
    pub theme: Vec<ThemeFile>,
}

/// A Markdown file.
pub struct PageSource {
    /// Its path from `content/`, with `/`, accents composed (NFC).
    pub path: String,
    /// Its text.
    pub file: Arc<SourceFile>,
}

/// A file beside a page, not read yet.
#[derive(Debug)]
pub struct FileSource {
    /// Its path from `content/`, with `/`, accents composed (NFC).
    pub path: String,
    /// Its weight in bytes.
    pub size: u64,
    /// The moment of its last change, in nanoseconds since 1970.
    pub modified: Option<i128>,
    /// Its text, if it holds captions.
    pub captions: Option<Arc<SourceFile>>,
    /// Whether it is a picture that moves.
    pub moves: bool,
    /// The moment when anything about it last changed, its name and its rights too, where the disk notes it.
    touched: Option<i128>,
    disk: PathBuf,
}

impl FileSource {
    /// Reads the file.
    ///
    /// # Errors
    /// What the disk answers.
    pub fn read(&self) -> std::io::Result<Vec<u8>> {
        read(&self.disk)
    }

    /// Reads its first bytes, so many at most.
    ///
    /// # Errors
    /// What the disk answers.
    pub fn beginning(&self, bytes: u64) -> std::io::Result<Vec<u8>> {
        start(&self.disk, bytes)
    }

    /// Says that it cannot be read.
    pub fn unreadable(&self, error: &std::io::Error) -> Diagnostic {
        let shown = Arc::new(SourceFile::new(format!("content/{}", self.path), ""));
        unreadable(error).at(&shown, Span::default())
    }
}

/// A site that cannot be read at all.
#[derive(Debug)]
pub struct LoadError {
    /// What refuses, with its path.
    pub words: Words,
    /// What to do.
    pub help: Words,
}

/// Reads the site in the folder `site`. `memo` is what an earlier load has read, if there was one.
///
/// # Errors
/// Only where there is no `content` folder to read; anything else wrong is a diagnostic.
pub fn load(site: &Path, memo: &Memo) -> Result<(Sources, Vec<Diagnostic>), LoadError> {
    let now = sight::now();
    let found = walk(site)?;
    let mut diagnostics = found.diagnostics;
    let last = memo.recall();
    let read = |source: FileSource| {
        let known = Known::find(&last, &source).cloned();
        let inside = known.unwrap_or_else(|| look_inside(&source));
        (Known::of(&source, &inside, now), source, inside)
    };
    let read: Vec<_> = found.files.into_par_iter().map(read).collect();
    let mut round = Vec::with_capacity(read.len());
    let (mut config, mut pages, mut files) = (None, Vec::with_capacity(read.len()), Vec::new());
    for (known, source, Inside { text, said, moves }) in read {
        round.extend(known);
        if !is_text(&source) {
            files.push(FileSource { captions: text, moves, ..source });
            continue;
        }
        diagnostics.extend(said);
        let Some(file) = text else { continue };
        if source.path == "site.yml" {
            config = Some(file);
        } else {
            pages.push(PageSource { path: source.path, file });
        }
    }
    memo.keep(round);
    let (theme, said) = theme::load(Some(&site.join("themes")));
    diagnostics.extend(said);
    Ok((Sources { config, pages, files, theme }, diagnostics))
}

/// Where each text of the site in the folder `site` stands on the disk, by its path in messages.
///
/// # Errors
/// As [`load`].
pub fn places(site: &Path) -> Result<HashMap<String, PathBuf>, LoadError> {
    let found = walk(site)?;
    let texts = found.files.into_iter().filter(is_text);
    Ok(texts.map(|file| (format!("content/{}", file.path), file.disk)).collect())
}

/// The folders below `content/` of the site in the folder `site`, in the order of their paths.
///
/// # Errors
/// As [`load`].
pub fn folders(site: &Path) -> Result<Vec<Folder>, LoadError> {
    Ok(walk(site)?.folders)
}

/// The theme alone: the built-in one, with the files of `site` in the place of its own, if there is a site.
pub fn theme(site: Option<&Path>) -> Vec<ThemeFile> {
    theme::load(site.map(|site| site.join("themes")).as_deref()).0
}

fn walk(site: &Path) -> Result<tree::Tree, LoadError> {
    let content = site.join("content");
    tree::walk(&content, "content").map_err(|error| {
        let path = content.display();
        LoadError {
            words: words!(
                "Le dossier « {path} » ne peut pas être lu ({error}).",
                "The folder “{path}” cannot be read ({error})."
            ),
            help: words!(
                "Indiquez le dossier qui contient « content » : preau build MON-SITE.",
                "Name the folder that holds “content”: preau build MY-SITE."
            ),
        }
    })
}

fn is_text(file: &FileSource) -> bool {
    let markdown = file.path.len() > 3
        && file.path.as_bytes()[file.path.len() - 3..].eq_ignore_ascii_case(b".md");
    markdown || file.path == "site.yml"
}

/// Largest file of captions that is read: a day of talk.
const LARGEST_CAPTIONS: u64 = 1_000_000;

/// Largest moving picture of which every frame is looked for.
const LARGEST_MOVING: u64 = 10_000_000;

/// As much of a picture as says whether it moves, but for a GIF.
const START_OF_PICTURE: u64 = 4_096;

/// Reads of a file what the rooms behind must know. What cannot be read of those that are no text is said when they are
/// published.
fn look_inside(source: &FileSource) -> Inside {
    if is_text(source) {
        return read_text(source, "content");
    }
    let mut inside = Inside::default();
    let file_type = FileType::from_name(&source.path);
    match file_type {
        Some(FileType::Vtt) if source.size <= LARGEST_CAPTIONS => {
            inside.text = read_text(source, "content").text;
        }
        Some(sort @ FileType::Gif) if source.size <= LARGEST_MOVING => {
            inside.moves = source.read().is_ok_and(|bytes| moves(sort, &bytes));
        }
        Some(sort @ (FileType::Png | FileType::WebP)) => {
            inside.moves =
                source.beginning(START_OF_PICTURE).is_ok_and(|bytes| moves(sort, &bytes));
        }
        _ => {}
    }
    inside
}

#[allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "this room is the door to the disk"
)]
fn start(path: &Path, most: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads and decodes one file; `folder` is what stands before its path in messages.
fn read_text(source: &FileSource, folder: &str) -> Inside {
    let shown = format!("{folder}/{}", source.path);
    let refused = |diagnostic: Diagnostic| {
        let place = Arc::new(SourceFile::new(shown.clone(), ""));
        Inside { said: vec![diagnostic.at(&place, Span::default())], ..Inside::default() }
    };
    if source.size > LARGEST_TEXT {
        return refused(too_large(source.size));
    }
    let bytes = match source.read() {
        Ok(bytes) => bytes,
        Err(error) => return refused(unreadable(&error)),
    };
    match decode(bytes) {
        Ok(Decoded { text, was }) => {
            let file = SourceFile::new(shown, text);
            let said = was.words().map(|words| {
                let place = Arc::new(SourceFile::new(file.path.clone(), ""));
                Diagnostic::warning("not-utf8", words).help(was.help()).at(&place, Span::default())
            });
            let said = said.into_iter().collect();
            Inside { text: Some(Arc::new(file)), said, moves: false }
        }
        Err(mistake) => {
            refused(Diagnostic::error("not-utf8", mistake.words()).help(mistake.help()))
        }
    }
}

fn too_large(size: u64) -> Diagnostic {
    let megabytes = size / 1_000_000;
    Diagnostic::error(
        "file-too-large",
        words!(
            "Ce fichier pèse {megabytes} Mo : c'est trop pour une page.",
            "This file weighs {megabytes} MB: too much for a page."
        ),
    )
    .help(words!(
        "Partagez le texte en plusieurs pages de moins de 5 Mo.",
        "Split the text into several pages of less than 5 MB."
    ))
}

fn unreadable(error: &std::io::Error) -> Diagnostic {
    Diagnostic::error(
        "unreadable-file",
        words!("Ce fichier ne peut pas être lu ({error}).", "This file cannot be read ({error})."),
    )
    .help(words!(
        "Vérifiez vos droits sur ce fichier, ou copiez-le de nouveau dans le dossier.",
        "Check your rights on this file, or copy it into the folder again."
    ))
}

#[allow(clippy::disallowed_methods, reason = "this room is the door to the disk")]
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    std::fs::read(path)
}
