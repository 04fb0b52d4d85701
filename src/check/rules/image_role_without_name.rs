//! Something said to be a picture (`role="img"`) that has no name.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "image-role-without-name",
    severity: Severity::Error,
    rgaa: Some("1.1"),
    wcag: Some("1.1.1"),
    guide: include_str!("image_role_without_name.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    if !text.file().text.contains("role") {
        return;
    }
    for node in text.tree.nodes() {
        if node.attribute("role").as_deref() != Some("img")
            || is_silent(node)
            || is_named(node, text)
        {
            continue;
        }
        let tag = node.span();
        let said = report.say(
            tag,
            words!(
                "Ce passage se dit une image (role=\"img\") et n'a pas de nom : qui écoute la page entend « image », et rien de plus.",
                "This passage calls itself a picture (role=\"img\") and has no name: those who listen hear “image”, and nothing more."
            ),
            words!(
                "Ajoutez aria-label=\"ce que l'image montre\", ou supprimez role=\"img\".",
                "Add aria-label=\"what the picture shows\", or remove role=\"img\"."
            ),
        );
        let source = text.source(tag);
        if let Some(at) = source.find("role").filter(|_| source.starts_with('<')) {
            let at = tag.start as usize + at;
            said.propose(Span::new(at..at), "aria-label=\"…\" ");
        }
    }
}

fn is_silent(node: Node<'_>) -> bool {
    std::iter::once(node)
        .chain(node.ancestors())
        .any(|node| node.attribute("aria-hidden").as_deref() == Some("true"))
}

fn is_named(node: Node<'_>, text: &Text<'_>) -> bool {
    let own = |name: &str| node.attribute(name).filter(|value| !value.trim().is_empty());
    if own("aria-label").is_some() || own("title").is_some() {
        return true;
    }
    let Some(ids) = own("aria-labelledby") else { return false };
    ids.split_whitespace().any(|id| {
        let label = text.tree.nodes().find(|node| node.attribute("id").as_deref() == Some(id));
        match label {
            Some(label) => !label.is_blank(),
            // A label that is written and hidden has been said to be removed.
            None => text.file().text.matches(id).count() > 1,
        }
    })
}
