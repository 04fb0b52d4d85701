//! A line in bold in the place of a heading: it is big for the eyes and nothing for the ears.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "heading-in-bold",
    severity: Severity::Warning,
    rgaa: Some("9.1"),
    wcag: Some("1.3.1"),
    guide: include_str!("heading_in_bold.md"),
    look: Look::Text(look),
};

/// A title is no longer than this, in words and in bytes.
const WORDS: usize = 10;
const LONGEST: usize = 80;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    let lines: Vec<(Node<'_>, String)> = text
        .tree
        .roots()
        .filter(|node| node.is("p") && announces(*node))
        .filter_map(|node| Some((node, title(node)?)))
        .collect();
    for (line, title) in &lines {
        // One line with a day or an hour is news in bold; one in italics, a remark.
        let sure = !title.contains(|c: char| c.is_ascii_digit()) && !is_slanted(*line);
        if sure || lines.len() > 1 {
            say(text, *line, title, report);
        }
    }
}

fn say(text: &Text<'_>, line: Node<'_>, title: &str, report: &mut Report<'_>) {
    let place = line.span();
    let above = text.document.facts.headings.iter().rfind(|head| head.span.start < place.start);
    let level = above.map_or(2, |above| above.level + 1).min(6);
    let marks = "#".repeat(usize::from(level));
    let source = text.source(place).trim();
    let said = report.say(
        place,
        words!(
            "« {title} » est en gras pour servir de titre : qui écoute la page ne le trouve pas parmi les titres.",
            "“{title}” is in bold to serve as a heading: those who listen to the page do not find it among the headings."
        ),
        words!("Écrivez : {marks} {title}", "Write: {marks} {title}"),
    );
    if source.starts_with(['*', '_']) {
        let inside = source.trim_matches(['*', '_', ' ', ':', '\u{a0}']);
        said.propose(place, format!("{marks} {inside}"));
    }
}

/// The words of a paragraph that is all bold, if they can be a title.
fn title(line: Node<'_>) -> Option<String> {
    let mut inside = line.children().filter(|node| !node.is_blank());
    let marked = inside.next().filter(|node| node.is_one_of(&["strong", "b", "em", "i"]))?;
    let colon = |node: Node<'_>| node.letters().is_some_and(|letters| letters.trim() == ":");
    if inside.any(|node| !colon(node))
        || line.descendants().any(|n| n.is_one_of(&["a", "img", "br"]))
    {
        return None;
    }
    let words = marked.text();
    let words = words.trim().trim_end_matches(':').trim_end();
    let is_title = words.len() <= LONGEST
        && words.split_whitespace().count() <= WORDS
        && words.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && !words.ends_with(['.', '!', '?', '…', ',', ';', '»', ')'])
        && !words.contains(['@', '=', '→']);
    is_title.then(|| words.to_owned())
}

fn is_slanted(line: Node<'_>) -> bool {
    !line.descendants().any(|node| node.is_one_of(&["strong", "b"]))
}

/// Whether text follows, of its own: not a second line of the same kind.
fn announces(line: Node<'_>) -> bool {
    let mut after = std::iter::successors(line.next(), |node| node.next());
    let Some(next) = after.find(|node| !node.is_text()) else { return false };
    let table = next.is("div") && next.attribute("class").is_some_and(|class| class == "table");
    let follows = next.is_one_of(&["ul", "ol", "dl", "figure", "table"]) || table;
    follows || (next.is("p") && (title(next).is_none()))
}
