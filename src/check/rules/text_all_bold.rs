//! A whole paragraph in bold, in italics or underlined: it stresses everything, and is hard to read.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "text-all-bold",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("text_all_bold.md"),
    look: Look::Text(look),
};

/// A paragraph of fewer words may be stressed whole.
const WORDS: usize = 30;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for paragraph in text.tree.elements("p") {
        let mut inside = paragraph.children().filter(|node| !node.is_blank());
        let (Some(marked), None) = (inside.next(), inside.next()) else { continue };
        if !marked.is_one_of(&["strong", "b", "em", "i", "u"])
            || marked.text().split_whitespace().count() <= WORDS
            || paragraph.is_inside(&["blockquote"])
        {
            continue;
        }
        let source = text.source(paragraph.span()).trim();
        let said = report.say(
            paragraph.span(),
            words!(
                "Tout ce paragraphe est mis en valeur : plus rien n'en ressort, et beaucoup de gens le lisent avec peine.",
                "This whole paragraph is stressed: nothing stands out any more, and many people read it with difficulty."
            ),
            words!(
                "Ne mettez en gras que les quelques mots qui comptent, ou prenez un encadré : « ::: important ».",
                "Put only the few words that matter in bold, or take a block: “::: important”."
            ),
        );
        let bare = source.trim_matches('*');
        if source.starts_with('*') && !bare.contains('*') {
            said.propose(paragraph.span(), bare);
        }
    }
}
