//! What is published → what its head says to machines, its title, its security policy, its address on paper.

use std::collections::BTreeMap;

use scraper::{Html, Selector};
use serde_json::Value;

use crate::site::{JPEG, Published, Site};

const CONFIG: &str = "titre: École d'essai
langues: [fr, en, ar]
description: Le site de l'école.
par page: 2
école:
  nom: École <b>élémentaire</b> d'essai
  adresse: 1 rue du Lavoir
  code postal: \"01000\"
  ville: Saint-Essai
  téléphone: \"04 00 00 00 00\"
";
const BASE: &str = "https://ecole.example/site/";
const HOSTILE: &str = "</script><script>alert(1)</script> \u{202e}\"'<!-- & </title>";

fn page(front: &str) -> String {
    format!("---\n{front}\n---\n\nUn premier paragraphe.\n")
}

fn hostile() -> String {
    page(&format!(
        "titre: {}\nrésumé: {}\ndate: 2026-09-01\nauteur: {0}\nmots-clés: [{0}]",
        quoted(),
        quoted()
    ))
}

fn quoted() -> String {
    serde_json::to_string(HOSTILE).unwrap()
}

/// A site with all that is difficult: same titles, translations, stand-ins, plain versions, parts of lists.
pub fn site() -> Site {
    let mut site = Site::new(CONFIG)
        .page("index.md", &page("titre: École d'essai"))
        .page("index.en.md", &page("title: Test school"))
        .page("index.simple.md", &page("titre: École d'essai"))
        .page("mots.md", &page("titre: Pages sur « potager »\nmots-clés: [potager]"))
        .page("tous.md", &page("titre: Tous les mots-clés"))
        .page("perdu.md", &page("titre: Cette page n'existe pas"))
        .page("perdu.en.md", &page("title: This page does not exist"))
        .page("version.md", &page("titre: Accueil – Version simple"))
        .page("accueil.md", &page("titre: Accueil"))
        .page("accueil.simple.md", &page("titre: Accueil"))
        .page("photo.md", "---\ntitre: Photo\nalias: [vieux/, ancien.html]\n---\n\nTexte.\n\n![Une \"cour\"](p/cour.jpg)\n")
        .page("hostile.md", &hostile())
        .page("journal/index.md", &page("titre: Journal"))
        .file("p/cour.jpg", JPEG);
    for class in ["cp", "cm1"] {
        site = site
            .page(&format!("journal/{class}/index.md"), &page(&format!("titre: Classe {class}")));
        for (name, title) in [("a", "Réunion"), ("b", "Sortie"), ("c", "Sortie"), ("d", "Sortie")]
        {
            let day = if name == "b" { 1 } else { 2 };
            let front =
                format!("titre: {title}\ndate: 2026-09-0{day}\nmots-clés: [Potager, réunion]");
            site = site.page(&format!("journal/{class}/{name}.md"), &page(&front));
        }
    }
    site.page("journal/cp/a.ar.md", &page("titre: Réunion"))
}

fn published(base: Option<&str>) -> Published {
    let mut site = site();
    site.base_url = base.map(str::to_owned);
    site.build()
}

fn pages(site: &Published) -> impl Iterator<Item = (&str, Html)> {
    let html = site.files.iter().filter(|(path, _)| path.ends_with(".html"));
    html.map(|(path, bytes)| {
        (path.as_str(), Html::parse_document(std::str::from_utf8(bytes).unwrap()))
    })
}

fn all(document: &Html, selector: &str, attribute: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    document.select(&selector).map(|e| e.value().attr(attribute).unwrap().to_owned()).collect()
}

fn one(document: &Html, selector: &str, attribute: &str) -> Option<String> {
    let found = all(document, selector, attribute);
    assert!(found.len() < 2, "{selector}: {found:?}");
    found.into_iter().next()
}

fn property(document: &Html, name: &str) -> Option<String> {
    one(document, &format!("meta[property='{name}']"), "content")
}

fn html(site: &Published, path: &str) -> Html {
    Html::parse_document(site.text(path))
}

fn title(document: &Html) -> String {
    let selector = Selector::parse("title").unwrap();
    document.select(&selector).next().unwrap().text().collect()
}

/// The things of the page's JSON-LD, by type.
fn things(document: &Html) -> BTreeMap<String, Value> {
    let selector = Selector::parse("script").unwrap();
    let scripts: Vec<_> = document.select(&selector).collect();
    assert!(scripts.len() < 2, "more than one script");
    let Some(script) = scripts.first() else { return BTreeMap::new() };
    assert_eq!(script.value().attr("type"), Some("application/ld+json"));
    let json: Value = serde_json::from_str(&script.text().collect::<String>()).unwrap();
    assert_eq!(json["@context"], "https://schema.org");
    let things = json["@graph"].as_array().unwrap().iter();
    things.map(|thing| (thing["@type"].as_str().unwrap().to_owned(), thing.clone())).collect()
}

