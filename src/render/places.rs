//! The texts of a page → their HTML; for their writer, with the line of the file where each block is written.

use crate::document::{Document, say_place};
use crate::markup::{self, Piece};
use crate::model::{Page, Target};
use crate::render::href::LinkWriter;
use crate::text::{SourceFile, Span};

/// Whether pages say where they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Places {
    /// No: they are published.
    Unsaid,
    /// Yes: their writer looks at them.
    Said,
}

/// A longer line says nothing more at a glance.
const LONGEST: usize = 160;

impl Places {
    /// Appends the HTML of a text of `page`.
    pub fn write(
        self,
        out: &mut String,
        document: &Document<Target>,
        page: Option<&Page>,
        links: &mut LinkWriter<'_>,
    ) {
        match (self, page) {
            (Places::Said, Some(page)) => {
                let place = |span| place(&page.file, span);
                document.html_with_places(out, &place, &mut |out, link, target, side| {
                    links.write(out, link, target, side);
                });
            }
            _ => document.html_around(out, &mut |out, link, target, side| {
                links.write(out, link, target, side);
            }),
        }
    }

    /// Says in the HTML of a thing that `page` names at `span` where that is.
    pub fn of_thing(self, html: &mut String, page: Option<&Page>, span: Span) {
        if let (Places::Said, Some(page)) = (self, page) {
            say_place(html, 0, &place(&page.file, span));
        }
    }

    /// Says in the HTML of a whole page which file it is, and where its title is written.
    pub fn of_page(self, html: Vec<u8>, page: &Page) -> Vec<u8> {
        // What nobody wrote stands in no file of the site.
        if self == Places::Unsaid || !page.file.path.ends_with(".md") {
            return html;
        }
        let mut html = match String::from_utf8(html) {
            Ok(html) => html,
            Err(error) => return error.into_bytes(),
        };
        let field = page.fields.get("title").map(|title| title.key_span);
        let title = field.or_else(|| Some(page.document.facts.title.as_ref()?.span));
        let article = start_of(&html, "article", 0);
        let heading = article.and_then(|article| start_of(&html, "h1", article));
        if let Some((at, span)) = heading.zip(title) {
            say_place(&mut html, at, &place(&page.file, span));
        }
        if let Some(at) = article {
            say_place(&mut html, at, &page.file.path);
        }
        html.into_bytes()
    }
}

/// Where the first tag of that name begins, from a byte on.
fn start_of(html: &str, wanted: &str, from: usize) -> Option<usize> {
    let mut pieces = markup::pieces(html).filter(|(_, range)| range.start >= from);
    let is_it = |piece: &Piece<'_>| matches!(piece, Piece::Start { name, .. } if *name == wanted);
    pieces.find(|(piece, _)| is_it(piece)).map(|(_, range)| range.start)
}

/// `content/fiches/ecrans.md:12`, and on a line of its own what stands there.
fn place(file: &SourceFile, span: Span) -> String {
    let number = file.position(span.start).line;
    let line = file.line(number).trim();
    let end = line.floor_char_boundary(LONGEST);
    let shown = line.get(..end).unwrap_or_default();
    let more = if shown.len() < line.len() { "…" } else { "" };
    format!("{}:{number}\n{shown}{more}", file.path)
}
