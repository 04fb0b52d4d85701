//! A file beside the output → one build at a time.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{self, Disk};
use super::error::{Cause, WriteError};
use super::folders::Folders;
use crate::words;

/// Held while a build is at work. The system gives it back if the build is killed.
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
    /// Folders made to hold the lock, the deepest first.
    made: Vec<PathBuf>,
}

impl Lock {
    /// Takes the lock at once or says that another build has it. Makes the output's parent.
    pub(super) fn take(disk: &Disk, folders: &Folders) -> Result<Self, WriteError> {
        let parent = &folders.parent;
        let missing: Vec<PathBuf> =
            parent.ancestors().take_while(|f| !disk::exists(f)).map(Path::to_path_buf).collect();
        fs::create_dir_all(parent).map_err(|error| disk.fail(parent, &error))?;

        let path = &folders.lock;
        for _ in 0..100 {
            let file =
                File::options().read(true).write(true).create(true).truncate(false).open(path);
            let file = file.map_err(|error| no_lock_file(disk, folders, &error))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => break,
                // Some network disks know no locks: there, people must take turns by themselves.
                Err(TryLockError::Error(error)) if is_unsupported(&error) => {}
                Err(TryLockError::Error(error)) => return Err(disk.fail(path, &error)),
            }
            if is_still_there(&file, path) {
                return Ok(Lock { path: path.clone(), _file: file, made: missing });
            }
            // The build before us removed the file between our opening and our locking it.
        }
        Err(busy(disk, folders))
    }
}

impl Drop for Lock {
    /// Removes the file while the lock is held, so that no other build can be holding it.
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
        for folder in &self.made {
            // Stays if the site went in it.
            let _ = fs::remove_dir(folder);
        }
    }
}

fn is_still_there(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::metadata(path)) {
        (Ok(file), Ok(named)) => disk::is_same(&file, &named) || cfg!(not(unix)),
        _ => false,
    }
}

fn is_unsupported(error: &io::Error) -> bool {
    #[cfg(unix)]
    if error.raw_os_error() == Some(rustix::io::Errno::NOLCK.raw_os_error()) {
        return true;
    }
    error.kind() == io::ErrorKind::Unsupported
}

fn busy(disk: &Disk, folders: &Folders) -> WriteError {
    let out = disk.shown(&folders.out);
    let words = words!(
        "Une autre construction du site est en cours dans « {out} ».",
        "Another build of the site is at work in “{out}”."
    );
    WriteError::new(Cause::Busy, &folders.out, words).help(words!(
        "Attendez qu'elle finisse, puis relancez.",
        "Wait until it ends, then run again."
    ))
}

/// The site is made beside the output folder, so the folder that holds both must let us in.
fn no_lock_file(disk: &Disk, folders: &Folders, error: &io::Error) -> WriteError {
    use io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    let said = disk.fail(&folders.parent, error);
    if !matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem) {
        return said;
    }
    let (out, parent) = (disk.shown(&folders.out), folders.parent.display());
    said.help(words!(
        "Préau prépare le site à côté de « {out} », dans « {parent} », et n'a pas le droit d'y écrire : choisissez un sous-dossier d'un dossier à vous.",
        "Préau prepares the site beside “{out}”, in “{parent}”, and may not write there: choose a subfolder of a folder of yours."
    ))
}
