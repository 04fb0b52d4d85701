//! A place of a tour to which no way leads from the first one.

use std::collections::BTreeSet;

use crate::check::tour::{Tour, tours};
use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::{Site, Stop};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "place-out-of-reach",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("place_out_of_reach.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    for tour in tours(site) {
        let Some(first) = tour.stops.first() else { continue };
        let reached = reached(&tour, *first);
        let start = tour.name(*first);
        for stop in tour.stops.iter().filter(|stop| !reached.contains(stop)) {
            let (file, span) = tour.place(*stop);
            let name = tour.name(*stop);
            report.say_of(
                file,
                span,
                words!(
                    "Aucune suite de sorties ne mène de « {start} » à « {name} » : qui fait la visite n'y arrive jamais.",
                    "No way from place to place leads from “{start}” to “{name}”: those who take the tour never get there."
                ),
                words!(
                    "Dans le lieu par lequel on y entre, ajoutez sous « sorties » : « vers » ce lieu, et « direction ».",
                    "In the place from which one enters it, add under “exits”: “to” this place, and “direction”."
                ),
            );
        }
    }
}

fn reached(tour: &Tour<'_>, first: Stop) -> BTreeSet<Stop> {
    let mut reached = BTreeSet::from([first]);
    let mut ahead = vec![first];
    while let Some(stop) = ahead.pop() {
        let next = tour.ways.iter().filter(|way| way.from == stop).map(|way| way.to);
        ahead.extend(next.filter(|stop| reached.insert(*stop)));
    }
    reached
}
