//! Two line breaks in the place of a new paragraph: for the ears it is all one.

use crate::check::{Look, Report, Rule, Text, bullets};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "breaks-for-paragraphs",
    severity: Severity::Warning,
    rgaa: Some("8.9"),
    wcag: Some("1.3.1"),
    guide: include_str!("breaks_for_paragraphs.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    let mut done = 0;
    for first in text.tree.elements("br") {
        let second = after(first).filter(|node| node.is("br"));
        let block = first.ancestors().find(|node| node.is_one_of(&["p", "li", "div", "dd"]));
        let (Some(_), Some(block)) = (second, block) else { continue };
        if first.span().start < done || first.is_inside(&["td", "th"]) {
            continue;
        }
        let place = first.span();
        let said = report.say(
            place,
            words!(
                "Deux retours à la ligne imitent un nouveau paragraphe : qui écoute la page ne peut pas passer de l'un à l'autre.",
                "Two line breaks imitate a new paragraph: those who listen to the page cannot go from one to the next."
            ),
            words!("Mettez une ligne vide à la place.", "Put an empty line in their place."),
        );
        done = block.span().end;
        let inside = text.source(block.span());
        if let Some((at, length)) =
            chain(inside).filter(|_| block.is("p") && !inside.starts_with('<'))
            && let (Ok(at), Ok(length)) = (u32::try_from(at), u32::try_from(length))
        {
            let start = block.span().start + at;
            said.propose(Span { start, end: start + length }, "\n\n");
        }
    }
}

fn after(node: Node<'_>) -> Option<Node<'_>> {
    std::iter::successors(node.next(), |node| node.next())
        .find(|node| node.letters().is_none_or(|text| !text.trim().is_empty()))
}

/// The first two or more `<br>` in a row: where they are, and their length with the spaces around.
fn chain(source: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let rest = source.get(from..)?;
        let (at, length) = bullets::line_break(rest)?;
        let mut end = at + length;
        let mut count = 1;
        loop {
            let behind = rest.get(end..)?;
            let gap = behind.len() - behind.trim_start().len();
            match bullets::line_break(behind.trim_start()) {
                Some((0, length)) => {
                    end += gap + length;
                    count += 1;
                }
                _ if count > 1 => return Some((from + at, end + gap - at)),
                _ => break,
            }
        }
        from += end;
    }
}
