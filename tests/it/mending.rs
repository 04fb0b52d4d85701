//! `preau check --fix`: what it mends, what it leaves alone, and what it never does.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::site::{self, Site};

fn preau(folder: &Path, line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_preau"));
    command.current_dir(folder).env_clear().args(line.split(' ')).stdin(Stdio::null());
    command.args(["--date", "2026-11-24"]).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// Faults of several sorts, of which two hide behind others.
const FAULTY: &str = "---\ntitre: A\nmots-clés: cantine, menus\n---\n\nUn </b>texte </i>d'été.\n\n<p>Un</em> autre.</p>\n";

const MENDED: &str =
    "---\ntitre: A\nmots-clés: [cantine, menus]\n---\n\nUn texte d'été.\n\n<p>Un autre.</p>\n";

pub fn faulty() -> Site {
    Site::new("titre: Essai\n").page("a.md", FAULTY).page("b.md", "---\ntitre: B\n---\n\nBien.\n")
}

fn read(site: &Site, path: &str) -> String {
    String::from_utf8(fs::read(site.path().join("content").join(path)).unwrap()).unwrap()
}

#[test]
fn a_site_is_mended_once_and_says_the_same() {
    let site = faulty();
    let pages = |site: &Site| {
        let files = site.build().files;
        let pages = files.into_iter().filter(|(path, _)| path.ends_with(".html"));
        let words = |bytes: Vec<u8>| {
            let page = scraper::Html::parse_document(text(&bytes));
            let words: String = page.root_element().text().collect();
            words.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        pages.map(|(path, bytes)| (path, words(bytes))).collect::<Vec<_>>()
    };
    let before = pages(&site);
    let done = preau(site.path(), "check --fix");
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let out = text(&done.stdout);
    assert!(
        out.contains("content/a.md : html-stray-end (lignes 6, 8), yaml-list-as-text (ligne 3)"),
        "{out}"
    );
    assert!(!out.contains("b.md"), "{out}");
    assert_eq!(read(&site, "a.md"), MENDED);
    assert_eq!(pages(&site), before);
    let age = fs::metadata(site.path().join("content/a.md")).unwrap().modified().unwrap();
    let again = preau(site.path(), "check --fix");
    assert!(text(&again.stdout).contains("Rien à réparer"), "{}", text(&again.stdout));
    assert_eq!(fs::metadata(site.path().join("content/a.md")).unwrap().modified().unwrap(), age);
    let left: Vec<_> = fs::read_dir(site.path().join("content")).unwrap().collect();
    assert_eq!(left.len(), 3, "nothing is left beside the files");
}

#[test]
fn line_ends_the_mark_at_the_start_and_the_rights_stay() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let site = faulty().page("a.md", &windows(FAULTY));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let rights = fs::Permissions::from_mode(0o640);
        fs::set_permissions(site.path().join("content/a.md"), rights).unwrap();
    }
    assert_eq!(preau(site.path(), "check --fix").status.code(), Some(0));
    assert_eq!(read(&site, "a.md"), windows(MENDED));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let seen = fs::metadata(site.path().join("content/a.md")).unwrap();
        assert_eq!(seen.permissions().mode() & 0o777, 0o640);
    }
}

#[test]
fn a_proposal_is_never_made() {
    let page = "---\ntitre: A\n---\n\n[B](bb.md)\n";
    let site = faulty().page("a.md", page);
    let done = preau(site.path(), "check --fix");
    assert_eq!(done.status.code(), Some(1), "the dead link stays an error");
    assert_eq!(read(&site, "a.md"), page);
    assert!(text(&done.stdout).contains("Vouliez-vous dire"), "{}", text(&done.stdout));
}

#[test]
fn the_configuration_is_mended_too() {
    let site = Site::new("titre: Essai\nlangues: fr, en\n")
        .page("index.md", "---\ntitre: A\n---\n\nOui.\n");
    assert_eq!(preau(site.path(), "check --fix").status.code(), Some(0));
    assert!(read(&site, "site.yml").contains("langues: [fr, en]\n"), "{}", read(&site, "site.yml"));
}

#[test]
fn a_file_in_an_old_encoding_is_left_alone_and_says_why() {
    let old = FAULTY.chars().map(|c| c as u32 as u8).collect::<Vec<u8>>();
    let site = faulty().file("a.md", &old);
    let done = preau(site.path(), "check --fix");
    assert_eq!(fs::read(site.path().join("content/a.md")).unwrap(), old);
    let out = text(&done.stdout);
    assert!(out.contains("content/a.md : il n'est pas enregistré en UTF-8"), "{out}");
}

