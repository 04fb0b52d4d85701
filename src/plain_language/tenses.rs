//! A verb in lower case → whether it stands in a tense of books.

use std::sync::LazyLock;

use super::lexicon::{Words, words_of};

/// Tenses of books: past simple, imperfect subjunctive, and participles that open a clause.
pub(super) fn is_bookish_tense(word: &str) -> bool {
    is_past_simple(word)
        || ["assent", "issent", "ussent", "înt", "ût", "ât", "ît"]
            .iter()
            .any(|end| word.ends_with(end))
            && word.len() > 4
            && !word.ends_with("goût")
            && !matches!(
                word,
                "août"
                    | "coût"
                    | "plaît"
                    | "connaît"
                    | "paraît"
                    | "naît"
                    | "passent"
                    | "finissent"
                    | "choisissent"
                    | "laissent"
                    | "cassent"
                    | "dépassent"
                    | "ramassent"
                    | "réussissent"
                    | "grandissent"
                    | "remplissent"
                    | "réfléchissent"
                    | "bientôt"
                    | "réunissent"
                    | "entassent"
                    | "embrassent"
                    | "chassent"
                    | "puissent"
                    | "maître"
                    | "croît"
            )
}

static PAST_SIMPLE: LazyLock<Words> = LazyLock::new(|| {
    words_of(
        "fut furent eut eurent fit firent prit prirent mit mirent virent vint vinrent tint dut put purent \
         sut voulut voulurent répondit entendit sortit partit sentit ouvrit rendit perdit reçut parut courut \
         lut fus devint revint alla demanda trouva donna arriva passa entra commença regarda laissa jeta leva \
         cria tomba resta appela pensa parla continua tira monta",
    )
});

/// Verbs of the present that end like the past.
static PRESENT: LazyLock<Words> = LazyLock::new(|| {
    words_of(
        "gèrent digèrent suggèrent préfèrent espèrent opèrent diffèrent génèrent considèrent adhèrent \
         coopèrent libèrent transfèrent tolèrent récupèrent exagèrent confèrent accélèrent énumèrent modèrent \
         s'avèrent avèrent insèrent prospèrent réfèrent pondèrent désirent respirent admirent retirent \
         attirent inspirent expirent étirent déchirent aspirent empirent",
    )
});

/// « il alla, ils virent » : the tense of tales.
pub(super) fn is_past_simple(word: &str) -> bool {
    let ends = word.len() > 6 && (word.ends_with("èrent") || word.ends_with("irent"));
    PAST_SIMPLE.contains(word) || ends && !PRESENT.contains(word)
}

/// The same, and the subjunctive that goes with it.
pub(super) fn is_told(word: &str) -> bool {
    is_past_simple(word) || matches!(word, "eût" | "fût" | "eussent" | "fussent")
}

/// « compte tenu, ayant, étant » : a clause that hangs on a participle.
pub(super) fn hangs_on_participle(word: &str) -> bool {
    matches!(
        word,
        "étant"
            | "ayant"
            | "permettant"
            | "concernant"
            | "relevant"
            | "justifiant"
            | "visant"
            | "présentant"
            | "souhaitant"
            | "bénéficiant"
            | "portant"
            | "comportant"
            | "comprenant"
            | "impliquant"
            | "nécessitant"
            | "disposant"
            | "constituant"
            | "entraînant"
            | "favorisant"
            | "résultant"
            | "découlant"
            | "précédant"
            | "figurant"
            | "faisant"
            | "désirant"
            | "attestant"
            | "précisant"
            | "mentionnant"
            | "fixant"
    )
}
