//! A text → the well-known tools of schools that it names, and where.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::text::is_word_letter;

/// A tool.
#[derive(Debug, Clone, Copy)]
struct Tool {
    /// Its usual name.
    name: &'static str,
    /// Whether that name is also a word.
    is_word: bool,
}

/// The spellings of all tools, and the tool of each.
static FINDER: LazyLock<Option<(AhoCorasick, Vec<Tool>)>> = LazyLock::new(|| {
    let (mut spellings, mut tools) = (Vec::new(), Vec::new());
    for line in include_str!("tools.txt").lines().filter(|line| !line.starts_with('#')) {
        let bare = line.trim_start_matches("~ ");
        let name = bare.split(" = ").next().unwrap_or(bare);
        let tool = Tool { name, is_word: bare != line };
        for spelling in bare.split(" = ") {
            spellings.push(spelling.to_owned());
            tools.push(tool);
            if !tool.is_word {
                spellings.push(spelling.to_uppercase());
                tools.push(tool);
            }
        }
    }
    let mut builder = AhoCorasick::builder();
    builder.match_kind(MatchKind::LeftmostLongest).kind(Some(AhoCorasickKind::DFA));
    let finder = builder.build(&spellings).ok()?;
    Some((finder, tools))
});

/// Words behind which a word with a capital is the name of a tool.
const BEFORE: [&str; 16] = [
    "sur",
    "via",
    "avec",
    "par",
    "application",
    "l'application",
    "appli",
    "l'appli",
    "ent",
    "l'ent",
    "groupe",
    "on",
    "with",
    "through",
    "app",
    "group",
];

/// Words that say that a tool is not used, or need not be.
const WITHOUT: [&str; 10] =
    ["pas", "sans", "ni", "aucun", "aucune", "jamais", "not", "without", "no", "never"];

/// How many words before a name are looked at for one of those.
const REACH: usize = 6;

/// The tools that a text names with a capital: where, and the usual name of each.
pub(super) fn named(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let Some((finder, tools)) = FINDER.as_ref() else { return Vec::new() };
    let found = finder.find_iter(text).filter_map(|found| {
        let tool = tools.get(found.pattern().as_usize())?;
        (stands_alone(text, &found.range()) && is_meant(text, found.start(), *tool))
            .then_some((found.range(), tool.name))
    });
    found.collect()
}

fn stands_alone(text: &str, place: &Range<usize>) -> bool {
    let (before, after) = (text.get(..place.start), text.get(place.end..));
    !before.is_some_and(|before| {
        before.ends_with(|c| is_word_letter(c) || matches!(c, '/' | '.' | '@'))
    }) && !after.is_some_and(|after| after.starts_with(is_word_letter))
}

/// Whether the words before a name say that it is a tool, and one that is used.
fn is_meant(text: &str, at: usize, tool: Tool) -> bool {
    let before = text.get(..at).unwrap_or_default().to_lowercase().replace('’', "'");
    let sentence = before.rsplit(['.', '!', '?', ':', ';']).next().unwrap_or_default();
    let marks = |c: char| !c.is_alphanumeric();
    let words = || sentence.split_whitespace().rev().map(|word| word.trim_matches(marks));
    let mut words = words().filter(|word| !word.is_empty()).take(REACH);
    let last = words.next().unwrap_or_default();
    let called = !tool.is_word || BEFORE.contains(&last);
    called && !WITHOUT.contains(&last) && !words.any(|word| WITHOUT.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_known_by_its_capital_and_by_the_words_before_it() {
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<&str> = named(text).into_iter().map(|(_, name)| name).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("Lisez Pronote chaque soir.", &["Pronote"]);
        check("PRONOTE et EcoleDirecte", &["Pronote", "École directe"]);
        check("Les photos sont sur WhatsApp.", &["WhatsApp"]);
        check("La réunion a lieu sur Zoom.", &["Zoom"]);
        check("Écrivez via Signal ou par Teams.", &["Signal", "Teams"]);
        check("Avec l’application Signal", &["Signal"]);
        check("Zoom sur la cantine", &[]);
        check("un petit signal ; les teams ; zoom sur", &[]);
        check("Signal : le petit bruit du téléphone", &[]);
        check("ONE, TWO, THREE", &[]);
        check("Le cahier est sur ONE.", &["ONE"]);
        check("Nous n'utilisons pas WhatsApp.", &[]);
        check("Tout se fait sans Pronote.", &[]);
        check("Il ne faut rien signer. Pronote suffit.", &["Pronote"]);
        check("https://chat.WhatsApp.com Canvas Doodles", &[]);
        check("Tout est dans Mon bureau numérique.", &["Mon bureau numérique"]);
    }
}
