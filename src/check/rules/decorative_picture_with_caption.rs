//! A picture said to decorate only, and yet with a caption: its words are about nothing.

use crate::check::pictures::words_of;
use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::document::{LinkKind, Node};
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "decorative-picture-with-caption",
    severity: Severity::Warning,
    rgaa: Some("1.9"),
    wcag: Some("1.1.1"),
    guide: include_str!("decorative_picture_with_caption.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    for text in &reading.texts {
        if !text.document.links().any(|(link, _)| link.decorative) {
            continue;
        }
        for picture in text.tree.elements("img") {
            let Some(link) = picture.link().filter(|link| link.decorative) else { continue };
            let figure = picture.ancestors().find(|node| node.is("figure"));
            let captioned = figure.is_some_and(has_caption) || link.kind == LinkKind::Figure;
            if captioned {
                say(report, words_of(text.file(), link.span), link.span);
            }
        }
    }
    for picture in &reading.page.facets.pictures {
        let caption = picture.caption.as_deref().is_some_and(|caption| !caption.trim().is_empty());
        if picture.alternative.as_deref() == Some("") && caption {
            say(report, None, picture.span);
        }
    }
}

fn has_caption(figure: Node<'_>) -> bool {
    figure.children().any(|node| node.is("figcaption") && !node.is_blank())
}

fn say(report: &mut Report<'_>, words: Option<Span>, whole: Span) {
    let said = report.say(
        words.unwrap_or(whole),
        words!(
            "Cette image est passée sous silence, mais sa légende est lue : qui ne la voit pas ne saura pas de quoi elle parle.",
            "This picture is passed over, but its caption is read: those who do not see it will not know what it is about."
        ),
        words!(
            "Dites ce que l'image montre, ou supprimez la légende.",
            "Say what the picture shows, or delete the caption."
        ),
    );
    if let Some(words) = words {
        said.propose(words, "…");
    }
}
