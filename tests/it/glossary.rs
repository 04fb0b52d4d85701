//! The first time that a page says a word which another page explains, the word leads there; and only then.

use proptest::prelude::*;

use preau::check::rules;

use crate::site::{Published, Site};

const ENT: &str = "---\ntitre: ENT\nvariantes: [espace numérique de travail]\ndéfinition: Le site de l'école.\n---\n";
const COUNCIL: &str = "---\ntitre: Conseil d'école\ndéfinition: Une réunion.\n---\n\nDans l'école, trois fois par an.\n";
const SCHOOL: &str = "---\ntitre: L'école\ndéfinition: La maison des élèves.\n---\n";
const CHANNEL: &str = "---\ntitre: Canal principal\ndéfinition: Par où passe une nouvelle.\n---\n";

pub fn site(body: &str) -> Site {
    Site::new("titre: Essai\nlangues: [fr, en]\n")
        .page("glossaire/index.md", "---\ntitre: Glossaire\n---\n")
        .page("glossaire/ent.md", ENT)
        .page("glossaire/conseil.md", COUNCIL)
        .page("glossaire/ecole.md", SCHOOL)
        .page("glossaire/canal.md", CHANNEL)
        .page("a.md", &format!("---\ntitre: Une page\npublic: enseignants\n---\n\n{body}\n"))
}

/// The words of a published page that lead to the glossary by themselves, each with the page's name.
fn terms(published: &Published, path: &str) -> Vec<String> {
    let html = published.text(path);
    let links = html.split("<a class=\"term\" href=\"").skip(1);
    let term = |link: &str| {
        let (href, rest) = link.split_once('"').unwrap();
        let (attributes, rest) = rest.split_once('>').unwrap();
        let words = rest.split_once("</a>").unwrap().0;
        let page = href.rsplit('/').next().unwrap().trim_end_matches(".html");
        format!("{words}={page}{attributes}")
    };
    links.map(term).collect()
}

fn check(body: &str, expected: &[&str]) {
    assert_eq!(terms(&site(body).build(), "a.html"), expected, "{body}");
}

#[test]
fn the_first_use_of_a_word_leads_to_its_page_and_the_others_do_not() {
    check("Ouvrez l'ENT, puis l'ENT encore.", &["ENT=ent"]);
    check("Écrivez sur l'espace numérique de travail (ENT).", &["espace numérique de travail=ent"]);
    check("Au conseil d'école, l'école parle.", &["conseil d’école=conseil", "école=ecole"]);
    check(
        "Deux conseils d'école.\n\nPuis un autre conseil d'école.",
        &["conseils d’école=conseil"],
    );
    check("École ouverte. Les écoles aussi.", &["École=ecole"]);
    check("Par les canaux principaux.", &["canaux principaux=canal"]);
    check("Conseil\u{a0}d’école, conseil\nd'école.", &["Conseil\u{a0}d’école=conseil"]);
    check("- l'**ENT**\n- ENT", &["ENT=ent"]);
    check("| a | b |\n|---|---|\n| ENT | école |", &["ENT=ent", "école=ecole"]);
    check("Un mot[^1].\n\n[^1]: Sur l'ENT.", &["ENT=ent"]);
}

#[test]
fn nothing_else_leads_there() {
    for body in [
        "Un parent vient souvent, ent, Ent.",
        "Une auto-école, une pré-école, écolexe, mon-ENT-ici.",
        "Écrivez à ENT@mairie.example ou lisez www.ENT.example.",
        "## ENT\n\nRien.",
        "Lisez [l'ENT](b.md).",
        "Du code : `ENT`.\n\n```\nENT\n```",
        "| ENT | école |\n|---|---|\n| a | b |",
        "::: langue en\nThe ENT of our école.\n:::",
        "The <span lang=\"en\">ENT</span> and <kbd>ENT</kbd>.",
        "![L'ENT](photo.jpg \"L'école et son ENT\")",
        "::: info L'ENT et l'école\nRien.\n:::",
        "Lisez [ceci](glossaire/ent.md), puis ouvrez l'ENT.",
        "L'ENT : [la page](glossaire/ent.md).",
        "Des p<b>ENT</b>es et <b>EN</b>T, <i>pré</i>école, école<i>tte</i>.",
    ] {
        let published = site(body)
            .file("photo.jpg", crate::site::JPEG)
            .page("b.md", "---\ntitre: B\n---\n")
            .build();
        assert_eq!(terms(&published, "a.html"), [""; 0], "{body}");
    }
}

