//! An alternative too long to be heard in one breath.

use crate::check::pictures::{Picture, pictures};
use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "alt-too-long",
    severity: Severity::Warning,
    rgaa: Some("1.3"),
    wcag: Some("1.1.1"),
    guide: include_str!("alt_too_long.md"),
    look: Look::Page(look),
};

/// The longest alternative, in letters: some fifteen seconds of a voice that cannot be made to go back.
const LONGEST: usize = 200;

/// Where a short one is cut at the latest.
const SHORT: usize = 120;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    for picture in pictures(reading) {
        // In a field, the description is also what stays when a photo may no longer be shown.
        if picture.in_field || picture.alternative.len() <= LONGEST {
            continue;
        }
        let length = picture.alternative.chars().count();
        if length <= LONGEST {
            continue;
        }
        let said = report.say(
            picture.place,
            words!(
                "Cette description a {length} lettres : qui l'écoute ne peut ni s'y arrêter ni y revenir.",
                "This description has {length} letters: those who listen can neither pause in it nor go back."
            ),
            words!(
                "Gardez une phrase, et mettez le reste sous l'image, dans un bloc « ::: détails Description de l'image ».",
                "Keep one sentence, and put the rest below the picture, in a block “::: details Description of the picture”."
            ),
        );
        if let Some(text) = split(&picture, reading) {
            said.propose(picture.span, text);
        }
    }
}

/// The picture with the beginning of its words, and all of them below; only where it stands alone.
fn split(picture: &Picture<'_>, reading: &Reading<'_>) -> Option<String> {
    let file = &reading.page.file;
    let whole = picture.span.range();
    let before = file.text.get(..whole.start)?;
    let after = file.text.get(whole.end..)?;
    let alone = before.is_empty() || before.ends_with('\n');
    let source = file.slice(picture.span);
    if !alone || !(after.is_empty() || after.starts_with('\n')) || !source.starts_with("![") {
        return None;
    }
    let start = (picture.place.start - picture.span.start) as usize;
    let end = (picture.place.end - picture.span.start) as usize;
    let (open, close) = (source.get(..start)?, source.get(end..)?);
    let short = shortened(picture.written);
    let all = picture.written;
    let title = match reading.page.language.starts_with("fr") {
        true => "::: détails Description de l'image",
        false => "::: details Description of the picture",
    };
    Some(format!("{open}{short}{close}\n\n{title}\n{all}\n:::"))
}

fn shortened(words: &str) -> String {
    let limit = words.floor_char_boundary(SHORT);
    let beginning = words.get(..limit).unwrap_or(words);
    if let Some(end) = beginning.find(". ") {
        return beginning.get(..=end).unwrap_or(beginning).to_owned();
    }
    let end = beginning.rfind(' ').unwrap_or(limit);
    format!("{}…", beginning.get(..end).unwrap_or(beginning).trim_end_matches(','))
}
