//! Headings of a text → the same part of the file with other levels.

use super::Text;
use crate::document::{Heading, Node};
use crate::text::Span;

/// The names of headings.
pub(super) const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6"];

/// The level of the heading that a node is.
pub(super) fn level(node: Node<'_>) -> Option<u8> {
    match node.name().as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
        _ => None,
    }
}

/// What stands in a page from the first to the last of `headings`, each at the level that `wanted` gives it;
/// nothing where one of them is not written with `#`.
pub(super) fn at_levels(
    text: &Text<'_>,
    headings: &[Heading],
    wanted: impl Fn(u8) -> u8,
) -> Option<(Span, String)> {
    let (first, last) = (headings.first()?, headings.last()?);
    let whole = Span { start: first.span.start, end: last.span.end };
    let mut mended = String::with_capacity(text.source(whole).len() + headings.len());
    let mut from = whole.start;
    for heading in headings {
        let marks = usize::from(heading.level);
        let after = text.source(heading.span).get(marks..)?;
        let hashes = text.source(heading.span).get(..marks)?;
        if !hashes.bytes().all(|byte| byte == b'#') || after.starts_with('#') {
            return None;
        }
        mended.push_str(text.source(Span { start: from, end: heading.span.start }));
        mended.push_str(&"#".repeat(usize::from(wanted(heading.level).clamp(1, 6))));
        mended.push_str(after);
        from = heading.span.end;
    }
    Some((whole, mended))
}
