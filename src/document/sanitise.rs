//! A writer's tags → the same tags written anew, from an allow-list; never a byte of them as it is.

use std::ops::Range;

use html5ever::{Attribute, LocalName};

use super::addresses::{is_active, push_attribute};
use super::elements::{
    Content, ELEMENTS, Element, Position, goes_with_content, has_no_end, index_of,
};
use super::languages::{direction, language_tag};
use super::prose::Voice;
use super::raw_html::{Piece, pieces};
use super::raw_image::is_hidden;
use super::stack::What;
use super::writer::Writer;
use crate::language::known_tag;

/// A block of raw HTML being read, and where its letters come from.
#[derive(Default)]
pub(super) struct RawBlock {
    html: String,
    lines: Vec<(usize, usize)>,
}

impl RawBlock {
    fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let of = |at: usize| {
            let index = self.lines.partition_point(|&(start, _)| start <= at).saturating_sub(1);
            self.lines.get(index).map_or(at, |&(start, source)| source + at.saturating_sub(start))
        };
        let start = of(range.start);
        start..of(range.end.saturating_sub(1)).max(start) + 1
    }
}

/// What is left out until its end tag.
pub(super) struct Muted {
    name: LocalName,
    pub nested: usize,
    /// How much was open when it began: it ends with that at the latest.
    pub level: usize,
}

impl Muted {
    /// Whether an end tag of that name ends it.
    pub fn is(&self, name: &str) -> bool {
        &*self.name == name
    }
}

/// Whether a tag stands in a line of text or among blocks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Line,
    Block,
}

