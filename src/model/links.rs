//! A link as written in a page → what it leads to, or why it leads nowhere.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::diagnostic::Diagnostic;
use crate::document::destination_span;
use crate::model::link_mistakes::{dangerous, dead_fragment, outside, remote_picture, unpublished};
use crate::text::{SourceFile, Span, closest, fold};
use crate::words;

/// The place of a page in [`Site::pages`](super::Site).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PageId(pub(crate) u32);

/// The place of a file in [`Site::files`](super::Site).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub(crate) u32);

impl FileId {
    /// The file at that place of [`Site::files`](super::Site).
    pub fn new(place: u32) -> Self {
        FileId(place)
    }
}

/// What an address elsewhere may start with.
const SCHEMES: [&str; 5] = ["https", "http", "mailto", "tel", "sms"];

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A page of the site, and a place in it.
    Page(PageId, Option<Box<str>>),
    /// A place in the same page.
    Here(Box<str>),
    /// A file beside a page.
    File(FileId),
    /// Another site, a mail address, a telephone.
    Elsewhere,
    /// Nothing that is published: the words stay, the link goes.
    Nowhere,
}

/// What stands at a path of `content/`.
#[derive(Debug, Clone, Copy)]
pub(super) enum There {
    Page(PageId),
    File(FileId),
    /// A page that is a draft, scheduled or expired.
    Unpublished,
}

/// All that a link may lead to.
pub(super) struct Map {
    /// By path from `content/`, accents composed.
    pub by_path: HashMap<Box<str>, There>,
}

/// A link to follow.
pub(super) struct Ask<'a> {
    /// The page's file.
    pub file: &'a Arc<SourceFile>,
    /// Its path from `content/`.
    pub path: &'a str,
    /// What is written.
    pub destination: &'a str,
    /// Where the link stands, whole.
    pub whole: Span,
    /// What may stand there.
    pub wants: Wants,
}

/// What the link's place asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wants {
    /// A page, a file or another site.
    Anything,
    /// A file beside the page.
    File,
    /// A picture beside the page.
    Picture,
}

/// The ids in a page to which a link may point.
pub(super) type Fragments<'a> = &'a dyn Fn(PageId, &str) -> bool;

impl Ask<'_> {
    /// Where the destination alone stands; the whole link if it is not written as it is read.
    pub(super) fn span(&self) -> Span {
        destination_span(&self.file.text, self.whole, self.destination)
    }
}

impl Map {
    /// Follows a link.
    pub fn follow(&self, ask: &Ask<'_>, fragments: Fragments<'_>) -> (Target, Option<Diagnostic>) {
        let destination = ask.destination.trim();
        if destination.starts_with("//") && ask.wants == Wants::Anything {
            // From a USB stick it would open another computer's folder: `file://a.example`.
            return (Target::Nowhere, Some(self.dead(ask, "")));
        }
        if let Some(scheme) = scheme(destination) {
            return match ask.wants {
                Wants::File | Wants::Picture => (Target::Nowhere, Some(remote_picture(ask))),
                Wants::Anything if SCHEMES.iter().any(|s| s.eq_ignore_ascii_case(scheme)) => {
                    (Target::Elsewhere, None)
                }
                Wants::Anything => (Target::Nowhere, Some(dangerous(ask))),
            };
        }
        let (path, fragment) = match destination.split_once('#') {
            Some((path, fragment)) => (path, Some(decoded(fragment))),
            None => (destination, None),
        };
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        if path.is_empty() {
            let Some(fragment) = fragment.filter(|fragment| !fragment.is_empty()) else {
                return (Target::Nowhere, Some(self.dead(ask, "")));
            };
            return self.here(ask, fragment, fragments);
        }
        let Some(wanted) = join(ask.path, &decoded(path)) else {
            return (Target::Nowhere, Some(outside(ask)));
        };
        match self.find(&wanted) {
            Some(There::Page(page)) if ask.wants == Wants::Anything => {
                let dead = fragment.as_deref().filter(|f| !f.is_empty() && !fragments(page, f));
                let said = dead.map(|fragment| dead_fragment(ask, fragment));
                let kept = fragment.filter(|f| !f.is_empty() && said.is_none());
                (Target::Page(page, kept.map(|f| f.into())), said)
            }
            Some(There::File(file)) => (Target::File(file), None),
            Some(There::Unpublished) => (Target::Nowhere, Some(unpublished(ask))),
            _ => (Target::Nowhere, Some(self.dead(ask, &wanted))),
        }
    }

