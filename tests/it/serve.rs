//! `preau serve`, asked as a browser asks it, while files change.

use std::time::{Duration, Instant};

use crate::server::{PATIENCE, Server, is_as_built};
use crate::site::{Site, read};

pub const HOME: &str = "---\ntitre: Accueil\n---\n\n[Une page](fiches/a.md)\n";

pub fn school() -> Site {
    Site::new("titre: École\n")
        .page("index.md", HOME)
        .page("fiches/index.md", "---\ntitre: Les fiches\n---\n")
        .page("fiches/a.md", "---\ntitre: La fiche A\nétiquettes: [lecture]\n---\n\nUn texte.\n")
}

pub fn write(site: &Site, path: &str, text: &str) {
    std::fs::write(site.path().join("content").join(path), text).unwrap();
}

#[test]
fn after_every_edit_what_is_served_is_what_a_build_makes() {
    let site = school();
    let server = Server::of(&site);
    is_as_built(&server, &site);
    write(
        &site,
        "fiches/a.md",
        "---\ntitre: La fiche B\nétiquettes: [calcul]\n---\n\nUn autre texte.\n",
    );
    is_as_built(&server, &site);
    write(&site, "fiches/c.md", "---\ntitre: La fiche C\ndate: 2026-11-20\n---\n\nNouvelle.\n");
    is_as_built(&server, &site);
    std::fs::remove_file(site.path().join("content/fiches/c.md")).unwrap();
    is_as_built(&server, &site);
    server.wait_for("/fiches/c.html", |answer| answer.status == 404);
    std::fs::rename(site.path().join("content/fiches"), site.path().join("content/feuilles"))
        .unwrap();
    write(&site, "index.md", &HOME.replace("fiches", "feuilles"));
    is_as_built(&server, &site);
    server.wait_for("/fiches/a.html", |answer| answer.status == 404);
    let config = std::fs::read_to_string(site.path().join("content/site.yml")).unwrap();
    write(&site, "site.yml", &config.replace("École", "Collège"));
    is_as_built(&server, &site);
    let theme = site.path().join("themes/preau/style");
    std::fs::create_dir_all(&theme).unwrap();
    std::fs::write(theme.join("style.css"), "body { color: red }").unwrap();
    is_as_built(&server, &site);
}

#[test]
fn a_mistake_leaves_the_last_good_page_and_is_said_in_it_until_it_is_mended() {
    let site = school();
    let server = Server::of(&site);
    write(
        &site,
        "fiches/a.md",
        "---\ntitre: La fiche A\n---\n\n[Nulle part](nulle.md) <script>x</script>\n",
    );
    let start = Instant::now();
    let said = loop {
        let state = server.state("/fiches/a.html");
        if state["refused"] == true {
            break state;
        }
        assert!(start.elapsed() < PATIENCE, "{state}");
    };
    let first = said["said"][0].clone();
    assert_eq!(first["error"], true);
    assert_eq!(first["place"], "content/fiches/a.md:5:14", "{said}");
    assert!(first["line"].as_str().unwrap().contains("nulle.md"), "{said}");
    assert!(server.get("/fiches/a.html").text().contains("Un texte."));
    write(&site, "fiches/a.md", "---\ntitre: La fiche A\n---\n\nCorrigé.\n");
    server.wait_for("/fiches/a.html", |answer| answer.text().contains("Corrigé."));
    assert_eq!(server.state("/fiches/a.html")["refused"], false);
}

#[test]
fn the_first_page_of_a_kind_is_shown_as_its_kind_wants() {
    let site = school();
    let server = Server::of(&site);
    server.wait_for("/fiches/a.html", |answer| answer.status == 200);
    let text = "---\ntitre: La fête\ngenre: rendez-vous\nle: 2027-06-12 10h00\naccès: [fauteuil]\n---\n\nTexte.\n";
    write(&site, "fete.md", text);
    server.wait_for("/fete.html", |answer| answer.status == 200);
    is_as_built(&server, &site);
}

#[test]
fn only_the_preview_says_where_each_block_is_written() {
    let site = school();
    write(
        &site,
        "fiches/guide.md",
        "---\ntitre: Un guide\ngenre: guide\nécole attend: |\n  - Un.\n  - Deux.\nvous pouvez: Lire.\nsi difficile: Le dire.\n---\n\nUn \"mot\".\n",
    );
    let server = Server::of(&site);
    let page = server.wait_for("/fiches/guide.html", |answer| answer.status == 200).text();
    for said in [
        "<article data-written-at=\"content/fiches/guide.md\"",
        "<h1 data-written-at=\"content/fiches/guide.md:2\ntitre: Un guide\">",
        "<li data-written-at=\"content/fiches/guide.md:6\n- Deux.\">",
        "<p data-written-at=\"content/fiches/guide.md:11\nUn &quot;mot&quot;.\">",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // A page that nobody wrote is written nowhere.
    assert!(!server.get("/plan.html").text().contains("data-written-at"));
    is_as_built(&server, &site);
    let published = read(&site.out());
    let marked = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("data-written-at");
    assert!(published.iter().all(|(_, bytes)| !marked(bytes)));
}

#[test]
fn it_goes_on_when_the_folder_goes_and_comes_back() {
    let site = school();
    let server = Server::of(&site);
    let (content, away) = (site.path().join("content"), site.path().join("away"));
    std::fs::rename(&content, &away).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(server.get("/fiches/a.html").status, 200);
    std::fs::rename(&away, &content).unwrap();
    write(&site, "fiches/a.md", "---\ntitre: La fiche A\n---\n\nRevenue.\n");
    server.wait_for("/fiches/a.html", |answer| answer.text().contains("Revenue."));
    // A page that becomes a folder.
    std::fs::remove_file(content.join("fiches/a.md")).unwrap();
    std::fs::create_dir(content.join("fiches/a")).unwrap();
    write(&site, "fiches/a/index.md", "---\ntitre: La fiche A\n---\n\nDossier.\n");
    write(&site, "index.md", &HOME.replace("a.md", "a/index.md"));
    server.wait_for("/fiches/a/", |answer| answer.text().contains("Dossier."));
}

#[test]
fn only_this_computers_own_pages_are_answered_and_nothing_outside_the_site() {
    let site = school();
    let server = Server::of(&site);
    let check = |method: &str, path: &str, headers: &str, status: u16| {
        let answer = server.ask(method, path, headers);
        assert_eq!(answer.status, status, "{method} {path} {headers}: {}", answer.head);
    };
    check("GET", "/", "", 200);
    check("GET", "/", "Host: evil.example\r\n", 421);
    check("GET", "/_preau/state?/", "Host: evil.example\r\n", 421);
    check("POST", "/", "", 405);
    check("GET", "/fiches", "", 307);
    check("GET", "/../site.yml", "", 404);
    check("GET", "/%2e%2e/content/site.yml", "", 404);
    check("GET", "/site.yml", "", 404);
    let answer = server.get("/fiches/a.html");
    assert!(answer.head.contains("cache-control: no-store"), "{}", answer.head);
    assert!(answer.text().contains("script-src 'self'"));
    // Another server of the same site takes another port.
    let other = Server::of(&site);
    assert_ne!(server.port, other.port);
    assert_eq!(other.get("/").status, 200);
}
