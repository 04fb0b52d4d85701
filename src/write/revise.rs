//! A text that people wrote, and the edits that mend it → the file on the disk, whole and in one step.
//!
//! The only place where Préau writes into what people wrote. The file must still be what was read; its
//! line ends, its mark at the start and its rights stay.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::Words;
use crate::text::{Edit, Encoding, SourceFile, decode, edit_stored, with_ends_of};
use crate::words;

/// What some editors put at the start of a file.
const MARK: char = '\u{feff}';

/// A text to be mended.
#[derive(Debug, Clone)]
pub struct Revision {
    /// As it was read.
    pub file: Arc<SourceFile>,
    /// Where it stands.
    pub disk: PathBuf,
    /// The text that it shall have.
    pub text: String,
    /// The edits that lead there, one round after the other.
    pub rounds: Vec<Vec<Edit>>,
}

/// A file ready to be replaced.
#[derive(Debug)]
pub struct Revised {
    disk: PathBuf,
    /// As it is stored, to the byte.
    pub before: String,
    /// As it shall be stored.
    pub after: String,
}

/// Why a file was left as it is.
#[derive(Debug, Clone)]
pub struct Untouched {
    /// Why.
    pub words: Words,
    /// Whether the disk refuses, rather than caution.
    pub failed: bool,
}

/// Reads the file again and makes its new text, without writing it. `site` is the folder of `content/`.
pub fn revise(site: &Path, revision: &Revision) -> Result<Revised, Untouched> {
    let root = site.join("content").canonicalize().map_err(|error| refused(&error))?;
    let disk = revision.disk.canonicalize().map_err(|error| refused(&error))?;
    if !disk.starts_with(root) {
        return Err(caution(words!(
            "c'est un raccourci qui mène hors de « content »",
            "it is a link that leads out of “content”"
        )));
    }
    let bytes = fs::read(&disk).map_err(|error| refused(&error))?;
    match decode(bytes.clone()) {
        Ok(decoded) if decoded.was != Encoding::Utf8 => {
            return Err(caution(words!(
                "il n'est pas enregistré en UTF-8 ; enregistrez-le d'abord ainsi",
                "it is not saved as UTF-8; save it like that first"
            )));
        }
        Ok(decoded) if decoded.text == revision.file.text => {}
        _ => return Err(changed()),
    }
    let before = String::from_utf8(bytes).map_err(|_| changed())?;
    let after = mended(&before, revision);
    Ok(Revised { disk, before, after })
}

/// The stored text with all its edits.
fn mended(before: &str, revision: &Revision) -> String {
    let (mark, stored) = match before.strip_prefix(MARK) {
        Some(rest) => (&before[..MARK.len_utf8()], rest),
        None => ("", before),
    };
    let edit = |text: String, edits: &Vec<Edit>| edit_stored(&text, edits);
    let mut text = revision.rounds.iter().fold(stored.to_owned(), edit);
    // Where an edit joined two sorts of line end, all become the usual one.
    let reads = decode(text.clone().into_bytes()).map(|decoded| decoded.text);
    if reads.as_ref() != Ok(&revision.text) {
        text = with_ends_of(stored, &revision.text);
    }
    format!("{mark}{text}")
}

impl Revised {
    /// Puts the new text in the place of the old one: a reader finds one or the other, never a part.
    pub fn write(&self) -> Result<(), Untouched> {
        let seen = fs::metadata(&self.disk).map_err(|error| refused(&error))?;
        if seen.permissions().readonly() {
            return Err(Untouched {
                words: words!("il est en lecture seule", "it is read-only"),
                failed: true,
            });
        }
        let Some(folder) = self.disk.parent() else { return Err(changed()) };
        let beside = folder.join(format!(".preau-{}", std::process::id()));
        let done = self.write_beside(&beside, &seen);
        if done.is_err() {
            // What cannot be removed either is hidden, and ignored by every build.
            let _ = fs::remove_file(&beside);
        }
        done
    }

    fn write_beside(&self, beside: &Path, seen: &fs::Metadata) -> Result<(), Untouched> {
        let write = || -> io::Result<()> {
            let mut file = File::create_new(beside)?;
            file.write_all(self.after.as_bytes())?;
            file.set_permissions(seen.permissions())?;
            keep_owner(beside, seen);
            // Here, unlike in the output, a power cut could take what a person wrote.
            file.sync_all()
        };
        write().map_err(|error| refused(&error))?;
        match fs::read(&self.disk) {
            Ok(now) if now == self.before.as_bytes() => {}
            Ok(_) => return Err(changed()),
            Err(error) => return Err(refused(&error)),
        }
        fs::rename(beside, &self.disk).map_err(|error| refused(&error))
    }
}

/// Only the administrator may give a file away: for all others it is theirs already.
#[cfg(unix)]
fn keep_owner(path: &Path, seen: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt, chown};
    let _ = chown(path, Some(seen.uid()), Some(seen.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_path: &Path, _seen: &fs::Metadata) {}

fn caution(words: Words) -> Untouched {
    Untouched { words, failed: false }
}

fn changed() -> Untouched {
    caution(words!("il a changé pendant la vérification", "it changed during the check"))
}

fn refused(error: &io::Error) -> Untouched {
    let Words { fr, en } = super::error::reason(error);
    Untouched { words: words!("{fr}", "{en}"), failed: true }
}
