//! An alternative that begins with « image de »: it is announced as a picture already.

use crate::check::pictures::{Picture, pictures};
use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "alt-begins-with-picture-of",
    severity: Severity::Warning,
    rgaa: Some("1.3"),
    wcag: Some("1.1.1"),
    guide: include_str!("alt_begins_with_picture_of.md"),
    look: Look::Page(look),
};

/// What is said of the picture itself, in small letters.
const NAMES: [&str; 8] = [
    "image",
    "photo",
    "photographie",
    "picture",
    "photograph",
    "illustration",
    "image montrant",
    "photo montrant",
];

/// What ties it to what it shows, and the article that then stands first in its place.
const TIES: [(&str, &str); 26] = [
    (" de la ", "la "),
    (" de l'", "l'"),
    (" de l’", "l’"),
    (" du ", "le "),
    (" des ", "les "),
    (" d'un ", "un "),
    (" d’un ", "un "),
    (" d'une ", "une "),
    (" d’une ", "une "),
    (" de nos ", "nos "),
    (" de notre ", "notre "),
    (" de deux ", "deux "),
    (" de trois ", "trois "),
    (" de plusieurs ", "plusieurs "),
    (" représentant ", ""),
    (" montrant ", ""),
    (" of a ", "a "),
    (" of an ", "an "),
    (" of the ", "the "),
    (" of our ", "our "),
    (" of two ", "two "),
    (" of three ", "three "),
    (" showing ", ""),
    (" : ", ""),
    (": ", ""),
    (" – ", ""),
];

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    for picture in pictures(reading) {
        let Some((place, text)) = mended(&picture) else { continue };
        let said = report.say(
            picture.place,
            words!(
                "Cette description commence par dire que c'est une image : qui l'écoute vient déjà de l'entendre.",
                "This description begins by saying that it is a picture: those who listen have just heard so."
            ),
            words!(
                "Dites tout de suite ce qu'on voit : « {text}… ».",
                "Say at once what one sees: “{text}…”."
            ),
        );
        // In the front matter, a capital or an apostrophe may stand next to the quotes of YAML.
        if picture.in_field {
            said.propose(place, text);
        } else {
            said.fix(place, text);
        }
    }
}

/// The beginning to replace, and by what: « Photo de la c » → « La c ».
fn mended(picture: &Picture<'_>) -> Option<(Span, String)> {
    let written = picture.written;
    let skipped = written.len() - written.trim_start().len();
    let rest = written.get(skipped..)?;
    let small = lowered(rest)?;
    let small = ["une ", "un ", "la ", "l'", "a ", "an ", "the "]
        .iter()
        .find_map(|article| small.strip_prefix(article))
        .unwrap_or(&small);
    let name =
        NAMES.iter().filter(|name| small.starts_with(**name)).max_by_key(|name| name.len())?;
    let after = small.get(name.len()..)?;
    let (tie, article) = TIES.iter().find(|(tie, _)| after.starts_with(tie))?;
    let start = rest.len().checked_sub(after.len() - tie.len())?;
    let first = rest.get(start..)?.chars().next().filter(|c| c.is_alphanumeric())?;
    let end = skipped + start + first.len_utf8();
    let mut text: String = article.chars().chain([first]).collect();
    let capital = text.chars().next()?;
    text.replace_range(..capital.len_utf8(), &capital.to_uppercase().to_string());
    let from = picture.place.start as usize;
    // Elsewhere than in the words themselves there is nothing to put right.
    let whole = (picture.place.end - picture.place.start) as usize == written.len();
    whole.then(|| (Span::new(from + skipped..from + end), text))
}

/// A text in small letters, if no letter changes its length by it.
fn lowered(text: &str) -> Option<String> {
    let small: String = text
        .chars()
        .map(|c| if matches!(c, '\u{a0}' | '\u{202f}' | '\n') { ' ' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    // A no-break space is longer than a space: such a beginning is left alone.
    (small.len() == text.len()).then_some(small)
}
