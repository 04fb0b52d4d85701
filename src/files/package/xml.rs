//! XML → the same text but for what a rule changes, element by element; notes between elements are gone.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// What becomes of an element.
pub enum Verdict {
    Keep,
    /// It goes with all that is in it.
    Drop,
    /// It stays, and this text takes the place of what was in it.
    Say(&'static str),
}

/// An element as it is met: its name, and attributes that a rule may change.
pub struct Element<'x> {
    /// With its prefix: `dc:creator`.
    pub name: &'x str,
    attributes: Vec<(&'x str, Cow<'x, str>)>,
    is_changed: bool,
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

impl<'x> Element<'x> {
    fn read(xml: &'x str, start: &BytesStart<'x>, at: usize) -> Option<Self> {
        // Names and values are cut from the text itself, so that they stay as they were written.
        let inside = xml.get(at + 1..at + 1 + start.len())?;
        let name = inside.get(..start.name().as_ref().len())?;
        let mut rest = inside.get(name.len()..)?.trim_start();
        let mut attributes = Vec::new();
        while let Some((name, after)) = rest.split_once('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            let (value, after) = after.get(1..)?.split_once(quote)?;
            attributes.push((name.trim_end(), Cow::Borrowed(value)));
            rest = after.trim_start();
        }
        Some(Element { name, attributes, is_changed: false })
    }

    /// Its name without the prefix.
    pub fn local(&self) -> &'x str {
        local(self.name)
    }

    /// The value of an attribute, whatever its prefix, as it is written.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| local(known) == name).map(|(_, value)| &**value)
    }

    /// Gives an attribute another value, if the element has it.
    pub fn set(&mut self, name: &str, value: &str) {
        for (known, old) in &mut self.attributes {
            if local(known) == name {
                *old = Cow::Owned(value.to_owned());
                self.is_changed = true;
            }
        }
    }

    /// Takes an attribute away.
    pub fn remove(&mut self, name: &str) {
        let before = self.attributes.len();
        self.attributes.retain(|(known, _)| local(known) != name);
        self.is_changed |= self.attributes.len() != before;
    }

    /// Gives each attribute the value that a rule makes of it, if it makes one.
    pub fn revise(&mut self, rule: impl Fn(&str) -> Option<String>) {
        for (_, value) in &mut self.attributes {
            if let Some(new) = rule(value) {
                *value = Cow::Owned(new);
                self.is_changed = true;
            }
        }
    }

    fn write(&self, out: &mut String, end: &str) {
        out.push('<');
        out.push_str(self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            out.push_str(&value.replace('"', "&quot;"));
            out.push('"');
        }
        out.push_str(end);
    }
}

/// The text as `rule` leaves it; none if it is not XML in UTF-8.
pub fn edit(xml: &[u8], rule: &mut dyn FnMut(&mut Element<'_>) -> Verdict) -> Option<Vec<u8>> {
    let xml = str::from_utf8(xml.strip_prefix(b"\xef\xbb\xbf").unwrap_or(xml)).ok()?;
    let mut reader = Reader::from_str(xml);
    // Drawings of old Office versions do not close all that they open.
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut out = String::with_capacity(xml.len());
    loop {
        let at = usize::try_from(reader.buffer_position()).ok()?;
        let event = reader.read_event().ok()?;
        let written = xml.get(at..usize::try_from(reader.buffer_position()).ok()?)?;
        let (start, end) = match &event {
            Event::Start(start) => (start, ">"),
            Event::Empty(start) => (start, "/>"),
            Event::Comment(_) => continue,
            Event::Eof => return Some(out.into_bytes()),
            _ => {
                out.push_str(written);
                continue;
            }
        };
        let mut element = Element::read(xml, start, at)?;
        let verdict = rule(&mut element);
        if !matches!(verdict, Verdict::Keep) && end == ">" {
            reader.read_to_end(start.name()).ok()?;
        }
        match verdict {
            Verdict::Keep if element.is_changed => element.write(&mut out, end),
            Verdict::Keep => out.push_str(written),
            Verdict::Drop => {}
            Verdict::Say(text) => {
                element.write(&mut out, ">");
                out.push_str(text);
                out.push_str("</");
                out.push_str(element.name);
                out.push('>');
            }
        }
    }
}
