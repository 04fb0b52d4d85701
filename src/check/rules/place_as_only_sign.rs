//! « Le menu de gauche », « le bouton rond » : a sign for those who see the page as its writer does.

use crate::check::{Look, Mention, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "place-as-only-sign",
    severity: Severity::Warning,
    rgaa: Some("10.9"),
    wcag: Some("1.3.3"),
    guide: include_str!("place_as_only_sign.md"),
    look: Look::Mentions(&PLACED, look),
};

/// Parts of a page, which a building does not have.
const OF_A_PAGE: [&str; 12] = [
    "menu", "encadré", "encart", "onglet", "bandeau", "rubrique", "lien", "sidebar", "tab", "link",
    "box", "sommaire",
];

/// What a page and a building both have: they count where the sentence clicks, or speaks of a page.
const OF_BOTH: [&str; 12] = [
    "bouton", "icône", "image", "photo", "colonne", "cadre", "flèche", "liste", "button", "icon",
    "column", "picture",
];

/// Places and shapes, as they follow.
const PLACES: [&str; 20] = [
    " de droite",
    " de gauche",
    " à droite",
    " à gauche",
    " en haut à droite",
    " en haut à gauche",
    " en bas à droite",
    " en bas à gauche",
    " du haut",
    " du bas",
    " rond",
    " ronde",
    " carré",
    " carrée",
    " triangulaire",
    " on the right",
    " on the left",
    " at the top",
    " at the bottom",
    " ci-contre",
];

/// Words of [`PLACES`] and [`BEFORE`] without one of which a text places nothing.
const PLACED: [&str; 21] = [
    "droite",
    "gauche",
    "du haut",
    "du bas",
    "rond",
    "ronde",
    "carré",
    "carrée",
    "triangulaire",
    "on the right",
    "on the left",
    "at the top",
    "at the bottom",
    "ci-contre",
    "round",
    "square",
    "right",
    "left",
    "top",
    "bottom",
    "en haut",
];

/// Shapes and places, as they stand before.
const BEFORE: [&str; 8] =
    ["round ", "square ", "right-hand ", "left-hand ", "left ", "right ", "top ", "bottom "];

fn look(mention: &Mention<'_, '_>, report: &mut Report<'_>) {
    let Mention { text, node, letters } = *mention;
    for sentence in letters.split_inclusive(['.', '!', '?', ';']) {
        let Some(found) = placed(sentence) else { continue };
        if !node.is_inside(&["code", "pre"]) {
            say(found, node, text, report);
        }
    }
}

fn say(found: &str, node: Node<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let place = text.place(node, found);
    let said = report.say(
        place,
        words!(
            "« {found} » : sur un téléphone, à l'écoute ou sur papier, rien n'est à cette place et rien n'a cette forme.",
            "“{found}”: on a phone, by ear or on paper, nothing has that place or that shape."
        ),
        words!(
            "Nommez-le par ses mots : « le menu Cantine », « le bouton Envoyer » ; ou dites « ci-dessous ».",
            "Name it by its words: “the menu Canteen”, “the button Send”; or say “below”."
        ),
    );
    if text.source(place) == found {
        let name = found.split(' ').find(|word| names(word, true)).unwrap_or(found);
        said.propose(place, format!("{name} « … »"));
    }
}

fn names(word: &str, clicks: bool) -> bool {
    OF_A_PAGE.contains(&word) || clicks && OF_BOTH.contains(&word)
}

/// The words of a sentence that name a part of a page by its place or shape alone.
fn placed(sentence: &str) -> Option<&str> {
    // One look for the words that most sentences lack.
    let about_page = ["cliqu", "Cliqu", "click", "Click", " page", " site"]
        .iter()
        .any(|word| sentence.contains(word));
    for noun in OF_A_PAGE.iter().chain(&OF_BOTH).filter(|noun| names(noun, about_page)) {
        for (at, _) in sentence.match_indices(noun) {
            let before = sentence.get(..at)?;
            let after = sentence.get(at + noun.len()..)?;
            if before.ends_with(char::is_alphanumeric) {
                continue;
            }
            let follows = PLACES
                .iter()
                .filter(|place| ends_word(after, place))
                .max_by_key(|place| place.len());
            // « le menu à gauche de la porte » is a place in a building.
            let of_what = |place: &&&str| {
                let rest = after.get(place.len()..).unwrap_or_default();
                !(rest.starts_with(" de ") || rest.starts_with(" du ") || rest.starts_with(" of "))
                    || [
                        " de la page",
                        " de l’écran",
                        " de l'écran",
                        " du site",
                        " of the page",
                        " of the screen",
                    ]
                    .iter()
                    .any(|own| rest.starts_with(own))
            };
            if let Some(place) = follows.filter(of_what) {
                return sentence.get(at..at + noun.len() + place.len());
            }
            let stands = BEFORE.iter().find(|shape| before.ends_with(**shape));
            if let Some(shape) = stands.filter(|_| !after.starts_with(char::is_alphanumeric)) {
                return sentence.get(at - shape.len()..at + noun.len());
            }
        }
    }
    None
}

fn ends_word(after: &str, place: &str) -> bool {
    after.strip_prefix(place).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::{BEFORE, PLACED, PLACES};

    #[test]
    fn nothing_is_placed_without_a_word_that_is_waited_for() {
        for said in PLACES.iter().chain(&BEFORE) {
            assert!(PLACED.iter().any(|word| said.contains(word)), "{said}");
        }
    }
}
