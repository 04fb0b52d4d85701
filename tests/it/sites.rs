//! What people write → what is published: addresses, links, lists, languages, dates.

use jiff::civil::date;
use preau::pipeline::Drafts;

use crate::site::Site;

const CONFIG: &str = "titre: École d'essai\n";

fn page(title: &str, body: &str) -> String {
    format!("---\ntitre: {title}\n---\n\n{body}\n")
}

/// The links of a page to other places: every `href` and `src`, in order.
fn links(html: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let any = scraper::Selector::parse("main [href], main [src]").unwrap();
    let link = |e: scraper::ElementRef| {
        e.value().attr("href").or(e.value().attr("src")).unwrap().to_owned()
    };
    document.select(&any).map(link).filter(|link| !link.starts_with('#')).collect()
}

fn texts(html: &str, selector: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let selector = scraper::Selector::parse(selector).unwrap();
    document.select(&selector).map(|e| e.text().collect::<String>().trim().to_owned()).collect()
}

#[test]
fn a_site_with_nothing_but_a_title_builds() {
    let site = Site::bare(CONFIG).build();
    let [said] = &site.said[..] else { panic!("{:?}", site.said) };
    assert!(said.starts_with("legal-notice-incomplete content/site.yml:1:8 "), "{said}");
    assert_eq!(texts(site.text("index.html"), "h1"), ["École d’essai"]);
    assert!(site.has("404.html") && site.has("robots.txt") && site.has("theme/style.css"));
    assert!(!site.has("sitemap.xml"), "a sitemap wants complete addresses");
}

#[test]
fn an_address_mirrors_the_file_with_accents_capitals_and_spaces_folded() {
    let site = Site::new(CONFIG)
        .page("Fiches/Écrans à la maison.md", &page("Un", ""))
        .page("visite/index.md", &page("Deux", ""))
        .page("visite/cafe\u{301}.md", &page("Trois", "[un](<../Fiches/Écrans à la maison.md>)"))
        .page("emoji 🍎.md", &page("Quatre", ""))
        .build();
    assert!(site.has("fiches/ecrans-a-la-maison.html"));
    assert!(site.has("visite/index.html"));
    assert_eq!(links(site.text("visite/cafe.html"))[2], "../fiches/ecrans-a-la-maison.html");
}

#[test]
fn a_link_finds_its_page_whether_accents_are_composed_or_not() {
    let site = Site::new(CONFIG)
        .page("pre\u{301}au.md", &page("Le préau", ""))
        .page("a.md", &page("A", "[un](préau.md) [deux](pr%C3%A9au.md) [trois](pre\u{301}au.md)"))
        .build();
    let links = links(site.text("a.html"));
    assert_eq!(links.iter().filter(|link| *link == "preau.html").count(), 3, "{links:?}");
}

#[test]
fn every_link_of_every_page_is_relative_and_leads_to_a_file() {
    let site = Site::new(CONFIG)
        .page("fiches/index.md", &page("Fiches", ""))
        .page(
            "fiches/a.md",
            &page(
                "A",
                "## Titre {#ici}\n\n![Un point](../p/Photo.JPG) [b](b/index.md#la) [dossier](./)",
            ),
        )
        .page(
            "fiches/b/index.md",
            &page("B", "## Là {#la}\n\n[a](../a.md#ici) [ici](#la) [racine](/index.md)"),
        )
        .file("p/Photo.JPG", crate::site::JPEG)
        .build();
    for (path, html) in site.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(html).unwrap();
        let document = scraper::Html::parse_document(html);
        let any = scraper::Selector::parse("[href], [src]").unwrap();
        for element in document.select(&any) {
            let link = element.value().attr("href").or(element.value().attr("src")).unwrap();
            if link.starts_with("tel:") || link.starts_with("https:") {
                continue;
            }
            let base = url::Url::parse("http://h/").unwrap().join(path).unwrap();
            let target = base.join(link).unwrap();
            assert!(!link.starts_with('/'), "{path}: {link}");
            assert!(site.has(&target.path()[1..]), "{path}: {link} leads nowhere");
        }
    }
}

