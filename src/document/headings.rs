//! Headings → ids, the table of contents, and the page's title.

use std::ops::Range;

use pulldown_cmark::{CowStr, HeadingLevel};
use pulldown_cmark_escape::escape_html;

use crate::diagnostic::Diagnostic;
use crate::words;

use super::addresses::push_attribute;
use super::elements::Content;
use super::ids::Refused;
use super::languages;
use super::output::Mark;
use super::writer::Writer;
use super::written::{Heading, Title};
use crate::text::slug;

/// A heading being written.
pub(super) struct OpenHeading {
    level: u8,
    /// Before its start tag.
    start: Mark,
    /// Where its id will be put.
    id_at: Mark,
    /// Its words.
    inside: Mark,
    wish: Option<String>,
    place: Range<usize>,
    /// How many links and calls of notes there were before it.
    links: usize,
    calls: usize,
    /// Whether nothing stands before it.
    first: bool,
}

type Attributes<'e> = [(CowStr<'e>, Option<CowStr<'e>>)];

impl Writer<'_> {
    /// `## …`, or a line underlined.
    pub(super) fn start_heading(
        &mut self,
        level: HeadingLevel,
        id: Option<CowStr>,
        classes: &[CowStr],
        attributes: &Attributes,
        range: &Range<usize>,
    ) {
        if !self.enter_block(Content::Inline, range) {
            return;
        }
        let start = self.out.mark();
        self.out.block("<h");
        self.out.push(digit(level as u8));
        if !self.is_site() {
            self.reference_attributes(id.as_deref(), classes, attributes);
            return self.out.push(">");
        }
        let id_at = self.out.mark();
        self.heading_attributes(classes, attributes, range);
        self.out.push(">");
        self.start_tag_written();
        self.open_heading(level as u8, start, id_at, id.map(CowStr::into_string), range);
    }

    /// Notes that a heading is open, from Markdown or from a tag.
    pub(super) fn open_heading(
        &mut self,
        level: u8,
        start: Mark,
        id_at: Mark,
        wish: Option<String>,
        range: &Range<usize>,
    ) {
        let alone = self.stack.len() == 1 && !self.notes.inside();
        self.heading = Some(OpenHeading {
            level,
            start,
            id_at,
            inside: self.out.mark(),
            wish,
            place: range.clone(),
            links: self.links.len(),
            calls: self.notes.calls(),
            first: alone && start == Mark::default(),
        });
    }

    /// Lifts it out, or notes it and writes its end tag.
    pub(super) fn end_heading(&mut self, level: u8) {
        if self.heading.is_some() && self.lifts_title() {
            return;
        }
        self.note_heading();
        self.out.push("</h");
        self.out.push(digit(level));
        self.out.push(">\n");
    }

    /// Takes the first heading of the page out of it, if it is the page's title.
    fn lifts_title(&mut self) -> bool {
        let Some(heading) = &self.heading else { return false };
        if !heading.first || heading.level != 1 {
            return false;
        }
        let text = self.plain_since(heading.inside).trim().to_owned();
        let known = self.settings.title;
        if text.is_empty() || known.is_some_and(|title| slug(title) != slug(&text)) {
            return false;
        }
        let Some(heading) = self.heading.take() else { return false };
        self.lifted = Some(Title { text, span: self.span(&self.without_line_end(&heading.place)) });
        self.out.cut(heading.start);
        self.links.truncate(heading.links);
        self.notes.forget_calls(heading.calls, self.settings.ids, &mut self.ids);
        true
    }

    /// Gives the open heading its id, before its end tag is written.
    pub(super) fn note_heading(&mut self) {
        let Some(heading) = self.heading.take() else { return };
        let text = self.plain_since(heading.inside).trim().to_owned();
        let place = self.without_line_end(&heading.place);
        let id = match heading.wish {
            Some(wish) if self.claims(&wish, &place) => wish,
            wish => {
                let words = wish.as_deref().unwrap_or(&text);
                let named = words.chars().any(char::is_alphanumeric);
                let words = if named { slug(words) } else { String::from("section") };
                self.ids.unique(&format!("{}{words}", self.settings.ids))
            }
        };
        let mut attribute = String::with_capacity(id.len() + 6);
        push_attribute(&mut attribute, "id", &id);
        self.out.insert(heading.id_at, &attribute);
        self.headings.push(Heading { level: heading.level, id, text, span: self.span(&place) });
    }

    /// Takes an id that the writer chose, or says why not.
    pub(super) fn claims(&mut self, id: &str, place: &Range<usize>) -> bool {
        let Err(refused) = self.ids.claim(id) else { return true };
        let why = match refused {
            Refused::Taken => words!(
                "L'ancre « {id} » existe déjà dans cette page.",
                "The anchor '{id}' is already in this page."
            ),
            Refused::Reserved => words!(
                "L'ancre « {id} » est réservée au site.",
                "The anchor '{id}' is reserved for the site."
            ),
            Refused::Malformed => words!(
                "L'ancre « {id} » contient une espace ou un caractère invisible.",
                "The anchor '{id}' has a space or an invisible character in it."
            ),
        };
        let said = Diagnostic::warning("anchor-not-unique", why)
            .help(words!("Choisissez un autre nom.", "Choose another name."));
        let at = self.text_of(place).rfind(id).filter(|_| !id.is_empty());
        let place = at.map_or(place.clone(), |at| place.start + at..place.start + at + id.len());
        self.say(said, &place);
        false
    }

    /// Of what may be written between braces after a heading, its language; the rest is the theme's.
    fn heading_attributes(&mut self, classes: &[CowStr], rest: &Attributes, range: &Range<usize>) {
        let mut ignored = !classes.is_empty();
        for (name, value) in rest {
            let tag = value.as_deref().and_then(languages::language_tag);
            if let ("lang", Some(written), None) = (&**name, value, &tag) {
                self.say_language_unknown(written, &self.without_line_end(range));
                continue;
            }
            match (&**name, tag) {
                ("lang", Some(tag)) => {
                    push_attribute(&mut self.out.html, "lang", &tag);
                    push_attribute(&mut self.out.html, "dir", languages::direction(&tag));
                    self.speak(&tag);
                }
                _ => ignored = true,
            }
        }
        if ignored {
            let said = Diagnostic::warning(
                "heading-attribute-ignored",
                words!(
                    "Entre les accolades d'un titre, seules l'ancre et la langue comptent.",
                    "Between the braces of a heading, only the anchor and the language count."
                ),
            )
            .help(words!(
                "Écrivez par exemple « ## Titre {{#ancre}} ».",
                "Write for instance '## Heading {{#anchor}}'."
            ));
            self.say(said, &self.without_line_end(range));
        }
    }

    fn reference_attributes(&mut self, id: Option<&str>, classes: &[CowStr], rest: &Attributes) {
        if let Some(id) = id {
            push_attribute(&mut self.out.html, "id", id);
        }
        if let [first, others @ ..] = classes {
            let all = others.iter().fold(first.to_string(), |all, class| all + " " + class);
            push_attribute(&mut self.out.html, "class", &all);
        }
        for (name, value) in rest {
            self.out.push(" ");
            let _ = escape_html(&mut self.out.html, name);
            self.out.push("=\"");
            let _ = escape_html(&mut self.out.html, value.as_deref().unwrap_or_default());
            self.out.push("\"");
        }
    }

    fn without_line_end(&self, range: &Range<usize>) -> Range<usize> {
        range.start..range.start + self.text_of(range).trim_end().len()
    }
}

fn digit(level: u8) -> &'static str {
    ["1", "2", "3", "4", "5", "6"].get(usize::from(level).saturating_sub(1)).unwrap_or(&"6")
}
