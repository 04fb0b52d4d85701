//! A sentence or a heading in capitals: slower to read, and spelled out by some voices.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "sentence-in-capitals",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("sentence_in_capitals.md"),
    look: Look::Text(look),
};

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// From that many letters on, a word is rarely an acronym.
const LONG_WORD: usize = 6;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for node in text.tree.nodes() {
        let Some(letters) = node.letters().filter(|letters| may_shout(letters)) else { continue };
        let Some(shout) = shout(&letters, is_whole_heading(node, &letters)) else { continue };
        if node.is_inside(&["code", "pre", "kbd", "samp", "abbr"]) {
            continue;
        }
        let place = text.place(node, shout);
        let calm = sentence_case(shout);
        let said = report.say(
            place,
            words!(
                "Ce passage est tout en capitales : les mots y perdent leur forme, et certaines voix les épellent.",
                "This passage is all in capitals: words lose their shape, and some voices spell them out."
            ),
            words!("Écrivez : « {calm} ».", "Write: “{calm}”."),
        );
        if text.source(place) == shout {
            said.propose(place, calm);
        }
    }
}

/// Spares most texts the look at each of their words: whether three capitals follow each other.
fn may_shout(letters: &str) -> bool {
    let bytes = letters.as_bytes();
    let mut firsts =
        bytes.iter().enumerate().filter(|(_, byte)| MAY_BEGIN_CAPITALS[**byte as usize]);
    let begins = |(at, byte): (usize, &u8)| {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        *byte > 0xc3 || matches!(next, 0x80..=0x9e) || MAY_BEGIN_CAPITALS[next as usize]
    };
    firsts.any(begins) && has_three_capitals(letters)
}

/// Which bytes may be the first of two capitals: those of ASCII, what may stand between two, and the first
/// bytes of other letters.
const MAY_BEGIN_CAPITALS: [bool; 256] = {
    let mut may = [false; 256];
    let mut byte = 0;
    while byte < may.len() {
        may[byte] = matches!(byte as u8, b'A'..=b'Z' | b'\'' | b'-' | 0xc3..=0xe1);
        byte += 1;
    }
    may
};

fn has_three_capitals(letters: &str) -> bool {
    let mut run = 0;
    let mut last = 0;
    letters.bytes().any(|byte| {
        match byte {
            b'A'..=b'Z' => run += 1,
            // The second byte of À to Þ; other letters are looked at.
            0x80..=0x9e if last == 0xc3 => run += 1,
            0xc3 | b'\'' | b'-' => {}
            0xc4..=0xe1 => run = 3,
            _ => run = 0,
        }
        last = byte;
        run >= 3
    })
}

fn is_whole_heading(node: Node<'_>, letters: &str) -> bool {
    node.parent().is_some_and(|parent| parent.is_one_of(&HEADINGS) && parent.text() == letters)
}

/// The first run of words in capitals that is no row of acronyms.
fn shout(letters: &str, heading: bool) -> Option<&str> {
    let mut run: Option<(usize, usize)> = None;
    let (mut words, mut long, mut tied) = (0, 0, false);
    let mut best = None;
    let mut offset = 0;
    for piece in letters.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let start = offset;
        offset += piece.len();
        match loudness(word) {
            Some(size) => {
                run = Some((run.map_or(start, |(first, _)| first), start + word.len()));
                words += usize::from(size > 1);
                long += usize::from(size >= LONG_WORD);
                tied |= ties(word);
            }
            None if !word.chars().any(char::is_alphabetic) && run.is_some() => {}
            None => {
                if tied && is_shout(words, long, false) {
                    best = run;
                    break;
                }
                (run, words, long, tied) = (None, 0, 0, false);
            }
        }
    }
    let whole = run.is_some_and(|(start, _)| start == 0);
    let (start, end) = best.or_else(|| {
        run.filter(|_| {
            is_shout(words, if tied { long } else { 0 }, false)
                || is_shout(0, long, heading && whole)
        })
    })?;
    letters.get(start..end)
}

/// Whether a word ties others to a sentence: acronyms have none between them.
fn ties(word: &str) -> bool {
    const TIES: [&str; 34] = [
        "AND", "AU", "AUX", "AVEC", "CE", "CES", "DANS", "DE", "DES", "DU", "EN", "EST", "ET",
        "FOR", "IN", "IS", "LA", "LE", "LES", "NE", "NOT", "OF", "ON", "OU", "PAR", "PAS", "POUR",
        "SUR", "THE", "TO", "UN", "UNE", "VOS", "YOUR",
    ];
    TIES.contains(&word)
        || word == "À"
        || word.starts_with(['L', 'D', 'N', 'S'])
            && word.get(1..).is_some_and(|rest| rest.starts_with(['\'', '’']))
}

fn is_shout(words: usize, long: usize, heading: bool) -> bool {
    long >= 2 && words >= 3 || heading && long >= 1
}

/// How many letters a word in capitals has; none if it is not in capitals.
fn loudness(word: &str) -> Option<usize> {
    if word.is_ascii() && word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let letters = word.chars().filter(|c| c.is_alphabetic());
    let size = letters.clone().count();
    let loud = size > 0
        && letters.clone().all(char::is_uppercase)
        && !word.chars().any(|c| c.is_ascii_digit());
    loud.then_some(size)
}

/// A capital at the beginning of each sentence; what may be an acronym stays.
fn sentence_case(shout: &str) -> String {
    const KEPT: [&str; 16] = [
        "CP", "CE1", "CE2", "CM1", "CM2", "PS", "MS", "GS", "ULIS", "AESH", "ATSEM", "EPS", "PAI",
        "PPS", "BCD", "USEP",
    ];
    let mut calm = String::with_capacity(shout.len());
    let mut begins = true;
    for piece in shout.split_inclusive(char::is_whitespace) {
        let bare = piece.trim_matches(|c: char| !c.is_alphanumeric());
        if KEPT.contains(&bare) {
            calm.push_str(piece);
            begins = false;
            continue;
        }
        for letter in piece.chars() {
            if begins && letter.is_alphabetic() {
                calm.push(letter);
                begins = false;
            } else {
                calm.extend(letter.to_lowercase());
            }
        }
        begins = begins || piece.trim_end().ends_with(['.', '!', '?']);
    }
    calm
}
