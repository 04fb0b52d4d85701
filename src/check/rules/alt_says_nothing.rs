//! An alternative that only says that there is a picture: « image », « photo 1 », « logo ».

use crate::check::pictures::{bare_words, pictures, without_article};
use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "alt-says-nothing",
    severity: Severity::Warning,
    rgaa: Some("1.3"),
    wcag: Some("1.1.1"),
    guide: include_str!("alt_says_nothing.md"),
    look: Look::Page(look),
};

/// Words that say only that there is a picture, folded, without article and number.
const EMPTY_WORDS: [&str; 50] = [
    "a-completer",
    "alt",
    "alternative",
    "apercu",
    "banniere",
    "banner",
    "capture",
    "capture-d-ecran",
    "chart",
    "cliche",
    "copie",
    "description",
    "dessin",
    "diagram",
    "diagramme",
    "drawing",
    "figure",
    "graph",
    "graphic",
    "graphique",
    "icon",
    "icone",
    "illustration",
    "image",
    "images",
    "img",
    "infographie",
    "jpg",
    "logo",
    "photo",
    "photographie",
    "photos",
    "pic",
    "picture",
    "pictures",
    "png",
    "sans-titre",
    "scan",
    "schema",
    "screenshot",
    "spacer",
    "text",
    "texte",
    "texte-alternatif",
    "titre",
    "todo",
    "untitled",
    "vignette",
    "visuel",
    "xxx",
];

/// No alternative that says nothing is longer, in bytes.
const LONGEST: usize = 32;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    for picture in pictures(reading) {
        let said = picture.alternative.trim();
        if said.is_empty() || said.len() > LONGEST || !says_nothing(said) {
            continue;
        }
        let proposal = match bare_words(said).as_str() {
            "logo" | "le-logo" => "Logo de …",
            "the-logo" => "Logo of …",
            _ => "…",
        };
        report
            .say(
                picture.place,
                words!(
                    "« {said} » ne dit rien de l'image à qui ne la voit pas.",
                    "“{said}” says nothing of the picture to those who do not see it."
                ),
                words!(
                    "Dites ce qu'elle montre : « Les enfants plantent un tilleul dans la cour » ; d'un logo, dites de qui il est.",
                    "Say what it shows: “The children plant a lime tree in the yard”; of a logo, say whose it is."
                ),
            )
            .propose(picture.place, proposal);
    }
}

fn says_nothing(said: &str) -> bool {
    if !said.chars().any(char::is_alphanumeric) {
        return true;
    }
    let folded = bare_words(said);
    let bare = without_article(&folded);
    let bare = bare.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    let bare = bare.strip_suffix("-n").unwrap_or(bare);
    // Writing without Latin letters folds to nothing, and says something.
    (bare.is_empty() && said.is_ascii()) || EMPTY_WORDS.contains(&bare)
}
