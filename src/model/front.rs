//! A page's text → where its front matter and its body stand.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::text::{SourceFile, Span};
use crate::words;

/// The two parts of a page.
pub(super) struct Parts {
    /// What stands between the `---` lines, if there are any.
    pub front: Option<Span>,
    /// The rest.
    pub body: Span,
}

/// Splits a page in two.
pub(super) fn split(file: &Arc<SourceFile>) -> (Parts, Vec<Diagnostic>) {
    let text = file.text.as_str();
    let all = Span::new(0..text.len());
    let blank = text.len() - text.trim_start_matches('\n').len();
    let Some(first) = fence(&text[blank..]) else {
        let nothing = Parts { front: None, body: all };
        return (nothing, no_front_matter(file).into_iter().collect());
    };
    let start = blank + first;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if fence(line).is_some() {
            let front = Some(Span::new(start..at));
            let body = Span::new(at + line.len()..text.len());
            return (Parts { front, body }, Vec::new());
        }
        at += line.len();
    }
    let end = last_entry(text, start);
    let parts = Parts { front: Some(Span::new(start..end)), body: Span::new(end..text.len()) };
    (parts, vec![unclosed(file, blank, end)])
}

/// The length of the line if `text` starts with a line of three dashes.
fn fence(text: &str) -> Option<usize> {
    let line = text.split_inclusive('\n').next()?;
    (line.trim_end() == "---").then_some(line.len())
}

/// Where front matter that nothing closes seems to end: behind the last of the lines that look like it.
fn last_entry(text: &str, start: usize) -> usize {
    let mut end = start;
    for line in text[start..].split_inclusive('\n') {
        let indented = line.starts_with([' ', '-', '#']) && !line.starts_with("# ");
        let keyed = line.find(':').is_some_and(|colon| colon < 40 && !line[..colon].contains(". "));
        if !indented && !keyed {
            break;
        }
        end += line.len();
    }
    end
}

fn unclosed(file: &Arc<SourceFile>, opening: usize, end: usize) -> Diagnostic {
    let line = file.position(Span::new(end..end).start).line;
    Diagnostic::error(
        "front-matter-unclosed",
        words!(
            "L'en-tête de la page s'ouvre ici par « --- », mais rien ne le referme.",
            "The page's front matter opens here with “---”, but nothing closes it."
        ),
    )
    .at(file, Span::new(opening..opening + 3))
    .help(words!(
        "Ajoutez une ligne « --- » avant la ligne {line}.",
        "Add a line “---” before line {line}."
    ))
    .propose(Span::new(end..end), "---\n")
}

fn no_front_matter(file: &Arc<SourceFile>) -> Option<Diagnostic> {
    let start = file.text.len() - file.text.trim_start().len();
    let first =
        Span::new(start..file.text[start..].find('\n').map_or(file.text.len(), |n| start + n));
    let said = Diagnostic::warning(
        "front-matter-missing",
        words!(
            "Cette page n'a pas d'en-tête : son titre vient de son premier titre, ou du nom du fichier.",
            "This page has no front matter: its title comes from its first heading, or from the file's name."
        ),
    )
    .at(file, first)
    .help(words!(
        "Commencez la page par trois lignes : « --- », « titre: Le titre », « --- ».",
        "Start the page with three lines: “---”, “title: The title”, “---”."
    ));
    Some(said)
}
