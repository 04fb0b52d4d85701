//! Artifacts' paths → proof that they can stand together in one folder, on any disk.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;

use super::error::{Cause, WriteError};
use crate::artifact::Artifact;
use crate::words;

/// Refuses paths that leave the folder, and two artifacts for one place.
pub(super) fn check(artifacts: &[Artifact<'_>]) -> Result<(), WriteError> {
    let mut taken: HashMap<Cow<'_, str>, (&str, Stands)> = HashMap::with_capacity(artifacts.len());
    for artifact in artifacts {
        let path = artifact.path.as_str();
        if !is_sound(path) {
            return Err(unsound(path));
        }
        if let Some((other, _)) = taken.insert(fold(path), (path, Stands::File)) {
            return Err(same_place(path, other));
        }
        for folder in ancestors(path) {
            match taken.get(&fold(folder)) {
                // Its own ancestors were looked at when it was first met.
                Some(&(known, Stands::Folder)) if known == folder => break,
                Some(&(other, _)) => return Err(same_place(path, other)),
                None => taken.insert(fold(folder), (folder, Stands::Folder)),
            };
        }
    }
    Ok(())
}

#[derive(Clone, Copy)]
enum Stands {
    File,
    Folder,
}

/// Whether a path is one that a build may write.
pub(super) fn is_sound(path: &str) -> bool {
    let plain = !path.contains(|c: char| c == '\\' || c.is_control());
    // `Path` knows what else a system takes for the start of another place (`C:`).
    let relative =
        || Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    plain && path.split('/').all(is_sound_name) && relative()
}

fn is_sound_name(name: &str) -> bool {
    let folded = fold(name);
    // `.git` holds programs that git runs.
    !name.bytes().all(|b| b == b'.') && !folded.starts_with(".preau-") && folded != ".git"
}

/// A path as disks that ignore case and the form of accents see it.
pub(super) fn fold(path: &str) -> Cow<'_, str> {
    if !path.is_ascii() {
        Cow::Owned(path.nfc().flat_map(char::to_lowercase).collect())
    } else if path.bytes().any(|b| b.is_ascii_uppercase()) {
        Cow::Owned(path.to_ascii_lowercase())
    } else {
        Cow::Borrowed(path)
    }
}

/// The folders of a path, the nearest first.
pub(super) fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(at, _)| path.split_at(at).0)
}

fn unsound(path: &str) -> WriteError {
    let words = words!(
        "Préau ne peut pas publier un fichier sous le nom « {path} ».",
        "Préau cannot publish a file under the name “{path}”."
    );
    WriteError::new(Cause::Artifact, Path::new(path), words).help(words!(
        "Renommez la page ou le fichier d'où il vient, et signalez-le : Préau aurait dû le dire plus tôt.",
        "Rename the page or file it comes from, and report it: Préau should have said so earlier."
    ))
}

fn same_place(path: &str, other: &str) -> WriteError {
    let words = words!(
        "Deux fichiers du site veulent la même place : « {path} » et « {other} ».",
        "Two files of the site want the same place: “{path}” and “{other}”."
    );
    WriteError::new(Cause::Artifact, Path::new(path), words).help(words!(
        "Renommez l'une des deux pages ou images, et signalez-le : Préau aurait dû le dire plus tôt.",
        "Rename one of the two pages or pictures, and report it: Préau should have said so earlier."
    ))
}