#[test]
fn dead_links_fragments_and_pictures_are_errors_at_their_place() {
    let said = Site::new(CONFIG)
        .page("b.md", &page("B", "## Titre\n\nLe texte."))
        .page("A.md", &page("A", "[x](c.md)\n[x](b.md#non)\n![Les vélos](p.jpg)\n[x](B.md)\n[x](../../x.md)\n[x](#rien)\n![Les vélos](https://x.example/p.png)\n[x](b.html)"))
        .refused();
    let places: Vec<_> = said.iter().map(|line| line.split_once(' ').unwrap()).collect();
    let expected = [
        ("dead-link", "content/A.md:5:5"),
        ("dead-fragment", "content/A.md:6:5"),
        ("missing-file", "content/A.md:7:14"),
        ("dead-link", "content/A.md:8:5"),
        ("dead-link", "content/A.md:9:5"),
        ("dead-fragment", "content/A.md:10:5"),
        ("remote-image", "content/A.md:11:14"),
        ("dead-link", "content/A.md:12:5"),
    ];
    for (code, place) in expected {
        assert!(
            places.iter().any(|(c, rest)| *c == code && rest.starts_with(place)),
            "{code} at {place} is not in\n{}",
            said.join("\n")
        );
    }
    assert_eq!(said.len(), expected.len(), "{}", said.join("\n"));
}

#[test]
fn a_list_is_sorted_cut_in_parts_and_walked_from_page_to_page() {
    let mut site = Site::new("titre: Essai\npar page: 2\n").page(
        "journal/index.md",
        "---\ntitre: Journal\ntri: date\n---\n\n## Un\n\n## Deux\n\n## Trois\n",
    );
    for day in 1..=5 {
        let text = format!("---\ntitre: Jour {day}\ndate: 2026-09-0{day}\n---\n\nTexte.\n");
        site = site.page(&format!("journal/j{day}.md"), &text);
    }
    let site = site.build();
    let cards = |path: &str| texts(site.text(path), ".cards h3");
    assert_eq!(cards("journal/index.html"), ["Jour 5", "Jour 4"]);
    assert_eq!(cards("journal/page-2.html"), ["Jour 3", "Jour 2"]);
    assert_eq!(cards("journal/page-3.html"), ["Jour 1"]);
    assert!(!site.has("journal/page-4.html"));
    let toc = |path: &str| texts(site.text(path), ".toc a").len();
    assert_eq!((toc("journal/index.html"), toc("journal/page-2.html")), (3, 0));
    let neighbours = |path: &str| {
        let html = scraper::Html::parse_document(site.text(path));
        let links = scraper::Selector::parse(".neighbours a").unwrap();
        html.select(&links)
            .map(|a| {
                (
                    a.value().attr("rel").unwrap().to_owned(),
                    a.value().attr("href").unwrap().to_owned(),
                )
            })
            .collect::<Vec<_>>()
    };
    let pair = |rel: &str, href: &str| (rel.to_owned(), href.to_owned());
    assert_eq!(neighbours("journal/j3.html"), [pair("prev", "j2.html"), pair("next", "j4.html")]);
    assert_eq!(neighbours("journal/j1.html"), [pair("next", "j2.html")]);
}

#[test]
fn numbers_in_titles_sort_as_numbers() {
    let mut site = Site::new(CONFIG).page("f/index.md", &page("F", ""));
    for number in [10, 2, 1] {
        site = site.page(&format!("f/x{number}.md"), &page(&format!("Fiche {number}"), ""));
    }
    let titles = texts(site.build().text("f/index.html"), ".cards h3");
    assert_eq!(titles, ["Fiche 1", "Fiche 2", "Fiche 10"]);
}

#[test]
fn tags_that_differ_by_accents_or_capitals_are_one() {
    let site = Site::new(CONFIG)
        .page("a.md", "---\ntitre: A\nétiquettes: [Écrans, lecture]\n---\n\nTexte")
        .page("b.md", "---\ntitre: B\ntags: ecrans\n---\n\nTexte")
        .build();
    assert_eq!(texts(site.text("tags/ecrans/index.html"), ".cards h3"), ["A", "B"]);
    assert_eq!(texts(site.text("tags/index.html"), ".all-tags a"), ["Écrans", "lecture"]);
    assert!(site.text("a.html").contains("href=\"tags/ecrans/index.html\""));
}

#[test]
fn drafts_scheduled_and_expired_pages_are_absent_and_links_to_them_become_words() {
    let mut site = Site::new(CONFIG)
        .page("d.md", "---\ntitre: D\nbrouillon: oui\n---\n\nTexte")
        .page("s.md", "---\ntitre: S\ndate: 1er décembre 2026\n---\n\nTexte")
        .page("e.md", "---\ntitre: E\nexpire: 23/11/2026\n---\n\nTexte")
        .page("a.md", &page("A", "[le d](d.md) [le s](s.md) [le e](e.md)"));
    let built = site.build();
    assert!(!built.has("d.html") && !built.has("s.html") && !built.has("e.html"));
    assert_eq!(built.said.len(), 3);
    assert!(built.said.iter().all(|line| line.starts_with("link-to-unpublished content/a.md:5:")));
    assert!(built.text("a.html").contains("<a>le d</a>"));
    site.drafts = Drafts::Shown;
    site.date = date(2026, 12, 1);
    let built = site.build();
    assert!(built.has("d.html") && built.has("s.html") && !built.has("e.html"));
    site.date = date(2026, 11, 23);
    assert!(site.build().has("e.html"), "the last day still counts");
}

