//! What a body says, before and after someone has said where its links lead.

use std::ops::Range;
use std::sync::Arc;

use crate::text::Span;

use super::output::Output;
use super::places::Addition;
use super::plain::plain;
use super::terms::TermLink;
use super::tree::Tree;

/// Which sort of hole a link leaves in the HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// Inside the start tag `<a…>`: the filler writes ` href="…"`, or nothing, and the words stay.
    Link,
    /// A whole picture: the filler writes `<img …>`.
    Image,
    /// The same, above its title, which is already written as the caption.
    Figure,
}

/// Where a writer of links is asked for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// In the hole of a link or a picture.
    Start,
    /// Behind the words of a link.
    End,
}

/// A link or a picture, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Link or picture.
    pub kind: LinkKind,
    /// Where it leads, as written (never an address that runs a program).
    pub destination: String,
    /// The words of the link, or the alternative of the picture; plain text.
    pub text: String,
    /// The title in quotes after the address; plain text, empty without one.
    pub title: String,
    /// Of a picture, whether its writer says that it only decorates: it has no text then.
    pub decorative: bool,
    /// Of a link, whether its writer left its words to the tool: the title of what it leads to.
    pub untitled: bool,
    /// Where it stands in the file, whole.
    pub span: Span,
}

/// Where the destination alone of the link that stands at `link` is in `source`, the text of its file;
/// the whole link where it is not written as it is read.
pub fn destination_span(source: &str, link: Span, destination: &str) -> Span {
    let whole = source.get(link.range()).unwrap_or_default();
    match whole.rfind(destination) {
        Some(at) if !destination.is_empty() => {
            let start = link.start as usize + at;
            Span::new(start..start + destination.len())
        }
        _ => link,
    }
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its id, unique in the page.
    pub id: String,
    /// Its words; plain text, typeset.
    pub text: String,
    /// Where it stands in the file.
    pub span: Span,
}

/// The title that the body begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// Its words; plain text, typeset.
    pub text: String,
    /// Where it stands in the file.
    pub span: Span,
}

/// What is known of a body without showing it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The first `# heading`, if it is the page's title: it is no longer in the HTML.
    pub title: Option<Title>,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// Every id of the HTML, sorted: where a `#fragment` may lead.
    pub fragments: Vec<String>,
    /// How many words there are to read; code does not count.
    pub words: usize,
    /// The beginning of the first paragraph; plain text of at most 200 characters.
    pub excerpt: String,
    /// Whether there is a block of code.
    pub has_code: bool,
    /// Where the comments of the file stand (`<!-- … -->`), which no reader sees.
    pub comments: Vec<Span>,
}

impl Facts {
    /// Whether a link to `#fragment` leads somewhere.
    pub fn has_fragment(&self, fragment: &str) -> bool {
        self.fragments.binary_search_by(|known| known.as_str().cmp(fragment)).is_ok()
    }
}

/// A body as written. Its HTML cannot be had before its links are resolved.
#[derive(Debug, Clone)]
pub struct Written {
    /// What is known of it.
    pub facts: Arc<Facts>,
    /// Its links and pictures, in the order of the file.
    pub links: Arc<Vec<Link>>,
    pub(super) output: Arc<Output>,
}

impl Written {
    /// Says where each link leads.
    pub fn resolve<T>(self, target: impl FnMut(&Link) -> T) -> Document<T> {
        let targets = self.links.iter().map(target).collect();
        let Written { facts, links, output } = self;
        Document { facts, links, targets, output, terms: Vec::new() }
    }
}

/// A body whose links lead to a `T`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document<T> {
    /// What is known of it.
    pub facts: Arc<Facts>,
    links: Arc<Vec<Link>>,
    targets: Vec<T>,
    pub(super) output: Arc<Output>,
    /// The words that lead somewhere although nobody made links of them. They are no part of `html`: whoever
    /// judges what is written does not see them.
    pub(super) terms: Vec<TermLink<T>>,
}

impl<T> Document<T> {
    /// Writes the HTML; `write_link` fills each hole (see [`LinkKind`]).
    pub fn html(&self, out: &mut String, write_link: &mut dyn FnMut(&mut String, &Link, &T)) {
        self.html_around(out, &mut |out, link, target, side| {
            if side == Side::Start {
                write_link(out, link, target);
            }
        });
    }

