//! The output folder as asked for → where it really is, or why the site must not go there.

use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use walkdir::WalkDir;

use super::disk::{self, Disk};
use super::error::{Cause, WriteError};
use super::inside;
use crate::diagnostic::Words;
use crate::words;

/// The option of the command that means [`ForeignFiles::Keep`](super::ForeignFiles::Keep).
pub const KEEP_FOREIGN_OPTION: &str = "--keep-foreign";

/// Where the command runs; this room does not look for itself.
#[derive(Debug, Clone)]
pub struct Surroundings {
    /// The person's home folder, if there is one.
    pub home: Option<PathBuf>,
    /// The current folder, absolute: relative paths start here.
    pub current: PathBuf,
}

/// The output folder and what stands beside it during a build.
pub(super) struct Folders {
    /// The output folder: absolute, no symbolic link in it.
    pub(super) out: PathBuf,
    /// Where the new site is made, then, for a moment, where the old one waits to be removed.
    pub(super) stage: PathBuf,
    /// Where the old site waits if the disk cannot exchange two folders.
    pub(super) aside: PathBuf,
    /// The file whose lock says that a build is at work.
    pub(super) lock: PathBuf,
    /// The folder that holds all these.
    pub(super) parent: PathBuf,
}

/// Checks the output folder; changes nothing.
pub(super) fn choose(
    disk: &Disk,
    out: &Path,
    site: &Path,
    surroundings: &Surroundings,
) -> Result<Folders, WriteError> {
    let real =
        |path: &Path| resolve(&surroundings.current, path).map_err(|error| disk.fail(path, &error));
    let out = real(out)?;
    let (Some(name), Some(parent)) = (out.file_name(), out.parent()) else {
        return Err(refuse(disk, &out, Danger::Root));
    };
    let site = real(site)?;
    let (content, themes) = (real(&site.join("content"))?, real(&site.join("themes"))?);
    let current = real(Path::new(""))?;
    let home = surroundings.home.as_deref().map(real).transpose()?;

    let danger = if out.exists() && !out.is_dir() {
        Some(Danger::NotAFolder)
    } else if holds(&out, &site) {
        Some(Danger::Site)
    } else if holds(&content, &out) || holds(&out, &content) {
        Some(Danger::Content)
    } else if holds(&themes, &out) || holds(&out, &themes) {
        Some(Danger::Themes)
    } else if home.is_some_and(|home| holds(&out, &home)) {
        Some(Danger::Home)
    } else if holds(&out, &current) {
        Some(Danger::Current)
    } else if is_mount_point(&out, parent) {
        Some(Danger::MountPoint)
    } else {
        None
    };
    match danger {
        Some(danger) => Err(refuse(disk, &out, danger)),
        None => Ok(Folders {
            stage: parent.join(beside(name, "stage")),
            aside: parent.join(beside(name, "old")),
            lock: parent.join(beside(name, "lock")),
            parent: parent.to_path_buf(),
            out,
        }),
    }
}

fn beside(name: &OsStr, what: &str) -> OsString {
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".preau-");
    hidden.push(what);
    hidden
}

/// A path without symbolic links, `.` or `..`, whether or not it exists; starts at `current`.
fn resolve(current: &Path, path: &Path) -> io::Result<PathBuf> {
    let whole = current.join(path);
    let mut left: VecDeque<OsString> = whole.iter().map(OsString::from).collect();
    let mut links = 0;
    let mut real = PathBuf::new();
    while let Some(part) = left.pop_front() {
        match Path::new(&part).components().next() {
            Some(Component::Normal(_)) => {}
            Some(Component::ParentDir) => {
                real.pop();
                continue;
            }
            None | Some(Component::CurDir) => continue,
            Some(Component::RootDir | Component::Prefix(_)) => {
                real.push(part);
                continue;
            }
        }
        real.push(part);
        if let Ok(target) = fs::read_link(&real) {
            links += 1;
            if links > 40 {
                return Err(io::Error::other("too many symbolic links"));
            }
            real.pop();
            for part in target.iter().rev() {
                left.push_front(part.to_owned());
            }
        }
    }
    Ok(real)
}

/// Whether `inner` is `outer` or in it, even where one folder has two names.
fn holds(outer: &Path, inner: &Path) -> bool {
    let seen = fs::metadata(outer).ok();
    inner.ancestors().any(|folder| {
        folder == outer
            || match (&seen, fs::metadata(folder)) {
                (Some(outer), Ok(folder)) => disk::is_same(outer, &folder),
                _ => false,
            }
    })
}

fn is_mount_point(out: &Path, parent: &Path) -> bool {
    match (fs::metadata(out), fs::metadata(parent)) {
        (Ok(out), Ok(parent)) => disk::device(&out) != disk::device(&parent),
        _ => false,
    }
}

