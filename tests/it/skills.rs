//! A page that says which skills it serves stands in their lists, and shows their titles.

use crate::site::{Published, Site};

fn leaflet(title: &str, skills: &str) -> String {
    format!(
        "---\ntitre: {title}\nsérie: enseignant\npublic: enseignants\ncompétences: {skills}\n---\n\nLe texte.\n"
    )
}

pub fn site(skills: &str) -> Site {
    Site::new("titre: Essai\nlangues: [fr, en]\n")
        .page("fiches/a.md", &leaflet("Chercher", skills))
        .page("fiches/b.md", &leaflet("Coopérer", "[enseignants/12]"))
}

fn section<'p>(published: &'p Published, path: &str) -> &'p str {
    let html = published.text(path);
    html.split_once("<h2 id=\"competences_\"")
        .map_or("", |(_, after)| after.split_once("</section>").unwrap().0)
}

#[test]
fn a_page_shows_its_skills_by_their_titles() {
    let title = "<li><a href=\"../competences/crcn/1.1.html\">1.1\u{a0}Mener une recherche et une veille d’information</a></li>";
    for written in [
        "crcn/1.1",
        "[CRCN 1.1]",
        "\"Compétences numériques / 1.1\"",
        "Mener une recherche et une veille d’information",
        "\"1.1. mener une recherche et une veille d'information.\"",
    ] {
        let published = site(written).build();
        let shown = section(&published, "fiches/a.html");
        assert!(shown.contains(title), "{written}: {shown}");
    }
}

#[test]
fn other_words_stay_as_they_are() {
    for written in ["Nager", "Leçon 3", "Le 12/10", "atelier/3"] {
        let published = site(written).build();
        let shown = section(&published, "fiches/a.html");
        assert!(shown.contains(&format!("<li>{written}</li>")), "{written}: {shown}");
        assert!(!published.has("competences/crcn/index.html"));
    }
}

#[test]
fn each_skill_that_a_page_serves_has_a_list_of_its_pages() {
    let published = site("[crcn/1.1, crcn/1.1, enseignants/12]").build();
    let html = published.text("competences/crcn/1.1.html");
    assert!(
        html.contains("<h1>1.1\u{a0}Mener une recherche et une veille d’information</h1>"),
        "{html}"
    );
    assert!(
        html.contains("<a href=\"index.html\">Cadre de référence des compétences numériques</a>"),
        "{html}"
    );
    assert!(html.contains("Version 2019"), "{html}");
    assert_eq!(html.matches("class=\"card card-guide\"").count(), 1, "{html}");
    let parents = published.text("competences/enseignants/12.html");
    assert_eq!(parents.matches("class=\"card card-guide\"").count(), 2, "{parents}");
    assert!(!published.has("competences/crcn/1.2.html"));
    let plan = published.text("plan.html");
    assert!(plan.contains("<a href=\"competences/crcn/index.html\">"), "{plan}");
}

#[test]
fn the_page_of_a_framework_lists_all_its_skills_with_their_pages() {
    let html = site("crcn/1.1").build().text("competences/crcn/index.html").replace('\u{a0}', " ");
    assert!(
        html.contains(
            "<a href=\"1.1.html\">1.1 Mener une recherche et une veille d’information</a> (1 page)"
        ),
        "{html}"
    );
    assert!(
        html.contains("<span>5.2 Évoluer dans un environnement numérique</span> (Aucune page)"),
        "{html}"
    );
    assert_eq!(html.matches("page)").count(), 16, "{html}");
    assert!(html.contains("décret n° 2019-919 du 30 août 2019"), "{html}");
}

