//! The output folder as it stands → what the last build wrote of it, and what is foreign.

use std::collections::HashMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk::{self, Disk};
use super::error::{Cause, WriteError};
use super::manifest::{self, Fingerprint, Manifest};
use super::stage::Files;
use super::swap::MARKER;
use super::{inside, paths, slashed};
use crate::artifact::Artifact;
use crate::words;

/// What is in the output folder before the new site takes its place.
pub(super) struct Survey {
    /// What the last build wrote.
    pub(super) manifest: Manifest,
    /// Which of the manifest's files are still there.
    pub(super) present: Vec<bool>,
    /// What no build wrote, in the order of the paths: a folder comes before what is in it.
    pub(super) foreign: Vec<Foreign>,
    /// Every folder, the output itself (an empty path) among them.
    pub(super) folders: HashMap<PathBuf, Metadata>,
    /// When the manifest was written: a file that is older is as the build left it.
    written: Option<SystemTime>,
}

/// Something that the build did not write.
pub(super) struct Foreign {
    pub(super) path: PathBuf,
    pub(super) kind: Kind,
}

/// A path where something foreign stands.
struct Taken {
    path: String,
    is_folder: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Folder,
    Symlink,
    File,
}

impl Survey {
    pub(super) fn of(
        disk: &Disk,
        out: &Path,
        manifest: Option<Manifest>,
    ) -> Result<Self, WriteError> {
        let manifest = manifest.unwrap_or_default();
        let mut survey = Survey {
            present: vec![false; manifest.len()],
            manifest,
            foreign: Vec::new(),
            folders: HashMap::new(),
            written: fs::metadata(out.join(manifest::NAME)).and_then(|seen| seen.modified()).ok(),
        };
        for entry in disk.walk(out)? {
            let path = inside(entry.path(), out);
            let kind = entry.file_type();
            if kind.is_dir() {
                let seen = entry.metadata().map_err(|e| disk.fail(entry.path(), &e.into()))?;
                survey.add_folder(path, seen);
            } else if kind.is_symlink() {
                survey.foreign.push(Foreign { path, kind: Kind::Symlink });
            } else {
                survey.add_file(path);
            }
        }
        survey.foreign.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(survey)
    }

    fn add_file(&mut self, path: PathBuf) {
        if path == Path::new(manifest::NAME) || path == Path::new(MARKER) {
            return;
        }
        let ours = slashed(&path).and_then(|path| self.manifest.find(&path));
        match ours.and_then(|at| self.present.get_mut(at)) {
            Some(present) => *present = true,
            None => self.foreign.push(Foreign { path, kind: Kind::File }),
        }
    }

    fn add_folder(&mut self, path: PathBuf, seen: Metadata) {
        let is_root = path.as_os_str().is_empty();
        let ours = || slashed(&path).is_some_and(|path| self.manifest.has_folder(&path));
        if !is_root && !ours() {
            self.foreign.push(Foreign { path: path.clone(), kind: Kind::Folder });
        }
        self.folders.insert(path, seen);
    }

    /// Refuses folders that could not be emptied once the new site has taken the old one's place.
    pub(super) fn refuse_unmovable(&self, disk: &Disk, out: &Path) -> Result<(), WriteError> {
        let Some(root) = self.folders.get(Path::new("")) else {
            return Ok(());
        };
        let mounted = |seen: &Metadata| disk::device(seen) != disk::device(root);
        let unmovable = self.folders.iter().filter_map(|(path, seen)| {
            let path = out.join(path);
            let is_mounted = mounted(seen);
            (is_mounted || disk::is_of_others(&path, seen)).then_some((path, is_mounted))
        });
        match unmovable.min() {
            Some((path, true)) => Err(mounted_inside(disk, &path)),
            Some((path, false)) => Err(of_others(disk, &path)),
            None => Ok(()),
        }
    }

    /// Whether the last build wrote this very file, and it is still as it was left.
    pub(super) fn intact(&self, out: &Path, path: &str, size: u64, print: Fingerprint) -> bool {
        let Some(at) = self.manifest.find(path) else {
            return false;
        };
        let same =
            self.manifest.entries().get(at).is_some_and(|e| e.size == size && e.print == print);
        let present = self.present.get(at).copied().unwrap_or_default();
        same && present && self.is_as_written(&out.join(path), size, print)
    }

    fn is_as_written(&self, path: &Path, size: u64, print: Fingerprint) -> bool {
        let Ok(seen) = fs::symlink_metadata(path) else {
            return false;
        };
        if !seen.is_file() || seen.len() != size {
            return false;
        }
        // Of the same moment as the manifest, it may have been edited just after: read it.
        match (seen.modified(), self.written) {
            (Ok(modified), Some(written)) if modified < written => true,
            _ => fs::read(path).is_ok_and(|bytes| Fingerprint::of(&bytes) == print),
        }
    }

