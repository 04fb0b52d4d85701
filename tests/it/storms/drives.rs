//! Drives that are unplugged, full, read-only or silent, and files that may not be read: on Linux, which can make
//! such a world for one program (`unshare`).

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use image::{ImageFormat, RgbImage};

use super::follows;
use crate::serve::{school, write};
use crate::server::{PREAU, Server, is_as_built};
use crate::site::Site;

/// A server of the site in `folder`, in a world of its own that `script` has made first; `$cache` is its cache.
fn in_a_world(script: &str, folder: &Path) -> Server {
    let world = Command::new("unshare").args(["--map-root-user", "--mount", "true"]).status();
    assert!(
        world.is_ok_and(|status| status.success()),
        "`unshare --map-root-user --mount true` fails: util-linux is missing, or user namespaces are not allowed here \
         (in a container: --privileged)"
    );
    let cache = tempfile::tempdir().unwrap();
    let script = format!("set -e; cache=$1; {script}; shift; exec \"$@\"");
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-c", &script, "sh"]).arg(cache.path());
    command.env("XDG_CACHE_HOME", cache.path()).arg(PREAU);
    Server::start(Server::call(&mut command, &[]).arg(folder), cache)
}

/// Does something in the world of a server.
fn there(server: &Server, script: &str) {
    let process = server.process().to_string();
    let mut command = Command::new("nsenter");
    command.args(["--preserve-credentials", "--user", "--mount", "--target", &process]);
    let output = command.args(["sh", "-c", script]).output().expect("util-linux is missing");
    assert!(output.status.success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A site with a photo.
fn with_photo() -> Site {
    school().file("cour.jpg", photo(200)).page(
        "cour.md",
        "---\ntitre: La cour\nautorisations:\n  - { fichier: cour.jpg, qui: personne }\n---\n\n![La cour](cour.jpg)\n",
    )
}

fn photo(shade: u8) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture = RgbImage::from_pixel(600, 400, image::Rgb([shade, 90, 90]));
    picture.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

#[test]
fn an_unplugged_drive_leaves_the_last_pages_and_is_followed_again_once_it_is_back() {
    let (site, drive) = (school(), tempfile::tempdir().unwrap());
    let plug = format!("mount --bind '{}' '{}'", site.path().display(), drive.path().display());
    let server = in_a_world(&plug, drive.path());
    follows(&server, &site, "Branché.");
    for number in 0..2 {
        there(&server, &format!("umount -l '{}'", drive.path().display()));
        let state = server.wait_for_a_mistake();
        assert!(state["said"][0]["message"].as_str().unwrap().contains("content"), "{state}");
        assert!(server.get("/fiches/a.html").text().contains("</html>"));
        there(&server, &plug);
        follows(&server, &site, &format!("Rebranché {number}."));
        is_as_built(&server, &site);
    }
}

#[test]
fn where_the_system_can_watch_nothing_or_not_everything_that_is_said_once_and_looks_do_it() {
    for limit in ["max_inotify_instances", "max_inotify_watches"] {
        let site = school();
        // The folder of pages is watched, the one below it is not.
        let few = usize::from(limit == "max_inotify_watches");
        let server = in_a_world(&format!("echo {few} > /proc/sys/user/{limit}"), site.path());
        follows(&server, &site, "Un.");
        follows(&server, &site, "Deux.");
        fs::rename(site.path().join("content/fiches"), site.path().join("content/notes")).unwrap();
        write(&site, "index.md", "---\ntitre: Accueil\n---\n\n[Une page](notes/a.md)\n");
        is_as_built(&server, &site);
        assert_eq!(server.said().matches("ne prévient pas").count(), 1, "{}", server.said());
    }
}

#[test]
fn on_a_drive_of_which_the_system_tells_nothing_looks_find_every_change() {
    let (site, drive) = (school(), tempfile::tempdir().unwrap());
    // What changes below another layer is not told of, as behind a network.
    let script = format!(
        "mount -t tmpfs tmpfs \"$cache\"; mkdir \"$cache/upper\" \"$cache/work\"; mount -t overlay overlay \
         -o \"lowerdir={},upperdir=$cache/upper,workdir=$cache/work\" '{}'",
        site.path().display(),
        drive.path().display()
    );
    let server = in_a_world(&script, drive.path());
    for number in 0..4 {
        follows(&server, &site, &format!("La fois {number}."));
    }
    is_as_built(&server, &site);
    assert_eq!(server.said().matches("ne prévient pas").count(), 1, "{}", server.said());
}

#[test]
fn a_page_that_may_not_be_read_is_said_and_read_as_soon_as_it_may() {
    let site = school();
    let cache = tempfile::tempdir().unwrap();
    // Someone who owns the files and has no other power: root may read all.
    let mut command = Command::new("unshare");
    command.args(["--user", PREAU]).env("XDG_CACHE_HOME", cache.path());
    let server = Server::start(Server::call(&mut command, &[]).arg(site.path()), cache);
    let allow = |path: &str, mode: u32| {
        let path = site.path().join("content").join(path);
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    for (path, usual) in [("fiches/a.md", 0o644), ("fiches", 0o755)] {
        allow(path, 0);
        let state = server.wait_for_a_mistake();
        let said = state["said"].as_array().unwrap().iter();
        let places: Vec<_> = said.filter_map(|said| said["place"].as_str()).collect();
        let own = format!("content/{path}");
        assert!(places.iter().any(|place| place.starts_with(&own)), "{path}: {state}");
        assert!(server.get("/fiches/a.html").text().contains("Un texte."), "{path}");
        allow(path, usual);
        is_as_built(&server, &site);
        follows(&server, &site, "Un texte.");
    }
}

#[test]
fn a_file_that_never_answers_holds_up_no_page() {
    let site = school()
        .file("menu.txt", "Soupe.")
        .page("cantine.md", "---\ntitre: La cantine\n---\n\n[Le menu de la semaine](menu.txt)\n");
    let server = Server::of(&site);
    is_as_built(&server, &site);
    let menu = site.path().join("content/menu.txt");
    fs::remove_file(&menu).unwrap();
    // As on a drive that was unplugged: who reads it waits for ever.
    assert!(Command::new("mkfifo").arg(&menu).status().unwrap().success());
    server.wait_for_a_mistake();
    let waiting = server.send("GET", "/menu.txt", "");
    assert!(server.get("/fiches/a.html").text().contains("Un texte."));
    drop(waiting);
    fs::remove_file(&menu).unwrap();
    fs::write(&menu, "Purée.").unwrap();
    is_as_built(&server, &site);
}

#[test]
fn pictures_are_shown_where_nothing_can_be_kept_of_them() {
    let full = "mount -t tmpfs -o size=64k tmpfs \"$cache\"; \
        mkdir -p \"$cache/preau/sites\"; dd if=/dev/zero of=\"$cache/rest\" 2>&1 | true";
    for script in
        ["rmdir \"$cache\"; : > \"$cache\"", "mount -t tmpfs -o ro tmpfs \"$cache\"", full]
    {
        let site = with_photo();
        let server = in_a_world(script, site.path());
        is_as_built(&server, &site);
        write(&site, "fiches/a.md", "---\ntitre: La fiche A\n---\n\nUne suite.\n");
        is_as_built(&server, &site);
        fs::write(site.path().join("content/cour.jpg"), photo(20)).unwrap();
        is_as_built(&server, &site);
    }
}

#[test]
fn a_place_for_pictures_that_is_mended_is_used_again() {
    let site = with_photo();
    let cache = tempfile::tempdir().unwrap();
    let place = cache.path().join("cache");
    fs::write(&place, "Un fichier.").unwrap();
    let mut command = Command::new(PREAU);
    command.env("XDG_CACHE_HOME", &place);
    let server = Server::start(Server::call(&mut command, &[]).arg(site.path()), cache);
    is_as_built(&server, &site);
    fs::remove_file(&place).unwrap();
    follows(&server, &site, "Réparé.");
    is_as_built(&server, &site);
    assert!(crate::site::read(&place).keys().any(|path| path.ends_with(".webp")));
    // It goes while the site that it serves stands.
    fs::remove_dir_all(&place).unwrap();
    is_as_built(&server, &site);
}