#[test]
fn an_old_address_leads_to_the_page() {
    let site = Site::new(CONFIG)
        .page(
            "f/a.md",
            "---\ntitre: A\nanciennes adresses: [/vieux/nom.html, ancien/]\n---\n\nTexte",
        )
        .build();
    assert!(site.text("vieux/nom.html").contains("url=../f/a.html"));
    assert!(site.text("ancien/index.html").contains("url=../f/a.html"));
    let said = Site::new(CONFIG)
        .page("a.md", "---\ntitre: A\nalias: ../../etc/passwd\n---\n\nTexte")
        .refused();
    assert!(said[0].starts_with("alias-outside-site content/a.md:3:8"), "{said:?}");
}

#[test]
fn a_translation_is_linked_and_a_missing_one_is_stood_in_for_with_a_notice() {
    let site = Site::new("titre: Essai\nlangues: [fr, en, ar]\n")
        .page("a.md", &page("Bonjour", "Texte [b](b.md)"))
        .page("a.en.md", &page("Hello", "Text [b](b.md)"))
        .page("b.md", &page("Suite", "Texte [a](a.md)"))
        .build();
    assert_eq!(texts(site.text("a.html"), ".languages a"), ["English", "العربية"]);
    let english = site.text("a.en.html");
    assert!(english.contains("<html lang=\"en\""));
    assert!(english.contains("href=\"b.en.html\" hreflang=\"fr\""), "{english}");
    let standing_in = site.text("b.en.html");
    assert!(standing_in.contains("<html lang=\"en\""));
    assert!(standing_in.contains("<article class=\"kind-page\" lang=\"fr\" dir=\"ltr\">"));
    assert!(standing_in.contains("href=\"a.en.html\""));
    assert_eq!(texts(standing_in, ".notice").len(), 1);
    assert!(standing_in.contains("noindex"));
    let arabic = site.text("b.ar.html");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\""));
    assert!(arabic.contains("lang=\"fr\" dir=\"ltr\""));
}

#[test]
fn a_translation_older_than_its_page_is_said_to_the_writer_and_to_the_reader() {
    let dated =
        |title: &str, day: &str| format!("---\ntitre: {title}\nmise à jour: {day}\n---\n\nTexte");
    let site = Site::new("titre: Essai\nlangues: [fr, en]\n")
        .page("a.md", &dated("A", "2026-10-02"))
        .page("a.en.md", &dated("A in English", "2026-10-01"))
        .page("b.md", &dated("B", "2026-10-02"))
        .page("b.en.md", &dated("B in English", "2026-10-02"))
        .build();
    assert_eq!(site.said.len(), 1);
    assert!(
        site.said[0].starts_with("translation-outdated content/a.en.md:3:14"),
        "{:?}",
        site.said
    );
    assert_eq!(texts(site.text("a.en.html"), ".notice").len(), 1);
    assert!(texts(site.text("b.en.html"), ".notice").is_empty());
}

#[test]
fn a_plain_version_is_linked_both_ways_and_plain_readers_stay_among_plain_pages() {
    let site = Site::new(CONFIG)
        .page("a.md", &page("A", "Texte"))
        .page("a.simple.md", &page("A en simple", "Texte [b](b.md) [c](c.md)"))
        .page("b.md", &page("B", "Texte"))
        .page("b.simple.md", &page("B en simple", "Texte"))
        .page("c.md", &page("C", "Texte"))
        .build();
    assert!(links(site.text("a.html")).contains(&"a.simple.html".to_owned()));
    let plain = links(site.text("a.simple.html"));
    assert!(plain.contains(&"a.html".to_owned()));
    assert!(plain.contains(&"b.simple.html".to_owned()));
    assert!(plain.contains(&"c.html".to_owned()));
}

#[test]
fn keys_in_french_and_english_and_unknown_ones_are_understood_kindly() {
    let site = Site::new(CONFIG)
        .page("a.md", "---\nTitre: A\nRésumé: Bref\nsumary: x\ncouleur: bleu\n---\n\nTexte")
        .at(
            "themes/preau/kinds/page/page.html",
            "{{ page.title }} {{ page.extra.couleur or \"\" }}",
        )
        .build();
    assert_eq!(site.said.len(), 2, "{:?}", site.said);
    assert!(site.said[0].starts_with("unknown-key content/a.md:4:1"));
    assert_eq!(site.text("a.html"), "A bleu");
}

