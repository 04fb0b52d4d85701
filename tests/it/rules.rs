//! Every rule's own page is its test: what stands under *Bad* is reported, what stands under *Good* is not.

use preau::check::rules;
use preau::diagnostic::{Explanation, Tongue, codes};

use crate::site::Site;

/// An example: the text of a page, its path, and the files that it needs, each written above it in a block
/// that says its path (`yaml site.yml`, `vtt film.vtt`).
#[derive(Default, Clone)]
struct Example {
    path: String,
    page: String,
    files: Vec<(String, String)>,
}

/// The examples under the heading `## {heading}` of a rule's page.
fn examples(text: &str, heading: &str) -> Vec<Example> {
    let (mut examples, mut files) = (Vec::new(), Vec::new());
    let (mut section, mut fence, mut block, mut info) =
        (String::new(), None, String::new(), String::new());
    for line in text.lines() {
        match &fence {
            None if line.starts_with("## ") => section = line[3..].to_owned(),
            None if line.starts_with("```") => {
                let marks: String = line.chars().take_while(|c| *c == '`').collect();
                info = line[marks.len()..].trim().to_owned();
                block.clear();
                fence = Some(marks);
            }
            Some(end) if line == end => {
                fence = None;
                let (language, path) = info.split_once(' ').unwrap_or((&info, ""));
                match (section == heading, language) {
                    (true, "markdown") => examples.push(Example {
                        path: if path.is_empty() { "essai.md".into() } else { path.into() },
                        page: block.clone(),
                        files: std::mem::take(&mut files),
                    }),
                    (true, _) if !path.is_empty() => files.push((path.into(), block.clone())),
                    _ => {}
                }
            }
            Some(_) => block = block.clone() + line + "\n",
            None => {}
        }
    }
    examples
}