    /// The same; `write` is also called where the words of each link end, before its end tag.
    pub fn html_around(
        &self,
        out: &mut String,
        write: &mut dyn FnMut(&mut String, &Link, &T, Side),
    ) {
        self.html_with(out, &[], write);
    }

    /// The same, with additions in their order.
    pub(super) fn html_with(
        &self,
        out: &mut String,
        additions: &[Addition],
        write: &mut dyn FnMut(&mut String, &Link, &T, Side),
    ) {
        let Output { html, holes, .. } = &*self.output;
        out.reserve(html.len() + 64 * holes.len());
        let (mut from, mut ending) = (0, None);
        let holes = holes.iter().map(|hole| (hole.at as usize, Some(hole.link as usize)));
        for (at, link) in holes.chain([(html.len(), None)]) {
            if let Some((end, open)) = ending.take_if(|(end, _)| *end <= at) {
                self.copy(out, from..end, additions, write);
                from = end;
                if let Some((link, target)) = self.link(open) {
                    write(out, link, target, Side::End);
                }
            }
            self.copy(out, from..at, additions, write);
            from = at;
            let Some(number) = link else { continue };
            let Some((link, target)) = self.link(number) else { continue };
            write(out, link, target, Side::Start);
            if link.kind == LinkKind::Link {
                // No link stands in another: the next end tag is its own.
                let length = html.get(at..).and_then(|rest| rest.find("</a>"));
                ending = length.map(|length| (at + length, number));
            }
        }
    }

    /// Copies the HTML between two holes, with the links of its terms.
    fn copy(
        &self,
        out: &mut String,
        piece: Range<usize>,
        additions: &[Addition],
        write: &mut dyn FnMut(&mut String, &Link, &T, Side),
    ) {
        let first = self.terms.partition_point(|term| term.at.start < piece.start);
        let terms = self.terms.iter().skip(first).take_while(|term| term.at.end <= piece.end);
        let mut from = piece.start;
        for TermLink { at, link, target } in terms {
            self.copy_letters(out, from..at.start, additions);
            out.push_str("<a class=\"term\"");
            write(out, link, target, Side::Start);
            out.push('>');
            self.copy_letters(out, at.clone(), additions);
            write(out, link, target, Side::End);
            out.push_str("</a>");
            from = at.end;
        }
        self.copy_letters(out, from..piece.end, additions);
    }

    /// Copies the HTML itself, and what is added to it.
    fn copy_letters(&self, out: &mut String, piece: Range<usize>, additions: &[Addition]) {
        let html = |range: Range<usize>| self.output.html.get(range).unwrap_or_default();
        let first = additions.partition_point(|addition| addition.at < piece.start);
        let mut from = piece.start;
        for Addition { at, text } in additions.iter().skip(first) {
            if *at >= piece.end {
                break;
            }
            out.push_str(html(from..*at));
            out.push_str(text);
            from = *at;
        }
        out.push_str(html(from..piece.end));
    }

    /// The same without its `<p>`, where the whole is one paragraph: a sentence inside a sentence.
    pub fn sentence(&self, out: &mut String, write_link: &mut dyn FnMut(&mut String, &Link, &T)) {
        let start = out.len();
        self.html(out, write_link);
        let inner = out
            .get(start..)
            .and_then(|html| html.strip_prefix("<p>")?.strip_suffix("</p>\n"))
            .filter(|inner| !inner.contains("<p>"))
            .map(str::to_owned);
        if let Some(inner) = inner {
            out.truncate(start);
            out.push_str(&inner);
        }
    }

    /// The links and pictures with their targets, in the order of the file.
    pub fn links(&self) -> impl Iterator<Item = (&Link, &T)> {
        self.links.iter().zip(&self.targets)
    }

    /// The link or picture of that number, and where it leads.
    pub fn link(&self, number: usize) -> Option<(&Link, &T)> {
        self.links.get(number).zip(self.targets.get(number))
    }

    /// What is published of it, as a tree whose nodes know where they come from.
    pub fn tree(&self) -> Tree<'_> {
        let Output { html, holes, sources } = &*self.output;
        Tree::of(html, holes, sources, &self.links)
    }

    /// The text without tags; each block ends its line.
    pub fn plain_text(&self) -> String {
        plain(&self.output.html, 0, &self.output.holes, &self.links)
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.output.html.is_empty() && self.output.holes.is_empty()
    }
}
