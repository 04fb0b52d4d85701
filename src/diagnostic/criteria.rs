//! The number of a criterion (RGAA 4.1.2, WCAG) → its words, from `criteria.tsv`.

use super::{Tongue, Words};
use crate::words;

/// One line for each of the 106 criteria: number, title, the criteria of WCAG that it answers.
/// The titles are those of the State (Licence Ouverte 2.0, named in the file).
static TABLE: &str = include_str!("criteria.tsv");

/// Criteria of WCAG 2.2 that the table does not know: the new ones, and those of plain language (AAA).
const OTHERS: [&str; 10] = [
    "2.4.11 Focus Not Obscured (Minimum) (AA)",
    "2.5.7 Dragging Movements (AA)",
    "2.5.8 Target Size (Minimum) (AA)",
    "3.1.3 Unusual Words (AAA)",
    "3.1.4 Abbreviations (AAA)",
    "3.1.5 Reading Level (AAA)",
    "3.1.6 Pronunciation (AAA)",
    "3.2.6 Consistent Help (A)",
    "3.3.7 Redundant Entry (A)",
    "3.3.8 Accessible Authentication (Minimum) (AA)",
];

/// How many readers a fault shuts out: those of the first are the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// The page, or the site, is wrong for everyone.
    Everyone,
    /// Level A of WCAG: without it, some cannot read the page at all.
    Many,
    /// Level AA: without it, some read with great effort.
    Some,
    /// Level AAA, or no criterion at all.
    Few,
}

/// The title of a criterion of RGAA: `6.1` → « Chaque lien est-il explicite… ».
pub fn rgaa(number: &str) -> Option<&'static str> {
    rows().find(|[own, ..]| *own == number).map(|[_, title, _]| title)
}

/// A criterion of WCAG with its name and level: `2.4.4` → `2.4.4 Link Purpose (In Context) (A)`.
pub fn wcag(number: &str) -> Option<&'static str> {
    let known = rows().flat_map(|[_, _, list]| list.split("; ")).chain(OTHERS);
    known.into_iter().find(|entry| entry.split(' ').next() == Some(number))
}

/// How many readers a fault against this criterion of WCAG shuts out.
pub fn reach(number: &str) -> Reach {
    match wcag(number) {
        Some(entry) if entry.ends_with("(A)") => Reach::Many,
        Some(entry) if entry.ends_with("(AA)") => Reach::Some,
        _ => Reach::Few,
    }
}

/// « RGAA 4.1.2, critère 6.1 : Chaque lien est-il explicite… ».
pub fn rgaa_line(number: &str) -> Words {
    let title = rgaa(number).unwrap_or_default();
    words!("RGAA 4.1.2, critère {number} : {title}", "RGAA 4.1.2, criterion {number}: {title}")
}

/// « WCAG 2.2, critère 2.4.4 Link Purpose (In Context), niveau A ».
pub fn wcag_line(number: &str) -> Words {
    let entry = wcag(number).unwrap_or(number);
    match entry.strip_suffix(')').and_then(|entry| entry.rsplit_once(" (")) {
        Some((name, level)) => words!(
            "WCAG 2.2, critère {name}, niveau {level}",
            "WCAG 2.2, criterion {name}, level {level}"
        ),
        None => words!("WCAG 2.2, critère {entry}", "WCAG 2.2, criterion {entry}"),
    }
}

/// The criteria that a message serves, each in one line.
pub fn lines(rgaa: Option<&str>, wcag: Option<&str>, tongue: Tongue) -> Vec<String> {
    let both = rgaa.map(rgaa_line).into_iter().chain(wcag.map(wcag_line));
    both.map(|words| words.in_tongue(tongue).to_owned()).collect()
}

fn rows() -> impl Iterator<Item = [&'static str; 3]> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some([columns.next()?, columns.next()?, columns.next()?])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_criterion_has_its_words_and_every_level_its_reach() {
        assert_eq!(rows().count(), 106);
        assert!(rgaa("6.1").is_some_and(|title| title.starts_with("Chaque lien est-il explicite")));
        assert_eq!(rgaa("14.1"), None);
        assert_eq!(wcag("2.4.4"), Some("2.4.4 Link Purpose (In Context) (A)"));
        assert_eq!(wcag("1.4.1"), Some("1.4.1 Use of Color (A)"));
        assert_eq!(
            (reach("1.4.3"), reach("2.5.8"), reach("9.9")),
            (Reach::Some, Reach::Some, Reach::Few)
        );
        assert_eq!(
            wcag_line("2.4.4").fr,
            "WCAG 2.2, critère 2.4.4 Link Purpose (In Context), niveau A"
        );
    }
}