/// Files that the examples may name.
const BESIDE: [(&str, &[u8]); 7] = [
    ("photo.jpg", crate::site::JPEG),
    ("plan.jpg", crate::site::JPEG),
    ("menu.pdf", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
    ("film.mp4", b"\0\0\0\x18ftypisom\0\0\0\0isommp42"),
    ("saute.gif", b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b"),
    ("chanson.mp3", b"ID3\x04\0\0\0\0\0\0"),
    ("liste.csv", b"jour,plat\nlundi,riz\n"),
];

/// Pages to which the examples may lead.
const PAGES: [(&str, &str); 3] = [
    ("cantine.md", "---\ntitre: La cantine\n---\n\n## Menus\n\nLe menu est affiché.\n"),
    ("autre.md", "---\ntitre: Une autre page\n---\n\nLe texte.\n"),
    ("fiches/ecrans.md", "---\ntitre: Les écrans\n---\n\n## Avant\n\nLe texte.\n"),
];

/// Whether the rule `name` reports an example, written in the language `language`.
fn reports(name: &str, example: &Example, language: &str) -> bool {
    let page = match example.page.starts_with("---\n") {
        true => example.page.clone(),
        false => format!("---\ntitre: Essai\nlangue: {language}\n---\n\n{}", example.page),
    };
    let own = |path: &str| example.files.iter().find(|(known, _)| known == path);
    let config = own("site.yml").map_or("titre: Essai\n", |(_, text)| text);
    let mut site = Site::new(config);
    for (path, text) in PAGES {
        site = site.page(path, text);
    }
    let named = |path: &str| {
        let texts = example.files.iter().map(|(_, text)| text);
        std::iter::once(&example.page).chain(texts).any(|text| text.contains(path))
    };
    for (path, bytes) in BESIDE.into_iter().filter(|(path, _)| named(path)) {
        site = site.file(path, bytes);
    }
    for (path, text) in example.files.iter().filter(|(path, _)| path != "site.yml") {
        // A block `bytes heavy.pdf` says how much the file weighs.
        site = match text.trim().parse() {
            Ok(weight) if path.ends_with(".pdf") => {
                let mut bytes = BESIDE[2].1.to_vec();
                bytes.resize(weight, b'\n');
                site.file(path, bytes)
            }
            _ if path.starts_with("themes/") => site.at(path, text),
            _ => site.page(path, text),
        };
    }
    site.page(&example.path, &page).check().iter().any(|said| said.code == name)
}

#[test]
fn a_rule_reports_its_bad_examples_and_not_its_good_ones() {
    let mut wrong = Vec::new();
    for rule in rules::ALL {
        for (tongue, language, bad, good) in
            [(Tongue::French, "fr", "À éviter", "À écrire"), (Tongue::English, "en", "Bad", "Good")]
        {
            let page = Explanation::parse(rule.guide, tongue).unwrap();
            assert_eq!(page.severity, rule.severity, "{}", rule.name);
            for (heading, expected) in [(bad, true), (good, false)] {
                let examples = examples(page.text, heading);
                assert!(!examples.is_empty(), "{} has nothing under {heading}", rule.name);
                for example in examples {
                    if reports(rule.name, &example, language) != expected {
                        wrong.push(format!("{} ({heading}):\n{}", rule.name, example.page));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_mended_text_is_the_one_that_a_person_would_write() {
    let check = |name: &str, body: &str, mended: &str| {
        let front = "---\ntitre: Essai\n---\n\n";
        let site = Site::new("titre: Essai\n").page("a.md", &format!("{front}{body}"));
        let said = site.check().into_iter().find(|said| said.code == name);
        let fix = said.and_then(|said| said.fix).expect(name);
        let mut text = format!("{front}{body}");
        text.replace_range(fix.span.range(), &fix.text);
        assert_eq!(text.strip_prefix(front), Some(mended), "{name}");
    };
    check("heading-skips-level", "#### A\n\na\n\n#### B\n\nb\n", "## A\n\na\n\n## B\n\nb\n");
    check("heading-level-one", "a\n\n# A\n\n## B\n\nb\n", "a\n\n## A\n\n### B\n\nb\n");
    check("heading-in-bold", "## A\n\n**Soir :**\n\nb\n", "## A\n\n### Soir\n\nb\n");
    check("heading-is-a-sentence", "## À lire :\n\nb\n", "## À lire\n\nb\n");
    check("list-typed-by-hand", "Voici :\n• a\n• b\n\nc\n", "Voici :\n\n- a\n- b\n\nc\n");
    check("list-interrupted", "1. a\n\nb\n\n2. c\n", "1. a\n\n   b\n\n2. c\n");
    check("breaks-for-paragraphs", "a<br> <br/>b\n", "a\n\nb\n");
    check("underline-like-a-link", "Un <u>repas froid</u>.\n", "Un **repas froid**.\n");
    check("struck-through", "Le ~~mardi~~ jeudi.\n", "Le annulé : ~~mardi~~ jeudi.\n");
    check("hidden-from-ears", "<h2 aria-hidden=\"true\">A</h2>\n\na\n", "<h2>A</h2>\n\na\n");
    check("language-code-unknown", "<b lang=\"eng\">a</b>\n", "<b lang=\"en\">a</b>\n");
    check("language-unmarked", "Dire مرحبا بكم.\n", "Dire <span lang=\"ar\">مرحبا بكم</span>.\n");
    check("table-of-one-column", "| A |\n| --- |\n| un |\n| deux |\n", "A :\n\n- un\n- deux\n");
    check(
        "table-heading-without-scope",
        "<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>a</td><td>b</td></tr>\n</table>\n",
        "<table>\n<tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr>\n<tr><td>a</td><td>b</td></tr>\n</table>\n",
    );
}

#[test]
fn site_yml_makes_a_rule_silent_grave_or_mild_folder_by_folder() {
    let page = "---\ntitre: A\n---\n\n[ici](../index.md)\n";
    let heard = |config: &str| {
        let site = Site::new(&format!("titre: Essai\n{config}"));
        let site = site.page("journal/a.md", page).page("fiches/a.md", page);
        let said = site.check().into_iter().filter(|said| said.code == "link-says-click-here");
        said.map(|said| {
            let file = said.place.unwrap().file.path.clone();
            format!("{:?} {}", said.severity, file.trim_start_matches("content/"))
        })
        .collect::<Vec<_>>()
    };
    let rule = "règles:\n  - règle: link-says-click-here\n    niveau";
    assert_eq!(heard(""), ["Warning fiches/a.md", "Warning journal/a.md"]);
    assert_eq!(heard(&format!("{rule}: non\n")), [""; 0]);
    assert_eq!(heard(&format!("{rule}: non\n    dossier: journal\n")), ["Warning fiches/a.md"]);
    assert_eq!(
        heard(&format!("{rule}: erreur\n    dossier: content/fiches/\n")),
        ["Error fiches/a.md", "Warning journal/a.md"]
    );
    assert_eq!(
        heard("erreurs: [link-says-click-here]\n"),
        ["Error fiches/a.md", "Error journal/a.md"]
    );
}

#[test]
fn a_wish_that_cannot_be_granted_is_said() {
    let said = |config: &str| {
        let site = Site::new(&format!("titre: Essai\n{config}"));
        site.check().into_iter().map(|said| said.code).collect::<Vec<_>>()
    };
    let rule = |name: &str| said(&format!("règles:\n  - règle: {name}\n    niveau: non\n"));
    assert_eq!(rule("dead-link"), ["level-not-adjustable"]);
    assert_eq!(rule("link-says-clic-here"), ["unknown-code"]);
    assert_eq!(rule("unknown-key"), [""; 0]);
}

#[test]
fn a_comment_allows_one_fault_at_one_place_and_says_why() {
    let check = |body: &str, expected: &[&str]| {
        let site = Site::new("titre: Essai\n");
        let site = site.page("a.md", &format!("---\ntitre: A\n---\n\n{body}\n"));
        let said: Vec<_> = site.check().into_iter().map(|said| said.code).collect();
        assert_eq!(said, expected, "{body}");
    };
    let allow = "<!-- préau: accepter link-says-click-here : le mot est cité -->";
    let link = "Le mot [ici](index.md).";
    check(link, &["link-says-click-here"]);
    check(&format!("{allow}\n{link}"), &[]);
    check(&format!("{allow}\n\n{link}"), &[]);
    check(&format!("{link} {allow}"), &[]);
    check(&format!("{allow}\n{link}\n\n{link}"), &["link-says-click-here"]);
    check(&format!("{link}\n\n{allow}\nTexte."), &["link-says-click-here", "allowance-unused"]);
    let silent = "<!-- préau: accepter link-says-click-here -->";
    check(&format!("{silent}\n{link}"), &["allowance-malformed", "link-says-click-here"]);
    let other = "<!-- preau: allow no-such-rule : why -->";
    check(&format!("{other}\n{link}"), &["unknown-code", "link-says-click-here"]);
    check(&format!("```\n{allow}\n```\n\n{link}"), &["link-says-click-here"]);
}

#[test]
fn every_mistake_that_the_tool_can_say_is_explained() {
    let mut known: Vec<&str> = codes();
    known.extend(rules::ALL.iter().map(|rule| rule.name));
    for entry in walkdir::WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")) {
        let entry = entry.unwrap();
        if entry.path().extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let text: String = text.split("#[cfg(test)]").next().unwrap().split_whitespace().collect();
        for start in ["Diagnostic::error(\"", "Diagnostic::warning(\""] {
            for after in text.split(start).skip(1) {
                let code = after.split('"').next().unwrap();
                assert!(
                    known.contains(&code),
                    "{code} ({}) has no explanation",
                    entry.path().display()
                );
            }
        }
    }
}
