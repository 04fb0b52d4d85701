//! A piece of raw HTML → its tags and letters, as a browser tells them apart, each with its place.
//!
//! html5ever's tokenizer does the telling; it gives no places, so it is fed from one `<` to the next.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, EndTag, StartTag, TagToken, Token, TokenSink, TokenSinkResult,
    Tokenizer, TokenizerOpts,
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
    /// Where the tag being read begins, and the piece being fed ends.
    place: Cell<(usize, usize)>,
    said_something: Cell<bool>,
}

impl Sink {
    fn add(&self, piece: Piece) {
        let (start, end) = self.place.get();
        self.pieces.borrow_mut().push((piece, start..end));
    }
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            TagToken(tag) if tag.kind == StartTag => {
                self.said_something.set(true);
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
            TagToken(tag) if tag.kind == EndTag => {
                self.said_something.set(true);
                self.add(Piece::End { name: tag.name });
            }
            CharacterTokens(letters) => {
                self.said_something.set(true);
                self.add(Piece::Letters(letters));
            }
            html5ever::tokenizer::CommentToken(_) | html5ever::tokenizer::DoctypeToken(_) => {
                self.said_something.set(true);
            }
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
        let piece = html.get(at..end).unwrap_or_default();
        let unfinished = at > tag_start;
        if !unfinished {
            tag_start = at;
        }
        if piece.starts_with('<') && end_of_tag(piece) + at - tag_start > LONGEST_TAG {
            let sink = tokenizer.sink;
            sink.place.set((tag_start, end));
            sink.add(Piece::TooLong);
            tokenizer = new_tokenizer(sink);
            at += end_of_tag(piece);
            tag_start = at;
            continue;
        }
        let tag_end = at + end_of_tag(piece);
        tokenizer.sink.place.set((tag_start, if piece.starts_with('<') { tag_end } else { end }));
        tokenizer.sink.said_something.set(false);
        queue.push_back(StrTendril::from_slice(piece));
        let _ = tokenizer.feed(&queue);
        at = end;
        if tokenizer.sink.said_something.get() {
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

/// The length of the tag that starts `piece`.
fn end_of_tag(piece: &str) -> usize {
    piece.find('>').map_or(piece.len(), |at| at + 1)
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
                    Piece::Letters(letters) => letters.to_string(),
                    Piece::TooLong => "too long".to_owned(),
                };
                (name, &html[place])
            })
            .filter(|(name, _)| name.starts_with('<'))
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
