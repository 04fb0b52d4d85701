//! Values that hold a sign with a meaning of its own → the same values in quotes, or the sign mended.

use std::ops::Range;

use super::fault::{Fault, Repair};
use super::line::{self, Line};
use super::mend::Case;
use super::quotes::{folded, requoted};
use super::value::quoted;

/// `[` and `{` that are not closed, or are not meant as lists.
pub(super) fn brackets(case: &Case<'_>) -> Vec<Repair> {
    case.values().into_iter().flat_map(|range| bracket(case, range)).collect()
}

fn bracket(case: &Case<'_>, range: Range<usize>) -> Vec<Repair> {
    let value = &case.text[range.clone()];
    let Some(open) = value.chars().next().filter(|c| matches!(c, '[' | '{')) else {
        return Vec::new();
    };
    let mut repairs = Vec::new();
    if value.starts_with("{{") {
        repairs.push(Repair::new(Fault::Start('{'), range.clone(), quoted(&folded(value))));
    }
    repairs
        .extend(mended_items(value).map(|(fault, text)| Repair::new(fault, range.clone(), text)));
    match balance(value) {
        Balance::Open(closers) => {
            let end = range.end..range.end;
            let repair = Repair::new(Fault::UnclosedBracket(open), end, closers);
            repairs.push(repair.shown_at(range));
        }
        Balance::Closed(end) if end < value.len() => {
            let rest = &value[end..];
            if let Some(extra) =
                rest.chars().next().filter(|_| rest.chars().all(|c| "]}".contains(c)))
            {
                let range = range.start + end..range.end;
                repairs.push(Repair::new(Fault::ExtraBracket(extra), range, ""));
            }
            repairs.push(Repair::new(Fault::AfterBracket, range, quoted(&folded(value))));
        }
        Balance::Closed(_) => {}
    }
    repairs
}

enum Balance {
    /// It lacks these closing signs.
    Open(String),
    /// The first bracket closes here.
    Closed(usize),
}

fn balance(value: &str) -> Balance {
    let mut closers = Vec::new();
    let mut quote = None;
    for (at, c) in value.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"') => quote = Some(c),
            (None, '[') => closers.push(']'),
            (None, '{') => closers.push('}'),
            (None, ']' | '}') => {
                closers.pop();
                if closers.is_empty() {
                    return Balance::Closed(at + 1);
                }
            }
            _ => {}
        }
    }
    Balance::Open(closers.into_iter().rev().collect())
}

/// A list on one line whose items are wrong: `['L'été', @cp]`.
fn mended_items(value: &str) -> Option<(Fault, String)> {
    let inner = value.strip_prefix('[')?;
    let inner = inner.strip_suffix(']').unwrap_or(inner);
    if inner.contains(['[', '{', '\n']) {
        return None;
    }
    let mut found = None;
    let items: Vec<String> = inner
        .split(',')
        .map(|item| match mended_item(item.trim()) {
            Some((fault, text)) => {
                found.get_or_insert(fault);
                text
            }
            None => item.trim().to_owned(),
        })
        .collect();
    Some((found?, format!("[{}]", items.join(", "))))
}

fn mended_item(item: &str) -> Option<(Fault, String)> {
    if let Some(mended) = requoted(item) {
        return Some(mended);
    }
    let first = item.chars().next()?;
    if "@`%*&!|>?#".contains(first) {
        return Some((Fault::Start(first), quoted(item)));
    }
    (first != '"' && first != '\'' && has_colon(item)).then(|| (Fault::Colon, quoted(item)))
}

/// Values that start with a reserved sign.
pub(super) fn start(case: &Case<'_>) -> Vec<Repair> {
    case.values().into_iter().filter_map(|range| start_of(case, range)).collect()
}

