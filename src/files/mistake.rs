//! Why a file cannot be published → words for the person who put it there.

use super::{FileType, Found, Held};
use crate::diagnostic::Words;
use crate::words;

/// Why a file cannot be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileMistake {
    /// It is not what its name says.
    OtherContent {
        /// What the name says.
        promised: FileType,
        /// What it is.
        found: Found,
    },
    /// It is damaged, or stops before its end.
    Broken {
        /// What it should be.
        file_type: FileType,
    },
    /// A picture written in a way that nothing here can read.
    RarePicture {
        /// What it is.
        file_type: FileType,
    },
    /// A picture of too many pixels to be made smaller.
    TooManyPixels {
        /// Its width as shown.
        width: u32,
        /// Its height as shown.
        height: u32,
    },
    /// It holds what must not be published and cannot be taken out of it.
    Holds {
        /// What it is.
        file_type: FileType,
        /// What it holds.
        held: Held,
    },
    /// A file inside this one cannot be published.
    Inside {
        /// Its name there.
        name: String,
        /// Why.
        mistake: Box<FileMistake>,
    },
    /// A drawing that cannot be read.
    UnreadableDrawing {
        /// The line where reading stops.
        line: u32,
    },
    /// A drawing with something that acts, or that fetches something elsewhere.
    ActiveDrawing {
        /// The element or the attribute: `<script>`, `onclick`.
        what: String,
        /// Its line.
        line: u32,
    },
    /// A drawing of which no icon can be made.
    IntricateIcon {
        /// The element: `filter`.
        what: &'static str,
    },
    /// A picture in a drawing that is damaged, or is not a JPEG or PNG.
    PictureInDrawing {
        /// Its line.
        line: u32,
    },
}