#[test]
fn a_broken_template_names_its_file_its_line_and_the_page() {
    let said = Site::new(CONFIG)
        .page("a.md", &page("A", "Texte"))
        .at("themes/preau/layout/page.html", "ligne 1\n{{ page.titel }}\n{% block lead %}{% endblock %}{% block after %}{% endblock %}")
        .refused();
    assert!(said[0].starts_with("template-error themes/preau/layout/page.html:2:"), "{said:?}");
    assert!(said[0].contains("a.md") || said[0].contains("index.md"), "{said:?}");
    let said =
        Site::new(CONFIG).at("themes/preau/layout/page.html", "ligne 1\n{% if %}\n").refused();
    assert!(said[0].starts_with("template-error themes/preau/layout/page.html:2:"), "{said:?}");
}

#[test]
fn templates_of_kinds_without_a_page_may_be_used_and_the_sites_own_are_read() {
    let site = Site::new(CONFIG).page("a.md", &page("A", "Texte"));
    let site =
        site.at("themes/preau/kinds/page/page.html", "{% extends \"kinds/tour/page.html\" %}");
    assert!(site.build().text("a.html").contains("Texte"));
    let said = Site::new(CONFIG)
        .page("a.md", &page("A", "Texte"))
        .at("themes/preau/kinds/tour/page.html", "{% if %}\n")
        .refused();
    assert!(said[0].starts_with("template-error themes/preau/kinds/tour/page.html:1:"), "{said:?}");
}

#[test]
fn template_syntax_in_content_is_plain_text() {
    let site = Site::new(CONFIG)
        .page("a.md", "---\ntitre: \"{{ site }} {% if %}\"\n---\n\n{{ page.title }} {% raw %}")
        .build();
    assert!(site.text("a.html").contains("{{ page.title }} {% raw %}"));
}

#[test]
fn a_kind_comes_from_the_folder_unless_the_page_says_otherwise() {
    let site = Site::new(CONFIG)
        .page("fiches/index.md", &page("Fiches", "Texte"))
        .page("fiches/a.md", &page("A", "Texte"))
        .page("fiches/b.md", "---\ntitre: B\ngenre: page\n---\n\nTexte")
        .page("c.md", "---\ntitre: C\nkind: Fiche\n---\n\nTexte")
        .build();
    let kind = |path: &str| site.text(path).split("class=\"kind-").nth(1).unwrap()[..4].to_owned();
    assert_eq!(kind("fiches/index.html"), "page");
    assert_eq!(kind("fiches/a.html"), "guid");
    assert_eq!(kind("fiches/b.html"), "page");
    assert_eq!(kind("c.html"), "guid");
    let said = Site::new(CONFIG).page("a.md", "---\ntitre: A\ngenre: fich\n---\n").refused();
    assert!(said[0].starts_with("unknown-kind content/a.md:3:8"), "{said:?}");
}

#[test]
fn the_feed_and_the_sitemap_are_read_by_other_peoples_parsers() {
    let mut site = Site::new("titre: Essai & Cie\n")
        .page("a.md", "---\ntitre: \"A <b> & c\"\ndate: 2026-09-02\nauteurs: [Mme Morel]\n---\n\nTexte [b](b.md)")
        .page("b.md", "---\ntitre: B\ndate: 2026-09-01\nmise à jour: 2026-10-01\n---\n\nTexte");
    site.base_url = Some("https://ecole.example/site/".to_owned());
    let built = site.build();
    let feed = feed_rs::parser::parse(built.text("feed.xml").as_bytes()).unwrap();
    assert_eq!(feed.title.unwrap().content, "Essai & Cie");
    assert_eq!(feed.entries.len(), 2);
    assert_eq!(feed.entries[0].links[0].href, "https://ecole.example/site/a.html");
    let content = feed.entries[0].content.as_ref().unwrap().body.as_ref().unwrap();
    assert!(content.contains("href=\"https://ecole.example/site/b.html\""), "{content}");
    let sitemap = roxmltree::Document::parse(built.text("sitemap.xml")).unwrap();
    let addresses: Vec<_> = sitemap
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.sitemaps.org/schemas/sitemap/0.9", "loc")))
        .map(|node| node.text().unwrap())
        .collect();
    assert!(addresses.contains(&"https://ecole.example/site/a.html"), "{addresses:?}");
    assert!(built.text("robots.txt").contains("Sitemap: https://ecole.example/site/sitemap.xml"));
    assert!(built.text("404.html").contains("href=\"https://ecole.example/site/index.html\""));
}

