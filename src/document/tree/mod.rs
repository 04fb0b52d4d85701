//! The HTML of a body → a tree for those who judge it: each node knows the part of the file it comes from.

mod builder;

use std::borrow::Cow;

use super::output::{Hole, Source};
use super::written::{Link, LinkKind};
use crate::markup;
use crate::text::Span;

/// A body as readers get it: allowed elements only, pictures as `img` with their alternative.
#[derive(Debug)]
pub struct Tree<'d> {
    items: Vec<Item<'d>>,
    links: &'d [Link],
}

#[derive(Debug)]
struct Item<'d> {
    what: What<'d>,
    parent: Option<u32>,
    /// The item after all that stands inside this one.
    end: u32,
    span: Span,
    /// The element that gives it its language: itself or one that it stands in.
    speaks: Option<u32>,
}

#[derive(Debug)]
enum What<'d> {
    Element { name: &'d str, attributes: &'d str, link: Option<u32> },
    Text(Cow<'d, str>),
}

/// A node of a [`Tree`]: an element, or a text between two tags.
#[derive(Debug, Clone, Copy)]
pub struct Node<'t> {
    tree: &'t Tree<'t>,
    at: u32,
}

impl<'d> Tree<'d> {
    pub(super) fn of(
        html: &'d str,
        holes: &'d [Hole],
        sources: &'d [Source],
        links: &'d [Link],
    ) -> Self {
        Tree { items: builder::items(html, holes, sources, links), links }
    }

    /// All nodes, in the order of the page.
    pub fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        (0..self.count()).map(|at| Node { tree: self, at })
    }

    /// The elements of that name, in the order of the page.
    pub fn elements(&self, name: &str) -> impl Iterator<Item = Node<'_>> {
        self.nodes().filter(move |node| node.is(name))
    }

    /// The nodes that stand in no other.
    pub fn roots(&self) -> impl Iterator<Item = Node<'_>> {
        siblings(self, 0, self.count())
    }

    /// The node of that number, in the order of [`Tree::nodes`].
    pub fn node(&self, number: u32) -> Node<'_> {
        Node { tree: self, at: number }
    }

    /// The letters between two tags, with the number of their node.
    pub fn letters(&self) -> impl Iterator<Item = (Cow<'d, str>, u32)> {
        self.items.iter().zip(0..).filter_map(|(item, number)| match &item.what {
            What::Text(text) => Some((text.clone(), number)),
            What::Element { .. } => None,
        })
    }

    fn count(&self) -> u32 {
        u32::try_from(self.items.len()).unwrap_or(u32::MAX)
    }
}

fn siblings<'t>(tree: &'t Tree<'t>, from: u32, upto: u32) -> impl Iterator<Item = Node<'t>> {
    let mut at = from;
    std::iter::from_fn(move || {
        let node = Node { tree, at };
        at = node.item().map(|item| item.end).filter(|_| at < upto)?;
        Some(node)
    })
}

impl<'t> Node<'t> {
    fn item(self) -> Option<&'t Item<'t>> {
        self.tree.items.get(self.at as usize)
    }

