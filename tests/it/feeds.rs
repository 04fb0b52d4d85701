//! The feeds: of the whole site, of each class, of each public; read back by feed-rs.

use feed_rs::model::Feed;
use scraper::{Html, Selector};

use crate::site::{Published, Site};

const CONFIG: &str = "titre: École d'essai\nlangues: [fr, ar]\nclasses: [{id: cp, nom: Les petits}, {id: cm1, nom: CM1}]\n";

fn page(title: &str, more: &str) -> String {
    format!("---\ntitre: {title}\n{more}\n---\n\nTexte.\n")
}

fn school() -> Published {
    let mut site = Site::new(CONFIG)
        .page("textes/a.md", &page("Fiche", "date: 2026-09-01\npublic: [parents]"))
        .page("textes/a.ar.md", &page("بطاقة", "date: 2026-09-01\npublic: [parents]"))
        .page("textes/b.md", &page("Sans date", "public: [parents, enseignants]"))
        .page("journal/cp/index.md", &page("Le journal", "date: 2026-09-02"))
        .page("journal/cp/x.md", &page("Une journée", "date: 2026-11-20\nclasse: cp\npublic: [parents]"))
        .page("journal/cp/y.md", &page("Une autre", "date: 2026-11-21\nclasse: cp"))
        .page("travail/z.md", &page("Lire", "date: 2026-11-22\nclasse: cp\npour le: 2026-11-26\ncompétences: [{ sait: lire, validée le: 2026-11-02 }]"))
        .page(
            "rendez-vous/fete.md",
            &page("La fête", "date: 2026-11-23\nrésumé: Venez.\ndébut: 2026-12-08 18h00\nfin: 2026-12-08 20h00\noù: Le préau <haut>\nannulé: oui"),
        );
    site.base_url = Some("https://ecole.example/".to_owned());
    site.build()
}

fn feed(site: &Published, path: &str) -> Feed {
    feed_rs::parser::parse(site.text(path).as_bytes()).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn titles(feed: &Feed) -> Vec<&str> {
    feed.entries.iter().map(|entry| entry.title.as_ref().unwrap().content.as_str()).collect()
}

/// The title and the address of each feed that the head of a page names.
fn named(site: &Published, path: &str) -> Vec<(String, String)> {
    let selector = Selector::parse("head link[type='application/atom+xml']").unwrap();
    let document = Html::parse_document(site.text(path));
    let attribute = |e: &scraper::ElementRef, name| e.value().attr(name).unwrap().to_owned();
    document.select(&selector).map(|e| (attribute(&e, "title"), attribute(&e, "href"))).collect()
}

#[test]
fn every_feed_of_a_site_is_read_by_someone_elses_parser() {
    let site = school();
    let feeds: Vec<&str> =
        site.files.keys().map(String::as_str).filter(|path| path.contains("feed")).collect();
    assert_eq!(
        feeds,
        [
            "classes/cp/feed.xml",
            "feed.ar.xml",
            "feed.xml",
            "pour/parents/feed.ar.xml",
            "pour/parents/feed.xml"
        ]
    );
    let mut ids = std::collections::BTreeSet::new();
    for path in feeds {
        let feed = feed(&site, path);
        assert!(ids.insert(feed.id.clone()), "{path} has another's name");
        assert!(!feed.entries.is_empty() && feed.updated.is_some(), "{path}");
        let own = format!("https://ecole.example/{path}");
        assert!(feed.links.iter().any(|link| link.href == own), "{path}: {:?}", feed.links);
    }
}

#[test]
fn a_feed_of_a_class_or_a_public_holds_what_is_theirs() {
    let site = school();
    let check = |path: &str, title: &str, home: &str, entries: &[&str]| {
        let feed = feed(&site, path);
        assert_eq!(feed.title.as_ref().unwrap().content, title);
        assert_eq!(titles(&feed), entries, "{path}");
        let home = format!("https://ecole.example/{home}");
        assert!(feed.links.iter().any(|link| link.href == home), "{path}: {:?}", feed.links);
    };
    check(
        "classes/cp/feed.xml",
        "École d'essai – Les petits",
        "journal/cp/index.html",
        &["Lire", "Une autre", "Une journée"],
    );
    check(
        "pour/parents/feed.xml",
        "École d'essai – Pour les parents",
        "pour/parents/index.html",
        &["Une journée", "Fiche"],
    );
    check(
        "pour/parents/feed.ar.xml",
        "École d'essai – للآباء والأمهات",
        "pour/parents/index.ar.html",
        &["بطاقة"],
    );
    let all = feed(&site, "feed.xml");
    assert_eq!(
        titles(&all),
        ["Annulé\u{a0}: La fête", "Lire", "Une autre", "Une journée", "Le journal", "Fiche"]
    );
}

#[test]
fn an_entry_that_takes_place_says_when_and_where_first_and_if_it_does_not() {
    let feed = feed(&school(), "feed.xml");
    let entry = &feed.entries[0];
    let when = "mardi 8 décembre 2026, de 18\u{a0}h à 20\u{a0}h · Le préau <haut>";
    assert_eq!(entry.summary.as_ref().unwrap().content, format!("{when} – Venez."));
    let content = entry.content.as_ref().unwrap().body.as_ref().unwrap();
    let first = content.lines().next().unwrap();
    assert_eq!(first, format!("<p>{}</p>", when.replace('<', "&lt;").replace('>', "&gt;")));
    assert!(content.contains("<p>Texte.</p>"), "{content}");
}

#[test]
fn pages_name_the_feed_of_their_class_or_public_beside_the_main_one() {
    let site = school();
    let main = "Suivre les nouveautés (flux Atom)";
    let own =
        |name: &str| format!("Suivre les nouveautés\u{a0}: «\u{202f}{name}\u{202f}» (flux Atom)");
    let check = |path: &str, feeds: &[(&str, &str)]| {
        let feeds: Vec<_> =
            feeds.iter().map(|(title, href)| ((*title).to_owned(), (*href).to_owned())).collect();
        assert_eq!(named(&site, path), feeds, "{path}");
    };
    let petits = own("Les petits");
    check("journal/cp/x.html", &[(&petits, "../../classes/cp/feed.xml"), (main, "../../feed.xml")]);
    check(
        "journal/cp/index.html",
        &[(&petits, "../../classes/cp/feed.xml"), (main, "../../feed.xml")],
    );
    check("travail/z.html", &[(&petits, "../classes/cp/feed.xml"), (main, "../feed.xml")]);
    let parents = own("Pour les parents");
    check("pour/parents/index.html", &[(&parents, "feed.xml"), (main, "../../feed.xml")]);
    // Nothing for teachers is dated: no feed.
    check("pour/enseignants/index.html", &[(main, "../../feed.xml")]);
    check("textes/a.html", &[(main, "../feed.xml")]);
    let visible = |path: &str, href: &str| {
        let document = Html::parse_document(site.text(path));
        document
            .select(&Selector::parse("main .follow a").unwrap())
            .any(|a| a.value().attr("href") == Some(href))
    };
    assert!(visible("journal/cp/index.html", "../../classes/cp/feed.xml"));
    assert!(visible("pour/parents/index.html", "feed.xml"));
    assert!(!visible("journal/cp/x.html", "../../classes/cp/feed.xml"));
}
