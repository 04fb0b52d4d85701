//! A line of a caption that is wider than small screens.

use crate::check::captions::{captions, shown};
use crate::check::{Look, Report, Rule};
use crate::diagnostic::Severity;
use crate::model::Site;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "caption-line-too-long",
    severity: Severity::Warning,
    rgaa: Some("4.2"),
    wcag: Some("1.2.2"),
    guide: include_str!("caption_line_too_long.md"),
    look: Look::Site(look),
};

/// The longest line, in letters, of the streaming services; television has 36.
const LONGEST: usize = 42;

fn look(site: &Site, report: &mut Report<'_>) {
    for file in site.files.iter().filter_map(|file| file.source.captions.as_ref()) {
        for (line, place) in captions(file).0.into_iter().flat_map(|caption| caption.lines) {
            let letters = shown(line);
            if letters <= LONGEST {
                continue;
            }
            let said = report.say_of(
                file,
                place,
                words!(
                    "Cette ligne a {letters} lettres : sur un téléphone, elle déborde ou devient minuscule.",
                    "This line has {letters} letters: on a phone it overflows or becomes tiny."
                ),
                words!(
                    "Coupez-la en deux lignes de 42 lettres au plus, ou en deux sous-titres.",
                    "Cut it into two lines of 42 letters at most, or into two captions."
                ),
            );
            let middle = line.len() / 2;
            let spaces = line.match_indices(' ').map(|(at, _)| at);
            if let Some(at) = spaces.min_by_key(|at| at.abs_diff(middle))
                && let Some((first, second)) = line.split_at_checked(at)
                && shown(first).max(shown(second)) <= LONGEST
            {
                said.propose(place, format!("{first}\n{}", second.trim_start()));
            }
        }
    }
}
