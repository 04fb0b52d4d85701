//! A French word in lower case → whether it is one that everyone knows.

use std::collections::HashSet;
use std::sync::LazyLock;

static COMMON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("common_words.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
});

/// Ends of verbs in -er, after which the infinitive is looked for.
const ENDS_ER: [&str; 32] = [
    "eraient", "erions", "eriez", "assent", "èrent", "aient", "erait", "erais", "eront", "erons",
    "erez", "eras", "erai", "era", "ions", "eons", "iez", "ait", "ais", "ant", "ent", "ons", "ez",
    "ées", "és", "ée", "es", "é", "e", "a", "ai", "as",
];

/// Ends of verbs in -ir like *finir*.
const ENDS_IR: [&str; 16] = [
    "issaient", "issait", "issais", "issent", "issons", "issez", "issant", "isse", "iront", "irez",
    "ira", "ies", "is", "it", "ie", "i",
];

/// Ends of verbs in -re like *attendre*.
const ENDS_RE: [&str; 16] = [
    "aient", "ait", "ant", "ent", "ons", "ez", "ues", "us", "ue", "u", "ront", "rez", "ra", "e",
    "s", "",
];

/// Whether a word, or the word of which it is a form, is one of everyday French.
pub fn is_common(word: &str) -> bool {
    let known = |word: &str| COMMON.contains(word);
    if known(word) || word.len() < 3 {
        return true;
    }
    if word.contains('-') {
        return word.split('-').all(|part| part.is_empty() || is_common(part));
    }
    let stem = word.strip_suffix(['s', 'x']).unwrap_or(word);
    if known(stem) || stem.strip_suffix('e').is_some_and(known) {
        return true;
    }
    if stem.strip_suffix("le").or(stem.strip_suffix("ne")).is_some_and(known) {
        return true;
    }
    let adverb = word.strip_suffix("ment").is_some_and(known);
    adverb
        || is_form_of_verb(word, &ENDS_ER, "er")
        || is_form_of_verb(word, &ENDS_IR, "ir")
        || is_form_of_verb(word, &ENDS_RE, "re")
}

fn is_form_of_verb(word: &str, ends: &[&str], infinitive: &str) -> bool {
    ends.iter().filter_map(|end| word.strip_suffix(end)).any(|stem| {
        let known = |stem: &str| COMMON.contains(format!("{stem}{infinitive}").as_str());
        // « ent » is not of *entre*.
        let shortest = if infinitive == "re" { 4 } else { 2 };
        let heard = |stem: &str| infinitive == "er" && known_by_ear(stem, known);
        stem.len() >= shortest && (known(stem) || heard(stem))
    })
}

/// « achète » is of *acheter*, « espère » of *espérer*, « appelle » of *appeler*, « commence » of *commencer*.
fn known_by_ear(stem: &str, known: impl Fn(&str) -> bool) -> bool {
    if let Some((at, _)) = stem.char_indices().rfind(|(_, c)| *c == 'è') {
        let (head, tail) = stem.split_at(at);
        let tail = tail.trim_start_matches('è');
        return known(&format!("{head}e{tail}")) || known(&format!("{head}é{tail}"));
    }
    if let Some(head) = stem.strip_suffix('ç') {
        return known(&format!("{head}c"));
    }
    if let Some(head) = stem.strip_suffix('i') {
        return known(&format!("{head}y"));
    }
    let doubled = stem.ends_with("ll") || stem.ends_with("tt");
    doubled && stem.get(..stem.len() - 1).is_some_and(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_everyday_words_are_known() {
        for word in [
            "enfants",
            "petite",
            "mangeons",
            "achète",
            "appelle",
            "commençait",
            "donnera",
            "parlé",
            "finissent",
            "attendez",
            "école",
            "bonne",
            "essaie",
            "choisit",
            "rendez-vous",
        ] {
            assert!(is_common(word), "{word}");
        }
        for word in ["remédiation", "étayage", "nonobstant", "prérogatives", "dispositif"] {
            assert!(!is_common(word), "{word}");
        }
    }
}