#[test]
fn readers_of_another_language_have_the_same_lists_and_french_titles_are_marked() {
    let published = site("crcn/1.1").build();
    let html = published.text("competences/crcn/1.1.en.html");
    assert!(html.contains("<h1 lang=\"fr\" dir=\"auto\">1.1\u{a0}Mener"), "{html}");
    assert!(html.contains("French framework of digital skills"), "{html}");
    let page = published.text("fiches/a.en.html");
    assert!(page.contains("<a href=\"../competences/crcn/1.1.en.html\">1.1\u{a0}Mener"), "{page}");
    let index = published.text("competences/crcn/index.en.html");
    assert!(index.contains("<h2 id=\"domaine-1_\">1. Information and data</h2>"), "{index}");
}

#[test]
fn no_two_pages_have_one_title() {
    let published = site("[crcn/1.1, crcn/2.1]").build();
    let mut titles: Vec<&str> = published
        .files
        .keys()
        .filter(|path| path.ends_with(".html"))
        .filter_map(|path| published.text(path).split_once("<title>")?.1.split_once("</title>"))
        .map(|(title, _)| title)
        .collect();
    let count = titles.len();
    titles.sort_unstable();
    titles.dedup();
    assert_eq!(titles.len(), count, "{titles:#?}");
}

#[test]
fn a_number_that_a_framework_has_not_is_an_error_with_the_nearest() {
    for (written, words, help) in [
        (
            "crcn/9.9",
            "« Cadre de référence des compétences numériques » n'a pas de compétence 9.9.",
            "Les plus proches : crcn/5.2, crcn/5.1, ",
        ),
        (
            "enseignants/15",
            "« Référentiel des compétences des enseignants » n'a pas de compétence 15.",
            "Les plus proches : enseignants/14, enseignants/13, ",
        ),
        (
            "crnc/1.1",
            "« crnc/1.1 » n'est la compétence d'aucun référentiel connu.",
            "Vouliez-vous dire « crcn/1.1 » ?",
        ),
    ] {
        let said = site(written).check();
        let said = said
            .iter()
            .find(|said| said.code == "skill-unknown")
            .unwrap_or_else(|| panic!("{written}"));
        assert_eq!(said.words.fr, words);
        assert!(said.help.as_ref().unwrap().fr.starts_with(help), "{:?}", said.help);
        assert_eq!(
            said.place.as_ref().unwrap().file.slice(said.place.as_ref().unwrap().span),
            written
        );
    }
}

#[test]
fn a_site_may_bring_a_framework_or_a_later_version_of_one() {
    let framework = |id: &str, version: &str, title: &str| {
        format!(
            "id: {id}\ntitle: {{ fr: \"{title}\" }}\nversion: \"{version}\"\nsource: un texte\ndomains:\n  - title: {{ fr: Tout }}\n    skills:\n      - number: \"1.1\"\n        title: {{ fr: \"Nager\" }}\n"
        )
    };
    let published = site("[natation/1.1]")
        .at("themes/preau/skills/natation.yml", framework("natation", "2022", "Savoir nager"))
        .build();
    assert!(published.text("competences/natation/1.1.html").contains("1.1\u{a0}Nager"));
    let later = site("[crcn/1.1]")
        .at("themes/preau/skills/crcn-2030.yml", framework("crcn", "2030", "Le suivant"))
        .build();
    assert!(later.text("competences/crcn/index.html").contains("Le suivant"));
    let broken = site("Nager").at("themes/preau/skills/x.yml", "id: X\n").refused();
    assert!(
        broken.iter().any(|said| said.starts_with("skills-broken themes/preau/skills/x.yml")),
        "{broken:?}"
    );
}

#[test]
fn the_frameworks_of_the_theme_have_all_their_skills() {
    let published = site("[crcn/1.1, enseignants/1]").build();
    for (id, count) in [("crcn", 16), ("enseignants", 14)] {
        let html = published.text(&format!("competences/{id}/index.html"));
        let main = html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
        let skills: usize = main
            .split("<section class=\"skills\"")
            .skip(1)
            .map(|s| s.matches("<li>").count())
            .sum();
        assert_eq!(skills, count, "{html}");
    }
}
