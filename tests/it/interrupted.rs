//! Builds that do not end as they should: killed at any moment, on a full disk, two at once. The last good
//! site stands, and the next build heals.
#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::site::{Site, read};

const PREAU: &str = env!("CARGO_BIN_EXE_preau");

/// A site of `count` pages that all say `word`.
fn site(count: usize, word: &str) -> Site {
    let mut site = Site::new("titre: Essai\n");
    for number in 0..count {
        let text =
            format!("---\ntitre: Page {number}\n---\n\n{}\n", format!("{word} ").repeat(200));
        site = site.page(&format!("d{}/p{number}.md", number % 7), &text);
    }
    site
}

fn start(site: &Path, out: &Path) -> Child {
    let mut command = Command::new(PREAU);
    command.args(["build", "--date", "2026-11-24", "--out"]).arg(out).arg(site);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn build(site: &Path, out: &Path) -> BTreeMap<String, Vec<u8>> {
    assert!(start(site, out).wait().unwrap().success());
    read(out)
}

/// The names in a folder, hidden ones too.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name());
    let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_and_the_next_one_heals() {
    let (old, new) = (site(120, "ancien"), site(150, "nouveau"));
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    let new_site = build(new.path(), &out);
    let old_site = build(old.path(), &out);
    fs::write(out.join("photo-d-un-parent.jpg"), "à garder").unwrap();
    let began = Instant::now();
    build(new.path(), &out);
    let whole = began.elapsed();
    let with_photo = |mut files: BTreeMap<String, Vec<u8>>| {
        files.insert("photo-d-un-parent.jpg".to_owned(), "à garder".into());
        files
    };
    let (old_site, new_site) = (with_photo(old_site), with_photo(new_site));
    for step in 0..25_u32 {
        build(old.path(), &out);
        let mut child = start(new.path(), &out);
        std::thread::sleep(whole * step / 20);
        child.kill().unwrap();
        child.wait().unwrap();
        let left = read(&out);
        assert!(left == old_site || left == new_site, "a mixture after {step}/20 of a build");
        assert_eq!(build(new.path(), &out), new_site, "the next build did not heal");
        assert_eq!(names(folder.path()), ["public"], "something was left beside the site");
    }
}

#[test]
fn a_full_disk_is_said_and_the_last_good_site_stands() {
    let (small, large) = (site(3, "petit"), site(400, "grand"));
    let folder = tempfile::tempdir().unwrap();
    let script = format!(
        "set -e; mount -t tmpfs -o size=1m tmpfs '{disk}'; \
         '{PREAU}' build --quiet --out '{disk}/public' '{small}'; \
         before=$(find '{disk}/public' -type f -exec sha256sum {{}} + | sort); \
         code=0; '{PREAU}' build --quiet --out '{disk}/public' '{large}' || code=$?; \
         after=$(find '{disk}/public' -type f -exec sha256sum {{}} + | sort); \
         test \"$before\" = \"$after\"; ls -A '{disk}'; exit $code",
        disk = folder.path().display(),
        small = small.path().display(),
        large = large.path().display(),
    );
    let shell = ["--map-root-user", "--mount", "sh", "-c", script.as_str()];
    let output =
        Command::new("unshare").args(shell).output().expect("util-linux (unshare) is missing");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "is mounting allowed here? {said}");
    assert!(said.contains("plein") || said.contains("place"), "{said}");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "public", "something was left over");
}

#[test]
fn a_read_only_disk_is_said_and_the_last_good_site_stands() {
    let (old, new) = (site(3, "ancien"), site(3, "nouveau"));
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    let before = build(old.path(), &out);
    let script = format!(
        "set -e; mount --bind '{disk}' '{disk}'; mount -o remount,bind,ro '{disk}'; \
         '{PREAU}' build --quiet --lang fr --out '{disk}/public' '{new}'",
        disk = folder.path().display(),
        new = new.path().display(),
    );
    let shell = ["--map-root-user", "--mount", "sh", "-c", script.as_str()];
    let output =
        Command::new("unshare").args(shell).output().expect("util-linux (unshare) is missing");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "is mounting allowed here? {said}");
    assert!(said.contains("public") && said.contains("aide"), "{said}");
    assert_eq!(read(&out), before);
    assert_eq!(names(folder.path()), ["public"]);
    assert!(build(new.path(), &out) != before, "once it can be written, it is");
}

#[test]
fn a_site_that_may_not_be_written_is_built_elsewhere_without_a_word() {
    let site = site(3, "texte");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    let script = format!(
        "set -e; mount --bind '{site}' '{site}'; mount -o remount,bind,ro '{site}'; \
         XDG_CACHE_HOME='{site}' '{PREAU}' build --quiet --date 2026-11-24 --out '{out}' '{site}'",
        site = site.path().display(),
        out = out.display(),
    );
    let shell = ["--map-root-user", "--mount", "sh", "-c", script.as_str()];
    let output =
        Command::new("unshare").args(shell).output().expect("util-linux (unshare) is missing");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(read(&out), build(site.path(), &folder.path().join("again")));
}

#[test]
fn of_two_builds_at_once_one_publishes_and_the_other_says_why_it_does_not() {
    let site = site(300, "texte");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    let mut builds = [start(site.path(), &out), start(site.path(), &out)];
    let codes = builds.each_mut().map(|child| child.wait().unwrap().code());
    assert!(codes.contains(&Some(0)), "{codes:?}");
    assert!(codes.iter().all(|code| matches!(code, Some(0 | 2))), "{codes:?}");
    std::thread::sleep(Duration::from_millis(10));
    assert!(read(&out).len() > 300);
    assert_eq!(names(folder.path()), ["public"]);
}
