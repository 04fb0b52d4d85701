//! What a killed build left beside the output → nothing but the output, whole.

use std::path::Path;

use super::disk::{self, Disk};
use super::error::{Cause, WriteError};
use super::folders::Folders;
use super::manifest::Manifest;
use super::swap::MARKER;
use super::sweep;
use crate::diagnostic::Diagnostic;
use crate::words;

/// Mends what a kill left, at whatever step it came. Killed itself, it can be run again.
pub(super) fn heal(disk: &Disk, folders: &Folders) -> Result<Vec<Diagnostic>, WriteError> {
    let Folders { out, stage, aside, .. } = folders;
    if !disk::exists(out) {
        if is_old_site(aside) {
            disk.rename(aside, out)?;
        } else if is_old_site(stage) {
            // Somebody removed the output since: what is foreign in the old one must come back.
            disk.rename(stage, out)?;
        }
    }
    if disk::exists(&out.join(MARKER)) {
        disk.remove_file(&out.join(MARKER))?;
    }
    let mut said = Vec::new();
    for old in [aside, stage].into_iter().filter(|old| disk::exists(old)) {
        if !disk::is_folder(old) {
            return Err(in_the_way(disk, old));
        }
        if is_old_site(old) {
            let own = Manifest::read(disk, old)?.unwrap_or_default();
            let fresh = Manifest::read(disk, out)?.unwrap_or_default();
            let swept = sweep::sweep(disk, old, out, &own, &fresh);
            said.extend(swept.map_err(|error| not_removed(disk, old, error))?);
        } else {
            discard(disk, old)?;
        }
    }
    Ok(said)
}

fn is_old_site(folder: &Path) -> bool {
    disk::is_folder(folder) && !disk::exists(&folder.join(MARKER))
}

/// Followed, a link would lead us to empty a folder that is not ours.
fn in_the_way(disk: &Disk, path: &Path) -> WriteError {
    let shown = disk.shown(path);
    let words = words!(
        "Préau a besoin de la place de « {shown} », qui n'est pas de lui.",
        "Préau needs the place of “{shown}”, which is not its own."
    );
    WriteError::new(Cause::Taken, path, words).help(words!(
        "Supprimez-le ou renommez-le, puis relancez.",
        "Delete or rename it, then run again."
    ))
}

fn not_removed(disk: &Disk, old: &Path, error: WriteError) -> WriteError {
    let shown = disk.shown(old);
    error.help(words!(
        "« {shown} » est l'ancien site, qui reste à enlever : mettez de côté ce que vous y avez vous-même déposé, supprimez ce dossier, puis relancez.",
        "“{shown}” is the old site, still to be removed: put aside what you yourself placed there, delete that folder, then run again."
    ))
}

/// Removes a stage that never became the output: everything in it is ours, or a second name of
/// what is in the output.
pub(super) fn discard(disk: &Disk, stage: &Path) -> Result<(), WriteError> {
    if !disk::is_folder(stage) {
        return Ok(());
    }
    let marker = stage.join(MARKER);
    for entry in disk.walk(stage)?.iter().rev() {
        let path = entry.path();
        if path == stage || path == marker {
            continue;
        }
        if entry.file_type().is_dir() {
            disk.remove_folder(path)?;
        } else {
            disk.remove_file(path)?;
        }
    }
    // Last: without it, what is left would be taken for an old site.
    disk.remove_file(&marker)?;
    disk.remove_folder(stage).map(drop)
}
