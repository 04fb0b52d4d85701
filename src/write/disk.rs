//! Every change that this room makes to the disk, each with its path in the error.
//!
//! In tests, a fault can stop any of them: see `kill_tests`.

use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::error::WriteError;
use super::inside;

/// Called before each change with its name; its error is given instead of the change.
#[cfg(test)]
pub(super) type Fault = Box<dyn Fn(&'static str, &Path) -> io::Result<()> + Send + Sync>;

/// The disk as this room sees it.
pub(super) struct Disk {
    /// The current folder, from which paths are shown.
    pub(super) current: PathBuf,
    #[cfg(test)]
    pub(super) fault: Option<Fault>,
}

impl Disk {
    pub(super) fn new(current: &Path) -> Self {
        Disk {
            current: current.to_path_buf(),
            #[cfg(test)]
            fault: None,
        }
    }

    /// A path as messages show it.
    pub(super) fn shown(&self, path: &Path) -> String {
        inside(path, &self.current).display().to_string()
    }

    pub(super) fn fail(&self, path: &Path, error: &io::Error) -> WriteError {
        WriteError::disk(path, &self.shown(path), error)
    }

    #[cfg(test)]
    fn before(&self, change: &'static str, path: &Path) -> io::Result<()> {
        self.fault.as_ref().map_or(Ok(()), |fault| fault(change, path))
    }

    #[cfg(not(test))]
    #[inline(always)]
    fn before(&self, _change: &'static str, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    /// Everything in a folder, itself first, each folder before what it holds; links are not followed.
    pub(super) fn walk(&self, root: &Path) -> Result<Vec<DirEntry>, WriteError> {
        let mut found = Vec::new();
        for entry in WalkDir::new(root) {
            match entry {
                Ok(entry) => found.push(entry),
                Err(error) => {
                    let path = error.path().unwrap_or(root).to_path_buf();
                    let error = io::Error::from(error);
                    // Somebody removed it while we looked.
                    if error.kind() != io::ErrorKind::NotFound {
                        return Err(self.fail(&path, &error));
                    }
                }
            }
        }
        Ok(found)
    }

    /// Makes one folder; it may be there already.
    pub(super) fn make_folder(&self, path: &Path) -> Result<(), WriteError> {
        match self.before("make_folder", path).and_then(|()| fs::create_dir(path)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
            done => done.map_err(|error| self.fail(path, &error)),
        }
    }

    /// Writes a file that does not exist yet.
    ///
    /// There is no fsync here or elsewhere: it would cost more than all the rest together, and only
    /// a power cut could tell the difference; the next build rewrites what a power cut spoils.
    /// Whole paths, not names relative to an open folder: measured, the kernel takes the same time.
    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
        let write = || {
            self.before("create", path)?;
            let mut file = File::create_new(path)?;
            self.before("write", path)?;
            file.write_all(bytes)
        };
        write().map_err(|error| self.fail(path, &error))
    }

    /// The same file under a second name; a copy where the disk knows no links (USB sticks).
    pub(super) fn carry(&self, from: &Path, to: &Path) -> Result<(), WriteError> {
        let Err(refused) = self.before("link", to).and_then(|()| fs::hard_link(from, to)) else {
            return Ok(());
        };
        let copy = || {
            let model = fs::symlink_metadata(from)?;
            if !model.is_file() {
                return Err(refused);
            }
            self.before("copy", to)?;
            fs::copy(from, to)?;
            // The age matters to `Survey` and to whoever copies the site elsewhere, but not enough
            // to fail for it.
            let _ = model.modified().and_then(|age| File::open(to)?.set_modified(age));
            Ok(())
        };
        copy().map_err(|error| self.fail(from, &error))
    }

    /// A symbolic link to where another one points.
    pub(super) fn carry_symlink(&self, from: &Path, to: &Path) -> Result<(), WriteError> {
        let link = || {
            let target = fs::read_link(from)?;
            self.before("symlink", to)?;
            symlink(&target, to)
        };
        link().map_err(|error| self.fail(from, &error))
    }

    pub(super) fn rename(&self, from: &Path, to: &Path) -> Result<(), WriteError> {
        let done = self.before("rename", from).and_then(|()| fs::rename(from, to));
        done.map_err(|error| self.fail(from, &error))
    }

    /// Two folders trade their names in one step.
    pub(super) fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        self.before("exchange", one)?;
        exchange(one, other)
    }

    /// Removes a file; it may be gone already.
    pub(super) fn remove_file(&self, path: &Path) -> Result<(), WriteError> {
        match self.before("remove_file", path).and_then(|()| fs::remove_file(path)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            done => done.map_err(|error| self.fail(path, &error)),
        }
    }

    /// Removes a folder if it is empty; says whether it is gone.
    pub(super) fn remove_folder(&self, path: &Path) -> Result<bool, WriteError> {
        match self.before("remove_folder", path).and_then(|()| fs::remove_dir(path)) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(false),
            Err(error) => Err(self.fail(path, &error)),
        }
    }

    /// Gives a folder the owner and rights of another: the web server must still be let in.
    pub(super) fn make_alike(&self, path: &Path, model: &Metadata) -> Result<(), WriteError> {
        let done = self.before("make_alike", path).and_then(|()| make_alike(path, model));
        done.map_err(|error| self.fail(path, &error))
    }

    /// Lets us remove what is in a folder that is about to go.
    pub(super) fn open_up(&self, path: &Path, seen: &Metadata) -> Result<(), WriteError> {
        if is_open(seen) { Ok(()) } else { self.make_alike(path, seen) }
    }
}

/// Whether something has this name, be it a link to nowhere.
pub(super) fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Whether this is a folder itself, not a link to one.
pub(super) fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|seen| seen.is_dir())
}

/// The disk on which a file is, where the system says so.
#[cfg(unix)]
pub(super) fn device(seen: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::dev(seen)
}

#[cfg(not(unix))]
pub(super) fn device(_seen: &Metadata) -> u64 {
    0
}

/// Whether two names are the same file or folder.
#[cfg(unix)]
pub(super) fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
pub(super) fn is_same(_one: &Metadata, _other: &Metadata) -> bool {
    false
}

#[cfg(unix)]
fn symlink(target: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, to)
}

#[cfg(not(unix))]
fn symlink(_target: &Path, _to: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Whether a folder does not let us remove what is in it, and `open_up` could not help.
#[cfg(unix)]
pub(super) fn is_of_others(path: &Path, seen: &Metadata) -> bool {
    use rustix::fs::{Access, access};
    is_open(seen) && access(path, Access::WRITE_OK | Access::EXEC_OK).is_err()
}

#[cfg(not(unix))]
pub(super) fn is_of_others(_path: &Path, _seen: &Metadata) -> bool {
    false
}

#[cfg(unix)]
fn is_open(seen: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::mode(seen) & 0o700 == 0o700
}

#[cfg(not(unix))]
fn is_open(_seen: &Metadata) -> bool {
    true
}

/// The owner always keeps the right to enter and write: a build must be able to take it away again.
#[cfg(unix)]
fn make_alike(path: &Path, model: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let made = fs::symlink_metadata(path)?;
    if (made.uid(), made.gid()) != (model.uid(), model.gid()) {
        // Only the administrator may give a folder away; a group of ours, anyone.
        let _ = chown(path, Some(model.uid()), Some(model.gid()))
            .or_else(|_| chown(path, None, Some(model.gid())));
    }
    let mode = (model.mode() & 0o7777) | 0o700;
    if made.mode() & 0o7777 == mode {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn make_alike(_path: &Path, _model: &Metadata) -> io::Result<()> {
    Ok(())
}
