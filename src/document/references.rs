//! `[[fiche:enseignant/3]]` → a link to the page of that kind, series and number, with its title for words.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, BrokenLinkCallback, CowStr, LinkType, Parser};
use pulldown_cmark_escape::escape_html_body_text;

use super::Flavour;
use super::addresses::push_attribute;
use super::words::WordCount;
use super::writer::{Writer, options};
use super::written::{Facts, Link, Written};
use crate::text::Span;

/// What a reference names: a page by its kind, its series and its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference<'t> {
    /// The word for the kind.
    pub kind: &'t str,
    /// The word for the series.
    pub series: &'t str,
    /// The number in the series.
    pub number: i64,
}

impl<'t> Reference<'t> {
    /// The reference that `destination` is: `fiche:enseignant/3`.
    pub fn of(destination: &'t str) -> Option<Self> {
        let (kind, rest) = destination.trim().split_once(':')?;
        let (series, number) = rest.rsplit_once('/')?;
        let (kind, series, digits) = (kind.trim(), series.trim(), number.trim());
        let is_word = |word: &str| {
            !word.is_empty()
                && word.len() < 64
                && !word.contains([':', '/', '#', '?', '[', ']', '\n'])
        };
        let counts = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.parse().ok().filter(|_| counts)?;
        (is_word(kind) && is_word(series)).then_some(Reference { kind, series, number })
    }
}

/// A reference whose words are being read.
pub(super) struct OpenReference {
    /// Where its words begin in the parsed text; what stands before them is no text.
    words: usize,
    /// Where its second bracket is to be left out.
    end: usize,
}

/// What stands in the brackets of a reference, taken apart: what it names, and how many bytes that is with `|`.
fn split(inside: &str) -> Option<(&str, Option<usize>)> {
    let (named, words) = match inside.split_once('|') {
        // In a table, `\|` is how one writes a bar.
        Some((named, words)) if !words.trim().is_empty() => {
            (named.trim_end_matches('\\'), Some(inside.len() - words.len()))
        }
        Some((named, _)) => (named.trim_end_matches('\\'), None),
        None => (inside, None),
    };
    let named = named.trim();
    Reference::of(named).map(|_| (named, words))
}

/// The Markdown parser of a flavour, which knows references.
pub(super) fn parser<'t>(
    text: &'t str,
    flavour: Flavour,
) -> Parser<'t, impl BrokenLinkCallback<'t>> {
    let found = move |link: BrokenLink<'t>| {
        if flavour != Flavour::Site || link.link_type != LinkType::Shortcut {
            return None;
        }
        let before = text.get(..link.span.start)?.strip_suffix('[')?;
        let doubled = text.get(link.span.end..)?.starts_with(']') && !before.ends_with(['\\', '!']);
        let (named, _) = split(text.get(link.span.start + 1..link.span.end - 1)?)?;
        doubled.then_some((CowStr::Borrowed(named), CowStr::Borrowed("")))
    };
    Parser::new_with_broken_link_callback(text, options(flavour), Some(found))
}

impl Writer<'_> {
    /// `[fiche:enseignant/3|les mots]`, between brackets of which the first is written already.
    pub(super) fn start_reference(&mut self, destination: String, range: &Range<usize>) {
        let words = split(self.text_of(&(range.start + 1..range.end.saturating_sub(1))));
        let words = words.and_then(|(_, words)| words).map(|length| range.start + 1 + length);
        let whole = range.start.saturating_sub(1)..range.end + 1;
        if self.muted.is_none() {
            self.out.replace_end("[", "");
            self.prose.barrier();
        }
        self.start_link(destination.clone(), "", &whole);
        let end = range.end;
        self.reference = Some(OpenReference { words: words.unwrap_or(end), end });
        if words.is_none() && self.muted.is_none() {
            // Until its title is known; where there is no such page, it is what remains.
            self.prose.push(&mut self.out.html, &destination.replace([':', '/'], " "));
            let named = self.stack.top().and_then(|open| open.link);
            if let Some(link) = named.and_then(|link| self.links.get_mut(link)) {
                link.untitled = true;
            }
        }
    }

    /// What is text of a piece that may begin inside a reference, or right behind its first bracket.
    pub(super) fn outside_reference<'t>(&mut self, text: &'t str, range: &Range<usize>) -> &'t str {
        let Some(open) = &self.reference else { return text };
        if range.start >= open.end {
            let ends_here = range.start == open.end;
            self.reference = None;
            return if ends_here { text.strip_prefix(']').unwrap_or(text) } else { text };
        }
        match open.words.checked_sub(range.start) {
            Some(_) if range.end <= open.words => "",
            Some(before) => text.get(before..).unwrap_or_default(),
            None => text,
        }
    }
}

impl Written {
    /// Gives words to the links whose writer left them to the tool: `title` says the title of what each leads to,
    /// typeset, and its language where that is not the page's.
    pub fn name_links<'n>(
        &mut self,
        mut title: impl FnMut(&Link) -> Option<(String, Option<&'n str>)>,
    ) {
        if !self.links.iter().any(|link| link.untitled) {
            return;
        }
        let (links, facts) = (Arc::make_mut(&mut self.links), Arc::make_mut(&mut self.facts));
        let mut words = HashMap::new();
        for (link, number) in links.iter_mut().zip(0..).filter(|(link, _)| link.untitled) {
            let Some((title, language)) = title(link) else { continue };
            facts.rename(&link.text, &title, link.span);
            words.insert(number, in_language(&title, language));
            link.text = title;
        }
        if !words.is_empty() {
            Arc::make_mut(&mut self.output).fill_links(&words);
        }
    }
}

impl Facts {
    /// What is known of a body in which the words of the link at `span` are replaced.
    fn rename(&mut self, before: &str, title: &str, span: Span) {
        let words = |text: &str| {
            let mut count = WordCount::default();
            count.add(text);
            count.total()
        };
        self.words = (self.words + words(title)).saturating_sub(words(before));
        self.excerpt = self.excerpt.replacen(before, title, 1);
        let around = self.headings.partition_point(|heading| heading.span.end <= span.start);
        if let Some(heading) = self.headings.get_mut(around).filter(|h| h.span.start <= span.start)
        {
            heading.text = heading.text.replacen(before, title, 1);
        }
    }
}

/// A text as HTML, marked with its language if that is another than its surroundings'.
fn in_language(text: &str, language: Option<&str>) -> String {
    let mut html = String::with_capacity(text.len());
    if let Some(language) = language {
        html.push_str("<span");
        push_attribute(&mut html, "lang", language);
        html.push('>');
    }
    let _ = escape_html_body_text(&mut html, text);
    html.push_str(if language.is_some() { "</span>" } else { "" });
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_names_a_kind_a_series_and_a_number() {
        let read = |text| Reference::of(text).map(|r| (r.kind, r.series, r.number));
        assert_eq!(read("fiche:enseignant/3"), Some(("fiche", "enseignant", 3)));
        assert_eq!(read(" fiche : enseignante / 12 "), Some(("fiche", "enseignante", 12)));
        for text in
            ["fiche", "fiche:3", "fiche:a/b", "https://a.fr/3", "a:b/-3", ":a/3", "a:/3", ""]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(split("fiche:a/3|les mots"), Some(("fiche:a/3", Some(10))));
        assert_eq!(split("fiche:a/3\\|mots"), Some(("fiche:a/3", Some(11))));
        assert_eq!(split("fiche:a/3|"), Some(("fiche:a/3", None)));
    }
}