    /// What a link leads to that names a page in another way than by its path, which is `path`.
    pub fn named(&self, ask: &Ask<'_>, path: &str) -> (Target, Option<Diagnostic>) {
        match self.by_path.get(path) {
            Some(There::Page(page)) => (Target::Page(*page, None), None),
            Some(There::Unpublished) => (Target::Nowhere, Some(unpublished(ask))),
            _ => (Target::Nowhere, Some(self.dead(ask, path))),
        }
    }

    fn here(
        &self,
        ask: &Ask<'_>,
        fragment: Cow<'_, str>,
        fragments: Fragments<'_>,
    ) -> (Target, Option<Diagnostic>) {
        let own = self.by_path.get(ask.path);
        match own {
            Some(&There::Page(page)) if !fragments(page, &fragment) => {
                (Target::Nowhere, Some(dead_fragment(ask, &fragment)))
            }
            _ => (Target::Here(fragment.into()), None),
        }
    }

    /// The page or file at a path; a folder stands for its page.
    fn find(&self, wanted: &str) -> Option<There> {
        if let Some(there) = self.by_path.get(wanted) {
            return Some(*there);
        }
        let folder = wanted.trim_end_matches('/');
        let index =
            if folder.is_empty() { "index.md".into() } else { format!("{folder}/index.md") };
        self.by_path.get(index.as_str()).copied()
    }

    fn dead(&self, ask: &Ask<'_>, wanted: &str) -> Diagnostic {
        let destination = ask.destination;
        let said = match ask.wants {
            Wants::File | Wants::Picture => Diagnostic::error(
                "missing-file",
                words!(
                    "Le fichier « {destination} » n'existe pas.",
                    "The file “{destination}” does not exist."
                ),
            ),
            Wants::Anything => Diagnostic::error(
                "dead-link",
                words!(
                    "Le lien « {destination} » ne mène nulle part.",
                    "The link “{destination}” leads nowhere."
                ),
            ),
        }
        .at(ask.file, ask.span());
        if destination.is_empty() {
            return said.help(words!(
                "Écrivez entre les parenthèses ce que le lien ouvre : [l'aide](aide.md).",
                "Write between the parentheses what the link opens: [help](help.md)."
            ));
        }
        if destination.starts_with("www.") || destination.starts_with("//") {
            let destination = destination.trim_start_matches('/');
            return said.propose(ask.span(), format!("https://{destination}")).help(words!(
                "L'adresse d'un autre site commence par https:// : https://{destination}.",
                "The address of another site starts with https://: https://{destination}."
            ));
        }
        if let Some(exact) = self.almost(ask) {
            let said = match replacement(ask, &exact) {
                Some(text) => said.fix(ask.span(), text),
                None => said,
            };
            return said.help(words!(
                "Écrivez « {exact} » : en ligne, une majuscule ou un « \\ » à la place de « / » suffit à perdre le lien.",
                "Write “{exact}”: online, a capital, or a “\\” in the place of “/”, is enough to lose the link."
            ));
        }
        match self.proposal(ask, wanted) {
            Some(near) => mended(said, ask, &near)
                .help(words!("Vouliez-vous dire « {near} » ?", "Did you mean “{near}”?")),
            None => said.help(words!(
                "Vérifiez le nom du fichier et le chemin depuis cette page ; un lien vers une page finit par .md.",
                "Check the file's name and the way from this page; a link to a page ends in .md."
            )),
        }
    }

    /// The path that is written but for its capitals and its slashes, if there is only one.
    fn almost(&self, ask: &Ask<'_>) -> Option<String> {
        let path = ask.destination.trim().split(['#', '?']).next()?.replace('\\', "/");
        let wanted = join(ask.path, &decoded(&path))?.to_lowercase();
        let mut alike = self.by_path.keys().filter(|path| path.to_lowercase() == wanted);
        let (only, other) = (alike.next()?, alike.next());
        other.is_none().then(|| relative(ask.path, only))
    }

