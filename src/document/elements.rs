//! The HTML that a writer may write: which elements, where they stand, what they hold, their attributes.

/// Where an element may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// In a line of text.
    Inline,
    /// Among paragraphs.
    Block,
    /// Directly in one of these, nearest first.
    Inside(&'static [&'static str]),
}

/// What an element, or a part of the page, may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing.
    Void,
    /// Text.
    Inline,
    /// What its parent may hold.
    AsParent,
    /// Blocks and text.
    Flow,
    /// Certain elements only; anything else is wrapped in this one.
    Only(&'static str),
}

/// An allowed element.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub name: &'static str,
    pub position: Position,
    pub content: Content,
    /// Its own attributes, beside those that every element may have.
    pub attributes: &'static [&'static str],
}

impl Element {
    /// Whether HTML lets one leave its end tag out.
    pub fn ends_by_itself(&self) -> bool {
        matches!(
            self.name,
            "caption"
                | "dd"
                | "dt"
                | "li"
                | "p"
                | "rp"
                | "rt"
                | "tbody"
                | "td"
                | "tfoot"
                | "th"
                | "thead"
                | "tr"
        )
    }

    /// Whether what is inside is code.
    pub fn is_code(&self) -> bool {
        matches!(self.name, "code" | "pre" | "kbd" | "samp" | "var")
    }

    /// 1 to 6 for a heading.
    pub fn heading_level(&self) -> Option<u8> {
        match self.name.as_bytes() {
            [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
            _ => None,
        }
    }
}

const fn inline(name: &'static str, attributes: &'static [&'static str]) -> Element {
    Element { name, position: Position::Inline, content: Content::Inline, attributes }
}

const fn void(name: &'static str) -> Element {
    Element { name, position: Position::Inline, content: Content::Void, attributes: &[] }
}

const fn around(name: &'static str, attributes: &'static [&'static str]) -> Element {
    Element { name, position: Position::Inline, content: Content::AsParent, attributes }
}

const fn text_block(name: &'static str) -> Element {
    Element { name, position: Position::Block, content: Content::Inline, attributes: &[] }
}

const fn block(name: &'static str, attributes: &'static [&'static str]) -> Element {
    Element { name, position: Position::Block, content: Content::Flow, attributes }
}

const fn group(
    name: &'static str,
    child: &'static str,
    attributes: &'static [&'static str],
) -> Element {
    Element { name, position: Position::Block, content: Content::Only(child), attributes }
}

const fn part(
    name: &'static str,
    parents: &'static [&'static str],
    content: Content,
    attributes: &'static [&'static str],
) -> Element {
    Element { name, position: Position::Inside(parents), content, attributes }
}

const CELL: &[&str] = &["colspan", "rowspan", "headers", "scope"];
const CELL_PARENTS: &[&str] = &["tr", "tbody", "thead", "tfoot", "table"];

/// The allowed elements, by name.
pub(super) static ELEMENTS: &[Element] = &[
    around("a", &["hreflang"]),
    inline("abbr", &[]),
    block("address", &[]),
    block("article", &[]),
    block("aside", &[]),
    inline("b", &[]),
    inline("bdi", &[]),
    inline("bdo", &[]),
    block("blockquote", &["cite"]),
    void("br"),
    part("caption", &["table"], Content::Flow, &[]),
    inline("cite", &[]),
    inline("code", &[]),
    part("dd", &["dl"], Content::Flow, &[]),
    around("del", &["cite", "datetime"]),
    block("details", &["open"]),
    inline("dfn", &[]),
    block("div", &[]),
    group("dl", "dd", &[]),
    part("dt", &["dl"], Content::Inline, &[]),
    inline("em", &[]),
    part("figcaption", &["figure"], Content::Flow, &[]),
    block("figure", &[]),
    text_block("h1"),
    text_block("h2"),
    text_block("h3"),
    text_block("h4"),
    text_block("h5"),
    text_block("h6"),
    Element { name: "hr", position: Position::Block, content: Content::Void, attributes: &[] },
    inline("i", &[]),
    void("img"),
    around("ins", &["cite", "datetime"]),
    inline("kbd", &[]),
    part("li", &["ul", "ol"], Content::Flow, &["value"]),
    inline("mark", &[]),
    group("ol", "li", &["start", "reversed"]),
    text_block("p"),
    text_block("pre"),
    inline("q", &["cite"]),
    part("rp", &["ruby"], Content::Inline, &[]),
    part("rt", &["ruby"], Content::Inline, &[]),
    inline("ruby", &[]),
    inline("s", &[]),
    inline("samp", &[]),
    block("section", &[]),
    inline("small", &[]),
    inline("span", &[]),
    inline("strong", &[]),
    inline("sub", &[]),
    part("summary", &["details"], Content::Inline, &[]),
    inline("sup", &[]),
    group("table", "tbody", &[]),
    part("tbody", &["table"], Content::Only("tr"), &[]),
    part("td", CELL_PARENTS, Content::Flow, CELL),
    part("tfoot", &["table"], Content::Only("tr"), &[]),
    part("th", CELL_PARENTS, Content::Flow, CELL),
    part("thead", &["table"], Content::Only("tr"), &[]),
    inline("time", &["datetime"]),
    part("tr", &["tbody", "thead", "tfoot", "table"], Content::Only("td"), &[]),
    inline("u", &[]),
    group("ul", "li", &[]),
    inline("var", &[]),
    void("wbr"),
];

/// Where an element is in [`ELEMENTS`].
pub(super) fn index_of(name: &str) -> Option<usize> {
    ELEMENTS.binary_search_by(|element| element.name.cmp(name)).ok()
}

/// The allowed element of that name.
pub(super) fn element(name: &str) -> Option<&'static Element> {
    index_of(name).and_then(|index| ELEMENTS.get(index))
}

/// Elements whose content is for a program, another player or a form: it goes away with them.
pub(super) fn goes_with_content(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "applet", "audio", "canvas", "datalist", "head", "iframe", "math", "noembed", "noframes",
        "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title",
        "video", "xmp",
    ];
    NAMES.contains(&name)
}

/// Elements that HTML reads as letters up to their end tag.
pub(super) fn holds_letters_only(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp",
    ];
    NAMES.contains(&name)
}

/// Disallowed elements that never have an end tag.
pub(super) fn has_no_end(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "area", "base", "basefont", "bgsound", "col", "embed", "frame", "input", "keygen", "link",
        "meta", "param", "source", "track",
    ];
    NAMES.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_in_order_and_their_parents_and_children_exist() {
        assert!(ELEMENTS.is_sorted_by(|a, b| a.name < b.name));
        for element in ELEMENTS {
            if let Position::Inside(parents) = element.position {
                assert!(parents.iter().all(|parent| index_of(parent).is_some()), "{element:?}");
            }
            if let Content::Only(child) = element.content {
                assert!(index_of(child).is_some(), "{element:?}");
            }
        }
    }
}
