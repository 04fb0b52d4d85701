//! The events of the Markdown parser → HTML, facts and mistakes. This file has the writer's state and its
//! loop; what it does at each event stands in the files named for it.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::Options;

use crate::diagnostic::Diagnostic;
use crate::text::{SourceFile, Span};

use super::alerts::Alert;
use super::code::OpenCode;
use super::elements::{Content, ELEMENTS};
use super::footnotes::Notes;
use super::headings::OpenHeading;
use super::ids::Ids;
use super::links::OpenImage;
use super::markers::Markers;
use super::output::Output;
use super::parts::OpenTitle;
use super::prose::{Prose, Voice};
use super::references::{OpenReference, parser};
use super::sanitise::{Muted, RawBlock};
use super::stack::{Open, Stack, What};
use super::tables::Table;
use super::written::{Facts, Heading, Link, Title, Written};
use super::{Flavour, Settings};

/// Elements inside elements beyond which tags are left out: deeper pages are attacks, or accidents.
pub(super) const MAX_DEPTH: usize = 100;

/// How places in the parsed text are places in the file.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin {
    /// The text is a part of the file that starts there.
    Slice(usize),
    /// Its lines stand in the file from that line on, each behind so many spaces.
    Indented { line: usize, by: usize },
    /// It is not: all its places are this one.
    Whole(Span),
}

impl Origin {
    /// That of a text that is the value at `span`, but not letter for letter.
    pub fn of_value(file: &SourceFile, span: Span, text: &str) -> Self {
        let first = file.position(span.start).line;
        // In YAML the lines of a text begin behind its sign (`|`), or on the next line.
        let lines = [first, first + 1].into_iter();
        let found = lines.filter_map(|line| Some((line, indentation(file, line, text)?))).next();
        found.map_or(Origin::Whole(span), |(line, by)| Origin::Indented { line, by })
    }
}

/// How many spaces stand before each line of a text that begins on a line of a file; nothing if it does not.
fn indentation(file: &SourceFile, line: usize, text: &str) -> Option<usize> {
    let (written, at) = text.lines().zip(line..).find(|(written, _)| !written.is_empty())?;
    let by = file.line(at).len().checked_sub(written.len())?;
    let is_there = |(written, at): (&str, usize)| match file.line(at).split_at_checked(by) {
        Some((before, rest)) => before.trim().is_empty() && rest == written,
        None => written.is_empty(),
    };
    text.lines().zip(line..).all(is_there).then_some(by)
}

/// The state of a page being written.
pub(super) struct Writer<'a> {
    pub settings: &'a Settings<'a>,
    pub file: &'a Arc<SourceFile>,
    pub origin: Origin,
    /// The text as the writer wrote it.
    pub original: &'a str,
    pub markers: &'a Markers<'a>,
    pub out: Output,
    pub stack: Stack,
    pub prose: Prose,
    pub diagnostics: Vec<Diagnostic>,
    pub links: Vec<Link>,
    /// How many `<a>` are open; there is never more than one.
    pub open_links: usize,
    pub ids: Ids,
    pub headings: Vec<Heading>,
    pub heading: Option<OpenHeading>,
    pub lifted: Option<Title>,
    pub comments: Vec<Span>,
    pub excerpt: Option<String>,
    pub has_code: bool,
    pub code: Option<OpenCode>,
    pub image: Option<OpenImage>,
    pub reference: Option<OpenReference>,
    pub table: Table,
    pub table_count: usize,
    pub notes: Notes,
    pub part_count: usize,
    pub title: Option<OpenTitle>,
    pub alert: Option<Alert>,
    pub raw: Option<RawBlock>,
    pub muted: Option<Muted>,
    /// By element: end tags that are no mistake, because their start was already one.
    pub forgiven: [u32; ELEMENTS.len()],
    pub forgiven_markers: usize,
    pub too_deep: bool,
}

/// Reads `text`.
pub(super) fn write(
    file: &Arc<SourceFile>,
    text: &str,
    origin: Origin,
    settings: &Settings,
) -> (Written, Vec<Diagnostic>) {
    let markers = match settings.flavour {
        Flavour::Site => Markers::hide(text),
        Flavour::CommonMark | Flavour::Extended => Markers::none(text),
    };
    let mut writer = Writer::new(file, text, origin, &markers, settings);
    for (event, range) in parser(&markers.text, settings.flavour).into_offset_iter() {
        writer.event(event, range);
    }
    writer.finish()
}

/// The extensions of a flavour. Superscript and subscript are off: they do not work inside a word
/// (`1^er^`), which is all that French would want them for, and `<sup>` is allowed.
pub(super) fn options(flavour: Flavour) -> Options {
    let extensions = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    match flavour {
        Flavour::CommonMark => Options::empty(),
        Flavour::Site => extensions,
        Flavour::Extended => extensions | Options::ENABLE_GFM,
    }
}

impl<'a> Writer<'a> {
    fn new(
        file: &'a Arc<SourceFile>,
        original: &'a str,
        origin: Origin,
        markers: &'a Markers<'a>,
        settings: &'a Settings<'a>,
    ) -> Self {
        let voice = Voice { typeset: settings.flavour == Flavour::Site, counted: true };
        Writer {
            settings,
            file,
            origin,
            original,
            markers,
            out: Output::with_capacity(original.len() * 2),
            stack: Stack::default(),
            prose: Prose::new(settings.typography, voice),
            diagnostics: Vec::new(),
            links: Vec::new(),
            open_links: 0,
            ids: Ids::new(settings.ids),
            headings: Vec::new(),
            heading: None,
            lifted: None,
            comments: Vec::new(),
            excerpt: None,
            has_code: false,
            code: None,
            image: None,
            reference: None,
            table: Table::default(),
            table_count: 0,
            notes: Notes::default(),
            part_count: 0,
            title: None,
            alert: None,
            raw: None,
            muted: None,
            forgiven: [0; ELEMENTS.len()],
            forgiven_markers: 0,
            too_deep: false,
        }
    }

