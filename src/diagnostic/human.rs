//! Diagnostics → the text that a person reads in a terminal.

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet, Title, normalize_untrusted_str,
};
use std::fmt::Write;

use super::excerpt::Excerpt;
use super::listing::{self, Entry, Length, Listing, Part, Tally};
use super::{Diagnostic, Fix, Place, Severity, Telling, Tongue, Words, errors, quantity, warnings};
use crate::words;

/// The list of lines names at most this many.
const LISTED_LINES: usize = 40;

/// With no more messages than this, the list needs no summary.
const SEEN_AT_A_GLANCE: usize = 5;

/// A paragraph is often one long line: more than this is cropped around the place.
const TERMINAL: usize = 110;

/// A line that is longer, in bytes, is nobody's paragraph: its place is told, not shown.
const LONGEST: usize = 20_000;

/// How a terminal text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// With the colours of a terminal (ANSI).
    Colour,
    /// Without any.
    Plain,
}

impl Style {
    fn renderer(self) -> Renderer {
        match self {
            Style::Colour => Renderer::styled().term_width(TERMINAL),
            Style::Plain => Renderer::plain().term_width(TERMINAL),
        }
    }

    fn strong(self, text: &str) -> String {
        match self {
            Style::Colour => format!("\u{1b}[1m{text}\u{1b}[0m"),
            Style::Plain => text.to_owned(),
        }
    }
}

/// The diagnostics, file by file, the gravest first, and what they amount to, rule by rule.
pub fn human(
    diagnostics: &[Diagnostic],
    telling: &Telling<'_>,
    style: Style,
    length: Length,
) -> String {
    let listing = Listing::of(diagnostics, telling, length);
    let tongue = telling.tongue;
    let renderer = style.renderer();
    let mut text = String::new();
    for part in &listing.parts {
        if !part.entries.is_empty() {
            text.push_str(&style.strong(&heading(part, tongue)));
            text.push_str("\n\n");
        }
        for entry in &part.entries {
            text.push_str(&one(entry, tongue, &renderer));
            text.push_str("\n\n");
        }
    }
    if listing.total > SEEN_AT_A_GLANCE {
        text.push_str(&summary(&listing, telling, style));
    }
    for words in hints(&listing) {
        text.push_str(words.in_tongue(tongue));
        text.push('\n');
    }
    text
}

/// A mistake that has no place in the site (a disk, a command line), in the same look.
pub fn failure(words: &Words, help: Option<&Words>, tongue: Tongue, style: Style) -> String {
    let mut group = Group::with_title(title(Severity::Error, None, words, tongue));
    if let Some(help) = help {
        group = group.element(help_level(tongue).message(clean(help.in_tongue(tongue))));
    }
    style.renderer().render(&[group])
}

/// « content/fiches/ecrans.md : 1 erreur, 2 avertissements ».
pub(super) fn heading(part: &Part<'_>, tongue: Tongue) -> String {
    let name = match part.path {
        Some(path) => clean(path),
        None => words!("Le site", "The site").in_tongue(tongue).to_owned(),
    };
    format!("{name}{}: {}", before_colon(tongue), counts(part.errors, part.warnings, tongue))
}

/// « 1 erreur, 2 avertissements »; what there is none of is not said.
pub(super) fn counts(wrong: usize, warned: usize, tongue: Tongue) -> String {
    let said = [(wrong, errors(wrong)), (warned, warnings(warned))];
    let said = said.iter().filter(|(count, _)| *count > 0);
    said.map(|(_, words)| words.in_tongue(tongue)).collect::<Vec<_>>().join(", ")
}

/// « En résumé », with a line for each rule.
fn summary(listing: &Listing<'_>, telling: &Telling<'_>, style: Style) -> String {
    let tongue = telling.tongue;
    let digits = listing.tallies.iter().map(|tally| tally.count.to_string().len()).max();
    let name = |tally: &Tally<'_>| format!("{}[{}]", gravity(tally.severity, tongue), tally.code);
    let names: Vec<String> = listing.tallies.iter().map(name).collect();
    let width = names.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    let heading = words!("En résumé :", "In short:");
    let mut text = style.strong(heading.in_tongue(tongue));
    text.push('\n');
    for (tally, name) in listing.tallies.iter().zip(names) {
        let (count, title) = (tally.count, telling.title(tally.code));
        // Writing to a String cannot fail.
        let _ =
            writeln!(text, "  {count:>0$}  {name:<width$}  {title}", digits.unwrap_or_default());
    }
    text.push('\n');
    text
}