#[test]
fn a_file_is_published_only_if_a_page_uses_it_and_its_type_is_allowed() {
    let site = Site::new(CONFIG)
        .page("a.md", &page("A", "![Un point](p.jpg) [le texte](t.txt)"))
        .file("p.jpg", crate::site::JPEG)
        .file("q.jpg", crate::site::JPEG)
        .file("t.txt", "bonjour")
        .file("x.html", "<script>alert(1)</script>")
        .build();
    assert!(site.has("p-1.jpg") && site.has("t.txt"));
    assert!(!site.has("q-1.jpg") && !site.has("x.html"));
    for name in ["x.html", "x.js", "x.exe", "x.xml", "x"] {
        let said = Site::new(CONFIG)
            .page("a.md", &page("A", &format!("[x]({name})")))
            .file(name, "x")
            .refused();
        assert!(said[0].starts_with("forbidden-file-type content/a.md:5:5"), "{said:?}");
    }
}

#[test]
fn the_same_site_is_built_to_the_same_bytes_wherever_and_whenever() {
    let make = |reverse: bool| {
        let mut names: Vec<u32> = (0..40).collect();
        if reverse {
            names.reverse();
        }
        let mut site = Site::new("titre: Essai\nlangues: [fr, en]\n");
        for n in names {
            let text = format!(
                "---\ntitre: Page {n}\ndate: 2026-09-{:02}\ntags: [t{}, u]\n---\n\nTexte [x](p{}.md)",
                n % 28 + 1,
                n % 3,
                (n + 1) % 40
            );
            site = site.page(&format!("p{n}.md"), &text);
        }
        site.build().files
    };
    assert_eq!(make(false), make(true));
}

#[test]
fn a_link_to_a_file_says_what_it_is_and_what_it_weighs_unless_its_words_do() {
    let pdf = |weight: usize| {
        let mut bytes = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
            2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n\
            trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"
            .to_vec();
        bytes.resize(weight, b'\n');
        bytes
    };
    let body = "[Le *menu*](menu.pdf) [Le plan](plan.pdf) [Le PDF](plan.pdf) [Le menu (PDF, 120 ko)](menu.pdf) ![La cour](cour.jpg) [La cour](cour.jpg)\n";
    let site = Site::new("titre: Essai\nlangues: [fr, en]\n")
        .file("menu.pdf", pdf(119_500))
        .file("plan.pdf", pdf(2_450_000))
        .file("cour.jpg", crate::site::JPEG)
        .page("a.md", &format!("---\ntitre: A\n---\n\n{body}"))
        .page("a.en.md", &format!("---\ntitle: A\n---\n\n{body}"));
    let published = site.build();
    let french = published.text("a.html");
    assert!(french.contains("Le <em>menu</em> (PDF, 120\u{a0}ko)</a>"), "{french}");
    assert!(french.contains("Le plan (PDF, 2,5\u{a0}Mo)</a>"), "{french}");
    assert!(french.contains("Le PDF (2,5\u{a0}Mo)</a>"), "{french}");
    assert!(french.contains("Le menu (PDF, 120\u{a0}ko)</a>"), "{french}");
    assert!(french.contains(">La cour</a>"), "{french}");
    assert!(published.text("a.en.html").contains("Le plan (PDF, 2.5 MB)</a>"));
}

#[test]
fn a_link_written_with_other_capitals_or_slashes_is_an_error_with_its_repair() {
    let body =
        "[a](Cantine.md#menus) [b](fiches\\Ecrans.md) [c](file:///C:/menu.pdf) [d](C:\\menu.pdf)\n";
    let site = Site::new("titre: Essai\n")
        .page("cantine.md", "---\ntitre: La cantine\n---\n\n## Menus\n\nTexte.\n")
        .page("fiches/ecrans.md", "---\ntitre: Écrans\n---\n\nTexte.\n")
        .page("a.md", &format!("---\ntitre: A\n---\n\n{body}"));
    let said: Vec<_> = site.check().into_iter().filter(|said| said.is_error()).collect();
    let fixes: Vec<_> = said
        .iter()
        .map(|said| {
            let fix = said.fix.as_ref().map(|fix| (fix.text.as_str(), fix.trust));
            (said.code, fix)
        })
        .collect();
    let safe = preau::diagnostic::Trust::Safe;
    assert_eq!(
        fixes,
        [
            ("dead-link", Some(("cantine.md#menus", safe))),
            ("dead-link", Some(("fiches/ecrans.md", safe))),
            ("dangerous-address", None),
            ("dangerous-address", None),
        ]
    );
}
