//! A text → a file that was not there, whole or not at all; never over what a person wrote.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::error::{Cause, WriteError, reason};
use crate::diagnostic::Words;
use crate::words;

/// Makes a new file. Where one stands already, it stays as it is.
///
/// # Errors
/// Where there is one, or the disk refuses.
pub fn create(path: &Path, text: &str) -> Result<(), WriteError> {
    let made = draft(path, text).and_then(|draft| match draft.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => Err(refused.error),
        // Some disks (USB sticks) know no way to give a name only if it is free.
        Err(_) => write_new(path, text),
    });
    made.map_err(|error| refused(path, &error))
}

/// Makes a file, or makes it anew if the one that stands there holds the `mark` of those that Préau makes.
///
/// # Errors
/// Where another one stands there, or the disk refuses.
pub fn put(path: &Path, text: &str, mark: &str) -> Result<(), WriteError> {
    match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return create(path, text),
        Err(error) => return Err(refused(path, &error)),
        Ok(known) if String::from_utf8_lossy(&known).contains(mark) => {}
        Ok(_) => return Err(refused(path, &ErrorKind::AlreadyExists.into())),
    }
    let put = draft(path, text)
        .and_then(|draft| draft.persist(path).map(drop).map_err(|refused| refused.error));
    put.map_err(|error| refused(path, &error))
}

/// Makes a folder and those around it; it may be there already.
///
/// # Errors
/// Where the disk refuses.
pub fn make_folder(path: &Path) -> Result<(), WriteError> {
    fs::create_dir_all(path).map_err(|error| refused(path, &error))
}

/// Refuses a folder that a link leads out of `root`: nothing is written there.
///
/// # Errors
/// Where it leads out, or the disk refuses.
pub fn stay_inside(root: &Path, folder: &Path) -> Result<(), WriteError> {
    let real = |path: &Path| path.canonicalize().map_err(|error| refused(path, &error));
    if real(folder)?.starts_with(real(root)?) {
        return Ok(());
    }
    let shown = shown(folder);
    let words = words!(
        "« {shown} » est un raccourci qui mène hors de « content ».",
        "“{shown}” is a link that leads out of “content”."
    );
    Err(WriteError::new(Cause::Folder, folder, words).help(words!(
        "mettez un vrai dossier à sa place, puis recommencez.",
        "put a real folder in its place, then try again."
    )))
}

/// A path as people type it.
fn shown(path: &Path) -> String {
    path.strip_prefix(".").unwrap_or(path).display().to_string()
}

/// The whole text beside its place, under a hidden name that every build ignores.
fn draft(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".preau-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut draft = builder.tempfile_in(folder)?;
    draft.write_all(text.as_bytes())?;
    draft.as_file().sync_all()?;
    Ok(draft)
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::File::create_new(path)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    if written.is_err() {
        // A part of a page is worse than none.
        let _ = fs::remove_file(path);
    }
    written
}

fn refused(path: &Path, error: &io::Error) -> WriteError {
    let Words { fr, en } = reason(error);
    let shown = shown(path);
    let words =
        words!("« {shown} » ne peut pas être écrit : {fr}.", "“{shown}” cannot be written: {en}.");
    let help = match error.kind() {
        ErrorKind::AlreadyExists => words!(
            "déplacez ce fichier ou donnez-lui un autre nom, puis recommencez.",
            "move that file or give it another name, then try again."
        ),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            words!("libérez de la place, puis recommencez.", "free some space, then try again.")
        }
        _ => words!(
            "vérifiez vos droits sur ce dossier, puis recommencez.",
            "check your rights on that folder, then try again."
        ),
    };
    WriteError::new(Cause::Disk(error.kind()), path, words).help(help)
}
