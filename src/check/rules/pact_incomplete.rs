//! A leaflet for parents that does not say all of what each owes the other.

use super::title_vague::title_place;
use crate::check::{Look, Reading, Report, Rule, fed, in_words};
use crate::diagnostic::{Severity, Words};
use crate::model::{Facet, FieldSpec, Version};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "pact-incomplete",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("pact_incomplete.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let (site, page) = (reading.site, reading.page);
    let parents = page.facets.audience.iter().any(|who| &**who == "parents");
    if !parents || page.version == Version::Plain {
        return;
    }
    let specs = site.kinds.fields(page.kind).into_iter().filter(|spec| spec.feeds(Facet::Pact));
    let missing: Vec<&FieldSpec> =
        specs.filter(|spec| page.fields.get(&spec.name).is_none()).collect();
    if missing.is_empty() {
        return;
    }
    let quoted = |spec: &&FieldSpec| {
        let Words { fr, en } = fed::name(spec);
        words!("« {fr} »", "“{en}”")
    };
    let Words { fr: keys, en: keys_en } = in_words::same_list(missing.iter().map(quoted));
    let lines = |spec: &&FieldSpec| {
        let Words { fr, en } = fed::name(spec);
        let help = &spec.help;
        (format!("« {fr}: » {}", help.fr), format!("“{en}:” {}", help.en))
    };
    let (lines, lines_en): (Vec<String>, Vec<String>) = missing.iter().map(lines).unzip();
    let (lines, lines_en) = (lines.join(" "), lines_en.join(" "));
    report.say(
        title_place(page),
        words!(
            "Il manque {keys} à cette page pour les parents : un parent doit savoir ce qu'on attend de lui, ce qu'il peut faire, et quoi faire si c'est difficile.",
            "This page for parents lacks {keys_en}: parents need to know what is expected of them, what they can do, and what to do if it is hard."
        ),
        words!("Ajoutez : {lines}", "Add: {lines_en}"),
    );
}