/// What to type next.
pub(super) fn hints(listing: &Listing<'_>) -> Vec<Words> {
    let mut hints = Vec::new();
    if listing.hidden > 0 {
        let Words { fr, en } = quantity(
            listing.hidden,
            ["message n'est pas montré", "messages ne sont pas montrés"],
            ["message is not shown", "messages are not shown"],
        );
        hints.push(words!(
            "{fr}. Pour tout lire : preau check --all",
            "{en}. To read them all: preau check --all"
        ));
    }
    if listing.mendable > 0 {
        let Words { fr, en } = quantity(
            listing.mendable,
            ["réparation se fait toute seule", "réparations se font toutes seules"],
            ["repair can be made for you", "repairs can be made for you"],
        );
        hints.push(words!("{fr} : preau check --fix", "{en}: preau check --fix"));
    }
    hints
}

/// One mistake, and where those like it are.
fn one(entry: &Entry<'_>, tongue: Tongue, renderer: &Renderer) -> String {
    let said = entry.diagnostic;
    let mut group = Group::with_title(title(said.severity, Some(said.code), &said.words, tongue));
    if let Some(place) = &said.place {
        group = show(group, place);
    }
    if !entry.others.is_empty() {
        let elsewhere = elsewhere(&entry.others, tongue);
        group = group.element(Level::NOTE.no_name().message(elsewhere));
    }
    let help = said.help.as_ref().map(|help| clean(help.in_tongue(tongue)));
    let mended = said.place.as_ref().zip(said.fix.as_ref());
    match (mended, help) {
        (Some((place, fix)), help) => {
            let help = help.unwrap_or_else(|| write_instead().in_tongue(tongue).to_owned());
            let mending = Group::with_title(help_level(tongue).secondary_title(help));
            renderer.render(&[group, mend(mending, place, fix)])
        }
        (None, Some(help)) => renderer.render(&[group.element(help_level(tongue).message(help))]),
        (None, None) => renderer.render(&[group]),
    }
}

/// Adds the file, the line and the underlined place.
fn show<'a>(group: Group<'a>, place: &'a Place) -> Group<'a> {
    // annotate-snippets cleans the text, but not the path.
    let path = clean(&place.file.path);
    let shown = Excerpt::of(&place.file, place.span);
    if place.file.text.is_empty() || shown.text.len() > LONGEST {
        let position = place.file.position(place.span.start);
        let origin = Origin::path(path).line(position.line).char_column(position.column);
        return group.element(origin);
    }
    group.element(
        Snippet::source(shown.text)
            .path(path)
            .line_start(shown.first_line)
            .annotation(AnnotationKind::Primary.span(shown.span)),
    )
}

/// Adds the mended line.
fn mend<'a>(group: Group<'a>, place: &'a Place, fix: &'a Fix) -> Group<'a> {
    let shown = Excerpt::of(&place.file, fix.span).cropped();
    group.element(
        Snippet::source(shown.text)
            .line_start(shown.first_line)
            .patch(Patch::new(shown.span, fix.text.as_str())),
    )
}

/// « et 12 autres endroits : lignes 3, 8, 11 ».
pub(super) fn elsewhere(others: &[&Diagnostic], tongue: Tongue) -> String {
    let mut lines = listing::lines(others);
    let more = if lines.len() > LISTED_LINES { "…" } else { "" };
    lines.truncate(LISTED_LINES);
    let list = lines.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    let Words { fr, en } = quantity(
        others.len(),
        ["autre endroit", "autres endroits"],
        ["other place", "other places"],
    );
    let said = if lines.len() == 1 {
        words!("et {fr} : ligne {list}", "and in {en}: line {list}")
    } else {
        words!("et {fr} : lignes {list}{more}", "and in {en}: lines {list}{more}")
    };
    said.in_tongue(tongue).to_owned()
}

fn write_instead() -> Words {
    words!("écrivez plutôt ceci", "write this instead")
}

/// `erreur[dead-link] : …`, with the colon of each language.
fn title<'a>(
    severity: Severity,
    code: Option<&str>,
    words: &'a Words,
    tongue: Tongue,
) -> Title<'a> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let code = code.map(|code| format!("[{code}]")).unwrap_or_default();
    let name = format!("{}{code}{}", gravity(severity, tongue), before_colon(tongue));
    level.with_name(name).primary_title(words.in_tongue(tongue))
}

/// « erreur » or « avertissement ».
pub(super) fn gravity(severity: Severity, tongue: Tongue) -> &'static str {
    match (severity, tongue) {
        (Severity::Error, Tongue::French) => "erreur",
        (Severity::Error, Tongue::English) => "error",
        (Severity::Warning, Tongue::French) => "avertissement",
        (Severity::Warning, Tongue::English) => "warning",
    }
}

fn help_level(tongue: Tongue) -> Level<'static> {
    let name = words!("aide", "help");
    Level::HELP.with_name(format!("{}{}", name.in_tongue(tongue), before_colon(tongue)))
}

/// French puts a space before a colon.
pub(super) fn before_colon(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::French => " ",
        Tongue::English => "",
    }
}

/// Words may quote what a stranger wrote: no control character reaches the terminal.
pub(super) fn clean(text: &str) -> String {
    normalize_untrusted_str(text)
}
