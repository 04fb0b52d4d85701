//! The name of a file or a folder that some computers cannot keep, or that links stumble over.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use crate::check::{Look, Report, Rule};
use crate::diagnostic::{Severity, Words};
use crate::model::Site;
use crate::text::{SourceFile, Span};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "file-name-breaks",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("file_name_breaks.md"),
    look: Look::Site(look),
};

/// In characters. Windows keeps 260 for a whole path.
const LONGEST: usize = 100;

fn look(site: &Site, report: &mut Report<'_>) {
    let pages = site.pages.iter().map(|page| page.path.as_str());
    let paths = pages.chain(site.files.iter().map(|file| file.source.path.as_str()));
    // The folders and files that have been looked at, by their path in small letters.
    let mut known: HashMap<String, &str> = HashMap::new();
    for path in paths {
        for end in path.match_indices('/').map(|(at, _)| at).chain([path.len()]) {
            let Some(part) = path.get(..end) else { continue };
            let name = part.rsplit('/').next().unwrap_or(part);
            let fault = match known.entry(part.to_lowercase()) {
                Entry::Vacant(free) => {
                    free.insert(part);
                    fault(name)
                }
                Entry::Occupied(first) => (*first.get() != part).then(|| twice(first.get(), part)),
            };
            if let Some(words) = fault {
                say(part, name, words, report);
            }
        }
    }
}

/// What is wrong with a name by itself.
fn fault(name: &str) -> Option<Words> {
    if let Some(sign) = name.chars().find(|sign| is_forbidden(*sign)) {
        return Some(words!(
            "Windows ne peut pas garder un nom avec « {sign} » : qui copie le dossier perd « {name} ».",
            "Windows cannot keep a name with “{sign}”: those who copy the folder lose “{name}”."
        ));
    }
    if let Some(sign) = name.chars().find(|sign| matches!(sign, '#' | '%')) {
        return Some(words!(
            "Dans une adresse, « {sign} » a un autre sens : les liens vers « {name} » ne l'ouvrent pas partout.",
            "In an address, “{sign}” means something else: links to “{name}” do not open it everywhere."
        ));
    }
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    if is_device(stem) || name.ends_with(['.', ' ']) || name.starts_with(' ') {
        return Some(words!(
            "Windows ne peut pas garder le nom « {name} » : qui copie le dossier perd ce fichier.",
            "Windows cannot keep the name “{name}”: those who copy the folder lose this file."
        ));
    }
    let length = name.chars().count();
    (length > LONGEST).then(|| {
        words!(
            "Ce nom compte {length} signes : Windows et certains hébergeurs le coupent ou le refusent.",
            "This name is {length} characters long: Windows and some hosts cut it or refuse it."
        )
    })
}

fn twice(first: &str, path: &str) -> Words {
    words!(
        "« {path} » et « {first} » ne diffèrent que par des majuscules : sur Windows et sur Mac, l'un efface l'autre.",
        "“{path}” and “{first}” differ by capitals only: on Windows and Mac, one erases the other."
    )
}

fn is_forbidden(sign: char) -> bool {
    matches!(sign, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\') || sign.is_control()
}

/// Whether Windows keeps a name for a device.
fn is_device(stem: &str) -> bool {
    let lower = stem.to_ascii_lowercase();
    let numbered = lower.strip_prefix("com").or_else(|| lower.strip_prefix("lpt"));
    let port = |rest: &str| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit());
    matches!(lower.as_str(), "con" | "prn" | "aux" | "nul") || numbered.is_some_and(port)
}

fn say(path: &str, name: &str, words: Words, report: &mut Report<'_>) {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    let short: String = crate::text::slug(stem).chars().take(60).collect();
    let short = if is_device(&short) { format!("page-{short}") } else { short };
    let dot = if end.is_empty() { "" } else { "." };
    let place = Arc::new(SourceFile::new(format!("content/{path}"), ""));
    report.say_of(
        &place,
        Span::default(),
        words,
        words!(
            "Renommez-le, par exemple « {short}{dot}{end} », ici et dans les pages qui le citent.",
            "Rename it, for instance “{short}{dot}{end}”, here and in the pages that name it."
        ),
    );
}
