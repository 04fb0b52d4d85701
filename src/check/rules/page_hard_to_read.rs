//! A page for families that is hard as a whole, whatever each sentence is.

use crate::check::{Look, Readers, Reading, Report, Rule, Wording};
use crate::diagnostic::{Severity, Words};
use crate::model::Version;
use crate::plain_language::{Feature, Features, Sentence, ease};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "page-hard-to-read",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.5"),
    guide: include_str!("page_hard_to_read.md"),
    look: Look::Page(look),
};

/// With fewer words, one cannot tell.
const ENOUGH_WORDS: usize = 100;

/// Easy pages for families stand above 60, letters of offices below 20.
fn floor(readers: Readers) -> Option<f64> {
    match readers {
        Readers::Families => Some(35.0),
        Readers::Anyone => Some(10.0),
        Readers::Nobody | Readers::Professionals => None,
    }
}

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    let Some(floor) = floor(wording.readers).filter(|_| !wording.is_tale) else { return };
    let figures = Features::of_sentences(&wording.prose, wording.running());
    let ease = ease(&figures);
    if figures.words < ENOUGH_WORDS || ease.number >= floor {
        return;
    }
    let Some(hardest) = hardest(wording) else { return };
    let [first, second, third] = ease.heaviest.map(said_of);
    let number = ease.number.round();
    let (a, b, c) = (&first.fr, &second.fr, &third.fr);
    let plain = match reading.page.version {
        Version::Full => "",
        Version::Plain => " ",
    };
    let (more, more_en) = if plain.is_empty() {
        (
            " Une version simple à côté (« .simple.md ») aide aussi.",
            " A plain version beside it (“.simple.md”) helps too.",
        )
    } else {
        ("", "")
    };
    let (a_en, b_en, c_en) = (&first.en, &second.en, &third.en);
    report.say(
        wording.place(hardest.text.clone()),
        words!(
            "Cette page est difficile à lire ({number} sur 100 ; une page facile dépasse 60) : {a}, {b}, {c}. Voici sa phrase la plus difficile.",
            "This page is hard to read ({number} out of 100; an easy page is above 60): {a_en}, {b_en}, {c_en}. This is its hardest sentence."
        ),
        words!(
            "Récrivez d'abord cette phrase, comme vous la diriez à un parent devant le portail.{more}",
            "Write this sentence again first, as you would say it to a parent at the gate.{more_en}"
        ),
    );
}

/// The sentence that alone reads least easily, among those that are sentences.
fn hardest(wording: &Wording) -> Option<&Sentence> {
    let alone =
        |sentence: &Sentence| ease(&Features::of_sentences(&wording.prose, [sentence])).number;
    let long = wording.running().filter(|sentence| sentence.words.len() >= 8);
    long.min_by(|a, b| alone(a).total_cmp(&alone(b)))
}

/// What a feature is, in words that a writer uses.
fn said_of(feature: Feature) -> Words {
    match feature {
        Feature::Length => words!("les phrases sont longues", "the sentences are long"),
        Feature::Overlong => {
            words!("des phrases dépassent vingt mots", "some sentences have more than twenty words")
        }
        Feature::Syllables => words!("les mots sont longs", "the words are long"),
        Feature::LongWords => words!(
            "beaucoup de mots ont quatre syllabes ou plus",
            "many words have four syllables or more"
        ),
        Feature::RareWords => words!(
            "beaucoup de mots ne sont pas de tous les jours",
            "many words are not of every day"
        ),
        Feature::Nominalisations => words!(
            "des noms prennent la place des verbes (« la réalisation de » pour « faire »)",
            "nouns stand in the place of verbs (“the completion of” for “do”)"
        ),
        Feature::Subordinates => words!(
            "les « qui », « que », « dont » sont nombreux",
            "there are many “which” and “that”"
        ),
        Feature::Marks => words!(
            "les phrases sont hachées de virgules et de parenthèses",
            "the sentences are cut up by commas and brackets"
        ),
        Feature::Passives => words!(
            "on ne voit pas qui agit (« est fait », « sera remis »)",
            "one does not see who acts (“is done”, “will be given”)"
        ),
        Feature::Impersonals => words!(
            "on ne voit pas à qui l'on parle (« il convient de »)",
            "one does not see who is spoken to (“it is advisable to”)"
        ),
        Feature::Negations => words!("les négations sont nombreuses", "there are many denials"),
        Feature::Distance => words!(
            "la page ne parle pas au lecteur (« vous », « nous »)",
            "the page does not speak to the reader (“you”, “we”)"
        ),
        Feature::Chains => words!(
            "les noms s'enchaînent (« le projet de mise en place de… »)",
            "nouns hang on nouns"
        ),
        Feature::Jargon => words!(
            "des mots viennent du métier ou de l'administration",
            "some words are of the trade or of offices"
        ),
        Feature::Stiffness => words!(
            "des mots sont ceux des lettres officielles",
            "some words are those of official letters"
        ),
        Feature::Bookish => words!(
            "des tournures ne se disent plus à voix haute",
            "some turns are no longer said aloud"
        ),
    }
}
