//! Two links of a page with the same words that lead to different places.

use std::collections::HashMap;

use super::link_says_click_here::says_nothing;
use crate::check::{Look, Reading, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::{Link, LinkKind};
use crate::model::Target;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "same-words-other-target",
    severity: Severity::Warning,
    rgaa: Some("6.1"),
    wcag: Some("2.4.4"),
    guide: include_str!("same_words_other_target.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let mut known: HashMap<String, (Opened<'_>, u32)> = HashMap::new();
    for text in &reading.texts {
        for node in text.tree.elements("a") {
            let Some((link, target)) = text.link(node) else { continue };
            let Some(opened) = opened(link, target) else { continue };
            let label = node.attribute("aria-label");
            let name = fold(label.as_deref().unwrap_or(&link.text));
            if !name.contains(char::is_alphanumeric) || says_nothing(&link.text) {
                continue;
            }
            let (first, at) = *known.entry(name).or_insert((opened, link.span.start));
            if first != opened {
                say(text, link, target, at, report);
            }
        }
    }
}

/// What a link opens, whatever place in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opened<'a> {
    Here(&'a str),
    Something(&'a Target),
    Page(crate::model::PageId),
    Address(&'a str),
}

fn opened<'a>(link: &'a Link, target: &'a Target) -> Option<Opened<'a>> {
    if link.kind != LinkKind::Link {
        return None;
    }
    match target {
        Target::Nowhere => None,
        Target::Page(page, _) => Some(Opened::Page(*page)),
        Target::Here(id) => Some(Opened::Here(id)),
        Target::File(_) => Some(Opened::Something(target)),
        Target::Elsewhere => {
            let address = link.destination.trim();
            let address = address.split_once("//").map_or(address, |(_, rest)| rest);
            let address = address.strip_prefix("www.").unwrap_or(address);
            Some(Opened::Address(address.split('#').next()?.trim_end_matches('/')))
        }
    }
}

fn say(text: &Text<'_>, link: &Link, target: &Target, first: u32, report: &mut Report<'_>) {
    let said = &link.text;
    let line = text.file().position(first).line;
    let reported = report.say(
        link.span,
        words!(
            "« {said} » mène aussi ailleurs (ligne {line}) : dans la liste des liens, rien ne distingue les deux.",
            "“{said}” also leads elsewhere (line {line}): in the list of links, nothing tells the two apart."
        ),
        words!(
            "Ajoutez à chacun ce qui lui est propre : « {said} du CP », « {said} du CM1 ».",
            "Add to each what is its own: “{said} for year 1”, “{said} for year 2”."
        ),
    );
    let Some(place) = text.words_place(link) else { return };
    let written = text.source(place);
    let own = text.opened(target).filter(|title| fold(title) != fold(written));
    match own {
        Some(title) => reported.propose(place, title),
        None => reported.propose(place, format!("{written} …")),
    }
}