    /// The element's name; empty for a text.
    pub fn name(self) -> &'t str {
        match self.item().map(|item| &item.what) {
            Some(What::Element { name, .. }) => name,
            _ => "",
        }
    }

    /// Whether it is an element of that name.
    pub fn is(self, name: &str) -> bool {
        !name.is_empty() && self.name() == name
    }

    /// Whether it is an element of one of those names.
    pub fn is_one_of(self, names: &[&str]) -> bool {
        names.contains(&self.name()) && !self.is_text()
    }

    /// Whether it is a text.
    pub fn is_text(self) -> bool {
        matches!(self.item().map(|item| &item.what), Some(What::Text(_)))
    }

    /// Its own letters, if it is a text.
    pub fn letters(self) -> Option<Cow<'t, str>> {
        match &self.item()?.what {
            What::Text(text) => Some(Cow::Borrowed(text)),
            What::Element { .. } => None,
        }
    }

    /// The value of an attribute. Of a link and a picture, `href`, `src`, `alt` and `title` are in
    /// [`Node::link`].
    pub fn attribute(self, name: &str) -> Option<Cow<'t, str>> {
        match self.item()?.what {
            What::Element { attributes: "", .. } => None,
            What::Element { attributes, .. } => markup::attribute(attributes, name),
            What::Text(_) => None,
        }
    }

    /// The link or the picture that it is, as written.
    pub fn link(self) -> Option<&'t Link> {
        self.tree.links.get(self.link_number()?)
    }

    /// Its number among the links of the document, see [`Document::link`](super::Document::link).
    pub fn link_number(self) -> Option<usize> {
        match self.item()?.what {
            What::Element { link, .. } => link.map(|link| link as usize),
            What::Text(_) => None,
        }
    }

    /// Its number, in the order of [`Tree::nodes`].
    pub fn number(self) -> u32 {
        self.at
    }

    /// The part of the file that it comes from: of an element of Markdown, whole; of raw HTML, its tag.
    pub fn span(self) -> Span {
        self.item().map_or_else(Span::default, |item| item.span)
    }

    /// What it stands in.
    pub fn parent(self) -> Option<Node<'t>> {
        let at = self.item()?.parent?;
        Some(Node { tree: self.tree, at })
    }

    /// What it stands in, innermost first.
    pub fn ancestors(self) -> impl Iterator<Item = Node<'t>> {
        std::iter::successors(self.parent(), |node| node.parent())
    }

    /// Whether it stands in an element of one of those names.
    pub fn is_inside(self, names: &[&str]) -> bool {
        self.ancestors().any(|node| node.is_one_of(names))
    }

    /// The nodes of its tree that stand in no other.
    pub fn roots(self) -> impl Iterator<Item = Node<'t>> {
        self.tree.roots()
    }

    /// What stands directly in it.
    pub fn children(self) -> impl Iterator<Item = Node<'t>> {
        siblings(self.tree, self.at + 1, self.end())
    }

    /// All that stands in it, in the order of the page.
    pub fn descendants(self) -> impl Iterator<Item = Node<'t>> {
        let tree = self.tree;
        (self.at + 1..self.end()).map(move |at| Node { tree, at })
    }

    /// What follows it in the same parent.
    pub fn next(self) -> Option<Node<'t>> {
        let upto = self.parent().map_or(self.tree.count(), Node::end);
        let at = self.end();
        (at < upto).then_some(Node { tree: self.tree, at })
    }

    fn end(self) -> u32 {
        self.item().map_or(self.at, |item| item.end)
    }

    /// All the letters in it, pictures by their alternative.
    pub fn text(self) -> String {
        let mut text = String::new();
        self.push_text(&mut text);
        self.descendants().for_each(|node| node.push_text(&mut text));
        text
    }

    fn push_text(self, text: &mut String) {
        if let Some(letters) = self.letters() {
            text.push_str(&letters);
        } else if self.is("br") {
            text.push('\n');
        } else if let Some(link) = self.link().filter(|link| link.kind != LinkKind::Link) {
            text.push_str(&link.text);
        }
    }

    /// Whether it holds nothing that can be read, seen or heard.
    pub fn is_blank(self) -> bool {
        let shows = |node: Node<'_>| {
            node.is("img") || node.letters().is_some_and(|text| !text.trim().is_empty())
        };
        !shows(self) && !self.descendants().any(shows)
    }

    /// The language that it is marked with, itself or by what it stands in.
    pub fn language(self) -> Option<Cow<'t, str>> {
        let at = self.item()?.speaks?;
        Node { tree: self.tree, at }.attribute("lang")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::document::{Flavour, Labels, Settings, parse};
    use crate::text::{Rules, SourceFile, Span};

    struct Silent;

    impl Labels for Silent {
        fn text(&self, key: &str) -> &str {
            if key == "part_tip" { "Astuce" } else { "" }
        }

        fn numbered(&self, _key: &str, number: usize) -> String {
            number.to_string()
        }
    }

    /// Each node as `name|what the file has at its place`, a text in quotes.
    fn check(text: &str, expected: &[&str]) {
        let file = Arc::new(SourceFile::new("a.md", text));
        let settings = Settings {
            labels: &Silent,
            language: "fr",
            typography: Rules::French,
            title: Some("Titre"),
            ids: "",
            flavour: Flavour::Site,
        };
        let (written, _) = parse(&file, Span::new(0..text.len()), &settings);
        let document = written.resolve(|_| ());
        let tree = document.tree();
        let shown = tree.nodes().filter(|node| node.letters().is_none_or(|t| t != "\n"));
        let found: Vec<String> = shown
            .map(|node| {
                let source = file.slice(node.span()).trim_end();
                match node.letters() {
                    Some(letters) => format!("{letters:?}|{source}"),
                    None => format!("{}|{source}", node.name()),
                }
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn each_node_knows_the_part_of_the_file_it_comes_from() {
        check(
            "Un *mot* dit.",
            &["p|Un *mot* dit.", "\"Un \"|Un", "em|*mot*", "\"mot\"|mot", "\" dit.\"| dit."],
        );
        check("- [a](b.md)\n", &["ul|- [a](b.md)", "li|- [a](b.md)", "a|[a](b.md)", "\"a\"|a"]);
        check(
            "Voir ![la cour](c.jpg) ici.",
            &[
                "p|Voir ![la cour](c.jpg) ici.",
                "\"Voir \"|Voir",
                "img|![la cour](c.jpg)",
                "\" ici.\"| ici.",
            ],
        );
        check("<b>x</b> y", &["p|<b>x</b> y", "b|<b>", "\"x\"|x", "\" y\"| y"]);
        check(
            "## Le *titre*\n",
            &["h2|## Le *titre*", "\"Le \"|Le", "em|*titre*", "\"titre\"|titre"],
        );
    }

    #[test]
    fn a_figure_a_note_and_a_part_keep_their_places() {
        check(
            "![la cour](c.jpg \"Le soir\")\n",
            &[
                "figure|![la cour](c.jpg \"Le soir\")",
                "img|![la cour](c.jpg \"Le soir\")",
                "figcaption|![la cour](c.jpg \"Le soir\")",
                "\"Le soir\"|![la cour](c.jpg \"Le soir\")",
            ],
        );
        check(
            "::: astuce\nBien.\n:::\n",
            &["div|::: astuce", "p|::: astuce", "\"Astuce\"|", "p|Bien.", "\"Bien.\"|Bien."],
        );
    }
}
