//! Publishing into a folder: what is written, what is kept, what is refused.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "tests")]

mod lives;
mod refused;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use preau::artifact::Artifact;
use preau::diagnostic::Diagnostic;
use preau::words;
use preau::write::{
    Cause, ForeignFiles, Outcome, Output, Report, Surroundings, WriteError, clean, open, publish,
};

type Site<'a> = &'a [(&'a str, &'a str)];
type Tree = BTreeMap<String, String>;

/// A folder with a site's folder `site/` in it, whose output is `site/public/`.
struct World {
    folder: tempfile::TempDir,
}

impl World {
    fn new() -> Self {
        let world = World { folder: tempfile::tempdir().unwrap() };
        fs::create_dir_all(world.path("site/content/fiches")).unwrap();
        fs::create_dir_all(world.path("site/themes")).unwrap();
        fs::create_dir_all(world.path("home")).unwrap();
        world
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn out(&self, path: &str) -> PathBuf {
        self.path("site/public").join(path)
    }

    fn surroundings(&self) -> Surroundings {
        Surroundings { home: Some(self.path("home")), current: self.path("site") }
    }

    fn open(&self, out: &str, foreign: ForeignFiles) -> Result<Output, WriteError> {
        open(&self.path(out), Path::new(""), &self.surroundings(), foreign)
    }

    fn try_publish(&self, site: Site) -> Result<Report, WriteError> {
        let output = self.open("site/public", ForeignFiles::Refuse)?;
        match publish(output, &artifacts(site), &|_| {})? {
            Outcome::Published(report) => Ok(report),
            Outcome::Refused(diagnostics) => panic!("{diagnostics:?}"),
        }
    }

    fn publish(&self, site: Site) -> Report {
        self.try_publish(site).unwrap()
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.out(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn holds(&self, expected: Site) {
        let expected: Tree = expected.iter().map(|(p, t)| (p.to_string(), t.to_string())).collect();
        assert_eq!(tree(&self.out("")), expected);
        self.has_nothing_left_over();
    }

    fn has_nothing_left_over(&self) {
        for entry in fs::read_dir(self.path("site")).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(["content", "themes", "public"].contains(&name.as_str()), "{name}");
        }
    }
}

fn artifacts<'a>(site: &[(&'a str, &'a str)]) -> Vec<Artifact<'a>> {
    site.iter().map(|(path, text)| Artifact::ready(*path, text.as_bytes())).collect()
}

/// Every file with its text, every link with its target, every empty folder; not the manifest.
fn tree(root: &Path) -> Tree {
    let mut tree = Tree::new();
    for entry in walkdir::WalkDir::new(root).min_depth(1).into_iter().flatten() {
        let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        let kind = entry.file_type();
        let text = if kind.is_dir() {
            if fs::read_dir(entry.path()).unwrap().next().is_some() {
                continue;
            }
            "(empty)".into()
        } else if kind.is_symlink() {
            format!("→ {}", fs::read_link(entry.path()).unwrap().display())
        } else if kind.is_file() {
            String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned()
        } else {
            "(special)".into()
        };
        tree.insert(path, text);
    }
    tree.remove(".preau-manifest");
    tree
}

fn counts(report: &Report) -> (usize, usize, usize) {
    (report.written, report.unchanged, report.removed)
}

#[test]
fn a_site_is_published_where_there_was_nothing() {
    let world = World::new();
    let report = world.publish(&[("index.html", "home"), ("fiches/a/b.html", "page")]);
    assert_eq!(counts(&report), (2, 0, 0));
    world.holds(&[("index.html", "home"), ("fiches/a/b.html", "page")]);
}

#[test]
fn only_what_changed_is_written_and_what_is_no_longer_part_of_the_site_goes() {
    let world = World::new();
    world.publish(&[("same.html", "same"), ("changes.html", "old"), ("gone/a.html", "a")]);
    let before = fs::metadata(world.out("same.html")).unwrap();
    let report = world.publish(&[("same.html", "same"), ("changes.html", "new"), ("new/b", "b")]);
    assert_eq!(counts(&report), (2, 1, 1));
    world.holds(&[("same.html", "same"), ("changes.html", "new"), ("new/b", "b")]);
    let after = fs::metadata(world.out("same.html")).unwrap();
    assert_eq!((before.ino(), before.mtime_nsec()), (after.ino(), after.mtime_nsec()));
    assert_eq!(after.nlink(), 1);
}

#[test]
fn when_nothing_changed_nothing_is_touched() {
    let world = World::new();
    let site: Site = &[("index.html", "home"), ("fiches/a.html", "page")];
    world.publish(site);
    world.put("photo.jpg", "mine");
    let look = || {
        let entries = walkdir::WalkDir::new(world.out("")).sort_by_file_name().into_iter();
        let look = |entry: walkdir::DirEntry| {
            let seen = entry.metadata().unwrap();
            let times = (seen.mtime(), seen.mtime_nsec(), seen.ctime(), seen.ctime_nsec());
            (entry.path().to_path_buf(), seen.ino(), times)
        };
        entries.map(|entry| look(entry.unwrap())).collect::<Vec<_>>()
    };
    let before = look();
    assert_eq!(counts(&world.publish(site)), (0, 2, 0));
    assert_eq!(look(), before);
    world.has_nothing_left_over();
}

#[test]
fn an_edit_by_hand_of_a_published_page_is_put_right() {
    let world = World::new();
    let site: Site = &[("a.html", "page a"), ("b.html", "page b"), ("c/d.html", "page d")];
    world.publish(site);
    // At once, and of the same length: only the bytes tell.
    world.put("a.html", "page z");
    world.put("b.html", "longer than page b");
    fs::remove_file(world.out("c/d.html")).unwrap();
    assert_eq!(counts(&world.publish(site)), (3, 0, 0));
    world.holds(site);
}

#[test]
fn a_published_page_edited_by_hand_goes_with_its_page() {
    let world = World::new();
    world.publish(&[("a.html", "a"), ("b.html", "b")]);
    world.put("b.html", "edited");
    world.publish(&[("a.html", "a")]);
    world.holds(&[("a.html", "a")]);
}

#[test]
fn what_no_build_wrote_survives_every_build() {
    let world = World::new();
    world.publish(&[("index.html", "1"), ("fiches/a.html", "1")]);
    world.put(".gitignore", "*");
    world.put(".git/objects/ab/cd", "object");
    world.put("CNAME", "ecole.example");
    world.put("fiches/photo.jpg", "photo");
    fs::create_dir_all(world.out("empty/folder")).unwrap();
    symlink("../content", world.out("link")).unwrap();
    symlink("/nowhere/at/all", world.out("fiches/broken")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(world.out("socket")).unwrap();
    fs::set_permissions(world.out("CNAME"), fs::Permissions::from_mode(0o640)).unwrap();
    let before = fs::metadata(world.out("CNAME")).unwrap();
    for version in ["2", "3"] {
        world.publish(&[("index.html", version)]);
        world.holds(&[
            ("index.html", version),
            (".gitignore", "*"),
            (".git/objects/ab/cd", "object"),
            ("CNAME", "ecole.example"),
            ("fiches/photo.jpg", "photo"),
            ("empty/folder", "(empty)"),
            ("link", "→ ../content"),
            ("fiches/broken", "→ /nowhere/at/all"),
            ("socket", "(special)"),
        ]);
    }
    let after = fs::metadata(world.out("CNAME")).unwrap();
    assert_eq!((before.ino(), before.mode(), 1), (after.ino(), after.mode(), after.nlink()));
    assert!(world.path("site/content/fiches").exists());
}

#[test]
fn a_name_that_is_not_text_survives_too() {
    use std::os::unix::ffi::OsStrExt;
    let world = World::new();
    world.publish(&[("index.html", "1")]);
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.jpg");
    fs::write(world.out("").join(name), "photo").unwrap();
    world.publish(&[("index.html", "2")]);
    assert_eq!(fs::read(world.out("").join(name)).unwrap(), b"photo");
}

#[test]
fn folders_keep_the_rights_that_were_given_to_them() {
    let world = World::new();
    world.publish(&[("index.html", "1"), ("fiches/a.html", "1")]);
    fs::create_dir(world.out("private")).unwrap();
    for (folder, mode) in [("", 0o2775), ("fiches", 0o750), ("private", 0o700)] {
        fs::set_permissions(world.out(folder), fs::Permissions::from_mode(mode)).unwrap();
    }
    world.publish(&[("index.html", "2"), ("fiches/a.html", "2")]);
    for (folder, mode) in [("", 0o2775), ("fiches", 0o750), ("private", 0o700)] {
        assert_eq!(fs::metadata(world.out(folder)).unwrap().mode() & 0o7777, mode, "{folder}");
    }
}

#[test]
fn a_foreign_file_shares_a_folder_with_pages() {
    let world = World::new();
    world.publish(&[("fiches/a.html", "1")]);
    world.put("fiches/photo.jpg", "photo");
    world.publish(&[("fiches/b.html", "2")]);
    world.holds(&[("fiches/b.html", "2"), ("fiches/photo.jpg", "photo")]);
}

#[test]
fn a_folder_becomes_a_page_and_a_page_a_folder() {
    let world = World::new();
    world.publish(&[("a/b.html", "1"), ("c", "1")]);
    world.publish(&[("a", "2"), ("c/d.html", "2")]);
    world.holds(&[("a", "2"), ("c/d.html", "2")]);
}

#[test]
fn a_linked_output_is_published_where_the_link_points() {
    let world = World::new();
    symlink("../www/site", world.path("site/public")).unwrap();
    world.publish(&[("index.html", "1")]);
    world.publish(&[("index.html", "2")]);
    assert!(world.path("site/public").is_symlink());
    assert_eq!(fs::read_to_string(world.path("www/site/index.html")).unwrap(), "2");
    world.holds(&[("index.html", "2")]);
}

#[test]
fn hidden_files_and_empty_folders_are_no_reason_to_refuse() {
    let world = World::new();
    world.put(".git/HEAD", "ref");
    world.put(".nojekyll", "");
    fs::create_dir(world.out("empty")).unwrap();
    world.publish(&[("index.html", "1")]);
    let kept = [(".git/HEAD", "ref"), (".nojekyll", ""), ("empty", "(empty)")];
    world.holds(&[&kept[..], &[("index.html", "1")]].concat());
}

#[test]
fn the_lock_of_a_killed_build_does_not_hold() {
    let world = World::new();
    fs::write(world.path("site/.public.preau-lock"), "").unwrap();
    world.publish(&[("index.html", "1")]);
    world.holds(&[("index.html", "1")]);
}

#[test]
fn an_artifact_that_only_warns_is_left_out_and_the_rest_published() {
    let world = World::new();
    let warns = || Err(vec![Diagnostic::warning("warned", words!("attention", "mind"))]);
    let artifacts = vec![Artifact::made("w.html", warns), Artifact::ready("index.html", &b"2"[..])];
    let output = world.open("site/public", ForeignFiles::Refuse).unwrap();
    let Outcome::Published(report) = publish(output, &artifacts, &|_| {}).unwrap() else {
        panic!("refused");
    };
    assert_eq!((counts(&report), report.warnings.len()), ((1, 0, 0), 1));
    world.holds(&[("index.html", "2")]);
}

#[test]
fn the_folders_around_the_output_are_made_and_go_if_nothing_was_published() {
    let world = World::new();
    let output = world.open("www/ecole/site", ForeignFiles::Refuse).unwrap();
    drop(output);
    assert!(!world.path("www").exists());
    let output = world.open("www/ecole/site", ForeignFiles::Refuse).unwrap();
    publish(output, &artifacts(&[("index.html", "1")]), &|_| {}).unwrap();
    assert!(world.path("www/ecole/site/index.html").exists());
}

#[test]
fn the_same_site_is_written_to_the_same_bytes_whatever_the_order() {
    let (one, other) = (World::new(), World::new());
    one.publish(&[("b.html", "b"), ("a/c.html", "c"), ("a.html", "a")]);
    other.publish(&[("x.html", "x"), ("a.html", "a")]);
    other.publish(&[("a.html", "a"), ("b.html", "b"), ("a/c.html", "c")]);
    let manifest = |world: &World| fs::read_to_string(world.out(".preau-manifest")).unwrap();
    assert_eq!(manifest(&one), manifest(&other));
    assert_eq!(tree(&one.out("")), tree(&other.out("")));
}

#[test]
fn cleaning_removes_what_builds_wrote_and_nothing_else() {
    let world = World::new();
    world.publish(&[("index.html", "1"), ("fiches/a.html", "1"), ("b/c/d.html", "1")]);
    world.put(".git/HEAD", "ref");
    world.put("fiches/photo.jpg", "photo");
    fs::create_dir(world.out("empty")).unwrap();
    let report = clean(world.open("site/public", ForeignFiles::Refuse).unwrap()).unwrap();
    assert_eq!(counts(&report), (0, 0, 3));
    let kept: Site = &[(".git/HEAD", "ref"), ("fiches/photo.jpg", "photo"), ("empty", "(empty)")];
    world.holds(kept);
    assert!(!world.out(".preau-manifest").exists());
    let report = clean(world.open("site/public", ForeignFiles::Keep).unwrap()).unwrap();
    assert_eq!(counts(&report), (0, 0, 0));
    world.holds(kept);
}

#[test]
fn cleaning_removes_the_folder_if_nothing_is_left_in_it() {
    let world = World::new();
    world.publish(&[("index.html", "1"), ("fiches/a.html", "1")]);
    clean(world.open("site/public", ForeignFiles::Refuse).unwrap()).unwrap();
    assert!(!world.out("").exists());
    clean(world.open("site/public", ForeignFiles::Refuse).unwrap()).unwrap();
    world.has_nothing_left_over();
}

#[test]
fn an_unmade_artifact_costs_no_memory_after_it_is_written() {
    // The makers see how many artifacts are alive.
    static ALIVE: AtomicUsize = AtomicUsize::new(0);
    static MOST: AtomicUsize = AtomicUsize::new(0);
    let world = World::new();
    let artifacts: Vec<_> = (0..100)
        .map(|n| {
            Artifact::made(format!("{n}.bin"), || {
                let alive = ALIVE.fetch_add(1, Ordering::SeqCst) + 1;
                MOST.fetch_max(alive, Ordering::SeqCst);
                Ok(vec![7; 100_000])
            })
        })
        .collect();
    let output = world.open("site/public", ForeignFiles::Refuse).unwrap();
    let progress = |_| {
        ALIVE.fetch_sub(1, Ordering::SeqCst);
    };
    publish(output, &artifacts, &progress).unwrap();
    assert!(MOST.load(Ordering::SeqCst) <= rayon::current_num_threads());
}
