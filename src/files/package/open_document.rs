//! Documents of LibreOffice → the same without authors, dates, printers, thumbnails, templates.

use super::archive::Entry;
use super::xml::{Element, Verdict};
use super::{Package, SOMEBODY, extension};
use crate::files::{FileMistake, Held, local};

const SIGNATURE: &str = "META-INF/documentsignatures.xml";

/// What a reader's program is told of the writer's: printers, databases.
const SETTINGS: [&str; 7] = [
    "PrinterName",
    "PrinterSetup",
    "PrintFaxName",
    "CurrentDatabaseDataSource",
    "CurrentDatabaseCommand",
    "EmbeddedDatabaseName",
    "LoadReadonlyPassword",
];

/// The document's files, clean.
pub fn clean(mut package: Package) -> Result<Vec<Entry>, FileMistake> {
    let starts = |start: &str| package.entries.iter().any(|entry| entry.name.starts_with(start));
    if starts(SIGNATURE) || starts("META-INF/macrosignatures.xml") {
        return Err(package.holds(Held::Signature));
    }
    if starts("Basic/") || starts("Scripts/") {
        return Err(package.holds(Held::Macros));
    }
    let gone = package.drop_entries(|name| !is_kept(name));
    let mut is_locked = false;
    package.revise(is_xml, |name, element| {
        let file = name.rsplit('/').next().unwrap_or(name);
        match (element.name, file) {
            (_, "manifest.xml") => {
                is_locked |= element.local() == "encryption-data";
                let path = element.get("full-path").unwrap_or_default();
                let is_folder =
                    path.len() > 1 && path.ends_with('/') && !path.starts_with("Object");
                if is_folder || gone.iter().any(|gone| gone == path) {
                    Verdict::Drop
                } else {
                    Verdict::Keep
                }
            }
            (_, "meta.xml") => match element.local() {
                "document-meta" | "meta" | "title" | "language" => Verdict::Keep,
                _ => Verdict::Drop,
            },
            ("config:config-item", _)
                if element.get("name").is_some_and(|n| SETTINGS.contains(&n)) =>
            {
                Verdict::Say("")
            }
            _ => words(element),
        }
    })?;
    // Without its key, a file that is locked could not be read either.
    if is_locked { Err(package.holds(Held::Password)) } else { Ok(package.entries) }
}

fn words(element: &mut Element<'_>) -> Verdict {
    element.revise(local::shortened);
    match element.name {
        "dc:creator" => Verdict::Say(SOMEBODY),
        "dc:date" => Verdict::Say("2000-01-01T00:00:00"),
        "meta:creator-initials" | "loext:sender-initials" | "meta:date-string" => Verdict::Drop,
        _ => Verdict::Keep,
    }
}

/// Text, styles, settings, pictures, and objects with a document of their own.
fn is_kept(name: &str) -> bool {
    const KEPT: [&str; 10] = [
        "mimetype",
        "content.xml",
        "styles.xml",
        "meta.xml",
        "settings.xml",
        "META-INF/manifest.xml",
        "Pictures/",
        "media/",
        "Media/",
        "Fonts/",
    ];
    const OBJECTS: [&str; 3] = ["Object ", "ObjectReplacements/", "Object"];
    let is_object =
        OBJECTS.iter().any(|start| name.starts_with(start)) && !name.contains("Thumbnails/");
    let is_kept =
        |kept: &&str| if kept.ends_with('/') { name.starts_with(*kept) } else { name == *kept };
    is_object || KEPT.iter().any(is_kept)
}

fn is_xml(name: &str) -> bool {
    extension(name) == "xml"
}
