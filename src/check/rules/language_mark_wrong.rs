//! A passage marked with a language that it plainly is not in: the wrong voice reads it.

use crate::check::{Look, Report, Rule, Text, passages, tongues};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "language-mark-wrong",
    severity: Severity::Warning,
    rgaa: Some("8.8"),
    wcag: Some("3.1.2"),
    guide: include_str!("language_mark_wrong.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for passage in text.foreign().iter().filter(|passage| passage.words.is_none()) {
        let (block, language) = (text.tree.node(passage.block), passage.language);
        let Some(marked) = block.language() else { continue };
        let (fr, en) = passages::name(language);
        let said = report.say(
            block.span(),
            words!(
                "Ce passage porte la langue « {marked} », mais il semble être en {fr} : la mauvaise voix le lit.",
                "This passage is marked as “{marked}”, but it seems to be in {en}: the wrong voice reads it."
            ),
            words!("Écrivez « {language} » à la place de « {marked} ».", "Write “{language}” in the place of “{marked}”."),
        );
        let mut around = std::iter::once(block).chain(block.ancestors());
        let Some(mark) = around.find(|node| node.attribute("lang").is_some()) else { continue };
        let source = text.source(mark.span());
        let line = source.lines().next().unwrap_or_default();
        let old = tongues::primary(&marked);
        if line.starts_with(":::") && line.ends_with(old) {
            let kept = line.len() - old.len();
            let (start, rest) = source.split_at_checked(kept).unwrap_or_default();
            let rest = rest.get(old.len()..).unwrap_or_default();
            said.propose(mark.span(), format!("{start}{language}{rest}"));
        } else if line.contains(&format!("lang=\"{marked}\"")) {
            let (old, new) = (format!("lang=\"{marked}\""), format!("lang=\"{language}\""));
            said.propose(mark.span(), source.replacen(&old, &new, 1));
        }
    }
}