impl FileMistake {
    /// The mistake's name, for a diagnostic.
    pub fn code(&self) -> &'static str {
        match self {
            FileMistake::OtherContent { .. } => "file-not-what-it-says",
            FileMistake::Broken { .. }
            | FileMistake::RarePicture { .. }
            | FileMistake::UnreadableDrawing { .. } => "file-broken",
            FileMistake::TooManyPixels { .. } => "picture-too-large",
            FileMistake::ActiveDrawing { .. } | FileMistake::PictureInDrawing { .. } => {
                "file-active"
            }
            FileMistake::Holds { .. } => "file-tells-too-much",
            FileMistake::Inside { mistake, .. } => mistake.code(),
            FileMistake::IntricateIcon { .. } => "icon-too-intricate",
        }
    }

    /// Why, in one sentence.
    pub fn words(&self) -> Words {
        match self {
            FileMistake::OtherContent { promised, found } => other_content(*promised, *found),
            FileMistake::Broken { file_type } => {
                let extension = file_type.extension();
                words!(
                    "Ce fichier « .{extension} » est abîmé ou incomplet.",
                    "This “.{extension}” file is damaged or incomplete."
                )
            }
            FileMistake::RarePicture { file_type } => {
                let extension = file_type.extension();
                words!(
                    "Cette image « .{extension} » est enregistrée d'une manière rare, qui ne peut pas être lue.",
                    "This “.{extension}” picture is saved in a rare way, which cannot be read."
                )
            }
            FileMistake::TooManyPixels { width, height } => words!(
                "Cette image est trop grande : {width} × {height} pixels, et 100 millions au plus sont acceptés.",
                "This picture is too large: {width} × {height} pixels, and 100 million at most are accepted."
            ),
            FileMistake::Holds { file_type, held } => held.words(*file_type),
            FileMistake::Inside { name, mistake } => {
                let Words { fr, en } = mistake.words();
                words!("Dans ce document, « {name} » : {fr}", "In this document, “{name}”: {en}")
            }
            FileMistake::UnreadableDrawing { line } => words!(
                "Ce dessin SVG ne peut pas être lu à partir de sa ligne {line}.",
                "This SVG drawing cannot be read from its line {line} on."
            ),
            FileMistake::ActiveDrawing { what, line } => words!(
                "Ce dessin SVG contient « {what} » (ligne {line}), qui peut agir sur la page ou aller chercher un contenu ailleurs.",
                "This SVG drawing contains “{what}” (line {line}), which can act on the page or fetch something elsewhere."
            ),
            FileMistake::IntricateIcon { what } => words!(
                "Ce dessin SVG est trop compliqué pour une icône : il contient « <{what}> ».",
                "This SVG drawing is too intricate for an icon: it holds “<{what}>”."
            ),
            FileMistake::PictureInDrawing { line } => words!(
                "L'image placée dans ce dessin SVG (ligne {line}) est abîmée.",
                "The picture inside this SVG drawing (line {line}) is damaged."
            ),
        }
    }

    /// How to mend it.
    pub fn help(&self) -> Words {
        match self {
            FileMistake::OtherContent { found: Found::Type(found), .. } => {
                let extension = found.extension();
                words!(
                    "Renommez-le pour qu'il finisse par « .{extension} », ici et dans les pages qui le citent.",
                    "Rename it so that it ends with “.{extension}”, here and in the pages that name it."
                )
            }
            FileMistake::OtherContent { promised, found: Found::Named("HTML") }
                if *promised != FileType::Svg =>
            {
                words!(
                    "C'est sans doute la page web et non le fichier : téléchargez-le de nouveau.",
                    "This is probably the web page and not the file: download it again."
                )
            }
            FileMistake::OtherContent { promised, found: Found::Named("HEIC") }
                if promised.is_picture() =>
            {
                words!(
                    "Enregistrez-la en JPEG : sur iPhone, Réglages › Appareil photo › Formats › Le plus compatible, pour les prochaines photos ; sur Android, dans l'éditeur de photos ; sur Mac, dans Aperçu, Fichier › Exporter.",
                    "Save it as JPEG: on an iPhone, Settings › Camera › Formats › Most Compatible, for the next photos; on Android, in the photo editor; on a Mac, in Preview, File › Export."
                )
            }
            FileMistake::OtherContent { promised, .. } if promised.is_picture() => words!(
                "Ouvrez l'image dans un logiciel de photos et enregistrez-la en JPEG ou en PNG.",
                "Open the picture in a photo program and save it as JPEG or PNG."
            ),
            FileMistake::OtherContent { promised, .. } => {
                let extension = promised.extension();
                words!(
                    "Ouvrez-le dans le logiciel d'où il vient et exportez-le en « .{extension} ».",
                    "Open it in the program that it comes from and export it as “.{extension}”."
                )
            }
            FileMistake::Holds { file_type, held } => held.help(*file_type),
            FileMistake::Inside { mistake, .. } => mistake.help(),
            FileMistake::Broken { file_type } if file_type.is_picture() => words!(
                "Copiez-le de nouveau depuis l'original.",
                "Copy it again from the original."
            ),
            FileMistake::RarePicture { .. } => words!(
                "Ouvrez-la dans un logiciel de photos et enregistrez-la de nouveau, en JPEG ou en PNG.",
                "Open it in a photo program and save it again, as JPEG or PNG."
            ),
            FileMistake::TooManyPixels { .. } => words!(
                "Réduisez-la dans un logiciel de photos : 4 000 pixels de large suffisent.",
                "Make it smaller in a photo program: a width of 4,000 pixels is enough."
            ),
            FileMistake::Broken { file_type } => {
                let extension = file_type.extension();
                words!(
                    "Copiez-le de nouveau depuis l'original ; s'il s'ouvre bien chez vous, exportez-le de nouveau en « .{extension} » depuis un logiciel récent.",
                    "Copy it again from the original; if it opens well on your computer, export it again as “.{extension}” from a recent program."
                )
            }
            FileMistake::UnreadableDrawing { .. } | FileMistake::ActiveDrawing { .. } => words!(
                "Enregistrez-le dans Inkscape en « SVG simple », ou exportez-le en PNG.",
                "Save it in Inkscape as “Plain SVG”, or export it as PNG."
            ),
            FileMistake::IntricateIcon { .. } => words!(
                "Dessinez l'icône avec quelques formes pleines ; dans Inkscape, changez le texte par « Chemin › Objet en chemin ».",
                "Draw the icon with a few full shapes; in Inkscape, change text by “Path › Object to path”."
            ),
            FileMistake::PictureInDrawing { .. } => words!(
                "Placez-y de nouveau l'image, en JPEG ou en PNG, ou exportez le dessin en PNG.",
                "Put the picture into it again, as JPEG or PNG, or export the drawing as PNG."
            ),
        }
    }
}

fn other_content(promised: FileType, found: Found) -> Words {
    let name = promised.extension();
    match found {
        Found::Type(found) => {
            let found = found.extension();
            words!(
                "Le nom de ce fichier finit par « .{name} », mais c'est un fichier « .{found} ».",
                "This file's name ends with “.{name}”, but it is a “.{found}” file."
            )
        }
        Found::Named(found) => words!(
            "Le nom de ce fichier finit par « .{name} », mais c'est un fichier {found}, qui n'est pas publié.",
            "This file's name ends with “.{name}”, but it is a {found} file, which is not published."
        ),
        Found::Unknown => words!(
            "Le nom de ce fichier finit par « .{name} », mais son contenu est autre chose.",
            "This file's name ends with “.{name}”, but its content is something else."
        ),
    }
}
