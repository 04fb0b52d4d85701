//! What is wrong with a picture → words for the person who put it there.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::files::FileMistake;
use crate::model::{Permission, SiteFile};
use crate::text::{SourceFile, Span};
use crate::words;

/// A file that cannot be published.
pub fn mistaken(file: &SiteFile, mistake: &FileMistake) -> Diagnostic {
    let words = Diagnostic::error(mistake.code(), mistake.words());
    at(file, words.help(mistake.help()))
}

/// A photo that must be blurred, in which no face is found.
pub(super) fn no_face(file: &SiteFile, permission: &Permission) -> Diagnostic {
    let name = file.source.path.rsplit('/').next().unwrap_or(&file.source.path);
    Diagnostic::error(
        "blur-without-face",
        words!(
            "« {name} » est à flouter, mais l'outil n'y trouve pas de visage : il ne sait pas quoi cacher.",
            "“{name}” is to be blurred, but the tool finds no face in it: it does not know what to hide."
        ),
    )
    .at(&permission.file, permission.span)
    .help(words!(
        "Ajoutez « flouter: [\"40 20 10 15\"] » : gauche, haut, largeur et hauteur du visage, en pour cent de la photo.",
        "Add “blur: [\"40 20 10 15\"]”: left, top, width and height of the face, in per cent of the photo."
    ))
}

/// A photo of which nobody says who is on it.
pub(super) fn unstated(
    file: &SiteFile,
    faces: usize,
    (place, span): (&Arc<SourceFile>, Span),
) -> Diagnostic {
    let name = file.source.path.rsplit('/').next().unwrap_or(&file.source.path);
    let (severity, words) = match faces {
        0 => (
            Severity::Warning,
            words!("Personne ne dit qui est sur « {name} ».", "Nobody says who is on “{name}”."),
        ),
        _ => (
            Severity::Error,
            words!(
                "On voit sans doute un visage sur « {name} », et personne ne dit si cette personne est d'accord.",
                "A face can probably be seen on “{name}”, and nobody says whether that person agrees."
            ),
        ),
    };
    let said = Diagnostic::error("photo-without-statement", words).at(place, span).help(words!(
        "Dans l'en-tête de la page, dites qui est sur la photo (« qui: personne », « adultes », « élèves » ou « floutée »), à côté de son fichier, ou sous « autorisations » si elle est dans le texte.",
        "In the page's front matter, say who is on the photo (“who: nobody”, “adults”, “pupils” or “blurred”), beside its file, or under “permissions” if it is in the text."
    ));
    Diagnostic { severity, ..said }
}

fn at(file: &SiteFile, said: Diagnostic) -> Diagnostic {
    let shown = Arc::new(SourceFile::new(format!("content/{}", file.source.path), ""));
    said.at(&shown, Span::default())
}
