//! Photos of people: who is on them, until when, and what becomes of them in all that is published.

use image::{DynamicImage, ImageFormat, RgbImage};
use jiff::civil::date;

use crate::site::{Site, said};

/// A photo of nobody: a slope of colours, of that width.
pub fn photo(width: u32) -> Vec<u8> {
    let pixel = |x: u32, y: u32| image::Rgb([(x % 256) as u8, (y % 256) as u8, 90]);
    let picture = RgbImage::from_fn(width, width * 2 / 3, pixel);
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

pub fn site(config: &str, front: &str, body: &str) -> Site {
    Site::new(&format!("titre: École\nclasses:\n  - id: cp\n    nom: CP\n{config}"))
        .page("index.md", "---\ntitre: Accueil\n---\n\n[Le potager](journal/potager.md)\n")
        .page("journal/potager.md", &format!("---\ntitre: Le potager\n{front}---\n\n{body}\n"))
        .file("journal/salades.jpg", photo(1000))
}

const FIELD: &str = "photos:\n  - fichier: salades.jpg\n    alt: Les salades du potager.\n";

/// What is said of a site whose page has that front matter and body, on a day; and whether the photo is shown.
#[track_caller]
fn check(
    front: &str,
    body: &str,
    config: &str,
    day: jiff::civil::Date,
    expected: &[&str],
    shown: bool,
) {
    let mut site = site(config, front, body);
    site.date = day;
    let built = site.try_build().unwrap();
    let mut codes: Vec<_> = built.diagnostics.iter().map(|said| said.code).collect();
    codes.dedup();
    assert_eq!(codes, expected, "{front}{body}: {:#?}", said(&built.diagnostics));
    let published = crate::site::read(&site.out());
    let pictures = published.keys().filter(|path| path.contains("salades")).count();
    assert_eq!(pictures > 0, shown, "{front}{body}: {:?}", published.keys());
}

#[test]
fn a_photo_is_shown_until_its_permission_ends_and_its_description_stays() {
    let (autumn, summer) = (date(2026, 11, 24), date(2027, 8, 31));
    let after = date(2027, 9, 1);
    let pupils = format!("{FIELD}    qui: élèves\n    jusqu'au: 2027-08-31\n");
    let dated = format!("date: 2026-10-02\n{FIELD}    qui: élèves\n");
    check(&pupils, "", "", autumn, &[], true);
    check(&pupils, "", "", summer, &[], true);
    check(&pupils, "", "", after, &["photo-not-shown"], false);
    // The school year of the page's day ends on 31 August.
    check(&dated, "", "", summer, &[], true);
    check(&dated, "", "", after, &["photo-not-shown"], false);
    check(&format!("{FIELD}    qui: élèves\n"), "", "", autumn, &["permission-without-end"], true);
    check(&format!("{FIELD}    qui: personne\n"), "", "", after, &[], true);
}

#[test]
fn a_photo_of_the_text_is_told_in_the_front_matter_or_by_its_class() {
    let body = "![Les salades du potager.](salades.jpg)";
    let day = date(2026, 11, 24);
    check("", body, "", day, &["photo-without-statement"], true);
    let told = "autorisations:\n  - fichier: salades.jpg\n    qui: personne\n";
    check(told, body, "", day, &[], true);
    check("classe: cp\n", body, "    qui: élèves\n    jusqu'au: 2027-08-31\n", day, &[], true);
    let over = "    qui: élèves\n    jusqu'au: 2026-08-31\n";
    check("classe: cp\n", body, over, day, &["photo-not-shown"], false);
    // What the page says of a photo stands before what its class says.
    check(&format!("classe: cp\n{told}"), body, over, day, &[], true);
}

#[test]
fn a_withdrawn_photo_is_gone_by_its_path_or_by_its_reference() {
    let front =
        format!("{FIELD}    qui: élèves\n    jusqu'au: 2027-08-31\n    référence: AUT-14\n");
    let day = date(2026, 11, 24);
    check(&front, "", "retraits: [journal/salades.jpg]\n", day, &["photo-not-shown"], false);
    check(&front, "", "retraits: [aut-14]\n", day, &["photo-not-shown"], false);
    check(&front, "", "retraits: [AUT-15]\n", day, &["withdrawal-without-photo"], true);
}

#[test]
fn after_its_end_no_photo_is_in_any_file_nor_in_the_cache() {
    let cache = tempfile::tempdir().unwrap();
    let front = format!("{FIELD}    qui: élèves\n    jusqu'au: 2027-08-31\n");
    let mut site = site("", &front, "");
    site.cache = Some(cache.path().to_path_buf());
    let kept = || crate::site::read(cache.path()).keys().filter(|p| p.ends_with(".webp")).count();
    assert!(site.build().has("journal/salades-1000.webp"));
    assert!(kept() > 0);
    site.date = date(2027, 9, 1);
    let after = site.build();
    assert!(!after.files.keys().any(|path| path.contains("salades")), "{:?}", after.files.keys());
    assert!(after.text("journal/potager.html").contains("Les salades du potager."));
    assert_eq!(kept(), 0);
}

#[test]
fn a_second_build_reads_no_photo_again() {
    let cache = tempfile::tempdir().unwrap();
    let mut site = site("", &format!("{FIELD}    qui: personne\n"), "");
    site.cache = Some(cache.path().to_path_buf());
    let first = site.build();
    let made = || {
        let files = crate::site::read(cache.path());
        files.into_iter().filter(|(path, _)| path.ends_with("photo.json")).collect::<Vec<_>>()
    };
    let before = made();
    assert_eq!(before.len(), 1);
    let second = site.build();
    assert_eq!(first.files, second.files);
    assert_eq!(before, made());
}

#[test]
fn a_photo_comes_in_sizes_never_larger_than_itself() {
    let site = site("", &format!("{FIELD}    qui: personne\n"), "").build();
    let html = site.text("journal/potager.html");
    assert!(
        html.contains("<source type=\"image/webp\" srcset=\"salades-480.webp 480w, "),
        "{html}"
    );
    assert!(html.contains(" width=\"1000\" height=\"666\""), "{html}");
    for (path, bytes) in site.files.iter().filter(|(path, _)| path.contains("salades")) {
        let picture = image::load_from_memory(bytes).unwrap();
        assert!(path.contains(&format!("-{}.", picture.width())), "{path}");
        assert!(picture.width() <= 1000);
    }
    assert!(!site.has("journal/salades.jpg"));
}

#[test]
fn a_site_that_wants_avif_offers_it_before_the_others() {
    let site = site("avif: oui\n", &format!("{FIELD}    qui: personne\n"), "").build();
    let html = site.text("journal/potager.html");
    let forms: Vec<_> =
        html.split("<source type=\"image/").skip(1).map(|rest| &rest[..4]).collect();
    assert_eq!(forms, ["avif", "webp"], "{html}");
    let avif = &site.files["journal/salades-480.avif"];
    assert_eq!(&avif[4..12], b"ftypavif");
    assert!(!site.files.keys().any(|path| path.ends_with("salades.jpg")));
}

#[test]
fn a_rectangle_that_is_not_understood_stops_the_publication() {
    let site = site("", &format!("{FIELD}    qui: floutée\n    flouter: [\"en haut\"]\n"), "");
    assert!(site.refused().iter().any(|said| said.contains("blur-not-understood")));
}

/// A site whose page shows the astronaut, with those lines about who is on it.
fn astronaut(lines: &str) -> Site {
    let front = format!("photos:\n  - fichier: portrait.jpg\n    alt: Une femme sourit.\n{lines}");
    site("", &front, "").file("journal/portrait.jpg", include_bytes!("faces/astronaut.jpg"))
}

#[test]
fn a_face_that_nobody_speaks_of_stops_the_publication() {
    let said = astronaut("").refused();
    assert!(
        said[0].starts_with("photo-without-statement content/journal/potager.md:4:5"),
        "{said:?}"
    );
    let told = astronaut("    qui: adultes\n").build().said;
    assert!(!told.iter().any(|said| said.contains("portrait")), "{told:?}");
}

#[test]
fn a_photo_to_blur_shows_no_face_any_more() {
    use preau::faces::{LIKELY, Pixels, faces};
    let site = astronaut("    qui: floutée\n").build();
    for (path, bytes) in site.files.iter().filter(|(path, _)| path.contains("portrait")) {
        let shown = image::load_from_memory(bytes).unwrap().to_rgb8();
        let (width, height) = (shown.width() as usize, shown.height() as usize);
        let found = faces(&Pixels { width, height, rgb: shown.as_raw() });
        assert!(found.iter().all(|face| face.confidence < LIKELY), "{path}: {found:?}");
    }
    let nobody = site_with_nobody("    qui: floutée\n").refused();
    assert!(nobody[0].starts_with("blur-without-face"), "{nobody:?}");
}

fn site_with_nobody(lines: &str) -> Site {
    site("", &format!("{FIELD}{lines}"), "")
}

#[test]
fn where_one_page_wants_a_photo_blurred_it_is_blurred_for_all() {
    let photo = "photos:\n  - fichier: ../journal/portrait.jpg\n    alt: Une femme sourit.\n";
    let shown = |lines: &str| {
        let site = astronaut("    qui: élèves\n    jusqu'au: 2027-08-31\n")
            .page(
                "autre/a.md",
                &format!("---\ntitre: Autre\ntype: journal\n{photo}{lines}---\n\nTexte.\n"),
            )
            .build();
        site.files["journal/portrait-320.webp"].clone()
    };
    let pupils = shown("    qui: élèves\n    jusqu'au: 2027-08-31\n");
    let blurred = shown("    qui: floutée\n");
    assert_eq!(blurred, astronaut("    qui: floutée\n").build().files["journal/portrait-320.webp"]);
    assert!(pupils != blurred);
}

#[test]
fn the_faces_of_a_photo_of_which_nobody_speaks_are_looked_for_once() {
    let cache = tempfile::tempdir().unwrap();
    let mut site = site("", FIELD, "");
    site.cache = Some(cache.path().to_path_buf());
    let kept = || crate::site::read(cache.path()).keys().any(|path| path.ends_with("faces.json"));
    for _ in 0..2 {
        assert!(site.build().said[0].starts_with("photo-without-statement"));
        assert!(kept());
    }
}

#[test]
fn a_film_plays_with_its_captions_its_poster_and_its_permission() {
    let body = "![Le potager en avril.](film.mp4)\n\n::: détails Transcription\nOn arrose.\n:::";
    let film = |told: &str| {
        site("", told, body)
            .file("journal/film.mp4", include_bytes!("../../tests/leaks/planted/court.mp4"))
            .file("journal/film.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nOn arrose.\n")
            .file("journal/film.jpg", photo(640))
    };
    let told = "autorisations:\n  - fichier: film.mp4\n    qui: personne\n";
    let site = film(told).build();
    let html = site.text("journal/potager.html");
    for part in [
        "<video controls preload=\"none\" aria-label=\"Le potager en avril.\" width=\"640\"",
        "poster=\"film-640.jpg\" src=\"film.mp4\"",
        "<track kind=\"captions\" src=\"film.vtt\" srclang=\"fr\" label=\"français\">",
        "<a class=\"moving\" href=\"film.mp4\">Le potager en avril. (MP4,",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(site.has("journal/film.vtt") && site.has("journal/film-640.webp"));
    let unsaid = film("").build();
    assert!(
        unsaid.said.iter().any(|s| s.starts_with("photo-without-statement")),
        "{:?}",
        unsaid.said
    );
}

#[test]
fn checking_says_of_a_photo_all_that_building_says() {
    let front = format!("{FIELD}    qui: personne\n");
    let whole = photo(600);
    let mut vast = whole.clone();
    let size = vast.windows(2).position(|pair| pair == b"\xff\xc0").unwrap() + 5;
    vast[size..size + 4].copy_from_slice(&[0xff; 4]);
    let gif = b"GIF89a<!doctype html><script>alert(1)</script>".to_vec();
    for (bytes, code) in [
        (whole[..whole.len() / 2].to_vec(), "file-broken"),
        (vast, "picture-too-large"),
        (gif, "file-not-what-it-says"),
    ] {
        let site = site("", &front, "").file("journal/salades.jpg", &bytes);
        let codes = |said: Vec<preau::diagnostic::Diagnostic>| {
            said.iter().map(|said| said.code).collect::<Vec<_>>()
        };
        assert_eq!(codes(site.check()), [code]);
        assert_eq!(codes(site.try_build().unwrap().diagnostics), [code]);
    }
}

#[test]
fn a_picture_that_moves_stands_still_and_a_link_leads_to_its_movement() {
    let told = "autorisations:\n  - fichier: anim.gif\n    qui: personne\n";
    let site = site("", told, "![Le moulin tourne.](anim.gif)")
        .file("journal/anim.gif", include_bytes!("../leaks/planted/anim.gif"))
        .build();
    let html = site.text("journal/potager.html");
    assert!(
        html.contains("<a class=\"moving\" href=\"anim.gif\">Voir l’image en mouvement (GIF,")
            || html
                .contains("<a class=\"moving\" href=\"anim.gif\">Voir l'image en mouvement (GIF,"),
        "{html}"
    );
    assert!(site.has("journal/anim.gif"));
    assert!(!html.contains("src=\"anim.gif\""));
}

#[test]
fn a_photo_of_a_telephone_that_nothing_reads_is_refused_with_the_way_out() {
    let refused = site("", "", "![Les salades.](salades.heic)").file("journal/salades.heic", "x");
    let said = refused.check();
    assert_eq!(said[0].code, "forbidden-file-type");
    assert!(said[0].help.as_ref().unwrap().fr.contains("Le plus compatible"));
}

#[test]
fn a_piece_that_another_run_has_swept_away_is_made_again_the_same_and_as_blurred() {
    use preau::model::{Drafts, Wishes};
    let front = format!(
        "{FIELD}    qui: élèves\n    jusqu'au: 2027-08-31\n    flouter: [\"10 10 40 40\"]\n"
    );
    let written = site("", &front, "");
    let cache = tempfile::tempdir().unwrap();
    let wishes = Wishes { today: date(2026, 11, 24), drafts: Drafts::Hidden, base_url: None };
    let (site, _) = preau::model::model(
        preau::load::load(written.path(), &preau::load::Memo::default()).unwrap().0,
        &wishes,
        &preau::model::Memo::default(),
    );
    let store = preau::store::Store::open(Some(cache.path()), written.path()).unwrap();
    let (gallery, said) = preau::pictures::develop(&site, &store, &|| {});
    assert!(said.is_empty());
    let pieces = || {
        let mut made = Vec::new();
        for (file, photo) in gallery.photos() {
            made.extend(
                photo.pieces.iter().map(|piece| gallery.bytes(file, photo, piece).unwrap()),
            );
        }
        made
    };
    let kept = pieces();
    store.keep_only(&std::collections::HashSet::new());
    assert_eq!(crate::site::read(cache.path()).keys().filter(|p| p.ends_with(".webp")).count(), 0);
    assert_eq!(kept.len(), 4);
    assert!(kept == pieces());
}