    /// Whether these files are already there, all of them and nothing more.
    pub(super) fn is_what(&self, files: &Files<'_>) -> bool {
        files.unchanged() == files.len() && files.len() == self.manifest.len()
    }

    /// Files of the last build that the new site no longer has.
    pub(super) fn dropped(&self, fresh: &Manifest) -> usize {
        let olds = self.manifest.entries().iter().zip(&self.present);
        olds.filter(|(old, present)| **present && fresh.find(&old.path).is_none()).count()
    }

    /// Refuses to write where something foreign stands, as a disk that ignores case sees it.
    pub(super) fn refuse_clashes(
        &self,
        disk: &Disk,
        out: &Path,
        artifacts: &[Artifact<'_>],
    ) -> Result<(), WriteError> {
        let taken = self.taken();
        if taken.is_empty() {
            return Ok(());
        }
        let stands_in_the_way = |path: &str, is_folder: bool| {
            let same = taken.get(paths::fold(path).as_ref())?;
            let is_shared = |other: &Taken| is_folder && other.is_folder && other.path == path;
            same.iter().find(|other| !is_shared(other)).map(|other| &other.path)
        };
        let mut clashes: Vec<&String> = Vec::new();
        for artifact in artifacts {
            let path = artifact.path.as_str();
            clashes.extend(stands_in_the_way(path, false));
            clashes.extend(paths::ancestors(path).find_map(|path| stands_in_the_way(path, true)));
        }
        clashes.sort();
        clashes.dedup();
        if clashes.is_empty() { Ok(()) } else { Err(taken_by(disk, out, &clashes)) }
    }

    /// Folded path → the paths that are so on this disk; foreign things and their folders.
    fn taken(&self) -> HashMap<String, Vec<Taken>> {
        let mut taken: HashMap<String, Vec<Taken>> = HashMap::new();
        let mut add = |path: &str, is_folder: bool| {
            let same = taken.entry(paths::fold(path).into_owned()).or_default();
            if same.iter().all(|other| other.path != path) {
                same.push(Taken { path: path.to_owned(), is_folder });
            }
        };
        for Foreign { path, kind } in &self.foreign {
            // A name that is not text is no artifact's, but its folders' names may be.
            let spelled: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            let spelled = spelled.join("/");
            paths::ancestors(&spelled).for_each(|folder| add(folder, true));
            add(&spelled, *kind == Kind::Folder);
        }
        taken
    }
}

fn mounted_inside(disk: &Disk, path: &Path) -> WriteError {
    let folder = disk.shown(path);
    let words = words!(
        "Un autre disque est attaché dans le dossier de sortie, à « {folder} ».",
        "Another disk is mounted in the output folder, at “{folder}”."
    );
    WriteError::new(Cause::Folder, path, words).help(words!(
        "Détachez-le, ou choisissez un autre dossier de sortie.",
        "Unmount it, or choose another output folder."
    ))
}

fn of_others(disk: &Disk, path: &Path) -> WriteError {
    let folder = disk.shown(path);
    let words = words!(
        "« {folder} » appartient à un autre compte : Préau ne pourrait pas l'emporter dans le nouveau site.",
        "“{folder}” belongs to another account: Préau could not take it along into the new site."
    );
    WriteError::new(Cause::Folder, path, words).help(words!(
        "Donnez à votre compte le droit d'écrire dans ce dossier, ou choisissez un autre dossier de sortie.",
        "Give your account the right to write to that folder, or choose another output folder."
    ))
}

fn taken_by(disk: &Disk, out: &Path, clashes: &[&String]) -> WriteError {
    let first = clashes.first().map_or(out.to_path_buf(), |path| out.join(path));
    let shown: Vec<String> =
        clashes.iter().take(10).map(|path| disk.shown(&out.join(path))).collect();
    let more = if clashes.len() > shown.len() { "…" } else { "" };
    let (fr, en) = (shown.join(" », « "), shown.join("”, “"));
    let words = words!(
        "Le site a besoin d'une place que tient un fichier ou un dossier que Préau n'a pas écrit : « {fr} »{more}",
        "The site needs a place held by a file or folder that Préau did not write: “{en}”{more}"
    );
    WriteError::new(Cause::Taken, &first, words).help(words!(
        "Déplacez-le ou renommez-le s'il vous sert encore, supprimez-le sinon, puis relancez.",
        "Move or rename it if you still need it, delete it otherwise, then run again."
    ))
}