#[test]
fn a_page_of_the_glossary_explains_other_words_and_not_itself() {
    let published = site("Rien.").build();
    assert_eq!(terms(&published, "glossaire/conseil.html"), ["école=ecole"]);
}

#[test]
fn a_word_of_a_field_leads_there_too_unless_the_body_said_it() {
    let fields =
        "---\ntitre: F\nsérie: parent\nécole attend: Ouvrez l'ENT et l'école.\n---\n\nL'ENT.\n";
    let published = site("Rien.").page("fiches/f.md", fields).build();
    let mut found = terms(&published, "fiches/f.html");
    found.sort();
    assert_eq!(found, ["ENT=ent", "école=ecole"]);
}

#[test]
fn a_word_that_is_not_published_today_leads_nowhere() {
    let draft = ENT.replacen("titre", "brouillon: oui\ntitre", 1);
    let published = site("Sur l'ENT.").page("glossaire/ent.md", &draft).build();
    assert_eq!(terms(&published, "a.html"), [""; 0]);
}

#[test]
fn a_page_leads_only_to_the_words_of_its_language() {
    let council = "---\ntitle: School council\ndefinition: A meeting.\n---\n";
    let page = "---\ntitle: A page\n---\n\nSchool councils and the ENT and the conseil d'école.\n";
    let published = site("Au conseil d'école.")
        .page("glossaire/conseil.en.md", council)
        .page("a.en.md", page)
        .build();
    assert_eq!(terms(&published, "a.en.html"), ["School councils=conseil.en"]);
    assert_eq!(terms(&published, "a.html"), ["conseil d’école=conseil"]);
    let arabic = Site::new("titre: Essai\nlangue: ar\n")
        .page("glossary/a.md", "---\ntitle: مجلس المدرسة\ndefinition: اجتماع\n---\n")
        .page("a.md", "---\ntitle: صفحة\n---\n\nيجتمع مجلس المدرسة اليوم.\n")
        .build();
    assert_eq!(terms(&arabic, "a.html"), ["مجلس المدرسة=a"]);
}

#[test]
fn a_page_read_in_another_language_leads_to_the_word_in_that_language() {
    let council = "---\ntitle: School council\ndefinition: A meeting.\n---\n";
    let published = site("Au conseil d'école.").page("glossaire/conseil.en.md", council).build();
    assert_eq!(terms(&published, "a.en.html"), ["conseil d’école=conseil.en"]);
}

#[test]
fn feeds_carry_the_words_as_ordinary_links() {
    let mut site =
        site("Rien.").page("b.md", "---\ntitre: B\ndate: 2026-11-02\n---\n\nSur l'ENT.\n");
    site.base_url = Some("https://e.example/".to_owned());
    let published = site.build();
    let feed = published.text("feed.xml");
    assert!(feed.contains("https://e.example/glossaire/ent.html"), "{feed}");
}

#[test]
fn what_the_tool_links_is_no_link_of_the_writer() {
    let body = "ENT.\n\nÉcole, conseil d'école, ENT école.";
    let said = site(body).check();
    let of_links: Vec<_> = said.iter().filter(|said| said.code.starts_with("link-")).collect();
    assert!(of_links.is_empty(), "{of_links:?}");
    assert!(rules::named("acronym-unexplained").is_some());
}

