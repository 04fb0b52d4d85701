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
