//! A pupil's given name and surname, next to a class.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::check::{Look, Report, Rule, Text, is_given_name};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "pupil-full-name",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("pupil_full_name.md"),
    look: Look::Text(look),
};

/// The classes of a school, as they are written.
const CLASSES: [&str; 18] = [
    "TPS", "PS", "MS", "GS", "CP", "CE1", "CE2", "CM1", "CM2", "CM1-CM2", "CE1-CE2", "CP-CE1",
    "CE2-CM1", "ULIS", "UPE2A", "6e", "Year", "Grade",
];

/// Words that say that a sentence is about an adult, a book or a place.
const OTHERS: [&str; 66] = [
    "mme",
    "m.",
    "mlle",
    "madame",
    "monsieur",
    "maître",
    "maîtresse",
    "directeur",
    "directrice",
    "enseignant",
    "enseignante",
    "professeur",
    "professeure",
    "aesh",
    "atsem",
    "auteur",
    "autrice",
    "illustrateur",
    "illustratrice",
    "écrivain",
    "poète",
    "poème",
    "poésie",
    "livre",
    "album",
    "roman",
    "récitation",
    "chanson",
    "tableau",
    "peintre",
    "musicien",
    "musicienne",
    "école",
    "collège",
    "lycée",
    "rue",
    "avenue",
    "place",
    "boulevard",
    "square",
    "stade",
    "gymnase",
    "médiathèque",
    "bibliothèque",
    "parent",
    "maman",
    "papa",
    "équipe",
    "conteur",
    "conteuse",
    "intervenant",
    "intervenante",
    "animateur",
    "animatrice",
    "élu",
    "élue",
    "représentant",
    "représentante",
    "titulaire",
    "remplaçant",
    "remplaçante",
    "stagiaire",
    "staff",
    "mr",
    "mrs",
    "teacher",
];

/// People of whom pupils speak.
const KNOWN: [&str; 16] = [
    "Anne Frank",
    "Charles Perrault",
    "Claude Ponti",
    "Claude Monet",
    "Jacques Prévert",
    "Jean Jaurès",
    "Jules Ferry",
    "Jules Verne",
    "Louis Braille",
    "Louis Pasteur",
    "Marie Curie",
    "Maurice Carême",
    "Paul Klee",
    "Robert Desnos",
    "Simone Veil",
    "Victor Hugo",
];

/// Finds the classes.
static NAMED: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let mut finder = AhoCorasick::builder();
    // Of those, the quickest; whether there is one is all that counts.
    finder.match_kind(MatchKind::LeftmostFirst).kind(Some(AhoCorasickKind::DFA));
    finder.build(CLASSES).ok()
});

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for node in text.tree.nodes() {
        let Some(letters) = node.letters() else { continue };
        let in_row = node.is_inside(&["td", "th"]) && row_has_class(node);
        if !in_row && !NAMED.as_ref().is_some_and(|named| named.is_match(letters.as_ref())) {
            continue;
        }
        let letters = letters.replace(['\u{a0}', '\u{202f}'], " ");
        for line in letters.split(['\n', '!', '?']).flat_map(sentences) {
            for name in names(line) {
                if (in_row || has_class(line, name)) && !is_other(text, node, line, name) {
                    say(text, node, name, report);
                }
            }
        }
    }
}

/// A line, cut where a sentence ends; the point of « Lucas D. » or « M. » ends none.
fn sentences(line: &str) -> Vec<&str> {
    let (mut sentences, mut start) = (Vec::new(), 0);
    for (at, point) in line.match_indices(". ") {
        let last = line.get(start..at).and_then(|before| before.split(' ').next_back());
        if last.is_some_and(|word| word.chars().count() > 1) {
            sentences.extend(line.get(start..=at));
            start = at + point.len();
        }
    }
    sentences.extend(line.get(start..));
    sentences
}

/// The full names in a line: « Léa Martin », « Lucas D. ».
fn names(line: &str) -> impl Iterator<Item = &str> {
    let mut words = line.split_word_starts().peekable();
    std::iter::from_fn(move || {
        while let Some((at, word)) = words.next() {
            let (next, surname) = words.peek().copied()?;
            let own = word.trim_start_matches(['(', '«', '"', '*']);
            let start = at + word.len() - own.len();
            if !is_given_name(own) || !own.chars().all(|c| c.is_alphabetic() || c == '-') {
                continue;
            }
            let length = surname_length(surname);
            if length > 0 && next == at + word.len() + 1 {
                words.next();
                return line.get(start..next + length);
            }
        }
        None
    })
}

