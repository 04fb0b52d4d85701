//! Broken and hostile input: a clear answer, the last good site intact, never a panic or a hang.

use std::fs;

use crate::site::{Site, read};

const CONFIG: &str = "titre: Essai\n";

/// A page of these bytes must build; the codes of what is said about it.
fn builds(bytes: &[u8]) -> Vec<String> {
    let site = Site::new(CONFIG).file("a.md", bytes).build();
    assert!(site.has("a.html"));
    site.said.iter().map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

/// A site with this page must be refused, and the site built before it must stand.
fn refused(bytes: &[u8], code: &str) {
    let site = Site::new(CONFIG).page("a.md", "---\ntitre: Bon\n---\n\nTexte");
    site.build();
    let before = read(&site.out());
    let site = site.file("a.md", bytes);
    let said = site.refused();
    assert!(said.iter().any(|line| line.starts_with(code)), "{code} is not in {said:?}");
    assert_eq!(read(&site.out()), before, "the last good site has changed");
}

#[test]
fn encodings_of_all_ages_are_read() {
    let text = "---\r\ntitre: L'été\r\n---\r\n\r\nTexte à lire.\r\n";
    assert!(builds(text.as_bytes()).is_empty());
    assert!(builds(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()).is_empty());
    let latin1: Vec<u8> = text.chars().map(|c| u32::from(c) as u8).collect();
    assert_eq!(builds(&latin1), ["not-utf8"]);
    let utf16: Vec<u8> =
        [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(builds(&utf16), ["not-utf8"]);
    refused(b"---\ntitre: A\n---\n\0\x01\x02", "not-utf8");
}

#[test]
fn empty_and_bare_files_build_with_a_warning() {
    assert_eq!(builds(b""), ["front-matter-missing", "title-missing"]);
    assert_eq!(builds(b"# Un titre\n\nTexte"), ["front-matter-missing"]);
    assert_eq!(builds(b"---\n---\n"), ["title-missing"]);
}

#[test]
fn a_page_of_nothing_but_numbers_is_read_at_once() {
    // Read to the end from each number, this text would take minutes.
    let page = format!("---\ntitre: A\n---\n\n## B\n\n{}\n", "1 2 3 ".repeat(200_000));
    assert!(builds(page.as_bytes()).is_empty());
}

#[test]
fn broken_front_matter_is_refused_with_its_reason() {
    refused(b"---\ntitre: A\n\nTexte sans fin", "front-matter-unclosed");
    refused(b"---\ntitre: La cour : un espace\n---\n", "yaml-colon-in-value");
    refused(b"---\ntitre: 'L'ecole'\n---\n", "yaml-apostrophe");
    refused(b"---\ntitre: A\n\tdate: 2026-09-01\n---\n", "yaml-tab");
    refused(b"---\ntitre: A\ntitre: B\n---\n", "yaml-duplicate-key");
    refused(b"---\ntitre: A\ntitle: B\n---\n", "yaml-duplicate-key");
    refused(b"---\ntitre: A\ndate: 31 fevrier 2026\n---\n", "not-a-date");
    refused(b"---\ntitre: [a, b]\n---\n", "wrong-type");
    refused(b"---\ntitre: A\nordre: beaucoup\n---\n", "wrong-type");
    refused(b"---\ntitre: A\npublic: [martiens]\n---\n", "unknown-choice");
    refused(b"---\na: &a [x]\nb: *a\n---\n", "yaml-alias");
}

#[test]
fn all_the_mistakes_of_a_run_are_said_at_once() {
    let said = Site::new("titre: Essai\nlangue: klingon\n")
        .page(
            "a.md",
            "---\ntitre: La cour : un espace\ndate: 31/02/2026\ntags: [a\n---\n\n[x](y.md)\n",
        )
        .page("b.md", "---\ntitre: 'L'ecole'\nordre: x\n---\n\n[x](z.md)\n")
        .refused();
    for code in
        ["unknown-language", "yaml-colon-in-value", "not-a-date", "yaml-apostrophe", "wrong-type"]
    {
        assert!(said.iter().any(|line| line.starts_with(code)), "{code} is not in {said:#?}");
    }
    assert_eq!(said.iter().filter(|line| line.starts_with("dead-link")).count(), 2);
}

#[test]
fn bombs_are_answered_at_once() {
    let mut bomb = String::from("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for n in 1..10 {
        let previous = format!("*a{}", n - 1);
        bomb.push_str(&format!("a{n}: &a{n} [{}]\n", [previous.as_str(); 9].join(", ")));
    }
    bomb.push_str("---\n");
    refused(bomb.as_bytes(), "yaml-alias");
    let nested = format!("---\ntitre: {}\n---\n", "[".repeat(100_000));
    refused(nested.as_bytes(), "yaml-");
    for mark in ["> ", "- ", "[", "*a ", "<b>", "![", "_", "`", "| "] {
        let text = format!("---\ntitre: A\n---\n\n{}\n", mark.repeat(10_000));
        let site = Site::new(CONFIG).page("a.md", &text);
        site.try_build().unwrap();
    }
}

#[test]
fn two_files_for_one_address_are_refused() {
    for (one, two) in
        [("Été.md", "ete.md"), ("a b.md", "a-b.md"), ("caf\u{e9}.md", "cafe\u{301}.md")]
    {
        let site =
            Site::new(CONFIG).page(one, "---\ntitre: A\n---\n").page(two, "---\ntitre: B\n---\n");
        let said = site.refused();
        assert!(said[0].starts_with("two-pages-one-address"), "{one} {two}: {said:?}");
    }
    let said = Site::new(CONFIG)
        .page("a.md", "---\ntitre: A\nalias: B.html\n---\n")
        .page("b.md", "---\ntitre: B\n---\n")
        .refused();
    assert!(said[0].starts_with("two-pages-one-address"), "{said:?}");
    let said = Site::new(CONFIG).page("404.md", "---\ntitre: A\n---\n").refused();
    assert!(said[0].starts_with("two-pages-one-address"), "{said:?}");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_site_and_loops_are_ignored_with_a_warning() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("secret.md"), "---\ntitre: Secret\n---\n").unwrap();
    let site = Site::new(CONFIG).page("d/a.md", "---\ntitre: A\n---\n");
    let content = site.path().join("content");
    symlink(elsewhere.path(), content.join("dehors")).unwrap();
    symlink(elsewhere.path().join("secret.md"), content.join("secret.md")).unwrap();
    symlink(&content, content.join("d/boucle")).unwrap();
    symlink("nulle-part.md", content.join("casse.md")).unwrap();
    symlink("a.md", content.join("d/dedans.md")).unwrap();
    let built = site.build();
    assert_eq!(
        built.said.iter().filter(|line| line.starts_with("link-outside")).count(),
        4,
        "{:#?}",
        built.said
    );
    assert!(!built.has("secret.html") && !built.has("dehors/secret.html"));
    assert!(built.has("d/dedans.html"));
}

#[test]
fn what_a_contributor_writes_never_runs() {
    let text = r#"---
titre: "<script>alert(1)</script>"
résumé: "\"><img src=x onerror=alert(1)>"
étiquettes: ["<b onmouseover=alert(1)>"]
---

<script>alert(1)</script> <img src="p.jpg" alt="x" onerror="alert(1)"> <svg onload=alert(1)>

<iframe src="https://x.example"></iframe><style>*{display:none}</style>

[x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) [z](data:text/html,x) <a href="vbscript:x">w</a>
"#;
    let site = Site::new(CONFIG).page("a.md", text).file("p.jpg", crate::site::JPEG);
    let said = site.refused();
    assert!(said.iter().any(|line| line.starts_with("dangerous-address")), "{said:#?}");
    assert!(said.iter().any(|line| line.starts_with("html-not-allowed")), "{said:#?}");
    let safe: String = text
        .lines()
        .filter(|line| !line.contains("javascript:"))
        .map(|line| format!("{line}\n"))
        .collect();
    let built = Site::new(CONFIG).page("a.md", &safe).file("p.jpg", crate::site::JPEG).build();
    for (path, html) in built.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = scraper::Html::parse_document(std::str::from_utf8(html).unwrap());
        for element in html.tree.values().filter_map(|node| node.as_element()) {
            let name = element.name();
            assert!(
                !["script", "iframe", "style", "svg", "object"].contains(&name),
                "{path}: {name}"
            );
            assert!(
                element.attrs().all(|(name, _)| !name.starts_with("on")),
                "{path}: {element:?}"
            );
        }
    }
}

