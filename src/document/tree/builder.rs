//! Pieces of HTML, holes and places → the items of a tree, in the order of the page.

use std::ops::Range;

use super::{Item, What};
use crate::document::output::{Hole, Source};
use crate::document::written::Link;
use crate::markup::{self, Piece};
use crate::text::Span;

/// A tree being built.
struct Builder<'d> {
    items: Vec<Item<'d>>,
    open: Vec<u32>,
    links: &'d [Link],
    holes: std::iter::Peekable<std::slice::Iter<'d, Hole>>,
    sources: std::iter::Peekable<std::slice::Iter<'d, Source>>,
    source: Span,
}

/// The items of a body.
pub(super) fn items<'d>(
    html: &'d str,
    holes: &'d [Hole],
    sources: &'d [Source],
    links: &'d [Link],
) -> Vec<Item<'d>> {
    let mut builder = Builder {
        items: Vec::with_capacity(html.len() / 32),
        open: Vec::new(),
        links,
        holes: holes.iter().peekable(),
        sources: sources.iter().peekable(),
        source: Span::default(),
    };
    for (piece, place) in markup::pieces(html) {
        builder.piece(piece, place);
    }
    builder.pictures_before(html.len() + 1);
    let end = builder.next();
    for open in std::mem::take(&mut builder.open) {
        builder.end(open, end);
    }
    builder.items
}

impl<'d> Builder<'d> {
    fn piece(&mut self, piece: Piece<'d>, place: Range<usize>) {
        let at = place.start;
        match piece {
            Piece::Text(text) => self.text(text, at),
            Piece::Start { name, attributes } => {
                self.pictures_before(at + 1);
                self.come_to(at);
                let hole = self.holes.next_if(|hole| (hole.at as usize) < place.end);
                let link = hole.map(|hole| hole.link);
                let span = match link.and_then(|link| self.links.get(link as usize)) {
                    Some(link) => link.span,
                    None => self.source,
                };
                let number = self.add(What::Element { name, attributes, link }, span);
                if !markup::is_void(name) {
                    self.open.push(number);
                }
            }
            Piece::End { name } => {
                self.pictures_before(at + 1);
                let known = |open: &u32| {
                    self.items.get(*open as usize).is_some_and(
                        |item| matches!(item.what, What::Element { name: own, .. } if own == name),
                    )
                };
                if let Some(level) = self.open.iter().rposition(known) {
                    let end = self.next();
                    for open in self.open.split_off(level) {
                        self.end(open, end);
                    }
                }
            }
        }
    }

    /// Text, cut where pictures stand in it. Each part comes from all that was read for it.
    fn text(&mut self, text: &'d str, at: usize) {
        let mut from = 0;
        while let Some(hole) = self.holes.next_if(|hole| (hole.at as usize) < at + text.len()) {
            let upto = (hole.at as usize).saturating_sub(at).max(from);
            self.letters(text.get(from..upto).unwrap_or_default(), at + from);
            self.picture(hole.link);
            from = upto;
        }
        self.letters(text.get(from..).unwrap_or_default(), at + from);
    }

    fn letters(&mut self, text: &'d str, at: usize) {
        if text.is_empty() {
            return;
        }
        self.come_to(at);
        let start = self.source;
        self.come_to(at + text.len() - 1);
        let span = Span { start: start.start, end: self.source.end.max(start.end) };
        self.add(What::Text(markup::unescape(text)), span);
    }

    fn pictures_before(&mut self, at: usize) {
        while let Some(hole) = self.holes.next_if(|hole| (hole.at as usize) < at) {
            self.picture(hole.link);
        }
    }

    fn picture(&mut self, link: u32) {
        let span = self.links.get(link as usize).map_or(self.source, |link| link.span);
        self.add(What::Element { name: "img", attributes: "", link: Some(link) }, span);
    }

    /// Reads on up to what the byte `at` comes from.
    fn come_to(&mut self, at: usize) {
        while let Some(source) = self.sources.next_if(|source| source.at as usize <= at) {
            self.source = source.span;
        }
    }

    fn next(&self) -> u32 {
        u32::try_from(self.items.len()).unwrap_or(u32::MAX)
    }

    fn add(&mut self, what: What<'d>, span: Span) -> u32 {
        let number = self.next();
        let parent = self.open.last().copied();
        let above = parent.and_then(|parent| self.items.get(parent as usize)?.speaks);
        let speaks = if has_language(&what) { Some(number) } else { above };
        self.items.push(Item { what, parent, end: number.saturating_add(1), span, speaks });
        number
    }

    fn end(&mut self, number: u32, end: u32) {
        if let Some(item) = self.items.get_mut(number as usize) {
            item.end = end;
        }
    }
}

fn has_language(what: &What<'_>) -> bool {
    matches!(what, What::Element { attributes, .. } if attributes.contains("lang=")
        && markup::attribute(attributes, "lang").is_some())
}