impl Writer<'_> {
    /// A block of raw HTML, or a marker line in its disguise.
    pub(super) fn start_raw(&mut self, range: &Range<usize>) {
        if !self.is_site() {
            return;
        }
        match self.markers.at(range.start) {
            Some(marker) => self.marker(&marker),
            None => self.raw = Some(RawBlock::default()),
        }
    }

    /// A line of such a block.
    pub(super) fn html_line(&mut self, html: &str, range: &Range<usize>) {
        if !self.is_site() {
            return self.out.push(html);
        }
        let Some(raw) = &mut self.raw else { return };
        raw.lines.push((raw.html.len(), range.start));
        raw.html.push_str(&self.markers.reveal(html, range));
        let hidden = self.markers.within(range);
        let starts = ["<!--", "<pre", "<script", "<style", "<textarea"];
        let opaque = starts.iter().any(|start| {
            raw.html.get(..start.len()).is_some_and(|html| html.eq_ignore_ascii_case(start))
        });
        if let Some(marker) = hidden.filter(|_| !opaque) {
            self.say_marker_in_html(&marker.place);
        }
    }

    /// The block is whole: writes it anew.
    pub(super) fn end_raw(&mut self) {
        let Some(raw) = self.raw.take() else { return };
        self.prose.end_block();
        for place in comments(&raw.html) {
            self.comments.push(self.span(&raw.origin(&place)));
        }
        for (piece, place) in pieces(&raw.html) {
            self.piece(piece, &raw.origin(&place), Where::Block);
        }
        self.muted = None;
        self.prose.end_block();
        self.out.end_line();
    }

    /// A tag in a line of text.
    pub(super) fn inline_html(&mut self, html: &str, range: &Range<usize>) {
        if !self.is_site() {
            return self.out.push(html);
        }
        if let Some(marker) = self.markers.within(range) {
            let shown = self.markers.reveal(html, range);
            self.say_marker_in_text(&marker.place);
            return self.prose.push(&mut self.out.html, &shown);
        }
        if html.starts_with("<!--") {
            self.comments.push(self.span(range));
        }
        for (piece, _) in pieces(html) {
            self.piece(piece, range, Where::Line);
        }
    }

    fn piece(&mut self, piece: Piece, place: &Range<usize>, position: Where) {
        self.out.comes_from(self.span(place));
        match piece {
            Piece::Start { name, attributes, closes_itself } => {
                self.raw_start(&name, &attributes, place, position);
                if closes_itself && index_of(&name).is_some_and(is_container) {
                    self.raw_end(&name, place);
                }
            }
            Piece::End { name } => self.raw_end(&name, place),
            Piece::Letters(letters) => self.letters(&letters, place),
            Piece::TooLong => self.say_tag_too_long(place),
        }
    }

    fn letters(&mut self, letters: &str, place: &Range<usize>) {
        if self.muted.is_some() {
            return;
        }
        if !letters.trim().is_empty() {
            self.wrap_loose_content(place);
        } else if self.out.at_line_start() && self.prose.voice != Voice::CODE {
            // Nothing but the line end after something removed.
            return;
        }
        self.prose.push(&mut self.out.html, letters);
    }

    fn raw_start(
        &mut self,
        name: &LocalName,
        attributes: &[Attribute],
        place: &Range<usize>,
        position: Where,
    ) {
        if let Some(muted) = &mut self.muted {
            muted.nested += usize::from(muted.name == *name);
            return;
        }
        if is_hidden(attributes) {
            return self.leave_hidden(name, place);
        }
        let Some(index) = index_of(name) else { return self.refuse(name, place) };
        let Some(element) = ELEMENTS.get(index) else { return };
        if position == Where::Line && element.position == Position::Block {
            self.say_block_in_text(element, place);
            return self.forgive(element);
        }
        if !self.make_room_for(element, place) || !self.has_depth_for_more(place) {
            return self.forgive(element);
        }
        match element.name {
            "img" => self.raw_image(attributes, place),
            "a" => self.raw_link(element, attributes, place),
            _ => self.write_start(element, attributes, place),
        }
    }

    fn refuse(&mut self, name: &LocalName, place: &Range<usize>) {
        self.say_element_removed(name, place);
        if goes_with_content(name) {
            self.mute(name);
        }
    }

    /// What its writer hides is nowhere: shown, it would say what was not meant to be said.
    fn leave_hidden(&mut self, name: &LocalName, place: &Range<usize>) {
        self.say_hidden_removed(name, place);
        self.mute(name);
    }

    fn mute(&mut self, name: &LocalName) {
        if !has_no_end(name) && !matches!(&**name, "br" | "hr" | "img" | "wbr") {
            self.muted = Some(Muted { name: name.clone(), nested: 0, level: self.stack.len() });
        }
    }

    fn write_start(
        &mut self,
        element: &'static Element,
        attributes: &[Attribute],
        place: &Range<usize>,
    ) {
        if element.content == Content::Void {
            self.out.push("<");
            self.out.push(element.name);
            self.write_attributes(element, attributes, place);
            self.out.push(" />");
            return self.prose.barrier();
        }
        let start = self.out.mark();
        self.enter_raw(element, place);
        self.out.push("<");
        self.out.push(element.name);
        let id_at = self.out.mark();
        let wish = self.write_attributes(element, attributes, place);
        self.out.push(">");
        self.start_tag_written();
        if let Some(level) = element.heading_level() {
            self.open_heading(level, start, id_at, wish, place);
        }
    }

    fn enter_raw(&mut self, element: &'static Element, place: &Range<usize>) {
        let content = match (element.content, self.stack.content()) {
            (Content::AsParent, Content::Flow) => Content::Flow,
            (Content::AsParent, _) => Content::Inline,
            (content, _) => content,
        };
        if element.position != Position::Inline {
            self.prose.end_block();
        }
        self.enter(What::Raw(element), content, place);
        if element.is_code() {
            self.prose.set(Voice::CODE);
        }
    }

    fn raw_link(
        &mut self,
        element: &'static Element,
        attributes: &[Attribute],
        place: &Range<usize>,
    ) {
        let value = |name: &str| {
            attributes.iter().find(|attribute| &*attribute.name.local == name).map(|a| &*a.value)
        };
        let destination = value("href");
        if destination.is_some_and(|destination| self.refuses_link(destination, place)) {
            return self.forgive(element);
        }
        if destination.is_none() && self.open_links > 0 {
            self.say_link_in_link(place);
            return self.forgive(element);
        }
        self.enter_raw(element, place);
        self.out.push("<a");
        self.write_attributes(element, attributes, place);
        match destination {
            Some(destination) => {
                self.open_link(destination.to_owned(), value("title").unwrap_or_default(), place);
            }
            // An anchor: it leads nowhere, but must not hold a link either.
            None => self.open_links += 1,
        }
        self.out.push(">");
        self.start_tag_written();
    }

    /// Writes the allowed attributes; the id of a heading is returned, for its heading to write.
    fn write_attributes(
        &mut self,
        element: &'static Element,
        attributes: &[Attribute],
        place: &Range<usize>,
    ) -> Option<String> {
        let mut wish = None;
        for attribute in attributes {
            let name = &*attribute.name.local;
            let value = &*attribute.value;
            match name {
                "href" | "title" if element.name == "a" => {}
                "id" if element.heading_level().is_some() => wish = Some(value.to_owned()),
                "id" => {
                    if let Some(id) = self.claimed(value, place) {
                        push_attribute(&mut self.out.html, "id", &id);
                    }
                }
                "lang" => self.write_language(value, attributes, place),
                _ => match allowed_value(element, name, value) {
                    Some(ids)
                        if matches!(name, "aria-labelledby" | "aria-describedby" | "headers") =>
                    {
                        let ids = ids.split_ascii_whitespace().map(|id| self.ids.own(id));
                        let ids = ids.collect::<Vec<_>>().join(" ");
                        push_attribute(&mut self.out.html, name, &ids);
                    }
                    Some(value) => push_attribute(&mut self.out.html, name, value),
                    None => self.say_attribute_removed(name, element.name, place),
                },
            }
        }
        wish
    }

    fn write_language(&mut self, value: &str, attributes: &[Attribute], place: &Range<usize>) {
        let code = known_tag(value).ok();
        // HTML lets an empty one say that the language is not known.
        if code.is_none() && !value.is_empty() {
            self.say_language_unknown(value, place);
        }
        let Some(tag) = code.or_else(|| language_tag(value)) else { return };
        push_attribute(&mut self.out.html, "lang", &tag);
        let has_direction = attributes.iter().any(|attribute| &*attribute.name.local == "dir");
        if direction(&tag) == "rtl" && !has_direction {
            push_attribute(&mut self.out.html, "dir", "rtl");
        }
        self.speak(&tag);
    }
}

