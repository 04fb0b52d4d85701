//! A well-known tool, named on a page for parents, that no page of the site explains.

use std::collections::BTreeMap;

use crate::check::lines::{Line, lines};
use crate::check::{Look, Reading, Report, Rule, fed, tools};
use crate::diagnostic::{Severity, Words};
use crate::model::{Facet, Site};
use crate::text::{Span, fold};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "tool-named-without-page",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("tool_named_without_page.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let page = reading.page;
    if !page.facets.audience.iter().any(|who| &**who == "parents") {
        return;
    }
    let mut mentions = first_mentions(reading);
    // Another rule speaks of the tools that the page says it needs.
    for (tool, _) in &page.facets.tools {
        mentions.retain(|name, _| fold(name) != fold(tool));
    }
    if mentions.is_empty() {
        return;
    }
    let known = &reading.site.tools;
    mentions.retain(|name, _| !known.keys().any(|title| names(title, &fold(name))));
    for (tool, span) in mentions {
        say(reading.site, tool, span, report);
    }
}

/// Each tool that the page names, and where it does so first.
fn first_mentions(reading: &Reading<'_>) -> BTreeMap<&'static str, Span> {
    let mut first = BTreeMap::new();
    for line in lines(reading.page) {
        let Line::Text(text, span) = line else { continue };
        for (_, tool) in tools::named(text) {
            first.entry(tool).or_insert(span);
        }
    }
    for text in &reading.texts {
        for (letters, node) in text.tree.letters() {
            let named = tools::named(&letters);
            let node = text.tree.node(node);
            if named.is_empty() || node.is_inside(&["code", "pre", "kbd", "samp"]) {
                continue;
            }
            for (place, tool) in named {
                let written = letters.get(place).unwrap_or(tool);
                first.entry(tool).or_insert_with(|| text.place(node, written));
            }
        }
    }
    first
}

/// Whether a folded title has a folded name among its words: « klassly-premiers-pas ».
fn names(title: &str, name: &str) -> bool {
    let apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    title.match_indices(name).any(|(at, _)| {
        let (before, after) = (title.get(..at), title.get(at + name.len()..));
        apart(before.and_then(|text| text.chars().next_back()))
            && apart(after.and_then(|text| text.chars().next()))
    })
}

fn say(site: &Site, tool: &str, span: Span, report: &mut Report<'_>) {
    let mut kinds = site.kinds.all();
    let kind = kinds.find(|kind| kind.fields.iter().any(|spec| spec.feeds(Facet::Provides)));
    let Some(kind) = kind else { return };
    let folder = |name: Option<&String>| name.map_or_else(|| kind.name.to_string(), String::clone);
    let (folder, folder_en) = (folder(kind.folders.first()), folder(kind.folders.last()));
    let others = kind.fields.iter().find(|spec| spec.feeds(Facet::Provides)).map(fed::name);
    let Words { fr: key, en: key_en } = others.unwrap_or_else(|| words!("…", "…"));
    report.say(
        span,
        words!(
            "Cette page parle de « {tool} », et aucune page du site ne l'explique : un parent qui ne l'a jamais utilisé reste seul.",
            "This page speaks of “{tool}”, and no page of the site explains it: parents who have never used it are left alone."
        ),
        words!(
            "Écrivez sa page dans « {folder}/ » : premiers pas, qui aide, sur papier. Si elle a un autre titre, ajoutez-y « {tool} » sous « {key} ».",
            "Write its page in “{folder_en}/”: first steps, who helps, on paper. If it has another title, add “{tool}” there under “{key_en}”."
        ),
    );
}
