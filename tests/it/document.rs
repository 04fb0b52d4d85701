//! Markdown → HTML: the reference HTML to the byte, what Préau adds to it, and hostile input.

use std::sync::Arc;

use preau::diagnostic::Diagnostic;
use preau::document::{
    Document, Flavour, Highlighter, Labels, Link, LinkKind, Settings, Written, parse, push_address,
    push_attribute,
};
use preau::text::{Rules, SourceFile, Span};
use proptest::prelude::*;

struct French;

impl Labels for French {
    fn text(&self, key: &str) -> &str {
        match key {
            "part_info" => "Bon à savoir",
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
            "table_number" => format!("Tableau {number}"),
            "footnote_back" => format!("Retour à l’appel de la note {number}"),
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

#[test]
fn look() {
    let text = std::fs::read_to_string("/tmp/w/look.md").unwrap();
    for markdown in text.split("\n=====\n") {
        let (written, diagnostics) = written(markdown);
        println!("--------------------\n{markdown}\n---->");
        println!("{:?}", written.facts);
        for l in &written.links {
            println!("  {l:?}");
        }
        println!("{}", html_of(&written.resolve(|_| ())));
        let file = SourceFile::new("x", markdown);
        for d in &diagnostics {
            let place = d.place.as_ref().unwrap();
            println!(
                "!! {} {:?} [{}] {} | {}",
                d.code,
                file.position(place.span.start),
                file.slice(place.span).escape_debug(),
                d.words.fr,
                d.help.as_ref().map_or("", |h| &h.fr)
            );
        }
    }
}