#[derive(Clone, Copy)]
enum Danger {
    Root,
    NotAFolder,
    Content,
    Themes,
    Site,
    Home,
    Current,
    MountPoint,
}

fn refuse(disk: &Disk, out: &Path, danger: Danger) -> WriteError {
    let said = WriteError::new(Cause::Folder, out, danger.words(&disk.shown(out)));
    said.help(match danger {
        Danger::Current => words!(
            "Placez-vous dans un autre dossier (« cd .. »), puis relancez ; ou choisissez un autre dossier de sortie.",
            "Go to another folder (“cd ..”) and run again; or choose another output folder."
        ),
        Danger::MountPoint => words!(
            "Choisissez un sous-dossier de celui-ci, par exemple « site ».",
            "Choose a subfolder of it, for example “site”."
        ),
        _ => words!(
            "Choisissez un dossier qui ne serve qu'au site publié, par exemple « public ».",
            "Choose a folder that serves for the published site only, for example “public”."
        ),
    })
}

impl Danger {
    fn words(self, out: &str) -> Words {
        match self {
            Danger::Root => words!(
                "Le dossier de sortie est la racine du disque : le site n'y sera pas écrit.",
                "The output folder is the root of the disk: the site will not be written there."
            ),
            Danger::NotAFolder => words!(
                "Le site ne peut pas aller dans « {out} » : c'est un fichier, pas un dossier.",
                "The site cannot go to “{out}”: it is a file, not a folder."
            ),
            Danger::Content => words!(
                "Le site ne peut pas aller dans « {out} » : vos pages (content) y sont, ou il est parmi elles.",
                "The site cannot go to “{out}”: your pages (content) are in it, or it is among them."
            ),
            Danger::Themes => words!(
                "Le site ne peut pas aller dans « {out} » : vos thèmes (themes) y sont, ou il est parmi eux.",
                "The site cannot go to “{out}”: your themes are in it, or it is among them."
            ),
            Danger::Site => words!(
                "Le site ne peut pas aller dans « {out} » : c'est le dossier de vos fichiers, ou un dossier qui le contient.",
                "The site cannot go to “{out}”: it is the folder of your files, or one that holds it."
            ),
            Danger::Home => words!(
                "Le site ne peut pas aller dans « {out} » : c'est votre dossier personnel, ou un dossier qui le contient.",
                "The site cannot go to “{out}”: it is your home folder, or one that holds it."
            ),
            Danger::Current => words!(
                "Le site ne peut pas aller dans « {out} » : vous y travaillez en ce moment.",
                "The site cannot go to “{out}”: you are working in it at this moment."
            ),
            Danger::MountPoint => words!(
                "Le site ne peut pas prendre la place de « {out} » : un disque y est attaché.",
                "The site cannot take the place of “{out}”: a disk is mounted there."
            ),
        }
    }
}

/// Refuses a folder where Préau never wrote and that holds files, hidden ones apart.
pub(super) fn refuse_foreign(disk: &Disk, out: &Path) -> Result<(), WriteError> {
    let is_hidden = |name: &OsStr| name.as_encoded_bytes().starts_with(b".");
    let visible = WalkDir::new(out).min_depth(1).into_iter();
    let visible = visible.filter_entry(|entry| !is_hidden(entry.file_name()));
    let mut files = visible.flatten().filter(|entry| !entry.file_type().is_dir());
    let Some(file) = files.next() else {
        return Ok(());
    };
    let (folder, file) = (disk.shown(out), inside(file.path(), out));
    let file = file.display();
    let words = words!(
        "« {folder} » contient des fichiers que Préau n'a pas écrits, par exemple « {file} ».",
        "“{folder}” holds files that Préau did not write, for example “{file}”."
    );
    Err(WriteError::new(Cause::ForeignFiles, out, words).help(words!(
        "Choisissez un dossier vide ; ou ajoutez {KEEP_FOREIGN_OPTION} : le site ira dans ce dossier et ces fichiers y resteront.",
        "Choose an empty folder; or add {KEEP_FOREIGN_OPTION}: the site will go there and these files will stay."
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_does_not_exist_is_resolved_through_its_links_and_dots() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().canonicalize().unwrap();
        fs::create_dir(home.join("www")).unwrap();
        std::os::unix::fs::symlink("www/./site", home.join("public")).unwrap();
        std::os::unix::fs::symlink("loop", home.join("loop")).unwrap();
        let check = |path: &str, real: &str| {
            assert_eq!(resolve(&home, Path::new(path)).unwrap(), home.join(real), "{path}");
        };
        check("public", "www/site");
        check("./www/../public/a/../b", "www/site/b");
        check("none/../www", "www");
        check("www/", "www");
        assert!(resolve(&home, Path::new("loop")).is_err());
        assert_eq!(resolve(&home, Path::new("/../..")).unwrap(), Path::new("/"));
    }
}
