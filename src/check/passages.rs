//! A text of a page → its passages with their mark, and the language that each plainly is in instead.

use super::{Text, tongues};
use crate::document::Node;

/// Blocks that hold a text of their own.
const BLOCKS: &[&str] = &[
    "p",
    "li",
    "td",
    "th",
    "dt",
    "dd",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "summary",
];

/// Blocks that may stand in those.
const INNER: &[&str] = &["p", "ul", "ol", "dl", "div", "table", "blockquote", "figure", "pre"];

/// Nobody reads what is inside as a language.
const MUTE: &[&str] = &["code", "pre", "kbd", "samp", "var"];

/// A passage that is in another language than it is marked with.
pub(super) struct Foreign {
    /// The number of the block.
    pub block: u32,
    /// The language that it is in.
    pub language: &'static str,
    /// The words in it, where they are not the whole block.
    pub words: Option<String>,
}

/// The passages of a text whose language is not the one that they are marked with.
pub(super) fn foreign(text: &Text<'_>) -> Vec<Foreign> {
    let blocks = text.tree.nodes().filter(|node| {
        node.is_one_of(BLOCKS) && !node.children().any(|child| child.is_one_of(INNER))
    });
    blocks.filter_map(|block| judge(text, block)).collect()
}

fn judge(text: &Text<'_>, block: Node<'_>) -> Option<Foreign> {
    let number = block.number();
    if block.is_inside(MUTE) || block.attribute("aria-hidden").is_some_and(|v| v == "true") {
        return None;
    }
    let words = own_words(block);
    // As most cells and items of lists are.
    let is_short = words.len() < tongues::LETTERS;
    if is_short && !tongues::may_have_other_letters(&words) {
        return None;
    }
    let marked = text.language(block);
    if tongues::is_written_otherwise(&marked) {
        let strange = tongues::other_letters(&words).is_none();
        let language = tongues::other_than(&marked, &words).filter(|_| strange)?;
        return Some(Foreign { block: number, language, words: None });
    }
    if let Some(found) = tongues::other_letters(&words) {
        let language = tongues::of_other_letters(found)?;
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let whole = letters(found) * 10 >= letters(&words) * 9;
        let words = (!whole).then(|| found.to_owned());
        return Some(Foreign { block: number, language, words });
    }
    let language = tongues::other_than(&marked, &words)?;
    // Titles of books and songs keep their language, in italics among other words.
    let plain = block.children().filter(|n| !n.is_blank() && !n.is_one_of(TITLES)).count();
    let titled = plain > 0 && tongues::other_than(&marked, &without_titles(block)).is_none();
    (!titled).then_some(Foreign { block: number, language, words: None })
}

/// How the titles of works are written.
const TITLES: &[&str] = &["em", "i", "cite", "q"];

fn without_titles(block: Node<'_>) -> String {
    let texts = block.descendants().filter(|node| !node.is_inside(TITLES));
    texts.filter_map(Node::letters).collect()
}

/// The words of a block that have its own mark.
fn own_words(block: Node<'_>) -> String {
    let mut words = String::with_capacity(block.span().range().len());
    for node in block.descendants() {
        let Some(letters) = node.letters() else { continue };
        let other = node
            .ancestors()
            .take_while(|above| above.span() != block.span() || !above.is(block.name()))
            .any(|above| above.is_one_of(MUTE) || above.attribute("lang").is_some());
        if other {
            // So that what stands on both sides is not read as one.
            words.push_str(" a ");
        } else {
            words.push_str(&letters);
        }
    }
    words
}

/// What a language is called in a message.
pub(super) fn name(tag: &str) -> (&'static str, &'static str) {
    match tag {
        "en" => ("anglais", "English"),
        "es" => ("espagnol", "Spanish"),
        "pt" => ("portugais", "Portuguese"),
        "it" => ("italien", "Italian"),
        "de" => ("allemand", "German"),
        "nl" => ("néerlandais", "Dutch"),
        "ro" => ("roumain", "Romanian"),
        "pl" => ("polonais", "Polish"),
        "tr" => ("turc", "Turkish"),
        "vi" => ("vietnamien", "Vietnamese"),
        "ca" => ("catalan", "Catalan"),
        "ar" => ("arabe", "Arabic"),
        "fa" => ("persan", "Persian"),
        "ur" => ("ourdou", "Urdu"),
        "ru" => ("russe", "Russian"),
        "uk" => ("ukrainien", "Ukrainian"),
        "bg" => ("bulgare", "Bulgarian"),
        "sr" => ("serbe", "Serbian"),
        "zh" => ("chinois", "Chinese"),
        "ja" => ("japonais", "Japanese"),
        "ko" => ("coréen", "Korean"),
        "ta" => ("tamoul", "Tamil"),
        "bn" => ("bengali", "Bengali"),
        "hi" => ("hindi", "Hindi"),
        "el" => ("grec", "Greek"),
        "he" => ("hébreu", "Hebrew"),
        "ka" => ("géorgien", "Georgian"),
        "hy" => ("arménien", "Armenian"),
        "th" => ("thaï", "Thai"),
        "km" => ("khmer", "Khmer"),
        "am" => ("amharique", "Amharic"),
        _ => ("français", "French"),
    }
}

/// The language of a whole page, where its body plainly is in another one than the page says: all of it, or
/// so much that it is no passage any more.
pub(super) fn of_page(text: &Text<'_>) -> Option<&'static str> {
    if text.foreign().is_empty() {
        return None;
    }
    let language = of_beginning(text)?;
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let (mut count, mut own) = (0, 0);
    for passage in text.foreign().iter().filter(|passage| passage.language == language) {
        let block = text.tree.node(passage.block);
        if block.language().is_none() {
            count += 1;
            own += passage.words.as_ref().map_or_else(|| letters(&block.text()), |w| letters(w));
        }
    }
    let all: usize = text.tree.roots().map(|node| letters(&node.text())).sum();
    (count >= MANY || own * 10 >= all * 9).then_some(language)
}

/// So many paragraphs are no passage.
const MANY: usize = 3;

fn of_beginning(text: &Text<'_>) -> Option<&'static str> {
    let marked = text.page.language.as_str();
    let mut words = String::new();
    for block in text.tree.roots().filter(|node| node.is_one_of(BLOCKS) || node.is_one_of(INNER)) {
        if words.len() > 1_500 {
            break;
        }
        if block.attribute("lang").is_none() {
            words.push_str(&own_words(block));
            words.push('\n');
        }
    }
    let letters = |foreign: &str| foreign.chars().filter(|c| c.is_alphabetic()).count();
    match tongues::other_letters(&words) {
        Some(_) if tongues::is_written_otherwise(marked) => None,
        Some(found) if letters(found) * 2 > letters(&words) => tongues::of_other_letters(found),
        _ => tongues::other_than(marked, &words),
    }
}
