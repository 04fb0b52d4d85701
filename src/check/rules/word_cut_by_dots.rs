//! « les enseignant·e·s » : a word that voices stumble on.

use crate::check::{Look, Reading, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "word-cut-by-dots",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.6"),
    guide: include_str!("word_cut_by_dots.md"),
    look: Look::Page(look),
};

/// The first of the page: the writer knows where the others are.
fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    let cut = wording.blocks().iter().find_map(|block| {
        let text = wording.prose.written(block.text.clone());
        if !may_have_cut(text) {
            return None;
        }
        let mut at = 0;
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '\'' | '«' | '»'))
            .find_map(|word| {
                let start = at;
                at += word.len()
                    + text
                        .get(start + word.len()..)
                        .and_then(|t| t.chars().next())
                        .map_or(1, char::len_utf8);
                let word = word.trim_end_matches(['.', ';', ':', '!', '?', '…']);
                let whole = both(word)?;
                let start = block.text.start + start;
                Some((start..start + word.len(), whole))
            })
    });
    let Some((text, whole)) = cut else { return };
    if wording.is_quoted(&text) {
        return;
    }
    let said = wording.prose.written(text.clone()).to_owned();
    let span = wording.place(text);
    report
        .say(
            span,
            words!(
                "« {said} » : beaucoup de lecteurs d'écran épellent ce mot ou l'arrêtent au point, et qui lit avec effort s'y arrête aussi.",
                "“{said}”: many screen readers spell this word or stop at the dot, and so do those who read with effort."
            ),
            words!(
                "Pour nommer tout le monde, écrivez les deux mots en entier (« {whole} »), ou un mot qui les réunit : « l'équipe », « les élèves », « les adultes ».",
                "To name everyone, write both words in full (“{whole}”), or one word for both: “l'équipe”, “les élèves”, “les adultes”."
            ),
        )
        .propose(span, whole);
}

/// Spares most blocks the look at each of their words: whether a dot stands before a letter.
fn may_have_cut(text: &str) -> bool {
    let letter = |at: usize| {
        text.as_bytes().get(at).is_some_and(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii())
    };
    text.match_indices('.').any(|(at, _)| letter(at + 1))
        || text.contains('·')
        || text.contains('•')
}

/// Both words of « enseignant·e·s »; none if it is not such a word.
fn both(word: &str) -> Option<String> {
    let mut parts = word.split(['·', '•', '.']);
    let base = parts.next()?;
    let end = parts.next()?;
    let (end, plural) = match (parts.next(), end.strip_suffix('s').filter(|end| !end.is_empty())) {
        (None, Some(short)) => (short, true),
        (None, None) => (end, false),
        (Some("s"), _) => (end, true),
        (Some(_), _) => return None,
    };
    let letters = |part: &str| part.chars().all(char::is_alphabetic);
    if parts.next().is_some()
        || base.len() < 3
        || !letters(base)
        || base.chars().any(char::is_uppercase) && base.len() < 4
    {
        return None;
    }
    let stem = |ending: &str| base.strip_suffix(ending).unwrap_or(base).to_owned();
    let feminine = match end {
        "e" | "ne" | "te" | "le" => format!("{base}{end}"),
        "rice" | "trice" => stem("eur") + "rice",
        "euse" | "se" => {
            stem("eur").trim_end_matches('r').to_owned()
                + if end == "se" && !base.ends_with("eur") { "se" } else { "euse" }
        }
        "ère" => stem("er") + "ère",
        "ve" => stem("f") + "ve",
        "fe" | "elle" | "esse" | "eresse" => "…".to_owned(),
        _ => return None,
    };
    Some(match plural {
        true => format!("{} et {base}s", if feminine == "…" { feminine } else { feminine + "s" }),
        false => format!("{feminine} ou {base}"),
    })
}

#[cfg(test)]
mod tests {
    use super::both;

    #[test]
    fn both_words_are_written_in_full() {
        for (word, expected) in [
            ("enseignant·e·s", "enseignantes et enseignants"),
            ("enseignant·es", "enseignantes et enseignants"),
            ("élu.e.s", "élues et élus"),
            ("directeur·rice", "directrice ou directeur"),
            ("directeur·trice", "directrice ou directeur"),
            ("animateur.rice.s", "animatrices et animateurs"),
            ("citoyen·ne·s", "citoyennes et citoyens"),
            ("infirmier·ère", "infirmière ou infirmier"),
        ] {
            assert_eq!(both(word).as_deref(), Some(expected), "{word}");
        }
        for word in [
            "ecole.example",
            "M.",
            "3.5",
            "a.b",
            "index.md",
            "etc",
            "c.-à-d",
            "www.lo.fr",
            "fin.Le",
        ] {
            assert_eq!(both(word), None, "{word}");
        }
    }
}