fn start_of(case: &Case<'_>, range: Range<usize>) -> Option<Repair> {
    let value = &case.text[range.clone()];
    let sign = value.chars().next().filter(|c| "@`%*&!,]}?|>-:".contains(*c))?;
    let rest = value[sign.len_utf8()..].trim_start();
    if value.starts_with("!!") {
        let text = rest.trim_start_matches(|c: char| !c.is_whitespace()).trim_start();
        return Some(Repair::new(Fault::Tag, range, quoted(&folded(text))));
    }
    if sign == '*' && !rest.contains(char::is_whitespace) && anchored(case.whole, rest).is_some() {
        return Some(alias(case, range, rest));
    }
    let repair = Repair::new(Fault::Start(sign), range.clone(), quoted(&folded(value)));
    let next = case.line.value_with_next_lines(case.text).and(case.line.after(case.text));
    match (sign, next) {
        ('|' | '>', Some(next)) if !rest.is_empty() && !value.contains('\n') => {
            let indent = &case.text[next.start..next.indent];
            Some(Repair { text: format!("{sign}\n{indent}{rest}"), ..repair })
        }
        ('-', Some(next)) if next.is_item() && !value.contains('\n') => {
            let indent = &case.text[next.start..next.indent];
            let behind_colon = case.text[..range.start].trim_end().len();
            let text = format!("\n{indent}{value}");
            Some(Repair { text, range: behind_colon..range.end, ..repair })
        }
        ('|', None) => Some(Repair { text: quoted(&folded(rest)), ..repair }),
        _ => Some(repair),
    }
}

/// What is written behind `&name` on its line; empty if it goes on below.
fn anchored<'t>(whole: &'t str, name: &str) -> Option<&'t str> {
    let is_end = |rest: &&str| rest.is_empty() || rest.starts_with(char::is_whitespace);
    let mut found = whole.match_indices('&').map(|(at, _)| &whole[at + 1..]);
    let rest = found.find_map(|rest| rest.strip_prefix(name).filter(is_end))?;
    let line = rest.split('\n').next().unwrap_or_default();
    Some(line::without_comment(line.trim()).trim())
}

fn alias(case: &Case<'_>, range: Range<usize>, name: &str) -> Repair {
    match anchored(case.whole, name) {
        Some(value) if !value.is_empty() && !value.starts_with(['|', '>', '*', '&']) => {
            Repair::new(Fault::Alias, range, value)
        }
        _ => Repair::new(Fault::Alias, range, "\"\"").guessed(),
    }
}

/// A second `: ` on a line.
pub(super) fn colon(case: &Case<'_>) -> Vec<Repair> {
    let mut ranges = case.values();
    if case.line.is_item() && !case.line.has_short_key(case.text) {
        ranges.insert(0, case.line.body..case.line.value.end);
    }
    let repair = |range: Range<usize>| {
        let value = &case.text[range.clone()];
        let goes_on = value.contains('\n');
        if value.starts_with(['"', '\'', '[', '{', '|', '>', '#']) || !has_colon(value) {
            return None;
        }
        if goes_on && next_lines_are_entries(case, &range) {
            return None;
        }
        Some(Repair::new(Fault::Colon, range.clone(), quoted(&folded(value))))
    };
    ranges.into_iter().filter_map(repair).collect()
}

fn has_colon(value: &str) -> bool {
    value.match_indices(':').any(|(at, _)| line::is_colon(&value[at..]))
}

/// Whether the lines under a value look like entries of their own, badly aligned.
fn next_lines_are_entries(case: &Case<'_>, range: &Range<usize>) -> bool {
    std::iter::successors(case.line.after(case.text), |line| line.after(case.text))
        .take_while(|line| line.start < range.end)
        .any(|line| line.has_short_key(case.text))
}

/// `[a]: b`: a name in brackets.
pub(super) fn key(case: &Case<'_>) -> Vec<Repair> {
    let body = &case.text[case.line.body..case.line.end];
    let close = body.rfind("]:").or_else(|| body.rfind("}:"));
    let Some(close) = close.filter(|_| body.starts_with(['[', '{'])) else {
        return Vec::new();
    };
    let range = case.line.body..case.line.body + close + 1;
    let text = quoted(&case.text[range.clone()]);
    vec![Repair::new(Fault::Key, range, text)]
}

/// When nothing else helps: the value in quotes.
pub(super) fn any(case: &Case<'_>) -> Vec<Repair> {
    let Line { value, .. } = &case.line;
    let text = &case.text[value.clone()];
    let has_place = case.line.key.is_some() || case.line.is_item();
    if text.is_empty() || !has_place || text.starts_with(['"', '\'']) {
        return Vec::new();
    }
    vec![Repair::new(Fault::Syntax, value.clone(), quoted(text)).guessed()]
}
