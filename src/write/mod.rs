//! Artifacts → files in the output folder: all of the new site or all of the old one, never a mixture.
//!
//! The new site is made whole in a folder beside the output, then takes its place in one step.
//! What Préau wrote is listed in a manifest; every other file in the output is foreign: it goes
//! along into the new site and is never deleted or overwritten.
#![allow(clippy::disallowed_methods, reason = "this room is one of the doors to the disk")]

mod create;
mod disk;
mod error;
mod folders;
mod heal;
mod lock;
mod manifest;
mod paths;
mod revise;
mod stage;
mod survey;
mod swap;
mod sweep;
#[cfg(test)]
mod kill_tests;

use std::path::{Path, PathBuf};

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
pub use create::{create, make_folder, put, stay_inside};
pub use error::{Cause, WriteError};
pub use folders::{KEEP_FOREIGN_OPTION, Surroundings};
pub use revise::{Revised, Revision, Untouched, revise};

use disk::Disk;
use folders::Folders;
use lock::Lock;
use manifest::Manifest;
use stage::Stage;
use survey::Survey;

/// What to do with a folder that holds files and that Préau never wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForeignFiles {
    /// Do not publish there.
    Refuse,
    /// Publish there and keep the files.
    Keep,
}

/// The folder where the site goes: checked, healed, and locked as long as this value lives.
pub struct Output {
    folders: Folders,
    disk: Disk,
    /// What the last build wrote there, if there was one.
    manifest: Option<Manifest>,
    warnings: Vec<Diagnostic>,
    _lock: Lock,
}

/// What became of the site.
#[derive(Debug)]
pub enum Outcome {
    /// The new site stands whole.
    Published(Report),
    /// Some artifacts could not be made: why, in the order of the artifacts. Nothing was changed.
    Refused(Vec<Diagnostic>),
}

/// What was done in the output folder.
#[derive(Debug, Default)]
pub struct Report {
    /// Files that are new or differ from the last build.
    pub written: usize,
    /// Files that are as the last build left them.
    pub unchanged: usize,
    /// Files of the last build that are no longer part of the site.
    pub removed: usize,
    /// What someone should look at.
    pub warnings: Vec<Diagnostic>,
}

/// Where the site goes, checked before any work: refuses dangerous folders and a second build at
/// once, and heals what an interrupted build left. `site` is the folder of `content/` and `themes/`.
pub fn open(
    out: &Path,
    site: &Path,
    surroundings: &Surroundings,
    foreign: ForeignFiles,
) -> Result<Output, WriteError> {
    open_on(Disk::new(&surroundings.current), out, site, surroundings, foreign)
}

fn open_on(
    disk: Disk,
    out: &Path,
    site: &Path,
    surroundings: &Surroundings,
    foreign: ForeignFiles,
) -> Result<Output, WriteError> {
    let folders = folders::choose(&disk, out, site, surroundings)?;
    let lock = Lock::take(&disk, &folders)?;
    let warnings = heal::heal(&disk, &folders)?;
    let manifest = Manifest::read(&disk, &folders.out)?;
    if manifest.is_none() && foreign == ForeignFiles::Refuse {
        folders::refuse_foreign(&disk, &folders.out)?;
    }
    Ok(Output { folders, disk, manifest, warnings, _lock: lock })
}

impl Output {
    /// The output folder, absolute and without symbolic links; it may not exist yet.
    pub fn folder(&self) -> &Path {
        &self.folders.out
    }
}

/// Makes every artifact and publishes them as the new site; calls `progress` with the number of
/// artifacts done since the last call. An artifact whose maker only warns is left out. After an
/// error, the site that stood there stands unchanged.
pub fn publish(
    output: Output,
    artifacts: &[Artifact<'_>],
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Outcome, WriteError> {
    let Output { folders, disk, manifest, mut warnings, _lock } = output;
    paths::check(artifacts)?;
    let survey = Survey::of(&disk, &folders.out, manifest)?;
    survey.refuse_unmovable(&disk, &folders.out)?;
    survey.refuse_clashes(&disk, &folders.out, artifacts)?;

    let stage = Stage::new(&disk, &folders, &survey);
    let mut filled = stage.fill(artifacts, progress).inspect_err(|_| stage.discard())?;
    if filled.has_errors() {
        stage.discard();
        filled.diagnostics.extend(warnings);
        return Ok(Outcome::Refused(filled.diagnostics));
    }
    let fresh = filled.files.manifest();
    let mut report = filled.files.report(&survey, &fresh);
    warnings.extend(filled.diagnostics);
    if !survey.is_what(&filled.files) {
        stage.complete(&filled.files, &fresh).inspect_err(|_| stage.discard())?;
        let old = swap::swap(&disk, &folders).inspect_err(|_| stage.discard())?;
        warnings.extend(swap::settle(&disk, &folders, old, &survey.manifest, &fresh));
    }
    report.warnings = warnings;
    Ok(Outcome::Published(report))
}

/// Removes what builds wrote, and the folder if nothing else is in it; keeps every foreign file.
pub fn clean(output: Output) -> Result<Report, WriteError> {
    let Output { folders, disk, manifest, warnings, _lock } = output;
    let survey = Survey::of(&disk, &folders.out, manifest)?;
    let removed = sweep::clean(&disk, &folders.out, &survey)?;
    Ok(Report { removed, warnings, ..Report::default() })
}

/// A path inside the output as manifests and artifacts say it: with `/`; nothing if it is not text.
fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

/// `path` as seen from `root`.
fn inside(path: &Path, root: &Path) -> PathBuf {
    path.strip_prefix(root).unwrap_or(path).to_path_buf()
}
