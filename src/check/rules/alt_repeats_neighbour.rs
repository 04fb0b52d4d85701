//! An alternative that says again what stands beside the picture: caption, link, paragraph.

use crate::check::pictures::{bare_words, words_of};
use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::{Severity, Words};
use crate::document::{LinkKind, Node};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "alt-repeats-neighbour",
    severity: Severity::Warning,
    rgaa: Some("1.3"),
    wcag: Some("1.1.1"),
    guide: include_str!("alt_repeats_neighbour.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    if !text.document.links().any(|(link, _)| link.kind != LinkKind::Link) {
        return;
    }
    for picture in text.tree.elements("img") {
        let Some(link) = picture.link() else { continue };
        let said = bare_words(&link.text);
        if said.is_empty() {
            continue;
        }
        let Some((words, proposal)) = repeated(picture, &said) else { continue };
        let place = words_of(text.file(), link.span);
        let report = report.say(
            place.unwrap_or(link.span),
            words,
            words!(
                "Dites plutôt ce que l'on voit et qui n'est pas écrit à côté ; s'il n'y a rien de plus à dire : ![décor](photo.jpg).",
                "Say instead what one sees and is not written beside it; if there is nothing to add: ![decorative](photo.jpg)."
            ),
        );
        if let Some(place) = place {
            let french = text.speaks(picture, "fr");
            let decorative = if french { "décor" } else { "decorative" };
            report.propose(place, proposal.unwrap_or(decorative));
        }
    }
}

/// What is said of a picture whose words stand beside it, and what to write if it is not « décor ».
fn repeated(picture: Node<'_>, said: &str) -> Option<(Words, Option<&'static str>)> {
    if let Some(figure) = picture.ancestors().find(|node| node.is("figure")) {
        let caption = figure.children().find(|node| node.is("figcaption"))?;
        let same = bare_words(&caption.text()) == said;
        return same.then(|| {
            let words = words!(
                "La description de l'image répète sa légende : qui écoute la page entend deux fois les mêmes mots, et rien de l'image.",
                "The picture's description repeats its caption: those who listen hear the same words twice, and nothing of the picture."
            );
            (words, Some("…"))
        });
    }
    if let Some(link) = picture.ancestors().find(|node| node.is("a")) {
        let letters: String = link.descendants().filter_map(Node::letters).collect();
        let same = bare_words(&letters) == said;
        return same.then(|| {
            let words = words!(
                "La description de l'image répète les mots du lien : qui écoute la page les entend deux fois.",
                "The picture's description repeats the words of the link: those who listen hear them twice."
            );
            (words, None)
        });
    }
    let paragraph = picture.parent().filter(|node| node.is("p"));
    let own: String =
        paragraph.iter().flat_map(|p| p.descendants()).filter_map(Node::letters).collect();
    let beside = match own.trim().is_empty() {
        true => next_paragraph(paragraph.unwrap_or(picture))?.text(),
        false => own,
    };
    says_again(&bare_words(&beside), said).then(|| {
        let words = words!(
            "La description de l'image répète le texte d'à côté : qui écoute la page l'entend deux fois.",
            "The picture's description repeats the text beside it: those who listen hear it twice."
        );
        (words, None)
    })
}

fn next_paragraph(block: Node<'_>) -> Option<Node<'_>> {
    let next = std::iter::successors(block.next(), |node| node.next()).find(|node| !node.is_text());
    next.filter(|node| node.is("p"))
}

/// The whole text, or its beginning if that is a sentence of some length.
fn says_again(text: &str, said: &str) -> bool {
    if text == said {
        return true;
    }
    let sentence = said.matches('-').count() >= 4;
    sentence
        && text
            .strip_prefix(said)
            .is_some_and(|rest| rest.starts_with('-') && rest.len() < said.len())
}