#[test]
fn no_two_pages_have_the_same_title() {
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for (path, document) in pages(&published(None)) {
        let title = title(&document);
        assert!(!title.contains("– –") && !title.trim().is_empty(), "{path}: {title}");
        if let Some(first) = known.insert(title.clone(), path.to_owned()) {
            panic!("{first} and {path}: {title}");
        }
    }
}

#[test]
fn a_title_says_only_what_tells_its_page_from_the_others() {
    let site = published(None);
    let check = |path: &str, wanted: &str| assert_eq!(title(&html(&site, path)), wanted, "{path}");
    check("index.html", "École d’essai");
    check("index.en.html", "Test school");
    check("index.ar.html", "École d’essai – العربية");
    check("photo.html", "Photo – École d'essai");
    check("photo.en.html", "Photo – English – École d'essai");
    check("journal/cp/a.html", "Réunion – Classe cp – École d'essai");
    check("journal/cm1/a.html", "Réunion – Classe cm1 – École d'essai");
    check("journal/cp/b.html", "Sortie – Classe cp – 1er septembre 2026 – École d'essai");
    check("mots.html", "Pages sur «\u{202f}potager\u{202f}» – École d'essai");
}

#[test]
fn every_page_carries_the_policy_first_and_nothing_that_it_would_stop() {
    for base in [None, Some(BASE)] {
        let site = published(base);
        for (path, document) in pages(&site) {
            let head = site.text(path).split_once("<head>").unwrap().1.trim_start();
            let policy = "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ";
            assert!(head.starts_with(policy), "{path}: {}", &head[..200]);
            for element in
                document.root_element().descendants().filter_map(|node| node.value().as_element())
            {
                let name = element.name();
                assert!(
                    !["style", "iframe", "object", "embed", "base", "form"].contains(&name),
                    "{path}: {name}"
                );
                let data = element.attr("type") == Some("application/ld+json");
                assert!(name != "script" || (data && base.is_some()), "{path}: a script");
                for (attribute, value) in element.attrs() {
                    assert!(
                        !attribute.starts_with("on") && attribute != "style",
                        "{path}: {attribute}={value}"
                    );
                }
            }
        }
    }
}

#[test]
fn hostile_words_stay_words() {
    let site = published(Some(BASE));
    let document = html(&site, "hostile.html");
    let shown = property(&document, "og:title").unwrap();
    assert!(
        shown.contains("</script><script>alert(1)</script>") && shown.contains("<!--"),
        "{shown}"
    );
    let article = &things(&document)["Article"];
    assert_eq!(article["headline"].as_str().unwrap(), shown);
    assert!(article["author"][0]["name"].as_str().unwrap().contains("</script>"));
    for (path, _) in pages(&site) {
        let text = site.text(path);
        assert!(!text.contains("<script>") && !text.contains("<!--"), "{path}");
        assert_eq!(text.matches("</script").count(), text.matches("<script").count(), "{path}");
    }
}

#[test]
fn every_address_for_machines_is_complete_where_the_sites_is_known_and_there_is_none_elsewhere() {
    const ADDRESSES: [(&str, &str); 4] = [
        ("link[rel=canonical]", "href"),
        ("meta[property='og:url']", "content"),
        ("meta[property='og:image']", "content"),
        ("link[hreflang]", "href"),
    ];
    let (far, near) = (published(Some(BASE)), published(None));
    for (path, document) in pages(&far) {
        for address in
            ADDRESSES.iter().flat_map(|(selector, attribute)| all(&document, selector, attribute))
        {
            let target = address.strip_prefix(BASE).unwrap_or_else(|| panic!("{path}: {address}"));
            assert!(far.has(target), "{path}: {address}");
        }
        let lone = path == "404.html" || site_moved(path);
        assert_eq!(
            one(&document, "link[rel=canonical]", "href").is_some(),
            path != "404.html",
            "{path}"
        );
        assert_eq!(property(&document, "og:title").is_some(), !lone, "{path}");
    }
    for (path, document) in pages(&near) {
        for (selector, attribute) in ADDRESSES {
            for address in all(&document, selector, attribute) {
                assert!(
                    selector == "link[hreflang]" && !address.contains(':'),
                    "{path}: {address}"
                );
            }
        }
        assert!(things(&document).is_empty(), "{path}");
        assert!(all(&document, ".address", "class").is_empty(), "{path}");
    }
}

fn site_moved(path: &str) -> bool {
    ["vieux/index.html", "ancien.html"].contains(&path)
}

