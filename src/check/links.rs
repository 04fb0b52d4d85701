//! A link as written → its address in parts, and where its words and its address stand in the file.

use super::Text;
use crate::document::{Document, Link, Node, destination_span};
use crate::model::Target;
use crate::text::Span;

/// An address on another site, in its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WebAddress<'l> {
    /// `https:` or `http:`; empty where it is left out.
    pub scheme: &'l str,
    /// The computer that answers: `ecole.example`.
    pub host: &'l str,
    /// `/menus/lundi.pdf`.
    pub path: &'l str,
    /// What follows `?`, without it.
    pub query: &'l str,
}

impl<'l> WebAddress<'l> {
    /// The parts of a link's destination, if it is on the web.
    pub fn of(destination: &'l str) -> Option<Self> {
        let (scheme, rest) = destination.trim().split_once("//")?;
        if !["https:", "http:", ""].iter().any(|known| known.eq_ignore_ascii_case(scheme)) {
            return None;
        }
        let (host, after) =
            rest.split_at_checked(rest.find(['/', '?', '#']).unwrap_or(rest.len()))?;
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
        let host = match host.strip_prefix('[') {
            Some(number) => number.split(']').next(),
            None => host.split(':').next(),
        };
        let after = after.split('#').next().unwrap_or_default();
        let (path, query) = after.split_once('?').unwrap_or((after, ""));
        Some(WebAddress { scheme, host: host.unwrap_or_default(), path, query })
    }

    /// Whether it is on a domain, or on a part of it.
    pub fn is_at(&self, domain: &str) -> bool {
        let Some(before) = self.host.len().checked_sub(domain.len()) else { return false };
        let same = self.host.get(before..).is_some_and(|end| end.eq_ignore_ascii_case(domain));
        same && (before == 0 || self.host.as_bytes().get(before - 1) == Some(&b'.'))
    }

    /// Whether it is on a network that only those at the same place can reach.
    pub fn is_at_home(&self) -> bool {
        let host = self.host.to_ascii_lowercase();
        if matches!(host.as_str(), "localhost" | "::1" | "0.0.0.0") {
            return true;
        }
        let numbers: Vec<u8> = host.split('.').filter_map(|part| part.parse().ok()).collect();
        match numbers.as_slice() {
            [10 | 127, _, _, _] | [192, 168, _, _] | [169, 254, _, _] => true,
            [172, second, _, _] => (16..32).contains(second),
            _ => [".local", ".lan", ".localhost", ".home.arpa", ".internal"]
                .iter()
                .any(|end| host.ends_with(end)),
        }
    }

    /// The end of the path's last name: `pdf`; empty without one.
    pub fn extension(&self) -> &'l str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

/// The links of a text to other sites, with their addresses in parts.
pub(super) fn elsewhere(
    document: &Document<Target>,
) -> impl Iterator<Item = (&Link, WebAddress<'_>)> {
    let links = document.links().filter(|(_, target)| **target == Target::Elsewhere);
    links.filter_map(|(link, _)| Some((link, WebAddress::of(&link.destination)?)))
}

impl<'a> Text<'a> {
    /// The links to other sites, with their addresses in parts.
    pub fn links_elsewhere(&self) -> impl Iterator<Item = (&'a Link, WebAddress<'a>)> {
        elsewhere(self.document)
    }

    /// Where the address of a link stands, if it is written as it is read.
    pub fn address_place(&self, link: &Link) -> Option<Span> {
        let span = destination_span(&self.page.file.text, link.span, &link.destination);
        (self.source(span) == link.destination).then_some(span)
    }

    /// The place to show of a link whose address is at fault.
    pub fn address_shown(&self, link: &Link) -> Span {
        self.address_place(link).unwrap_or(link.span)
    }

    /// Where the words of `[words](address)` stand.
    pub fn words_place(&self, link: &Link) -> Option<Span> {
        let inside = self.source(link.span).strip_prefix('[')?;
        let end = inside.rfind("](").or_else(|| inside.rfind("]["))?;
        let start = link.span.start as usize + 1;
        Some(Span::new(start..start + end))
    }

    /// What a link opens, as that calls itself.
    pub fn opened(&self, target: &Target) -> Option<String> {
        let title = match target {
            Target::Page(page, _) => &self.site.page(*page).title,
            Target::Here(id) => {
                let mut headings = self.document.facts.headings.iter();
                &headings.find(|heading| heading.id == **id)?.text
            }
            _ => return None,
        };
        Some(as_typed(title))
    }

    /// The element that the link of that number is.
    pub fn link_node(&self, number: usize) -> Option<Node<'_>> {
        self.tree.elements("a").find(|node| node.link_number() == Some(number))
    }
}

/// Typeset words as a writer types them.
pub fn as_typed(words: &str) -> String {
    let typed = |letter: char| match letter {
        '\u{a0}' | '\u{202f}' => ' ',
        '’' => '\'',
        letter => letter,
    };
    words.chars().map(typed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_parts() {
        let address = WebAddress::of("https://moi@Www.Ecole.example:80/a/b.PDF?x=1#y").unwrap();
        assert_eq!((address.host, address.path), ("Www.Ecole.example", "/a/b.PDF"));
        assert_eq!((address.query, address.extension()), ("x=1", "PDF"));
        assert!(address.is_at("ecole.example") && !address.is_at("cole.example"));
        assert_eq!(WebAddress::of("mailto:a@b.example"), None);
        assert_eq!(WebAddress::of("ftp://b.example"), None);
    }

    #[test]
    fn a_home_network_is_known() {
        let home = |url| WebAddress::of(url).unwrap().is_at_home();
        for url in [
            "http://localhost:8000/",
            "http://192.168.1.20/menu",
            "//nas.local",
            "http://172.20.0.1",
            "http://[::1]/",
        ] {
            assert!(home(url), "{url}");
        }
        for url in [
            "https://192.0.2.1",
            "https://localhost.example",
            "http://172.40.0.1",
            "https://10.example",
        ] {
            assert!(!home(url), "{url}");
        }
    }
}
