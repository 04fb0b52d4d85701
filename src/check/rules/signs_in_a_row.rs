//! A row of signs that decorates, `*****` or five emoji: a voice reads them one by one.

use crate::check::emoji::{is_emoji, is_emoji_part};
use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "signs-in-a-row",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("1.1.1"),
    guide: include_str!("signs_in_a_row.md"),
    look: Look::Text(look),
};

/// Signs that decorate in rows; dots and underscores are for writing on.
const SIGNS: [char; 20] = [
    '*', '=', '~', '#', '+', '•', '-', '–', '—', '·', '°', '♪', '♫', '█', '░', '▪', '■', '●', '○',
    '^',
];

/// From how many on they are a row.
const ROW: usize = 4;
const ROW_OF_EMOJI: usize = 3;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for node in text.tree.nodes() {
        let Some(letters) = node.letters().filter(|letters| may_have_row(letters)) else {
            continue;
        };
        let Some(row) = row(&letters) else { continue };
        if node.is_inside(&["code", "pre", "kbd", "samp"]) {
            continue;
        }
        let count = row.chars().filter(|c| !is_emoji_part(*c) && !c.is_whitespace()).count();
        let place = text.place(node, row);
        let said = report.say(
            place,
            words!(
                "Ces {count} signes à la suite sont lus un par un à qui écoute la page.",
                "These {count} signs in a row are read one by one to those who listen."
            ),
            words!(
                "Pour séparer deux parties, écrivez « --- » seul sur sa ligne, ou un titre ; un seul signe suffit à décorer.",
                "To part two passages, write “---” alone on its line, or a heading; one sign is enough to decorate."
            ),
        );
        if text.source(place) != row {
            continue;
        }
        let first = row.chars().next().filter(|c| is_emoji(*c));
        match first {
            Some(emoji) => said.propose(place, emoji.to_string()),
            None if is_alone(node, row) => said.propose(place, "---"),
            None => said.propose(place, ""),
        }
    }
}

fn is_alone(node: Node<'_>, row: &str) -> bool {
    node.parent().is_some_and(|parent| parent.is("p") && parent.text().trim() == row)
}

/// Spares most texts the look at each of their letters: whether a byte, or the bytes of a letter, come again
/// at once, or some letter may be an emoji.
fn may_have_row(letters: &str) -> bool {
    let bytes = letters.as_bytes();
    let again = |at: usize, length: usize| {
        let one = bytes.get(at..at + length);
        bytes.get(at) == bytes.get(at + length)
            && one.is_some()
            && one == bytes.get(at + length..at + 2 * length)
    };
    let mut signs = bytes.iter().enumerate().filter(|(_, byte)| MAY_BEGIN_ROW[**byte as usize]);
    signs.any(|(at, byte)| match byte {
        0xf0 => true,
        0xe2 => again(at, 3) || matches!(bytes.get(at + 1), Some(0x98..=0x9e | 0xac | 0xad)),
        _ => again(at, 2),
    })
}

/// Which bytes may begin a sign of a row: no letters, no figures, no spaces.
const MAY_BEGIN_ROW: [bool; 256] = {
    let mut may = [false; 256];
    let mut byte = 0;
    while byte < may.len() {
        let ascii = byte < 0x80 && !(byte as u8).is_ascii_alphanumeric() && byte != 0x20;
        may[byte] = ascii || matches!(byte, 0xc2 | 0xe2 | 0xf0);
        byte += 1;
    }
    may
};

/// The first row of a text: the same sign again and again, or emoji one after the other.
fn row(letters: &str) -> Option<&str> {
    let mut start = 0;
    let mut length = 0;
    let mut last = ' ';
    let mut end = 0;
    for (at, letter) in letters.char_indices() {
        if is_emoji_part(letter) && length > 0 {
            end = at + letter.len_utf8();
            continue;
        }
        let both_emoji = is_emoji(letter) && is_emoji(last);
        let spaced = letter == ' ' && is_emoji(last);
        if spaced {
            continue;
        }
        if length > 0 && (letter == last || both_emoji) {
            length += 1;
        } else {
            if is_row(letters, start, end, length, last) {
                break;
            }
            let counts = SIGNS.contains(&letter) || is_emoji(letter);
            (start, length) = (at, usize::from(counts));
        }
        last = letter;
        end = at + letter.len_utf8();
    }
    is_row(letters, start, end, length, last).then(|| letters.get(start..end)).flatten()
}

fn is_row(letters: &str, start: usize, end: usize, length: usize, sign: char) -> bool {
    if is_emoji(sign) {
        return length >= ROW_OF_EMOJI;
    }
    let before = letters.get(..start).and_then(|text| text.chars().next_back());
    let after = letters.get(end..).and_then(|text| text.chars().next());
    let free = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || SIGNS.contains(&c));
    length >= ROW && free(before) && free(after)
}
