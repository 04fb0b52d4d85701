//! A tour: its places, on pages of their own or on one, the story for a child, and the view all around.

use std::io::Cursor;

use image::{ImageFormat, RgbImage};
use scraper::{Html, Selector};

use crate::site::{JPEG, Site};

const ONE_PAGE: &str = "---
titre: La visite
genre: visite
lieux:
  - nom: L'entrée
    récit: J'entre.
    sorties:
      - { vers: La cour, direction: tout droit }
  - nom: La cour
    on voit: Un **tilleul**.
    sorties:
      - { vers: l'entrée, direction: derrière vous }
      - { vers: \"#la-cour-2\", direction: à droite, sens unique: oui }
  - nom: La cour
    sorties:
      - { vers: \"#la-cour\", direction: à gauche }
---

## La cour

Voyez [la deuxième cour](#la-cour-2).
";

fn select(text: &str, selector: &str) -> Vec<String> {
    let page = Html::parse_document(text);
    let selector = Selector::parse(selector).unwrap();
    let words = |element: scraper::ElementRef<'_>| {
        let text = element.text().collect::<String>();
        let href = element.value().attr("href").unwrap_or_default();
        format!("{} {href}", text.split_whitespace().collect::<Vec<_>>().join(" ")).trim().into()
    };
    page.select(&selector).map(words).collect()
}

/// A picture all of one colour.
fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::new(width, height).write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

#[test]
fn places_of_one_page_have_ids_of_their_own_and_lead_to_one_another_by_name() {
    let site = Site::new("titre: Essai\n").page("visite.md", ONE_PAGE).build();
    let page = site.text("visite.html");
    assert_eq!(select(page, ".place > h2"), ["L’entrée", "La cour", "La cour"]);
    assert_eq!(select(page, ".place > .tag-line")[1], "Étape 2 sur 3");
    // A heading of the body has the id `la-cour` already.
    assert_eq!(
        select(page, ".exits a"),
        ["La cour #la-cour-2", "L’entrée #l-entree", "La cour #la-cour-2", "#la-cour #la-cour"]
    );
    assert!(select(page, ".exits .direction")[2].contains("on ne revient pas par là"));
    assert_eq!(
        select(page, ".path a"),
        [
            "L’entrée visite.html#l-entree",
            "La cour visite.html#la-cour-2",
            "La cour visite.html#la-cour-3"
        ]
    );
}

#[test]
fn a_link_to_a_place_of_another_page_says_its_name() {
    let other = "---\ntitre: Autre\ngenre: visite\nsorties:\n  - { vers: \"visite.md#l-entree\", direction: par là }\n---\n";
    let site = Site::new("titre: Essai\n").page("visite.md", ONE_PAGE).page("autre.md", other);
    let site = site.build();
    assert_eq!(select(site.text("autre.html"), ".exits a"), ["L’entrée visite.html#l-entree"]);
}

#[test]
fn a_tour_has_its_story_with_every_place_in_order_and_shows_all_its_places_at_once() {
    let place = |number: usize, story: &str| {
        format!(
            "---\ntitre: Lieu {number}\nrésumé: Le résumé.\nordre: {number}\nphoto: {{ fichier: p.jpg, alt: Un arbre. }}\n{story}---\n"
        )
    };
    let mut site = Site::new("titre: Essai\nlangues: [fr, ar]\npar page: 2\n")
        .page("visite/index.md", "---\ntitre: La visite\ngenre: visite\n---\n")
        .file("visite/p.jpg", JPEG);
    for number in 1..=5 {
        let story = if number == 2 { "récit: Ici, je mange.\n" } else { "" };
        site = site.page(&format!("visite/lieu-{number}.md"), &place(number, story));
    }
    let site = site.build();
    let page = site.text("visite/index.html");
    assert_eq!(select(page, ".path a").len(), 5);
    assert!(!site.files.contains_key("visite/page-2.html"));
    assert_eq!(select(page, ".start a")[1], "Imprimer le récit visuel recit-visuel.html");
    let story = site.text("visite/recit-visuel.html");
    let titles: Vec<_> = (1..=5).map(|number| format!("{number}. Lieu {number}")).collect();
    assert_eq!(select(story, ".story h2"), titles);
    assert_eq!(select(story, ".story p")[..2], ["Le résumé.", "Ici, je mange."]);
    assert!(site.files.contains_key("visite/recit-visuel.ar.html"));
    assert!(!site.files.contains_key("recit-visuel.html"), "the home page is no tour");
}

#[test]
fn a_writers_page_cannot_stand_at_the_address_of_the_story() {
    let place = "---\ntitre: Lieu\n---\n";
    let site = Site::new("titre: Essai\n")
        .page("visite/index.md", "---\ntitre: La visite\ngenre: visite\n---\n")
        .page("visite/a.md", place)
        .page("visite/b.md", place)
        .page("visite/recit-visuel.md", place);
    assert!(site.refused().iter().any(|said| said.starts_with("two-pages-one-address")));
}

#[test]
fn a_view_all_around_brings_its_script_to_its_page_and_to_no_other() {
    let view = "---\ntitre: La cour\ngenre: visite\nvue 360:\n  fichier: cour.jpg\n  alt: La cour, d'abord le préau, puis la cantine à droite et le portail derrière.\n  points:\n    - { vers: index.md, direction: derrière, x: 100, y: 50 }\n---\n";
    let site =
        Site::new("titre: Essai\n").page("cour.md", view).file("cour.jpg", picture(600, 300));
    let site = site.build();
    let page = site.text("cour.html");
    assert!(page.contains("script-src 'self' file:"), "{page}");
    assert!(page.contains("<script defer src=\"theme/view360.js\"></script>"));
    assert!(page.contains("data-light=\"cour.jpg.light.js\" data-full=\"cour.jpg.full.js\""));
    assert!(page.contains("class=\"spot xt10 xu0 yt5 yu0\""));
    let home = site.text("index.html");
    assert!(!home.contains("script-src") && !home.contains("<script"));
    for path in ["cour.jpg.light.js", "cour.jpg.full.js"] {
        let script = site.text(path);
        assert!(script.starts_with("preau360(\"/9j/") && script.ends_with("\")\n"), "{path}");
    }
    let site = Site::new("titre: Essai\n").page("cour.md", "---\ntitre: La cour\n---\n").build();
    assert!(!site.files.contains_key("theme/view360.js"));
}

#[test]
fn a_view_whose_picture_is_missing_says_so_and_brings_no_script() {
    let view =
        "---\ntitre: La cour\ngenre: visite\nvue 360: { fichier: cour.jpg, alt: La cour. }\n---\n";
    let site = Site::new("titre: Essai\n").page("cour.md", view);
    assert!(site.refused()[0].starts_with("missing-file content/cour.md"));
}

#[test]
fn a_picture_that_is_not_twice_as_wide_is_no_view_all_around() {
    let view =
        "---\ntitre: La cour\ngenre: visite\nvue 360: { fichier: cour.jpg, alt: La cour. }\n---\n";
    let check = |width: u32, height: u32| {
        let site = Site::new("titre: Essai\n").page("cour.md", view);
        let site = site.file("cour.jpg", picture(width, height));
        site.check().iter().any(|said| said.code == "view-not-all-around")
    };
    assert!(!check(600, 300) && !check(601, 300) && check(600, 400) && check(300, 300));
}
