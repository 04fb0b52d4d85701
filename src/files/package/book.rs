//! EPUB → the same book without what its maker's programs and its shops wrote into it.
//!
//! What a library shows of a book stays: title, language, identifier, authors, publisher, rights, and whether it is
//! accessible. They are its cover in words, which its author chose to sign.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use super::archive::Entry;
use super::xml::{self, Element, Verdict};
use super::{Package, extension};
use crate::files::{FileMistake, Held, local};

const CONTAINER: &str = "META-INF/container.xml";
const ENCRYPTION: &str = "META-INF/encryption.xml";

/// The book's files, clean.
pub fn clean(mut package: Package) -> Result<Vec<Entry>, FileMistake> {
    if package.get("META-INF/signatures.xml").is_some() {
        return Err(package.holds(Held::Signature));
    }
    if package.get("META-INF/rights.xml").is_some() {
        return Err(package.holds(Held::Password));
    }
    let lists =
        values(&package, CONTAINER, "rootfile", "full-path").ok_or_else(|| package.broken())?;
    let mut kept: BTreeSet<String> = ["mimetype", CONTAINER, ENCRYPTION].map(String::from).into();
    for list in &lists {
        let folder = list.rsplit_once('/').map_or("", |(folder, _)| folder);
        let files = values(&package, list, "item", "href").ok_or_else(|| package.broken())?;
        kept.extend(files.iter().map(|href| resolve(folder, href)));
        kept.insert(list.clone());
    }
    package.drop_entries(|name| !kept.contains(name));
    let is_xml = |name: &str| {
        matches!(extension(name), "xml" | "opf" | "ncx" | "xhtml" | "html" | "htm" | "smil")
    };
    package.revise(is_xml, |name, element| {
        element.revise(local::shortened);
        if lists.iter().any(|list| list == name) { about(element) } else { page(element) }
    })?;
    Ok(package.entries)
}

/// The values of an attribute in an XML file of the book.
fn values(package: &Package, file: &str, name: &str, attribute: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    xml::edit(&package.get(file)?.bytes, &mut |element| {
        if element.local() == name {
            found.extend(element.get(attribute).map(String::from));
        }
        Verdict::Keep
    })?;
    Some(found)
}

fn resolve(folder: &str, href: &str) -> String {
    let href = percent_decode_str(href).decode_utf8_lossy().replace("&amp;", "&");
    let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in href.split('/') {
        match part {
            ".." => drop(path.pop()),
            "." | "" => {}
            part => path.push(part),
        }
    }
    path.join("/")
}

/// What is told about the book.
fn about(element: &Element<'_>) -> Verdict {
    const KEPT: [&str; 10] = [
        "schema:",
        "a11y:",
        "dcterms:",
        "rendition:",
        "media:",
        "cover",
        "role",
        "file-as",
        "title-type",
        "display-seq",
    ];
    if element.name.starts_with("dc:") && element.local() == "contributor" {
        // The program that made the book signs here.
        return if element.get("role") == Some("bkp") { Verdict::Drop } else { Verdict::Keep };
    }
    if element.local() != "meta" {
        return Verdict::Keep;
    }
    let name = element.get("name").or(element.get("property")).unwrap_or_default();
    if KEPT.iter().any(|kept| name.starts_with(kept)) { Verdict::Keep } else { Verdict::Drop }
}

/// What the head of a page tells.
fn page(element: &Element<'_>) -> Verdict {
    let tells = element.local() == "meta"
        && element.get("name").is_some_and(|name| !matches!(name, "viewport" | "cover"));
    if tells && element.get("name").is_some_and(|name| !name.starts_with("dtb:")) {
        Verdict::Drop
    } else {
        Verdict::Keep
    }
}
