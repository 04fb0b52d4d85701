//! A way between two places of a tour by which one cannot come back, and which does not say so.

use crate::check::tour::tours;
use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Site;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "way-back-missing",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("way_back_missing.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    for tour in tours(site) {
        for way in tour.ways.iter().filter(|way| !way.one_way) {
            if tour.ways.iter().any(|back| back.from == way.to && back.to == way.from) {
                continue;
            }
            let (from, to) = (tour.name(way.from), tour.name(way.to));
            report.say_of(
                way.file,
                way.span,
                words!(
                    "On va de « {from} » à « {to} », mais « {to} » n'a pas de sortie vers « {from} » : on ne peut pas revenir sur ses pas.",
                    "One goes from “{from}” to “{to}”, but “{to}” has no exit to “{from}”: one cannot go back."
                ),
                words!(
                    "Ajoutez dans « {to} » une sortie vers « {from} » ; si l'on ne revient vraiment pas par là, écrivez sous cette sortie « sens unique: oui ».",
                    "Add to “{to}” an exit to “{from}”; if one really cannot come back that way, write “one-way: yes” under this exit."
                ),
            );
        }
    }
}
