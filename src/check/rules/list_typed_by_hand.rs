//! A list typed line by line: for the ears it is one long sentence.

use crate::check::{Look, Report, Rule, Text, bullets};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "list-typed-by-hand",
    severity: Severity::Warning,
    rgaa: Some("9.3"),
    wcag: Some("1.3.1"),
    guide: include_str!("list_typed_by_hand.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    let mut done = 0;
    let paragraphs = text.tree.elements("p");
    for line in paragraphs.filter(|p| !p.is_inside(&["td", "th", "blockquote", "li", "pre"])) {
        let whole = stretch(text, line);
        if whole.start < done || text.source(whole).starts_with('<') {
            continue;
        }
        let source = text.source(whole);
        let lines = bullets::lines(source);
        let Some((list, before, after)) = listed(source, &lines) else { continue };
        done = whole.end;
        let parts = [before, list, after];
        let mended: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        report
            .say(
                whole,
                words!(
                    "Cette liste est tapée à la main : le lecteur d'écran n'en dit ni le début, ni le nombre de points.",
                    "This list is typed by hand: a screen reader tells neither where it starts nor how many items it has."
                ),
                words!(
                    "Laissez une ligne vide avant, et commencez chaque point par « - » et une espace, ou par « 1. ».",
                    "Leave an empty line before it, and start each item with “- ” or with “1. ”."
                ),
            )
            .propose(whole, mended.join("\n\n"));
    }
}

/// The list of a paragraph, what stands before it, and what stands behind it.
fn listed(source: &str, lines: &[&str]) -> Option<(String, String, String)> {
    if let Some(found) = bullets::typed(lines) {
        let before = lines.get(..found.lines.start)?.join("\n");
        return Some((found.list, before, lines.get(found.lines.end..)?.join("\n")));
    }
    // All in one line: « • un sac • une gourde ».
    let one = source.strip_prefix('•').filter(|rest| rest.contains('•'))?;
    let items: Vec<String> = one.split('•').map(|item| format!("- {}", item.trim())).collect();
    Some((items.join("\n"), String::new(), String::new()))
}

/// A paragraph, with those right behind it that begin with a sign: a list typed with empty lines between.
fn stretch(text: &Text<'_>, first: Node<'_>) -> Span {
    let signed = |node: Node<'_>| {
        let line = text.source(node.span()).trim();
        let lines = [line, line];
        !line.contains('\n')
            && line.starts_with(|c: char| !c.is_alphanumeric())
            && bullets::typed(&lines).is_some()
    };
    let mut whole = first.span();
    if !signed(first) {
        return whole;
    }
    let mut next = first;
    while let Some(after) = std::iter::successors(next.next(), |n| n.next()).find(|n| !n.is_text())
    {
        if !after.is("p") || !signed(after) {
            break;
        }
        whole.end = after.span().end;
        next = after;
    }
    whole
}
