//! Two links next to each other that open the same thing: each is a stop with the keyboard.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::model::Target;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "links-side-by-side",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("2.4.4"),
    guide: include_str!("links_side_by_side.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for node in text.tree.elements("a") {
        let Some((link, target)) = text.link(node) else { continue };
        let Some((other, there)) = neighbour(node).and_then(|node| text.link(node)) else {
            continue;
        };
        let same = match target {
            Target::Nowhere => false,
            Target::Elsewhere => link.destination == other.destination,
            target => target == there,
        };
        if !same {
            continue;
        }
        let said = report.say(
            other.span,
            words!(
                "Ce lien et celui d'avant ouvrent la même chose : au clavier ou au lecteur d'écran, c'est deux arrêts pour un.",
                "This link and the one before open the same thing: with a keyboard or a screen reader, these are two stops for one."
            ),
            words!(
                "Réunissez-les en un seul : [![la cour](cour.jpg) La visite de la cour](cour.md).",
                "Make them one: [![the yard](yard.jpg) The tour of the yard](yard.md)."
            ),
        );
        let places = text.words_place(link).zip(text.words_place(other));
        if let Some((first, second)) = places {
            let end = Span { start: second.end, end: other.span.end };
            let (one, two, end) = (text.source(first), text.source(second), text.source(end));
            let whole = Span { start: link.span.start, end: other.span.end };
            said.propose(whole, format!("[{one} {two}{end}"));
        }
    }
}

/// The element right after a node, if nothing but spaces stands between.
fn neighbour(node: Node<'_>) -> Option<Node<'_>> {
    let mut next = node.next()?;
    while next.is("br") || next.letters().is_some_and(|letters| letters.trim().is_empty()) {
        next = next.next()?;
    }
    next.is("a").then_some(next)
}
