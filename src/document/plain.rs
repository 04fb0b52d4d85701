//! HTML that this room wrote → the text that a reader reads.

use super::footnotes::{BACK, CALL};
use super::output::Hole;
use super::written::{Link, LinkKind};
use crate::markup::unescape;

/// The text of `html`, which starts at byte `base` of the whole, with pictures by their alternative.
pub(super) fn plain(html: &str, base: usize, holes: &[Hole], links: &[Link]) -> String {
    let mut text = String::with_capacity(html.len());
    let mut holes = holes.iter().skip_while(|hole| (hole.at as usize) < base).peekable();
    let mut at = 0;
    while at < html.len() {
        let rest = html.get(at..).unwrap_or_default();
        let stop = rest.find('<').unwrap_or(rest.len());
        while let Some(hole) = holes.next_if(|hole| (hole.at as usize) < base + at + stop) {
            let upto = (hole.at as usize).saturating_sub(base).max(at);
            text.push_str(&unescape(html.get(at..upto).unwrap_or_default()));
            at = upto;
            push_alternative(links.get(hole.link as usize), &mut text);
        }
        let rest = html.get(at..).unwrap_or_default();
        let stop = rest.find('<').unwrap_or(rest.len());
        text.push_str(&unescape(rest.get(..stop).unwrap_or_default()));
        // A picture may stand right before a tag, where no text follows it.
        while let Some(hole) = holes.next_if(|hole| hole.at as usize == base + at + stop) {
            push_alternative(links.get(hole.link as usize), &mut text);
        }
        at += stop + after_tag(rest.get(stop..).unwrap_or_default());
    }
    for hole in holes.take_while(|hole| hole.at as usize <= base + html.len()) {
        push_alternative(links.get(hole.link as usize), &mut text);
    }
    text
}

fn push_alternative(link: Option<&Link>, text: &mut String) {
    if let Some(link) = link
        && link.kind != LinkKind::Link
    {
        text.push_str(&link.text);
    }
}

/// The length of the tag at the start of `rest`, with what no reader reads after it.
fn after_tag(rest: &str) -> usize {
    let end = if rest.starts_with(CALL) {
        "</sup>"
    } else if rest.starts_with(BACK) {
        "</a>"
    } else {
        ">"
    };
    rest.find(end).map_or(rest.len(), |at| at + end.len())
}

/// The beginning of a text, on one line, at most `limit` characters, cut between two words.
pub(super) fn excerpt(text: &str, limit: usize) -> String {
    let mut short = String::new();
    let mut length = 0;
    // Only ordinary spaces may be cut at: the others hold a word and its punctuation together.
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        let size = word.chars().count();
        if length + size + 1 > limit {
            if short.is_empty() {
                short.extend(word.chars().take(limit.saturating_sub(1)));
            }
            return short + "…";
        }
        if !short.is_empty() {
            short.push(' ');
            length += 1;
        }
        short.push_str(word);
        length += size;
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_ends_at_a_word_and_is_never_too_long() {
        assert_eq!(excerpt("un  deux\ntrois", 20), "un deux trois");
        assert_eq!(excerpt("un deux trois", 11), "un deux…");
        assert_eq!(excerpt("anticonstitutionnellement", 10), "anticonst…");
        assert_eq!(excerpt("", 10), "");
    }

    #[test]
    fn plain_text_reads_pictures_by_their_alternative_and_not_the_calls_of_notes() {
        let html = "a &amp; <b>b</b><sup class=\"note-call\"><a>1</a></sup> c <a></a>";
        let link = |kind, text: &str| Link {
            kind,
            destination: String::new(),
            text: text.into(),
            title: String::new(),
            decorative: false,
            span: Default::default(),
        };
        let links = [link(LinkKind::Image, "chat"), link(LinkKind::Link, "non")];
        let end = u32::try_from(html.len()).unwrap();
        let holes = [
            Hole { at: end - 5, link: 1 },
            Hole { at: end - 4, link: 0 },
            Hole { at: end, link: 0 },
        ];
        assert_eq!(plain(html, 0, &holes, &links), "a & b c chatchat");
    }
}
