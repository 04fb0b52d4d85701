//! The writers' guide is true: the sample site builds without a word, and every whole page that the guide
//! shows builds by itself.

use std::fs;
use std::path::Path;

use preau::pipeline::Outcome;

use crate::site::{self, Site};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The fenced blocks of a page whose info string is `markdown page`, or `markdown page en`: their language
/// and their text.
fn whole_pages(text: &str) -> Vec<(&str, String)> {
    blocks(text, "markdown page")
}

/// The fenced blocks of a page whose info string starts so: what follows it, and their text.
fn blocks<'t>(text: &'t str, info: &str) -> Vec<(&'t str, String)> {
    let mut pages = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some((fence, language)) = line.split_once(info) else { continue };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
        pages.push((language.trim(), body.join("\n") + "\n"));
    }
    pages
}

#[test]
fn every_whole_page_of_the_guide_builds_by_itself() {
    let mut count = 0;
    for entry in fs::read_dir(root().join("content/contribuer")).unwrap().map(Result::unwrap) {
        let Ok(text) = fs::read_to_string(entry.path()) else { continue };
        for (language, page) in whole_pages(&text) {
            let path = if language.is_empty() { "exemple.md" } else { "exemple.en.md" };
            let site = Site::new("titre: Essai\nlangues: [fr, en]\n").page(path, &page).build();
            assert!(site.said.is_empty(), "{}: {:?}\n{page}", entry.path().display(), site.said);
            count += 1;
        }
    }
    assert!(count >= 5, "only {count} examples were found");
}

#[test]
fn the_settings_and_the_robots_of_the_guide_are_understood() {
    let text = fs::read_to_string(root().join("content/contribuer/verifier.md")).unwrap();
    let settings = blocks(&text, "yaml site.yml");
    assert_eq!(settings.len(), 1);
    for (_, config) in settings {
        let site =
            Site::new(&format!("titre: Essai\n{config}")).page("index.md", "---\ntitre: A\n---\n");
        assert_eq!(site::said(&site.check()), [""; 0]);
    }
    let robots = blocks(&text, "yaml ci");
    assert_eq!(robots.len(), 2);
    for (_, robot) in robots {
        let value: serde_json::Value = serde_yaml::from_str(&robot).unwrap();
        assert!(value.to_string().contains("preau check --format html > rapport.html"), "{robot}");
    }
}

#[test]
fn the_sample_site_builds_without_a_word() {
    let (built, _) = site::sample();
    assert!(built.diagnostics.is_empty(), "{:#?}", site::said(&built.diagnostics));
    let Outcome::Published(summary) = built.outcome else { panic!("not published") };
    assert!(summary.pages > 100 && summary.pictures >= 10, "{summary:?}");
}

#[test]
fn the_sample_site_is_the_same_to_the_byte_wherever_and_however_it_is_built() {
    let build = |zone: &str, locale: &str, threads: &str| {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("public");
        let mut preau = std::process::Command::new(env!("CARGO_BIN_EXE_preau"));
        preau.args(["build", "--quiet", "--date", "2026-11-24", "--base-url", "https://e.example"]);
        preau.arg("--out").arg(&out).arg(root());
        preau.env("TZ", zone).env("LC_ALL", locale).env("RAYON_NUM_THREADS", threads);
        assert!(preau.status().unwrap().success());
        site::read(&out)
    };
    let here = build("Europe/Paris", "fr_FR.UTF-8", "1");
    assert!(here == build("Pacific/Kiritimati", "en_US.UTF-8", "7"), "the builds differ");
}

/// What stands between two signs ` after some words of a page.
fn code_after<'t>(text: &'t str, words: &str) -> &'t str {
    let rest = text.split_once(words).unwrap_or_else(|| panic!("no {words:?}")).1;
    rest.split('`').nth(1).unwrap()
}

/// A site in which somebody follows the sheet for the first time.
fn first_site() -> Site {
    Site::new("titre: Essai\n").page("fiches/index.md", "---\ntitre: Les fiches\n---\n")
}

fn sheet() -> String {
    fs::read_to_string(root().join("content/contribuer/premiere-page.md")).unwrap()
}

#[test]
fn the_first_page_can_be_written_on_a_forge_by_following_the_sheet() {
    let sheet = sheet();
    let folder = code_after(&sheet, "ouvrez le dossier");
    let name = code_after(&sheet, "`. Créez le fichier");
    let path = format!("{folder}/{name}");
    let (_, page) = whole_pages(&sheet).remove(0);
    let with = |line: &str| page.replacen("\n---\n", &format!("\n{line}\n---\n"), 1);
    let need = sheet.split('`').find(|code| code.starts_with("besoin:")).unwrap();
    let site = first_site().at(&path, with(need)).build();
    assert!(site.said.is_empty(), "{:?}\n{page}", site.said);
    let html = site.text("fiches/gouter.html");
    for part in ["<h2", "<li>", "<strong>", "kind-guide"] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(site.text("index.html").contains("Que donner pour le goûter"));
    let draft = sheet.split('`').find(|code| code.starts_with("brouillon:")).unwrap();
    assert!(!first_site().at(&path, with(draft)).build().has("fiches/gouter.html"));
}

#[test]
fn the_first_page_can_be_written_on_a_computer_by_following_the_sheet() {
    let (sheet, site) = (sheet(), first_site());
    let preau = |line: &str| {
        let (command, title) = line.split_once('"').unwrap_or((line, ""));
        let mut arguments: Vec<&str> = command.split_whitespace().skip(1).collect();
        arguments.extend(title.strip_suffix('"'));
        let mut preau = std::process::Command::new(env!("CARGO_BIN_EXE_preau"));
        let output = preau.current_dir(site.path()).env_clear().args(arguments).output().unwrap();
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let command = |start: &str| sheet.split('`').find(|code| code.starts_with(start)).unwrap();
    let path = site.path().join(preau(command("preau new")).trim());
    let begun = fs::read_to_string(&path).unwrap();
    preau(command("preau check"));
    assert!(!site.build().has("fiches/le-gouter-de-l-etude.html"), "it is a draft");
    let changed = |line: &str| match line {
        _ if line.starts_with("brouillon") => None,
        _ if line.starts_with("À remplacer") => Some("Un fruit, et de l'eau.".to_owned()),
        _ if line.starts_with("# thème: À remplacer") => Some("thème: Le goûter".to_owned()),
        _ => Some(line.to_owned()),
    };
    let ready: Vec<String> = begun.lines().filter_map(changed).collect();
    fs::write(&path, ready.join("\n") + "\n").unwrap();
    preau(command("preau check"));
    let html = site.build().text("fiches/le-gouter-de-l-etude.html").to_owned();
    assert!(html.contains("Un fruit, et de l") && html.contains("Le goûter"), "{html}");
}