#[test]
fn a_page_names_its_languages_itself_included_and_where_to_send_the_others() {
    let site = published(Some(BASE));
    let languages = |path: &str| {
        let document = html(&site, path);
        let names = all(&document, "link[hreflang]", "hreflang");
        names.into_iter().zip(all(&document, "link[hreflang]", "href")).collect::<Vec<_>>()
    };
    let pair = |lang: &str, path: &str| (lang.to_owned(), format!("{BASE}{path}"));
    let both = vec![
        pair("en", "index.en.html"),
        pair("fr", "index.html"),
        pair("x-default", "index.html"),
    ];
    let sorted = |path: &str| {
        let mut found = languages(path);
        found.sort();
        found
    };
    assert_eq!(sorted("index.html"), both);
    assert_eq!(sorted("index.en.html"), both);
    assert!(languages("photo.html").is_empty(), "written in one language");
    let stand_in = html(&site, "photo.en.html");
    assert!(all(&stand_in, "link[hreflang]", "href").is_empty());
    assert_eq!(one(&stand_in, "meta[name=robots]", "content").as_deref(), Some("noindex"));
    let canonical = one(&stand_in, "link[rel=canonical]", "href");
    assert_eq!(canonical, Some(format!("{BASE}photo.html")));
}

#[test]
fn the_home_page_says_the_school_and_a_dated_page_is_an_article() {
    let site = published(Some(BASE));
    let home = things(&html(&site, "index.html"));
    let school = &home["School"];
    assert_eq!(school["name"], "École <b>élémentaire</b> d'essai");
    assert_eq!(school["telephone"], "04 00 00 00 00");
    assert_eq!(school["address"]["@type"], "PostalAddress");
    assert_eq!(school["address"]["addressLocality"], "Saint-Essai");
    assert_eq!(home["WebSite"]["url"], format!("{BASE}index.html"));
    let dated = html(&site, "journal/cp/b.html");
    assert_eq!(property(&dated, "og:type").as_deref(), Some("article"));
    let dated = things(&dated);
    let article = &dated["Article"];
    assert_eq!(article["headline"], "Sortie");
    assert_eq!(article["datePublished"], "2026-09-01");
    assert_eq!(article["inLanguage"], "fr");
    assert_eq!(article["publisher"]["@type"], "School");
    assert_eq!(article["mainEntityOfPage"], format!("{BASE}journal/cp/b.html"));
    assert!(article.get("author").is_none(), "nobody is said to have written it");
    let trail = dated["BreadcrumbList"]["itemListElement"].as_array().unwrap();
    let names: Vec<_> = trail.iter().map(|item| item["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Accueil", "Journal", "Classe cp", "Sortie"]);
    assert_eq!(trail[3]["position"], 4);
    assert_eq!(things(&html(&site, "photo.html"))["WebPage"]["url"], format!("{BASE}photo.html"));
    assert!(things(&html(&site, "photo.en.html")).is_empty(), "it only stands in");
}

#[test]
fn a_page_is_shown_elsewhere_by_its_first_picture_but_never_by_a_photo_of_pupils() {
    let mut site = site()
        .page("journal/cp/photos.md", "---\ntitre: Photos\ntype: journal\nclasse: cp\ndate: 2026-09-03\nphotos:\n  - fichier: eleves.jpg\n    alternative: Des élèves\n    qui: élèves\n---\n\nTexte.\n")
        .file("journal/cp/eleves.jpg", JPEG);
    site.base_url = Some(BASE.to_owned());
    let site = site.build();
    let document = html(&site, "photo.html");
    assert_eq!(property(&document, "og:image"), Some(format!("{BASE}p/cour-1.jpg")));
    assert!(property(&document, "og:image:alt").unwrap().contains("cour"));
    assert_eq!(property(&html(&site, "journal/cp/photos.html"), "og:image"), None);
}

#[test]
fn a_tags_list_describes_itself_and_has_an_address_on_paper() {
    let site = published(Some(BASE));
    let list = html(&site, "tags/potager/index.html");
    let description = one(&list, "meta[name=description]", "content").unwrap();
    assert!(description.contains("Sortie"), "{description}");
    for path in
        ["tags/potager/index.html", "tags/index.html", "photo.ar.html", "journal/cp/page-2.html"]
    {
        let document = html(&site, path);
        let selector = Selector::parse(".address p bdi").unwrap();
        let address: String = document.select(&selector).next().unwrap().text().collect();
        assert_eq!(address, format!("{BASE}{path}"));
        assert_eq!(all(&document, ".address svg", "aria-hidden"), ["true"]);
        let dark = all(&document, ".address svg path[stroke]", "d");
        assert!(dark[0].starts_with("M0 0h7m"), "{}", dark[0]);
    }
}

#[test]
fn an_author_is_a_person_only_where_that_is_sure() {
    let config = "titre: Essai\nadresse web: https://e.example\nclasses:\n  - id: cp\n    nom: CP\n    enseignant: Mme Claire Morel\n";
    let text = page("titre: A\ndate: 2026-09-01\nauteurs: [Claire Morel, M. Haddad, L'équipe]");
    let site = Site::new(config).page("a.md", &text).build();
    let page = things(&html(&site, "a.html"));
    let author = |index: usize| page["Article"]["author"][index]["@type"].as_str().unwrap();
    assert_eq!([author(0), author(1), author(2)], ["Person", "Person", "Organization"]);
}
