//! Markdown → HTML: the reference HTML to the byte, what Préau adds to it, and hostile input.

use std::sync::Arc;

use preau::diagnostic::Diagnostic;
use preau::document::{
    Document, Flavour, Labels, Link, LinkKind, Settings, Written, destination_span, parse,
    parse_value, push_address, push_attribute,
};
use preau::text::{Rules, SourceFile, Span};
use proptest::prelude::*;

struct French;

impl Labels for French {
    fn text(&self, key: &str) -> &str {
        match key {
            "part_info" => "Bon à savoir",
            "part_note" => "Remarque",
            "part_tip" => "Astuce",
            "part_details" => "Détails",
            "part_warning" => "Attention",
            "footnotes" => "Notes",
            "task_done" => "Fait",
            "task_to_do" => "À faire",
            _ => "?",
        }
    }

    fn numbered(&self, key: &str, number: usize) -> String {
        match key {
            "footnote_ref" => format!("Note {number}"),
            "table_number" => format!("Tableau {number}"),
            "footnote_back" => format!("Retour à l’appel de la note {number}"),
            _ => format!("? {number}"),
        }
    }
}

fn settings() -> Settings<'static> {
    Settings {
        labels: &French,
        language: "fr",
        typography: Rules::French,
        title: Some("Titre de la page"),
        ids: "",
        flavour: Flavour::Site,
    }
}

fn written_as(markdown: &str, flavour: Flavour) -> (Written, Vec<Diagnostic>) {
    let file = Arc::new(SourceFile::new("page.md", markdown));
    let body = Span::new(0..markdown.len());
    parse(&file, body, &Settings { flavour, ..settings() })
}

fn written(markdown: &str) -> (Written, Vec<Diagnostic>) {
    written_as(markdown, Flavour::Site)
}

/// Fills the holes as the reference HTML does.
fn html_of<T>(document: &Document<T>) -> String {
    let mut html = String::new();
    document.html(&mut html, &mut |out, link: &Link, _| {
        match link.kind {
            LinkKind::Link => push_address(out, "href", &link.destination),
            LinkKind::Image | LinkKind::Figure => {
                out.push_str("<img");
                push_address(out, "src", &link.destination);
                push_attribute(out, "alt", &link.text);
            }
        }
        if !link.title.is_empty() && link.kind != LinkKind::Figure {
            push_attribute(out, "title", &link.title);
        }
        if link.kind != LinkKind::Link {
            out.push_str(" />");
        }
    });
    html
}

fn html(markdown: &str) -> String {
    html_of(&written(markdown).0.resolve(|_| ()))
}

fn reference(markdown: &str, flavour: Flavour) -> String {
    use pulldown_cmark::Options;
    let options = match flavour {
        Flavour::Extended => {
            Options::ENABLE_TABLES
                | Options::ENABLE_FOOTNOTES
                | Options::ENABLE_STRIKETHROUGH
                | Options::ENABLE_TASKLISTS
                | Options::ENABLE_HEADING_ATTRIBUTES
                | Options::ENABLE_DEFINITION_LIST
                | Options::ENABLE_GFM
        }
        _ => Options::empty(),
    };
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(markdown, options));
    html
}

fn same_as_reference(markdown: &str, flavour: Flavour) {
    let ours = html_of(&written_as(markdown, flavour).0.resolve(|_| ()));
    assert_eq!(ours, reference(markdown, flavour), "{markdown:?} as {flavour:?}");
}

/// The Markdown of each example of the CommonMark specification.
fn specification() -> Vec<String> {
    let path =
        concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/node_modules/commonmark-spec/spec.txt");
    let text = std::fs::read_to_string(path)
        .unwrap_or_else(|_| panic!("{path} is missing: run `npm install --prefix tests/browser`"));
    let fence = "`".repeat(32);
    let mut examples = Vec::new();
    for block in text.split(&format!("\n{fence} example\n")).skip(1) {
        let markdown = block.split("\n.\n").next().unwrap();
        examples.push(format!("{}\n", markdown.replace('→', "\t")));
    }
    examples
}

#[test]
fn without_our_additions_the_html_is_the_reference_html_over_the_whole_specification() {
    let examples = specification();
    assert!(examples.len() > 600, "{}", examples.len());
    for markdown in &examples {
        same_as_reference(markdown, Flavour::CommonMark);
        same_as_reference(markdown, Flavour::Extended);
    }
}

