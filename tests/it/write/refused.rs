//! What is refused, in plain words, with nothing changed.

use std::io;

use super::*;

#[test]
fn nothing_foreign_is_overwritten_the_error_names_it() {
    let check = |foreign: &str, artifact: &str, named: &str| {
        let world = World::new();
        world.publish(&[("index.html", "1")]);
        match foreign.strip_suffix('/') {
            Some(folder) => fs::create_dir_all(world.out(folder)).unwrap(),
            None => world.put(foreign, "mine"),
        }
        let before = tree(&world.out(""));
        let error = world.try_publish(&[("index.html", "2"), (artifact, "2")]).unwrap_err();
        assert_eq!(error.cause, Cause::Taken, "{foreign} {artifact}");
        assert_eq!(error.path.canonicalize().unwrap(), world.out(named).canonicalize().unwrap());
        assert!(error.words.fr.contains(&format!("« public/{named} »")), "{}", error.words.fr);
        assert!(error.words.en.contains(&format!("“public/{named}”")), "{}", error.words.en);
        assert!(error.help.is_some());
        assert_eq!(tree(&world.out("")), before);
        world.has_nothing_left_over();
    };
    check("a.html", "a.html", "a.html");
    check("a", "a/b.html", "a");
    check("a/b", "a/b/c/d.html", "a/b");
    check("a.html/b", "a.html", "a.html");
    check("a.html/", "a.html", "a.html");
    check("A.HTML", "a.html", "A.HTML");
    check("Fiches/x.jpg", "fiches/a.html", "Fiches");
    check("Cafe\u{301}.html", "café.html", "Cafe\u{301}.html");
}

#[test]
fn all_the_places_that_are_taken_are_named_at_once() {
    let world = World::new();
    world.publish(&[("index.html", "1")]);
    world.put("a.html", "mine");
    world.put("b.html", "mine");
    let error = world.try_publish(&[("b.html", "2"), ("a.html", "2")]).unwrap_err();
    assert!(error.words.fr.contains("« public/a.html », « public/b.html »"), "{error}");
}

#[test]
fn dangerous_folders_are_refused_and_said_in_both_tongues() {
    let check = |out: &str, said: &str| {
        let world = World::new();
        fs::write(world.path("site/file"), "a file").unwrap();
        symlink("content", world.path("site/link")).unwrap();
        symlink(".", world.path("site/dot")).unwrap();
        symlink("content/none", world.path("site/dangling")).unwrap();
        let out = Path::new(out);
        let error = open(out, Path::new("."), &world.surroundings(), ForeignFiles::Keep);
        let error = error.err().unwrap_or_else(|| panic!("{out:?} was not refused"));
        assert_eq!(error.cause, Cause::Folder, "{out:?}");
        assert!(error.words.fr.contains(said), "{out:?}: {}", error.words.fr);
        assert!(!error.words.en.is_empty() && error.help.is_some());
        assert!(!world.path("site/content/none").exists() && !world.path("none").exists());
    };
    check("content", "vos pages");
    check("content/fiches", "vos pages");
    check("content/none/deeper", "vos pages");
    check("none/../content", "vos pages");
    check("link", "vos pages");
    check("link/fiches", "vos pages");
    check("dangling", "vos pages");
    check("themes", "vos thèmes");
    check("themes/preau", "vos thèmes");
    check(".", "le dossier de vos fichiers");
    check("", "le dossier de vos fichiers");
    check("dot", "le dossier de vos fichiers");
    check("..", "le dossier de vos fichiers");
    check("../home", "votre dossier personnel");
    check("/", "racine");
    check("file", "un fichier");
}

#[test]
fn a_content_folder_that_lies_elsewhere_is_protected_there() {
    let world = World::new();
    fs::rename(world.path("site/content"), world.path("home/pages")).unwrap();
    symlink("../home/pages", world.path("site/content")).unwrap();
    for out in ["home/pages", "home/pages/fiches"] {
        let error = world.open(out, ForeignFiles::Keep).err().unwrap();
        assert!(error.words.fr.contains("vos pages"), "{error}");
    }
    let surroundings = Surroundings { home: None, ..world.surroundings() };
    let error = open(&world.path("home"), Path::new(""), &surroundings, ForeignFiles::Keep);
    assert!(error.err().unwrap().words.fr.contains("vos pages"));
}

