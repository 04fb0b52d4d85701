//! What befalls folders while they are served: whole branches change, folders go, come back, become files. The
//! server goes on, and shows by itself what a build makes as soon as there is something to build.

#[cfg(target_os = "linux")]
mod drives;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::serve::{HOME, school, write};
use crate::server::{PREAU, Server, is_as_built};
use crate::site::Site;

/// A text for the page A.
fn page(body: &str) -> String {
    format!("---\ntitre: La fiche A\n---\n\n{body}\n")
}

/// Shows another text from now on.
#[track_caller]
fn follows(server: &Server, site: &Site, word: &str) {
    write(site, "fiches/a.md", &page(word));
    server.wait_for("/fiches/a.html", |answer| answer.text().contains(word));
}

/// Copies a folder whole.
fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap) {
        let place = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(place).unwrap();
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

fn git(site: &Site, arguments: &[&str]) {
    let who = ["-c", "user.name=Essai", "-c", "user.email=essai@ecole.example"];
    let mut command = Command::new("git");
    command.args(who).args(arguments).current_dir(site.path());
    let output = command.output().expect("git is missing");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A branch: 500 pages that it alone has, and 500 that it changes.
fn branch(site: &Site, name: &str) {
    let folder = site.path().join("content").join(name);
    fs::create_dir_all(&folder).unwrap();
    for number in 0..500 {
        let text = format!("---\ntitre: Page {number} de {name}\n---\n\nTexte de {name}.\n");
        fs::write(folder.join(format!("p{number}.md")), &text).unwrap();
        fs::create_dir_all(site.path().join("content/commun")).unwrap();
        let text = format!("---\ntitre: Page commune {number}\n---\n\nTexte de {name}.\n");
        fs::write(site.path().join(format!("content/commun/p{number}.md")), text).unwrap();
    }
    git(site, &["add", "content"]);
    git(site, &["commit", "-qm", name]);
}

#[test]
fn branches_that_differ_by_a_thousand_files_are_checked_out_back_and_forth() {
    let site = school();
    git(&site, &["init", "-q", "-b", "racine"]);
    git(&site, &["add", "content"]);
    git(&site, &["commit", "-qm", "racine"]);
    git(&site, &["checkout", "-qb", "automne"]);
    branch(&site, "automne");
    git(&site, &["checkout", "-qb", "hiver", "racine"]);
    branch(&site, "hiver");
    let server = Server::of(&site);
    for name in ["automne", "hiver", "racine", "automne"] {
        git(&site, &["checkout", "-q", name]);
    }
    server.wait_for("/automne/p0.html", |answer| answer.status == 200);
    is_as_built(&server, &site);
    server.wait_for("/hiver/p0.html", |answer| answer.status == 404);
    git(&site, &["checkout", "-q", "racine"]);
    is_as_built(&server, &site);
    server.wait_for("/automne/p499.html", |answer| answer.status == 404);
    server.wait_for("/commun/p499.html", |answer| answer.status == 404);
}

#[test]
fn the_folder_of_pages_is_deleted_becomes_a_file_and_comes_back_as_another_one() {
    let site = school();
    let server = Server::of(&site);
    let (content, saved) = (site.path().join("content"), site.path().join("saved"));
    copy(&content, &saved);
    fs::remove_dir_all(&content).unwrap();
    let state = server.wait_for_a_mistake();
    assert!(state["said"][0]["message"].as_str().unwrap().contains("content"), "{state}");
    assert_eq!(server.get("/fiches/a.html").status, 200, "the last good page has gone");
    copy(&saved, &content);
    is_as_built(&server, &site);
    follows(&server, &site, "Revenue.");
    fs::remove_dir_all(&content).unwrap();
    fs::write(&content, "Un fichier.").unwrap();
    server.wait_for_a_mistake();
    assert_eq!(server.get("/fiches/a.html").status, 200, "the last good page has gone");
    fs::remove_file(&content).unwrap();
    copy(&saved, &content);
    follows(&server, &site, "Encore.");
    // Another folder in its place within the same blink.
    fs::remove_dir_all(&content).unwrap();
    copy(&saved, &content);
    follows(&server, &site, "Toujours.");
    is_as_built(&server, &site);
}

#[test]
fn a_theme_comes_goes_and_comes_back() {
    let site = school();
    let server = Server::of(&site);
    let (themes, style) = (site.path().join("themes"), "themes/preau/style/style.css");
    let dress = |colour: &str| {
        fs::create_dir_all(site.path().join("themes/preau/style")).unwrap();
        fs::write(site.path().join(style), format!("body {{ color: {colour} }}\n")).unwrap();
        server.wait_for("/theme/style.css", |answer| answer.text().contains(colour));
        is_as_built(&server, &site);
    };
    dress("red");
    dress("blue");
    fs::remove_dir_all(&themes).unwrap();
    server.wait_for("/theme/style.css", |answer| !answer.text().contains("color: blue"));
    is_as_built(&server, &site);
    fs::write(&themes, "Un fichier.").unwrap();
    follows(&server, &site, "Malgré ce fichier.");
    fs::remove_file(&themes).unwrap();
    dress("green");
    dress("black");
}

#[test]
fn a_page_becomes_a_folder_of_the_same_name_and_a_page_again() {
    let site = school();
    let server = Server::of(&site);
    let page = site.path().join("content/fiches/a.md");
    fs::remove_file(&page).unwrap();
    fs::create_dir(&page).unwrap();
    let state = server.wait_for_a_mistake();
    assert_eq!(state["said"][0]["place"], "content/index.md:5:12", "{state}");
    write(&site, "fiches/a.md/dedans.md", &self::page("Dedans."));
    write(&site, "index.md", &HOME.replace("fiches/a.md", "fiches/index.md"));
    is_as_built(&server, &site);
    fs::remove_dir_all(&page).unwrap();
    follows(&server, &site, "De nouveau.");
    write(&site, "index.md", HOME);
    is_as_built(&server, &site);
}

#[test]
fn two_servers_of_one_site_and_builds_beside_them_all_follow() {
    let site = school();
    let (one, two) = (Server::of(&site), Server::with(&site, &["--poll"]));
    let build = || {
        let mut command = Command::new(PREAU);
        command.env("XDG_CACHE_HOME", site.path().join("cache"));
        command.args(["build", "--quiet", "--date", "2026-11-24"]).arg(site.path());
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    for number in 0..4 {
        let mut builds = [build(), build()];
        write(&site, "fiches/a.md", &page(&format!("La fois {number}.")));
        if number == 2 {
            builds[0].kill().unwrap();
        }
        for build in &mut builds {
            build.wait().unwrap();
        }
    }
    for server in [&one, &two] {
        is_as_built(server, &site);
    }
    follows(&one, &site, "Un.");
    follows(&two, &site, "Deux.");
    is_as_built(&one, &site);
}

#[test]
fn a_site_that_moves_away_and_comes_back_or_another_copy_of_it_is_shown_again() {
    let site = school();
    let folder = site.path().join("cle/site");
    copy(&site.path().join("content"), &folder.join("content"));
    // From inside, where « . » stays with the folder that has gone.
    let cache = tempfile::tempdir().unwrap();
    let mut command = Command::new(PREAU);
    command.env("XDG_CACHE_HOME", cache.path()).current_dir(&folder);
    let server = Server::start(Server::call(&mut command, &[]), cache);
    let away = site.path().join("ailleurs");
    let says = |word: &str| {
        fs::write(folder.join("content/fiches/a.md"), page(word)).unwrap();
        server.wait_for("/fiches/a.html", |answer| answer.text().contains(word));
    };
    fs::rename(&folder, &away).unwrap();
    server.wait_for_a_mistake();
    assert_eq!(server.get("/").status, 200);
    fs::rename(&away, &folder).unwrap();
    says("Revenue.");
    fs::rename(&folder, &away).unwrap();
    server.wait_for_a_mistake();
    copy(&away, &folder);
    says("Une copie.");
    says("Et la suite.");
}

#[cfg(unix)]
#[test]
fn a_folder_of_pages_behind_a_link_is_followed_when_the_link_leads_elsewhere() {
    use std::os::unix::fs::symlink;
    let site = school();
    let (content, one, two) =
        (site.path().join("content"), site.path().join("un"), site.path().join("deux"));
    fs::rename(&content, &one).unwrap();
    copy(&one, &two);
    fs::write(two.join("fiches/a.md"), page("Deux.")).unwrap();
    symlink(&one, &content).unwrap();
    let server = Server::of(&site);
    follows(&server, &site, "Un, changé.");
    fs::remove_file(&content).unwrap();
    symlink(&two, &content).unwrap();
    server.wait_for("/fiches/a.html", |answer| answer.text().contains("Deux."));
    follows(&server, &site, "Deux, changé.");
    is_as_built(&server, &site);
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_round_are_an_obstacle_only_as_long_as_they_stand() {
    use std::os::unix::fs::symlink;
    let site = school();
    let server = Server::of(&site);
    let page = site.path().join("content/fiches/a.md");
    for target in ["nulle-part.md", "a.md", "../fiches"] {
        fs::remove_file(&page).unwrap();
        symlink(target, &page).unwrap();
        let state = server.wait_for_a_mistake().to_string();
        assert!(state.contains("content/index.md:5:12"), "{target}: {state}");
        assert_eq!(server.get("/fiches/a.html").status, 200, "{target}");
        fs::remove_file(&page).unwrap();
        follows(&server, &site, &format!("Après {}.", target.len()));
        is_as_built(&server, &site);
    }
}

#[test]
fn a_save_in_slow_steps_shows_nothing_between_the_old_page_and_the_new_one() {
    let site = school();
    let server = Server::of(&site);
    let (page, old) =
        (site.path().join("content/fiches/a.md"), site.path().join("content/fiches/a.md~"));
    let version = |server: &Server| server.state("/")["version"].as_u64().unwrap();
    for number in 0.. {
        assert!(number < 20, "this machine is too busy for this test");
        let (before, word) = (version(&server), format!("Enregistré {number}."));
        let mut slowest = Duration::ZERO;
        let mut step = |step: &dyn Fn()| {
            let start = Instant::now();
            step();
            std::thread::sleep(Duration::from_millis(60));
            slowest = slowest.max(start.elapsed());
        };
        step(&|| fs::rename(&page, &old).unwrap());
        step(&|| fs::write(&page, "").unwrap());
        step(&|| fs::write(&page, self::page(&word)).unwrap());
        server.wait_for("/fiches/a.html", |answer| answer.text().contains(&word));
        if slowest < Duration::from_millis(120) {
            assert_eq!(version(&server), before + 1, "something was shown between");
            break;
        }
        let _ = fs::remove_file(&old);
        is_as_built(&server, &site);
    }
}

#[test]
fn by_looks_alone_every_edit_is_seen() {
    let site = school();
    let server = Server::with(&site, &["--poll"]);
    follows(&server, &site, "Un texte.");
    follows(&server, &site, "Un TEXTE.");
    let content = site.path().join("content");
    fs::write(content.join("brouillon"), page("Par un nom.")).unwrap();
    fs::rename(content.join("brouillon"), content.join("fiches/a.md")).unwrap();
    server.wait_for("/fiches/a.html", |answer| answer.text().contains("Par un nom."));
    write(&site, "fiches/c.md", "---\ntitre: C\n---\n\nNouvelle.\n");
    server.wait_for("/fiches/c.html", |answer| answer.status == 200);
    fs::rename(content.join("fiches"), content.join("feuilles")).unwrap();
    write(&site, "index.md", &HOME.replace("fiches", "feuilles"));
    server.wait_for("/feuilles/c.html", |answer| answer.status == 200);
    server.wait_for("/fiches/c.html", |answer| answer.status == 404);
    fs::create_dir_all(site.path().join("themes/preau/style")).unwrap();
    fs::write(site.path().join("themes/preau/style/style.css"), "body { color: red }").unwrap();
    is_as_built(&server, &site);
    assert!(!server.said().contains("ne prévient pas"), "it was asked to: {}", server.said());
}
