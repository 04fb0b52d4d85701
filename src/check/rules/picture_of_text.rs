//! A picture of words: a poster, a scanned letter. Its words cannot be heard, enlarged or translated.

use crate::check::pictures::{bare_words, is_told_near, starts_with_words, stem, without_article};
use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::{Link, LinkKind};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "picture-of-text",
    severity: Severity::Warning,
    rgaa: Some("1.8"),
    wcag: Some("1.4.5"),
    guide: include_str!("picture_of_text.md"),
    look: Look::Text(look),
};

/// What pictures of words are called, folded.
const NAMES: [&str; 25] = [
    "affiche",
    "affichette",
    "capture-d-ecran",
    "circulaire",
    "compte-rendu",
    "courrier",
    "document",
    "flyer",
    "formulaire",
    "invitation",
    "leaflet",
    "letter",
    "lettre",
    "menu",
    "notice",
    "poster",
    "programme",
    "prospectus",
    "reglement",
    "scan",
    "screenshot",
    "text",
    "texte",
    "tract",
    "note-d-information",
];

/// A description of that many bytes may well be the words themselves.
const TELLING: usize = 80;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    if !text.document.links().any(|(link, _)| link.kind != LinkKind::Link) {
        return;
    }
    for picture in text.tree.elements("img") {
        let Some(link) = picture.link().filter(|link| holds_words(link)) else { continue };
        if is_told_near(picture) {
            continue;
        }
        let said = report.say(
            link.span,
            words!(
                "Les mots de cette image ne sont écrits nulle part : ils ne peuvent être ni écoutés, ni agrandis, ni traduits.",
                "The words on this picture are written nowhere: they cannot be heard, enlarged or translated."
            ),
            words!(
                "Recopiez-les sous l'image : la date, le lieu, l'heure, ce qu'il faut faire.",
                "Copy them below the picture: the date, the place, the time, what is to be done."
            ),
        );
        let source = text.source(link.span);
        if source.starts_with("![")
            && picture.parent().is_none_or(|p| p.is_one_of(&["p", "figure"]))
        {
            let french = text.speaks(picture, "fr");
            let part = if french {
                "détails Le texte de l'image"
            } else {
                "details The words on the picture"
            };
            said.propose(link.span, format!("{source}\n\n::: {part}\n…\n:::"));
        }
    }
}

fn holds_words(link: &Link) -> bool {
    if link.decorative || link.text.is_empty() || link.text.len() >= TELLING {
        return false;
    }
    let named = |folded: &str| {
        let bare = without_article(folded);
        NAMES.iter().any(|name| starts_with_words(bare, name))
    };
    named(&bare_words(&link.text)) || named(&stem(&link.destination))
}
