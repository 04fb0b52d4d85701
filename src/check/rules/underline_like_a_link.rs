//! Underlined words that are no link: people click on them, and think that the site is broken.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "underline-like-a-link",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("underline_like_a_link.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for mark in text.tree.elements("u") {
        // In a lesson, a sound or an ending is underlined inside a word.
        let words = mark.text();
        if words.split_whitespace().count() < 2 || mark.is_inside(&["a"]) {
            continue;
        }
        let tag = mark.span();
        let said = report.say(
            tag,
            words!(
                "Ces mots sont soulignés comme un lien, mais ne mènent nulle part : on clique dessus pour rien.",
                "These words are underlined like a link, but lead nowhere: people click on them in vain."
            ),
            words!("Mettez-les en gras : **mots**.", "Put them in bold: **words**."),
        );
        let Some(whole) = around(text.file().text.as_str(), tag) else { continue };
        let source = text.source(whole);
        let inside = source.get(tag.range().len()..source.len().saturating_sub("</u>".len()));
        if let Some(inside) =
            inside.map(str::trim).filter(|inside| !inside.contains(['<', '*', '\n']))
        {
            said.propose(whole, format!("**{inside}**"));
        }
    }
}

/// From the start tag to the end tag that follows.
fn around(file: &str, tag: Span) -> Option<Span> {
    let rest = file.get(tag.end as usize..)?;
    let end = rest.find("</u>")? + "</u>".len();
    let start = tag.start as usize;
    file.get(start..)?.starts_with("<u>").then(|| Span::new(start..tag.end as usize + end))
}
