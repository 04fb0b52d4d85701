//! HTML → read as a browser reads it; every element, attribute and address is on a list, or it is a finding.

use std::collections::HashSet;

use scraper::{ElementRef, Html, Node};

/// What is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judge {
    /// The body of a page, before it is known where links lead.
    Body,
    /// A page as it is published.
    Page,
}

/// What a page says to its reader.
#[derive(Debug, Default)]
pub struct Found {
    /// Sorted.
    pub ids: Vec<String>,
    /// All letters, and pictures by their alternative.
    pub text: String,
}

const TEXT: &str = " a abbr address article aside b bdi bdo blockquote br caption cite code dd del details dfn div \
    dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section \
    small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr ";
const AROUND: &str = " html head body title meta link main nav header footer script svg path \
    picture source video audio track ";
/// Of any element.
const COMMON: &str =
    " id title lang dir role class aria-label aria-labelledby aria-describedby aria-hidden ";
const TEXT_ATTRIBUTES: &str = " a:href a:hreflang img:src img:alt blockquote:cite q:cite del:cite ins:cite \
    del:datetime ins:datetime time:datetime li:value ol:start ol:reversed details:open pre:tabindex table:tabindex td:data-label \
    div:tabindex td:colspan td:rowspan td:headers td:scope th:colspan th:rowspan th:headers th:scope ";
const AROUND_ATTRIBUTES: &str = " meta:charset meta:name meta:content meta:property meta:http-equiv meta:media \
    link:rel link:href link:type link:hreflang main:tabindex script:type svg:viewBox svg:shape-rendering path:d \
    path:fill path:stroke img:width img:height img:loading img:srcset img:sizes \
    source:type source:srcset source:sizes video:controls video:preload video:src video:poster video:width video:height \
    audio:controls audio:preload audio:src track:kind track:src track:srclang track:label track:default a:rel a:type a:aria-current ";
/// Of our own making; a writer names none, but for the language of a block of code.
const CLASSES: &[&str] =
    &["language-", "part", "c-", "note", "task", "table", "gallery", "scroll", "align"];

/// What browsers run, or show as a page of its own.
const ACTIVE: &[&str] = &[
    "javascript",
    "vbscript",
    "livescript",
    "mocha",
    "data",
    "blob",
    "filesystem",
    "about",
    "feed",
    "view-source",
];
const PUBLISHED: &[&str] = &["http", "https", "mailto", "tel", "sms"];

impl Judge {
    /// Panics at the first thing that is on no list.
    pub fn judge(self, html: &str) -> Found {
        let page = match self {
            Judge::Body => Html::parse_fragment(html),
            Judge::Page => Html::parse_document(html),
        };
        let mut found = Found::default();
        let mut ids = HashSet::new();
        for node in page.tree.nodes() {
            match node.value() {
                Node::Element(_) => {
                    let Some(element) = ElementRef::wrap(node) else { continue };
                    self.element(element, html);
                    found.text.push_str(element.value().attr("alt").unwrap_or_default());
                    if let Some(id) = element.value().attr("id") {
                        assert!(ids.insert(id.to_owned()), "the id {id:?} is there twice\n{html}");
                        self.id(id, html);
                    }
                }
                Node::Text(text) => found.text.push_str(text),
                Node::Comment(comment) => panic!("a comment: {:?}\n{html}", &**comment),
                Node::ProcessingInstruction(_) => panic!("an instruction\n{html}"),
                Node::Doctype(_) => assert_eq!(self, Judge::Page, "a doctype\n{html}"),
                Node::Document | Node::Fragment => {}
            }
        }
        found.ids = ids.into_iter().collect();
        found.ids.sort_unstable();
        found
    }

    fn element(self, element: ElementRef<'_>, html: &str) {
        let element = element.value();
        let name = element.name();
        let around = self == Judge::Page || matches!(name, "html" | "body");
        assert!(lists(TEXT, name) || around && lists(AROUND, name), "<{name}>\n{html}");
        if name == "script" {
            assert_eq!(element.attr("type"), Some("application/ld+json"), "a script\n{html}");
        }
        if name == "meta" {
            let policy = [None, Some("Content-Security-Policy"), Some("refresh")];
            assert!(policy.contains(&element.attr("http-equiv")), "<meta>\n{html}");
        }
        for (attribute, value) in element.attrs() {
            let own = format!("{name}:{attribute}");
            let known = lists(COMMON, attribute)
                || lists(TEXT_ATTRIBUTES, &own)
                || self == Judge::Page && lists(AROUND_ATTRIBUTES, &own);
            assert!(known, "<{name} {attribute}={value:?}>\n{html}");
            match attribute {
                "href" | "src" | "cite" | "poster" => self.address(&own, value, html),
                "class" if self == Judge::Body => {
                    let known = |class: &str| CLASSES.iter().any(|own| class.starts_with(own));
                    assert!(value.split_ascii_whitespace().all(known), "class={value:?}\n{html}");
                }
                _ => {}
            }
        }
    }

    fn id(self, id: &str, html: &str) {
        assert!(!id.is_empty() && !id.contains(char::is_whitespace), "the id {id:?}\n{html}");
        if self == Judge::Body {
            let reserved = ["contenu", "menu"].contains(&id) || id.ends_with('_');
            assert!(!reserved, "the id {id:?} is the theme's\n{html}");
        }
    }

    fn address(self, of: &str, address: &str, html: &str) {
        let scheme = scheme(address);
        let scheme = scheme.as_deref();
        assert!(scheme.is_none_or(|s| !ACTIVE.contains(&s)), "{of}={address:?}\n{html}");
        if self == Judge::Page {
            assert!(scheme.is_none_or(|s| PUBLISHED.contains(&s)), "{of}={address:?}\n{html}");
            let elsewhere = scheme.is_some() || address.starts_with(['\\', '/']);
            let fetched = ["img:src", "video:src", "video:poster", "audio:src", "track:src"];
            assert!(!fetched.contains(&of) || !elsewhere, "{of}={address:?}\n{html}");
        }
    }
}

fn lists(list: &str, name: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == name)
}

/// The scheme of an address, by the rules of the URL standard.
fn scheme(address: &str) -> Option<String> {
    let address = address.trim_start_matches(|c| c <= ' ');
    let address: String = address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let (scheme, _) = address.split_once(':')?;
    let letters = scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    (letters && scheme.starts_with(|c: char| c.is_ascii_alphabetic()))
        .then(|| scheme.to_ascii_lowercase())
}

/// The DOM of a fragment as lines: elements with their attributes in order, and their words.
pub fn dump(html: &str) -> String {
    let mut out = String::new();
    dump_into(&mut out, Html::parse_fragment(html).root_element(), 0);
    out
}

fn dump_into(out: &mut String, element: ElementRef<'_>, depth: usize) {
    let mut attributes: Vec<_> = element.value().attrs().collect();
    attributes.sort_unstable();
    out.push_str(&format!("{depth} <{} {attributes:?}>\n", element.value().name()));
    let mut text = String::new();
    let flush = |out: &mut String, text: &mut String| {
        let words = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            out.push_str(&format!("{depth} {words}\n"));
        }
        text.clear();
    };
    for child in element.children() {
        if let Some(element) = ElementRef::wrap(child) {
            flush(out, &mut text);
            dump_into(out, element, depth + 1);
        } else if let Node::Text(letters) = child.value() {
            text.push_str(letters);
        }
    }
    flush(out, &mut text);
}
