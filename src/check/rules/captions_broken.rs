//! A file of captions that players cannot read.

use crate::check::captions::{Broken, captions};
use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Site;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "captions-broken",
    severity: Severity::Warning,
    rgaa: Some("4.3"),
    wcag: Some("1.2.2"),
    guide: include_str!("captions_broken.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    for file in site.files.iter().filter_map(|file| file.source.captions.as_ref()) {
        for (broken, place) in captions(file).1 {
            let source = file.slice(place);
            let (words, help) = match broken {
                Broken::Header => (
                    words!(
                        "Ce fichier ne commence pas par « WEBVTT » : aucun lecteur n'en montrera les sous-titres.",
                        "This file does not begin with “WEBVTT”: no player will show its captions."
                    ),
                    words!(
                        "Écrivez « WEBVTT » seul sur la première ligne, puis une ligne vide.",
                        "Write “WEBVTT” alone on the first line, then an empty line."
                    ),
                ),
                Broken::Comma => (
                    words!(
                        "Une virgule sépare ici les millièmes : ce sous-titre ne sera pas montré.",
                        "A comma stands before the thousandths here: this caption will not be shown."
                    ),
                    words!("Mettez un point : 00:01.500.", "Put a point: 00:01.500."),
                ),
                Broken::Times => (
                    words!(
                        "Ces temps ne se lisent pas : ce sous-titre ne sera pas montré.",
                        "These times cannot be read: this caption will not be shown."
                    ),
                    words!(
                        "Écrivez-les ainsi : 00:01.500 --> 00:04.000.",
                        "Write them like this: 00:01.500 --> 00:04.000."
                    ),
                ),
                Broken::Backwards => (
                    words!(
                        "Ce sous-titre finit avant de commencer : il ne sera pas montré.",
                        "This caption ends before it begins: it will not be shown."
                    ),
                    words!(
                        "Le temps de droite doit être après celui de gauche.",
                        "The time on the right must be after the one on the left."
                    ),
                ),
            };
            let said = report.say_of(file, place, words, help);
            match broken {
                Broken::Header => said.fix(Span::new(0..0), "WEBVTT\n\n"),
                Broken::Comma => said.fix(place, source.replace(',', ".")),
                Broken::Times | Broken::Backwards => {}
            }
        }
    }
}
