//! A field, a choice or a kind → the name under which to propose it; a typed name → its kind.

use std::iter;

use crate::diagnostic::Tongue;
use crate::model::{Choice, FieldSpec, KindId, Kinds};
use crate::text::{closest, fold};

/// The name of a field that is surely read as this one, in the language of the tool where it has one: a name
/// that two fields share is the first one's.
pub(super) fn name_of<'s>(spec: &'s FieldSpec, specs: &[&FieldSpec], tongue: Tongue) -> &'s str {
    let others = spec.names.iter().map(String::as_str);
    let own = iter::once(&*spec.name);
    let names: Vec<&str> = match tongue {
        Tongue::French => others.chain(own).collect(),
        Tongue::English => own.chain(others).collect(),
    };
    let leads_here = |name: &&str| {
        let key = fold(name);
        let first = specs.iter().find(|known| known.is_called(&key));
        first.is_some_and(|first| std::ptr::eq(*first, spec))
    };
    names.into_iter().find(leads_here).unwrap_or(&spec.name)
}

/// The word of a choice.
pub(super) fn word(choice: &Choice, tongue: Tongue) -> &str {
    match (tongue, choice.names.first()) {
        (Tongue::French, Some(first)) => first,
        _ => &choice.name,
    }
}

/// The word by which a page claims a kind: what people call it, if the kind is known by that.
pub fn word_for(kinds: &Kinds, id: KindId, tongue: Tongue) -> &str {
    let kind = kinds.get(id);
    let label = kind.label.in_tongue(tongue);
    if kinds.called(&fold(label)) == Some(id) { label } else { &kind.name }
}

/// The kind that somebody calls so, by any of its names, its folders or its files; else the nearest name.
pub fn kind_called<'k>(kinds: &'k Kinds, typed: &str) -> Result<KindId, Option<&'k str>> {
    let word = fold(typed);
    let known = kinds.called(&word).or_else(|| kinds.of_folder(&word));
    let known = known.or_else(|| kinds.of_file(&word));
    known.ok_or_else(|| closest(&word, kinds.words()))
}
