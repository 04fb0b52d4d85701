//! The W3C's examples of faults, as pages of a site: how many Préau names, and how often it is wrong to.

use std::collections::BTreeMap;

use image::ImageFormat;
use preau::check::rules;
use preau::diagnostic::Diagnostic;
use rayon::prelude::*;
use scraper::{ElementRef, Html, Selector};
use serde::Deserialize;

use crate::site::{JPEG, Site};

#[derive(Deserialize)]
struct Cases {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    rule: String,
    name: String,
    title: String,
    expected: String,
    html: String,
}

/// Codes that are no rules, and count for a fault all the same: what we do not publish, and what a page
/// says of itself.
const COUNTED: [&str; 10] = [
    "anchor-not-unique",
    "html-attribute-not-allowed",
    "html-misplaced",
    "html-not-allowed",
    "html-unclosed",
    "language-field-wrong",
    "title-missing",
    "unknown-choice",
    "unknown-language",
    "wrong-type",
];

/// What of the examples must be named, and what may be named wrongly, in thousandths: the aim is 700 and 10.
const CAUGHT: usize = 900;
const FLAGGED: usize = 10;

fn cases() -> Vec<Case> {
    let text = include_str!("../act/development.json");
    serde_json::from_str::<Cases>(text).unwrap().cases
}

fn first<'h>(html: &'h Html, selector: &str) -> Option<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).next()
}

/// Where a file of the examples is named, and its name alone: an address in quotes, and a bare one.
fn assets(html: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, _) in html.match_indices("test-assets/") {
        let start = html[..at].rfind(['"', '\'', '(', ' ', '\n']).map_or(0, |before| before + 1);
        let end = html[at..].find(['"', '\'', ')', ' ', '\n', '>']).map_or(html.len(), |e| at + e);
        let address = html[start..end].to_owned();
        let name = address.rsplit('/').next().unwrap().to_owned();
        found.push((address, name));
    }
    found.sort_by_key(|(address, _)| std::cmp::Reverse(address.len()));
    found
}

/// A file of that name that is what it says.
fn asset(name: &str) -> Vec<u8> {
    let picture = |format: ImageFormat| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image::RgbImage::new(8, 8).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    match name.rsplit('.').next().unwrap() {
        "jpg" => JPEG.to_vec(),
        "png" => picture(ImageFormat::Png),
        "gif" => picture(ImageFormat::Gif),
        "svg" => {
            b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8'/></svg>"
                .to_vec()
        }
        "mp3" => b"ID3\x04\0\0\0\0\0\0".to_vec(),
        "mp4" => b"\0\0\0\x18ftypisom\0\0\0\0isommp42".to_vec(),
        "vtt" => b"WEBVTT\n".to_vec(),
        _ => b"...".to_vec(),
    }
}

/// The page that a writer would have made of an example: its title and its language in the front matter, its
/// body as HTML without empty lines, behind what the head orders the browser to do.
fn page(case: &Case) -> (String, Vec<String>) {
    let html = Html::parse_document(&case.html);
    let title = first(&html, "title").filter(|title| {
        title.ancestors().all(|up| up.value().as_element().is_none_or(|up| up.name() != "svg"))
    });
    let language = html.root_element().attr("lang");
    let about_language = case.rule == "b5c3f8";
    let language = match language {
        Some(language) if about_language || !language.trim().is_empty() => Some(language),
        _ if about_language => None,
        _ => Some("en"),
    };
    let mut text = String::from("---\n");
    if let Some(title) = title {
        let title: String = title.text().collect();
        text += &format!("titre: {}\n", serde_json::to_string(&title).unwrap());
    }
    if let Some(language) = language {
        text += &format!("langue: {}\n", serde_json::to_string(language).unwrap());
    }
    text += "---\n\n";
    let orders = Selector::parse("head meta").unwrap();
    let mut body: String = html.select(&orders).map(|meta| meta.html() + "\n").collect();
    body += &first(&html, "body").unwrap().inner_html();
    let mut names = Vec::new();
    for (address, name) in assets(&body) {
        body = body.replace(&address, &name);
        names.push(name);
    }
    let lines = body.lines().map(str::trim).filter(|line| !line.is_empty());
    text += &lines.collect::<Vec<_>>().join("\n");
    text.push('\n');
    (text, names)
}

/// What is said of an example.
fn said(case: &Case) -> Vec<Diagnostic> {
    let (text, names) = page(case);
    let mut site = Site::new("titre: Essai\nlangue: fr\n").page("exemple.md", &text);
    for name in names {
        if !name.contains(['?', '#']) {
            site = site.file(&name, asset(&name));
        }
    }
    let mut said = site.check();
    said.retain(|said| {
        said.place.as_ref().is_some_and(|place| place.file.path.ends_with("exemple.md"))
    });
    said
}

#[derive(Default)]
struct Score {
    name: String,
    failed: usize,
    caught: usize,
    clean: usize,
    flagged: usize,
}

#[test]
#[allow(clippy::print_stdout, reason = "the table is what the test is for")]
fn faults_are_named_and_what_is_well_is_left_in_peace() {
    let cases = cases();
    let heard: Vec<Vec<&'static str>> = cases
        .par_iter()
        .map(|case| said(case).into_iter().map(|said| said.code).collect())
        .collect();
    let mut scores = BTreeMap::<&str, Score>::new();
    for (case, codes) in cases.iter().zip(&heard) {
        let score = scores.entry(&case.rule).or_default();
        score.name.clone_from(&case.name);
        let mut ruled: Vec<&str> =
            codes.iter().copied().filter(|code| rules::named(code).is_some()).collect();
        ruled.dedup();
        if case.expected == "failed" {
            let caught = !ruled.is_empty() || codes.iter().any(|code| COUNTED.contains(code));
            score.failed += 1;
            score.caught += usize::from(caught);
            if !caught {
                println!("  not named: {} {}", case.rule, case.title);
            }
        } else {
            score.clean += 1;
            score.flagged += usize::from(!ruled.is_empty());
            if !ruled.is_empty() {
                println!("  wrongly named: {} {}: {}", case.rule, case.title, ruled.join(", "));
            }
        }
    }
    println!("{:8} {:>7} {:>8}", "rule", "caught", "flagged");
    let mut all = Score::default();
    for (rule, score) in &scores {
        let Score { name, failed, caught, clean, flagged } = score;
        println!("{rule:8} {caught:>3}/{failed:<3} {flagged:>3}/{clean:<3}  {name}");
        all.failed += failed;
        all.caught += caught;
        all.clean += clean;
        all.flagged += flagged;
    }
    let Score { failed, caught, clean, flagged, .. } = all;
    println!("{:8} {caught:>3}/{failed:<3} {flagged:>3}/{clean:<3}", "all");
    assert!(caught * 1000 >= failed * CAUGHT, "{caught} of {failed} named");
    assert!(flagged * 1000 <= clean * FLAGGED, "{flagged} of {clean} wrongly named");
}