#[test]
fn a_read_only_file_ends_with_2_and_the_others_are_mended() {
    let site = faulty().page("c.md", "---\ntitre: C\n---\n\nUn </b>texte.\n");
    let path = site.path().join("content/a.md");
    let mut rights = fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).unwrap();
    let done = preau(site.path(), "check --fix");
    assert_eq!(done.status.code(), Some(2));
    let err = text(&done.stderr);
    assert!(err.contains("content/a.md : il est en lecture seule"), "{err}");
    assert_eq!(read(&site, "a.md"), FAULTY);
    assert_eq!(read(&site, "c.md"), "---\ntitre: C\n---\n\nUn texte.\n");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_that_leaves_content() {
    use std::os::unix::fs::symlink;
    let site = faulty().at("ailleurs/secret.md", FAULTY).page("vrai/a.md", FAULTY);
    let content = site.path().join("content");
    fs::remove_file(content.join("a.md")).unwrap();
    symlink(site.path().join("ailleurs/secret.md"), content.join("fuite.md")).unwrap();
    symlink("vrai/a.md", content.join("dedans.md")).unwrap();
    let done = preau(site.path(), "check --fix");
    assert!(done.status.code() == Some(0), "{}", text(&done.stdout));
    assert_eq!(fs::read_to_string(site.path().join("ailleurs/secret.md")).unwrap(), FAULTY);
    assert!(content.join("dedans.md").is_symlink(), "the link inside stays a link");
    assert_eq!(read(&site, "vrai/a.md"), MENDED);
}

#[test]
fn a_file_that_changes_meanwhile_is_left_alone() {
    let site = faulty();
    let mending = preau::pipeline::mending(&site.request()).unwrap();
    let [file] = mending.files.as_slice() else { panic!("one file") };
    let site = site.page("a.md", "Autre chose.\n");
    let why = file.revised.as_ref().unwrap().write().unwrap_err();
    assert!(!why.failed && why.words.fr.contains("changé"), "{why:?}");
    assert_eq!(read(&site, "a.md"), "Autre chose.\n");
}

#[test]
fn the_dry_run_is_a_diff_that_applies_and_writes_nothing() {
    let place = tempfile::tempdir().unwrap();
    let page = "contenu d'été \"nouveau\".md";
    for (name, faults, mended) in [
        ("unix", FAULTY.to_owned(), MENDED.to_owned()),
        ("windows", FAULTY.replace('\n', "\r\n"), MENDED.replace('\n', "\r\n")),
        ("sans fin", FAULTY.trim_end().to_owned(), MENDED.trim_end().to_owned()),
    ] {
        let site = place.path().join(name);
        fs::create_dir_all(site.join("content")).unwrap();
        fs::write(site.join("content/site.yml"), format!("titre: E\n{}", site::LEGAL)).unwrap();
        fs::write(site.join("content").join(page), &faults).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_preau"));
        let command = command.current_dir(place.path()).env_clear();
        let dry = command.args(["check", name, "--fix", "--dry-run"]).output().unwrap();
        assert_eq!(dry.status.code(), Some(0));
        assert_eq!(fs::read_to_string(site.join("content").join(page)).unwrap(), faults);
        assert!(text(&dry.stderr).contains("rien n'a été écrit"), "{}", text(&dry.stderr));
        fs::write(place.path().join("diff"), &dry.stdout).unwrap();
        let mut tool = Command::new("git");
        tool.args(["apply", "diff"]).current_dir(place.path());
        let applied = tool.env("GIT_CEILING_DIRECTORIES", "/").output().unwrap();
        assert!(applied.status.success(), "{}\n{}", text(&applied.stderr), text(&dry.stdout));
        assert_eq!(fs::read_to_string(site.join("content").join(page)).unwrap(), mended);
    }
}

#[test]
fn the_options_that_make_no_sense_together_are_said() {
    let site = faulty();
    for line in ["check --dry-run", "check --fix --dry-run --format json"] {
        let said = preau(site.path(), line);
        assert_eq!((said.status.code(), said.stdout.len()), (Some(2), 0), "{line}");
    }
}

#[test]
fn a_program_hears_only_what_it_asked_for() {
    let site = faulty();
    for format in ["json", "sarif", "gitlab"] {
        let said = preau(site.path(), &format!("--color always check --fix --format {format}"));
        let value: Result<serde_json::Value, _> = serde_json::from_slice(&said.stdout);
        assert!(value.is_ok(), "{format}: {}", text(&said.stdout));
    }
    let site = faulty();
    for format in ["html", "github", "plain"] {
        let said = preau(site.path(), &format!("--color always check --format {format}"));
        assert!(!text(&said.stdout).contains('\u{1b}') && !said.stdout.is_empty(), "{format}");
    }
}
