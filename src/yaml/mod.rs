//! YAML text → entries that know their place in the file, and every mistake in a teacher's words.
//!
//! The words of the crate: a *record* is a list of *entries*, each a *key* and a *value*.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::text::{SourceFile, Span};
use crate::words;

mod draft;
mod fault;
mod layout;
mod limit;
mod line;
mod mend;
mod notice;
mod quotes;
mod read;
mod special;
mod split;
mod value;

pub use value::{Data, Entry, Quoting, Value, quoted};

/// How large a text may be: what lies beyond is an attack or an accident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Lists and records inside each other.
    pub depth: usize,
    /// Keys, values, lists and records in all.
    pub nodes: usize,
}

impl Limits {
    /// Of a page's front matter.
    pub const FRONT_MATTER: Limits = Limits { depth: 16, nodes: 5_000 };
    /// Of a file that is YAML as a whole.
    pub const WHOLE_FILE: Limits = Limits { depth: 16, nodes: 20_000 };
}

/// A page's front matter, the text between its `---` lines → its entries and its mistakes.
pub fn parse(file: &Arc<SourceFile>, span: Span) -> (Vec<Entry>, Vec<Diagnostic>) {
    parse_within(file, span, Limits::FRONT_MATTER)
}

/// The same, for a text of another size.
pub fn parse_within(
    file: &Arc<SourceFile>,
    span: Span,
    limits: Limits,
) -> (Vec<Entry>, Vec<Diagnostic>) {
    let (mut entries, mut diagnostics) = entries(file, span, limits);
    keep_first(file, &mut entries, &mut diagnostics);
    diagnostics.sort_by_key(|diagnostic| diagnostic.place.as_ref().map(|place| place.span));
    diagnostics.truncate(mend::MISTAKES);
    (entries, diagnostics)
}

fn entries(file: &Arc<SourceFile>, span: Span, limits: Limits) -> (Vec<Entry>, Vec<Diagnostic>) {
    let text = file.slice(span);
    let mut entries = match read::read(text, limits) {
        Ok(entries) => entries,
        Err(failure) if failure.reason == read::Reason::TooMany => {
            let draft = draft::Draft::new(text, span.start as usize);
            return (Vec::new(), vec![limit::said(file, &draft, failure, limits)]);
        }
        Err(_) => return mend::mend(file, span, limits),
    };
    let noticed = notice::notice(text, text, &entries);
    value::relocate(&mut entries, &|place| place.shifted(span.start as usize));
    if noticed.is_empty() {
        return (entries, Vec::new());
    }
    let draft = draft::Draft::new(text, span.start as usize);
    let say = |repair| fault::diagnostic(file, &draft, repair);
    (entries, noticed.iter().filter_map(say).collect())
}

/// Reports keys written twice, at every depth, and keeps the first of them.
fn keep_first(file: &Arc<SourceFile>, entries: &mut Vec<Entry>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<String, Span> = HashMap::with_capacity(entries.len());
    entries.retain_mut(|entry| {
        if let Some(&first) = seen.get(&entry.key) {
            diagnostics.push(written_twice(file, &entry.key, first, entry.key_span));
            return false;
        }
        seen.insert(entry.key.clone(), entry.key_span);
        keep_first_inside(file, &mut entry.value, diagnostics);
        true
    });
}

fn keep_first_inside(file: &Arc<SourceFile>, value: &mut Value, diagnostics: &mut Vec<Diagnostic>) {
    match &mut value.data {
        Data::Nothing | Data::Text(_) => {}
        Data::List(items) => {
            items.iter_mut().for_each(|item| keep_first_inside(file, item, diagnostics));
        }
        Data::Record(entries) => keep_first(file, entries, diagnostics),
    }
}

fn written_twice(file: &Arc<SourceFile>, key: &str, first: Span, second: Span) -> Diagnostic {
    let first = file.position(first.start).line;
    let second_line = file.position(second.start).line;
    let words = words!(
        "« {key} » est écrit deux fois, ligne {first} et ligne {second_line}.",
        "“{key}” is written twice, on line {first} and on line {second_line}."
    );
    Diagnostic::error("yaml-duplicate-key", words)
        .at(file, second)
        .help(words!("Gardez une seule de ces deux lignes.", "Keep only one of these two lines."))
}
