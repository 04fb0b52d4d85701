//! A file as published → what is known of it once its bytes are gone: ids, links, landmarks, weight.

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::BuildHasher;

use percent_encoding::percent_decode_str;

use crate::markup::{self, Piece};
use crate::plain_language::ByWord;

/// Ids are kept as numbers of 64 bits: two different ones hardly ever have the same.
fn number(id: &str) -> u64 {
    ByWord::default().hash_one(id)
}

/// A file as published.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Its path.
    pub path: String,
    /// Its weight, in bytes.
    pub size: usize,
    /// Its ids that stand there twice or more.
    pub doubled: Vec<String>,
    /// What it leads to in the site, each once.
    pub leads: Vec<Lead>,
    /// The files that a browser loads with it: pictures, styles, scripts; paths of the site, each once.
    pub loads: Vec<String>,
    /// How many main parts it has (`main`).
    pub mains: usize,
    /// How many headings of level 1.
    pub first_headings: usize,
    /// Whether its start tag says its language.
    pub has_language: bool,
    /// Whether it has a title that says something.
    pub has_title: bool,
    ids: HashSet<u64, ByWord>,
}

/// A way from a page to a file of the site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lead {
    /// As the page writes it.
    pub written: String,
    /// The path of the file in the site.
    pub path: String,
    /// Its part, after `#`.
    pub fragment: Option<String>,
}

/// What an address is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// A reader may go there.
    Leads,
    /// A browser fetches it with the page.
    Loads,
    /// A browser fetches it, unless it is another page or a feed.
    Relates,
}

impl Sheet {
    /// A file of which only the weight in bytes is known.
    pub fn unread(path: &str, size: usize) -> Self {
        Sheet { path: path.to_owned(), size, ..Sheet::default() }
    }

    /// Whether it is a page.
    pub fn is_page(&self) -> bool {
        self.path.ends_with(".html")
    }

    /// Whether it has an element of that id.
    pub fn has_id(&self, id: &str) -> bool {
        self.ids.contains(&number(id))
    }
}

/// Notes what must be known of a file to judge the publication.
pub fn survey(path: &str, bytes: &[u8]) -> Sheet {
    let mut sheet = Sheet::unread(path, bytes.len());
    if !sheet.is_page() {
        return sheet;
    }
    let Ok(html) = str::from_utf8(bytes) else { return sheet };
    let mut addresses = Vec::new();
    let mut in_title = false;
    // Of a picture in several forms, a browser takes one from the list, and leaves its `img` aside.
    let mut chosen = false;
    for (piece, _) in markup::pieces(html) {
        match piece {
            Piece::Start { name, attributes } => {
                in_title = name == "title";
                sheet.element(name);
                for (attribute, value) in markup::attributes(attributes).filter(is_surveyed) {
                    match (name, attribute) {
                        ("source" | "img", "srcset") => {
                            pieces_of(value, name == "source" || !chosen, &mut addresses);
                        }
                        ("img", "src") if chosen => addresses.push((value, Use::Leads)),
                        _ => sheet.attribute(name, attribute, value, &mut addresses),
                    }
                }
                chosen = name == "source";
            }
            Piece::Text(text) => sheet.has_title |= in_title && !text.trim().is_empty(),
            Piece::End { .. } => in_title = false,
        }
    }
    sheet.leads_to(addresses);
    sheet
}

/// Spares most attributes the look at what they are for.
fn is_surveyed((name, _): &(&str, &str)) -> bool {
    matches!(*name, "id" | "href" | "src" | "srcset" | "lang" | "poster")
}

/// The width in pixels of the file that a telephone takes from a list, or the next larger: 400 points of
/// two and a half pixels each.
const TAKEN: u32 = 900;

/// Notes the files of a list (`a-480.webp 480w, a-960.webp 960w`), and which of them a telephone takes.
fn pieces_of<'h>(list: &'h str, takes: bool, addresses: &mut Vec<(&'h str, Use)>) {
    let piece = |item: &'h str| {
        let (address, width) = item.trim().rsplit_once(' ').unwrap_or((item.trim(), ""));
        (address, width.trim_end_matches('w').parse().unwrap_or(u32::MAX))
    };
    let pieces: Vec<(&str, u32)> = list.split(", ").map(piece).collect();
    let taken = pieces.iter().find(|(_, width)| *width >= TAKEN).or(pieces.last());
    if let Some((address, _)) = taken.filter(|_| takes) {
        addresses.push((address, Use::Loads));
    }
    addresses.extend(pieces.iter().map(|(address, _)| (*address, Use::Leads)));
}

impl Sheet {
    fn element(&mut self, name: &str) {
        match name {
            "main" => self.mains += 1,
            "h1" => self.first_headings += 1,
            _ => {}
        }
    }

