//! A caption that comes before the one above it, or before that one goes.

use crate::check::captions::{captions, written};
use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Site;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "captions-overlap",
    severity: Severity::Warning,
    rgaa: Some("4.3"),
    wcag: Some("1.2.2"),
    guide: include_str!("captions_overlap.md"),
    look: Look::Site(look),
};

fn look(site: &Site, report: &mut Report<'_>) {
    for file in site.files.iter().filter_map(|file| file.source.captions.as_ref()) {
        let known = captions(file).0;
        for pair in known.windows(2) {
            let [above, caption] = pair else { continue };
            if caption.start >= above.end || above.end <= above.start {
                continue;
            }
            let end = written(above.end);
            let said = report.say_of(
                file,
                caption.times,
                words!(
                    "Ce sous-titre commence avant la fin du précédent ({end}) : l'un cache l'autre, et l'on ne lit ni l'un ni l'autre.",
                    "This caption begins before the end of the one above ({end}): one hides the other, and neither is read."
                ),
                words!(
                    "Faites finir le précédent quand celui-ci commence, et mettez les sous-titres dans l'ordre du film.",
                    "Let the one above end when this one begins, and put the captions in the order of the film."
                ),
            );
            if caption.start > above.start {
                let (start, end) = (written(above.start), written(caption.start));
                said.propose(above.times, format!("{start} --> {end}"));
            }
        }
    }
}
