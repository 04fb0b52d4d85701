//! What may stand where → what is closed, wrapped or left out, so that a browser nests the elements as they
//! are written and nothing leaks out of what it is in.

use std::ops::Range;

use super::elements::{Content, Element, Position, element, index_of};
use super::stack::{Open, What};
use super::writer::Writer;

impl Writer<'_> {
    /// Makes a place for a block of Markdown or a named block.
    pub(super) fn make_room_for_block(&mut self, place: &Range<usize>) {
        self.close_text_only();
        self.wrap_loose_content(place);
    }

    /// Closes the writer's elements that hold no blocks.
    pub(super) fn close_text_only(&mut self) {
        while self.inside_text_only() {
            self.close_raw_unasked();
        }
    }

    /// Whether the innermost thing open is an element of the writer's that holds text only.
    pub(super) fn inside_text_only(&self) -> bool {
        self.stack.top().is_some_and(|open| open.raw().is_some() && open.content == Content::Inline)
    }

    /// Wraps what comes next, where only certain elements may stand: in a list, an item; in a table, a cell.
    pub(super) fn wrap_loose_content(&mut self, place: &Range<usize>) {
        let mut said = false;
        while let Some(Open { content: Content::Only(child), .. }) = self.stack.top() {
            let Some(child) = element(child) else { return };
            if let Some(parent) = self.stack.top().and_then(Open::raw).filter(|_| !said) {
                said = true;
                self.say_loose_content(parent, place);
            }
            self.imply(child, place);
        }
    }

    /// Makes a place for a tag of the writer's, or says why there is none.
    pub(super) fn make_room_for(&mut self, new: &'static Element, place: &Range<usize>) -> bool {
        match new.position {
            Position::Inline => {
                self.wrap_loose_content(place);
                true
            }
            Position::Block => self.make_room_for_raw_block(new, place),
            Position::Inside(parents) => self.make_room_inside(new, parents, place),
        }
    }

    fn make_room_for_raw_block(&mut self, new: &'static Element, place: &Range<usize>) -> bool {
        while self.inside_text_only() {
            let Some(outer) = self.stack.top().and_then(Open::raw) else { break };
            if outer.position != Position::Inline && outer.name != "p" {
                self.say_block_in_text(new, place);
                return false;
            }
            self.close_raw_unasked();
        }
        self.wrap_loose_content(place);
        true
    }

    /// Closes what stands between the new element and its parent, and adds what misses between them.
    fn make_room_inside(
        &mut self,
        new: &'static Element,
        parents: &'static [&'static str],
        place: &Range<usize>,
    ) -> bool {
        let Some(between) = self.stack.raws().position(|raw| parents.contains(&raw.name)) else {
            self.say_without_parent(new, parents, place);
            return false;
        };
        for _ in 0..between {
            self.close_raw_unasked();
        }
        while let Some(Open { content: Content::Only(child), .. }) = self.stack.top() {
            let fits = parents.first().is_some_and(|nearest| {
                self.stack.top().and_then(Open::raw).is_some_and(|raw| raw.name == *nearest)
            });
            let Some(child) = element(child).filter(|child| !fits && parents.contains(&child.name))
            else {
                break;
            };
            self.imply(child, place);
        }
        true
    }

    fn imply(&mut self, child: &'static Element, place: &Range<usize>) {
        self.out.push("<");
        self.out.push(child.name);
        self.out.push(">");
        self.enter(What::Implied(child), child.content, place);
    }

    /// An end tag of the writer's.
    pub(super) fn raw_end(&mut self, name: &str, place: &Range<usize>) {
        if let Some(muted) = &mut self.muted {
            if muted.is(name) {
                match muted.nested {
                    0 => self.muted = None,
                    _ => muted.nested -= 1,
                }
            }
            return;
        }
        let Some(index) = index_of(name) else { return };
        let Some(between) = self.depth_of(name) else {
            match self.forgiven.get_mut(index) {
                Some(count) if *count > 0 => *count -= 1,
                _ => self.say_stray_end(name, place),
            }
            return;
        };
        for _ in 0..between {
            self.close_raw_unasked();
        }
        self.close_raw();
    }

    /// How many elements are open inside the one that an end tag closes. A tag for text closes no block.
    fn depth_of(&self, name: &str) -> Option<usize> {
        let is_inline = element(name).is_some_and(|found| found.position == Position::Inline);
        self.stack
            .raws()
            .take_while(|raw| !is_inline || raw.position == Position::Inline || raw.name == name)
            .position(|raw| raw.name == name)
    }

    /// Closes the writer's innermost element although no tag asks for it, and says so where HTML would not
    /// have it.
    pub(super) fn close_raw_unasked(&mut self) {
        let Some(open) = self.stack.top() else { return };
        if let What::Raw(raw) = open.what {
            let place = open.place.clone();
            if !raw.ends_by_itself() {
                self.say_unclosed(raw, &place);
            }
            if !raw.ends_by_itself() || raw.name == "p" {
                self.forgive(raw);
            }
        }
        self.close_raw();
    }

    fn close_raw(&mut self) {
        let Some(open) = self.stack.pop() else { return };
        self.prose.set(open.voice);
        let Some(raw) = open.raw() else { return };
        if raw.name == "a" {
            self.note_link_text(&open);
            if open.link.is_none() {
                self.open_links = self.open_links.saturating_sub(1);
            }
        }
        if raw.heading_level().is_some() {
            self.note_heading();
        }
        if raw.position != Position::Inline {
            self.prose.end_block();
        }
        self.out.push("</");
        self.out.push(raw.name);
        self.out.push(">");
    }

    /// The end tag of an element whose start was a mistake is not another one.
    pub(super) fn forgive(&mut self, raw: &'static Element) {
        if raw.content == Content::Void {
            return;
        }
        if let Some(count) = index_of(raw.name).and_then(|index| self.forgiven.get_mut(index)) {
            *count += 1;
        }
    }
}
