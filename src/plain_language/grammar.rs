//! A word in lower case → what it does in its sentence: joins, denies, speaks to the reader, stiffens.

use super::known::Trait;
use super::prose::{MadeOf, Prose, Sentence};

/// Opens a clause inside another.
pub(super) fn is_subordinate(word: &str) -> bool {
    is_bookish_relative(word)
        || matches!(
            word,
            "que"
                | "qu"
                | "qui"
                | "où"
                | "lorsque"
                | "lorsqu"
                | "puisque"
                | "puisqu"
                | "quoique"
                | "quoiqu"
                | "tandis"
                | "afin"
                | "bien-que"
        )
}

/// A relative of the written language.
pub(super) fn is_bookish_relative(word: &str) -> bool {
    matches!(
        word,
        "dont"
            | "lequel"
            | "laquelle"
            | "lesquels"
            | "lesquelles"
            | "auquel"
            | "auxquels"
            | "auxquelles"
            | "duquel"
            | "desquels"
            | "desquelles"
    )
}

/// Whether a word opens another clause: « qui », « parce », « , mais »; `before` is the word before it, and
/// `comma` whether one stands between.
pub fn joins_clause(before: &str, word: &str, comma: bool) -> bool {
    // « parce que, tandis que, afin que » open one clause, and so do « c'est … que » and « est-ce que ».
    let second = matches!(
        before,
        "parce"
            | "tandis"
            | "afin"
            | "ce"
            | "alors"
            | "ainsi"
            | "plus"
            | "moins"
            | "même"
            | "autant"
            | "rien"
    );
    match word {
        "que" | "qu" => !second,
        "parce" | "tandis" | "quand" | "lorsque" | "lorsqu" | "puisque" | "puisqu" => true,
        "mais" | "car" | "donc" | "et" | "puis" => comma,
        _ => is_subordinate(word) && word != "afin",
    }
}

/// Words of letters and laws that speech has left.
pub(super) fn is_stiff(word: &str) -> bool {
    matches!(
        word,
        "toutefois"
            | "néanmoins"
            | "cependant"
            | "nonobstant"
            | "notamment"
            | "lors"
            | "celui-ci"
            | "celle-ci"
            | "ceux-ci"
            | "celles-ci"
            | "celui"
            | "celle"
            | "ceux"
            | "celles"
            | "ledit"
            | "ladite"
            | "lesdits"
            | "lesdites"
            | "dudit"
            | "susdit"
            | "tel"
            | "telle"
            | "tels"
            | "telles"
            | "dès"
            | "conformément"
            | "préalablement"
            | "ultérieurement"
            | "antérieurement"
            | "respectivement"
            | "éventuellement"
            | "éventuel"
            | "éventuelle"
            | "éventuels"
            | "éventuelles"
            | "ainsi"
            | "relatif"
            | "relative"
            | "relatifs"
            | "relatives"
            | "concernant"
            | "afférent"
            | "afférents"
            | "auprès"
            | "vis-à-vis"
            | "quant"
            | "compte"
            | "cadre"
            | "sein"
            | "égard"
            | "vue"
            | "mise"
            | "travers"
            | "titre"
            | "part"
            | "fin"
            | "termes"
            | "niveau"
            | "matière"
            | "outre"
            | "hors"
            | "visant"
            | "permettant"
            | "parallèlement"
            | "désormais"
            | "dorénavant"
    )
}

/// Denies.
pub(super) fn is_negation(word: &str) -> bool {
    matches!(
        word,
        "ne" | "n"
            | "sans"
            | "ni"
            | "aucun"
            | "aucune"
            | "nul"
            | "nulle"
            | "sauf"
            | "non"
            | "jamais"
    )
}

/// Someone who speaks, or is spoken to.
pub(super) fn is_close(word: &str) -> bool {
    matches!(
        word,
        "vous"
            | "votre"
            | "vos"
            | "vôtre"
            | "nous"
            | "notre"
            | "nos"
            | "je"
            | "j"
            | "me"
            | "moi"
            | "mon"
            | "ma"
            | "mes"
            | "tu"
            | "toi"
            | "ton"
            | "ta"
            | "tes"
            | "on"
    )
}

/// Whether a sentence gives an order or advice: « Prenez le cahier », « venez-vous ? ».
pub(super) fn speaks_to_reader(prose: &Prose, sentence: &Sentence) -> bool {
    let words = prose.known_of(sentence);
    let text = prose.written(sentence.text.clone());
    words.iter().any(|word| word.is(Trait::Close))
        || words.iter().take(4).any(|word| word.is(Trait::Order))
        || text.ends_with('?')
}

