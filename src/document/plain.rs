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
        let tag =
            html.get(at..).and_then(|rest| rest.find('<')).map_or(html.len(), |stop| at + stop);
        while let Some(hole) = holes.next_if(|hole| (hole.at as usize) < base + tag) {
            let upto = (hole.at as usize).saturating_sub(base).max(at);
            text.push_str(&unescape(html.get(at..upto).unwrap_or_default()));
            at = upto;
            push_alternative(links.get(hole.link as usize), &mut text);
        }
        text.push_str(&unescape(html.get(at..tag).unwrap_or_default()));
        // A picture may stand right before a tag, where no text follows it.
        while let Some(hole) = holes.next_if(|hole| hole.at as usize == base + tag) {
            push_alternative(links.get(hole.link as usize), &mut text);
        }
        at = tag + after_tag(html.get(tag..).unwrap_or_default());
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
            untitled: false,
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

    #[test]
    fn a_link_behind_a_picture_leaves_no_tag_in_the_text() {
        let html = "un long texte  <a>lien</a>";
        let link = |kind| Link {
            decorative: false,
            untitled: false,
            kind,
            destination: String::new(),
            text: "chat".into(),
            title: String::new(),
            span: Default::default(),
        };
        let links = [link(LinkKind::Image), link(LinkKind::Link)];
        let holes = [Hole { at: 14, link: 0 }, Hole { at: 17, link: 1 }];
        assert_eq!(plain(html, 0, &holes, &links), "un long texte chat lien");
    }
}
