//! Markdown → HTML: the reference HTML to the byte, what Préau adds to it, and hostile input.

use std::sync::Arc;

use preau::diagnostic::Diagnostic;
use preau::document::{
    Document, Flavour, Highlighter, Labels, Link, LinkKind, Rules, Settings, Written, parse,
    push_address, push_attribute,
};
use preau::text::{SourceFile, Span};
use proptest::prelude::*;

struct French;

impl Labels for French {
    fn text(&self, key: &str) -> &str {
        match key {
            "part-info" => "Bon à savoir",
            "part-tip" => "Astuce",
            "part-details" => "Détails",
            "part-warning" => "Attention",
            "notes" => "Notes",
            "task-done" => "Fait",
            "task-to-do" => "À faire",
            _ => "?",
        }
    }

    fn numbered(&self, key: &str, number: usize) -> String {
        match key {
            "table" => format!("Tableau {number}"),
            "note-back" => format!("Retour à l’appel de la note {number}"),
            _ => format!("? {number}"),
        }
    }
}

fn settings(highlighter: &Highlighter) -> Settings<'_> {
    Settings {
        labels: &French,
        language: "fr",
        typography: Rules::French,
        title: Some("Titre de la page"),
        ids: "",
        highlighter,
        flavour: Flavour::Site,
    }
}

fn written_as(markdown: &str, flavour: Flavour) -> (Written, Vec<Diagnostic>) {
    let highlighter = Highlighter::new();
    let file = Arc::new(SourceFile::new("page.md", markdown));
    let body = Span::new(0..markdown.len());
    parse(&file, body, &Settings { flavour, ..settings(&highlighter) })
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
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/node_modules/commonmark-spec/spec.txt");
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
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn without_our_additions_any_markdown_gives_the_reference_html(markdown in any_markdown()) {
        same_as_reference(&markdown, Flavour::CommonMark);
        same_as_reference(&markdown, Flavour::Extended);
    }
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

const PIECES: &[&str] = &[
    "*", "**", "_", "`", "```\n", "```rust\n", "~~", "# ", "## ", "> ", "- ", "1. ", "7) ", "- [ ] ", "- [x] ", "---\n",
    "===\n", "| a | b |\n|---|:-:|\n", "|", "[", "](", ")", "![", "]", "[^1]", "[^1]: ", "[a]: /b 'c'\n", "<", ">",
    "<b>", "</b>", "<div>", "</div>", "<div>\n\n", "\n\n</div>\n\n", "<table>", "<tr>", "<td>", "</td>", "</table>", "<li>",
    "<ul>", "</ul>", "<script>", "</script>", "<style>", "<svg>", "</svg>", "<!--", "-->", "<?", "?>", "<a href=\"x\">", "</a>",
    "<a href='javascript:x'>", "<img src=x onerror=y>", "<p>", "</p>", "<h2 id=a>", "</h2>", "<span lang=ar onclick='x'>",
    "</span>", "<details>\n<summary>", "</summary>", "</details>", "<iframe src=x>", "</iframe>", "<textarea>", "<br>",
    "<pre>", "</pre>", "\n::: info\n", "\n::: astuce Un *titre*\n", "\n:::\n", "::: langue ar\n", "::: nope\n", "> [!NOTE] t\n",
    "> [!ASTUCE]\n> ", "&amp;", "&#106;", "\\", "javascript:x", "data:x", "<javascript:x>", "<a@b.c>", "{#a}", ": ", "\u{0}",
    "<ruby>a<rt>b</ruby>", "<dl>", "<dt>", "<dd>", "</dl>", "<caption>", "<title>", "<select>", "<math>", "<base>",
];
