//! A heading with nothing under it: who jumps there finds nothing.

use crate::check::{Look, Reading, Report, Rule, outline};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "heading-without-text",
    severity: Severity::Warning,
    rgaa: Some("9.1"),
    wcag: Some("2.4.6"),
    guide: include_str!("heading_without_text.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let Some(body) = reading.texts.first() else { return };
    let mut waiting: Option<(Node<'_>, u8)> = None;
    for node in body.tree.nodes() {
        if let Some(level) = outline::level(node).filter(|_| !node.is_blank()) {
            if let Some((heading, _)) = waiting.filter(|(_, above)| level <= *above) {
                say(body.source(heading.span()), heading, report);
            }
            waiting = Some((node, level));
        } else if waiting.is_some() {
            let shown =
                node.is("img") || node.letters().is_some_and(|text| !text.trim().is_empty());
            if shown && !node.is_inside(outline::HEADINGS) {
                waiting = None;
            }
        }
    }
    // Below the text of a folder's page stands the list of what is in it.
    let is_folder =
        reading.page.path.rsplit('/').next().is_some_and(|name| name.starts_with("index."));
    if let Some((heading, _)) = waiting.filter(|_| !is_folder) {
        say(body.source(heading.span()), heading, report);
    }
}

fn say(source: &str, heading: Node<'_>, report: &mut Report<'_>) {
    report
        .say(
            heading.span(),
            words!(
                "Ce titre n'annonce rien : qui va droit à cette partie n'y trouve aucun texte.",
                "This heading announces nothing: those who go straight to this part find no text there."
            ),
            words!(
                "Écrivez la partie, ou supprimez le titre. Pour un sous-titre, mettez un « # » de plus au suivant.",
                "Write the part, or remove the heading. For a heading below it, give the next one one more “#”."
            ),
        )
        .propose(heading.span(), format!("{}\n\n…", source.trim_end()));
}
