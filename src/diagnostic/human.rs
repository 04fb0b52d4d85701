//! Diagnostics → the text that a person reads in a terminal.

use std::collections::HashMap;

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet, Title, normalize_untrusted_str,
};

use super::excerpt::Excerpt;
use super::{Diagnostic, Fix, Place, Severity, Tongue, Words, reading_order};
use crate::words;

/// More identical mistakes than this in one file are said once, with the list of lines.
const SHOWN_ALIKE: usize = 5;
/// That list names at most this many lines.
const LISTED_LINES: usize = 40;

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
}

/// All diagnostics, errors first, then by file and line; a blank line after each.
pub fn human(diagnostics: &[Diagnostic], tongue: Tongue, style: Style) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by(|a, b| reading_order(a, b));
    let renderer = style.renderer();
    let mut text = String::new();
    for alike in fold(&sorted, tongue) {
        text.push_str(&one(&alike, tongue, &renderer));
        text.push_str("\n\n");
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

/// Joins identical mistakes of one file, where there are many, at the place of the first.
fn fold<'a>(sorted: &[&'a Diagnostic], tongue: Tongue) -> Vec<Vec<&'a Diagnostic>> {
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    let mut by_words: HashMap<(&str, &str, &str), usize> = HashMap::new();
    for diagnostic in sorted {
        let Some(place) = &diagnostic.place else {
            groups.push(vec![diagnostic]);
            continue;
        };
        let key = (diagnostic.code, place.file.path.as_str(), diagnostic.words.in_tongue(tongue));
        let index = *by_words.entry(key).or_insert(groups.len());
        match groups.get_mut(index) {
            Some(group) => group.push(diagnostic),
            None => groups.push(vec![diagnostic]),
        }
    }
    let unfold = |group: Vec<&'a Diagnostic>| {
        if group.len() > SHOWN_ALIKE {
            vec![group]
        } else {
            group.into_iter().map(|one| vec![one]).collect()
        }
    };
    let mut groups: Vec<_> = groups.into_iter().flat_map(unfold).collect();
    groups.sort_by(|a, b| match (a.first(), b.first()) {
        (Some(a), Some(b)) => reading_order(a, b),
        _ => a.len().cmp(&b.len()),
    });
    groups
}

/// One mistake, or several alike of which the first is shown.
fn one(alike: &[&Diagnostic], tongue: Tongue, renderer: &Renderer) -> String {
    let Some((first, others)) = alike.split_first() else { return String::new() };
    let mut group =
        Group::with_title(title(first.severity, Some(first.code), &first.words, tongue));
    if let Some(place) = &first.place {
        group = show(group, place);
    }
    if !others.is_empty() {
        group = group.element(Level::NOTE.no_name().message(elsewhere(others, tongue)));
    }
    let help = first.help.as_ref().map(|help| clean(help.in_tongue(tongue)));
    let mended = first.place.as_ref().zip(first.fix.as_ref());
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
fn elsewhere(others: &[&Diagnostic], tongue: Tongue) -> String {
    let mut lines: Vec<usize> = others
        .iter()
        .filter_map(|other| other.place.as_ref())
        .map(|place| place.file.position(place.span.start).line)
        .collect();
    lines.dedup();
    let count = others.len();
    let more = if lines.len() > LISTED_LINES { "…" } else { "" };
    lines.truncate(LISTED_LINES);
    let list = lines.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    let said = if lines.len() == 1 {
        words!(
            "et {count} autres endroits : ligne {list}",
            "and in {count} other places: line {list}"
        )
    } else {
        words!(
            "et {count} autres endroits : lignes {list}{more}",
            "and in {count} other places: lines {list}{more}"
        )
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
    let name = match severity {
        Severity::Error => words!("erreur", "error"),
        Severity::Warning => words!("avertissement", "warning"),
    };
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let code = code.map(|code| format!("[{code}]")).unwrap_or_default();
    let name = format!("{}{code}{}", name.in_tongue(tongue), before_colon(tongue));
    level.with_name(name).primary_title(words.in_tongue(tongue))
}

fn help_level(tongue: Tongue) -> Level<'static> {
    let name = words!("aide", "help");
    Level::HELP.with_name(format!("{}{}", name.in_tongue(tongue), before_colon(tongue)))
}

/// French puts a space before a colon.
fn before_colon(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::French => " ",
        Tongue::English => "",
    }
}

/// Words may quote what a stranger wrote: no control character reaches the terminal.
fn clean(text: &str) -> String {
    normalize_untrusted_str(text)
}
