//! HTML that Préau wrote → its tags and its text, one after the other, without a copy.
//!
//! It reads what our own rooms and the theme's templates write: every attribute in quotes or bare, every
//! tag closed or void. It is no parser for other people's HTML (see `document/raw_html.rs` for that).

use std::borrow::Cow;
use std::ops::Range;

/// One piece of a text of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'h> {
    /// A start tag.
    Start {
        /// The element's name.
        name: &'h str,
        /// What stands between the name and the end of the tag; see [`attributes`].
        attributes: &'h str,
    },
    /// An end tag.
    End {
        /// The element's name.
        name: &'h str,
    },
    /// The text up to the next tag, still escaped; see [`unescape`].
    Text(&'h str),
}

/// Goes through a text of HTML; each piece comes with the bytes that it is.
#[derive(Debug, Clone)]
pub struct Pieces<'h> {
    html: &'h str,
    at: usize,
    /// The element whose inside is letters only, until its end tag.
    letters: Option<&'static str>,
}

/// The pieces of `html`. Comments and declarations are left out.
pub fn pieces(html: &str) -> Pieces<'_> {
    Pieces { html, at: 0, letters: None }
}

/// The element itself, if its inside is no markup.
fn letters_only(name: &str) -> Option<&'static str> {
    match name {
        "script" => Some("script"),
        "style" => Some("style"),
        "title" => Some("title"),
        "textarea" => Some("textarea"),
        _ => None,
    }
}

/// Whether an element never has an end tag.
pub fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

impl<'h> Iterator for Pieces<'h> {
    type Item = (Piece<'h>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let start = self.at;
            let rest = self.html.get(start..).filter(|rest| !rest.is_empty())?;
            let length = self.text_length(rest);
            if length > 0 {
                self.at += length;
                return Some((Piece::Text(rest.get(..length)?), start..self.at));
            }
            self.letters = None;
            let length = tag_length(rest);
            self.at += length;
            let inside = rest.get(1..length)?.trim_end_matches('>');
            if inside.starts_with(['!', '?']) {
                continue;
            }
            if let Some(name) = inside.strip_prefix('/') {
                return Some((Piece::End { name: name.trim() }, start..self.at));
            }
            let (name, attributes) = split_name(inside);
            self.letters = letters_only(name);
            return Some((Piece::Start { name, attributes }, start..self.at));
        }
    }
}

impl Pieces<'_> {
    /// How many bytes of text stand at the start of `rest`.
    fn text_length(&self, rest: &str) -> usize {
        let Some(name) = self.letters else { return before(rest, |byte| byte == b'<') };
        let ends = |at: &usize| rest.get(at + 2..).is_some_and(|rest| rest.starts_with(name));
        rest.match_indices("</").map(|(at, _)| at).find(ends).unwrap_or(rest.len())
    }
}

/// The length of the tag, comment or declaration at the start of `rest`.
fn tag_length(rest: &str) -> usize {
    if rest.starts_with("<!--") {
        return rest.find("-->").map_or(rest.len(), |at| at + 3);
    }
    let mut end = 0;
    loop {
        let behind = rest.get(end..).unwrap_or_default();
        end += before(behind, |byte| matches!(byte, b'"' | b'\'' | b'>'));
        match rest.as_bytes().get(end) {
            None => return rest.len(),
            Some(b'>') => return end + 1,
            Some(quote) => {
                let inside = rest.get(end + 1..).unwrap_or_default();
                end += before(inside, |byte| byte == *quote) + 2;
            }
        }
    }
}

/// How many bytes stand before the first of a sort, a sign of ASCII; all of them where there is none.
fn before(text: &str, is: impl Fn(u8) -> bool) -> usize {
    text.bytes().position(is).unwrap_or(text.len())
}

fn split_name(inside: &str) -> (&str, &str) {
    let inside = inside.strip_suffix('/').unwrap_or(inside);
    let end = before(inside, |byte| byte.is_ascii_whitespace());
    inside.split_at_checked(end).unwrap_or((inside, ""))
}

/// The attributes of a start tag: name and value, the value still escaped; empty where there is none.
pub fn attributes(written: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = written;
    std::iter::from_fn(move || {
        rest = rest.trim_ascii_start();
        let end = before(rest, |byte| byte == b'=' || byte.is_ascii_whitespace());
        let (name, after) = rest.split_at_checked(end)?;
        if name.is_empty() {
            return None;
        }
        let Some(value) = after.trim_ascii_start().strip_prefix('=') else {
            rest = after;
            return Some((name, ""));
        };
        let value = value.trim_ascii_start();
        let (value, after) = match value.as_bytes().first() {
            Some(quote @ (b'"' | b'\'')) => {
                let value = value.get(1..)?;
                let (value, after) =
                    value.split_at_checked(before(value, |byte| byte == *quote))?;
                (value, after.get(1..).unwrap_or_default())
            }
            _ => value.split_at_checked(before(value, |byte| byte.is_ascii_whitespace()))?,
        };
        rest = after;
        Some((name, value))
    })
}

/// The value of an attribute, its characters put back.
pub fn attribute<'h>(written: &'h str, name: &str) -> Option<Cow<'h, str>> {
    attributes(written).find(|(known, _)| *known == name).map(|(_, value)| unescape(value))
}

/// Puts the characters back that HTML text writes otherwise: the five that we escape, and numbers.
pub fn unescape(html: &str) -> Cow<'_, str> {
    if !html.contains('&') {
        return Cow::Borrowed(html);
    }
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('&') {
        let (before, reference) = rest.split_at(at);
        text.push_str(before);
        let (character, length) = referred(reference).unwrap_or(('&', 1));
        text.push(character);
        rest = reference.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The character that the reference at the start of `text` stands for, and the reference's length.
fn referred(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((character, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_text_come_in_order_with_their_places() {
        let html =
            "<!DOCTYPE html>\n<p class=\"a > b\" hidden id='x'>a &amp; b<br />c</p><!-- <i> -->";
        let found: Vec<_> = pieces(html).filter(|(piece, _)| *piece != Piece::Text("\n")).collect();
        let attributes = " class=\"a > b\" hidden id='x'";
        assert_eq!(
            found,
            [
                (Piece::Start { name: "p", attributes }, 16..47),
                (Piece::Text("a &amp; b"), 47..56),
                (Piece::Start { name: "br", attributes: " " }, 56..62),
                (Piece::Text("c"), 62..63),
                (Piece::End { name: "p" }, 63..67),
            ]
        );
        let known: Vec<_> = self::attributes(attributes).collect();
        assert_eq!(known, [("class", "a > b"), ("hidden", ""), ("id", "x")]);
    }

    #[test]
    fn the_inside_of_a_script_is_letters() {
        let found: Vec<_> = pieces("<script>a<b</p></script><i>").map(|(piece, _)| piece).collect();
        assert_eq!(found[1], Piece::Text("a<b</p>"));
        assert_eq!(found.len(), 4);
    }

    #[test]
    fn references_become_characters_again() {
        assert_eq!(unescape("a &lt; &#34;b&#x27; &amp;lt; &co"), "a < \"b' &lt; &co");
    }

    #[test]
    fn broken_html_ends() {
        for html in ["<", "<a", "<a href=\"", "</", "<!--", "<a =>", "<script>", "é<é"] {
            assert!(pieces(html).count() <= 3, "{html}");
            assert!(attributes(html).count() <= 3, "{html}");
        }
    }
}
