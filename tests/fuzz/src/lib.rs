//! Bytes that an attacker makes up → what Préau makes of them, judged by lists of its own.
//!
//! One function for each target; it panics where something is wrong. `tests/it/fuzz.rs` calls the same.

mod drawing;
mod html;
mod places;
mod site;

use std::sync::Arc;

use preau::document::{
    self, Document, Flavour, Labels, Link, LinkKind, Settings, push_address, push_attribute,
};
use preau::text::{Rules, SourceFile, Span, decode};
use preau::yaml;

pub use drawing::drawing;
pub use html::Judge;
use html::dump;
pub use site::page;

/// The front matter alone: each value knows its place, whatever is wrong around it.
pub fn front_matter(bytes: &[u8]) {
    let Some(file) = file(bytes) else { return };
    let (entries, said) = yaml::parse(&file, Span::new(0..file.text.len()));
    places::of_entries(&file, &entries);
    places::of_diagnostics(&file, &said);
}

/// A body, as HTML, as a tree and as facts.
pub fn markdown(bytes: &[u8]) {
    let Some(file) = file(bytes) else { return };
    for typography in [Rules::French, Rules::None] {
        let document = read(&file, typography);
        let html = html(&document);
        let found = Judge::Body.judge(&html);
        assert_eq!(found.ids, document.facts.fragments, "the ids of the HTML\n{html}");
        places::of_document(&file, &document);
        let tree: String = document.tree().nodes().map(own_text).collect();
        assert_eq!(squeezed(&tree), squeezed(&found.text), "the text of the tree\n{html}");
        // Calls and ways back are left out of the plain text, so it is only shorter.
        assert!(squeezed(&document.plain_text()).len() <= squeezed(&found.text).len(), "{html}");
        let _ = document.tree().roots().map(|root| root.text().len()).sum::<usize>();
    }
}

/// Raw HTML alone: what came out goes in again and comes out the same.
pub fn raw_html(bytes: &[u8]) {
    let Some(file) = file(bytes) else { return };
    let once = cleaned(&format!("<div>{}</div>", file.text));
    Judge::Body.judge(&once);
    let read = scraper::Html::parse_fragment(&once).root_element().inner_html();
    assert_eq!(dump(&read), dump(&once), "a browser that writes it down reads another page");
    // A tag may grow while it is written, beyond what is taken for a tag.
    if once.len() < 4000 {
        let twice = cleaned(&once);
        assert_eq!(dump(&twice), dump(&once), "cleaned again, it changes:\n{once}\n{twice}");
    }
}

/// Raw HTML in one block: no line end may end it.
fn cleaned(html: &str) -> String {
    let line = html.replace(['\n', '\r'], " ");
    let file = Arc::new(SourceFile::new("a.md", line));
    self::html(&read(&file, Rules::None))
}

fn file(bytes: &[u8]) -> Option<Arc<SourceFile>> {
    let text = decode(bytes.to_vec()).ok()?.text;
    Some(Arc::new(SourceFile::new("a.md", text)))
}

fn read(file: &Arc<SourceFile>, typography: Rules) -> Document<()> {
    let settings = Settings {
        labels: &Words,
        language: "fr",
        typography,
        title: Some("Titre"),
        ids: "",
        flavour: Flavour::Site,
    };
    let (written, said) = document::parse(file, Span::new(0..file.text.len()), &settings);
    places::of_diagnostics(file, &said);
    written.resolve(|_| ())
}

/// The HTML, with every link and picture that the room let through.
fn html(document: &Document<()>) -> String {
    let mut html = String::new();
    document.html(&mut html, &mut |out: &mut String, link: &Link, _: &()| {
        let is_link = link.kind == LinkKind::Link;
        if !is_link {
            out.push_str("<img");
            push_attribute(out, "alt", &link.text);
        }
        push_address(out, if is_link { "href" } else { "src" }, &link.destination);
        if !link.title.is_empty() {
            push_attribute(out, "title", &link.title);
        }
        out.push_str(if is_link { "" } else { ">" });
    });
    html
}

fn own_text(node: document::Node<'_>) -> String {
    match (node.letters(), node.link()) {
        (Some(letters), _) => letters.into_owned(),
        (None, Some(link)) if link.kind != LinkKind::Link => link.text.clone(),
        _ => String::new(),
    }
}

/// Without what HTML may lose or change: spaces, line ends, control characters.
fn squeezed(text: &str) -> String {
    let is_kept = |c: &char| !c.is_whitespace() && !c.is_control() && *c != '\u{fffd}';
    text.chars().filter(is_kept).collect()
}

struct Words;

impl Labels for Words {
    fn text(&self, key: &str) -> &str {
        if key == "footnotes" { "Notes <de> \"bas\" & fin" } else { "Mots" }
    }

    fn numbered(&self, _key: &str, number: usize) -> String {
        format!("Numéro {number}")
    }
}
