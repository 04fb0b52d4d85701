//! The forms in which `preau check` speaks: what ears, programs, forges and the head are given.

use std::collections::BTreeSet;
use std::sync::Arc;

use preau::check::{codes, topic};
use preau::diagnostic::{
    Cover, Diagnostic, Length, Style, Telling, Tongue, criteria_lines, github, gitlab, html, human,
    json, plain, rgaa, sarif, schema, wcag,
};
use preau::text::{SourceFile, Span};
use preau::words;
use proptest::prelude::*;
use serde_json::Value;

use crate::site;

/// What a stranger may write to be obeyed by a forge, a browser or a terminal.
const EVIL: &str =
    "a\r\n::error file=x,title=y::z%0A<script>alert(1)</script>\" ' & \u{1b}[2J\u{202e} ##[error]";

fn telling(tongue: Tongue) -> Telling<'static> {
    Telling { tongue, guide: topic, prefix: "" }
}

fn at(path: &str, text: &str, range: std::ops::Range<usize>) -> Diagnostic {
    let file = Arc::new(SourceFile::new(path, text));
    Diagnostic::warning(
        "link-says-click-here",
        words!("« ici » ne dit rien.", "“here” says nothing."),
    )
    .at(&file, Span::new(range))
    .help(words!("dites où.", "say where."))
}

/// Everything that can be wrong in a list.
fn all_sorts() -> Vec<Diagnostic> {
    let evil = Arc::new(SourceFile::new(format!("content/{EVIL}.md"), format!("{EVIL}\n{EVIL}")));
    let words = words!("« {EVIL} »", "{EVIL}");
    vec![
        at("content/fiches/à lire.md", "Été : [ici](a.md)\n", 8..19).fix_with("le menu"),
        Diagnostic::error("dead-link", words.clone())
            .at(&evil, Span::new(2..9))
            .help(words.clone())
            .propose(Span::new(2..9), EVIL),
        Diagnostic::warning("not-utf8", words!("codage", "encoding"))
            .at(&Arc::new(SourceFile::new("content/b.md", "")), Span::default()),
        Diagnostic::warning("unknown-key", words),
        Diagnostic::error("no-such-code", words!("rien", "nothing")),
    ]
}

trait FixWith {
    fn fix_with(self, text: &str) -> Self;
}

impl FixWith for Diagnostic {
    fn fix_with(self, text: &str) -> Self {
        let span = self.place.as_ref().unwrap().span;
        self.fix(span, text)
    }
}

/// The mistakes that a validator finds in a text.
fn faults(schema: &str, text: &str) -> Vec<String> {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let value: Value = serde_json::from_str(text).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    validator
        .iter_errors(&value)
        .map(|fault| format!("{} {fault}", fault.instance_path()))
        .collect()
}

#[test]
fn json_is_what_its_published_schema_says() {
    for tongue in [Tongue::French, Tongue::English] {
        assert_eq!(faults(schema(), &json(&all_sorts(), tongue)), [""; 0]);
        assert_eq!(faults(schema(), &json(&[], tongue)), [""; 0]);
    }
    let broken = json(&all_sorts(), Tongue::French).replace("\"warning\"", "\"grave\"");
    assert!(!faults(schema(), &broken).is_empty(), "the schema lets anything through");
}

#[test]
fn sarif_is_what_the_official_schema_says() {
    // One of its expressions has a bracket too many, which a strict reader refuses.
    let official = include_str!("formats/sarif-2.1.0.schema.json");
    let official = &official.replace("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}$");
    for tongue in [Tongue::French, Tongue::English] {
        let text = sarif(&all_sorts(), &telling(tongue));
        assert_eq!(faults(official, &text), [""; 0]);
        assert_eq!(faults(official, &sarif(&[], &telling(tongue))), [""; 0]);
    }
    let broken = sarif(&all_sorts(), &telling(Tongue::French)).replace("ruleIndex", "rulIndex");
    assert!(!faults(official, &broken).is_empty());
}

#[test]
fn sarif_places_count_characters_and_paths_start_at_the_repository() {
    let telling = Telling { prefix: "sites/école/", ..telling(Tongue::French) };
    let log: Value = serde_json::from_str(&sarif(&all_sorts()[..1], &telling)).unwrap();
    let run = &log["runs"][0];
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(
        place["artifactLocation"]["uri"],
        "sites/%C3%A9cole/content/fiches/%C3%A0%20lire.md"
    );
    let region = &place["region"];
    assert_eq!((&region["startColumn"], &region["endColumn"]), (&7.into(), &18.into()));
    let fix = &run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(fix["insertedContent"]["text"], "le menu");
    let rule = &run["tool"]["driver"]["rules"][0];
    assert_eq!(
        rule["properties"]["tags"],
        serde_json::json!(["accessibility", "rgaa/6.1", "wcag/2.4.4"])
    );
}

