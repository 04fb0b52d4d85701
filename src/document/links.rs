//! Links and pictures → holes, and what is known of each.

use std::ops::Range;

use pulldown_cmark::Event;
use pulldown_cmark_escape::escape_html_body_text;

use super::Flavour;
use super::addresses::{is_active, push_attribute};
use super::output::Mark;
use super::plain::plain;
use super::stack::{Open, What};
use super::writer::Writer;
use super::written::{Link, LinkKind};
use crate::text::fold;

/// A picture whose alternative is being read.
pub(super) struct OpenImage {
    destination: String,
    title: String,
    alternative: String,
    place: Range<usize>,
    nested: usize,
}

/// What its writer gives those who do not see a picture.
pub(super) enum Alternative {
    /// These words; none were written if they are empty.
    Words(String),
    /// Nothing, on purpose: it only decorates.
    Needless,
}

/// The words between the brackets that say that a picture only decorates, folded.
const DECORATION: [&str; 3] = ["decor", "decoratif", "decorative"];

/// Whether a picture says of itself that it only decorates: `![décor](vague.svg)`.
fn only_decorates(alternative: &str) -> bool {
    alternative.len() < 16 && DECORATION.contains(&fold(alternative).as_str())
}

impl Writer<'_> {
    /// `[…](…)`, in any of its forms.
    pub(super) fn start_link(&mut self, destination: String, title: &str, range: &Range<usize>) {
        let refused =
            self.is_site() && self.muted.is_none() && self.refuses_link(&destination, range);
        if refused {
            self.enter(What::Silent, super::elements::Content::Inline, range);
        } else if self.enter_inline(range) {
            self.out.push("<a");
            self.open_link(destination, title, range);
            self.out.push(">");
            self.start_tag_written();
        }
    }

    /// Whether a link cannot be one here, which is said.
    pub(super) fn refuses_link(&mut self, destination: &str, range: &Range<usize>) -> bool {
        if is_active(destination) {
            self.say_active_address(range);
            return true;
        }
        if self.open_links > 0 {
            self.say_link_in_link(range);
            return true;
        }
        false
    }

    /// Leaves the hole of a link, whose start tag is being written, and notes it.
    pub(super) fn open_link(&mut self, destination: String, title: &str, range: &Range<usize>) {
        let link = self.links.len();
        self.links.push(Link {
            kind: LinkKind::Link,
            destination,
            text: String::new(),
            title: self.prose.plain(title),
            decorative: false,
            untitled: false,
            span: self.span(range),
        });
        self.out.hole(link);
        self.open_links += 1;
        if let Some(open) = self.stack.top_mut() {
            open.link = Some(link);
        }
    }

    /// Its words are written.
    pub(super) fn end_link(&mut self, open: &Open) {
        self.note_link_text(open);
        self.out.push("</a>");
    }

    /// Notes the words of a link that is being closed.
    pub(super) fn note_link_text(&mut self, open: &Open) {
        let Some(index) = open.link else { return };
        self.open_links = self.open_links.saturating_sub(1);
        let text = self.plain_since(open.inside);
        if let Some(link) = self.links.get_mut(index) {
            link.text = text;
        }
    }

    /// The text written since `mark`.
    pub(super) fn plain_since(&self, mark: Mark) -> String {
        let holes = self.out.holes.get(mark.holes..).unwrap_or_default();
        plain(self.out.since(mark), mark.at, holes, &self.links)
    }

    /// `![…](…)`: its alternative follows, as events.
    pub(super) fn start_image(&mut self, destination: &str, title: &str, range: &Range<usize>) {
        self.image = Some(OpenImage {
            destination: destination.to_owned(),
            title: title.to_owned(),
            alternative: String::new(),
            place: range.clone(),
            nested: 0,
        });
    }

    /// An event inside a picture's alternative, of which only the words count.
    pub(super) fn alternative(&mut self, event: Event) {
        let is_site = self.is_site();
        let Some(image) = &mut self.image else { return };
        match event {
            Event::Start(_) => image.nested += 1,
            Event::End(_) if image.nested == 0 => self.end_image(),
            Event::End(_) => image.nested -= 1,
            Event::Text(text) | Event::Code(text) => image.alternative.push_str(&text),
            Event::InlineHtml(html) if !is_site => image.alternative.push_str(&html),
            Event::SoftBreak | Event::HardBreak | Event::Rule => image.alternative.push(' '),
            Event::FootnoteReference(label) if !is_site => {
                let number = self.notes.number_of(&label);
                if let Some(image) = &mut self.image {
                    image.alternative.push_str(&format!("[{number}]"));
                }
            }
            Event::TaskListMarker(done) if !is_site => {
                image.alternative.push_str(if done { "[x]" } else { "[ ]" });
            }
            _ => {}
        }
    }

    fn end_image(&mut self) {
        let Some(image) = self.image.take() else { return };
        if self.muted.is_some() {
            return;
        }
        let alternative = match self.is_site() {
            true => self.prose.plain(&image.alternative),
            false => image.alternative,
        };
        let alternative = match self.is_site() && only_decorates(&alternative) {
            true => Alternative::Needless,
            false => Alternative::Words(alternative),
        };
        self.picture(image.destination, alternative, &image.title, &image.place);
    }

    /// Leaves the hole of a whole picture and notes it.
    pub(super) fn picture(
        &mut self,
        destination: String,
        alternative: Alternative,
        title: &str,
        range: &Range<usize>,
    ) {
        let decorative = matches!(alternative, Alternative::Needless);
        let alternative = match alternative {
            Alternative::Words(words) => words,
            Alternative::Needless => String::new(),
        };
        if self.is_site() && is_active(&destination) {
            self.say_active_address(range);
            let _ = escape_html_body_text(&mut self.out.html, &alternative);
            return;
        }
        let link = self.links.len();
        self.links.push(Link {
            kind: LinkKind::Image,
            destination,
            text: alternative,
            title: self.prose.plain(title),
            decorative,
            untitled: false,
            span: self.span(range),
        });
        self.prose.barrier();
        self.out.hole(link);
        self.prose.barrier();
    }

    /// A paragraph that is nothing but a picture with a title is a figure with a caption.
    pub(super) fn made_figure(&mut self, inside: Mark) -> bool {
        let alone = self.out.mark() == Mark { at: inside.at, holes: inside.holes + 1 };
        let Some(hole) = self.out.holes.last().copied() else { return false };
        let index = hole.link as usize;
        let Some(link) = self.links.get_mut(index) else { return false };
        if !alone
            || self.settings.flavour != Flavour::Site
            || link.kind != LinkKind::Image
            || link.title.is_empty()
        {
            return false;
        }
        link.kind = LinkKind::Figure;
        let caption = link.title.clone();
        let start = Mark { at: inside.at.saturating_sub("<p>".len()), holes: inside.holes };
        self.out.cut(start);
        // Not every browser ties a caption to its picture: the name does (RGAA 1.9).
        self.out.push("<figure");
        push_attribute(&mut self.out.html, "aria-label", &caption);
        self.out.push(">");
        self.out.hole(index);
        self.out.push("<figcaption>");
        let _ = escape_html_body_text(&mut self.out.html, &caption);
        self.out.push("</figcaption></figure>\n");
        true
    }
}
