//! Word, Excel, PowerPoint → the same without properties, people, printers, settings of companies.

use super::archive::Entry;
use super::xml::{Element, Verdict};
use super::{Package, SOMEBODY, extension};
use crate::files::{FileMistake, Held, local};

/// Folders and files that serve nobody who reads.
const GONE: [&str; 13] = [
    "docProps/custom.xml",
    "docProps/thumbnail",
    "docMetadata/",
    "customXml/",
    "customUI/",
    "userCustomization/",
    "[trash]/",
    "word/people.xml",
    "word/vbaData.xml",
    "xl/revisions/",
    "ppt/changesInfos/",
    "ppt/revisionInfo.xml",
    "package/",
];

/// The document's files, clean.
pub fn clean(mut package: Package) -> Result<Vec<Entry>, FileMistake> {
    let holds = |part: &str| package.entries.iter().any(|entry| entry.name.contains(part));
    if holds("_xmlsignatures/") {
        return Err(package.holds(Held::Signature));
    }
    if ["vbaProject", "macrosheets/", "dialogsheets/"].iter().any(|part| holds(part)) {
        return Err(package.holds(Held::Macros));
    }
    if let Some(control) = package.entries.iter().find(|entry| entry.name.contains("/activeX/")) {
        return Err(package.holds(Held::Object { name: control.name.clone() }));
    }
    let known = ["[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/"];
    let gone = package.drop_entries(|name| {
        GONE.iter().any(|gone| name.starts_with(gone))
            || name.contains("/printerSettings/")
            || !known.iter().any(|known| name.starts_with(known))
    });
    let is_xml = |name: &str| matches!(extension(name), "xml" | "rels" | "vml");
    package.revise(is_xml, |name, element| match name {
        "docProps/core.xml" => only(element, &["coreProperties", "title", "language"]),
        "[Content_Types].xml" => {
            let is_gone = element.get("PartName").is_some_and(|part| {
                let part = part.trim_start_matches('/');
                gone.iter().any(|gone| gone.eq_ignore_ascii_case(part))
            });
            if is_gone { Verdict::Drop } else { Verdict::Keep }
        }
        name if name.starts_with("docProps/") => only(element, &["Properties"]),
        name if name.ends_with(".rels") => relation(name, element, &gone),
        _ => words(element),
    })?;
    Ok(package.entries)
}

/// Drops whatever has another name.
fn only(element: &Element<'_>, names: &[&str]) -> Verdict {
    if names.contains(&element.local()) { Verdict::Keep } else { Verdict::Drop }
}

/// What a part of the document leads to: nothing that is gone, and no folder of a computer.
fn relation(file: &str, element: &mut Element<'_>, gone: &[String]) -> Verdict {
    element.revise(local::shortened);
    let Some(target) = element.get("Target") else { return Verdict::Keep };
    if element.get("TargetMode") == Some("External") {
        return Verdict::Keep;
    }
    let mut path: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => file.split("_rels/").next().unwrap_or_default().split('/').collect(),
    };
    for part in target.split('/') {
        match part {
            ".." => {
                path.retain(|part| !part.is_empty());
                path.pop();
            }
            part => path.push(part),
        }
    }
    path.retain(|part| !part.is_empty() && *part != ".");
    let path = path.join("/");
    if gone.iter().any(|gone| gone.eq_ignore_ascii_case(&path)) {
        Verdict::Drop
    } else {
        Verdict::Keep
    }
}

/// What is written: comments and changes are nobody's, at no time; no path, no printer, no data source.
fn words(element: &mut Element<'_>) -> Verdict {
    element.revise(local::shortened);
    if element.get("author").is_some() {
        element.set("author", SOMEBODY);
        element.set("initials", "A");
        element.remove("date");
    }
    element.remove("dateUtc");
    match element.local() {
        "absPath" | "docVars" | "mailMerge" | "custData" => return Verdict::Drop,
        "author" if element.get("name").is_none() => return Verdict::Say(SOMEBODY),
        "author" | "cmAuthor" | "person" => {
            for (name, value) in [
                ("name", SOMEBODY),
                ("displayName", SOMEBODY),
                ("initials", "A"),
                ("userId", ""),
                ("providerId", "None"),
            ] {
                element.set(name, value);
            }
        }
        "cm" | "reply" | "threadedComment" => {
            element.remove("dt");
            element.remove("dT");
            element.set("created", "2000-01-01T00:00:00.000");
        }
        "fileSharing" => element.remove("userName"),
        "pageSetup" => element.remove("id"),
        "connection" | "dbPr" | "textPr" | "webPr" => {
            for name in ["connection", "sourceFile", "odcFile", "command", "url"] {
                element.set(name, "");
            }
        }
        _ => {}
    }
    Verdict::Keep
}
