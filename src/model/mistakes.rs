//! The sentences said about a front matter's values.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::model::fields::{FieldSpec, FieldType};
use crate::text::{DayMistake, SourceFile, Span, closest_folded};
use crate::words;
use crate::yaml::{Data, Entry, Quoting, Value};

/// The name by which to call a field in French: the first of its other names.
pub(super) fn french(spec: &FieldSpec) -> &str {
    spec.names.first().map_or(&*spec.name, String::as_str)
}

pub(super) fn said_twice(
    file: &Arc<SourceFile>,
    spec: &FieldSpec,
    first: Span,
    again: Span,
) -> Diagnostic {
    let (a, b) = (file.slice(first), file.slice(again));
    let (fr, en) = (french(spec), &spec.name);
    let line = file.position(first.start).line;
    Diagnostic::error(
        "yaml-duplicate-key",
        words!(
            "« {b} » dit une seconde fois ce que « {a} » dit déjà à la ligne {line} ({fr}).",
            "“{b}” says again what “{a}” already says on line {line} ({en})."
        ),
    )
    .at(file, again)
    .help(words!("Gardez une seule de ces deux lignes.", "Keep only one of these two lines."))
}

pub(super) fn missing(file: &Arc<SourceFile>, spec: &FieldSpec, whole: Span) -> Diagnostic {
    let (fr, en) = (french(spec), &spec.name);
    let (help_fr, help_en) = (&spec.help.fr, &spec.help.en);
    Diagnostic::error("missing-field", words!("Il manque « {fr} ».", "“{en}” is missing."))
        .at(file, whole)
        .help(words!("Ajoutez une ligne « {fr}: … ». {help_fr}", "Add a line “{en}: …”. {help_en}"))
}

pub(super) fn wrong_type(file: &Arc<SourceFile>, spec: &FieldSpec, span: Span) -> Diagnostic {
    let (fr, en) = (french(spec), &spec.name);
    let (expected, expected_en) = expected(spec.holds);
    let (help_fr, help_en) = (&spec.help.fr, &spec.help.en);
    Diagnostic::error(
        "wrong-type",
        words!("« {fr} » attend {expected}.", "“{en}” expects {expected_en}."),
    )
    .at(file, span)
    .help(words!("{help_fr}", "{help_en}"))
}

fn expected(holds: FieldType) -> (&'static str, &'static str) {
    match holds {
        FieldType::Text => ("une ligne de texte", "a line of text"),
        FieldType::Prose => ("un texte", "a text"),
        FieldType::Day => ("une date, comme 2026-09-01", "a date, such as 2026-09-01"),
        FieldType::Moment => (
            "une date et une heure, comme 2026-09-01 18:00",
            "a day and a time, such as 2026-09-01 18:00",
        ),
        FieldType::Number => ("un nombre entier, comme 3", "a whole number, such as 3"),
        FieldType::Flag => ("oui ou non", "yes or no"),
        FieldType::Choice => ("un mot de sa liste", "a word of its list"),
        FieldType::Link => ("un lien, comme ../aide.md", "a link, such as ../aide.md"),
        FieldType::Picture | FieldType::File => {
            ("le nom d'un fichier, comme cour.jpg", "the name of a file, such as cour.jpg")
        }
        FieldType::Record => (
            "plusieurs lignes « nom: valeur », décalées de deux espaces",
            "several lines “name: value”, indented by two spaces",
        ),
    }
}

pub(super) fn not_a_date(file: &Arc<SourceFile>, mistake: &DayMistake, span: Span) -> Diagnostic {
    let said = Diagnostic::error("not-a-date", mistake.words()).at(file, span);
    let said = said.help(mistake.help());
    match mistake.repair() {
        Some(repair) => said.propose(span, repair),
        None => said,
    }
}

pub(super) fn unknown_choice(
    file: &Arc<SourceFile>,
    spec: &FieldSpec,
    text: &str,
    span: Span,
) -> Diagnostic {
    let first = |c: &super::fields::Choice| c.names.first().cloned().unwrap_or(c.name.to_string());
    let all = spec.choices.iter().map(first).collect::<Vec<_>>().join(", ");
    let all_en = spec.choices.iter().map(|c| c.name.to_string()).collect::<Vec<_>>().join(", ");
    let (fr, en) = (french(spec), &spec.name);
    let said = Diagnostic::error(
        "unknown-choice",
        words!(
            "« {text} » n'est pas un mot connu de « {fr} ».",
            "“{text}” is not a word of “{en}”."
        ),
    )
    .at(file, span)
    .help(words!("Choisissez parmi : {all}.", "Choose among: {all_en}."));
    let known =
        spec.choices.iter().flat_map(|c| c.names.iter().map(String::as_str).chain([&*c.name]));
    match closest_folded(text, known) {
        Some(word) => said.propose(span, word),
        None => said,
    }
}

pub(super) fn unknown_key(
    file: &Arc<SourceFile>,
    specs: &[&FieldSpec],
    entry: &Entry,
) -> Diagnostic {
    let key = &entry.key;
    let said = Diagnostic::warning(
        "unknown-key",
        words!(
            "« {key} » n'est pas un mot connu ici : il n'a pas d'effet.",
            "“{key}” is not known here: it has no effect."
        ),
    )
    .at(file, entry.key_span);
    let known = specs.iter().flat_map(|s| s.names.iter().map(String::as_str).chain([&*s.name]));
    match closest_folded(key, known) {
        Some(word) => said
            .propose(entry.key_span, word)
            .help(words!("Vouliez-vous dire « {word} » ?", "Did you mean “{word}”?")),
        None => said.help(words!(
            "Corrigez le mot, ou retirez la ligne. Un gabarit à vous peut le lire sous « page.extra ».",
            "Mend the word, or remove the line. A template of yours can read it as “page.extra”."
        )),
    }
}

/// `tags: lecture, sport` → the two tags, and how to write them.
pub(super) fn list_as_text(
    file: &Arc<SourceFile>,
    value: &Value,
    text: &str,
) -> (Diagnostic, Vec<Value>) {
    let mut items = Vec::new();
    let written = file.slice(value.span);
    let mut from = 0;
    for piece in written.split(',') {
        let lead = piece.len() - piece.trim_start().len();
        let word = piece.trim();
        if !word.is_empty() {
            let start = value.span.start as usize + from + lead;
            let span = Span::new(start..start + word.len());
            let data = Data::Text(word.to_owned());
            items.push(Value { span, data, quoting: Quoting::Plain });
        }
        from += piece.len() + 1;
    }
    let mended = format!(
        "[{}]",
        text.split(',').map(str::trim).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(", ")
    );
    let said = Diagnostic::warning(
        "yaml-list-as-text",
        words!("Cette liste est écrite comme une phrase ; elle a été lue ainsi : {mended}.", "This list is written as a sentence; it was read as: {mended}."),
    )
    .at(file, value.span)
    .help(words!(
        "Mettez la liste entre crochets : {mended}. Si c'est un seul texte, mettez-le entre guillemets.",
        "Put the list in brackets: {mended}. If it is a single text, put it in quotes."
    ))
    .fix(value.span, mended);
    (said, items)
}
