//! A link whose title, in quotes after its address, says nothing that its words do not.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::{Link, LinkKind};
use crate::text::{Span, fold};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-title-repeats",
    severity: Severity::Warning,
    rgaa: Some("6.1"),
    wcag: None,
    guide: include_str!("link_title_repeats.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, _) in text.document.links() {
        if link.kind != LinkKind::Link || link.title.is_empty() || link.text.trim().is_empty() {
            continue;
        }
        if !fold(&link.text).contains(fold(&link.title).trim_matches(['.', '-'])) {
            continue;
        }
        let title = &link.title;
        let said = report.say(
            link.span,
            words!(
                "Le titre « {title} » ne dit rien de plus que le lien : certains lecteurs d'écran disent les deux.",
                "The title “{title}” says no more than the link: some screen readers say both."
            ),
            words!("Retirez ce titre.", "Remove this title."),
        );
        if let Some(place) = title_place(text, link) {
            said.fix(place, "");
        }
    }
}

/// Where the title of `[words](address "title")` stands, with the space before it.
fn title_place(text: &Text<'_>, link: &Link) -> Option<Span> {
    let address = text.address_place(link)?;
    let before = text.words_place(link)?.end + 2;
    let angles = u32::from(address.start == before + 1);
    if address.start != before + angles {
        return None;
    }
    let (start, end) = (address.end + angles, link.span.end.checked_sub(1)?);
    let place = Span { start, end };
    let written = text.source(place);
    let title = written.trim();
    let quote = title.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let whole = written.len() > title.len() && title.len() > 2 && title.ends_with(quote);
    whole.then_some(place)
}