#[test]
fn without_our_additions_the_html_of_extensions_is_the_reference_html() {
    for markdown in [
        "| a | b |\n|---|:-:|\n| 1 | *2* |\n| 3 |\n",
        "| a |\n|--:|\n",
        "| a | b | c |\n|:--|:-:|--:|\n| `x|y` | \\| | |\n\ntext",
        "~~del~~ ~one~ ~~~a~~~",
        "- [ ] a\n- [x] b\n\n  c\n",
        "a[^1] b[^2] c[^1] ![x[^2]](y)\n\n[^1]: one\n\n    two\n[^2]: deux [^1]\n[^3]: never\n",
        "# a {#x .y .z lang=fr alone}\n\nb\n=\n",
        "term\n: one\n: two\n\nother\n: three\n\n  para\n",
        "> [!NOTE]\n> a\n\n> [!CAUTION]\n> - b\n\n> [!tip] x\n",
        "![a *b* `c` <i>d</i>\ne](f \"g\")",
        "<https://a.example/?q=é&b> <a@b.example>\n\n[a](<b c> 'd&e')",
        "1. a\n2. b\n\n7) c\n\n   d\n",
    ] {
        same_as_reference(markdown, Flavour::Extended);
        same_as_reference(markdown, Flavour::CommonMark);
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn without_our_additions_any_markdown_gives_the_reference_html(markdown in any_markdown()) {
        same_as_reference(&markdown, Flavour::CommonMark);
        same_as_reference(&markdown, Flavour::Extended);
    }
}

fn cases(cases: u32) -> ProptestConfig {
    // PROPTEST_CASES asks for more.
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases.max(cases), failure_persistence: None, ..usual }
}

/// Pieces of Markdown in any order.
fn any_markdown() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zé ?!:;«»'\"]{1,12}",
        2 => Just("\n".to_owned()),
        2 => Just("\n\n".to_owned()),
        1 => "[ \t]{1,5}",
        4 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Tags in any order, in lines and in blocks.