/// Whether a word speaks to the reader of a page.
pub(super) fn is_addressed(word: &str) -> bool {
    matches!(word, "vous" | "votre" | "vos" | "nous" | "notre" | "nos" | "merci") || is_order(word)
}

/// Whether a word is of school.
pub(super) fn is_of_school(word: &str) -> bool {
    matches!(
        word,
        "parents"
            | "familles"
            | "enfants"
            | "enfant"
            | "élèves"
            | "élève"
            | "école"
            | "classe"
            | "cantine"
            | "maîtresse"
            | "enseignante"
            | "enseignant"
            | "rentrée"
            | "enseignants"
            | "directrice"
            | "directeur"
            | "cahier"
    )
}

/// « prenez », « dites » : an order, or advice.
pub(super) fn is_order(word: &str) -> bool {
    word.len() > 3 && word.ends_with("ez") && !matches!(word, "chez" | "assez" | "rendez" | "nez")
        || matches!(word, "dites" | "faites" | "merci" | "soyez" | "ayez")
}

/// A noun made of a verb or an adjective.
pub(super) fn is_nominalisation(word: &str) -> bool {
    const ENDINGS: [&str; 10] =
        ["tion", "sion", "xion", "ment", "ance", "ence", "ité", "age", "isme", "ise"];
    let word = word.strip_suffix('s').unwrap_or(word);
    word.len() >= 7 && ENDINGS.iter().any(|ending| word.ends_with(ending)) && !is_plain_noun(word)
}

/// Nouns of every day that only look made.
fn is_plain_noun(word: &str) -> bool {
    matches!(
        word,
        "comment"
            | "moment"
            | "appartement"
            | "vêtement"
            | "médicament"
            | "seulement"
            | "vraiment"
            | "doucement"
            | "lentement"
            | "rapidement"
            | "simplement"
            | "tellement"
            | "facilement"
            | "exactement"
            | "autrement"
            | "également"
            | "question"
            | "attention"
            | "télévision"
            | "addition"
            | "natation"
            | "récréation"
            | "village"
            | "fromage"
            | "message"
            | "visage"
            | "voyage"
            | "courage"
            | "garage"
            | "image"
            | "chemise"
            | "maîtrise"
            | "surprise"
            | "église"
            | "ménage"
            | "vacance"
            | "patience"
            | "silence"
            | "différence"
            | "enfance"
            | "ambulance"
            | "distance"
            | "moitié"
            | "semblent"
            | "commencent"
            | "pensent"
            | "avancent"
            | "dansent"
            | "lancent"
            | "ferment"
            | "dorment"
            | "aiment"
            | "forment"
            | "calment"
            | "absence"
            | "confiance"
            | "passage"
            | "ménagement"
            | "changement"
            | "document"
            | "bâtiment"
            | "instrument"
            | "nécessairement"
            | "chantage"
            | "partage"
            | "garderie"
            | "page"
            | "orage"
            | "étage"
    )
}

/// How many steps the longest « le cadre de la mise en place du projet de … » of a sentence has.
pub(super) fn chain_of_nouns(prose: &Prose, sentence: &Sentence) -> usize {
    let (mut longest, mut chain, mut since) = (0, 0, 9);
    for (word, known) in prose.words_of(sentence).iter().zip(prose.known_of(sentence)) {
        if known.is(Trait::Of) {
            chain = if since <= 3 { chain + 1 } else { 1 };
            longest = longest.max(chain);
            since = 0;
        } else if word.made_of == MadeOf::Letters && known.is(Trait::EndsChain) {
            since = 9;
        } else {
            since += 1;
        }
    }
    longest
}

/// « de » : hangs a noun on another.
pub(super) fn is_of(word: &str) -> bool {
    matches!(word, "de" | "du" | "des" | "d")
}

/// Verbs, and the little words around them.
pub(super) fn ends_chain(word: &str) -> bool {
    matches!(
        word,
        "est"
            | "sont"
            | "a"
            | "ont"
            | "et"
            | "ou"
            | "que"
            | "qui"
            | "pour"
            | "peut"
            | "doit"
            | "dans"
            | "sur"
            | "avec"
            | "nous"
            | "vous"
            | "il"
            | "elle"
            | "je"
            | "on"
            | "pas"
    )
}
