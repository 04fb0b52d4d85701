//! A page → its pictures, with the words that stand for each and where these are written.

use crate::check::Reading;
use crate::document::{Document, LinkKind, Node};
use crate::model::Target;
use crate::text::{SourceFile, Span, fold};

/// A picture that a page shows, in a text or in a field.
pub struct Picture<'a> {
    /// Its alternative, typeset; empty where there is none.
    pub alternative: &'a str,
    /// The same as it is written.
    pub written: &'a str,
    /// Where that stands; the whole picture where it is not found.
    pub place: Span,
    /// Its file's name, as written.
    pub file: &'a str,
    /// The whole picture.
    pub span: Span,
    /// Whether it is shown by a field of the front matter.
    pub in_field: bool,
}

/// All the pictures of a page: of its texts, then of its fields.
pub fn pictures<'a>(reading: &Reading<'a>) -> Vec<Picture<'a>> {
    let page = reading.page;
    let mut found = Vec::new();
    for text in &reading.texts {
        gather(text.document, &page.file, &mut found);
    }
    for picture in &page.facets.pictures {
        let alternative = picture.alternative.as_deref().unwrap_or_default();
        let place = after(&page.file, picture.span, page.front.end, alternative);
        found.push(Picture {
            alternative,
            written: place.map_or(alternative, |place| page.file.slice(place)),
            place: place.unwrap_or(picture.span),
            file: &picture.file,
            span: picture.span,
            in_field: true,
        });
    }
    found
}

fn gather<'a>(document: &'a Document<Target>, file: &'a SourceFile, found: &mut Vec<Picture<'a>>) {
    for (link, _) in document.links().filter(|(link, _)| link.kind != LinkKind::Link) {
        let place = words_of(file, link.span);
        found.push(Picture {
            alternative: &link.text,
            written: place.map_or(link.text.as_str(), |place| file.slice(place)),
            place: place.unwrap_or(link.span),
            file: &link.destination,
            span: link.span,
            in_field: false,
        });
    }
}

/// Where the alternative of the picture at `whole` is written: between its brackets, or in its `alt`.
pub fn words_of(file: &SourceFile, whole: Span) -> Option<Span> {
    let source = file.slice(whole);
    let (start, end) = match source.strip_prefix("![") {
        Some(inside) => (2, 2 + closing_bracket(inside)?),
        None => {
            let at = source.find("alt=")? + "alt=".len();
            let quote = source.get(at..)?.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let inside = source.get(at + 1..)?;
            (at + 1, at + 1 + inside.find(quote)?)
        }
    };
    let from = whole.start as usize;
    Some(Span::new(from + start..from + end))
}

fn closing_bracket(inside: &str) -> Option<usize> {
    let mut open = 0;
    let mut escaped = false;
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'[' => open += 1,
            b']' if open == 0 => return Some(at),
            b']' => open -= 1,
            _ => {}
        }
    }
    None
}

/// Where `words` stand in the front matter, behind the picture that they are for.
fn after(file: &SourceFile, picture: Span, end: u32, words: &str) -> Option<Span> {
    let start = picture.start as usize;
    let rest = file.text.get(start..end as usize)?;
    let at = rest.find(words).filter(|_| !words.is_empty())?;
    Some(Span::new(start + at..start + at + words.len()))
}

/// A text → its words in small letters without accents, joined by `-`: « L'école, là ! » is `l-ecole-la`.
pub fn bare_words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for letter in fold(text).chars() {
        if letter.is_alphanumeric() {
            words.push(letter);
        } else if !words.is_empty() && !words.ends_with('-') {
            words.push('-');
        }
    }
    words.truncate(words.trim_end_matches('-').len());
    words
}

/// A picture's name without folders and extension, folded: `affiche-kermesse`.
pub fn stem(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    bare_words(name.rsplit_once('.').map_or(name, |(stem, _)| stem))
}

/// Words before which nothing is said yet, folded, with their hyphen.
const ARTICLES: [&str; 16] = [
    "a-", "an-", "ce-", "cette-", "l-", "la-", "le-", "les-", "ma-", "mon-", "notre-", "the-",
    "this-", "un-", "une-", "our-",
];

/// A folded text without its article.
pub fn without_article(folded: &str) -> &str {
    ARTICLES.iter().find_map(|article| folded.strip_prefix(article)).unwrap_or(folded)
}

/// Whether a folded text starts with those words.
pub fn starts_with_words(folded: &str, words: &str) -> bool {
    folded.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Words enough to say what stands on a picture.
const ENOUGH_WORDS: usize = 20;

/// Whether what a picture says can be read beside it: the blocks before and after it hold a list, a table,
/// a part that opens, a link or a longer text.
pub fn is_told_near(picture: Node<'_>) -> bool {
    let top = std::iter::once(picture)
        .chain(picture.ancestors())
        .take_while(|node| !node.is_one_of(&["div", "section", "article", "li", "td", "details"]))
        .last()
        .unwrap_or(picture);
    let own = top.descendants().any(|node| node.is("a")) || picture.is_inside(&["a", "details"]);
    own || says_enough(&top.text(), picture.text().len())
        || following(top).any(tells)
        || before(top).is_some_and(tells)
}

/// The next blocks, up to a heading or another picture.
fn following(top: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let elements = std::iter::successors(top.next(), |node| node.next());
    let blocks = elements.filter(|node| !node.is_text());
    let ends = ["h1", "h2", "h3", "h4", "h5", "h6", "figure"];
    blocks.take_while(move |node| !node.is_one_of(&ends)).take(3)
}

fn before(top: Node<'_>) -> Option<Node<'_>> {
    let mut known = None;
    let parent = top.parent();
    let siblings: Vec<Node<'_>> = match parent {
        Some(parent) => parent.children().collect(),
        None => top.roots().collect(),
    };
    for node in siblings {
        if node.span() == top.span() && node.is(top.name()) {
            return known;
        }
        if !node.is_text() {
            known = Some(node);
        }
    }
    known
}

fn tells(block: Node<'_>) -> bool {
    const TELLING: [&str; 5] = ["ul", "ol", "table", "details", "dl"];
    let named = |node: Node<'_>| node.is_one_of(&TELLING) || node.is("a");
    named(block) || block.descendants().any(named) || says_enough(&block.text(), 0)
}

/// Whether a text has words enough behind its first bytes.
fn says_enough(text: &str, but: usize) -> bool {
    let rest = text.len().saturating_sub(but);
    rest > 60 && text.split_whitespace().count() >= ENOUGH_WORDS && rest >= text.len() / 2
}
