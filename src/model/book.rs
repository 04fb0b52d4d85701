//! Every address of the site → those that two things claim.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::model::{Shared, Site};
use crate::text::{SourceFile, Span};
use crate::words;

/// The addresses that the tool itself writes.
pub const OWN: [&str; 8] = [
    "404.html",
    "favicon.ico",
    "robots.txt",
    "sitemap.xml",
    "theme/icon-180.png",
    "theme/icon.svg",
    "theme/style.css",
    "theme/view360.js",
];

/// The path that stands for the tool itself where something has no file.
pub(super) const TOOL: &str = "preau";

/// Two files would be published at one address.
pub(super) fn two_files(file: &Arc<SourceFile>, first: &SourceFile) -> Diagnostic {
    let first = &first.path;
    Diagnostic::error(
        "two-pages-one-address",
        words!(
            "Cette page aurait la même adresse que « {first} » : les majuscules, les accents et les espaces ne comptent pas dans une adresse.",
            "This page would have the same address as “{first}”: capitals, accents and spaces do not count in an address."
        ),
    )
    .at(file, Span::default())
    .help(words!("Renommez l'un des deux fichiers.", "Rename one of the two files."))
}

/// Every address that is claimed twice, said at the second claimant.
pub(super) fn collisions(site: &Site) -> Vec<Diagnostic> {
    let mut book = Book { taken: HashMap::new(), diagnostics: Vec::new() };
    let own = Arc::new(SourceFile::new(TOOL, ""));
    for address in OWN {
        book.claim(address.into(), &own);
    }
    site.followed.iter().for_each(|at| book.claim(at.as_str().to_owned().into(), &own));
    for list in &site.lists {
        list.addresses.iter().for_each(|address| book.claim(address.as_str().into(), &own));
    }
    let tags = site.lists.iter().filter(|list| list.shared == Shared::Tag);
    let languages: BTreeSet<_> = tags.map(|tag| tag.language.as_str()).collect();
    let lists: Vec<_> = languages.into_iter().map(|tag| site.tags_address(tag)).collect();
    lists.iter().for_each(|address| book.claim(address.as_str().to_owned().into(), &own));
    for edition in &site.editions {
        let file = &site.page(edition.page).file;
        let addresses = edition.addresses.iter().chain(&edition.story);
        addresses.for_each(|address| book.claim(address.as_str().into(), file));
    }
    for file in site.files.iter().filter(|file| file.is_shown()) {
        let shown = Arc::new(SourceFile::new(format!("content/{}", file.source.path), ""));
        book.claim(file.address.as_str().into(), &shown);
    }
    for redirect in &site.redirects {
        book.claim(redirect.address.as_str().into(), &site.page(redirect.page).file);
    }
    book.diagnostics
}

struct Book<'s> {
    taken: HashMap<Cow<'s, str>, Arc<SourceFile>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'s> Book<'s> {
    /// Capitals do not count: many disks and USB sticks do not tell `A.html` from `a.html`.
    fn claim(&mut self, address: Cow<'s, str>, file: &Arc<SourceFile>) {
        let has_capitals = address.bytes().any(|byte| byte.is_ascii_uppercase());
        let key = if has_capitals { address.to_lowercase().into() } else { address.clone() };
        match self.taken.entry(key) {
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(Arc::clone(file));
            }
            std::collections::hash_map::Entry::Occupied(first) if first.get().path == TOOL => {
                self.diagnostics.push(reserved(file, &address));
            }
            std::collections::hash_map::Entry::Occupied(first) => {
                self.diagnostics.push(two_files(file, first.get()));
            }
        }
    }
}

fn reserved(file: &Arc<SourceFile>, address: &str) -> Diagnostic {
    Diagnostic::error(
        "two-pages-one-address",
        words!(
            "L'adresse « {address} » est déjà celle d'une page que l'outil fabrique.",
            "The address “{address}” already belongs to a page that the tool makes."
        ),
    )
    .at(file, Span::default())
    .help(words!("Renommez ce fichier ou son dossier.", "Rename this file or its folder."))
}
