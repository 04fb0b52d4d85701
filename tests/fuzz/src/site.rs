//! A page with its front matter, in a site with neighbours → every page of the site, as it is published.

use std::fs;

use jiff::civil::date;
use preau::model::{Drafts, Memo, Wishes};
use preau::store::Store;
use preau::{channels, check, load, model, pictures, render};
use tempfile::TempDir;

use super::html::Judge;
use super::places;

const CONFIG: &str =
    "titre: École d'essai\nadresse: https://ecole.example/\nlangues: [fr, en, ar]\n";
const OTHER: &str =
    "---\ntitre: Autre\netiquettes: [lecture]\n---\n\n## Un titre\n\n[Retour](page.md)\n";

thread_local! {
    static SITE: TempDir = site();
}

fn site() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let content = folder.path().join("content");
    fs::create_dir(&content).expect("a folder");
    let jpeg: &[u8] = include_bytes!("../../it/pixel.jpg");
    let files: [(&str, &[u8]); 4] = [
        ("site.yml", CONFIG.as_bytes()),
        ("autre.md", OTHER.as_bytes()),
        ("photo.jpg", jpeg),
        ("plan.svg", b"<svg viewBox='0 0 9 9'/>"),
    ];
    for (name, bytes) in files {
        fs::write(content.join(name), bytes).expect("a file");
    }
    folder
}

/// Builds a site with this page, without writing it.
pub fn page(bytes: &[u8]) {
    SITE.with(|folder| {
        fs::write(folder.path().join("content/page.md"), bytes).expect("a file");
        let Ok((sources, _)) = load::load(folder.path(), &load::Memo::default()) else { return };
        let wishes = Wishes { today: date(2026, 11, 24), drafts: Drafts::Hidden, base_url: None };
        let (site, said) = model::model(sources, &wishes, &Memo::default());
        for page in &site.pages {
            let here = |said: &&preau::diagnostic::Diagnostic| {
                said.place.as_ref().is_some_and(|place| place.file.path == page.file.path)
            };
            let said: Vec<_> = said.iter().filter(here).cloned().collect();
            places::of_diagnostics(&page.file, &said);
        }
        let (levels, _) = check::Levels::of(&site.config);
        let _ = check::check(&site, &levels);
        let store = Store::open(None, folder.path()).expect("a passing folder");
        let (gallery, _) = pictures::sketch(&site, &store);
        let (rendered, said) = render::render(&site, &gallery, &render::Memo::default());
        assert!(said.is_empty(), "{said:?}");
        for artifact in channels::publish(&rendered) {
            let Ok(bytes) = artifact.bytes() else { continue };
            if artifact.path.ends_with(".html") {
                Judge::Page.judge(std::str::from_utf8(&bytes).expect("a page is UTF-8"));
            } else if artifact.path.ends_with(".xml") {
                let text = std::str::from_utf8(&bytes).expect("a feed is UTF-8");
                roxmltree::Document::parse(text).unwrap_or_else(|e| panic!("{e}: {text}"));
            } else if artifact.path.ends_with(".ics") {
                calendar(std::str::from_utf8(&bytes).expect("a calendar is UTF-8"));
            }
        }
    });
}

/// A calendar of one event (the only page that may announce one): each line short and ended, nothing put in.
fn calendar(text: &str) {
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n', '\u{85}', '\u{2028}']), "{text}");
    }
    assert!(text.ends_with("\r\nEND:VCALENDAR\r\n"), "{text}");
    for sort in ["BEGIN", "END"] {
        assert_eq!(text.matches(&format!("\r\n{sort}:VEVENT\r\n")).count(), 1, "{text}");
    }
}
