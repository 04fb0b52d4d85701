//! `.preau-manifest`: what a build wrote ↔ one line a file, so that the next one knows its own.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use twox_hash::XxHash3_128;

use super::disk::Disk;
use super::error::{Cause, WriteError};
use super::paths;
use crate::words;

/// The manifest's name in the output folder.
pub(super) const NAME: &str = ".preau-manifest";

const TITLE: &str = "preau-manifest ";
const VERSION: u32 = 2;
/// The version before had other fingerprints: its files are known, and written anew.
const BEFORE: u32 = 1;
/// Without it, the file was cut short.
const END: &str = "end";

/// What a build wrote, in the order of the paths.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    entries: Vec<Entry>,
}

/// One file that a build wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) path: String,
    pub(super) size: u64,
    pub(super) print: Fingerprint,
}

/// What tells one content of a file from another (XXH3, 128 bits). It is quick, and no seal: who can change what is
/// in the output folder needs no collision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint(Option<u128>);

impl Fingerprint {
    /// That of a content.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Fingerprint(Some(XxHash3_128::oneshot(bytes)))
    }

    /// That of a content which nobody can tell: no file has it.
    const UNKNOWN: Fingerprint = Fingerprint(None);
}

#[derive(Debug, PartialEq, Eq)]
enum Unreadable {
    Damaged,
    FromLaterPreau,
}

impl Manifest {
    pub(super) fn new(mut entries: Vec<Entry>) -> Self {
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        entries.dedup_by(|a, b| a.path == b.path);
        Manifest { entries }
    }

    /// The manifest in a folder, if a build wrote there.
    pub(super) fn read(disk: &Disk, folder: &Path) -> Result<Option<Self>, WriteError> {
        let path = folder.join(NAME);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(disk.fail(&path, &error)),
        };
        let read = String::from_utf8(bytes).map_err(|_| Unreadable::Damaged);
        let read = read.and_then(|text| Manifest::parse(&text));
        read.map(Some).map_err(|why| unreadable(disk, folder, why))
    }

    /// The manifest as text; the same for the same files.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{TITLE}{VERSION}\n");
        for Entry { path, size, print } in &self.entries {
            let print = print.0.unwrap_or_default();
            // Writing to a string does not fail.
            let _ = writeln!(text, "{print:032x} {size} {path}");
        }
        text.push_str(END);
        text.push('\n');
        text
    }

    fn parse(text: &str) -> Result<Self, Unreadable> {
        let mut lines = text.lines();
        let version = lines.next().and_then(|line| line.strip_prefix(TITLE));
        let version: u32 = version.and_then(|v| v.parse().ok()).ok_or(Unreadable::Damaged)?;
        match version {
            BEFORE | VERSION => {}
            0 => return Err(Unreadable::Damaged),
            _ => return Err(Unreadable::FromLaterPreau),
        }
        if lines.next_back() != Some(END) {
            return Err(Unreadable::Damaged);
        }
        let entries: Option<Vec<Entry>> = lines.map(|line| Entry::parse(line, version)).collect();
        entries.map(Manifest::new).ok_or(Unreadable::Damaged)
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The place of a file in [`Manifest::entries`].
    pub(super) fn find(&self, path: &str) -> Option<usize> {
        self.entries.binary_search_by(|entry| entry.path.as_str().cmp(path)).ok()
    }

    /// Whether the build made this folder, to put files in it.
    pub(super) fn has_folder(&self, path: &str) -> bool {
        let start = format!("{path}/");
        let at = self.entries.partition_point(|entry| entry.path < start);
        self.entries.get(at).is_some_and(|entry| entry.path.starts_with(&start))
    }
}

impl Entry {
    fn parse(line: &str, version: u32) -> Option<Self> {
        let (print, rest) = line.split_once(' ')?;
        let (size, path) = rest.split_once(' ')?;
        // A manifest can come from anyone, by git: it must not make us touch what no build writes.
        if !paths::is_sound(path) {
            return None;
        }
        let print = match version {
            BEFORE => Fingerprint::UNKNOWN,
            _ => Fingerprint(Some(u128::from_str_radix(print, 16).ok()?)),
        };
        Some(Entry { path: path.to_owned(), size: size.parse().ok()?, print })
    }
}

fn unreadable(disk: &Disk, folder: &Path, why: Unreadable) -> WriteError {
    let path = folder.join(NAME);
    let (file, folder) = (disk.shown(&path), disk.shown(folder));
    match why {
        Unreadable::Damaged => {
            let words = words!(
                "La liste de ce que Préau a écrit, « {file} », est abîmée : rien n'a été changé.",
                "The list of what Préau wrote, “{file}”, is damaged: nothing was changed."
            );
            WriteError::new(Cause::Manifest, &path, words).help(words!(
                "Mettez de côté ce que vous avez vous-même déposé dans « {folder} », supprimez ce dossier, puis relancez.",
                "Put aside what you yourself placed in “{folder}”, delete that folder, then run again."
            ))
        }
        Unreadable::FromLaterPreau => {
            let words = words!(
                "« {folder} » a été écrit par une version plus récente de Préau : rien n'a été changé.",
                "“{folder}” was written by a later version of Préau: nothing was changed."
            );
            WriteError::new(Cause::Manifest, &path, words).help(words!(
                "Mettez Préau à jour, ou choisissez un autre dossier de sortie.",
                "Update Préau, or choose another output folder."
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str) -> Entry {
        Entry { path: path.into(), size: 3, print: Fingerprint::of(path.as_bytes()) }
    }

    #[test]
    fn a_manifest_is_read_back_as_written_whatever_the_order() {
        let one = Manifest::new(vec![entry("b/é à.html"), entry("a.html")]);
        let other = Manifest::new(vec![entry("a.html"), entry("b/é à.html")]);
        assert_eq!(one.text(), other.text());
        assert_eq!(Manifest::parse(&one.text()), Ok(one));
    }

    #[test]
    fn a_folder_is_known_by_the_files_in_it() {
        let manifest = Manifest::new(vec![entry("a-b.html"), entry("a/b.html"), entry("c.html")]);
        assert!(manifest.has_folder("a"));
        assert!(!manifest.has_folder("a/b.html"));
        assert!(!manifest.has_folder("c"));
        assert!(!manifest.has_folder("d"));
    }

    #[test]
    fn a_manifest_that_is_cut_or_names_what_no_build_writes_is_damaged() {
        let whole = Manifest::new(vec![entry("a.html"), entry("b.html")]).text();
        for cut in 0..whole.len() - 1 {
            assert_eq!(Manifest::parse(&whole[..cut]), Err(Unreadable::Damaged), "{cut}");
        }
        for path in ["../a", "/etc/passwd", ".git/config", "a//b", ".preau-manifest"] {
            let text = Manifest::new(vec![entry(path)]).text();
            assert_eq!(Manifest::parse(&text), Err(Unreadable::Damaged), "{path}");
        }
    }

    #[test]
    fn a_manifest_of_a_later_version_is_not_touched() {
        assert_eq!(Manifest::parse("preau-manifest 3\n"), Err(Unreadable::FromLaterPreau));
    }

    #[test]
    fn a_manifest_of_the_version_before_tells_the_files_and_not_their_content() {
        let text = format!("preau-manifest 1\n{} 3 a.html\nend\n", "0".repeat(64));
        let before = Manifest::parse(&text).unwrap();
        assert_eq!(before.find("a.html"), Some(0));
        assert!([&b""[..], b"abc"].iter().all(|c| Fingerprint::of(c) != before.entries()[0].print));
    }
}
