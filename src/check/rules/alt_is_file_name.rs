//! An alternative that is the name of a file: `IMG_2034.jpg`.

use crate::check::pictures::{Picture, bare_words, pictures, stem};
use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::files::FileType;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "alt-is-file-name",
    severity: Severity::Warning,
    rgaa: Some("1.3"),
    wcag: Some("1.1.1"),
    guide: include_str!("alt_is_file_name.md"),
    look: Look::Page(look),
};

/// How cameras, telephones and scanners begin the names of their files, folded.
const DEVICES: [&str; 18] = [
    "capture",
    "dcim",
    "dsc",
    "dscf",
    "dscn",
    "fb",
    "gopr",
    "img",
    "image",
    "imag",
    "mvimg",
    "photo",
    "pict",
    "pxl",
    "sam",
    "scan",
    "screenshot",
    "whatsapp",
];

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    for picture in pictures(reading) {
        if !is_file_name(&picture) {
            continue;
        }
        let said = picture.alternative;
        report
            .say(
                picture.place,
                words!(
                    "La description de cette image est un nom de fichier, « {said} » : qui ne la voit pas entend des lettres et des chiffres.",
                    "This picture's description is the name of a file, “{said}”: those who do not see it hear letters and digits."
                ),
                words!(
                    "Dites ce que l'image montre, comme au téléphone : « Les enfants plantent un tilleul dans la cour ».",
                    "Say what the picture shows, as on the phone: “The children plant a lime tree in the yard”."
                ),
            )
            .propose(picture.place, "…");
    }
}

fn is_file_name(picture: &Picture<'_>) -> bool {
    let said = picture.alternative.trim();
    if said.is_empty() {
        return false;
    }
    let one_word = !said.contains(char::is_whitespace);
    let named = FileType::from_name(said).is_some_and(FileType::is_picture);
    let folded = bare_words(said);
    named
        || one_word && said.contains(['_', '/', '\\'])
        || one_word
            && said.contains('-')
            && folded.contains(char::is_numeric)
            && folded == stem(picture.file)
        || is_given_by_a_device(&folded)
}

/// `img-20260612-101503`, `dsc01234`, `capture-d-ecran-2026-06-12-a-10-15-03`.
fn is_given_by_a_device(folded: &str) -> bool {
    let digits = folded.bytes().filter(u8::is_ascii_digit).count();
    if digits < 4 {
        return false;
    }
    let letters = |word: &str| word.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let mut words = folded.split('-').map(letters).filter(|word| !word.is_empty());
    let fillers =
        ["a", "at", "b", "copie", "d", "de", "e", "ecran", "from", "image", "wa", "edited", "jpg"];
    match words.next() {
        Some(first) => {
            DEVICES.contains(&first.as_str()) && words.all(|word| fillers.contains(&word.as_str()))
        }
        None => true,
    }
}
