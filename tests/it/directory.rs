//! A CSV file of places of digital help → what the page says, and what is said of the file.

use std::path::Path;

use jiff::civil::date;

use crate::site::{Site, said};

const HEADER: &str =
    "id,pivot,nom,commune,code_postal,adresse,telephone,horaires,services,date_maj";
const PAGE: &str = "---\ntitre: Qui peut vous aider\ngenre: partenaire\nvérifié le: 2026-11-03\nannuaire: lieux.csv\n---\n\nDes lieux.\n";

pub fn site(csv: &[u8]) -> Site {
    let mut site = Site::new("titre: École\n").page("aide.md", PAGE).file("lieux.csv", csv);
    site.date = date(2026, 11, 30);
    site
}

/// What is said of a table of one line, each with its place.
#[track_caller]
fn check(line: &str, expected: &[&str]) {
    let built = site(format!("{HEADER}\n{line}\n").as_bytes()).try_build().unwrap();
    let found = said(&built.diagnostics);
    assert_eq!(found.len(), expected.len(), "{line}: {found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{line}: {found}");
    }
}

#[test]
fn each_cell_is_held_to_the_national_format() {
    check(
        "1,21260999900017,Médiathèque,Saint-Aubin,26999,place du Marché,+33465714230,We 14:00-17:00,Accès internet et matériel informatique,2026-11-03",
        &[],
    );
    check(
        "1,21260999900017,Médiathèque,Saint-Aubin,26999,,,,,2026-11-03",
        &["directory-cell-empty content/lieux.csv:2:1"],
    );
    check(
        "1,21260999900017,Médiathèque,Saint-Aubin,2699,place,,,,2026-11-03",
        &["directory-cell-wrong content/lieux.csv:2:42"],
    );
    check(
        "1,21260999900017,Médiathèque,Saint-Aubin,26999,place,04 65 71 42 30,,,2026-11-03",
        &["directory-cell-wrong content/lieux.csv:2:54"],
    );
    check(
        "1,21260999900017,Médiathèque,Saint-Aubin,26999,place,,le mercredi,,2026-11-03",
        &["directory-cell-wrong content/lieux.csv:2:55"],
    );
    check(
        "1,21260999900017,Médiathèque,Saint-Aubin,26999,place,,,Accès Internet,2026-11-03",
        &["directory-cell-wrong content/lieux.csv:2:56"],
    );
    check(
        "1,21260999900017,Médiathèque,Saint-Aubin,26999,place,,,,03/11/2026",
        &["directory-cell-wrong content/lieux.csv:2:57"],
    );
    check(
        "1,21260999900017,Médiathèque,Saint-Aubin,26999,place,,,,2025-11-29",
        &["directory-place-old content/lieux.csv:2:57"],
    );
    check("1,21260999900017,Médiathèque,Saint-Aubin,26999,place,,,,2025-11-30", &[]);
    check(
        "1,2,x\n",
        &[
            "directory-cell-empty",
            "directory-cell-empty",
            "directory-cell-empty",
            "directory-cell-empty",
            "directory-cell-wrong",
        ],
    );
}

#[test]
fn a_table_without_its_columns_is_no_table() {
    let refused = site(b"nom;adresse\nM\xe9diath\xe8que;place\n").refused();
    let missing = |name: &str| refused.iter().any(|said| said.contains(name));
    for name in ["« id »", "« pivot »", "« commune »", "« code_postal »", "« date_maj »"]
    {
        assert!(missing(name), "{name}: {refused:#?}");
    }
    assert!(!missing("« nom »"));
    assert!(site(b"").refused()[0].contains("directory-unreadable"));
    assert!(
        site(b"\x89PNG\r\n\x1a\n\0\0")
            .refused()
            .iter()
            .any(|said| said.contains("directory-unreadable"))
    );
}

#[test]
fn a_spreadsheet_set_to_french_writes_semicolons() {
    let line =
        "1;21260999900017;Médiathèque;Saint-Aubin;26999;place du Marché, à gauche;;;;2026-11-03";
    let csv = format!("\u{feff}{}\r\n{line}\r\n", HEADER.replace(',', ";"));
    let built = site(csv.as_bytes()).build();
    let html = built.text("aide.html");
    assert!(html.contains("place du Marché, à gauche"), "{html}");
}

#[test]
fn the_example_of_the_national_format_is_taken_and_said_in_words() {
    let example =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/directory/exemple-valide.csv");
    let mut site = site(&std::fs::read(example).unwrap());
    site.date = date(2024, 6, 1);
    let built = site.build();
    assert!(built.said.is_empty(), "{:?}", built.said);
    let html = built.text("aide.html");
    for words in [
        "Anonymal",
        "12 BIS RUE DE LECLERCQ",
        "51100 Reims",
        "<a href=\"tel:0180059880\"><bdi>01 80 05 98 80</bdi></a>",
        "Du lundi au vendredi",
        "samedi",
        "Loisirs et créations numériques",
        "href=\"https://www.laquincaillerie.tl/\"",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(!html.contains("Mo-Fr"), "{html}");
}
