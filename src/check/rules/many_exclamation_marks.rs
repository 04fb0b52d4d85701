//! « Rappel !!! » : a shout, in every language.

use crate::check::{Look, Mention, Report, Rule};
use crate::diagnostic::Severity;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "many-exclamation-marks",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("many_exclamation_marks.md"),
    look: Look::Mentions(&["!!"], look),
};

/// Where words are quoted, or are code.
const QUOTED: [&str; 6] = ["blockquote", "pre", "code", "kbd", "samp", "q"];

fn look(mention: &Mention<'_, '_>, report: &mut Report<'_>) {
    let Mention { text, node, .. } = *mention;
    let source = text.source(node.span());
    let Some(at) = source.find("!!") else { return };
    if node.is_inside(&QUOTED) {
        return;
    }
    let marks = source.get(at..).unwrap_or_default();
    let length = marks.len() - marks.trim_start_matches('!').len();
    let start = node.span().start as usize + at;
    let span = Span::new(start..start + length);
    report
            .say(
                span,
                words!(
                    "Plusieurs points d'exclamation crient : le lecteur se sent grondé, et un lecteur d'écran les lit un à un.",
                    "Several exclamation marks shout: readers feel scolded, and a screen reader says them one by one."
                ),
                words!(
                    "Un seul suffit ; un point, le plus souvent, suffit aussi.",
                    "One is enough; most often, so is a full stop."
                ),
            )
            .propose(span, "!");
}
