//! The page for addresses that do not exist → what it says in each language of the site.

use serde::Serialize;

use crate::model::Version;
use crate::render::views::direction;
use crate::render::{Origin, RenderedSite};

/// What its template reads besides the strings of the site's language.
#[derive(Serialize)]
pub(super) struct NotFoundView<'a> {
    /// The same words in the other languages of the site.
    others: Vec<WordsView<'a>>,
}

#[derive(Serialize)]
struct WordsView<'a> {
    lang: &'a str,
    dir: &'static str,
    title: &'a str,
    text: &'a str,
    home: String,
    back: &'a str,
}

/// What the template reads; the reader may come from anywhere, in any language.
pub(super) fn not_found<'a>(
    rendered: &'a RenderedSite<'_>,
    origin: Origin<'_>,
) -> NotFoundView<'a> {
    let site = rendered.site;
    let words = |lang: &'a String| {
        let texts = site.languages.get(lang)?.texts();
        let say = |key: &str| texts.get(key).map(String::as_str);
        Some(WordsView {
            lang,
            dir: direction(lang),
            title: say("not_found_title")?,
            text: say("not_found_text")?,
            home: origin.link(site.edition_for(site.home, lang, Version::Full).address()),
            back: say("back_home")?,
        })
    };
    NotFoundView { others: site.config.languages.iter().skip(1).filter_map(words).collect() }
}
