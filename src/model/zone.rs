//! A time zone as `site.yml` names it → its rules, from the data that travels with the program: the same everywhere.

use std::sync::Arc;

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::diagnostic::Diagnostic;
use crate::model::fields::{AsWritten, Fields};
use crate::text::{SourceFile, Span, closest, fold};
use crate::words;

/// The zone of a school that says nothing of it.
const USUAL: &str = "Europe/Paris";

/// The zones of the schools of France, which the message names.
const OF_FRANCE: &str = "Europe/Paris, America/Guadeloupe, America/Martinique, America/Cayenne, America/Miquelon, Indian/Reunion, Indian/Mayotte, Pacific/Noumea, Pacific/Tahiti, Pacific/Wallis";

/// The zone that `site.yml` names, or the usual one.
pub(super) fn read(
    file: &Arc<SourceFile>,
    fields: &Fields<AsWritten>,
    diagnostics: &mut Vec<Diagnostic>,
) -> TimeZone {
    let zones = TimeZoneDatabase::bundled();
    let known = |name: &str| zones.get(name).ok().filter(|zone| !zone.is_unknown());
    let said = fields.texts("time-zone").first().copied();
    if let Some((name, span)) = said {
        match known(name.trim()) {
            Some(zone) => return zone,
            None => diagnostics.push(unknown(file, name, span, &zones)),
        }
    }
    known(USUAL).unwrap_or(TimeZone::UTC)
}

fn unknown(file: &Arc<SourceFile>, name: &str, span: Span, zones: &TimeZoneDatabase) -> Diagnostic {
    let said = Diagnostic::error(
        "unknown-time-zone",
        words!(
            "« {name} » n'est pas un fuseau horaire connu.",
            "“{name}” is not a known time zone."
        ),
    )
    .at(file, span)
    .help(words!(
        "Un fuseau est le nom d'une grande ville ou d'une île, avec sa région. Pour les écoles de France : {OF_FRANCE}.",
        "A zone is the name of a large town or an island, with its region. For the schools of France: {OF_FRANCE}."
    ));
    match near(name, zones) {
        Some(zone) => said.propose(span, zone),
        None => said,
    }
}

/// The zone whose name, or whose town alone, is closest: « Réunion » is Indian/Reunion.
fn near(name: &str, zones: &TimeZoneDatabase) -> Option<String> {
    let wanted = fold(name).replace(' ', "_");
    let wanted = wanted.strip_prefix("la_").unwrap_or(&wanted);
    let zones: Vec<String> = zones.available().map(|zone| zone.to_string()).collect();
    let named = zones.iter().filter_map(|zone| {
        let (_, town) = zone.split_once('/')?;
        Some([(zone.to_lowercase(), zone), (town.to_lowercase(), zone)])
    });
    let named: Vec<(String, &String)> = named.flatten().collect();
    let found = closest(wanted, named.iter().map(|(folded, _)| folded.as_str()))?;
    named.iter().find(|(known, _)| known == found).map(|(_, zone)| (*zone).clone())
}
