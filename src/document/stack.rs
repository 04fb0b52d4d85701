//! What is open at a place of the page: Markdown containers, named blocks and raw HTML in one stack.

use std::ops::Range;

use super::elements::{Content, Element};
use super::output::Mark;
use super::parts::Part;
use super::prose::Voice;

/// What was opened, and so how it is closed.
#[derive(Debug, Clone, Copy)]
pub(super) enum What {
    /// By Markdown; the event of its end writes the end tag.
    Markdown,
    /// By Markdown, but without tags: too deep, or inside something removed.
    Silent,
    /// By a line `::: name`; `None` without tags.
    Part(Option<Part>),
    /// By a tag of the writer.
    Raw(&'static Element),
    /// An element that must stand between two of the writer's.
    Implied(&'static Element),
}

/// Something open.
#[derive(Debug, Clone)]
pub(super) struct Open {
    pub what: What,
    /// What it may hold.
    pub content: Content,
    /// Where its start tag is written, in the parsed text.
    pub place: Range<usize>,
    /// What was written when it was opened, its start tag included.
    pub inside: Mark,
    /// How text was taken outside.
    pub voice: Voice,
    /// The link it is.
    pub link: Option<usize>,
    /// The part that a quotation turned out to be.
    pub part: Option<Part>,
}

impl Open {
    /// The element, if a tag of the writer's can close this.
    pub fn raw(&self) -> Option<&'static Element> {
        match self.what {
            What::Raw(element) | What::Implied(element) => Some(element),
            What::Markdown | What::Silent | What::Part(_) => None,
        }
    }
}

/// The stack of what is open.
#[derive(Debug, Default)]
pub(super) struct Stack {
    open: Vec<Open>,
    /// How many of them wrote a tag.
    pub depth: usize,
}

impl Stack {
    /// Opens something.
    pub fn push(&mut self, open: Open) {
        self.depth += usize::from(!matches!(open.what, What::Silent));
        self.open.push(open);
    }

    /// Closes the innermost.
    pub fn pop(&mut self) -> Option<Open> {
        let open = self.open.pop()?;
        self.depth -= usize::from(!matches!(open.what, What::Silent));
        Some(open)
    }

    /// The innermost thing open.
    pub fn top(&self) -> Option<&Open> {
        self.open.last()
    }

    /// The same, to change it.
    pub fn top_mut(&mut self) -> Option<&mut Open> {
        self.open.last_mut()
    }

    /// How much is open, with or without tags.
    pub fn len(&self) -> usize {
        self.open.len()
    }

    /// What may stand here.
    pub fn content(&self) -> Content {
        self.top().map_or(Content::Flow, |open| open.content)
    }

    /// The tags that the writer opened in the innermost Markdown container or named block, innermost
    /// first: those that a tag of the writer's can close.
    pub fn raws(&self) -> impl Iterator<Item = &'static Element> + '_ {
        self.open.iter().rev().map_while(Open::raw)
    }
}
