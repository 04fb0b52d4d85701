//! What a reader finds at once: pictures in their place, lists by public, needs on the home page.

use crate::site::Site;

fn attributes(html: &str, selector: &str, name: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let selector = scraper::Selector::parse(selector).unwrap();
    let value = |e: scraper::ElementRef| e.value().attr(name).unwrap_or("-").to_owned();
    document.select(&selector).map(value).collect()
}

fn texts(html: &str, selector: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let selector = scraper::Selector::parse(selector).unwrap();
    document.select(&selector).map(|e| e.text().collect::<String>().trim().to_owned()).collect()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::GrayImage::new(width, height).write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

#[test]
fn a_picture_says_its_size_and_only_the_first_of_a_page_is_fetched_at_once() {
    let body = "![Un](a.png)\n\n![Deux](b.svg)\n\n![Trois](c.svg)\n";
    let front = "---\ntitre: A\nphoto: { fichier: a.png, description: Un mur }\n---\n\n";
    let drawing = |frame| format!("<svg xmlns=\"http://www.w3.org/2000/svg\"{frame}/>");
    let site = Site::new("titre: Essai\n")
        .page("a.md", &format!("---\ntitre: A\n---\n\n{body}"))
        .page("visite/b.md", front)
        .file("a.png", png(30, 20))
        .file("visite/a.png", png(7, 5))
        .file("b.svg", drawing(" viewBox=\"0 0 40 10\""))
        .file("c.svg", drawing(""))
        .build();
    let html = site.text("a.html");
    assert_eq!(attributes(html, "img", "width"), ["30", "40", "-"]);
    assert_eq!(attributes(html, "img", "height"), ["20", "10", "-"]);
    assert_eq!(attributes(html, "img", "loading"), ["-", "lazy", "lazy"]);
    let html = site.text("visite/b.html");
    assert_eq!(attributes(html, "img", "width"), ["7"]);
    assert_eq!(attributes(html, "img", "loading"), ["-"]);
}

#[test]
fn a_card_says_its_day_only_in_a_list_sorted_by_date() {
    let dated = |title: &str, day: u32| {
        format!("---\ntitre: {title}\ndate: 2026-09-0{day}\ntags: été\n---\n\nTexte")
    };
    let site = Site::new("titre: Essai\n")
        .page("journal/index.md", "---\ntitre: Journal\ntri: date\n---\n")
        .page("journal/a.md", &dated("Un", 1))
        .page("fiches/index.md", "---\ntitre: Fiches\n---\n")
        .page("fiches/b.md", &dated("Deux", 2))
        .build();
    let days = |path: &str| attributes(site.text(path), ".card time", "datetime");
    assert_eq!(days("journal/index.html"), ["2026-09-01"]);
    assert_eq!(days("fiches/index.html"), [""; 0]);
    assert_eq!(days("tags/ete/index.html"), ["2026-09-02", "2026-09-01"]);
    assert_eq!(texts(site.text("tags/ete/index.html"), ".list h2"), ["Liste des pages"]);
}

/// The cards of a list: the language where it is not the reader's, the link, the title.
fn cards(html: &str) -> Vec<(String, String, String)> {
    let (lang, href) =
        (attributes(html, ".card h3", "lang"), attributes(html, ".card h3 a", "href"));
    let titles = texts(html, ".card h3");
    lang.into_iter()
        .zip(href)
        .zip(titles)
        .map(|((lang, href), title)| (lang, href, title))
        .collect()
}

fn card(lang: &str, href: &str, title: &str) -> (String, String, String) {
    (lang.to_owned(), href.to_owned(), title.to_owned())
}

pub fn school() -> Site {
    Site::new("titre: Essai\nlangues: [fr, en, ar]\npar page: 2\n")
        .page("index.md", "---\ntitre: Bienvenue\npublic: [parents]\n---\n\nTexte")
        .page("index.en.md", "---\ntitre: Welcome\npublic: [parents]\n---\n\nText")
        .page("index.simple.md", "---\ntitre: Bienvenue\n---\n\nTexte")
        .page("z.md", "---\ntitre: Zoé\nordre: 1\npublic: familles\n---\n\nTexte")
        .page("z/a.md", "---\ntitre: Dessous\npublic: [parents, direction]\n---\n\nTexte")
        .page(
            "b.md",
            "---\ntitre: B\npublic: [parents]\nbesoin: J'ai faim, ou soif !\n---\n\nTexte",
        )
        .page("b.en.md", "---\ntitre: B in English\nneed: I am hungry\n---\n\nText")
        .page("b.simple.md", "---\ntitre: B simple\n---\n\nTexte")
        .page("c.md", "---\ntitre: C\nbesoins: [Un, Deux]\n---\n\nTexte")
}

#[test]
fn what_is_for_a_public_is_listed_in_every_language_in_the_order_of_the_site() {
    let site = school().build();
    assert_eq!(texts(site.text("pour/parents/index.html"), "h1"), ["Pour les parents"]);
    assert_eq!(
        cards(site.text("pour/parents/index.html")),
        [card("-", "../../z.html", "Zoé"), card("-", "../../z/a.html", "Dessous")]
    );
    assert_eq!(cards(site.text("pour/parents/page-2.html")), [card("-", "../../b.html", "B")]);
    let english = site.text("pour/parents/page-2.en.html");
    assert_eq!(cards(english), [card("-", "../../b.en.html", "B in English")]);
    let arabic = cards(site.text("pour/parents/index.ar.html"));
    assert_eq!(arabic[0], card("fr", "../../z.ar.html", "Zoé"));
    assert!(site.has("pour/direction/index.html") && !site.has("pour/enseignants/index.html"));
    let mention = |path: &str| attributes(site.text(path), ".about a", "href");
    assert_eq!(mention("z/a.html"), ["../pour/parents/index.html", "../pour/direction/index.html"]);
    assert_eq!(mention("z/a.ar.html")[0], "../pour/parents/index.ar.html");
}

#[test]
fn a_page_that_stands_where_a_list_for_a_public_will_be_is_an_error_at_the_page() {
    let said =
        school().page("pour/parents/index.md", "---\ntitre: Pour vous\n---\n\nTexte").refused();
    assert!(
        said[0].starts_with("two-pages-one-address content/pour/parents/index.md:1:1"),
        "{said:?}"
    );
}

#[test]
fn the_home_page_and_no_other_offers_the_needs_and_the_publics() {
    let site = school().build();
    let needs = |path: &str| {
        let html = site.text(path);
        let document = scraper::Html::parse_document(html);
        let block = scraper::Selector::parse(".needs").unwrap();
        document.select(&block).map(|e| cards(&e.html())).next().unwrap_or_default()
    };
    assert_eq!(
        needs("index.html"),
        [
            card("-", "b.html", "J’ai faim, ou soif\u{202f}!"),
            card("-", "c.html", "Un"),
            card("-", "c.html", "Deux")
        ]
    );
    assert_eq!(
        needs("index.en.html")[..2],
        [card("-", "b.en.html", "I am hungry"), card("fr", "c.en.html", "Un")]
    );
    assert_eq!(needs("index.ar.html")[0], card("fr", "b.ar.html", "J’ai faim, ou soif\u{202f}!"));
    assert_eq!(
        needs("index.simple.html")[0],
        card("-", "b.simple.html", "J’ai faim, ou soif\u{202f}!")
    );
    assert!(needs("b.html").is_empty());
    let publics = attributes(site.text("index.ar.html"), ".audiences a", "href");
    assert_eq!(publics, ["pour/parents/index.ar.html", "pour/direction/index.ar.html"]);
    assert_eq!(texts(site.text("index.html"), ".audiences p"), ["3 pages", "1 page"]);
    assert!(texts(site.text("index.html"), ".needs p").contains(&"B".to_owned()));
}

#[test]
fn the_page_for_lost_readers_speaks_every_language_of_the_site() {
    let html = school().build().text("404.html").to_owned();
    assert_eq!(attributes(&html, "main [lang]", "lang"), ["en", "ar"]);
    assert_eq!(attributes(&html, "main [lang]", "dir"), ["ltr", "rtl"]);
    let home = attributes(&html, "main a", "href");
    assert_eq!(home, ["index.html", "index.en.html", "index.ar.html"]);
    assert_eq!(texts(&html, "main h2")[0], "This page does not exist");
    assert_eq!(texts(&html, "main p").len(), 6);
}

#[test]
fn a_telephone_number_is_dialled_without_its_spaces_and_printed_on_one_line() {
    let site = Site::new("titre: Essai\naide:\n  téléphone: \"+33 4 65 71 42 10\"\n").build();
    let html = site.text("index.html");
    assert!(html.contains("href=\"tel:+33465714210\""), "{html}");
    assert!(html.contains("+33\u{a0}4\u{a0}65\u{a0}71\u{a0}42\u{a0}10"), "{html}");
}
