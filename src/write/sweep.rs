//! The old site, beside the new one → removed, and what is foreign in it kept in the new one.

use std::ffi::OsString;
use std::fs::{self, File, Metadata};
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use walkdir::DirEntry;

use super::disk::{self, Disk};
use super::error::WriteError;
use super::manifest::{self, Manifest};
use super::survey::Survey;
use super::{inside, slashed};
use crate::diagnostic::Diagnostic;
use crate::words;

struct Sweep<'a> {
    disk: &'a Disk,
    old: &'a Path,
    out: &'a Path,
    own: &'a Manifest,
    fresh: &'a Manifest,
    said: Vec<Diagnostic>,
}

/// Removes the old site in `old`, whose builds wrote `own`; `fresh` is what the new one in `out` wrote.
pub(super) fn sweep(
    disk: &Disk,
    old: &Path,
    out: &Path,
    own: &Manifest,
    fresh: &Manifest,
) -> Result<Vec<Diagnostic>, WriteError> {
    let mut sweep = Sweep { disk, old, out, own, fresh, said: Vec::new() };
    // Again if something appeared while we were at it.
    for _ in 0..3 {
        if sweep.empty()? {
            break;
        }
    }
    // Last: without it, our own files would pass for foreign ones.
    disk.remove_file(&old.join(manifest::NAME))?;
    disk.remove_folder(old)?;
    Ok(sweep.said)
}

impl Sweep<'_> {
    /// One pass over the old site; says whether all its folders could be removed.
    fn empty(&mut self) -> Result<bool, WriteError> {
        let entries = self.disk.walk(self.old)?;
        for folder in entries.iter().filter(|entry| entry.file_type().is_dir()) {
            if let Ok(seen) = folder.metadata() {
                self.disk.open_up(folder.path(), &seen)?;
            }
        }
        let mut emptied = true;
        for entry in entries.iter().rev() {
            let path = inside(entry.path(), self.old);
            if path.as_os_str().is_empty() || path == Path::new(manifest::NAME) {
                continue;
            }
            if entry.file_type().is_dir() {
                self.keep_folder(entry, &path)?;
                emptied &= self.disk.remove_folder(entry.path())?;
            } else if entry.file_type().is_file() && self.is_in(self.own, &path) {
                self.disk.remove_file(entry.path())?;
            } else {
                self.keep_file(entry.path(), &path)?;
            }
        }
        Ok(emptied)
    }

    fn is_in(&self, manifest: &Manifest, path: &Path) -> bool {
        slashed(path).is_some_and(|path| manifest.find(&path).is_some())
    }

    /// A foreign folder, perhaps empty, that appeared since the new site was made.
    fn keep_folder(&self, entry: &DirEntry, path: &Path) -> Result<(), WriteError> {
        let ours = slashed(path).is_some_and(|path| self.own.has_folder(&path));
        if ours || disk::exists(&self.out.join(path)) {
            return Ok(());
        }
        self.make_folders(entry.path(), &self.out.join(path))
    }

    /// A foreign file: gone if the new site has it already, else moved there.
    fn keep_file(&mut self, file: &Path, path: &Path) -> Result<(), WriteError> {
        let seen = fs::symlink_metadata(file).map_err(|error| self.disk.fail(file, &error))?;
        let (place, free) = (self.out.join(path), free_place(self.out, path));
        if free == place {
            return self.move_to(file, &place);
        }
        if free.parent() != place.parent() {
            // Something else than a folder has the name of one of its folders.
            self.say_kept(path, &free);
            return self.move_to(file, &free);
        }
        let there = fs::symlink_metadata(&place).map_err(|error| self.disk.fail(&place, &error))?;
        if are_twins((file, &seen), (&place, &there)).unwrap_or(false) {
            return self.disk.remove_file(file);
        }
        self.say_kept(path, &free);
        // Somebody replaced a foreign file while the new site was made: the newer one keeps the name.
        let is_newer = matches!((seen.modified(), there.modified()), (Ok(a), Ok(b)) if a > b);
        if is_newer && !there.is_dir() && !self.is_in(self.fresh, path) {
            self.disk.rename(&place, &free)?;
            return self.disk.rename(file, &place);
        }
        self.move_to(file, &free)
    }

    fn move_to(&self, file: &Path, place: &Path) -> Result<(), WriteError> {
        if let (Some(from), Some(to)) = (file.parent(), place.parent()) {
            self.make_folders(from, to)?;
        }
        self.disk.rename(file, place)
    }

    /// Makes a folder in the new site, with those around it, as it is in the old one.
    fn make_folders(&self, from: &Path, to: &Path) -> Result<(), WriteError> {
        if disk::exists(to) {
            return Ok(());
        }
        if let (Some(from), Some(to)) = (from.parent(), to.parent()) {
            self.make_folders(from, to)?;
        }
        self.disk.make_folder(to)?;
        match fs::symlink_metadata(from) {
            Ok(model) => self.disk.make_alike(to, &model),
            Err(error) => Err(self.disk.fail(from, &error)),
        }
    }

    fn say_kept(&mut self, path: &Path, free: &Path) {
        let (file, kept) = (path.display(), self.disk.shown(free));
        self.said.push(Diagnostic::warning(
            "foreign-file-kept-aside",
            words!(
                "Un fichier « {file} », que Préau n'a pas écrit, est apparu pendant la construction : il y en a maintenant deux, l'autre est « {kept} ».",
                "A file “{file}” that Préau did not write appeared during the build: there are two now, the other one is “{kept}”."
            ),
        )
        .help(words!(
            "Gardez le bon, supprimez l'autre ; un fichier à publier se met dans content.",
            "Keep the right one, delete the other; a file to publish goes into content."
        )));
    }
}