#[test]
fn the_folder_where_one_works_is_refused() {
    let world = World::new();
    fs::create_dir_all(world.out("fiches")).unwrap();
    for current in ["site/public", "site/public/fiches"] {
        let surroundings = Surroundings { home: None, current: world.path(current) };
        let (out, site) = (world.out(""), world.path("site"));
        let error = open(&out, &site, &surroundings, ForeignFiles::Keep).err().unwrap();
        assert!(error.words.fr.contains("vous y travaillez"), "{error}");
        assert!(error.help.unwrap().fr.contains("cd .."));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_mounted_on_the_output_is_refused_and_a_subfolder_proposed() {
    // Present on every Linux, and never written to: it is refused.
    let world = World::new();
    let error = world.open("/proc", ForeignFiles::Keep).err().unwrap();
    assert!(error.words.fr.contains("un disque y est attaché"), "{error}");
    assert!(error.help.unwrap().fr.contains("sous-dossier"));
}

#[test]
fn a_folder_with_files_of_others_is_refused_unless_they_are_to_be_kept() {
    let world = World::new();
    world.put("photos/a.jpg", "mine");
    let error = world.try_publish(&[("index.html", "1")]).unwrap_err();
    assert_eq!(error.cause, Cause::ForeignFiles);
    assert!(error.words.fr.contains("photos/a.jpg"), "{error}");
    assert!(error.help.unwrap().fr.contains("--keep-foreign"));
    world.holds(&[("photos/a.jpg", "mine")]);

    let output = world.open("site/public", ForeignFiles::Keep).unwrap();
    publish(output, &artifacts(&[("index.html", "1")]), &|_| {}).unwrap();
    world.holds(&[("photos/a.jpg", "mine"), ("index.html", "1")]);
    // From now on there is a manifest: what is ours is known.
    world.publish(&[("index.html", "2")]);
    world.holds(&[("photos/a.jpg", "mine"), ("index.html", "2")]);
}

#[test]
fn two_builds_at_once_the_second_says_so_and_touches_nothing() {
    let world = World::new();
    world.publish(&[("index.html", "1")]);
    let first = world.open("site/public", ForeignFiles::Refuse).unwrap();
    let error = world.open("site/public", ForeignFiles::Refuse).err().unwrap();
    assert_eq!(error.cause, Cause::Busy);
    assert!(error.words.fr.contains("« public »"), "{error}");
    drop(first);
    world.holds(&[("index.html", "1")]);
    world.publish(&[("index.html", "2")]);
    world.holds(&[("index.html", "2")]);
}

#[test]
fn all_the_makers_mistakes_are_handed_over_and_nothing_is_changed() {
    let world = World::new();
    world.publish(&[("index.html", "1")]);
    let fails = |code| move || Err(vec![Diagnostic::error(code, words!("cassé", "broken"))]);
    let warns = || Err(vec![Diagnostic::warning("warned", words!("attention", "mind"))]);
    let artifacts = vec![
        Artifact::made("a.html", fails("first")),
        Artifact::ready("index.html", &b"2"[..]),
        Artifact::made("w.html", warns),
        Artifact::made("b.html", fails("second")),
    ];
    let output = world.open("site/public", ForeignFiles::Refuse).unwrap();
    let done = AtomicUsize::new(0);
    let progress = |by| {
        done.fetch_add(by, Ordering::Relaxed);
    };
    let Outcome::Refused(diagnostics) = publish(output, &artifacts, &progress).unwrap() else {
        panic!("published");
    };
    let codes: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    assert_eq!(codes, ["first", "warned", "second"]);
    assert_eq!(done.into_inner(), 4);
    world.holds(&[("index.html", "1")]);
}

#[test]
fn a_path_that_leaves_the_folder_or_hides_in_it_is_refused() {
    let check = |path: &str| {
        let world = World::new();
        let error = world.try_publish(&[("index.html", "1"), (path, "2")]).unwrap_err();
        assert_eq!(error.cause, Cause::Artifact, "{path:?}");
        assert!(error.words.fr.contains(path), "{error}");
        assert!(!world.out("").exists());
        world.has_nothing_left_over();
    };
    for path in ["", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a/.../b"] {
        check(path);
    }
    for path in ["a\\b", "a\0b", "a\nb", ".preau-manifest", "a/.Preau-x/b", ".git/hooks/x"] {
        check(path);
    }
}

#[test]
fn two_artifacts_for_one_place_are_refused() {
    let check = |one: &str, other: &str| {
        let world = World::new();
        for site in [[(one, "1"), (other, "2")], [(other, "2"), (one, "1")]] {
            let error = world.try_publish(&site).unwrap_err();
            assert_eq!(error.cause, Cause::Artifact, "{one} {other}");
        }
    };
    check("a.html", "a.html");
    check("a.html", "A.html");
    check("a", "a/b.html");
    check("a/b", "a/b/c/d.html");
    check("a/x.html", "A/y.html");
    check("été/x.html", "e\u{301}te\u{301}/y.html");
}

#[test]
fn a_file_in_the_place_of_the_outputs_parent_is_named() {
    let world = World::new();
    fs::write(world.path("site/www"), "a file").unwrap();
    for out in ["site/www/public", "site/www/deep/public"] {
        let error = world.open(out, ForeignFiles::Refuse).err().unwrap();
        assert!(matches!(error.cause, Cause::Disk(_)), "{error:?}");
        assert!(error.words.fr.contains("www"), "{error}");
        assert!(error.help.is_some(), "{error:?}");
    }
    assert_eq!(fs::read_to_string(world.path("site/www")).unwrap(), "a file");
}

#[test]
fn a_manifest_that_cannot_be_read_stops_the_build_and_says_the_repair() {
    let check = |text: &[u8], said: &str| {
        let world = World::new();
        world.publish(&[("index.html", "1")]);
        fs::write(world.out(".preau-manifest"), text).unwrap();
        let error = world.try_publish(&[("index.html", "2")]).unwrap_err();
        assert_eq!(error.cause, Cause::Manifest);
        assert!(error.words.fr.contains(said), "{error}");
        world.holds(&[("index.html", "1")]);
    };
    check(b"", "abîmée");
    check(b"\xff", "abîmée");
    check(b"preau-manifest 1\n<<<<<<< HEAD\nend\n", "abîmée");
    check(b"preau-manifest 9\nend\n", "plus récente");
}

#[test]
fn a_link_in_the_place_of_the_stage_is_not_followed() {
    for beside in ["site/.public.preau-stage", "site/.public.preau-old"] {
        let world = World::new();
        world.publish(&[("index.html", "1")]);
        fs::write(world.path("home/letter"), "private").unwrap();
        symlink("../home", world.path(beside)).unwrap();
        let error = world.try_publish(&[("index.html", "2")]).unwrap_err();
        assert_eq!(error.cause, Cause::Taken);
        assert_eq!(fs::read_to_string(world.path("home/letter")).unwrap(), "private");
        assert_eq!(fs::read_to_string(world.out("index.html")).unwrap(), "1");
    }
}

#[test]
fn what_the_disk_refuses_is_said_in_both_tongues() {
    let error: WriteError = {
        // The kernel refuses a name of 256 bytes as it refuses a full disk: by an error of the file.
        let world = World::new();
        world.publish(&[("index.html", "1")]);
        let long = "a".repeat(256);
        let error = world.try_publish(&[("index.html", "2"), (&long, "x")]).unwrap_err();
        world.holds(&[("index.html", "1")]);
        error
    };
    assert_eq!(error.cause, Cause::Disk(io::ErrorKind::InvalidFilename));
    assert!(error.words.fr.contains("trop long") && error.words.en.contains("too long"));
}

#[test]
fn a_link_put_in_the_place_of_a_folder_is_not_followed() {
    let world = World::new();
    world.publish(&[("fiches/a.html", "1"), ("index.html", "1")]);
    fs::remove_dir_all(world.out("fiches")).unwrap();
    fs::write(world.path("home/a.html"), "private").unwrap();
    symlink(world.path("home"), world.out("fiches")).unwrap();
    let error = world.try_publish(&[("fiches/a.html", "2")]).unwrap_err();
    assert_eq!(error.cause, Cause::Taken);
    world.publish(&[("index.html", "2")]);
    assert_eq!(fs::read_to_string(world.path("home/a.html")).unwrap(), "private");
    clean(world.open("site/public", ForeignFiles::Refuse).unwrap()).unwrap();
    assert_eq!(fs::read_to_string(world.path("home/a.html")).unwrap(), "private");
}
