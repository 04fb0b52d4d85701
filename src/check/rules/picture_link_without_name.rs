//! A link that is nothing but a picture that says nothing: nobody who listens knows where it leads.

use crate::check::pictures::words_of;
use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::{LinkKind, Node};
use crate::model::Target;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "picture-link-without-name",
    severity: Severity::Error,
    rgaa: Some("6.2"),
    wcag: Some("2.4.4"),
    guide: include_str!("picture_link_without_name.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    if !text.document.links().any(|(link, _)| link.decorative) {
        return;
    }
    for link in text.tree.elements("a").filter(|link| is_without_name(*link)) {
        let pictures =
            || link.descendants().filter_map(Node::link).filter(|link| link.kind != LinkKind::Link);
        // A picture whose words are missing, not left out, is said by its own rule.
        let Some(picture) =
            pictures().next().filter(|_| pictures().all(|picture| picture.decorative))
        else {
            continue;
        };
        let title = text.link(link).and_then(|(_, target)| match target {
            Target::Page(page, _) => Some(text.site.page(*page).title.clone()),
            _ => None,
        });
        let proposal = title.unwrap_or_else(|| "…".to_owned());
        let said = report.say(
            link.span(),
            words!(
                "Ce lien n'est qu'une image sans description : qui l'écoute entend « lien », et rien de plus.",
                "This link is only a picture without description: those who listen hear “link”, and nothing more."
            ),
            words!(
                "Dites entre les crochets de l'image ce que le lien ouvre : [![{proposal}](photo.jpg)](page.md).",
                "Say between the picture's brackets what the link opens: [![{proposal}](photo.jpg)](page.md)."
            ),
        );
        if let Some(place) = words_of(text.file(), picture.span) {
            said.propose(place, proposal);
        }
    }
}

fn is_without_name(link: Node<'_>) -> bool {
    let Some(written) = link.link() else { return false };
    let named = |name: &str| link.attribute(name).is_some_and(|value| !value.trim().is_empty());
    written.title.trim().is_empty()
        && !named("aria-label")
        && !named("aria-labelledby")
        && link.attribute("aria-hidden").as_deref() != Some("true")
        && link.text().trim().is_empty()
}
