//! Spaces that are missing, too many, or not spaces → the line as YAML wants it.

use super::fault::{Fault, Repair};
use super::line::{Line, NO_BREAK};
use super::mend::Case;

/// A tab in the indentation, or between a key and its value.
pub(super) fn tab(case: &Case<'_>) -> Vec<Repair> {
    let (text, line) = (case.text, &case.line);
    if text[line.start..line.indent].contains('\t') {
        let spaces = text[line.start..line.indent].replace('\t', "  ").len();
        let widths = std::iter::once(spaces).chain(widths_above(text, line));
        return widths.map(|width| indented(Fault::Tab, line, width)).collect();
    }
    let head = line.indent..line.value.start;
    let Some(at) = text[head.clone()].find('\t') else {
        return Vec::new();
    };
    let at = head.start + at;
    let end = at + text[at..].len() - text[at..].trim_start_matches(['\t', ' ']).len();
    vec![Repair::new(Fault::Tab, at..end, " ").shown_at(line.body..line.end)]
}

/// No-break spaces pasted where YAML wants plain ones: before a line, after a dash or a colon.
pub(super) fn no_break_space(case: &Case<'_>) -> Vec<Repair> {
    let (text, line) = (case.text, &case.line);
    let mut from = line.indent;
    if let Some(rest) = text[from..line.end].strip_prefix('-') {
        from += usize::from(rest.starts_with(NO_BREAK));
    }
    let spaces = |at: usize| {
        let run = &text[at..line.end];
        let length = run.len() - run.trim_start_matches(NO_BREAK).len();
        (length > 0).then(|| {
            let count = run[..length].chars().count();
            Repair::new(Fault::NoBreakSpace, at..at + length, " ".repeat(count))
        })
    };
    let colon = line.key.as_ref().and_then(|key| Some(key.end + text[key.end..].find(':')? + 1));
    [Some(from), colon].into_iter().flatten().filter_map(spaces).collect()
}

/// `titre:La cour`.
pub(super) fn colon_space(case: &Case<'_>) -> Vec<Repair> {
    let (text, line) = (case.text, &case.line);
    let at = line.key.is_none().then(|| glued_colon(&text[line.body..line.end])).flatten();
    let repair = |at: usize| {
        let at = line.body + at;
        Repair::new(Fault::ColonSpace, at..at + 1, ": ").shown_at(line.body..line.end)
    };
    at.map(repair).into_iter().collect()
}

/// Where the colon of `nom:valeur` is; none in a web address or an hour.
pub(super) fn glued_colon(body: &str) -> Option<usize> {
    let at = body.find(':')?;
    let (name, rest) = (&body[..at], &body[at + 1..]);
    let is_name = name.starts_with(char::is_alphabetic)
        && name.split(' ').count() <= 3
        && name.chars().all(|c| c.is_alphanumeric() || " '’_-".contains(c));
    let is_value = rest.starts_with(|c: char| !c.is_whitespace() && c != ':' && c != '/');
    (is_name && is_value).then_some(at)
}

/// `-élément`.
pub(super) fn dash_space(case: &Case<'_>) -> Vec<Repair> {
    let (text, line) = (case.text, &case.line);
    if line.is_item() || !glued_dash(&text[line.indent..line.end]) {
        return Vec::new();
    }
    let repair = Repair::new(Fault::DashSpace, line.indent..line.indent + 1, "- ");
    vec![repair.shown_at(line.indent..line.end)]
}

/// Whether a line is a list item whose dash touches its text; `-5` is a number.
pub(super) fn glued_dash(line: &str) -> bool {
    let rest = line.strip_prefix('-');
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic() || "\"'[".contains(c)))
}

/// A line that is not under its sisters.
pub(super) fn indentation(case: &Case<'_>) -> Vec<Repair> {
    let (text, line) = (case.text, &case.line);
    let under_block = line.said_before(text).is_some_and(|above| {
        matches!(text[above.value.clone()].trim_end_matches(['-', '+']), "|" | ">")
    });
    if !(line.is_item() || line.has_short_key(text) || under_block) {
        return Vec::new();
    }
    // Deeper than the text above, the line would become a part of it.
    let ceiling = line.said_before(text).filter(|above| !under_block && !above.value.is_empty());
    let ceiling = ceiling.map_or(usize::MAX, |above| {
        if above.key.is_some() { above.body - above.start } else { above.width() }
    });
    let mut widths = widths_above(text, line);
    widths.retain(|&width| width <= ceiling);
    widths.sort_by_key(|width| width.abs_diff(line.width()));
    widths.into_iter().map(|width| indented(Fault::Indentation, line, width)).collect()
}

/// A line without a key: the end of the text above, or a key that lacks its colon.
pub(super) fn keyless(case: &Case<'_>) -> Vec<Repair> {
    let (text, line) = (case.text, &case.line);
    let body = &text[line.body..line.end];
    if line.key.is_some() || line.is_item() || !body.starts_with(char::is_alphabetic) {
        return Vec::new();
    }
    let mut repairs = Vec::new();
    let above = line.said_before(text).filter(|above| !above.value.is_empty());
    if let Some(above) = above.filter(|above| goes_on(&text[above.value.clone()], body)) {
        repairs.push(indented(Fault::Indentation, line, above.width() + 2));
    }
    let word = body.find(' ').unwrap_or(body.trim_end().len());
    let end = line.body + word..line.body + word;
    let repair = Repair::new(Fault::NoColon, end, ":").shown_at(line.body..line.end);
    repairs.push(repair.guessed());
    repairs
}

/// Whether a line reads as the end of a sentence begun above.
fn goes_on(above: &str, line: &str) -> bool {
    let words = line.split(' ').count();
    words > 3 && (above.chars().count() > 40 || line.starts_with(char::is_lowercase))
}

/// The columns where lines above begin, and the next one to the right.
fn widths_above(text: &str, line: &Line) -> Vec<usize> {
    let mut widths = Vec::new();
    let above = std::iter::successors(line.said_before(text), |line| line.said_before(text));
    for above in above.take(12) {
        let body = above.body - above.start;
        for width in [body, above.width(), above.width() + 2] {
            if !widths.contains(&width) {
                widths.push(width);
            }
        }
    }
    widths
}

fn indented(fault: Fault, line: &Line, width: usize) -> Repair {
    let repair = Repair::new(fault, line.start..line.indent, " ".repeat(width));
    repair.shown_at(line.indent..line.end)
}
