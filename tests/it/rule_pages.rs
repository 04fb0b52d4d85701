//! Each rule's explanation → its page in the writers' guide, `content/contribuer/regles/`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use preau::check::{Rule, rules};
use preau::diagnostic::{Explanation, Severity, Tongue};

use crate::made::made;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content/contribuer/regles")
}

/// A text between quotes of YAML.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// The page of a rule, in a language.
fn page(rule: &Rule, tongue: Tongue) -> String {
    let explanation = Explanation::parse(rule.guide, tongue).unwrap();
    let french = tongue == Tongue::French;
    let gravity = match (rule.severity, french) {
        (Severity::Error, true) => "Erreur : tant qu'elle reste, rien n'est publié",
        (Severity::Error, false) => "Error: nothing is published while it stands",
        (Severity::Warning, true) => "Avertissement : le site est publié",
        (Severity::Warning, false) => "Warning: the site is published",
    };
    let mut facts = vec![gravity.to_owned()];
    facts.extend(rule.rgaa.map(|number| match french {
        true => format!("RGAA 4.1.2, critère {number}"),
        false => format!("RGAA 4.1.2, criterion {number}"),
    }));
    facts.extend(rule.wcag.map(|number| format!("WCAG 2.2, {number}")));
    let facts: String = facts.iter().map(|fact| format!("- {fact}\n")).collect();
    let (name, id, summary, public) = match french {
        true => ("Nom de la règle", "titre", "résumé", "public: [enseignants, parents]"),
        false => ("Name of the rule", "title", "summary", "audience: [teachers, parents]"),
    };
    // A summary is for lists: the page itself does not show it, so that its text begins with the same words.
    let (first, _) = explanation.text.split_once("\n\n").unwrap();
    let first = first.replace('\n', " ");
    format!(
        "---\n{id}: {}\n{summary}: {}\n{public}\n---\n\n- {name} : `{}`\n{facts}\n{}\n",
        quoted(explanation.title),
        quoted(&first.replace('`', "")),
        rule.name,
        explanation.text,
    )
}

#[test]
fn every_rule_has_its_page_in_the_guide() {
    let mut wanted = BTreeMap::new();
    for rule in rules::ALL {
        wanted.insert(format!("{}.md", rule.name), page(rule, Tongue::French));
        wanted.insert(format!("{}.en.md", rule.name), page(rule, Tongue::English));
    }
    made(&folder(), wanted, |name| name.starts_with("index."));
}
