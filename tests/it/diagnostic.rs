//! What people and programs read of a mistake.

use std::sync::Arc;

use insta::assert_snapshot;
use preau::diagnostic::{
    Diagnostic, Length, Severity, Style, Telling, Tongue, codes, explanation, failure, human, json,
    mistakes,
};
use preau::text::{SourceFile, Span};
use preau::words;
use proptest::prelude::*;

const PAGE: &str = "---\ntitre: Les écrans\n---\n\n\
    Voir\t[la fiche](../fiches/ecran.md) et 👩‍👩‍👧 [l'autre](x.md).\n\
    أهلا [بالصف](صف.md) وسهلا\n\
    日本語の[ページ](頁.md)です\n\
    fin";

fn file(text: &str) -> Arc<SourceFile> {
    Arc::new(SourceFile::new("content/fiches/à lire.md", text))
}

fn span(file: &SourceFile, text: &str) -> Span {
    let start = file.text.find(text).expect("the text is in the file");
    Span::new(start..start + text.len())
}

fn dead(file: &Arc<SourceFile>, link: &str) -> Diagnostic {
    let words = words!("le lien « {link} » ne mène à aucune page.", "\"{link}\" leads to no page.");
    Diagnostic::error("dead-link", words).at(file, span(file, link))
}

fn plain(diagnostics: &[Diagnostic]) -> String {
    told(diagnostics, Tongue::French, Style::Plain)
}

fn told(diagnostics: &[Diagnostic], tongue: Tongue, style: Style) -> String {
    let telling = Telling { tongue, guide: mistakes, prefix: "" };
    human(diagnostics, &telling, style, Length::USUAL)
}

#[test]
fn tabs_and_wide_characters_are_underlined_in_the_right_place() {
    let page = file(PAGE);
    let links = ["../fiches/ecran.md", "x.md", "صف.md", "頁.md"];
    assert_snapshot!(plain(&links.map(|link| dead(&page, link))));
}

#[test]
fn the_help_stands_below_and_the_fix_is_the_mended_line() {
    let page = file(PAGE);
    let link = span(&page, "../fiches/ecran.md");
    let mended = dead(&page, "../fiches/ecran.md")
        .help(words!("écrivez « ../fiches/ecrans.md ».", "write \"../fiches/ecrans.md\"."))
        .fix(link, "../fiches/ecrans.md");
    let helped = dead(&page, "x.md").help(words!("enlevez le lien.", "remove the link."));
    let silent = dead(&page, "صف.md").fix(span(&page, "صف.md"), "الصف.md");
    let diagnostics = [mended, helped, silent];
    assert_snapshot!("help_and_fix_french", plain(&diagnostics));
    assert_snapshot!("help_and_fix_english", told(&diagnostics, Tongue::English, Style::Plain));
}

#[test]
fn the_file_with_errors_comes_first_and_in_each_file_errors_then_lines_in_order() {
    let page = file(PAGE);
    let other = Arc::new(SourceFile::new("content/a.md", "a\nb\n"));
    let warn = |name: &str, at: &Arc<SourceFile>, start| {
        Diagnostic::warning("unknown-key", words!("mot {name}", "word {name}"))
            .at(at, Span::new(start..start + 1))
    };
    let diagnostics = [
        warn("4", &other, 2),
        warn("5", &page, 4),
        dead(&page, "x.md"),
        warn("3", &other, 0),
        Diagnostic::error("title-missing", words!("le site n'a pas de titre.", "no title.")),
    ];
    let text = plain(&diagnostics);
    let heads: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("erreur") || line.starts_with("avert"))
        .collect();
    assert_eq!(
        heads,
        [
            "erreur[title-missing] : le site n'a pas de titre.",
            "erreur[dead-link] : le lien « x.md » ne mène à aucune page.",
            "avertissement[unknown-key] : mot 5",
            "avertissement[unknown-key] : mot 3",
            "avertissement[unknown-key] : mot 4",
        ]
    );
}

#[test]
fn places_at_the_edges_of_a_file_are_shown() {
    let at = |text: &str, start: usize, end: usize| {
        Diagnostic::warning("edge", words!("ici.", "here.")).at(&file(text), Span::new(start..end))
    };
    let diagnostics = [
        at("", 0, 0),
        at("\n\n", 1, 1),
        at("fin\n", 4, 4),
        at("fin", 3, 3),
        at("a\nb\nc\nd\n", 2, 6),
        at(&"ligne\n".repeat(30), 0, 150),
        at("fin", 90, 95),
    ];
    let shown: Vec<String> = diagnostics.map(|diagnostic| plain(&[diagnostic])).into();
    assert_snapshot!(shown.concat());
}

#[test]
fn a_paragraph_on_one_line_is_cropped_around_the_place_and_keeps_its_column() {
    let long = format!("{}[ici](x.md){}", "un mot ".repeat(80), " de plus".repeat(80));
    let page = file(&long);
    let place = span(&page, "x.md");
    let text = plain(&[dead(&page, "x.md").fix(place, "y.md")]);
    assert!(text.contains("à lire.md:1:567"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() < 130), "{text}");
    assert_snapshot!(text);
}