/// Where the comments of a piece of raw HTML stand.
fn comments(html: &str) -> impl Iterator<Item = Range<usize>> {
    let end = |start: usize| html.get(start..).and_then(|rest| rest.find("-->"));
    html.match_indices("<!--").filter_map(move |(at, _)| Some(at..at + end(at)? + "-->".len()))
}

fn is_cell(element: &Element) -> bool {
    matches!(element.name, "td" | "th")
}

fn is_container(index: usize) -> bool {
    ELEMENTS.get(index).is_some_and(|element| element.content != Content::Void)
}

/// The value under which an attribute may be written, if it may.
fn allowed_value<'v>(element: &Element, name: &str, value: &'v str) -> Option<&'v str> {
    const HEADERS: [&str; 2] = ["columnheader", "rowheader"];
    const ROLES: &[&str] =
        &["definition", "group", "img", "list", "listitem", "none", "note", "presentation", "term"];
    let one_of = |known: &[&str]| known.contains(&value).then_some(value);
    let number = || {
        let digits = value.strip_prefix('-').unwrap_or(value);
        let fits = !digits.is_empty() && digits.len() <= 4;
        (fits && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(value)
    };
    match name {
        "title" | "aria-label" | "aria-labelledby" | "aria-describedby" => Some(value),
        "aria-hidden" => one_of(&["true", "false"]),
        "dir" => one_of(&["ltr", "rtl", "auto"]),
        "role" if is_cell(element) && HEADERS.contains(&value) => Some(value),
        "role" => one_of(ROLES),
        _ if !element.attributes.contains(&name) => None,
        "scope" => one_of(&["col", "row", "colgroup", "rowgroup"]),
        "colspan" | "rowspan" | "start" | "value" => number(),
        "open" | "reversed" => Some(""),
        "cite" => (!is_active(value)).then_some(value),
        _ => Some(value),
    }
}
