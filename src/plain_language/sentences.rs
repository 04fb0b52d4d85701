//! A block of French → where its sentences end.

/// How far the first letter of the next sentence may be, in characters.
const FAR: usize = 40;

/// Abbreviations after which a full stop ends nothing.
fn is_abbreviation(word: &str) -> bool {
    matches!(
        word,
        "mm" | "mme"
            | "mmes"
            | "mlle"
            | "mlles"
            | "dr"
            | "pr"
            | "me"
            | "st"
            | "ste"
            | "art"
            | "al"
            | "cf"
            | "ex"
            | "p"
            | "pp"
            | "vol"
            | "chap"
            | "ch"
            | "fig"
            | "no"
            | "env"
            | "tél"
            | "tel"
            | "av"
            | "bd"
            | "hab"
            | "min"
            | "max"
            | "réf"
            | "resp"
            | "éd"
            | "coll"
            | "janv"
            | "févr"
            | "sept"
            | "oct"
            | "nov"
            | "déc"
            | "c.-à-d"
            | "c-à-d"
            | "apr"
            | "vs"
            | "mr"
            | "mrs"
            | "e.g"
            | "i.e"
    )
}

/// The bytes after the last sign of each sentence; the last is the end of the block.
pub(super) fn ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut from = 0;
    while let Some(at) = next_end(text, from) {
        let after = after_end(text, at);
        if text.get(at..after) == Some("\n") || ends_sentence(text, at, after) {
            ends.push(after);
        }
        from = after;
    }
    if ends.last() != Some(&text.len()) {
        ends.push(text.len());
    }
    ends
}

/// The next sign from `from` on with which a sentence may end.
fn next_end(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(from..)?;
    let may_end = |byte: &u8| matches!(byte, b'.' | b'!' | b'?' | b'\n' | 0xe2);
    let is_end = |at: &usize| match bytes.get(*at..) {
        Some(rest @ [0xe2, ..]) => rest.starts_with("…".as_bytes()),
        _ => true,
    };
    let mut signs = bytes.iter().enumerate().filter(|(_, byte)| may_end(byte)).map(|(at, _)| at);
    signs.find(is_end).map(|at| from + at)
}

/// After the signs at `at`, and the guillemets or brackets that close with them.
fn after_end(text: &str, at: usize) -> usize {
    let mut after = at;
    let mut closed = at;
    for c in text.get(at..).unwrap_or_default().chars() {
        match c {
            '\n' => return if after == at { at + 1 } else { closed },
            '.' | '!' | '?' | '…' | '»' | '”' | '"' | ')' | ']' | '\'' => {
                after += c.len_utf8();
                closed = after;
            }
            ' ' => after += 1,
            _ => break,
        }
    }
    closed
}

fn ends_sentence(text: &str, at: usize, after: usize) -> bool {
    let rest = text.get(after..).unwrap_or_default();
    let before = text.get(..at).unwrap_or_default();
    let Some(next) = rest.chars().next() else { return true };
    if !next.is_whitespace() {
        return false;
    }
    let single = text.get(at..after) == Some(".");
    let next = rest.chars().take(FAR).find(|c| c.is_alphanumeric());
    // « Viens ! dit-elle », « La cour, la cantine, etc. sont fermées. »
    if next.is_some_and(char::is_lowercase) {
        return false;
    }
    !(single && is_short_form(before))
}

/// Whether the text ends with the start of « M. Haddad », « art. 3 », « 1. Le cartable ».
fn is_short_form(before: &str) -> bool {
    let start = before.rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '«' | '\''));
    let next = |at: usize| before.get(at..).and_then(|rest| rest.chars().next());
    let at = start.and_then(|at| Some(at + next(at)?.len_utf8())).unwrap_or(0);
    let word = before.get(at..).unwrap_or_default();
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(one), None) if one.is_uppercase() => true,
        (Some(one), _) if one.is_ascii_digit() => {
            at == 0 && word.chars().all(|c| c.is_ascii_digit())
        }
        _ => word.len() <= 8 && is_abbreviation(&word.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let mut from = 0;
        let mut found = Vec::new();
        for end in ends(text) {
            found.push(text[from..end].trim());
            from = end;
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn a_sentence_ends_where_a_reader_breathes() {
        check("Il pleut. Il vente ! Pourquoi ?", &["Il pleut.", "Il vente !", "Pourquoi ?"]);
        check(
            "M. Haddad et Mme. Morel ont lu l'art. 3. Ils ont ri.",
            &["M. Haddad et Mme. Morel ont lu l'art. 3.", "Ils ont ri."],
        );
        check(
            "La cour, la cantine, etc. sont fermées.",
            &["La cour, la cantine, etc. sont fermées."],
        );
        check("Des jeux, etc. Venez.", &["Des jeux, etc.", "Venez."]);
        check("Il mesure 3.5 m. à 8 h 30.", &["Il mesure 3.5 m. à 8 h 30."]);
        check("Elle dit : « Venez ! » Nous venons.", &["Elle dit : « Venez ! »", "Nous venons."]);
        check("« Venez ! » dit-elle. Bien.", &["« Venez ! » dit-elle.", "Bien."]);
        check("Il attend... puis il part.", &["Il attend... puis il part."]);
        check(
            "Il attend… Puis il part (enfin). Oui",
            &["Il attend…", "Puis il part (enfin).", "Oui"],
        );
        check("1. Le cartable. 2 cahiers.", &["1. Le cartable.", "2 cahiers."]);
        check("Une ligne\nune autre", &["Une ligne", "une autre"]);
        check("", &[""]);
    }
}