#[test]
fn a_link_without_a_protocol_is_refused_and_mended() {
    // Read from a USB stick, it would ask for a folder of that computer.
    let built = Site::new(CONFIG)
        .page("a.md", "---\ntitre: A\n---\n\n[x](//evil.example/b)\n")
        .try_build()
        .unwrap();
    let said = built.diagnostics.iter().find(|said| said.code == "dead-link").unwrap();
    assert_eq!(said.fix.as_ref().unwrap().text, "https://evil.example/b");
}

#[test]
fn the_ids_of_a_field_are_not_those_of_the_body() {
    let text = "---\ntitre: A\ngenre: journal\nclasse: cp\ntravail: |\n  ## X {#x}\n\n  <b id=\"y\">a</b> \
        <span aria-labelledby=\"y\">b</span>\n---\n\n## X {#x}\n\n<b id=\"y\">c</b>\n";
    let built =
        Site::new("titre: Essai\nclasses: [{id: cp, nom: CP}]\n").page("a.md", text).build();
    let html = built.text("a.html");
    assert_eq!(html.matches(" id=\"x\"").count(), 1);
    assert_eq!(html.matches(" id=\"y\"").count(), 1);
    let label = html.split("aria-labelledby=\"champ-").nth(1).unwrap().split('"').next().unwrap();
    assert!(html.contains(&format!(" id=\"champ-{label}\"")), "{html}");
}

