//! The stage → the output, in one step that a kill cannot cut in two.

use std::io;
use std::path::Path;

use super::disk::{self, Disk};
use super::error::WriteError;
use super::folders::Folders;
use super::manifest::Manifest;
use super::sweep;
use crate::diagnostic::Diagnostic;
use crate::words;

/// In a stage, until it has become the output: tells it from an old site that waits to be removed.
pub(super) const MARKER: &str = ".preau-staging";

/// Puts the stage in the output's place; says where the old site is now, if there was one.
pub(super) fn swap<'a>(disk: &Disk, folders: &'a Folders) -> Result<Option<&'a Path>, WriteError> {
    let Folders { out, stage, aside, .. } = folders;
    if !disk::exists(out) {
        disk.rename(stage, out)?;
        return Ok(None);
    }
    match disk.exchange(stage, out) {
        Ok(()) => return Ok(Some(stage)),
        // This system or disk cannot exchange.
        Err(e) if matches!(e.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {}
        Err(error) => return Err(disk.fail(out, &error)),
    }
    disk.rename(out, aside)?;
    // Killed here, the output is missing: the next build puts the old one back.
    disk.rename(stage, out).inspect_err(|_| drop(disk.rename(aside, out)))?;
    Ok(Some(aside))
}

/// Puts things in order after the swap. The site is published: what fails here is a warning, and
/// the next build does it.
pub(super) fn settle(
    disk: &Disk,
    folders: &Folders,
    old: Option<&Path>,
    own: &Manifest,
    fresh: &Manifest,
) -> Vec<Diagnostic> {
    let settled = disk.remove_file(&folders.out.join(MARKER)).and_then(|()| match old {
        Some(old) => sweep::sweep(disk, old, &folders.out, own, fresh),
        None => Ok(Vec::new()),
    });
    settled.unwrap_or_else(|error| {
        let (fr, en) = (error.words.fr, error.words.en);
        vec![
            Diagnostic::warning(
                "old-site-not-removed",
                words!(
                    "Le site est publié, mais l'ancien n'a pas pu être rangé. {fr}",
                    "The site is published, but the old one could not be cleared away. {en}"
                ),
            )
            .help(words!(
                "Fermez les logiciels ouverts sur ce dossier, puis relancez.",
                "Close the programs that have this folder open, then run again."
            )),
        ]
    })
}
