//! Artifacts and the old site → the new site, whole, in a folder beside the output.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::disk::{self, Disk};
use super::error::WriteError;
use super::folders::Folders;
use super::manifest::{self, Entry, Fingerprint, Manifest};
use super::survey::{Foreign, Kind, Survey};
use super::swap::MARKER;
use super::{Report, heal};
use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;

/// The new site in the making. Its folder is made when the first file needs it.
pub(super) struct Stage<'a> {
    disk: &'a Disk,
    folders: &'a Folders,
    survey: &'a Survey,
    /// The folders made so far, so that each is made once.
    made: Mutex<HashSet<PathBuf>>,
}

/// The files that the artifacts gave, and what their makers said.
pub(super) struct Filled<'a> {
    pub(super) files: Files<'a>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// The files of the new site.
pub(super) struct Files<'a>(Vec<File<'a>>);

struct File<'a> {
    path: &'a str,
    size: u64,
    print: Fingerprint,
    fate: Fate,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// New or changed: it is in the stage.
    Written,
    /// The old site has it: it will be linked.
    Unchanged,
}

enum Done<'a> {
    File(File<'a>),
    Not(Vec<Diagnostic>),
}

/// Files that a core takes at once: as the last ones are made, the others have little to wait for.
const AT_ONCE: usize = 4;

impl<'a> Stage<'a> {
    pub(super) fn new(disk: &'a Disk, folders: &'a Folders, survey: &'a Survey) -> Self {
        Stage { disk, folders, survey, made: Mutex::default() }
    }

    /// Makes every artifact; writes those that the old site does not have already, and only those:
    /// if nothing changed, there is no stage. Goes on after a mistake, to hear them all.
    pub(super) fn fill<'b>(
        &self,
        artifacts: &'b [Artifact<'_>],
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<Filled<'b>, WriteError> {
        let hopeless = AtomicBool::new(false);
        let done = artifacts.par_iter().with_max_len(AT_ONCE).map(|artifact| {
            let done = self.fill_one(artifact, &hopeless);
            progress(1);
            done
        });
        let done: Vec<Done<'b>> = done.collect::<Result<_, WriteError>>()?;
        let mut filled =
            Filled { files: Files(Vec::with_capacity(done.len())), diagnostics: vec![] };
        for done in done {
            match done {
                Done::File(file) => filled.files.0.push(file),
                Done::Not(diagnostics) => filled.diagnostics.extend(diagnostics),
            }
        }
        Ok(filled)
    }

    fn fill_one<'b>(
        &self,
        artifact: &'b Artifact<'_>,
        hopeless: &AtomicBool,
    ) -> Result<Done<'b>, WriteError> {
        let bytes = match artifact.bytes() {
            Ok(bytes) => bytes,
            Err(diagnostics) => {
                if diagnostics.iter().any(Diagnostic::is_error) {
                    hopeless.store(true, Ordering::Relaxed);
                }
                return Ok(Done::Not(diagnostics));
            }
        };
        let (path, size) = (artifact.path.as_str(), bytes.len() as u64);
        let print = Fingerprint::of(&bytes);
        let mut fate = Fate::Unchanged;
        if !self.survey.intact(&self.folders.out, path, size, print) {
            fate = Fate::Written;
            // Nothing will be published: no need to write.
            if !hopeless.load(Ordering::Relaxed) {
                self.disk.write(&self.place(Path::new(path))?, &bytes)?;
            }
        }
        Ok(Done::File(File { path, size, print, fate }))
    }

    /// Brings in what stays from the old site, then the manifest.
    pub(super) fn complete(&self, files: &Files<'_>, fresh: &Manifest) -> Result<(), WriteError> {
        let out = &self.folders.out;
        files.0.par_iter().filter(|file| file.fate == Fate::Unchanged).try_for_each(|file| {
            self.disk.carry(&out.join(file.path), &self.place(Path::new(file.path))?)
        })?;
        self.survey.foreign.par_iter().try_for_each(|Foreign { path, kind }| match kind {
            Kind::Folder => self.folder(path),
            Kind::Symlink => self.disk.carry_symlink(&out.join(path), &self.place(path)?),
            Kind::File => self.disk.carry(&out.join(path), &self.place(path)?),
        })?;
        // Last, so that it is younger than any file: see `Survey::intact`.
        let manifest = self.place(Path::new(manifest::NAME))?;
        self.disk.write(&manifest, fresh.text().as_bytes())
    }

    /// Gives up: the stage goes away. If even that fails, the next build does it.
    pub(super) fn discard(&self) {
        let _ = heal::discard(self.disk, &self.folders.stage);
    }

    /// Where a file goes in the stage; makes its folder.
    fn place(&self, path: &Path) -> Result<PathBuf, WriteError> {
        self.folder(path.parent().unwrap_or(Path::new("")))?;
        Ok(self.folders.stage.join(path))
    }

    /// Makes a folder of the stage and those around it, as they are in the old site.
    fn folder(&self, path: &Path) -> Result<(), WriteError> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        self.make_folder(&mut made, path)
    }

    fn make_folder(&self, made: &mut HashSet<PathBuf>, path: &Path) -> Result<(), WriteError> {
        if made.contains(path) {
            return Ok(());
        }
        if let Some(parent) = path.parent() {
            self.make_folder(made, parent)?;
        }
        let full = self.folders.stage.join(path);
        self.disk.make_folder(&full)?;
        let marker = self.folders.stage.join(MARKER);
        if path.parent().is_none() && !disk::exists(&marker) {
            // Before any other file: without it, `heal` takes the stage for an old site.
            self.disk.write(&marker, b"")?;
        }
        if let Some(model) = self.survey.folders.get(path) {
            self.disk.make_alike(&full, model)?;
        }
        made.insert(path.to_path_buf());
        Ok(())
    }
}

impl Filled<'_> {
    pub(super) fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }
}

impl Files<'_> {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn unchanged(&self) -> usize {
        self.0.iter().filter(|file| file.fate == Fate::Unchanged).count()
    }

    /// These files as the manifest of the new site.
    pub(super) fn manifest(&self) -> Manifest {
        let entry = |file: &File<'_>| Entry {
            path: file.path.to_owned(),
            size: file.size,
            print: file.print,
        };
        Manifest::new(self.0.iter().map(entry).collect())
    }

    /// What publishing these files does.
    pub(super) fn report(&self, survey: &Survey, fresh: &Manifest) -> Report {
        let unchanged = self.unchanged();
        let written = self.len() - unchanged;
        Report { written, unchanged, removed: survey.dropped(fresh), ..Report::default() }
    }
}
