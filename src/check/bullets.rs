//! Lines that begin as in a list typed by hand → the list that Markdown knows.

use std::ops::Range;

/// What a line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Bullet(char),
    Number(u32),
    Letter(char),
}

/// A stretch of a text's lines that are a list.
#[derive(Debug)]
pub(super) struct Typed {
    /// Which lines.
    pub lines: Range<usize>,
    /// The same as Markdown.
    pub list: String,
}

/// The lines of a paragraph, whichever way they were broken.
pub(super) fn lines(source: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    for line in source.lines() {
        let mut rest = line;
        while let Some((at, length)) = line_break(rest) {
            lines.push(rest.get(..at).unwrap_or_default().trim());
            rest = rest.get(at + length..).unwrap_or_default();
        }
        lines.push(rest.trim().trim_end_matches('\\').trim_end());
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The first `<br>` of a text, however it is written: where it is, and its length.
pub(super) fn line_break(text: &str) -> Option<(usize, usize)> {
    text.match_indices('<').find_map(|(at, _)| {
        let tag = text.get(at..)?;
        let named = tag.get(1..3)?.eq_ignore_ascii_case("br");
        let inside = tag.get(3..tag.find('>')?)?;
        (named && inside.chars().all(|c| c == '/' || c.is_whitespace()))
            .then(|| (at, inside.len() + 4))
    })
}

/// The list of two items or more that stands in `lines`.
pub(super) fn typed(lines: &[&str]) -> Option<Typed> {
    let marks: Vec<Option<(Mark, &str)>> = lines.iter().map(|line| mark(line)).collect();
    let mut start = 0;
    while start < lines.len() {
        let end = start + run(marks.get(start..)?);
        if end - start >= 2 && believable(lines, start..end) {
            let items = marks.get(start..end)?.iter().flatten();
            let list: Vec<String> = items
                .map(|(mark, rest)| match mark {
                    Mark::Bullet(_) => format!("- {rest}"),
                    Mark::Number(number) => format!("{number}. {rest}"),
                    Mark::Letter(letter) => format!("{}. {rest}", place(*letter)),
                })
                .collect();
            return Some(Typed { lines: start..end, list: list.join("\n") });
        }
        start = end.max(start + 1);
    }
    None
}

/// How many of the first lines have marks that go together.
fn run(marks: &[Option<(Mark, &str)>]) -> usize {
    let Some(Some((first, _))) = marks.first() else { return 0 };
    let starts = match first {
        Mark::Bullet(_) => true,
        Mark::Number(number) => *number == 1,
        Mark::Letter(letter) => letter.eq_ignore_ascii_case(&'a'),
    };
    if !starts {
        return 0;
    }
    let follows = |(at, mark): &(usize, &Option<(Mark, &str)>)| {
        let count = u32::try_from(*at).unwrap_or(u32::MAX);
        match (first, mark.map(|(mark, _)| mark)) {
            (Mark::Bullet(known), Some(Mark::Bullet(bullet))) => bullet == *known,
            (Mark::Number(_), Some(Mark::Number(number))) => number == count.saturating_add(1),
            (Mark::Letter(_), Some(Mark::Letter(letter))) => place(letter) == count + 1,
            _ => false,
        }
    };
    marks.iter().enumerate().take_while(follows).count()
}

/// Lines that begin with a dash are what people say to each other, unless they are no sentences.
fn believable(lines: &[&str], found: Range<usize>) -> bool {
    let list = lines.get(found.clone()).unwrap_or_default();
    let dashed = list.iter().all(|line| line.starts_with(['–', '—', '-']));
    let announced = found.start > 0
        && lines.get(found.start - 1).is_some_and(|line| line.trim_end().ends_with(':'));
    let spoken = |line: &&str| line.ends_with(['.', '!', '?', '…', '»', ',']);
    !dashed
        || !list.iter().any(spoken)
        || (announced && list.iter().all(|line| line.ends_with(',') || line.ends_with('.')))
}

fn place(letter: char) -> u32 {
    u32::from(letter.to_ascii_lowercase()).saturating_sub(u32::from('a')) + 1
}

fn mark(line: &str) -> Option<(Mark, &str)> {
    let first = line.chars().next()?;
    let rest = line.get(first.len_utf8()..)?;
    // An emoji may be followed by the sign that colours it.
    let after = rest.trim_start_matches(['\u{fe0f}', '\u{fe0e}']);
    if is_bullet(first) {
        return said(after).map(|rest| (Mark::Bullet(first), rest));
    }
    match first {
        '-' if rest.starts_with(char::is_alphabetic) => Some((Mark::Bullet('-'), rest)),
        '0'..='9' => {
            let digits = line.find(|c: char| !c.is_ascii_digit())?;
            let (number, rest) = line.split_at_checked(digits)?;
            let rest = rest.strip_prefix([')', '.', '°'])?;
            let word = rest.trim_start().starts_with(|c: char| !c.is_ascii_digit());
            (digits <= 2 && word).then_some(())?;
            Some((Mark::Number(number.parse().ok()?), said(rest)?))
        }
        'a'..='z' | 'A'..='Z' => {
            let rest = rest.strip_prefix([')', '.'])?;
            rest.starts_with(' ').then_some(())?;
            Some((Mark::Letter(first), said(rest)?))
        }
        _ => None,
    }
}

fn said(rest: &str) -> Option<&str> {
    let rest = rest.trim();
    (!rest.is_empty()).then_some(rest)
}

fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '◦' | '▪' | '▫' | '■' | '□' | '●' | '○' | '·' | '▸' | '►' | '▶' | '‣' | '⁃'
            | '–' | '—' | '→' | '⇒' | '➔' | '➜' | '➤' | '➢' | '✓' | '✔' | '✗' | '✘' | '✅' | '☐' | '☑'
            | '❑' | '❖' | '★' | '☆' | '\u{f0b7}' | '\u{1f300}'..='\u{1faff}' | '\u{2700}'..='\u{27bf}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, list: Option<&str>) {
        let lines = lines(source);
        assert_eq!(typed(&lines).map(|typed| typed.list).as_deref(), list, "{source}");
    }

    #[test]
    fn lines_with_signs_of_the_same_kind_are_a_list() {
        check("À apporter :\n• un sac\n• une gourde", Some("- un sac\n- une gourde"));
        check("• un sac<br>• une gourde<br/>", Some("- un sac\n- une gourde"));
        check("1) un\n2) deux", Some("1. un\n2. deux"));
        check("a) un\nb) deux", Some("1. un\n2. deux"));
        check("Prévoir :\n-un sac\n-une gourde", Some("- un sac\n- une gourde"));
        check("✅ un\n✅ deux", Some("- un\n- deux"));
        check("– un sac\n– une gourde", Some("- un sac\n- une gourde"));
    }

    #[test]
    fn talk_and_sums_and_hours_are_none() {
        check("— Bonjour, dit Lina.\n— Bonjour !", None);
        check("📅 Mardi 3 mai\n📍 Le préau", None);
        check("-5\n-3", None);
        check("3. un\n4. deux", None);
        check("1.5 cm\n2.5 cm", None);
        check("8 h 30 – 9 h\n9 h – 10 h", None);
        check("• un seul", None);
    }
}
