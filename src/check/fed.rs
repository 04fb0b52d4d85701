//! A facet → the fields of a page that feed it, and what a writer calls them.

use crate::diagnostic::Words;
use crate::model::{Facet, Field, FieldSpec, FieldType, Page, Resolved, Site};
use crate::words;

/// The fields of a page that feed a facet and hold something, those of its own kind last.
pub(super) fn fields<'a>(
    site: &'a Site,
    page: &'a Page,
    facet: Facet,
) -> impl DoubleEndedIterator<Item = &'a Field<Resolved>> {
    let specs = site.kinds.fields(page.kind).into_iter();
    specs.filter(move |spec| spec.feeds(facet)).filter_map(|spec| page.fields.get(&spec.name))
}

/// The description of the field that feeds a facet, be it inside a record; the kind's own rather than every page's.
pub(super) fn spec<'a>(site: &'a Site, page: &Page, facet: Facet) -> Option<&'a FieldSpec> {
    site.kinds.fields(page.kind).into_iter().rev().find_map(|spec| inside(spec, facet))
}

fn inside(spec: &FieldSpec, facet: Facet) -> Option<&FieldSpec> {
    match spec.feeds(facet) {
        true => Some(spec),
        false => spec.fields.iter().find_map(|spec| inside(spec, facet)),
    }
}

/// What a writer calls the field that feeds a facet.
pub(super) fn key(site: &Site, page: &Page, facet: Facet) -> Words {
    spec(site, page, facet).map_or_else(|| words!("…", "…"), name)
}

/// What a writer calls the first field of a type in the record that feeds a facet.
pub(super) fn key_inside(site: &Site, page: &Page, facet: Facet, holds: FieldType) -> Words {
    let record = spec(site, page, facet);
    let spec = record.and_then(|record| record.fields.iter().find(|spec| spec.holds == holds));
    spec.map_or_else(|| words!("…", "…"), name)
}

/// What a writer calls a field.
pub(super) fn name(spec: &FieldSpec) -> Words {
    called(&spec.name, &spec.names)
}

/// The name in each tongue of what has an English name and, first among its others, a French one.
pub(super) fn called(name: &str, names: &[String]) -> Words {
    let french = names.first().map_or(name, String::as_str);
    words!("{french}", "{name}")
}