    /// The path that the author probably meant, from the page: a page where a page is wanted, a file
    /// where a file is.
    fn proposal(&self, ask: &Ask<'_>, wanted: &str) -> Option<String> {
        let as_page = wanted.strip_suffix(".html").map(|stem| format!("{stem}.md"));
        let with_md = format!("{wanted}.md");
        let candidates = [as_page.as_deref(), Some(with_md.as_str())];
        let exact = candidates.into_iter().flatten().find(|path| self.by_path.contains_key(*path));
        if let Some(path) = exact {
            return Some(relative(ask.path, path));
        }
        let wants_page = ask.wants == Wants::Anything && !wanted.rsplit('/').next()?.contains('.')
            || wanted.ends_with(".md");
        let suits = |there: &There| matches!(there, There::Page(_)) == wants_page;
        let suited = self.by_path.iter().filter(|(_, there)| suits(there));
        let mut paths: Vec<&str> = suited.map(|(path, _)| &**path).collect();
        paths.sort_unstable();
        let folded = fold(wanted);
        let alike = paths.iter().find(|path| fold(path) == folded).copied();
        let same_name = |path: &&&str| name(path) == name(wanted) && name(path) != "index.md";
        let near = alike
            .or_else(|| paths.iter().find(same_name).copied())
            .or_else(|| neighbour(wanted, &paths))?;
        Some(relative(ask.path, near))
    }
}

/// A path without its folders.
fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The file of the same folder whose name is closest.
fn neighbour<'a>(wanted: &str, paths: &[&'a str]) -> Option<&'a str> {
    let folder = &wanted[..wanted.len() - name(wanted).len()];
    let siblings =
        || paths.iter().copied().filter(|path| path.strip_suffix(name(path)) == Some(folder));
    let near = closest(name(wanted), siblings().map(name))?;
    siblings().find(|path| name(path) == near)
}

/// The scheme of a destination that is not a path: `https` of `https://…`; `//…` counts as one.
pub(super) fn scheme(destination: &str) -> Option<&str> {
    if destination.starts_with("//") {
        return Some("https");
    }
    let (scheme, _) = destination.split_once(':')?;
    let letters = scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    (letters && scheme.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(scheme)
}

/// Percent-decoded, accents composed.
fn decoded(text: &str) -> Cow<'_, str> {
    let text = percent_decode_str(text).decode_utf8().unwrap_or(Cow::Borrowed(text));
    if is_nfc(&text) { text } else { Cow::Owned(text.nfc().collect()) }
}

/// The path from `content/` of what stands at `link` seen from the page `from`; `None` if it leaves `content/`.
fn join(from: &str, link: &str) -> Option<String> {
    let mut segments: Vec<&str> = match link.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => from.split('/').collect(),
    };
    segments.pop();
    for segment in link.trim_start_matches('/').split('/') {
        match segment {
            "." | "" => {}
            ".." => {
                segments.pop()?;
            }
            _ => segments.push(segment),
        }
    }
    Some(segments.join("/"))
}

/// The link to write in the page `from` for the path `to`, both from `content/`.
fn relative(from: &str, to: &str) -> String {
    let address = |path: &str| super::address::Address::fixed(path);
    let link = address(from).link(&address(to));
    if link.contains(' ') { format!("<{link}>") } else { link }
}

/// Proposes the mended destination, if the span is just the destination.
fn mended(said: Diagnostic, ask: &Ask<'_>, near: &str) -> Diagnostic {
    match replacement(ask, near) {
        Some(text) => said.propose(ask.span(), text),
        None => said,
    }
}

/// The whole destination with another path, if it is written as it is read.
fn replacement(ask: &Ask<'_>, near: &str) -> Option<String> {
    let fragment = ask.destination.find('#').and_then(|at| ask.destination.get(at..));
    let exact = ask.file.slice(ask.span()) == ask.destination;
    exact.then(|| format!("{near}{}", fragment.unwrap_or_default()))
}