    fn attribute<'h>(
        &mut self,
        element: &str,
        name: &str,
        value: &'h str,
        addresses: &mut Vec<(&'h str, Use)>,
    ) {
        match (element, name) {
            (_, "id") => {
                let id = markup::unescape(value);
                if !self.ids.insert(number(&id)) {
                    self.doubled.push(id.into_owned());
                }
            }
            ("html", "lang") => self.has_language = !value.trim().is_empty(),
            ("a" | "area", "href") => addresses.push((value, Use::Leads)),
            ("img" | "script", "src") | ("video", "poster") => {
                addresses.push((value, Use::Loads));
            }
            // They wait for someone to play them.
            ("video" | "audio" | "track", "src") => addresses.push((value, Use::Leads)),
            ("link", "href") => addresses.push((value, Use::Relates)),
            _ => {}
        }
    }

    /// Notes the files of the site to which addresses lead, each once.
    fn leads_to(&mut self, mut addresses: Vec<(&str, Use)>) {
        addresses.sort_unstable();
        addresses.dedup();
        for (address, purpose) in addresses {
            let Some(lead) = self.lead(address) else { continue };
            let loads = match purpose {
                Use::Leads => false,
                Use::Loads => true,
                Use::Relates => !lead.path.ends_with(".html") && !lead.path.ends_with(".xml"),
            };
            if loads {
                self.loads.push(lead.path.clone());
            }
            if self.leads.last() != Some(&lead) {
                self.leads.push(lead);
            }
        }
    }

    /// The file of the site to which an address leads; `None` if it leads elsewhere.
    fn lead(&self, value: &str) -> Option<Lead> {
        let written = markup::unescape(value);
        let (address, fragment) = match written.split_once('#') {
            Some((address, fragment)) => (address, Some(fragment)),
            None => (&*written, None),
        };
        let address = address.split('?').next().unwrap_or_default();
        let scheme = address.find([':', '/']).is_some_and(|at| address[at..].starts_with(':'));
        if scheme || address.starts_with('/') {
            return None;
        }
        let path =
            if address.is_empty() { self.path.clone() } else { join(&self.path, &decode(address)) };
        let fragment = fragment.filter(|fragment| !fragment.is_empty());
        let fragment = fragment.map(|fragment| decode(fragment).into_owned());
        Some(Lead { path, fragment, written: written.into_owned() })
    }
}

fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    percent_decode_str(text).decode_utf8_lossy()
}

/// The path that `address` names, said in the page `from`; a folder is its `index.html`.
fn join(from: &str, address: &str) -> String {
    let mut parts = Vec::with_capacity(16);
    parts.extend(from.split('/'));
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => {
                // Above the site there is nothing of ours: such a link is as good as dead.
                if parts.pop().is_none() {
                    parts.push("..");
                }
            }
            part => parts.push(part),
        }
    }
    let mut path = parts.join("/");
    if path.is_empty() || path.ends_with('/') {
        path.push_str("index.html");
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_its_ids_its_links_and_its_landmarks() {
        let html = "<!DOCTYPE html><html lang=\"fr\"><head><title>A</title>\
            <link rel=\"stylesheet\" href=\"../style.css\" /></head><body><main id=\"a\">\
            <h1 id=\"b&amp;\">T</h1><a href=\"b.html#c%20d\">x</a><a href=\"b.html#c%20d\">y</a>\
            <a href=\"https://x.example/\">z</a><a href=\"#a\">a</a><p id=\"a\">\
            <img src=\"../photo.jpg\" /></main></body></html>";
        let sheet = survey("fiches/a.html", html.as_bytes());
        assert_eq!((sheet.mains, sheet.first_headings), (1, 1));
        assert!(sheet.has_title && sheet.has_language && sheet.has_id("b&"));
        assert_eq!(sheet.doubled, ["a"]);
        assert_eq!(sheet.loads, ["photo.jpg", "style.css"]);
        let leads: Vec<_> =
            sheet.leads.iter().map(|lead| (lead.path.as_str(), lead.fragment.as_deref())).collect();
        assert_eq!(
            leads,
            [
                ("fiches/a.html", Some("a")),
                ("photo.jpg", None),
                ("style.css", None),
                ("fiches/b.html", Some("c d"))
            ]
        );
    }

    #[test]
    fn of_a_picture_in_several_sizes_one_file_is_loaded_and_all_must_be_there() {
        let html = "<picture><source type=\"image/webp\" srcset=\"a-480.webp 480w, a-960.webp 960w, \
            a-1600.webp 1600w\"><img src=\"a-960.jpg\" srcset=\"a-480.jpg 480w, a-960.jpg 960w\"></picture>\
            <img src=\"b.svg\">";
        let sheet = survey("p.html", html.as_bytes());
        assert_eq!(sheet.loads, ["a-960.webp", "b.svg"]);
        let leads: Vec<_> = sheet.leads.iter().map(|lead| lead.path.as_str()).collect();
        let all = ["a-1600.webp", "a-480.jpg", "a-480.webp", "a-960.jpg", "a-960.webp", "b.svg"];
        assert_eq!(leads, all);
    }

    #[test]
    fn a_link_that_climbs_out_of_the_site_is_seen() {
        assert_eq!(join("a/b.html", "../../c.html"), "../c.html");
        assert_eq!(join("a/b.html", "../"), "index.html");
        assert_eq!(join("b.html", "./"), "index.html");
    }
}
