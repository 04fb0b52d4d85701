//! Words, days, numbers and flags as Préau reads them → regular expressions of ECMA 262, for schemas.

use crate::text::{MONTHS, WEEKDAYS, fold};

/// What stands between two parts of a folded word.
const PART: &str = r"[\s_'’\-]";

/// What may stand between two parts of a date.
const GAP: &str = r"[\s,]*";

/// Any of these folded words, however it is written: « Mise à jour », `mise_a_jour`.
pub(super) fn any_of<'w>(folded: impl IntoIterator<Item = &'w str>) -> String {
    let words: Vec<String> = folded.into_iter().map(loose).collect();
    format!("{PART}*(?:{}){PART}*", words.join("|"))
}

/// The same, and nothing else.
pub(super) fn only(pattern: &str) -> String {
    format!("^{pattern}$")
}

/// A text, with the signs that mean something in a pattern made plain.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if r"\^$.|?*+()[]{}/".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn loose(folded: &str) -> String {
    let mut out = String::new();
    let mut letters = folded.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '-' => out.push_str(&format!("{PART}+")),
            'o' | 'a' if letters.peek() == Some(&'e') => {
                letters.next();
                let (small, great) = if letter == 'o' { ('œ', 'Œ') } else { ('æ', 'Æ') };
                let (first, second) = (class(letter), class('e'));
                out.push_str(&format!("(?:{first}{second}|{small}|{great})"));
            }
            _ => out.push_str(&class(letter)),
        }
    }
    out
}

/// A letter with its capital and its accents, those of French and its neighbours.
fn class(letter: char) -> String {
    if !letter.is_ascii_lowercase() {
        return literal(&letter.to_string());
    }
    let accented = ('\u{c0}'..='\u{ff}').chain(['Ÿ']);
    let same = accented.filter(|c| fold(&c.to_string()) == letter.to_string());
    let same: String = [letter, letter.to_ascii_uppercase()].into_iter().chain(same).collect();
    format!("[{same}]")
}

/// A whole number in quotes.
pub(super) const NUMBER: &str = r"^\s*[+\-]?[0-9]+\s*$";

/// Yes or no.
pub(super) fn flag() -> String {
    let words = ["oui", "yes", "vrai", "true", "on", "1", "non", "no", "faux", "false", "off", "0"];
    only(&any_of(words))
}

/// A day, with or without a time.
pub(super) fn day() -> String {
    let (day, year) = (r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])", r"[0-9]{4}(?![0-9])");
    let number = r"(?:0?[1-9]|1[0-2])(?![0-9])";
    let mark = format!("{GAP}[\\-/.]{GAP}");
    let weekday = names(WEEKDAYS.iter().map(|names| names.as_slice()));
    let month = names(MONTHS.iter().map(|names| &names[1..]));
    let rank = words_of(["er", "e", "st", "nd", "rd", "th"]);
    let of = words_of(["de", "of"]);
    let year_first = format!("{year}{mark}{number}{mark}{day}");
    let day_first = format!("{day}{mark}{number}{mark}{year}");
    let in_words = format!("{day}{GAP}{rank}?{GAP}{of}?{GAP}{month}{GAP}\\.?{GAP}{year}");
    let month_first = format!("{month}{GAP}\\.?{GAP}{day}{GAP}{rank}?{GAP}{year}");
    format!(
        "^{GAP}(?:(?:{weekday}{GAP}\\.?{GAP})?(?:{year_first}|{day_first}|{in_words})|{month_first}){}{GAP}$",
        time()
    )
}

fn time() -> String {
    let (hour, minute) = (r"(?:[01]?[0-9]|2[0-3])(?![0-9])", r"[0-5]?[0-9](?![0-9])");
    let at = format!("(?:[aAàÀ]|{})", words_of(["at", "t"]));
    let (hours, minutes) = (words_of(["heures", "heure", "h"]), words_of(["min", "mn"]));
    let half = words_of(["am", "pm"]);
    let zone = format!("(?:[zZ]|[+\\-−]{GAP}(?:[0-9]+(?:{GAP}:{GAP}[0-9]+)?)?)");
    let french = format!("{hours}(?:{GAP}{minute})?(?:{GAP}{minutes})?");
    let seconds = format!("(?:{GAP}:{GAP}(?:[0-9]+(?:{GAP}\\.{GAP}[0-9]+)?)?)?");
    let digits = format!(":{GAP}{minute}{seconds}");
    let clock = format!("{hour}{GAP}(?:{french}|{digits}|(?={half}))");
    format!("(?:{GAP}{at})?(?:{GAP}{clock}(?:{GAP}{half})?(?:{GAP}{zone})?)?")
}

fn words_of<const N: usize>(words: [&str; N]) -> String {
    format!("(?:{})", words.map(loose).join("|"))
}

/// Names, whole or cut after three letters or more, if that leaves no doubt.
fn names<'n>(all: impl Iterator<Item = &'n [&'n str]> + Clone) -> String {
    let begin = |names: &[&str], cut: &str| names.iter().any(|name| name.starts_with(cut));
    let mut written = Vec::new();
    for name in all.clone().flatten() {
        let certain =
            |end: &usize| all.clone().filter(|names| begin(names, &name[..*end])).count() == 1;
        let Some(shortest) = (3..=name.len()).find(certain) else { continue };
        let (start, rest) = name.split_at(shortest);
        let tail = rest
            .chars()
            .rev()
            .fold(String::new(), |tail, letter| format!("(?:{}{tail})?", class(letter)));
        let whole = format!("{}{tail}", loose(start));
        if !written.contains(&whole) {
            written.push(whole);
        }
    }
    format!("(?:{})", written.join("|"))
}