fn any_tags() -> impl Strategy<Value = String> {
    let names = "a b bdo blockquote br caption code dd del details div dl dt em figcaption figure form h1 h2 hr i \
        iframe img ins li math ol option p pre q rp rt ruby script select span style sub summary svg table tbody \
        td template textarea tfoot th thead title tr u ul wbr nobr font button center object col";
    let names: Vec<&str> = names.split_whitespace().collect();
    let piece = prop_oneof![
        6 => prop::sample::select(names.clone()).prop_map(|name| format!("<{name}>")),
        4 => prop::sample::select(names).prop_map(|name| format!("</{name}>")),
        2 => prop::sample::select(vec!["<a href=x>", "<h2 id=a>", "<p id=a lang=ar>", "<td colspan=2>", "<b/>", "<div/>"])
            .prop_map(str::to_owned),
        3 => Just("x".to_owned()),
        3 => Just("\n".to_owned()),
        3 => Just("\n\n".to_owned()),
        1 => prop::sample::select(vec!["\n\n- ", "\n\n> ", "[y](z)", "*", "\n\n::: info\n", "\n\n:::\n", "[^1]", "\n\n[^1]: "])
            .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

const PIECES: &[&str] = &[
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "```rust\n",
    "~~",
    "# ",
    "## ",
    "> ",
    "- ",
    "1. ",
    "7) ",
    "- [ ] ",
    "- [x] ",
    "---\n",
    "===\n",
    "| a | b |\n|---|:-:|\n",
    "|",
    "[",
    "](",
    ")",
    "![",
    "]",
    "[^1]",
    "[^1]: ",
    "[a]: /b 'c'\n",
    "<",
    ">",
    "<b>",
    "</b>",
    "<div>",
    "</div>",
    "<div>\n\n",
    "\n\n</div>\n\n",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<li>",
    "<ul>",
    "</ul>",
    "<script>",
    "</script>",
    "<style>",
    "<svg>",
    "</svg>",
    "<!--",
    "-->",
    "<?",
    "?>",
    "<a href=\"x\">",
    "</a>",
    "<a href='javascript:x'>",
    "<img src=x onerror=y>",
    "<p>",
    "</p>",
    "<h2 id=a>",
    "</h2>",
    "<span lang=ar onclick='x'>",
    "</span>",
    "<details>\n<summary>",
    "</summary>",
    "</details>",
    "<iframe src=x>",
    "</iframe>",
    "<textarea>",
    "<br>",
    "<pre>",
    "</pre>",
    "\n::: info\n",
    "\n::: astuce Un *titre*\n",
    "\n:::\n",
    "::: langue ar\n",
    "::: nope\n",
    "> [!NOTE] t\n",
    "> [!ASTUCE]\n> ",
    "&amp;",
    "&#106;",
    "\\",
    "javascript:x",
    "data:x",
    "<javascript:x>",
    "<a@b.c>",
    "{#a}",
    ": ",
    "\u{0}",
    "<ruby>a<rt>b</ruby>",
    "<dl>",
    "<dt>",
    "<dd>",
    "</dl>",
    "<caption>",
    "<title>",
    "<select>",
    "<math>",
    "<base>",
];

/// The tags of some HTML in order, `name` or `/name`; those without an end tag only start.
fn tags(html: &str) -> Vec<String> {
    let names = html.split('<').skip(1).map(|tag| {
        tag.split(|c: char| !(c.is_ascii_alphanumeric() || c == '/')).next().unwrap().to_owned()
    });
    names.map(|name| name.trim_end_matches('/').to_owned()).collect()
}

/// What no writer may bring into a page, whatever they write.
fn is_safe(markdown: &str) {
    let (written, diagnostics) = written(markdown);
    let document = written.resolve(|_| ());
    let html = html_of(&document);
    let parsed = scraper::Html::parse_fragment(&html);
    for element in parsed.root_element().descendants().filter_map(|node| node.value().as_element())
    {
        let allowed = " html a abbr address article aside b bdi bdo blockquote br caption cite code dd del \
            details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q \
            rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time \
            tr u ul var wbr ";
        let name = element.name();
        assert!(allowed.contains(&format!(" {name} ")), "<{name}> from {markdown:?}: {html}");
        for (attribute, value) in element.attrs() {
            assert!(!attribute.starts_with("on") && attribute != "style", "{attribute} in {html}");
            let value: String = value.chars().filter(|c| *c > ' ').collect();
            let value = value.to_lowercase();
            for scheme in ["javascript:", "data:", "vbscript:"] {
                let runs =
                    matches!(attribute, "href" | "src" | "cite") && value.starts_with(scheme);
                assert!(!runs, "{attribute}={value} from {markdown:?}");
            }
        }
    }
    let nested = tags(&parsed.root_element().inner_html());
    assert_eq!(tags(&html), nested, "a browser reads {markdown:?} otherwise: {html}");
    let root = parsed.root_element();
    let mut ids: Vec<&str> =
        root.descendants().filter_map(|node| node.value().as_element()?.id()).collect();
    ids.sort_unstable();
    assert!(ids.is_sorted_by(|a, b| a < b), "an id twice: {html}");
    assert_eq!(document.facts.fragments, ids, "{markdown:?}");
    for diagnostic in &diagnostics {
        let place = diagnostic.place.as_ref().expect("each mistake has its place");
        assert!(markdown.get(place.span.range()).is_some(), "{diagnostic:?} in {markdown:?}");
        assert!(diagnostic.help.is_some(), "{diagnostic:?}");
    }
    for (link, ()) in document.links() {
        assert!(markdown.get(link.span.range()).is_some(), "{link:?} in {markdown:?}");
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn whatever_is_written_the_html_is_safe_and_well_nested(markdown in any_markdown()) {
        is_safe(&markdown);
    }

    #[test]
    fn whatever_tags_are_written_the_html_is_safe_and_well_nested(markdown in any_tags()) {
        is_safe(&markdown);
    }
}

fn check(cases: &[(&str, &str)]) {
    for (markdown, expected) in cases {
        assert_eq!(html(markdown).trim_end(), *expected, "{markdown:?}");
    }
}

/// What is said of `markdown`: code, line:column and the text there.
fn said(markdown: &str) -> Vec<String> {
    let file = SourceFile::new("page.md", markdown);
    let (_, diagnostics) = written(markdown);
    let say = |diagnostic: &Diagnostic| {
        let span = diagnostic.place.as_ref().unwrap().span;
        let at = file.position(span.start);
        let grave = if diagnostic.is_error() { "error " } else { "" };
        format!("{grave}{} {}:{} {}", diagnostic.code, at.line, at.column, file.slice(span))
    };
    diagnostics.iter().map(say).collect()
}

fn check_said(cases: &[(&str, &[&str])]) {
    for (markdown, expected) in cases {
        assert_eq!(said(markdown), *expected, "{markdown:?}");
    }
}

#[test]
fn headings_get_an_id_from_their_words_once() {
    check(&[
        ("## L'été à *Lyon*", "<h2 id=\"l-ete-a-lyon\">L’été à <em>Lyon</em></h2>"),
        ("## A\n## A\n## A", "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a-3\">A</h2>"),
        ("## A {#b}\n## B", "<h2 id=\"b\">A</h2>\n<h2 id=\"b-2\">B</h2>"),
        (
            "## Menu\n## Note 1",
            "<h2 id=\"section-menu\">Menu</h2>\n<h2 id=\"section-note-1\">Note 1</h2>",
        ),
        ("## !", "<h2 id=\"section\">!</h2>"),
        (
            "## [a](b) ![c](d)",
            "<h2 id=\"a-c\"><a href=\"b\">a</a> <img src=\"d\" alt=\"c\" /></h2>",
        ),
        ("## Hello? {lang=en}", "<h2 id=\"hello\" lang=\"en\" dir=\"ltr\">Hello?</h2>"),
        ("<h2>A <b>b</b></h2>", "<h2 id=\"a-b\">A <b>b</b></h2>"),
    ]);
    check_said(&[
        ("## A {#x}\n\n## B {#x}", &["anchor-not-unique 3:8 x"]),
        ("## A {#contenu}", &["anchor-not-unique 1:8 contenu"]),
        ("## A {.rouge}", &["heading-attribute-ignored 1:1 ## A {.rouge}"]),
        ("<p id=\"a b\">x</p>", &["anchor-not-unique 1:8 a b"]),
    ]);
    let (written, _) = written("## Et **après** ?\n\ntexte[^1]\n\n### `code`[^1]\n\n[^1]: x");
    let headings: Vec<_> =
        written.facts.headings.iter().map(|h| (h.level, h.text.as_str())).collect();
    assert_eq!(headings, [(2, "Et après\u{202f}?"), (3, "code")]);
}

#[test]
fn a_first_heading_is_the_title_if_there_is_no_other_or_the_same() {
    let title = |markdown: &str, title: Option<&str>| {
        let file = Arc::new(SourceFile::new("page.md", markdown));
        let body = Span::new(0..markdown.len());
        let (written, _) = parse(&file, body, &Settings { title, ..settings() });
        let lifted =
            written.facts.title.as_ref().map(|t| (t.text.clone(), file.slice(t.span).to_owned()));
        (lifted, html_of(&written.resolve(|_| ())))
    };
    let lifted = |text: &str, source: &str| Some((text.to_owned(), source.to_owned()));
    let rest = "<p>b</p>\n".to_owned();
    assert_eq!(title("# A *b* ?\n\nb", None), (lifted("A b\u{202f}?", "# A *b* ?"), rest.clone()));
    assert_eq!(
        title("# L'école\n\nb", Some("L’École")),
        (lifted("L’école", "# L'école"), rest.clone())
    );
    assert_eq!(title("A\n=\n\nb", None), (lifted("A", "A\n="), rest));
    assert_eq!(title("# A\n\nb", Some("B")), (None, "<h1 id=\"a\">A</h1>\n<p>b</p>\n".to_owned()));
    assert_eq!(title("b\n\n# A", None), (None, "<p>b</p>\n<h1 id=\"a\">A</h1>\n".to_owned()));
    let (_, html) = title("# A [l](m)[^1]\n\nb[^1]\n\n[^1]: x", None);
    assert!(
        html.starts_with("<p>b<sup class=\"note-call\"><a href=\"#note-1\" id=\"ref-1\""),
        "{html}"
    );
}

#[test]
fn named_blocks_and_alerts_are_parts_with_a_title() {
    let tip = |title: &str, body: &str| {
        format!(
            "<div class=\"part part-tip\" role=\"note\" aria-labelledby=\"part-1\">\n\
             <p class=\"part-title\" id=\"part-1\">{title}</p>\n{body}\n</div>"
        )
    };
    let named = "<span class=\"part-kind\">Astuce – </span>";
    check(&[
        ("::: astuce\nTexte\n:::", &tip("Astuce", "<p>Texte</p>")),
        ("a\n:::tip\nb\n:::\nc", &format!("<p>a</p>\n{}\n<p>c</p>", tip("Astuce", "<p>b</p>"))),
        (
            "::: Astuce Un *mot* ?\n- a\n:::",
            &tip(&format!("{named}Un <em>mot</em>\u{202f}?"), "<ul>\n<li>a</li>\n</ul>"),
        ),
        ("> [!ASTUCE]\n> Texte", &tip("Astuce", "<p>Texte</p>")),
        ("> [!tip] Un *mot*\n> a\n> b", &tip(&format!("{named}Un <em>mot</em>"), "<p>a\nb</p>")),
        ("> [!Astuce]\n>\n> - a", &tip("Astuce", "<ul>\n<li>a</li>\n</ul>")),
        (
            "::: détails Plus *loin*\nx\n:::",
            "<details class=\"part part-details\">\n<summary>Plus <em>loin</em></summary>\n<p>x</p>\n</details>",
        ),
        (
            "::: details\nx\n:::",
            "<details class=\"part part-details\">\n<summary>Détails</summary>\n<p>x</p>\n</details>",
        ),
        (
            "::: galerie *Nos* photos\nx\n:::\n\n::: gallery\nx\n:::",
            "<div class=\"gallery\">\n<p class=\"part-title\"><em>Nos</em> photos</p>\n<p>x</p>\n</div>\n<div class=\"gallery\">\n<p>x</p>\n</div>",
        ),
        ("::: langue ar\nx ?\n:::", "<div lang=\"ar\" dir=\"rtl\">\n<p>x ?</p>\n</div>"),
        (
            "::: language anglais\nx ?\n:::\nx ?",
            "<div lang=\"en\" dir=\"ltr\">\n<p>x ?</p>\n</div>\n<p>x\u{202f}?</p>",
        ),
        ("> [!NOTE](x)", "<blockquote>\n<p><a href=\"x\">!NOTE</a></p>\n</blockquote>"),
        ("```\n::: info\n```", "<pre tabindex=\"0\"><code>::: info\n</code></pre>"),
        (
            "- a\n\n      ::: info\n",
            "<ul>\n<li>\n<p>a</p>\n<pre tabindex=\"0\"><code>::: info\n</code></pre>\n</li>\n</ul>",
        ),
        ("`a ::: b`", "<p><code>a ::: b</code></p>"),
    ]);
    let note = html("> [!REMARQUE]\n> a");
    assert!(note.contains("\"part part-note\"") && note.contains(">Remarque</p>"), "{note}");
    let nested = html("::: astuce\n:::: détails T\na\n::::\n- b\n\n  ::: info\n  c\n  :::\n:::\nd");
    let order: Vec<String> = tags(&nested).into_iter().filter(|tag| tag.contains("d")).collect();
    assert_eq!(order, ["div", "details", "/details", "div", "/div", "/div"]);
    assert!(nested.ends_with("</div>\n<p>d</p>\n"), "{nested}");
}

#[test]
fn a_named_block_that_is_not_understood_is_an_error_at_its_line() {
    check_said(&[
        ("a\n\n::: infos T\nx\n:::", &["error block-unknown 3:5 infos"]),
        ("::: info\nx", &["error block-unclosed 1:1 ::: info"]),
        ("- a\n\n  ::: info\n\n:::", &["error block-unclosed 3:3 ::: info"]),
        ("x\n:::", &["error block-stray-end 2:1 :::"]),
        ("::: langue\nx\n:::", &["error block-language-unknown 1:1 ::: langue"]),
        ("x\n      ::: info", &["error block-not-understood 2:7 ::: info"]),
        ("<div>\n::: info\n</div>", &["error block-not-understood 2:1 ::: info"]),
        ("<!--\n::: info\n-->\n```\n:::\n```", &[]),
        ("> [!ATENTION]\n> x", &["alert-unknown 1:5 ATENTION"]),
    ]);
    let (_, diagnostics) = written("::: exmple\n:::");
    assert_eq!(diagnostics[0].fix.as_ref().map(|fix| fix.text.as_str()), Some("exemple"));
}

#[test]
fn notes_stand_at_the_end_with_the_ways_back() {
    let call = |n: usize, id: &str| {
        format!(
            "<sup class=\"note-call\"><a href=\"#note-{n}\" id=\"{id}\" aria-label=\"Note {n}\" role=\"doc-noteref\">{n}</a></sup>"
        )
    };
    let back = |id: &str, of: &str, sign: &str| {
        format!(
            "\u{a0}<a class=\"note-back\" href=\"#{id}\" role=\"doc-backlink\" aria-label=\"Retour à l’appel de la note {of}\">↩\u{fe0e}{sign}</a>"
        )
    };
    let notes = |items: &str| {
        format!(
            "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n{items}\n</ol>\n</section>"
        )
    };
    check(&[
        (
            "a[^x]\n\n[^x]: *b*",
            &format!(
                "<p>a{}</p>\n{}",
                call(1, "ref-1"),
                notes(&format!(
                    "<li id=\"note-1\"><p><em>b</em>{}</p>\n</li>",
                    back("ref-1", "1", "")
                ))
            ),
        ),
        (
            "[^b]: B\n[^a]: A\n\n[^a][^b][^a]",
            &format!(
                "<p>{}{}{}</p>\n{}",
                call(1, "ref-1"),
                call(2, "ref-2"),
                call(1, "ref-1-2"),
                notes(&format!(
                    "<li id=\"note-1\"><p>A{}{}</p>\n</li>\n<li id=\"note-2\"><p>B{}</p>\n</li>",
                    back("ref-1", "1", ""),
                    back("ref-1-2", "1 (2)", "2"),
                    back("ref-2", "2", "")
                ))
            ),
        ),
        (
            "a[^1]\n\n[^1]:\n    - b",
            &format!(
                "<p>a{}</p>\n{}",
                call(1, "ref-1"),
                notes(&format!(
                    "<li id=\"note-1\"><ul>\n<li>b</li>\n</ul>\n{}</li>",
                    back("ref-1", "1", "")
                ))
            ),
        ),
    ]);
    check_said(&[
        ("a\n\n[^x]: b\n    c", &["note-not-called 3:1 [^x]: b"]),
        ("a [^x] b `[^y]` \\[^z]", &["note-not-found 1:3 [^x]"]),
        (
            "<a href=b>a[^1]</a>\n\n[^1]: c",
            &["link-in-link 1:12 [^1]", "note-not-called 3:1 [^1]: c"],
        ),
    ]);
}

#[test]
fn tables_can_be_scrolled_and_name_their_cells() {
    let table = |rows: &str| {
        format!(
            "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Tableau 1\">\n<table>{rows}</tbody></table>\n</div>"
        )
    };
    check(&[
        (
            "| a | b |\n|---|--:|\n| 1 | 2 |",
            &table(
                "<thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"align-right\">b</th></tr></thead><tbody>\n<tr><td>1</td><td class=\"align-right\">2</td></tr>\n",
            ),
        ),
        (
            "| | b |\n|---|---|\n| *1* | 2 |",
            &table(
                "<thead><tr><td></td><th scope=\"col\">b</th></tr></thead><tbody>\n<tr><th scope=\"row\"><em>1</em></th><td>2</td></tr>\n",
            ),
        ),
        // Stacked on a narrow screen: a cell names its column before itself.
        (
            "| a | *b* \"c\" & d | |\n|---|---|---|\n| 1 | 2 | 3 |",
            &table(
                "<thead><tr><th scope=\"col\">a</th><th scope=\"col\"><em>b</em> «\u{202f}c\u{202f}» &amp; d</th><td></td></tr></thead><tbody>\n<tr><td>1</td><td data-label=\"b «\u{202f}c\u{202f}» &amp; d\">2</td><td>3</td></tr>\n",
            ),
        ),
    ]);
}

#[test]
fn tasks_are_read_aloud_and_printed() {
    let (to_do, done) = (
        "<span class=\"task-box\" role=\"img\" aria-label=\"À faire\">☐</span> ",
        "<span class=\"task-box\" role=\"img\" aria-label=\"Fait\">☑</span> ",
    );
    check(&[
        (
            "- [ ] a\n- [x] b",
            &format!(
                "<ul>\n<li class=\"task\">{to_do}a</li>\n<li class=\"task\">{done}b</li>\n</ul>"
            ),
        ),
        (
            "1. [ ] a\n\n   b",
            &format!("<ol>\n<li class=\"task\">\n<p>{to_do}a</p>\n<p>b</p>\n</li>\n</ol>"),
        ),
    ]);
}

#[test]
fn a_picture_with_a_title_alone_in_its_paragraph_is_a_figure() {
    check(&[
        (
            "![a & b](c.jpg \"d ?\")",
            "<figure aria-label=\"d\u{202f}?\"><img src=\"c.jpg\" alt=\"a &amp; b\" /><figcaption>d\u{202f}?</figcaption></figure>",
        ),
        ("![a](c.jpg)", "<p><img src=\"c.jpg\" alt=\"a\" /></p>"),
        ("x ![a *b* `c`](c.jpg \"d\")", "<p>x <img src=\"c.jpg\" alt=\"a b c\" title=\"d\" /></p>"),
        ("[![a](b \"t\")](c)", "<p><a href=\"c\"><img src=\"b\" alt=\"a\" title=\"t\" /></a></p>"),
    ]);
}

#[test]
fn links_leave_holes_and_are_known() {
    let markdown =
        "avant [un *mot*](a.md#b \"t\") ![alt](<i j.jpg>) <https://a.example> <b@c.example>";
    let (written, diagnostics) = written(markdown);
    assert!(diagnostics.is_empty());
    let links: Vec<_> = written
        .links
        .iter()
        .map(|l| {
            (
                l.kind,
                &*l.destination,
                &*l.text,
                &*l.title,
                &markdown[l.span.range()],
                &markdown[destination_span(markdown, l.span, &l.destination).range()],
            )
        })
        .collect();
    assert_eq!(
        links,
        [
            (LinkKind::Link, "a.md#b", "un mot", "t", "[un *mot*](a.md#b \"t\")", "a.md#b"),
            (LinkKind::Image, "i j.jpg", "alt", "", "![alt](<i j.jpg>)", "i j.jpg"),
            (
                LinkKind::Link,
                "https://a.example",
                "https://a.example",
                "",
                "<https://a.example>",
                "https://a.example"
            ),
            (
                LinkKind::Link,
                "mailto:b@c.example",
                "b@c.example",
                "",
                "<b@c.example>",
                "<b@c.example>"
            ),
        ]
    );
    let document = written.resolve(|link| link.destination.len());
    let mut html = String::new();
    document.html(&mut html, &mut |out, link, target| {
        if link.kind != LinkKind::Link {
            out.push_str(&format!("<img{target}>"));
        }
    });
    assert_eq!(
        html,
        "<p>avant <a>un <em>mot</em></a> <img7> <a>https://a.example</a> <a>b@c.example</a></p>\n"
    );
    assert_eq!(document.plain_text(), "avant un mot alt https://a.example b@c.example\n");
}

#[test]
fn an_address_that_runs_a_program_is_an_error_and_no_link() {
    for address in [
        "javascript:x",
        "JaVaScRiPt:x",
        "data:text/html,x",
        "vbscript:x",
        "&#106;avascript:x",
        "<java\tscript:x>",
        "java&#10;script:x",
        "&#1;javascript:x",
    ] {
        let markdown = format!("a [b]({address}) c");
        assert_eq!(html(&markdown), "<p>a b c</p>\n", "{address}");
        assert_eq!(said(&markdown), [format!("error dangerous-address 1:3 [b]({address})")]);
        let markdown = format!("![b]({address})");
        assert_eq!(html(&markdown), "<p>b</p>\n");
    }
    check(&[
        ("<javascript:x>", "<p>javascript:x</p>"),
        ("<a href=' javascript:x'>b</a>", "<p>b</p>"),
    ]);
}

#[test]
fn typography_is_french_in_french_text_only() {
    check(&[
        ("Oui ? `Oui ?` *Oui* ?", "<p>Oui\u{202f}? <code>Oui ?</code> <em>Oui</em>\u{202f}?</p>"),
        (
            "<span lang=\"en\">Oui ?</span> Oui ?",
            "<p><span lang=\"en\">Oui ?</span> Oui\u{202f}?</p>",
        ),
        (
            "<b lang=ar>x ? <i lang=fr>x ?</i></b>",
            "<p><b lang=\"ar\" dir=\"rtl\">x ? <i lang=\"fr\">x\u{202f}?</i></b></p>",
        ),
        (
            "un \"*mot* !\" [\"lien\"](x)",
            "<p>un «\u{202f}<em>mot</em>\u{202f}!\u{202f}» <a href=\"x\">«\u{202f}lien\u{202f}»</a></p>",
        ),
        ("<kbd>Oui ?</kbd>", "<p><kbd>Oui ?</kbd></p>"),
        ("<abbr title=\"Oui ?\">O</abbr>", "<p><abbr title=\"Oui ?\">O</abbr></p>"),
    ]);
}

#[test]
fn raw_html_is_written_anew_from_what_is_allowed() {
    check(&[
        (
            "H<sub>2</sub>O <KBD>Ctrl</KBD> <br> <abbr title='a \"b\"'>c</abbr>",
            "<p>H<sub>2</sub>O <kbd>Ctrl</kbd> <br /> <abbr title=\"a &quot;b&quot;\">c</abbr></p>",
        ),
        ("a <script>alert('*x*')</script> b", "<p>a  b</p>"),
        ("a <svg><b>x</b></svg> *b <style>c* d", "<p>a  <em>b </em> d</p>"),
        ("*a <svg> b* c", "<p><em>a </em> c</p>"),
        ("- a <svg> b\n  - c", "<ul>\n<li>a \n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>"),
        (
            "a <!-- b --> c <?d?> <b onclick=x style=y class=z id=i>e</b>",
            "<p>a  c  <b id=\"i\">e</b></p>",
        ),
        ("<div>\n\n*a*\n\n</div>", "<div>\n<p><em>a</em></p>\n</div>"),
        ("<div align=center>a &eacute; &lt;</div>", "<div>a é &lt;</div>"),
        ("> <div>\n> a\n\nb", "<blockquote>\n<div>\na\n</div></blockquote>\n<p>b</p>"),
        ("- <b>a\n- c", "<ul>\n<li><b>a</b></li>\n<li>c</li>\n</ul>"),
        ("*a <b>c*", "<p><em>a <b>c</b></em></p>"),
        ("</div>\n\na </b>", "<p>a </p>"),
        ("a <div>b</div>", "<p>a b</p>"),
        ("<p>a<p>b", "<p>a</p><p>b\n</p>"),
        ("<p>\n\na\n\n</p>", "<p>\na\n</p>"),
        (
            "<details><summary>a</summary>\n\nb\n\n</details>",
            "<details><summary>a</summary>\n<p>b</p>\n</details>",
        ),
        (
            "<table><tr><td>a<th scope=row colspan=2 width=3>b</table>",
            "<table><tbody><tr><td>a</td><th scope=\"row\" colspan=\"2\">b</th></tr></tbody></table>",
        ),
        ("<table><td>a</table>", "<table><tbody><tr><td>a</td></tr></tbody></table>"),
        ("<ul>\n<li>a\n<li>b</li></ul>", "<ul>\n<li>a\n</li><li>b</li></ul>"),
        ("<li>a</li>", "a"),
        (
            "<ol start=3 reversed><li value=7>a</ol>",
            "<ol start=\"3\" reversed=\"\"><li value=\"7\">a</li></ol>",
        ),
        (
            "<img src=a.jpg alt='b' width=3> <a href=c.md title=d>e</a> <a id=f>g</a>",
            "<p><img src=\"a.jpg\" alt=\"b\" /> <a href=\"c.md\" title=\"d\">e</a> <a id=\"f\">g</a></p>",
        ),
        ("<span/>a", "<p><span></span>a</p>"),
        ("<center>\n\na\n\n</center>", "<p>a</p>"),
        ("<textarea>\n<b>x</b>\n</textarea>\nb", "<p>b</p>"),
        ("<blockquote cite='javascript:x'>a</blockquote>", "<blockquote>a</blockquote>"),
        ("<ruby>漢<rp>(</rp><rt>kan</ruby>", "<p><ruby>漢<rp>(</rp><rt>kan</rt></ruby></p>"),
    ]);
}

#[test]
fn each_removal_is_said_at_its_place() {
    check_said(&[
        ("a <b>c</b> <kbd>d</kbd>", &[]),
        ("a\n\nb <script>x</script>", &["html-not-allowed 3:3 <script>"]),
        (
            "> <div>\n>   <iframe src=x></iframe>\n> </div>",
            &["html-not-allowed 2:5 <iframe src=x>"],
        ),
        ("<p>é <b\n onclick='x'>y</b>", &["html-attribute-not-allowed 2:2 onclick"]),
        ("*a <b>c*", &["html-unclosed 1:4 <b>"]),
        ("a </i> b", &["html-stray-end 1:3 </i>"]),
        ("a <div>b</div>", &["html-misplaced 1:3 <div>"]),
        ("<tr><td>a</td></tr>", &["html-misplaced 1:1 <tr>", "html-misplaced 1:5 <td>"]),
        ("<ul>a</ul>", &["html-misplaced 1:5 a"]),
        ("<a href=x>[b](c)</a>", &["link-in-link 1:11 [b](c)"]),
        ("<img alt=x>", &["html-not-allowed 1:1 <img alt=x>"]),
        (
            "<font color=red>a</font> <input>",
            &["html-not-allowed 1:1 <font color=red>", "html-not-allowed 1:26 <input>"],
        ),
        ("a <a href=data:x>b</a>", &["error dangerous-address 1:3 <a href=data:x>"]),
    ]);
}

#[test]
fn code_is_coloured_with_short_classes_and_never_counted() {
    check(&[
        ("```\na < b\n```", "<pre tabindex=\"0\"><code>a &lt; b\n</code></pre>"),
        (
            "```markdown page\n```",
            "<pre tabindex=\"0\"><code class=\"language-markdown\"></code></pre>",
        ),
        (
            "```inconnu\na\n```",
            "<pre tabindex=\"0\"><code class=\"language-inconnu\">a\n</code></pre>",
        ),
    ]);
    let coloured = html("```python\ndef f(x): return \"<\"  # rien\n```");
    assert!(coloured.contains("<span class=\"c-k\">def"), "{coloured}");
    assert!(coloured.contains("<span class=\"c-s\">\"&lt;\""), "{coloured}");
    assert!(coloured.contains("<span class=\"c-c\"># rien"), "{coloured}");
    let (written, _) = written("Deux mots.\n\n```\nune autre\n```\n\n`pas compté`");
    assert_eq!((written.facts.words, written.facts.has_code), (2, true));
}

#[test]
fn facts_are_known_without_the_html() {
    let long = "mot ".repeat(80);
    let (written, _) =
        written(&format!("## T\n\n![i](j)\n\nUn *début* : {long}\n\nsuite[^1]\n\n[^1]: note"));
    let facts = &written.facts;
    assert!(facts.excerpt.starts_with("Un début\u{a0}: mot mot"), "{}", facts.excerpt);
    assert!(facts.excerpt.ends_with("mot…") && facts.excerpt.chars().count() <= 200);
    assert_eq!(facts.fragments, ["note-1", "ref-1", "t"]);
    assert!(facts.has_fragment("t") && !facts.has_fragment("u"));
    assert_eq!(facts.words, 1 + 2 + 80 + 1 + 1);
}

#[test]
fn a_field_of_the_front_matter_is_read_like_a_body() {
    let source =
        "---\nrésumé: \"Une [page](p.md) <b>.\"\ntexte: >\n  Une\n  [page](javascript:x)\n---\n";
    let file = Arc::new(SourceFile::new("page.md", source));
    let settings = Settings { ids: "texte-", ..settings() };
    let field = |from: &str, upto: &str| {
        let start = source.find(from).unwrap();
        Span::new(start..source[start..].find(upto).unwrap() + start + upto.len())
    };
    let (written, diagnostics) =
        parse_value(&file, field("\"Une", ".\""), "Une [page](p.md) <b>.", &settings);
    assert_eq!(file.slice(diagnostics[0].place.as_ref().unwrap().span), "<b>");
    assert_eq!(file.slice(written.links[0].span), "[page](p.md)");
    let mut sentence = String::new();
    written.resolve(|_| ()).sentence(&mut sentence, &mut |out, _, ()| out.push_str(" href"));
    assert_eq!(sentence, "Une <a href>page</a> <b>.</b>");
    let whole = field(">\n", "x)");
    // A text whose lines are indented keeps their places; of one that is folded, the whole is one.
    for (text, place) in [
        ("Une\n[page](javascript:x)\n", field("[page](java", "x)")),
        ("Une [page](javascript:x)\n", whole),
    ] {
        let (_, diagnostics) = parse_value(&file, whole, text, &settings);
        assert_eq!(diagnostics[0].place.as_ref().unwrap().span, place, "{text}");
    }
    let (written, _) = parse_value(&file, whole, "## A\n\nb[^1]\n\n[^1]: c", &settings);
    assert_eq!(written.facts.fragments, ["texte-a", "texte-note-1", "texte-ref-1"]);
}

#[test]
fn nothing_is_too_deep_or_too_long() {
    let many = |text: &str| text.repeat(10_000);
    for markdown in [
        many("> ") + "a",
        many("- ") + "a",
        many("*a ") + &many("*"),
        many("[") + "a" + &many("](b)"),
        many("![") + "a" + &many("](b)"),
        many("<b>") + "a" + &many("</b>"),
        many("<b>") + "a" + &many("</i>"),
        "<div>\n".repeat(10_000) + "a" + &many("</div>"),
        many("<div>\n\n"),
        many("<ul><li>"),
        many("<table><tr><td>"),
        many("<table>\n\n"),
        many("::: info\n") + &many(":::\n"),
        many("::: info\n> "),
        many("<svg>"),
        many("<script>"),
        many("<a href=x>"),
        many("## a\n"),
        many("[^1] ") + "\n\n[^1]: " + &many("a[^1]"),
        many("<b x=y "),
        "<b ".to_owned() + &(0..20_000).map(|n| format!("a{n}=\"<\" ")).collect::<String>() + ">",
        many("| a ") + "|\n" + &many("|--") + "|\n" + &many("| b\n"),
    ] {
        let start = std::time::Instant::now();
        let (written, diagnostics) = written(&markdown);
        let document = written.resolve(|_| ());
        html_of(&document);
        let deep = diagnostics.iter().filter(|d| d.code == "nesting-too-deep").count();
        assert!(deep <= 1, "{deep} times for {:?}", &markdown[..40]);
        let time = start.elapsed();
        assert!(time.as_secs() < 10, "{time:?} for {:?}", &markdown[..40]);
    }
}