/// The path in `out` for a foreign file whose own place is taken: `photo.kept.jpg`.
fn free_place(out: &Path, path: &Path) -> PathBuf {
    let mut place = out.to_path_buf();
    let mut parts = path.iter().peekable();
    while let Some(part) = parts.next() {
        let is_last = parts.peek().is_none();
        let is_free = |place: &Path| !disk::exists(place) || (!is_last && disk::is_folder(place));
        let names = (0..).map(|round| place.join(kept_name(part, round)));
        let free = names.into_iter().find(|name| is_free(name));
        place = free.unwrap_or_else(|| place.join(part));
    }
    place
}

fn kept_name(name: &std::ffi::OsStr, round: usize) -> OsString {
    let path = Path::new(name);
    let mut kept = path.file_stem().unwrap_or(name).to_os_string();
    match round {
        0 => return name.to_os_string(),
        1 => kept.push(".kept"),
        _ => kept.push(format!(".kept-{round}")),
    }
    if let Some(extension) = path.extension() {
        kept.push(".");
        kept.push(extension);
    }
    kept
}

/// Whether two names are the same file, or files with the same content.
fn are_twins(one: (&Path, &Metadata), other: (&Path, &Metadata)) -> io::Result<bool> {
    let (kind, seen) = (one.1.file_type(), other.1.file_type());
    if disk::is_same(one.1, other.1) {
        return Ok(true);
    }
    if kind.is_symlink() && seen.is_symlink() {
        return Ok(fs::read_link(one.0)? == fs::read_link(other.0)?);
    }
    if !kind.is_file() || !seen.is_file() || one.1.len() != other.1.len() {
        return Ok(false);
    }
    have_same_bytes(BufReader::new(File::open(one.0)?), BufReader::new(File::open(other.0)?))
}

fn have_same_bytes(mut one: impl BufRead, mut other: impl BufRead) -> io::Result<bool> {
    loop {
        let (a, b) = (one.fill_buf()?, other.fill_buf()?);
        let common = a.len().min(b.len());
        if common == 0 {
            return Ok(a.len() == b.len());
        }
        if a.get(..common) != b.get(..common) {
            return Ok(false);
        }
        one.consume(common);
        other.consume(common);
    }
}

/// Removes what builds wrote from the output, and the folders that this leaves empty.
pub(super) fn clean(disk: &Disk, out: &Path, survey: &Survey) -> Result<usize, WriteError> {
    let mut removed = 0;
    for (entry, _) in
        survey.manifest.entries().iter().zip(&survey.present).filter(|(_, there)| **there)
    {
        disk.remove_file(&out.join(&entry.path))?;
        removed += 1;
    }
    let mut folders: Vec<&PathBuf> = survey.folders.keys().collect();
    folders.sort();
    for folder in folders.into_iter().rev() {
        if slashed(folder).is_some_and(|path| survey.manifest.has_folder(&path)) {
            disk.remove_folder(&out.join(folder))?;
        }
    }
    // Last: killed before, the next `clean` still knows what is ours.
    disk.remove_file(&out.join(manifest::NAME))?;
    disk.remove_folder(out)?;
    Ok(removed)
}
