//! Each passage of the source leaflet in bold → the page of the sample site where a parent sees it at work, and the
//! tests that hold it: `tests/seed/evidence.yml` → `tests/seed/TABLE.md`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::made::made;
use crate::{rgaa, site};

/// The source leaflet, as the sample site publishes it.
const LEAFLET: &str = "content/fiches/directeur-5.md";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// The passage, as the leaflet has it.
    sentence: String,
    /// Where it is seen at work: the address of a page of the sample site.
    page: String,
    /// Words that stand there.
    sees: String,
    /// What holds it: tests or rules.
    tests: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(root().join("tests/seed/evidence.yml")).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

/// The passages in bold of the leaflet.
fn in_bold() -> Vec<String> {
    let text = fs::read_to_string(root().join(LEAFLET)).unwrap();
    text.split("**").skip(1).step_by(2).map(str::to_owned).collect()
}

fn table(rows: &[Row]) -> String {
    let mut table = String::from(
        "# The source leaflet at work\n\nMade by `cargo test seed_table` from `evidence.yml`: change that, not this. Each \
         passage in bold of leaflet 5 for heads, the page of the sample site where a parent sees it at work, and what \
         holds it.\n\n| passage | page | what one sees there | held by |\n| --- | --- | --- | --- |\n",
    );
    for row in rows {
        let tests: Vec<_> = row.tests.iter().map(|name| format!("`{name}`")).collect();
        let (sentence, page, sees, tests) = (&row.sentence, &row.page, &row.sees, tests.join(", "));
        let _ = writeln!(table, "| {sentence} | `{page}` | « {sees} » | {tests} |");
    }
    table
}

/// Text as one reads it: no tag, one kind of space.
fn words(html: &str) -> String {
    let fragment = scraper::Html::parse_document(html);
    let text: String = fragment.root_element().text().collect();
    text.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_passage_in_bold_is_seen_at_work_on_a_page_and_held_by_a_test() {
    let rows = rows();
    let told: BTreeSet<_> = rows.iter().map(|row| row.sentence.as_str()).collect();
    let untold = in_bold().into_iter().filter(|passage| !told.contains(passage.as_str()));
    let mut wrong: Vec<String> =
        untold.map(|passage| format!("no row for « {passage} »")).collect();
    let known = rgaa::known();
    let (_, site) = site::sample();
    for Row { sentence, page, sees, tests } in &rows {
        let seen = site.get(page).map(|html| words(&String::from_utf8_lossy(html)));
        if !seen.is_some_and(|text| text.contains(sees.as_str())) {
            wrong.push(format!("{page} does not say « {sees} »"));
        }
        let unknown = tests.iter().filter(|name| !known.contains(*name));
        wrong.extend(unknown.map(|name| format!("{sentence}: there is no test or rule {name}")));
        if tests.is_empty() {
            wrong.push(format!("{sentence}: nothing holds it"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    made(&root().join("tests/seed"), [("TABLE.md".to_owned(), table(&rows))].into(), |_| true);
}
