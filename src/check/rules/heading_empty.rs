//! A heading that says nothing to those who go from heading to heading.

use crate::check::{Look, Report, Rule, Text, outline};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "heading-empty",
    severity: Severity::Warning,
    rgaa: Some("9.1"),
    wcag: Some("1.3.1"),
    guide: include_str!("heading_empty.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for heading in text.tree.nodes().filter(|node| node.is_one_of(outline::HEADINGS)) {
        if is_hidden(heading) || heading.descendants().any(|node| says(text, node)) {
            continue;
        }
        let source = text.source(heading.span());
        let only_marks =
            !source.is_empty() && source.trim_matches(['#', ' ', '\t', '\n']).is_empty();
        let said = report.say(
            heading.span(),
            words!(
                "Ce titre est vide : qui parcourt la page de titre en titre tombe sur un silence.",
                "This heading is empty: those who go from heading to heading meet a silence."
            ),
            words!(
                "Écrivez ce que dit la partie qui suit, ou supprimez ce titre.",
                "Write what the part below says, or remove this heading."
            ),
        );
        if only_marks {
            said.fix(heading.span(), "");
        }
    }
}

/// Whether a node is heard: letters that are not hidden, or a picture with words.
fn says(text: &Text<'_>, node: Node<'_>) -> bool {
    let heard = match (node.letters(), text.link(node)) {
        (Some(letters), _) => letters.chars().any(|c| !c.is_whitespace() && !is_invisible(c)),
        (None, Some((link, _))) if node.is("img") => {
            !matches!(crate::text::fold(&link.text).as_str(), "" | "decor" | "decorative")
        }
        _ => node.attribute("aria-label").is_some_and(|label| !label.trim().is_empty()),
    };
    heard && !node.ancestors().any(is_hidden)
}

fn is_hidden(node: Node<'_>) -> bool {
    node.attribute("aria-hidden").is_some_and(|value| value == "true")
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}
