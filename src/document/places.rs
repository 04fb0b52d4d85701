//! A body → its HTML whose blocks and pictures say where they are written: for its writer's eyes, never published.

use crate::markup::{self, Piece};
use crate::text::Span;

use super::addresses::push_attribute;
use super::written::{Document, Link, LinkKind, Side};

/// The attribute that says it.
const PLACE: &str = "data-written-at";

/// The elements that say it: what someone who looks at the page would point at.
const BLOCKS: &[&str] = &[
    "address",
    "audio",
    "blockquote",
    "caption",
    "dd",
    "details",
    "div",
    "dt",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "p",
    "pre",
    "summary",
    "table",
    "tr",
    "video",
];

/// What is put into the HTML of a body when it is written out.
pub(super) struct Addition {
    /// The byte before which it is put.
    pub at: usize,
    pub text: String,
}

impl<T> Document<T> {
    /// The same as [`Document::html_around`], with the place that `name` gives to what each block and picture
    /// comes from.
    pub fn html_with_places(
        &self,
        out: &mut String,
        name: &dyn Fn(Span) -> String,
        write: &mut dyn FnMut(&mut String, &Link, &T, Side),
    ) {
        self.html_with(out, &self.places(name), &mut |out, link, target, side| {
            let start = out.len();
            write(out, link, target, side);
            if side == Side::Start && link.kind != LinkKind::Link {
                say_place(out, start, &name(link.span));
            }
        });
    }

    fn places(&self, name: &dyn Fn(Span) -> String) -> Vec<Addition> {
        let mut sources = self.output.sources.iter().peekable();
        let mut span = Span::default();
        let mut found = Vec::new();
        for (piece, range) in markup::pieces(&self.output.html) {
            while let Some(source) = sources.next_if(|source| source.at as usize <= range.start) {
                span = source.span;
            }
            if let Piece::Start { name: element, .. } = piece
                && BLOCKS.contains(&element)
            {
                let mut text = String::new();
                push_attribute(&mut text, PLACE, &name(span));
                found.push(Addition { at: range.start + 1 + element.len(), text });
            }
        }
        found
    }
}

/// Says a place in the tag that begins at the byte `start`; nothing where none begins there.
pub fn say_place(html: &mut String, start: usize, place: &str) {
    let Some(name) = html.get(start..).and_then(|rest| rest.strip_prefix('<')) else { return };
    let length = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(0);
    if length > 0 {
        let mut text = String::new();
        push_attribute(&mut text, PLACE, place);
        html.insert_str(start + 1 + length, &text);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::document::{Flavour, Labels, Settings, parse, parse_value};
    use crate::text::{Rules, SourceFile, Span};

    struct Silent;

    impl Labels for Silent {
        fn text(&self, _key: &str) -> &str {
            "x"
        }

        fn numbered(&self, _key: &str, number: usize) -> String {
            number.to_string()
        }
    }

    fn settings() -> Settings<'static> {
        Settings {
            labels: &Silent,
            language: "fr",
            typography: Rules::French,
            title: Some("Titre"),
            ids: "",
            flavour: Flavour::Site,
        }
    }

    /// Each element that says a line, with it; and the rest is as it is published.
    fn check(text: &str, expected: &[&str]) {
        let file = Arc::new(SourceFile::new("a.md", text));
        let (written, _) = parse(&file, Span::new(0..text.len()), &settings());
        let document = written.resolve(|_| ());
        let (mut html, mut plain) = (String::new(), String::new());
        let picture = |out: &mut String, link: &super::Link| {
            if link.kind != super::LinkKind::Link {
                out.push_str("<img>");
            }
        };
        document.html(&mut plain, &mut |out, link, ()| picture(out, link));
        let line = |span: Span| file.position(span.start).line.to_string();
        document.html_with_places(&mut html, &line, &mut |out, link, (), side| {
            if side == super::Side::Start {
                picture(out, link);
            }
        });
        let mut found = Vec::new();
        let mut bare = String::new();
        for (index, part) in html.split(" data-written-at=\"").enumerate() {
            let (place, rest) = if index == 0 { ("", part) } else { part.split_once('"').unwrap() };
            if index > 0 {
                let tag = bare.rsplit_once('<').unwrap().1;
                found.push(format!("{tag} {place}"));
            }
            bare.push_str(rest);
        }
        assert_eq!(found, expected, "{html}");
        assert_eq!(bare, plain);
    }

    #[test]
    fn each_block_says_its_line() {
        check("Un.\n\nDeux\nlignes.\n\n## Trois\n", &["p 1", "p 3", "h2 6"]);
        check("- a\n- b\n\n  c\n\n1. d\n", &["li 1", "p 1", "li 2", "p 2", "p 4", "li 6"]);
        check(
            "> a\n>\n> b\n\n---\n\n```\nx\n```\n",
            &["blockquote 1", "p 1", "p 3", "hr 5", "pre 7"],
        );
        check("::: astuce Titre\n\nBien.\n\n:::\n", &["div 1", "p 1", "p 3"]);
    }

    #[test]
    fn the_lines_of_a_field_say_their_own() {
        let text = "a: x\nb: |\n  - Un\n\n  - Deux\n\n      code\nc: >\n  plié\n  sur deux\n";
        let file = Arc::new(SourceFile::new("a.md", text));
        let lines = |from: &str, value: &str| {
            let start = text.find(from).unwrap();
            let (written, _) = parse_value(&file, Span::new(start..start + 4), value, &settings());
            let document = written.resolve(|_| ());
            let tree = document.tree();
            let nodes = tree.nodes().filter(|node| node.is_one_of(&["p", "pre"]));
            nodes.map(|node| file.position(node.span().start).line).collect::<Vec<_>>()
        };
        assert_eq!(lines("|\n", "- Un\n\n- Deux\n\n    code\n"), [3, 5, 7]);
        assert_eq!(lines(">\n", "plié sur deux\n"), [8]);
    }

    #[test]
    fn pictures_rows_notes_and_raw_html_say_theirs() {
        check(
            "![la cour](c.jpg \"Le soir\")\n\nVoir\nici ![x](x.jpg) et [là](a.md).\n",
            &["figure 1", "img 1", "figcaption 1", "p 3", "img 4"],
        );
        check(
            "| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n",
            &["div 1", "table 1", "tr 1", "tr 3", "tr 4"],
        );
        check("Un[^1].\n\nDeux.\n\n[^1]: La note.\n", &["p 1", "p 3", "li 5", "p 5"]);
        check("> [!NOTE] Titre\n> La suite.\n", &["div 1", "p 1", "p 2"]);
        check(
            "<details>\n<summary>a</summary>\n\nb\n\n</details>\n",
            &["details 1", "summary 2", "p 4"],
        );
    }
}
