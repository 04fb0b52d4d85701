//! Every rule's own page is its test: what stands under *Bad* is reported, what stands under *Good* is not.

use preau::check::rules;
use preau::diagnostic::{Explanation, Tongue, codes};

use crate::site::Site;

/// The blocks of Markdown under the heading `## {heading}` of a rule's page.
fn examples(text: &str, heading: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    let (mut section, mut fence) = (String::new(), None);
    for line in text.lines() {
        match (&fence, line) {
            (None, _) if line.starts_with("## ") => section = line[3..].to_owned(),
            (None, _) if line.starts_with("```markdown") || line.starts_with("````markdown") => {
                fence = Some(line.chars().take_while(|c| *c == '`').collect::<String>());
                if section == heading {
                    blocks.push(String::new());
                }
            }
            (Some(end), line) if line == end => fence = None,
            (Some(_), line) if section == heading => {
                let block = blocks.last_mut().unwrap();
                block.push_str(line);
                block.push('\n');
            }
            _ => {}
        }
    }
    blocks
}

/// Whether the rule `name` reports the text of a page.
fn reports(name: &str, text: &str) -> bool {
    let body = if text.starts_with("---\n") {
        text.to_owned()
    } else {
        format!("---\ntitre: Essai\n---\n\n{text}")
    };
    let site =
        Site::new("titre: Essai\n").page("essai.md", &body).file("photo.jpg", crate::site::JPEG);
    site.check().iter().any(|said| said.code == name)
}

#[test]
fn a_rule_reports_its_bad_examples_and_not_its_good_ones() {
    for rule in rules::ALL {
        for (tongue, bad, good) in
            [(Tongue::French, "À éviter", "À écrire"), (Tongue::English, "Bad", "Good")]
        {
            let page = Explanation::parse(rule.guide, tongue).unwrap();
            assert_eq!(page.severity, rule.severity, "{}", rule.name);
            for (heading, expected) in [(bad, true), (good, false)] {
                let examples = examples(page.text, heading);
                assert!(!examples.is_empty(), "{} has nothing under {heading}", rule.name);
                for example in examples {
                    assert_eq!(reports(rule.name, &example), expected, "{}:\n{example}", rule.name);
                }
            }
        }
    }
}

#[test]
fn every_mistake_that_the_tool_can_say_is_explained() {
    let mut known: Vec<&str> = codes();
    known.extend(rules::ALL.map(|rule| rule.name));
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
