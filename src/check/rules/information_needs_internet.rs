//! A kind of information that reaches only those who have the Internet.

use crate::check::{Look, Reading, Report, Rule, fed, in_words};
use crate::diagnostic::{Severity, Words};
use crate::model::{Facet, FieldSpec, FieldType, Information, Way};
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "information-needs-internet",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("information_needs_internet.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    for lines in by_subject(&reading.page.facets.information) {
        let ways: Vec<&Way> = lines.iter().flat_map(|line| &line.ways).collect();
        let Some(first) = ways.first() else { continue };
        if ways.iter().any(|way| way.without_internet) {
            continue;
        }
        let what = lines.first().map_or("", |line| line.what.as_str());
        let written = ways.iter().map(|way| reading.page.file.slice(way.span));
        let Words { fr: by, en: by_en } = in_words::list(written);
        let Words { fr: other, en: other_en } = others(reading);
        report.say(
            first.span,
            words!(
                "« {what} » ne passe que par {by} : une famille sans Internet ne le saura pas.",
                "“{what}” travels only by {by_en}: a family without the Internet will not hear of it."
            ),
            words!(
                "Ajoutez une voie qui se passe d'Internet : {other}.",
                "Add a way that does without the Internet: {other_en}."
            ),
        );
    }
}

/// The lines of each kind of information, which may be told in several.
pub(super) fn by_subject(information: &[Information]) -> Vec<Vec<&Information>> {
    let mut subjects: Vec<(String, Vec<&Information>)> = Vec::new();
    for line in information {
        let subject = fold(&line.what);
        match subjects.iter_mut().find(|(known, _)| *known == subject) {
            Some((_, lines)) => lines.push(line),
            None => subjects.push((subject, vec![line])),
        }
    }
    subjects.into_iter().map(|(_, lines)| lines).collect()
}

/// The ways that reach everyone.
fn others(reading: &Reading<'_>) -> Words {
    let table = fed::spec(reading.site, reading.page, Facet::Broadcast);
    let fields = table.map_or(&[][..], |table| &table.fields);
    let ways = fields.iter().find(|spec: &&FieldSpec| spec.holds == FieldType::Choice);
    let choices = ways.map_or(&[][..], |ways| &ways.choices);
    let reaching = choices.iter().filter(|choice| choice.without_internet);
    in_words::choice(reaching.map(|choice| fed::called(&choice.name, &choice.names)))
}