#[test]
fn a_line_that_nobody_wrote_by_hand_is_told_but_not_shown() {
    let page = file(&"x.md ".repeat(10_000));
    let text = plain(&[dead(&page, "x.md")]);
    assert!(text.contains("à lire.md:1:1") && text.len() < 200, "{text}");
}

#[test]
fn a_rule_that_repeats_itself_in_a_file_is_said_three_times_then_by_its_lines() {
    let page = file(&"une <b>espace\n".repeat(13));
    let all: Vec<Diagnostic> = page
        .text
        .match_indices("<b>")
        .map(|(start, _)| {
            Diagnostic::warning(
                "html-not-allowed",
                words!("« <b> » est retiré.", "<b> is removed."),
            )
            .at(&page, Span::new(start..start + 3))
        })
        .collect();
    assert_snapshot!("folded_french", plain(&all));
    assert_snapshot!("folded_english", told(&all, Tongue::English, Style::Plain));
    assert_eq!(plain(&all[..3]).matches("avertissement[").count(), 3, "three are shown in full");
}

#[test]
fn colours_are_there_only_where_they_are_wanted() {
    let diagnostics = [dead(&file(PAGE), "x.md")];
    assert!(!plain(&diagnostics).contains('\u{1b}'));
    assert!(told(&diagnostics, Tongue::French, Style::Colour).contains("\u{1b}["));
}

#[test]
fn no_control_character_of_a_page_reaches_the_terminal() {
    let evil = "\u{1b}[2J\u{7}\u{202e}";
    let page = Arc::new(SourceFile::new(format!("content/{evil}.md"), format!("a {evil} b")));
    let diagnostic = Diagnostic::error("dead-link", words!("« {evil} »", "{evil}"))
        .at(&page, Span::new(2..6))
        .help(words!("« {evil} »", "{evil}"))
        .fix(Span::new(2..6), evil);
    let text =
        plain(&[diagnostic]) + &failure(&words!("{evil}", ""), None, Tongue::French, Style::Plain);
    assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{text:?}");
}

#[test]
fn json_says_everything_and_parses() {
    let page = file(PAGE);
    let diagnostics = [
        Diagnostic::warning("unknown-key", words!("mot inconnu", "unknown word")),
        dead(&page, "x.md")
            .help(words!("enlevez-le.", "remove it."))
            .fix(span(&page, "x.md"), "y.md"),
    ];
    let text = json(&diagnostics, Tongue::French);
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["version"], 1);
    assert_eq!((&value["errors"], &value["warnings"]), (&1.into(), &1.into()));
    assert_eq!(value["diagnostics"][0]["severity"], "error");
    assert_snapshot!(text);
    let empty: serde_json::Value = serde_json::from_str(&json(&[], Tongue::French)).expect("JSON");
    assert_eq!(empty["diagnostics"], serde_json::json!([]));
}

#[test]
fn every_code_is_explained_in_both_languages_with_a_bad_and_a_good_example() {
    let codes = codes();
    assert!(codes.len() >= 35, "{codes:?}");
    for code in codes {
        let french = explanation(code, Tongue::French).unwrap_or_else(|| panic!("{code}: form"));
        let english = explanation(code, Tongue::English).unwrap_or_else(|| panic!("{code}: form"));
        for (page, bad, good) in
            [(french, "\n## À éviter\n", "\n## À écrire\n"), (english, "\n## Bad\n", "\n## Good\n")]
        {
            let (why, examples) =
                page.text.split_once(bad).unwrap_or_else(|| panic!("{code}: {bad}"));
            let (bad, good) = examples.split_once(good).unwrap_or_else(|| panic!("{code}: {good}"));
            assert!(why.len() > 100 && !page.title.is_empty(), "{code}: says too little");
            for example in [bad, good] {
                let fences = example.matches("\n```").count();
                let is_closed = fences >= 2 && fences % 2 == 0;
                assert!(is_closed, "{code}: an example without its code block");
            }
            assert!(!page.text.contains("\n# "), "{code}: a second title");
        }
        assert_eq!(french.severity, english.severity);
    }
}

#[test]
fn an_unknown_code_or_a_path_is_not_explained() {
    for code in ["", "README", "nope", "../mod", "dead-link.md"] {
        assert_eq!(explanation(code, Tongue::French), None, "{code}");
    }
    let known = explanation("dead-link", Tongue::English).expect("dead-link");
    assert_eq!(known.severity, Severity::Error);
    assert_eq!(known.title, "The link leads to no page");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn nothing_that_a_page_holds_makes_the_printing_fail(
        text in "(?s)([a-zé\\n\\t 👩\u{200d}日أ\u{301}\u{202b}\r\u{1b}]|.){0,200}",
        replacement in "(?s).{0,20}",
        spans in proptest::array::uniform4(0u32..300),
    ) {
        let page = file(&text);
        let [start, length, fix_start, fix_length] = spans;
        let diagnostic = Diagnostic::error("dead-link", words!("« {text} »", "{text}"))
            .at(&page, Span { start, end: start + length })
            .help(words!("{text}", "{text}"))
            .fix(Span { start: fix_start, end: fix_start + fix_length }, replacement);
        prop_assert!(plain(std::slice::from_ref(&diagnostic)).contains("erreur"));
        let value: Result<serde_json::Value, _> =
            serde_json::from_str(&json(&[diagnostic], Tongue::French));
        prop_assert!(value.is_ok());
    }
}