#[test]
fn control_characters_are_no_part_of_what_is_published() {
    let text = "---\ntitre: \"A\\x0bB\"\ndate: 2026-09-01\n---\n\nUn\u{b}mot\u{1} et\u{ffff}.\n";
    let site = Site::new("titre: Essai\nadresse du site: https://ecole.example/\n");
    let built = site.page("a.md", text).build();
    for (path, bytes) in &built.files {
        if path.ends_with(".html") || path.ends_with(".xml") {
            let text = std::str::from_utf8(bytes).unwrap();
            let wrong = |c: char| (c.is_control() && c != '\n' && c != '\t') || c == '\u{ffff}';
            assert!(!text.contains(wrong), "{path}");
        }
    }
    assert!(built.text("a.html").contains("Un mot  et"));
}

#[test]
fn a_missing_content_folder_or_site_yml_is_said_plainly() {
    let empty = tempfile::tempdir().unwrap();
    let mut request = Site::new(CONFIG).request();
    request.site = empty.path().to_path_buf();
    request.out = empty.path().join("public");
    assert!(preau::pipeline::check(&request).is_err());
    fs::create_dir(empty.path().join("content")).unwrap();
    let said = preau::pipeline::check(&request).unwrap();
    assert_eq!(said[0].code, "missing-file");
}

#[test]
fn a_thousand_pages_at_the_root_do_not_make_a_thousand_long_menus() {
    let mut site = Site::new(CONFIG);
    for number in 0..1000 {
        site = site.page(&format!("p{number}.md"), &format!("---\ntitre: P {number}\n---\n"));
    }
    let built = site.build();
    assert!(built.text("p500.html").len() < 5_000);
    assert!(built.has("page-50.html"), "the home page lists them all");
}