/// The words of a text with their places.
trait WordStarts {
    fn split_word_starts(&self) -> impl Iterator<Item = (usize, &str)>;
}

impl WordStarts for str {
    fn split_word_starts(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut at = 0;
        self.split(' ').map(move |word| {
            let start = at;
            at += word.len() + 1;
            (start, word)
        })
    }
}

/// How much of a word is a surname, or its initial.
fn surname_length(word: &str) -> usize {
    let letters = word.find(|c: char| !c.is_alphabetic() && c != '-' && c != '\'' && c != '’');
    let length = letters.unwrap_or(word.len());
    let Some(name) = word.get(..length) else { return 0 };
    let capital = name.chars().next().is_some_and(char::is_uppercase);
    if !capital || CLASSES.contains(&name) {
        return 0;
    }
    if name.chars().count() > 1 {
        return length;
    }
    // « Lucas D. »: the dot belongs to the initial.
    if word.get(length..).is_some_and(|rest| rest.starts_with('.')) { length + 1 } else { length }
}

/// Whether a class stands right behind the name or right before it.
fn has_class(line: &str, name: &str) -> bool {
    let Some((before, after)) = line.split_once(name) else { return false };
    let tie = |word: &str| {
        matches!(
            word.trim_matches([',', ':', '(', ')', '-', '–', '—', ';']),
            "" | "en"
                | "de"
                | "du"
                | "la"
                | "le"
                | "au"
                | "des"
                | "élève"
                | "élèves"
                | "classe"
                | "in"
                | "of"
                | "pupil"
                | "class"
                | "l'élève"
                | "l’élève"
                | "notre"
        )
    };
    let is_class =
        |word: &str| CLASSES.contains(&word.trim_matches(|c: char| !c.is_alphanumeric()));
    let behind = after.split(' ').find(|word| !tie(word));
    // « CP : Léa Martin », « En CP, Léa Martin »; « le CP. Léa Martin » is another sentence.
    // « la classe de CP de Julie Durand » names its teacher.
    let taught = before.to_lowercase().contains("classe") && before.trim_end().ends_with(" de");
    let ahead = before.rsplit(' ').find(|word| !tie(word));
    let ahead = ahead.filter(|word| !taught && !word.ends_with('.'));
    behind.is_some_and(is_class) || ahead.is_some_and(is_class)
}

/// Whether a cell of the same row names a class and nothing else.
fn row_has_class(node: Node<'_>) -> bool {
    let row = node.ancestors().find(|ancestor| ancestor.is("tr"));
    row.is_some_and(|row| row.children().any(|cell| CLASSES.contains(&cell.text().trim())))
}

/// Whether a name is that of an adult, an author, a place.
fn is_other(text: &Text<'_>, node: Node<'_>, line: &str, name: &str) -> bool {
    let is_title = |child: Node<'_>| child.is_one_of(&["em", "cite", "i"]);
    let titled = node.parent().is_some_and(|parent| parent.children().any(is_title));
    let table = node.ancestors().find(|ancestor| ancestor.is("table"));
    let headed = table.is_some_and(|table| {
        table.descendants().any(|cell| cell.is("th") && speaks_of_others(&cell.text()))
    });
    let place = node.span();
    let above = text.document.facts.headings.iter().rfind(|heading| heading.span < place);
    titled
        || headed
        || line.contains('»')
        || KNOWN.contains(&name)
        || speaks_of_others(line)
        || above.is_some_and(|heading| speaks_of_others(&heading.text))
        || speaks_of_others(&text.page.title)
        || text.site.config.file.text.contains(name)
}

/// Whether a phrase is about adults, books or places.
fn speaks_of_others(phrase: &str) -> bool {
    phrase.split([' ', '\u{a0}', '\u{202f}', '\n']).any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphabetic() && c != '.').to_lowercase();
        let word = word.rsplit(['\'', '’']).next().unwrap_or_default();
        let one = word.strip_suffix('s').unwrap_or(word);
        OTHERS.contains(&word) || OTHERS.contains(&one)
    })
}

fn say(text: &Text<'_>, node: Node<'_>, name: &str, report: &mut Report<'_>) {
    let given = name.split(' ').next().unwrap_or(name);
    let place = text.place(node, name);
    let said = report.say(
        place,
        words!(
            "« {name} » et sa classe suffisent à reconnaître un enfant, dans l'école comme dans un moteur de recherche.",
            "“{name}” and the class are enough to tell who a child is, at school and in a search engine alike."
        ),
        words!("Gardez le prénom seul : « {given} ».", "Keep the given name alone: “{given}”."),
    );
    if place != node.span() {
        said.propose(place, given);
    }
}