#[test]
fn gitlab_marks_a_fault_by_its_line_and_not_by_its_number() {
    let marks = |text: &str| -> Vec<String> {
        let all: Vec<_> = text
            .match_indices("[ici]")
            .map(|(start, _)| at("content/a.md", text, start..start + 5))
            .collect();
        let issues: Value = serde_json::from_str(&gitlab(&all, &telling(Tongue::French))).unwrap();
        let issues = issues.as_array().unwrap();
        issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap().to_owned()).collect()
    };
    let before = marks("[ici](a.md)\n[ici](b.md)\n[ici](b.md)\n");
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), 3, "each has its own mark");
    assert_eq!(before, marks("Un paragraphe.\n\n[ici](a.md)\n  [ici](b.md)\n[ici](b.md)\n"));
    assert_ne!(before[0], marks("Voir [ici](a.md)\n")[0]);
}

#[test]
fn gitlab_finds_the_fields_that_it_wants() {
    let telling = Telling { prefix: "ecole/", ..telling(Tongue::French) };
    let text = gitlab(&all_sorts(), &telling);
    let issues: Value = serde_json::from_str(&text).unwrap();
    let grave = ["info", "minor", "major", "critical", "blocker"];
    for issue in issues.as_array().unwrap() {
        for field in ["description", "check_name", "fingerprint"] {
            assert!(!issue[field].as_str().unwrap().is_empty(), "{field}");
        }
        assert!(grave.contains(&issue["severity"].as_str().unwrap()));
        assert!(issue["location"]["path"].as_str().unwrap().starts_with("ecole/content/"));
        assert!(issue["location"]["lines"]["begin"].as_u64().unwrap() >= 1);
    }
    assert_eq!(issues[0]["severity"], "blocker");
    assert_eq!(gitlab(&[], &telling).trim(), "[]");
}

/// A command: its name, its properties, its message.
type Obeyed = (String, Vec<(String, String)>, String);

