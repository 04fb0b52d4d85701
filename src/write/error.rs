//! What prevents writing → words for people: which file or folder, why, and what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::Words;
use crate::words;

/// Why the site could not be written.
#[derive(Debug, Clone)]
pub struct WriteError {
    /// What sort of obstacle it is.
    pub cause: Cause,
    /// The file or folder concerned.
    pub path: PathBuf,
    /// Why, in one sentence.
    pub words: Words,
    /// What to do about it.
    pub help: Option<Box<Words>>,
}

/// The sorts of obstacles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The output folder was badly chosen.
    Folder,
    /// The output folder holds files, and Préau never wrote there.
    ForeignFiles,
    /// Another build is writing there.
    Busy,
    /// A file that Préau did not write stands where a file of the site must go.
    Taken,
    /// An artifact's path cannot be published: a fault of the rooms before this one.
    Artifact,
    /// The list of what the last build wrote cannot be read.
    Manifest,
    /// The disk refused.
    Disk(io::ErrorKind),
}

impl WriteError {
    pub(super) fn new(cause: Cause, path: &Path, words: Words) -> Self {
        WriteError { cause, path: path.to_path_buf(), words, help: None }
    }

    pub(super) fn help(mut self, help: Words) -> Self {
        self.help = Some(Box::new(help));
        self
    }

    /// The disk refused something at `path`, called `shown` in messages.
    pub(super) fn disk(path: &Path, shown: &str, error: &io::Error) -> Self {
        let Words { fr, en } = reason(error);
        let words = words!(
            "Impossible de travailler sur « {shown} » : {fr}.",
            "Cannot work on “{shown}”: {en}."
        );
        let said = WriteError::new(Cause::Disk(error.kind()), path, words);
        match remedy(error.kind()) {
            Some(help) => said.help(help),
            None => said,
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words.fr)
    }
}

impl std::error::Error for WriteError {}

pub(super) fn reason(error: &io::Error) -> Words {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull => words!("le disque est plein", "the disk is full"),
        Kind::QuotaExceeded => {
            words!("la place accordée à ce compte est épuisée", "this account's quota is used up")
        }
        Kind::PermissionDenied => {
            words!("ce compte n'en a pas le droit", "this account is not allowed to")
        }
        Kind::ReadOnlyFilesystem => {
            words!("le disque est en lecture seule", "the disk is read-only")
        }
        Kind::ResourceBusy => {
            words!("un disque y est attaché", "a disk is mounted there")
        }
        Kind::CrossesDevices => words!(
            "le système ne sait pas changer ce dossier de nom",
            "the system cannot give that folder another name"
        ),
        Kind::NotADirectory => {
            words!(
                "un fichier se trouve à la place d'un dossier",
                "a file stands in the place of a folder"
            )
        }
        Kind::AlreadyExists => {
            words!("un autre fichier porte déjà ce nom", "another file has that name already")
        }
        Kind::InvalidFilename => words!("son nom est trop long", "its name is too long"),
        _ => words!("le système répond « {error} »", "the system says “{error}”"),
    }
}

fn remedy(kind: io::ErrorKind) -> Option<Words> {
    use io::ErrorKind as Kind;
    Some(match kind {
        Kind::StorageFull | Kind::QuotaExceeded => {
            words!("Libérez de la place, puis relancez.", "Free some space, then run again.")
        }
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => words!(
            "Choisissez un dossier de sortie où vous avez le droit d'écrire, ainsi que dans le dossier qui le contient.",
            "Choose an output folder that you may write to, as well as the folder that holds it."
        ),
        Kind::ResourceBusy | Kind::CrossesDevices => words!(
            "Choisissez un nouveau sous-dossier de ce dossier comme dossier de sortie.",
            "Choose a new subfolder of this folder as the output folder."
        ),
        Kind::NotADirectory | Kind::AlreadyExists => words!(
            "Renommez ou déplacez ce fichier, ou choisissez un autre dossier de sortie.",
            "Rename or move that file, or choose another output folder."
        ),
        _ => return None,
    })
}
