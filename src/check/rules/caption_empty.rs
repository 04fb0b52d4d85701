//! A caption without words.

use crate::check::captions::captions;
use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Site;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "caption-empty",
    severity: Severity::Warning,
    rgaa: Some("4.2"),
    wcag: Some("1.2.2"),
    guide: include_str!("caption_empty.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    for file in site.files.iter().filter_map(|file| file.source.captions.as_ref()) {
        for caption in captions(file).0 {
            if caption.letters() > 0 {
                continue;
            }
            report
                .say_of(
                    file,
                    caption.times,
                    words!(
                        "Ce sous-titre est vide : qui n'entend pas croit qu'il n'y a rien à entendre.",
                        "This caption is empty: those who do not hear believe that there is nothing to hear."
                    ),
                    words!(
                        "Écrivez dessous ce qu'on entend, ou supprimez-le ; d'un son, dites-le entre crochets : [rires].",
                        "Write below what one hears, or delete it; of a sound, say it between brackets: [laughter]."
                    ),
                )
                .propose(caption.times, format!("{}\n…", file.slice(caption.times)));
        }
    }
}
