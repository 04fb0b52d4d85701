//! A caption that goes before it can be read.

use crate::check::captions::{captions, written};
use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Site;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "captions-too-fast",
    severity: Severity::Warning,
    rgaa: Some("4.2"),
    wcag: Some("1.2.2"),
    guide: include_str!("captions_too_fast.md"),
    look: Look::Site(look),
};

/// Letters a second beyond which a caption is named. The French charter for captions (CSA, 2011) asks for 15,
/// streaming services allow 17 in French; children read more slowly.
const FASTEST: u64 = 17;

/// What is proposed instead.
const EASY: u64 = 15;

/// No eye finds a shorter one, in milliseconds.
const SHORTEST: u64 = 800;

fn look(site: &Site, report: &mut Report<'_>) {
    for file in site.files.iter().filter_map(|file| file.source.captions.as_ref()) {
        let known = captions(file).0;
        for (number, caption) in known.iter().enumerate() {
            let letters = caption.letters() as u64;
            let stays = caption.stays();
            let fast = letters * 1_000 > stays * FASTEST;
            if letters == 0 || stays == 0 || !fast && stays >= SHORTEST {
                continue;
            }
            let wanted = (letters * 1_000 / EASY).max(SHORTEST);
            let end = caption.start + wanted;
            let wanted = format!("{}.{}", wanted / 1_000, wanted % 1_000 / 100);
            let said = report.say_of(
                file,
                caption.times,
                words!(
                    "Ce sous-titre de {letters} lettres ne reste pas assez longtemps pour être lu : il lui faut {wanted} s.",
                    "This caption of {letters} letters does not stay long enough to be read: it needs {wanted} s."
                ),
                words!(
                    "Laissez-le plus longtemps, ou dites la même chose en moins de mots.",
                    "Leave it longer, or say the same in fewer words."
                ),
            );
            let room = known.get(number + 1).is_none_or(|next| next.start >= end);
            if room {
                let start = written(caption.start);
                said.propose(caption.times, format!("{start} --> {}", written(end)));
            }
        }
    }
}
