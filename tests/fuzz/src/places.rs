//! Spans → whether each is a part of its file, cut between characters.

use preau::diagnostic::Diagnostic;
use preau::document::Document;
use preau::text::{SourceFile, Span};
use preau::yaml::{Data, Entry, Value};

fn check(file: &SourceFile, span: Span, of: &str) {
    assert!(file.text.get(span.range()).is_some(), "{of} stands at {span:?} of {:?}", file.text);
}

pub fn of_diagnostics(file: &SourceFile, said: &[Diagnostic]) {
    for said in said {
        assert!(!said.words.fr.is_empty() && !said.words.en.is_empty(), "{}", said.code);
        if let Some(place) = &said.place {
            check(&place.file, place.span, said.code);
        }
        if let Some(fix) = &said.fix {
            check(file, fix.span, said.code);
        }
    }
}

pub fn of_entries(file: &SourceFile, entries: &[Entry]) {
    for entry in entries {
        check(file, entry.key_span, &entry.key);
        of_value(file, &entry.value);
    }
}

fn of_value(file: &SourceFile, value: &Value) {
    check(file, value.span, "a value");
    match &value.data {
        Data::Nothing | Data::Text(_) => {}
        Data::List(items) => items.iter().for_each(|item| of_value(file, item)),
        Data::Record(entries) => of_entries(file, entries),
    }
}

pub fn of_document(file: &SourceFile, document: &Document<()>) {
    for (link, ()) in document.links() {
        check(file, link.span, &link.destination);
    }
    for heading in &document.facts.headings {
        check(file, heading.span, &heading.text);
    }
    for span in &document.facts.comments {
        check(file, *span, "a comment");
        assert!(file.slice(*span).contains("<!--"), "{span:?} is no comment: {}", file.text);
    }
    for node in document.tree().nodes() {
        check(file, node.span(), node.name());
    }
}
