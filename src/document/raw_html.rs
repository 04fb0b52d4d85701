//! A piece of raw HTML → its tags and letters, as a browser tells them apart, each with its place.
//!
//! html5ever's tokenizer does the telling; it gives no places, so it is fed from one `<` to the next.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, CommentToken, DoctypeToken, EndTag, StartTag, TagToken, Token,
    TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use html5ever::{Attribute, LocalName};

use super::elements::holds_letters_only;

/// A tag longer than this is no writer's; and a tokenizer compares each attribute with all before it.
const LONGEST_TAG: usize = 4096;

/// A piece of raw HTML.
#[derive(Debug)]
pub(super) enum Piece {
    Start {
        name: LocalName,
        attributes: Vec<Attribute>,
        closes_itself: bool,
    },
    End {
        name: LocalName,
    },
    Letters(StrTendril),
    /// Something that is left out because it is too long to be a tag.
    TooLong,
}

#[derive(Default)]
struct Sink {
    pieces: RefCell<Vec<(Piece, Range<usize>)>>,
    /// Where the tag being read begins and ends, and where the letters after it end.
    place: Cell<(usize, usize, usize)>,
    /// Whether anything came of what was fed last.
    said_something: Cell<bool>,
}

impl Sink {
    fn add(&self, piece: Piece) {
        let (start, tag_end, end) = self.place.get();
        let range = match piece {
            Piece::Letters(_) if self.said_something.get() => tag_end..end,
            Piece::Letters(_) => start..end,
            Piece::Start { .. } | Piece::End { .. } | Piece::TooLong => start..tag_end,
        };
        self.said_something.set(true);
        self.pieces.borrow_mut().push((piece, range));
    }
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            TagToken(tag) if tag.kind == StartTag => {
                let raw = holds_letters_only(&tag.name) && !tag.self_closing;
                let kind = match &*tag.name {
                    "script" => RawKind::ScriptData,
                    "title" | "textarea" => RawKind::Rcdata,
                    _ => RawKind::Rawtext,
                };
                let piece = Piece::Start {
                    name: tag.name,
                    attributes: tag.attrs,
                    closes_itself: tag.self_closing,
                };
                self.add(piece);
                if raw {
                    return TokenSinkResult::RawData(kind);
                }
            }
            TagToken(tag) if tag.kind == EndTag => self.add(Piece::End { name: tag.name }),
            CharacterTokens(letters) => self.add(Piece::Letters(letters)),
            CommentToken(_) | DoctypeToken(_) => self.said_something.set(true),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Takes `html` apart. Comments, declarations and unfinished tags are nothing.
pub(super) fn pieces(html: &str) -> Vec<(Piece, Range<usize>)> {
    let mut tokenizer = new_tokenizer(Sink::default());
    let queue = BufferQueue::default();
    let mut tag_start = 0;
    let mut at = 0;
    while at < html.len() {
        let end = next_boundary(html, at);
        let fed = html.get(at..end).unwrap_or_default();
        let tag_end = end_of_tag(html, tag_start, at, end);
        if fed.starts_with('<') && tag_end - tag_start > LONGEST_TAG && !fed.starts_with("<!--") {
            let sink = tokenizer.sink;
            sink.place.set((tag_start, tag_end, end));
            sink.add(Piece::TooLong);
            tokenizer = new_tokenizer(sink);
            (at, tag_start) = (tag_end, tag_end);
            continue;
        }
        tokenizer.sink.place.set((tag_start, tag_end, end));
        tokenizer.sink.said_something.set(false);
        queue.push_back(StrTendril::from_slice(fed));
        let _ = tokenizer.feed(&queue);
        at = end;
        if tokenizer.sink.said_something.get() {
            // Or else the tag goes on: it has a `<` in one of its values.
            tag_start = at;
        }
    }
    tokenizer.sink.pieces.into_inner()
}

fn new_tokenizer(sink: Sink) -> Tokenizer<Sink> {
    Tokenizer::new(sink, TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() })
}

/// Where the piece that starts at `at` ends: before the next `<`; a comment is one piece.
fn next_boundary(html: &str, at: usize) -> usize {
    let rest = html.get(at..).unwrap_or_default();
    let comment = rest.strip_prefix("<!--").and_then(|inside| inside.find("-->"));
    let skip = comment.map_or(1, |end| "<!--".len() + end + "-->".len());
    let from = rest.floor_char_boundary(skip.min(rest.len()));
    let from = if from == 0 { rest.chars().next().map_or(1, char::len_utf8) } else { from };
    rest.get(from..).and_then(|rest| rest.find('<')).map_or(html.len(), |next| at + from + next)
}

/// Where the tag that starts at `start` ends, between `from` and `upto`; a `>` in quotes is no end.
fn end_of_tag(html: &str, start: usize, from: usize, upto: usize) -> usize {
    let mut quote = None;
    let mut before = b' ';
    let tag = html.as_bytes().get(start..upto).unwrap_or_default();
    for (at, &byte) in tag.iter().enumerate() {
        match (quote, byte) {
            (Some(open), byte) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (None, b'>') if start + at >= from => return start + at + 1,
            (None, _) => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    let end = html.get(from..upto).and_then(|rest| rest.find('>'));
    end.map_or(upto, |at| from + at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &[(&str, &str)]) {
        let found: Vec<(String, &str)> = pieces(html)
            .into_iter()
            .map(|(piece, place)| {
                let name = match piece {
                    Piece::Start { name, attributes, .. } => {
                        format!("<{name} {}", attributes.len())
                    }
                    Piece::End { name } => format!("</{name}"),
                    Piece::Letters(_) | Piece::TooLong => String::new(),
                };
                (name, &html[place])
            })
            .filter(|(name, _)| !name.is_empty())
            .collect();
        let found: Vec<(&str, &str)> =
            found.iter().map(|(name, at)| (name.as_str(), *at)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_tag_has_its_place() {
        check("é <b>x</b>", &[("<b 0", "<b>"), ("</b", "</b>")]);
        check("a < b <i\nid=x>y", &[("<i 1", "<i\nid=x>")]);
        check("<a title='<b>'>y</a>", &[("<a 1", "<a title='<b>'>"), ("</a", "</a>")]);
        check("<!-- <b> --><i>", &[("<i 0", "<i>")]);
        check(
            "<script>if (a<b) '</div>'</script><p>",
            &[("<script 0", "<script>"), ("</script", "</script>"), ("<p 0", "<p>")],
        );
        check("</div <b", &[]);
    }

    #[test]
    fn an_endless_tag_is_left_out() {
        let html = format!("<a {}>b<i>", "x=1 ".repeat(100_000));
        check(&html, &[("<i 0", "<i>")]);
        let html = format!("<a {}>b<i>", "x='<' ".repeat(100_000));
        pieces(&html);
    }
}
