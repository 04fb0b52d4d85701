//! Kills, full disks and busy hands at every single change of the disk → never a mixture, never a loss.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use super::disk::{Disk, Fault};
use super::*;
use crate::artifact::Artifact;

/// What a disk can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Can {
    Everything,
    NotExchange,
    NotLink,
}

const DISKS: [Can; 3] = [Can::Everything, Can::NotExchange, Can::NotLink];
const FIRST: [Option<&[(&str, &str)]>; 2] = [None, Some(OLD)];

const OLD: &[(&str, &str)] = &[
    ("index.html", "old home"),
    ("same.html", "the same"),
    ("fiches/ecrans.html", "old page"),
    ("fiches/deep/same.html", "the same, deep"),
    ("gone/page.html", "a page that goes"),
];
const NEW: &[(&str, &str)] = &[
    ("index.html", "new home"),
    ("same.html", "the same"),
    ("fiches/ecrans.html", "new page"),
    ("fiches/deep/same.html", "the same, deep"),
    ("journal/cp.html", "a page that comes"),
];
const FOREIGN: &[(&str, &str)] =
    &[(".git/HEAD", "ref"), ("CNAME", "ecole.example"), ("gone/photo.jpg", "a photo")];

type Tree = BTreeMap<String, String>;

struct World {
    folder: tempfile::TempDir,
}