    /// Whether what is published is wanted, not the reference HTML.
    pub(super) fn is_site(&self) -> bool {
        self.settings.flavour == Flavour::Site
    }

    /// Enters a block that Markdown opens; says whether it has tags.
    pub(super) fn enter_block(&mut self, content: Content, place: &Range<usize>) -> bool {
        self.prose.end_block();
        if !self.is_site() {
            self.enter(What::Markdown, content, place);
            return true;
        }
        self.muted = None;
        self.end_title();
        self.make_room_for_block(place);
        let what = if self.has_depth_for_more(place) { What::Markdown } else { What::Silent };
        self.enter(what, content, place)
    }

    /// Enters a part of a block (an item, a row, a cell): it has tags if the block has.
    pub(super) fn enter_child(&mut self, content: Content, place: &Range<usize>) -> bool {
        self.prose.end_block();
        let silent = matches!(self.stack.top(), Some(Open { what: What::Silent, .. }));
        self.enter(if silent { What::Silent } else { What::Markdown }, content, place)
    }

    /// Enters something inside a line of text; says whether it has tags.
    pub(super) fn enter_inline(&mut self, place: &Range<usize>) -> bool {
        let silent = self.muted.is_some() || (self.is_site() && !self.has_depth_for_more(place));
        self.enter(if silent { What::Silent } else { What::Markdown }, Content::Inline, place)
    }

    /// Opens something; says whether it has tags.
    pub(super) fn enter(&mut self, what: What, content: Content, place: &Range<usize>) -> bool {
        self.stack.push(Open {
            what,
            content,
            place: place.clone(),
            inside: self.out.mark(),
            voice: self.prose.voice,
            link: None,
            part: None,
        });
        !matches!(what, What::Silent)
    }

    /// Says where the inside of what was just entered begins: after its start tag.
    pub(super) fn start_tag_written(&mut self) {
        let mark = self.out.mark();
        if let Some(open) = self.stack.top_mut() {
            open.inside = mark;
        }
    }

    /// Leaves what Markdown opened last, with all that is still open in it.
    pub(super) fn leave(&mut self) -> Option<Open> {
        while let Some(open) = self.stack.top() {
            match open.what {
                What::Markdown | What::Silent => break,
                What::Raw(_) | What::Implied(_) => self.close_raw_unasked(),
                What::Part(part) => {
                    let open = self.stack.pop()?;
                    self.unclosed_part(&open.place);
                    self.end_part(part);
                    self.prose.set(open.voice);
                }
            }
        }
        let open = self.stack.pop()?;
        self.prose.set(open.voice);
        if self.muted.as_ref().is_some_and(|muted| muted.level > self.stack.len()) {
            self.muted = None;
        }
        Some(open)
    }

    /// Whether one more tag may be opened; says once when not.
    pub(super) fn has_depth_for_more(&mut self, place: &Range<usize>) -> bool {
        if self.stack.depth < MAX_DEPTH {
            return true;
        }
        if !self.too_deep {
            self.too_deep = true;
            self.say_too_deep(place);
        }
        false
    }

    /// Text of the original.
    pub(super) fn text_of(&self, range: &Range<usize>) -> &'a str {
        self.original.get(range.clone()).unwrap_or_default()
    }

    /// A place in the parsed text → in the file.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        match self.origin {
            Origin::Slice(base) => Span::new(range.clone()).shifted(base),
            Origin::Indented { line, by } => {
                let at = |offset| self.behind_indentation(line, by, offset);
                Span::new(at(range.start)..at(range.end))
            }
            Origin::Whole(span) => span,
        }
    }

    /// The byte of the file where a byte of the text stands, whose lines are indented there.
    fn behind_indentation(&self, line: usize, by: usize, offset: usize) -> usize {
        let before = self.original.get(..offset).unwrap_or(self.original);
        let line = line + before.matches('\n').count();
        let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
        self.file.line_start(line) + by.min(self.file.line(line).len()) + column
    }

    /// Says what is wrong at a place of the parsed text.
    pub(super) fn say(&mut self, diagnostic: Diagnostic, range: &Range<usize>) {
        let span = self.span(range);
        // A field's whole value is no place to put a few letters in.
        let fix = diagnostic.fix.clone().filter(|_| matches!(self.origin, Origin::Slice(_)));
        self.diagnostics.push(Diagnostic { fix, ..diagnostic.at(self.file, span) });
    }

    fn finish(mut self) -> (Written, Vec<Diagnostic>) {
        self.leave();
        self.write_notes();
        let mut facts = Facts {
            title: self.lifted,
            headings: self.headings,
            fragments: self.ids.into_sorted(),
            words: self.prose.words.total(),
            excerpt: self.excerpt.unwrap_or_default(),
            has_code: self.has_code,
            comments: self.comments,
        };
        facts.headings.shrink_to_fit();
        // A copy takes as much memory as it needs, and leaves its room to the next page: an allocator that is asked to
        // shrink a text may keep all of it.
        let output = self.out.clone();
        let (facts, links, output) = (Arc::new(facts), Arc::new(self.links), Arc::new(output));
        (Written { facts, links, output }, self.diagnostics)
    }
}
