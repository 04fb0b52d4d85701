//! `[[fiche:enseignant/3]]` leads to the page of that kind, series and number.

use crate::site::Site;

pub fn site(page: &str) -> Site {
    let leaflet = |title: &str, series: &str, number: u8| {
        format!("---\ntitre: \"{title}\"\nsérie: {series}\nnuméro: {number}\n---\n\nLe texte.\n")
    };
    Site::new("titre: Essai\nlangues: [fr, en]\n")
        .page("fiches/tri.md", &leaflet("Trier l'essentiel !", "enseignant", 3))
        .page("fiches/tri.en.md", "---\ntitle: Sorting\n---\n\nText.\n")
        .page("fiches/un.md", &leaflet("Un", "enseignant", 1))
        .page("fiches/sept.md", &leaflet("Sept", "parents", 7))
        .page(
            "fiches/futur.md",
            &leaflet("Demain", "enseignant", 9).replacen("titre", "date: 2030-01-01\ntitre", 1),
        )
        .page("b/a.md", page)
}

fn with(body: &str) -> String {
    format!("---\ntitre: A\npublic: enseignants\n---\n\n{body}\n")
}

#[test]
fn a_reference_is_a_link_with_the_title_or_the_words_of_its_writer() {
    for (body, expected) in [
        (
            "Lisez [[fiche:enseignant/3]].",
            "Lisez <a href=\"../fiches/tri.html\">Trier l’essentiel\u{202f}!</a>.",
        ),
        (
            "Lisez [[fiche:enseignante/3|les *mots* du lien]] !",
            "<a href=\"../fiches/tri.html\">les <em>mots</em> du lien</a>\u{202f}!",
        ),
        (
            "[[Leaflet:Teacher/1]] et [[fiche:parent/7]]",
            "<p><a href=\"../fiches/un.html\">Un</a> et <a href=\"../fiches/sept.html\">Sept</a></p>",
        ),
        ("Lisez [ceci](fiche:enseignant/3).", "<a href=\"../fiches/tri.html\">ceci</a>."),
        (
            "| a | b |\n|---|---|\n| [[fiche:parent/7\\|lire]] | x |",
            "<a href=\"../fiches/sept.html\">lire</a>",
        ),
        ("::: info [[fiche:parent/7]]\nTexte.\n:::", "<a href=\"../fiches/sept.html\">Sept</a>"),
        ("Le code `[[fiche:enseignant/3]]` reste.", "<code>[[fiche:enseignant/3]]</code>"),
        ("[[fiche:parent/7]] ![x](p.jpg) [[fiche:enseignant/1]]", "Sept</a> <picture>"),
    ] {
        let published = site(&with(body)).file("b/p.jpg", crate::site::JPEG).build();
        let html = published.text("b/a.html");
        assert!(html.contains(expected), "{body}: {html}");
        assert!(!html.contains("[[") || body.contains('`'), "{body}");
        let of_brackets = published.said.iter().any(|said| said.starts_with("link-in-double"));
        assert!(!of_brackets, "{body}: {:?}", published.said);
    }
}

#[test]
fn the_title_is_what_machines_read_too() {
    let published =
        site(&with("[[fiche:enseignant/3]] dit tout.\n\n## Voir [[fiche:parent/7]]")).build();
    let html = published.text("b/a.html");
    assert!(html.contains("content=\"Trier l’essentiel\u{202f}! dit tout.\""), "{html}");
    assert!(html.contains("Voir <a href=\"../fiches/sept.html\">Sept</a>"), "{html}");
}

#[test]
fn a_reference_leads_readers_to_the_edition_of_their_language() {
    let published = site(&with("Lisez [[fiche:enseignant/3]] et [[fiche:parent/7]]."))
        .page(
            "b/a.en.md",
            "---\ntitle: A\n---\n\nRead [[leaflet:teacher/3]] and [[leaflet:parent/7]].\n",
        )
        .build();
    let html = published.text("b/a.en.html");
    assert!(html.contains("<a href=\"../fiches/tri.en.html\">Sorting</a>"), "{html}");
    assert!(html.contains("hreflang=\"fr\"><span lang=\"fr\">Sept</span></a>"), "{html}");
}

#[test]
fn a_field_may_name_a_page_so_too() {
    let page = "---\ntitre: A\nsérie: parent\nnuméro: 8\nvoir aussi: fiche:enseignant/3\nécole attend: Lisez [[fiche:parent/7]].\n---\n";
    let published = site(&with("Rien.")).page("fiches/huit.md", page).build();
    let html = published.text("fiches/huit.html");
    assert!(html.contains("<a href=\"tri.html\">Trier l’essentiel"), "{html}");
    assert!(html.contains("Lisez <a href=\"sept.html\">Sept</a>"), "{html}");
}

#[test]
fn a_reference_that_leads_nowhere_is_an_error_with_what_exists() {
    for (body, place, words, help) in [
        (
            "Lisez [[fiche:enseignant/4]].",
            "6:9",
            "Aucune page n'est « fiche enseignant n° 4 ».",
            "Les numéros de cette série : 1, 3, 9.",
        ),
        (
            "Lisez [[fiche:ensegnant/3|x]].",
            "6:9",
            "Aucune série ne s'appelle « ensegnant ».",
            "Les séries : directeur, enseignant, parent.",
        ),
        (
            "Lisez [[fihce:enseignant/3]].",
            "6:9",
            "Aucune page numérotée n'est du genre « fihce ».",
            "Les genres dont les pages ont un numéro : fiche.",
        ),
        (
            "Lisez [[fiche:directeur/1]].",
            "6:9",
            "Aucune page n'est « fiche directeur n° 1 ».",
            "Cette série n'a encore aucune page",
        ),
    ] {
        let said = site(&with(body)).check();
        let said = said
            .iter()
            .find(|said| said.code == "reference-not-found")
            .unwrap_or_else(|| panic!("{body}"));
        let at = said.place.as_ref().unwrap();
        let position = at.file.position(at.span.start);
        assert_eq!(format!("{}:{}", position.line, position.column), place, "{body}");
        assert_eq!(said.words.fr, words);
        assert!(said.help.as_ref().unwrap().fr.starts_with(help), "{:?}", said.help);
    }
}

#[test]
fn a_reference_to_a_page_of_another_day_loses_its_link_and_keeps_its_words() {
    let published = site(&with("Lisez [[fiche:enseignant/9]].")).build();
    assert!(published.text("b/a.html").contains("Lisez <a>Demain</a>."));
    assert!(
        published.said.iter().any(|said| said.starts_with("link-to-unpublished")),
        "{:?}",
        published.said
    );
}

#[test]
fn other_double_brackets_are_still_no_links() {
    for body in [
        "Voir [[La cantine]].",
        "Voir [[note:a/b]].",
        "[[https://e.example/3]]",
        "\\[[fiche:enseignant/3]]",
    ] {
        let published = site(&with(body)).build();
        let html = published.text("b/a.html");
        assert!(html.contains("[["), "{body}: {html}");
    }
}

#[test]
fn what_stands_behind_a_title_that_the_tool_wrote_keeps_its_place_in_the_file() {
    let body = "[[fiche:enseignant/3]] et [[fiche:parent/7]].\n\nVoir [[La cantine]].";
    let said = crate::site::said(&site(&with(body)).check());
    let at = |line: &&String| line.starts_with("link-in-double-brackets content/b/a.md:8:6");
    assert!(said.iter().any(|line| at(&line)), "{said:?}");
}
