//! A sentence → its passive forms.

use std::ops::Range;
use std::sync::LazyLock;

use super::known::Trait;
use super::lexicon::{Words, words_of};
use super::prose::{Prose, Sentence};

/// « sera signé par les parents ».
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passive {
    /// Its words, by their numbers: from the verb *être* to the participle.
    pub words: Range<usize>,
    /// The number of the word « par », where one says who does it.
    pub by: Option<usize>,
}

/// Participles that do not end in -é, masculine, with and without their `s`.
static IRREGULAR: LazyLock<Words> = LazyLock::new(|| {
    words_of(
        "fait mi mis pri pris écrit dit conduit construit produit offert reçu vu lu tenu rendu attendu \
         entendu vendu défendu prévu conçu élu choisi fourni garanti défini établi suivi servi averti puni \
         nourri saisi accueilli interdit permi permis transmi transmis remi remis admi admis soumi soumis \
         inscrit décrit détruit réduit traduit introduit battu résolu surpri surpris pourvu retenu obtenu \
         maintenu soutenu réuni rempli découvert recouvert prescrit requi requis repri repris entrepri \
         entrepris instruit perçu perdu répandu émi émis omi omis exclu inclus restreint contraint",
    )
});

/// The passive forms of a sentence.
pub fn passives(prose: &Prose, sentence: &Sentence) -> Vec<Passive> {
    let mut found = Vec::new();
    let mut at = sentence.words.start;
    while at < sentence.words.end {
        match passive_at(prose, sentence, at) {
            Some(passive) => {
                at = passive.words.end;
                found.push(passive);
            }
            None => at += 1,
        }
    }
    found
}

fn passive_at(prose: &Prose, sentence: &Sentence, at: usize) -> Option<Passive> {
    if !prose.known_at(at).is(Trait::ToBe) {
        return None;
    }
    let before = |back: usize| {
        let number = at.checked_sub(back).filter(|number| *number >= sentence.words.start);
        number.map_or("", |number| prose.lower_at(number))
    };
    // « s'est levé » is what one does oneself; « il est demandé » is impersonal.
    if matches!(before(1), "s" | "se" | "m" | "me" | "t" | "te") {
        return None;
    }
    let mut next = at + 1;
    while next < sentence.words.end && next <= at + 4 && may_stand_between(prose.lower_at(next)) {
        next += 1;
    }
    if next >= sentence.words.end || !is_participle(prose.lower_at(next)) {
        return None;
    }
    let after = prose.lower_at(next + 1);
    if before(1) == "il" && matches!(after, "de" | "d" | "que" | "qu" | "à" | "aux" | "au") {
        return None;
    }
    let near = (next + 1..sentence.words.end.min(next + 5))
        .find(|number| prose.lower_at(*number) == "par");
    Some(Passive { words: at..next + 1, by: near })
}

pub(super) fn is_to_be(word: &str) -> bool {
    matches!(
        word,
        "est"
            | "sont"
            | "était"
            | "étaient"
            | "sera"
            | "seront"
            | "serait"
            | "seraient"
            | "soit"
            | "soient"
            | "fut"
            | "furent"
            | "fût"
            | "êtes"
            | "étiez"
            | "serez"
            | "sommes"
            | "serons"
            | "suis"
            | "être"
            | "été"
            | "étant"
    )
}

fn may_stand_between(word: &str) -> bool {
    matches!(
        word,
        "pas"
            | "plus"
            | "été"
            | "bien"
            | "souvent"
            | "toujours"
            | "aussi"
            | "déjà"
            | "ensuite"
            | "donc"
            | "jamais"
            | "tous"
            | "toutes"
            | "également"
            | "encore"
            | "ainsi"
            | "alors"
            | "enfin"
            | "mieux"
            | "parfois"
            | "désormais"
            | "notamment"
    ) || word.len() > 7 && word.ends_with("ement")
}

/// Whether a word is the participle of a verb that someone can do to something.
fn is_participle(word: &str) -> bool {
    let stem = word.strip_suffix('s').unwrap_or(word);
    let stem = stem.strip_suffix('e').unwrap_or(stem);
    if stem.ends_with('é') && stem.len() > 3 {
        return !is_state(stem);
    }
    IRREGULAR.contains(stem)
}

/// What one is, or has done oneself, and not what is done to one.
fn is_state(stem: &str) -> bool {
    matches!(
        stem,
        "allé"
            | "arrivé"
            | "né"
            | "entré"
            | "rentré"
            | "resté"
            | "tombé"
            | "passé"
            | "monté"
            | "retourné"
            | "décédé"
            | "âgé"
            | "fatigué"
            | "situé"
            | "motivé"
            | "inquiété"
            | "liberté"
            | "qualité"
            | "santé"
            | "côté"
            | "été"
            | "difficulté"
            | "possibilité"
            | "nécessité"
            | "vérité"
            | "réalité"
            | "priorité"
            | "responsabilité"
            | "passionné"
            | "adapté"
            | "carré"
            | "isolé"
            | "léger"
            | "privé"
            | "désolé"
            | "énervé"
            | "étonné"
            | "réservé"
            | "compliqué"
            | "équipé"
            | "varié"
            | "élevé"
            | "prié"
            | "habitué"
            | "intéressé"
            | "éloigné"
            | "égalité"
            | "thé"
            | "blé"
            | "pré"
            | "clé"
            | "café"
            | "degré"
    )
}