/// A line, as GitHub's runner reads it.
fn obeyed(line: &str) -> Option<Obeyed> {
    let rest = line.trim_start().strip_prefix("::")?;
    let (command, message) = rest.split_once("::")?;
    let (name, properties) = command.split_once(' ').unwrap_or((command, ""));
    let open = |text: &str, signs: &[(&str, &str)]| {
        signs.iter().fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign))
    };
    let data = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")];
    let more = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")];
    let properties = properties.split(',').filter_map(|property| property.split_once('='));
    let properties = properties.map(|(key, value)| (key.to_owned(), open(value, &more))).collect();
    Some((name.to_owned(), properties, open(message, &data)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_word_of_a_page_becomes_a_command_of_the_forge(
        words in "(?s)(::|%0A|%3A|,|=|\r|\n|error|[a-z ]){0,30}",
        path in "(?s)(::|%|,|=|\r|\n|[a-z/ ]){0,20}",
    ) {
        let file = Arc::new(SourceFile::new(path.clone(), "a"));
        let said = Diagnostic::error("dead-link", words!("{words}", "{words}")).at(&file, Span::new(0..1));
        let text = github(&[said], &telling(Tongue::French));
        prop_assert_eq!(text.matches(['\n', '\r']).count(), 1);
        let (name, properties, message) = obeyed(&text).unwrap();
        let keys: Vec<&str> = properties.iter().map(|(key, _)| key.as_str()).collect();
        prop_assert_eq!(name, "error");
        prop_assert_eq!(keys, ["file", "line", "endLine", "col", "endColumn", "title"]);
        prop_assert_eq!(&properties[0].1, &path);
        prop_assert_eq!(message.trim_end_matches('\n'), words.trim_end_matches('\n'));
    }
}

fn report(diagnostics: &[Diagnostic], tongue: Tongue) -> String {
    let cover = Cover { site: format!("École <{EVIL}>"), day: site::TODAY, pages: 12 };
    html(diagnostics, &cover, &telling(tongue))
}

#[test]
fn the_report_is_a_whole_accessible_page_that_obeys_nobody() {
    for (tongue, language) in [(Tongue::French, "fr"), (Tongue::English, "en")] {
        let text = report(&all_sorts(), tongue);
        let page = scraper::Html::parse_document(&text);
        let all = |selector: &str| {
            page.select(&scraper::Selector::parse(selector).unwrap()).collect::<Vec<_>>()
        };
        let one = |selector: &str| {
            let found = all(selector);
            assert_eq!(found.len(), 1, "{selector} in\n{text}");
            found[0]
        };
        assert_eq!(one("html").attr("lang"), Some(language));
        let policy = one("meta[http-equiv]").attr("content").unwrap();
        assert!(policy.starts_with("default-src 'none'"));
        for landmark in ["title", "h1", "main", "body > header", "body > footer", "nav[aria-label]"]
        {
            one(landmark);
        }
        for forbidden in ["script", "iframe", "img", "link", "[onclick]", "[src]", "form"] {
            assert!(all(forbidden).is_empty(), "{forbidden}");
        }
        assert_eq!(all("table > caption").len(), 2);
        assert!(all("th:not([scope])").is_empty());
        let ids: Vec<_> =
            all("[id]").iter().map(|node| node.attr("id").unwrap().to_owned()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id is there twice");
        for link in all("a[href]") {
            let target =
                link.attr("href").unwrap().strip_prefix('#').expect("a link inside the page");
            assert!(ids.iter().any(|id| id == target), "#{target} leads nowhere");
        }
        let levels: Vec<u32> = all("h1, h2, h3, h4, h5")
            .iter()
            .map(|heading| heading.value().name()[1..].parse().unwrap())
            .collect();
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        assert_eq!(all("main ol > li").len(), all_sorts().len());
        let marked: Vec<String> = all("mark").iter().map(|mark| mark.text().collect()).collect();
        assert!(marked.contains(&"[ici](a.md)\n".trim().to_owned()), "{marked:?}");
        assert!(!text.contains(['\u{1b}', '\u{202e}']));
    }
}

#[test]
fn a_report_without_a_message_says_so() {
    let text = report(&[], Tongue::French);
    assert!(text.contains("Rien à signaler") && text.contains("24 novembre 2026"), "{text}");
}

#[test]
fn what_is_for_ears_has_one_sentence_a_line_and_no_drawing() {
    let text = plain(&all_sorts(), &telling(Tongue::French), Length::USUAL);
    let sentence = "Fichier content/fiches/à lire.md, ligne 1, colonne 7.\n\
        Avertissement link-says-click-here.\n« ici » ne dit rien.\nRéparation : dites où.\n\
        À la place de : [ici](a.md) — écrivez : le menu.\n";
    assert!(text.contains(sentence), "{text}");
    for line in text.lines().filter(|line| !line.is_empty()) {
        assert!(line.ends_with(['.', '!', '?', '…', ':']), "{line}");
        assert!(!line.starts_with([' ', '|', '=', '-']), "{line}");
    }
    assert!(!text.contains(['\u{1b}', '^', '\u{202e}']) || text.contains("script"), "{text}");
}

/// 300 warnings of two rules in ten files, and two errors in the last one.
fn flood() -> Vec<Diagnostic> {
    let mut all = Vec::new();
    for number in 0..10 {
        let text = "mot\n".repeat(20);
        let file = Arc::new(SourceFile::new(format!("content/{number}.md"), text));
        for line in 0..15u32 {
            for code in ["unknown-key", "link-says-click-here"] {
                let span = Span { start: line * 4, end: line * 4 + 3 };
                all.push(Diagnostic::warning(code, words!("mot", "word")).at(&file, span));
            }
        }
        if number == 9 {
            for start in [0, 8] {
                let span = Span { start, end: start + 3 };
                all.push(Diagnostic::error("dead-link", words!("lien", "link")).at(&file, span));
            }
        }
    }
    all
}

#[test]
fn a_flood_is_told_in_fifty_messages_the_gravest_first_and_the_rest_is_counted() {
    let tell = |length| human(&flood(), &telling(Tongue::French), Style::Plain, length);
    let text = tell(Length::USUAL);
    let said = |code: &str| {
        text.lines().filter(|line| line.contains(code) && line.contains("] : ")).count()
    };
    assert_eq!(said("dead-link"), 2);
    assert_eq!(said("link-says-click-here"), 30, "three in each file");
    assert_eq!(said("unknown-key"), 18, "what shuts nobody out comes last");
    assert!(text.starts_with("content/9.md : 2 erreurs, 30 avertissements"), "{text}");
    assert!(
        text.contains("et 12 autres endroits : lignes 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15")
    );
    assert!(text.contains("  150  avertissement[link-says-click-here]  Le lien dit"), "{text}");
    assert!(text.contains("    2  erreur[dead-link]"), "{text}");
    assert!(text.contains("Pour tout lire : preau check --all"), "{text}");
    let whole = tell(Length::Whole);
    assert_eq!(whole.matches(" --> ").count(), 302);
    assert!(!whole.contains("--all"));
}

#[test]
fn every_criterion_that_a_rule_serves_is_known_by_its_words() {
    for code in codes() {
        let known = topic(code, Tongue::French).unwrap_or_else(|| panic!("{code} has no page"));
        for (number, words) in
            [(known.rgaa, known.rgaa.and_then(rgaa)), (known.wcag, known.wcag.and_then(wcag))]
        {
            assert_eq!(
                number.is_some(),
                words.is_some(),
                "{code}: {number:?} is not in criteria.tsv"
            );
        }
    }
    assert_eq!(criteria_lines(Some("6.1"), Some("2.4.4"), Tongue::English).len(), 2);
}

/// A rule's page says what its code does: `repair: safe` if it calls `fix`, `repair: proposed` if it only
/// calls `propose`.
#[test]
fn the_page_of_a_rule_says_whether_its_repair_is_safe() {
    use preau::diagnostic::{Explanation, Trust};
    for rule in preau::check::rules::ALL {
        let file = format!("src/check/rules/{}.rs", rule.name.replace('-', "_"));
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(&file);
        let code = std::fs::read_to_string(path).unwrap();
        let expected = match (code.contains(".fix("), code.contains(".propose(")) {
            (true, _) => Some(Trust::Safe),
            (false, true) => Some(Trust::Proposal),
            (false, false) => None,
        };
        let page = Explanation::parse(rule.guide, Tongue::French).unwrap();
        assert_eq!(page.repair, expected, "the second line of the .md beside {file}");
    }
}