#[test]
fn a_word_that_the_page_leads_to_is_explained() {
    let page = |body: &str| format!("---\ntitre: P\npublic: parents\n---\n\n{body}\n");
    let unexplained = |body: &str| {
        let said = site("Rien.").page("p.md", &page(body)).check();
        let found = said.iter().filter(|said| said.code == "acronym-unexplained");
        found
            .map(|said| said.help.as_ref().map_or("", |help| &help.fr).to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(unexplained("Écrivez sur l'ENT."), [""; 0]);
    assert_eq!(unexplained("Sur l'espace numérique de travail, oui, sur l'ENT."), [""; 0]);
    let said = unexplained("Le RASED vous aide.");
    assert!(said.len() == 1 && said[0].contains("glossaire/rased.md"), "{said:?}");
}

/// Pieces of which pages are made.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "ENT",
        "l'ENT",
        "école",
        "Écoles",
        "conseil d'école",
        "conseil",
        "d'",
        "espace numérique de travail",
        " ",
        "\n",
        "\n\n",
        "**",
        "*",
        "`",
        "[",
        "](a.md)",
        "[ENT](b.md)",
        "![ENT](p.jpg)",
        "## ",
        "| ENT |\n|---|\n| école |",
        "<b>",
        "</b>",
        "<span lang=\"en\">",
        "</span>",
        "&",
        "<",
        "::: info ",
        ":::",
        "- ",
        "> ",
        "[^1]",
        "[^1]: ENT",
        "-",
        "’",
        "\u{a0}",
        "x",
        "é",
        "!",
        "[[fiche:parent/1]]",
        "[[",
        "]]",
        "|",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn linking_changes_no_text_nests_no_link_and_links_each_word_once(pieces in prop::collection::vec(piece(), 0..24)) {
        use std::sync::Arc;
        use preau::document::{Flavour, Labels, Settings, Terms, parse};
        use preau::text::{Rules, SourceFile, Span};

        struct Silent;
        impl Labels for Silent {
            fn text(&self, _key: &str) -> &str { "" }
            fn numbered(&self, _key: &str, number: usize) -> String { number.to_string() }
        }

        let text = pieces.concat();
        let file = Arc::new(SourceFile::new("a.md", text.as_str()));
        let settings = Settings {
            labels: &Silent, language: "fr", typography: Rules::French, title: Some(""), ids: "",
            flavour: Flavour::Site,
        };
        let (written, _) = parse(&file, Span::new(0..text.len()), &settings);
        let mut document = written.resolve(|_| 9);
        let shown = |document: &preau::document::Document<u32>| {
            let mut html = String::new();
            document.html(&mut html, &mut |out, link, target| {
                out.push_str(if link.kind == preau::document::LinkKind::Link { " href=\"\"" } else { "<img>" });
                if link.destination.is_empty() { out.push_str(&format!(" data-term=\"{target}\"")); }
            });
            html
        };
        let before = shown(&document);
        let forms = [(0, "ENT"), (0, "espace numérique de travail"), (1, "conseil d'école"), (2, "école")];
        let terms = Terms::new("fr", forms.into_iter());
        let mut used = Vec::new();
        document.link_terms(&terms, &mut |term| {
            let new = !used.contains(&term);
            used.push(term);
            new.then_some(term)
        });
        let after = shown(&document);
        let plain = |html: &str| {
            let pieces = preau::markup::pieces(html);
            pieces.filter_map(|(piece, _)| match piece {
                preau::markup::Piece::Text(text) => Some(text.to_owned()),
                _ => None,
            }).collect::<String>()
        };
        prop_assert_eq!(plain(&before), plain(&after));
        let mut open = 0;
        for (piece, _) in preau::markup::pieces(&after) {
            match piece {
                preau::markup::Piece::Start { name: "a", .. } => open += 1,
                preau::markup::Piece::End { name: "a" } => open -= 1,
                _ => {}
            }
            prop_assert!((0..=1).contains(&open), "{}", after);
        }
        for term in 0..3 {
            prop_assert!(after.matches(&format!("data-term=\"{term}\"")).count() <= 1, "{}", after);
        }
    }
}
