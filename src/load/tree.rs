//! A folder → its files, sorted, without hidden ones and without links that leave it.

use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;
use walkdir::{DirEntry, WalkDir};

use super::FileSource;
use crate::diagnostic::{Diagnostic, Words};
use crate::text::{SourceFile, Span};
use crate::words;

/// The files of a folder, and what is wrong with some.
pub(super) struct Tree {
    pub files: Vec<FileSource>,
    pub folders: Vec<Folder>,
    pub diagnostics: Vec<Diagnostic>,
}

/// A folder below `content/`.
#[derive(Debug, Clone)]
pub struct Folder {
    /// Its path from `content/`, with `/`, accents composed (NFC).
    pub path: String,
    /// Where it stands.
    pub disk: PathBuf,
}

/// Walks `root` (`shown` is its name in messages); fails only if `root` itself is not a readable folder.
pub(super) fn walk(root: &Path, shown: &str) -> io::Result<Tree> {
    let real_root = root.canonicalize()?;
    if !real_root.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    let mut tree = Tree { files: Vec::new(), folders: Vec::new(), diagnostics: Vec::new() };
    let mut outside: Vec<PathBuf> = Vec::new();
    let entries = WalkDir::new(&real_root).follow_links(true).into_iter().filter_entry(|entry| {
        if entry.depth() > 0 && is_hidden(entry) {
            return false;
        }
        let leaves = entry.path_is_symlink() && leaves(entry.path(), &real_root);
        if leaves {
            outside.push(entry.path().to_path_buf());
        }
        !leaves
    });
    let mut files = Vec::new();
    for entry in entries {
        match entry {
            Ok(entry) if entry.file_type().is_file() => files.push(entry),
            Ok(entry) => tree.folders.extend(folder(&entry, &real_root)),
            Err(error) => tree.diagnostics.push(unreadable(&error, &real_root, shown)),
        }
    }
    let read: Vec<_> = files.into_par_iter().map(|entry| file(entry, &real_root, shown)).collect();
    for file in read {
        match file {
            Ok(file) => tree.files.push(file),
            Err(diagnostic) => tree.diagnostics.push(*diagnostic),
        }
    }
    tree.diagnostics.extend(outside.iter().map(|path| link_outside(path, &real_root, shown)));
    tree.files.par_sort_by(|a, b| a.path.cmp(&b.path));
    tree.folders.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(tree)
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().first() == Some(&b'.')
}

/// A broken link counts as one that leaves: there is nothing to read behind it.
fn leaves(link: &Path, real_root: &Path) -> bool {
    link.canonicalize().map_or(true, |target| !target.starts_with(real_root))
}

fn file(entry: DirEntry, root: &Path, shown: &str) -> Result<FileSource, Box<Diagnostic>> {
    let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
    let Some(text) = relative.to_str() else {
        return Err(Box::new(about(
            shown,
            relative,
            Diagnostic::error(
                "unreadable-file",
                words!(
                    "Le nom de ce fichier contient des caractères que les autres ordinateurs ne liront pas.",
                    "This file's name has characters that other computers cannot read."
                ),
            )
            .help(words!("Renommez le fichier.", "Rename the file.")),
        )));
    };
    let path = composed(text);
    let about = entry.metadata().ok();
    let size = about.as_ref().map_or(0, |about| about.len());
    let touched = about.as_ref().and_then(touched);
    let modified = about.and_then(|about| about.modified().ok()).and_then(nanoseconds);
    let disk = entry.into_path();
    Ok(FileSource { path, size, modified, captions: None, moves: false, touched, disk })
}

#[cfg(unix)]
fn touched(about: &Metadata) -> Option<i128> {
    use std::os::unix::fs::MetadataExt;
    Some(i128::from(about.ctime()) * 1_000_000_000 + i128::from(about.ctime_nsec()))
}

#[cfg(not(unix))]
fn touched(_about: &Metadata) -> Option<i128> {
    None
}

pub(super) fn composed(path: &str) -> String {
    let path = path.replace(std::path::MAIN_SEPARATOR, "/");
    if path.is_ascii() { path } else { path.nfc().collect() }
}

fn folder(entry: &DirEntry, root: &Path) -> Option<Folder> {
    let relative = entry.path().strip_prefix(root).ok()?.to_str()?;
    let is_below = entry.file_type().is_dir() && !relative.is_empty();
    is_below.then(|| Folder { path: composed(relative), disk: entry.path().to_path_buf() })
}

pub(super) fn nanoseconds(at: SystemTime) -> Option<i128> {
    let since = at.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    i128::try_from(since.as_nanos()).ok()
}

fn unreadable(error: &walkdir::Error, root: &Path, shown: &str) -> Diagnostic {
    let path = error.path().unwrap_or(root);
    let relative = path.strip_prefix(root).unwrap_or(path);
    if error.loop_ancestor().is_some() {
        return about(
            shown,
            relative,
            Diagnostic::warning(
                "link-outside",
                words!(
                    "Ce raccourci ramène à un dossier qui le contient : il est ignoré.",
                    "This link leads back to a folder that holds it: it is ignored."
                ),
            )
            .help(words!("Supprimez ce raccourci.", "Delete this link.")),
        );
    }
    let missing = error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound);
    if missing {
        return link_outside(path, root, shown);
    }
    let reason = error.io_error().map(ToString::to_string).unwrap_or_default();
    let words: Words = words!(
        "Ce fichier ou ce dossier ne peut pas être lu ({reason}).",
        "This file or folder cannot be read ({reason})."
    );
    about(
        shown,
        relative,
        Diagnostic::error("unreadable-file", words).help(words!(
            "Vérifiez vos droits sur ce fichier, ou copiez-le de nouveau dans le dossier.",
            "Check your rights on this file, or copy it into the folder again."
        )),
    )
}

fn link_outside(path: &Path, root: &Path, shown: &str) -> Diagnostic {
    about(
        shown,
        path.strip_prefix(root).unwrap_or(path),
        Diagnostic::warning(
            "link-outside",
            words!(
                "Ce raccourci mène hors du dossier du site, ou nulle part : il est ignoré.",
                "This link leads out of the site's folder, or nowhere: it is ignored."
            ),
        )
        .help(words!(
            "Copiez le fichier lui-même à cette place.",
            "Copy the file itself to this place."
        )),
    )
}

fn about(shown: &str, relative: &Path, diagnostic: Diagnostic) -> Diagnostic {
    let shown = format!("{shown}/{}", relative.to_string_lossy());
    diagnostic.at(&Arc::new(SourceFile::new(shown, "")), Span::default())
}
