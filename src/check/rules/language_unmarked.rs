//! A passage in another language that does not say so: the page's voice reads it, and nobody understands.

use crate::check::{Look, Report, Rule, Text, passages};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "language-unmarked",
    severity: Severity::Warning,
    rgaa: Some("8.7"),
    wcag: Some("3.1.2"),
    guide: include_str!("language_unmarked.md"),
    look: Look::Text(look),
};

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    let mut page = None;
    for passage in text.foreign() {
        let (block, language) = (text.tree.node(passage.block), passage.language);
        if block.language().is_some() {
            continue;
        }
        // A whole page in another language has one fault, not one a paragraph.
        if *page.get_or_insert_with(|| passages::of_page(text)) == Some(language) {
            return;
        }
        let (fr, en) = passages::name(language);
        let place = passage.words.as_ref().map_or(block.span(), |words| text.place(block, words));
        let said = report.say(
            place,
            words!(
                "Ce passage semble être en {fr}, sans le dire : le lecteur d'écran le prononce comme le reste de la page, et personne ne le comprend.",
                "This passage seems to be in {en}, without saying so: a screen reader pronounces it like the rest of the page, and nobody understands it."
            ),
            words!(
                "Pour un paragraphe : « ::: langue {language} » au-dessus, « ::: » en dessous. Pour quelques mots : <span lang=\"{language}\">…</span>.",
                "For a paragraph: “::: language {language}” above it, “:::” below it. For a few words: <span lang=\"{language}\">…</span>."
            ),
        );
        if let Some((span, marked)) = marked(text, block, language, passage.words.as_deref()) {
            said.propose(span, marked);
        }
    }
}

/// The passage with its mark, in the form that fits its place.
fn marked(
    text: &Text<'_>,
    block: Node<'_>,
    language: &str,
    words: Option<&str>,
) -> Option<(Span, String)> {
    let whole = block.span();
    let source = text.source(whole).trim_end();
    if source.starts_with('<') {
        return None;
    }
    let end = Span { start: whole.start, end: whole.start + u32::try_from(source.len()).ok()? };
    if words.is_none() && block.is("p") && block.parent().is_none_or(|above| above.is("div")) {
        return Some((end, format!("::: langue {language}\n{source}\n:::")));
    }
    if words.is_none() && source.starts_with("#") && !source.ends_with('}') {
        return Some((end, format!("{source} {{lang={language}}}")));
    }
    let inside = words.map_or_else(|| block.text(), str::to_owned);
    let place = text.place(block, &inside);
    // Where the words were not found, the place is the whole block, with its marks.
    (words.is_some() || place != whole || block.is_one_of(&["td", "th"])).then(|| {
        let inside = text.source(place).trim();
        (place, format!("<span lang=\"{language}\">{inside}</span>"))
    })
}