impl World {
    /// A site whose output holds what a build of `old` wrote, and foreign files.
    fn new(old: Option<&[(&str, &str)]>) -> Self {
        let world = World { folder: in_memory() };
        fs::create_dir(world.root().join("content")).unwrap();
        if let Some(old) = old {
            world.publish(None, old).unwrap();
            for (path, text) in FOREIGN {
                put(&world.out().join(path), text);
            }
            fs::create_dir_all(world.out().join("empty/folder")).unwrap();
            std::os::unix::fs::symlink("nowhere", world.out().join("link")).unwrap();
        }
        world
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn out(&self) -> PathBuf {
        self.root().join("public")
    }

    fn open(&self, fault: Option<Fault>) -> Result<Output, WriteError> {
        self.open_with(fault, ForeignFiles::Refuse)
    }

    fn open_with(&self, fault: Option<Fault>, foreign: ForeignFiles) -> Result<Output, WriteError> {
        let surroundings = Surroundings { home: None, current: self.root().join("content") };
        let disk = Disk { fault, ..Disk::new(self.root()) };
        open_on(disk, &self.out(), self.root(), &surroundings, foreign)
    }

    fn publish(&self, fault: Option<Fault>, site: &[(&str, &str)]) -> Result<Report, WriteError> {
        let artifacts: Vec<_> =
            site.iter().map(|(path, text)| Artifact::ready(*path, text.as_bytes())).collect();
        match publish(self.open(fault)?, &artifacts, &|_| {})? {
            Outcome::Published(report) => Ok(report),
            Outcome::Refused(diagnostics) => panic!("{diagnostics:?}"),
        }
    }

    /// What visitors find: in the gap between two renames, what the next build puts back.
    fn seen(&self) -> Tree {
        let aside = self.root().join(".public.preau-old");
        tree(if self.out().exists() { self.out() } else { aside }.as_path())
    }

    fn beside(&self) -> Vec<String> {
        let names = fs::read_dir(self.root()).unwrap();
        let mut names: Vec<_> =
            names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn is_wholly(&self, site: &[(&str, &str)]) {
        assert_eq!(self.seen(), whole(Some(site), self.has_foreign()));
        assert_eq!(self.beside(), ["content", "public"]);
        assert!(!self.out().join(swap::MARKER).exists());
    }

    fn has_foreign(&self) -> bool {
        self.seen().contains_key("CNAME")
    }
}

/// These tests make and remove thousands of folders, which some disks are slow at.
fn in_memory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir()).unwrap()
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn tree(root: &Path) -> Tree {
    let ours = |path: &str| path.starts_with(".preau-");
    let entries = walkdir::WalkDir::new(root).min_depth(1).into_iter().flatten();
    let entries = entries.map(|entry| {
        let path = slashed(&inside(entry.path(), root)).unwrap();
        let text = match entry.file_type() {
            kind if kind.is_dir() => "(folder)".into(),
            kind if kind.is_symlink() => format!("→ {:?}", fs::read_link(entry.path()).unwrap()),
            _ => fs::read_to_string(entry.path()).unwrap(),
        };
        (path, text)
    });
    let mut tree: Tree = entries.filter(|(path, _)| !ours(path)).collect();
    // Folders count only if nothing is in them.
    let paths: Vec<String> = tree.keys().cloned().collect();
    tree.retain(|path, _| !paths.iter().any(|other| other.starts_with(&format!("{path}/"))));
    tree
}

fn whole(site: Option<&[(&str, &str)]>, with_foreign: bool) -> Tree {
    let mut all: Vec<_> = site.unwrap_or_default().to_vec();
    if with_foreign {
        all.extend(FOREIGN);
        all.extend([("link", "→ \"nowhere\""), ("empty/folder", "(folder)")]);
    }
    all.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

fn can(disk: Can, change: &str) -> io::Result<()> {
    match (disk, change) {
        (Can::NotExchange, "exchange") => Err(io::ErrorKind::Unsupported.into()),
        (Can::NotLink, "link") => Err(io::ErrorKind::PermissionDenied.into()),
        _ => Ok(()),
    }
}

/// Calls `event` before the `at`th change; its error prevents this change.
fn at(at: usize, disk: Can, event: impl Fn() -> io::Result<()> + Send + Sync + 'static) -> Fault {
    let count = AtomicUsize::new(0);
    Box::new(move |change, _| {
        if count.fetch_add(1, Ordering::SeqCst) == at {
            event()?;
        }
        can(disk, change)
    })
}

/// From the `at`th change on, nothing happens any more; says in `reached` if it came so far.
fn killed(at: usize, disk: Can, reached: &Arc<AtomicUsize>) -> Fault {
    let (count, reached) = (AtomicUsize::new(0), Arc::clone(reached));
    Box::new(move |change, _| {
        if count.fetch_add(1, Ordering::SeqCst) < at {
            return can(disk, change);
        }
        reached.fetch_add(1, Ordering::SeqCst);
        Err(io::Error::other("killed"))
    })
}

#[test]
fn killed_at_any_step_the_output_is_wholly_old_or_new_and_the_next_build_heals() {
    for (disk, old) in DISKS.into_iter().flat_map(|disk| FIRST.map(|old| (disk, old))) {
        let mut step = 0;
        loop {
            let (world, reached) = (World::new(old), Arc::default());
            let _ = world.publish(Some(killed(step, disk, &reached)), NEW);
            let seen = world.seen();
            let whole = [whole(old, old.is_some()), whole(Some(NEW), old.is_some())];
            assert!(whole.contains(&seen), "{disk:?}, step {step}: {seen:#?}");
            world.publish(None, NEW).unwrap();
            world.is_wholly(NEW);
            assert_eq!(world.has_foreign(), old.is_some());
            if reached.load(Ordering::SeqCst) == 0 {
                break;
            }
            step += 1;
        }
        assert!(step > 10, "{step}");
    }
}

#[test]
fn killed_again_while_healing_nothing_is_lost_either() {
    for disk in DISKS {
        for step in 0.. {
            let reached = Arc::default();
            let world = World::new(Some(OLD));
            let _ = world.publish(Some(killed(step, disk, &reached)), NEW);
            let done = reached.load(Ordering::SeqCst) == 0;
            for again in 0.. {
                let reached = Arc::default();
                // One step more each time: what the last one left, this one finds.
                let _ = world.open(Some(killed(again % 4, disk, &reached)));
                let seen = world.seen();
                let whole = [whole(Some(OLD), true), whole(Some(NEW), true)];
                assert!(whole.contains(&seen), "{disk:?}, {step}, {again}: {seen:#?}");
                if reached.load(Ordering::SeqCst) == 0 {
                    break;
                }
            }
            world.publish(None, NEW).unwrap();
            world.is_wholly(NEW);
            if done {
                break;
            }
        }
    }
}

#[test]
fn a_disk_full_at_any_step_leaves_the_old_site_whole_and_nothing_beside_it() {
    for (disk, old) in DISKS.into_iter().flat_map(|disk| FIRST.map(|old| (disk, old))) {
        for step in 0.. {
            let (world, reached) = (World::new(old), Arc::new(AtomicUsize::new(0)));
            let full = {
                let reached = Arc::clone(&reached);
                move || {
                    reached.fetch_add(1, Ordering::SeqCst);
                    Err(io::ErrorKind::StorageFull.into())
                }
            };
            match world.publish(Some(at(step, disk, full)), NEW) {
                Err(error) => {
                    assert_eq!(error.cause, Cause::Disk(io::ErrorKind::StorageFull));
                    assert!(error.words.fr.contains("plein"), "{error}");
                    assert_eq!(world.seen(), whole(old, old.is_some()), "{disk:?}, step {step}");
                    let beside =
                        if old.is_some() { &["content", "public"][..] } else { &["content"] };
                    assert_eq!(world.beside(), beside, "{disk:?}, step {step}");
                }
                Ok(_) => assert_eq!(world.seen(), whole(Some(NEW), old.is_some())),
            }
            world.publish(None, NEW).unwrap();
            world.is_wholly(NEW);
            if reached.load(Ordering::SeqCst) == 0 {
                break;
            }
        }
    }
}

#[test]
fn what_somebody_puts_there_at_any_moment_of_the_build_is_kept() {
    for disk in DISKS {
        for step in 0.. {
            let (world, reached) = (World::new(Some(OLD)), Arc::new(AtomicUsize::new(0)));
            let hands = {
                let (out, reached) = (world.out(), Arc::clone(&reached));
                move || {
                    reached.fetch_add(1, Ordering::SeqCst);
                    if out.exists() {
                        put(&out.join("late.txt"), "late");
                        put(&out.join("late/folder/photo.jpg"), "late photo");
                        fs::create_dir_all(out.join("late/empty")).unwrap();
                        replace(&out.join("CNAME"), "lycee.example");
                    } else {
                        reached.fetch_add(1000, Ordering::SeqCst);
                    }
                    Ok(())
                }
            };
            let report = world.publish(Some(at(step, disk, hands)), NEW).unwrap();
            let mut expected = whole(Some(NEW), true);
            let reached = reached.load(Ordering::SeqCst);
            if reached == 1 {
                for (path, text) in [
                    ("late.txt", "late"),
                    ("late/folder/photo.jpg", "late photo"),
                    ("late/empty", "(folder)"),
                    ("CNAME", "lycee.example"),
                ] {
                    expected.insert(path.into(), text.into());
                }
            }
            let mut seen = world.seen();
            // The name as it was carried may stay beside, and then it is said.
            if seen.remove("CNAME.kept").is_some_and(|text| text == "ecole.example") {
                assert_eq!(report.warnings.len(), 1);
            }
            assert_eq!(seen, expected, "{disk:?}, step {step}");
            assert_eq!(world.beside(), ["content", "public"]);
            if reached == 0 {
                break;
            }
        }
    }
}

/// As editors and git do: a new file takes the name.
fn replace(path: &Path, text: &str) {
    let beside = path.with_extension("new");
    put(&beside, text);
    let later = SystemTime::now() + Duration::from_secs(60);
    fs::File::open(&beside).unwrap().set_modified(later).unwrap();
    fs::rename(&beside, path).unwrap();
}

#[test]
fn a_foreign_file_that_takes_a_new_pages_place_during_the_build_is_kept_under_another_name() {
    let world = World::new(Some(OLD));
    let out = world.out();
    let hands = Box::new(move |change: &'static str, _: &Path| {
        if change == "exchange" {
            put(&out.join("journal/cp.html"), "mine");
            put(&out.join("same.html/photo.jpg"), "mine too");
        }
        Ok(())
    });
    fs::remove_file(world.out().join("same.html")).unwrap();
    let report = world.publish(Some(hands), NEW).unwrap();
    let mut expected = whole(Some(NEW), true);
    expected.insert("journal/cp.kept.html".into(), "mine".into());
    expected.insert("same.kept.html/photo.jpg".into(), "mine too".into());
    assert_eq!(world.seen(), expected);
    assert_eq!(report.warnings.len(), 2);
    assert!(report.warnings.iter().all(|warning| !warning.is_error()));
}

#[test]
fn an_output_removed_after_a_kill_comes_back_with_its_foreign_files() {
    let world = World::new(Some(OLD));
    let out = world.out();
    let only_old_left: Fault = Box::new(move |change, _| match change {
        "remove_file" => Err(io::Error::other("killed")),
        _ => Ok(()),
    });
    let report = world.publish(Some(only_old_left), NEW).unwrap();
    assert_eq!(report.warnings.first().unwrap().code, "old-site-not-removed");
    fs::remove_dir_all(&out).unwrap();
    world.publish(None, NEW).unwrap();
    world.is_wholly(NEW);
    assert!(world.has_foreign());
}

#[test]
fn a_cleaning_killed_at_any_step_loses_nothing_foreign_and_can_be_run_again() {
    for step in 0.. {
        let (world, reached) = (World::new(Some(OLD)), Arc::default());
        let _ = clean(world.open(Some(killed(step, Can::Everything, &reached))).unwrap());
        let seen = world.seen();
        assert!(whole(None, true).iter().all(|kept| seen.get(kept.0) == Some(kept.1)), "{seen:#?}");
        clean(world.open_with(None, ForeignFiles::Keep).unwrap()).unwrap();
        assert_eq!(world.seen(), whole(None, true));
        if reached.load(Ordering::SeqCst) == 0 {
            break;
        }
    }
}
