//! Links that have been followed → the `href` and `src` to write at a place of the site.

use pulldown_cmark_escape::{escape_href, escape_html};

use crate::document::{Link, LinkKind, Side};
use crate::model::{Address, Edition, Site, Target, Version};
use crate::pictures::Gallery;
use crate::render::pictures::{PictureWriter, Surroundings};
use crate::render::weight;

/// Where the links are read.
#[derive(Debug, Clone, Copy)]
pub enum Origin<'a> {
    /// In a page of the site: links are relative to it.
    Page(&'a Address),
    /// In any page as deep as this one: links climb to the root first.
    Depth(&'a Address),
    /// Anywhere: links are complete, behind the site's address on the Internet.
    Anywhere(&'a str),
}

impl Origin<'_> {
    /// The same place, for links that other pages as deep can share.
    pub(super) fn far(self) -> Self {
        match self {
            Origin::Page(from) => Origin::Depth(from),
            Origin::Depth(_) | Origin::Anywhere(_) => self,
        }
    }

    /// Appends the link to an address of the site.
    pub fn link_to(self, target: &Address, out: &mut String) {
        match self {
            Origin::Page(from) => from.link_to(target, out),
            Origin::Depth(from) => {
                out.push_str(&from.to_root());
                out.push_str(target.as_str());
            }
            Origin::Anywhere(base) => {
                out.push_str(base);
                out.push_str(target.as_str());
            }
        }
    }

    /// The link to an address of the site.
    pub fn link(self, target: &Address) -> String {
        let mut out = String::with_capacity(target.as_str().len() + 8);
        self.link_to(target, &mut out);
        out
    }
}

/// When a browser fetches a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Loading {
    /// At once: it is the first thing that one sees.
    Eager,
    /// When the reader comes near it.
    Lazy,
}

/// Writes the links of a page's body for the readers of one language.
pub(super) struct LinkWriter<'a> {
    pub site: &'a Site,
    pub gallery: &'a Gallery<'a>,
    /// How the next picture is fetched.
    pub loading: Loading,
    /// Whether what follows stands in a link.
    pub place: Surroundings,
    pub language: &'a str,
    pub version: Version,
    pub origin: Origin<'a>,
}

impl LinkWriter<'_> {
    /// Fills the hole that a link left: the attributes of `<a`, or the whole picture. Behind the words of a
    /// link to a file, writes what it is.
    pub fn write(&mut self, out: &mut String, link: &Link, target: &Target, side: Side) {
        match (side, link.kind) {
            (Side::Start, LinkKind::Link) => {
                self.place = Surroundings::InLink;
                self.attributes(out, link, target);
            }
            (Side::Start, LinkKind::Image | LinkKind::Figure) => self.picture(out, link, target),
            (Side::End, _) => {
                self.place = Surroundings::Free;
                if let Target::File(file) = target {
                    let (file, language) =
                        (self.site.file(*file), self.site.language(self.language));
                    let facts = language.and_then(|speaks| weight::facts(file, &link.text, speaks));
                    attribute(out, &facts.unwrap_or_default());
                }
            }
        }
    }

    fn attributes(&self, out: &mut String, link: &Link, target: &Target) {
        let start = out.len();
        out.push_str(" href=\"");
        match target {
            Target::File(file) if !self.site.file(*file).is_shown() => return out.truncate(start),
            Target::Nowhere => return out.truncate(start),
            Target::Here(fragment) => attribute(out, &format!("#{fragment}")),
            Target::File(file) => self.origin.link_to(self.gallery.address(*file), out),
            Target::Elsewhere => {
                // Writing to a String cannot fail.
                let _ = escape_href(&mut *out, &link.destination);
            }
            Target::Page(page, fragment) => {
                let edition = self.site.edition_linked(*page, self.language, self.version);
                self.page(out, edition, fragment.as_deref());
                return;
            }
        }
        out.push('"');
        self.title(out, link);
    }

    fn page(&self, out: &mut String, edition: &Edition, fragment: Option<&str>) {
        self.origin.link_to(edition.address(), out);
        if let Some(fragment) = fragment {
            out.push('#');
            attribute(out, fragment);
        }
        out.push('"');
        let spoken = &self.site.page(edition.page).language;
        if spoken != self.language {
            out.push_str(" hreflang=\"");
            out.push_str(spoken);
            out.push('"');
        }
    }

    fn title(&self, out: &mut String, link: &Link) {
        if let Some(title) = Some(link.title.as_str()).filter(|title| !title.is_empty()) {
            out.push_str(" title=\"");
            attribute(out, title);
            out.push('"');
        }
    }

    /// A picture that is not published leaves its description.
    fn picture(&mut self, out: &mut String, link: &Link, target: &Target) {
        let Target::File(file) = target else {
            return attribute(out, &link.text);
        };
        let loading = match self.gallery.picture(*file) {
            Some(_) => std::mem::replace(&mut self.loading, Loading::Lazy),
            None => self.loading,
        };
        let (site, gallery, origin) = (self.site, self.gallery, self.origin);
        let speaks = site.language(self.language);
        let writer = PictureWriter { site, gallery, origin, speaks };
        writer.write(out, *file, &link.text, loading, self.place);
    }
}

/// Appends text, escaped for an attribute.
pub(super) fn attribute(out: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = escape_html(&mut *out, text);
}
