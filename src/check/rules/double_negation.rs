//! « Il n'est pas impossible » : two denials to undo in one's head.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::plain_language::{Prose, Sentence};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "double-negation",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.5"),
    guide: include_str!("double_negation.md"),
    look: Look::Page(look),
};

/// Two denials: their words, by their numbers, and what says the same.
struct Denied {
    words: std::ops::Range<usize>,
    plain: String,
}

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    if wording.is_tale || !wording.is_for_families() {
        return;
    }
    let prose = &wording.prose;
    let found = wording.running().filter_map(|sentence| denied_twice(prose, sentence));
    for Denied { words, plain } in found {
        let text = wording.text_of(&words);
        if wording.is_quoted(&text) {
            continue;
        }
        let said = prose.written(text.clone()).to_owned();
        let span = wording.place(text);
        report
            .say(
                span,
                words!(
                    "« {said} » nie deux fois : il faut s'arrêter pour comprendre si c'est oui ou non.",
                    "“{said}” denies twice: one must stop to see whether it is yes or no."
                ),
                words!(
                    "Dites-le sans nier : « {plain} ».",
                    "Say it without denying: “{plain}”."
                ),
            )
            .propose(span, plain);
    }
}

fn denied_twice(prose: &Prose, sentence: &Sentence) -> Option<Denied> {
    let words = sentence.words.clone();
    let word = |number: usize| if words.contains(&number) { prose.lower_at(number) } else { "" };
    words.clone().find_map(|at| {
        if !matches!(word(at), "ne" | "n") {
            return None;
        }
        let verb = word(at + 1);
        let not = (at + 2..at + 4).find(|number| word(*number) == "pas")?;
        // « ne pouvez pas ne pas venir »
        if matches!(word(not + 1), "ne" | "n") && matches!(word(not + 2), "pas") {
            let plain = format!("{} …", must(verb));
            return Some(Denied { words: at..not + 3, plain });
        }
        if word(not + 1) == "sans" && matches!(word(not + 2), "savoir" | "ignorer" | "connaître") {
            let plain = if verb == "êtes" { "savez" } else { "savent" };
            return Some(Denied { words: at..not + 3, plain: plain.to_owned() });
        }
        if !is_to_be(verb) {
            return None;
        }
        let between =
            usize::from(matches!(word(not + 1), "du" | "totalement" | "tout" | "toujours"));
        let plain = affirmed(word(not + 1 + between))?;
        Some(Denied { words: at..not + 2 + between, plain: format!("{verb} {plain}") })
    })
}

fn is_to_be(verb: &str) -> bool {
    matches!(verb, "est" | "sont" | "sera" | "seront" | "serait" | "était" | "étaient" | "semble")
}

fn must(verb: &str) -> &'static str {
    match verb {
        "pouvez" => "devez",
        "pouvons" => "devons",
        "peuvent" => "doivent",
        _ => "doit",
    }
}

/// The contrary of a word that denies.
fn affirmed(word: &str) -> Option<&'static str> {
    Some(match word {
        "impossible" => "possible",
        "impossibles" => "possibles",
        "inutile" => "utile",
        "inutiles" => "utiles",
        "inutilement" => "utilement",
        "interdit" => "permis",
        "interdite" => "permise",
        "interdits" => "permis",
        "interdites" => "permises",
        "exclu" => "possible",
        "inhabituel" => "habituel",
        "inhabituelle" => "habituelle",
        "incompatible" => "compatible",
        "incompatibles" => "compatibles",
        "inconnu" => "connu",
        "inconnue" => "connue",
        "inintéressant" => "intéressant",
        "insensible" => "sensible",
        "insensibles" => "sensibles",
        "injustifié" => "justifié",
        "injustifiée" => "justifiée",
        "illégal" => "permis",
        "inexact" => "exact",
        "illogique" => "logique",
        "indispensable" | "nécessaire" => return None,
        "improbable" => "probable",
        "irréalisable" => "possible",
        "défavorable" => "favorable",
        "défavorables" => "favorables",
        "opposé" => "d'accord",
        "opposés" => "d'accord",
        "opposée" => "d'accord",
        _ => return None,
    })
}
