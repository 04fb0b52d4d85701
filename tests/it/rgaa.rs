//! The 106 criteria of RGAA and `tests/rgaa/evidence.yml` → `tests/rgaa/TABLE.md`: what settles each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::made::made;

/// Criteria that a machine must settle at least: two in three, and a few more.
const LEAST_SETTLED: usize = 73;

#[derive(Deserialize)]
struct Rgaa {
    source: String,
    criteria: Vec<Criterion>,
}

#[derive(Deserialize)]
struct Criterion {
    id: String,
    theme: String,
    title: String,
}

/// What settles a criterion: tests alone, something that the site does not have, or a person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Evidence {
    /// Names of tests or of rules; beside `absent`, those that show the absence; beside `person`, those that help.
    #[serde(default)]
    test: Vec<String>,
    /// Why the criterion does not apply.
    absent: Option<String>,
    /// What a person must look at.
    person: Option<String>,
}

impl Evidence {
    fn is_settled(&self) -> bool {
        self.person.is_none()
    }

    fn words(&self) -> String {
        let tests: Vec<_> = self.test.iter().map(|name| format!("`{name}`")).collect();
        let tests = tests.join(", ");
        match (&self.absent, &self.person) {
            (Some(why), _) if tests.is_empty() => format!("absent: {why}"),
            (Some(why), _) => format!("absent: {why} ({tests})"),
            (_, Some(what)) if tests.is_empty() => format!("**a person**: {what}"),
            (_, Some(what)) => format!("**a person**: {what} (helped by {tests})"),
            _ => format!("test: {tests}"),
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rgaa() -> Rgaa {
    let text = fs::read_to_string(root().join("tests/rgaa/criteria.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn evidence() -> BTreeMap<String, Evidence> {
    let text = fs::read_to_string(root().join("tests/rgaa/evidence.yml")).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

/// The texts of all files below a folder whose names end so, with their paths.
fn texts(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let files = walkdir::WalkDir::new(root().join(folder)).into_iter().map(Result::unwrap);
    let wanted = files.map(walkdir::DirEntry::into_path).filter(|path| is_named(path, ending));
    wanted.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

fn is_named(path: &Path, ending: &str) -> bool {
    let inside = path.components().all(|part| part.as_os_str() != "node_modules");
    inside && path.to_str().is_some_and(|path| path.ends_with(ending))
}

/// The functions that follow `#[test]`.
fn rust_tests(text: &str) -> Vec<String> {
    let after = text.split("#[test]").skip(1).filter_map(|after| after.split_once("fn "));
    after.filter_map(|(_, name)| Some(name.split_once('(')?.0.to_owned())).collect()
}

/// The names given to `test(…)`, or at the head of a row of a table of tests, as they are written.
fn node_tests(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for line in text.lines().map(str::trim_start) {
        let name = line.strip_prefix("test(").or_else(|| line.strip_prefix('['));
        let Some(quote) = name.and_then(|name| name.chars().next()) else { continue };
        let quoted =
            name.filter(|_| "'`".contains(quote)).and_then(|name| name[1..].split_once(quote));
        names.extend(quoted.map(|(name, _)| name.to_owned()));
    }
    names
}

/// Everything that an evidence may name.
pub fn known() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for folder in ["src", "tests/it"] {
        names.extend(texts(folder, ".rs").iter().flat_map(|(_, text)| rust_tests(text)));
    }
    names.extend(
        texts("tests/browser/checks", ".mjs").iter().flat_map(|(_, text)| node_tests(text)),
    );
    for (path, text) in texts("src/check/rules", ".rs") {
        if text.contains("pub const RULE") || text.contains("pub(super) const RULE") {
            names.insert(path.file_stem().unwrap().to_str().unwrap().replace('_', "-"));
        }
    }
    names
}

fn table(rgaa: &Rgaa, evidence: &BTreeMap<String, Evidence>) -> String {
    let settled = evidence.values().filter(|one| one.is_settled()).count();
    let total = rgaa.criteria.len();
    let mut table = String::from("# RGAA: what settles each criterion\n\n");
    let source = rgaa.source.split(';').next().unwrap_or_default();
    let _ = writeln!(
        table,
        "Made by `cargo test rgaa` from `criteria.json` and `evidence.yml`: change those, not this.\n"
    );
    let _ = writeln!(table, "Criteria: {source}.\n");
    let _ = writeln!(
        table,
        "Settled by a test, or by an absence: **{settled} of {total}**. The others need a person."
    );
    let mut theme = "";
    for criterion in &rgaa.criteria {
        if criterion.theme != theme {
            theme = &criterion.theme;
            let _ = writeln!(
                table,
                "\n## {theme}\n\n| criterion | asks | settled by |\n| --- | --- | --- |"
            );
        }
        let title = criterion.title.replace('|', "\\|");
        let words = evidence.get(&criterion.id).map(Evidence::words).unwrap_or_default();
        let _ = writeln!(table, "| {} | {title} | {} |", criterion.id, words.replace('|', "\\|"));
    }
    table
}

#[test]
fn every_criterion_of_rgaa_has_its_evidence_and_no_other_is_made_up() {
    let criteria: BTreeSet<_> = rgaa().criteria.into_iter().map(|criterion| criterion.id).collect();
    let evidence: BTreeSet<_> = evidence().into_keys().collect();
    assert_eq!(criteria, evidence);
    assert_eq!(criteria.len(), 106);
}

#[test]
fn every_evidence_names_tests_that_exist_and_says_why() {
    let known = known();
    for (id, one) in evidence() {
        for name in &one.test {
            assert!(known.contains(name), "{id}: there is no test or rule called \"{name}\"");
        }
        assert!(one.absent.is_none() || one.person.is_none(), "{id}: absent, or for a person?");
        let reasons = [&one.absent, &one.person].into_iter().flatten();
        assert!(reasons.clone().all(|why| why.len() > 10), "{id}: one sentence, please");
        assert!(reasons.count() == 1 || !one.test.is_empty(), "{id}: nothing settles it");
    }
}

#[test]
#[allow(clippy::print_stdout, reason = "the count is a part of the answer")]
fn the_table_of_rgaa_is_up_to_date_and_machines_settle_enough_of_it() {
    let (rgaa, evidence) = (rgaa(), evidence());
    let settled = evidence.values().filter(|one| one.is_settled()).count();
    println!(
        "RGAA: {settled} criteria of {} are settled by a test or by an absence",
        rgaa.criteria.len()
    );
    assert!(settled >= LEAST_SETTLED, "{settled} criteria only");

    let table = table(&rgaa, &evidence);
    made(&root().join("tests/rgaa"), [("TABLE.md".to_owned(), table)].into(), |_| true);
}
