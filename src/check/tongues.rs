//! A passage → the language that it plainly is in, if it is not the one that it is marked with.
//!
//! Two witnesses must agree: the little words that no text does without, and the groups of three letters
//! (whatlang). Where they contradict each other, or the passage is short, nothing is said.

use std::collections::HashMap;
use std::sync::LazyLock;

use whatlang::{Detector, Lang};

use crate::plain_language::ByWord;
use crate::text::{is_letter, is_word_letter, run_length, small};

/// The fewest letters and words by which a language can be told.
pub(super) const LETTERS: usize = 50;
const WORDS: usize = 8;

/// A language that schools meet, and its most frequent little words.
struct Tongue {
    tag: &'static str,
    lang: Lang,
    words: &'static [&'static str],
}

const fn tongue(tag: &'static str, lang: Lang, words: &'static [&'static str]) -> Tongue {
    Tongue { tag, lang, words }
}

#[rustfmt::skip]
static LATIN: &[Tongue] = &[
    tongue("fr", Lang::Fra, &["le", "la", "les", "l", "d", "de", "des", "du", "un", "une", "et", "en", "est", "que", "qui", "pour", "dans", "sur", "par", "pas", "au", "aux", "ce", "cette", "il", "elle", "nous", "vous", "se", "sa", "son", "ses", "leur", "avec", "ne", "plus", "on", "à", "ou", "je", "votre", "sont", "qu", "c", "n", "s"]),
    tongue("en", Lang::Eng, &["the", "and", "of", "to", "in", "is", "you", "your", "for", "with", "are", "at", "be", "this", "that", "it", "we", "our", "will", "from", "have", "they", "not", "by", "or", "if", "their", "can", "what", "who", "a", "was", "when", "there", "he", "she", "his", "her"]),
    tongue("es", Lang::Spa, &["el", "los", "las", "de", "que", "y", "en", "una", "por", "con", "para", "es", "su", "del", "al", "no", "lo", "como", "más", "pero", "sus", "este", "esta", "está", "hay", "a", "la", "un", "se", "muy"]),
    tongue("pt", Lang::Por, &["o", "os", "as", "de", "que", "e", "em", "um", "uma", "por", "com", "para", "é", "do", "da", "dos", "das", "no", "na", "não", "mais", "mas", "seu", "sua", "ao", "pelo", "você", "a", "se", "são"]),
    tongue("it", Lang::Ita, &["il", "gli", "di", "che", "e", "una", "per", "con", "è", "del", "della", "dei", "delle", "alla", "non", "si", "sono", "come", "più", "ma", "nel", "nella", "la", "le", "i", "un", "in", "al", "anche"]),
    tongue("de", Lang::Deu, &["der", "die", "das", "und", "ist", "den", "von", "zu", "mit", "sich", "auf", "für", "nicht", "ein", "eine", "dem", "im", "auch", "sie", "wir", "ihr", "werden", "wird", "in", "es", "ich", "sind", "bei"]),
    tongue("nl", Lang::Nld, &["de", "het", "een", "en", "van", "is", "op", "te", "dat", "die", "voor", "met", "niet", "zijn", "aan", "er", "om", "ook", "als", "bij", "in", "wij", "ze"]),
    tongue("ro", Lang::Ron, &["și", "de", "la", "în", "cu", "pe", "este", "sunt", "pentru", "din", "nu", "că", "se", "mai", "sau", "care", "un", "o", "să", "ale", "vă", "a"]),
    tongue("pl", Lang::Pol, &["i", "w", "na", "z", "do", "się", "nie", "jest", "to", "że", "o", "jak", "dla", "po", "od", "są", "czy", "przez", "oraz", "a", "ze"]),
    tongue("tr", Lang::Tur, &["ve", "bir", "bu", "için", "ile", "de", "da", "çok", "olan", "olarak", "var", "daha", "en", "her", "ne", "gibi", "o"]),
    tongue("vi", Lang::Vie, &["và", "của", "là", "có", "cho", "các", "được", "trong", "không", "một", "người", "với", "những", "để", "này"]),
    tongue("ca", Lang::Cat, &["el", "els", "les", "de", "que", "i", "en", "una", "per", "amb", "és", "no", "del", "al", "la", "un", "dels", "als", "seva"]),
];

/// Words of more than one of these languages.
const SHARED: &[&str] = &[
    "a", "al", "as", "c", "d", "de", "del", "e", "en", "es", "i", "in", "l", "la", "le", "me", "n",
    "ne", "no", "o", "on", "par", "que", "s", "se", "si", "un", "una",
];

/// Languages in other letters, from which whatlang chooses by itself.
const OTHERS: &[(&str, Lang)] = &[
    ("ar", Lang::Ara),
    ("fa", Lang::Pes),
    ("ur", Lang::Urd),
    ("ru", Lang::Rus),
    ("uk", Lang::Ukr),
    ("bg", Lang::Bul),
    ("sr", Lang::Srp),
    ("zh", Lang::Cmn),
    ("ja", Lang::Jpn),
    ("ko", Lang::Kor),
    ("ta", Lang::Tam),
    ("bn", Lang::Ben),
    ("hi", Lang::Hin),
    ("el", Lang::Ell),
    ("he", Lang::Heb),
    ("ka", Lang::Kat),
    ("hy", Lang::Hye),
    ("th", Lang::Tha),
    ("km", Lang::Khm),
    ("am", Lang::Amh),
];

/// The little words, and in which languages of [`LATIN`] each is one, a bit for each; [`OF_MANY`] besides where
/// it is one of [`SHARED`].
static LITTLE: LazyLock<HashMap<&'static str, u16, ByWord>> = LazyLock::new(|| {
    let mut little = HashMap::default();
    for (number, tongue) in LATIN.iter().enumerate() {
        for word in tongue.words {
            let shared = if SHARED.contains(word) { OF_MANY } else { 0 };
            *little.entry(*word).or_insert(shared) |= 1 << number;
        }
    }
    little
});

const OF_MANY: u16 = 1 << 15;

/// The bytes of the longest of them.
static LONGEST: LazyLock<usize> =
    LazyLock::new(|| LITTLE.keys().map(|word| word.len()).max().unwrap_or(0));

static LATIN_ONLY: LazyLock<Detector> =
    LazyLock::new(|| Detector::with_allowlist(LATIN.iter().map(|tongue| tongue.lang).collect()));

static OTHER_LETTERS: LazyLock<Detector> =
    LazyLock::new(|| Detector::with_allowlist(OTHERS.iter().map(|(_, lang)| *lang).collect()));

/// The language of a text in Latin letters that is marked as `marked`, if it plainly is another one.
/// Languages of which nothing is known here are never doubted.
pub(super) fn other_than(marked: &str, text: &str) -> Option<&'static str> {
    let marked = primary(marked);
    let own = LATIN.iter().position(|tongue| tongue.tag == marked);
    if own.is_none() && !is_written_otherwise(marked) {
        return None;
    }
    let tongues = heard(text);
    let count = |tests: &dyn Fn(u16) -> bool| tongues.iter().filter(|of| tests(**of)).count();
    let own = own.map_or(0, |number| 1 << number);
    // Spares most texts the look at their letters.
    if count(&|of| of & own != 0 && of & OF_MANY == 0) * 5 >= tongues.len() {
        return None;
    }
    if tongues.len() < WORDS {
        return None;
    }
    let (number, found) =
        LATIN.iter().enumerate().max_by_key(|(number, _)| count(&|of| of & (1 << number) != 0))?;
    let its = 1 << number;
    let said = count(&|of| of & its != 0);
    let for_it = count(&|of| of & its != 0 && of & own == 0);
    let against = count(&|of| of & own != 0 && of & its == 0);
    if found.tag == marked || for_it < 3 || said * 6 < tongues.len() || for_it < 2 * against {
        return None;
    }
    if text.chars().filter(|c| is_letter(*c)).count() < LETTERS {
        return None;
    }
    let heard = LATIN_ONLY.detect(text)?;
    let agreed = found.lang == heard.lang();
    // Between near languages, three letters often hesitate where the little words do not.
    let sure = match (agreed, heard.is_reliable()) {
        (true, true) => true,
        (true, false) => for_it >= 4 && said * 4 >= tongues.len(),
        (false, true) => false,
        (false, false) => for_it >= 5 && said * 3 >= tongues.len(),
    };
    sure.then_some(found.tag)
}

/// For each word of a text, the languages of which it is a little word.
fn heard(text: &str) -> Vec<u16> {
    let little = &*LITTLE;
    let longest = *LONGEST;
    let mut heard = Vec::with_capacity(text.len() / 5);
    let mut lower = String::new();
    for word in words(text) {
        let word = if word.len() > longest {
            // It is none; in no language is there an empty one.
            ""
        } else if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            word
        } else {
            lower.clear();
            lower.extend(word.chars().map(small));
            &lower
        };
        heard.push(little.get(word).copied().unwrap_or(0));
    }
    heard
}

/// The language of a text in other than Latin letters.
pub(super) fn of_other_letters(text: &str) -> Option<&'static str> {
    let found = match OTHER_LETTERS.detect(text)?.lang() {
        // In a few words, only their own letters tell Persian and Urdu from Arabic.
        Lang::Pes if !text.contains(['پ', 'چ', 'ژ', 'گ', 'ی', 'ک']) => Lang::Ara,
        Lang::Urd if !text.contains(['ٹ', 'ڈ', 'ں', 'ے', 'ہ', 'ڑ']) => Lang::Ara,
        found => found,
    };
    OTHERS.iter().find(|(_, lang)| *lang == found).map(|(tag, _)| *tag)
}

/// The first stretch of a text in letters of another script than the Latin one, of two words or more.
pub(super) fn other_letters(text: &str) -> Option<&str> {
    if !may_have_other_letters(text) {
        return None;
    }
    let mut start = None;
    let mut end = 0;
    let mut letters = 0;
    for (at, c) in text.char_indices() {
        if is_foreign(c) {
            start.get_or_insert(at);
            end = at + c.len_utf8();
            letters += 1;
        } else if is_letter(c) {
            if let Some(found) = stretch(text, start, end, letters) {
                return Some(found);
            }
            (start, letters) = (None, 0);
        }
    }
    stretch(text, start, end, letters)
}

/// Spares most texts the look at each of their letters: whether a byte stands there as in other letters than
/// the Latin ones.
pub(super) fn may_have_other_letters(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut far = bytes.iter().enumerate().filter(|(_, byte)| **byte >= 0xcd);
    // Dashes, apostrophes, quotation marks and thin spaces are of all of them.
    far.any(|(at, byte)| *byte != 0xe2 || !matches!(bytes.get(at + 1), Some(0x80 | 0x81)))
}

fn stretch(text: &str, start: Option<usize>, end: usize, letters: usize) -> Option<&str> {
    let found = text.get(start?..end)?;
    // Chinese and Japanese do not part their words.
    let unparted = found.chars().all(|c| ('\u{2e80}'..='\u{9fff}').contains(&c));
    let enough = if unparted { letters >= 4 } else { words(found).count() >= 2 && letters >= 6 };
    enough.then_some(found)
}

/// Whether a language is usually written in other than Latin letters.
pub(super) fn is_written_otherwise(tag: &str) -> bool {
    const MORE: &[&str] = &[
        "be", "bo", "ckb", "dv", "gu", "kk", "kn", "ks", "ky", "lo", "mk", "ml", "mn", "mr", "my",
        "ne", "or", "pa", "ps", "sa", "sd", "si", "te", "tg", "ti", "ug", "yi", "ber", "zgh",
        "yue", "iw", "ji", "dz", "ii", "cu", "arz", "ary", "arq", "aeb", "apc", "cmn", "iu", "chr",
        "syr",
    ];
    let tag = primary(tag);
    let is_latin = LATIN.iter().any(|tongue| tongue.tag == tag);
    !is_latin && (OTHERS.iter().any(|(known, _)| *known == tag) || MORE.contains(&tag))
}

/// The language of a tag without its country: `pt-BR` is `pt`.
pub(super) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// The words of a text; an apostrophe ends one, as in French.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_inside = |c| is_word_letter(c) || is_mark(c);
    let mut rest = text;
    let parts = std::iter::from_fn(move || {
        rest = rest.get(run_length(rest, |c| !is_inside(c))..)?;
        let (word, after) = rest.split_at_checked(run_length(rest, is_inside))?;
        rest = after;
        (!word.is_empty()).then_some(word)
    });
    parts.filter(|word| word.chars().any(is_letter))
}

/// Vowel signs that stand inside a word of Tamil, Hindi, Arabic.
fn is_mark(c: char) -> bool {
    let is_near = c < '\u{300}' || ('\u{2000}'..='\u{206f}').contains(&c);
    !is_near && unicode_normalization::char::is_combining_mark(c)
}

fn is_foreign(c: char) -> bool {
    // Greek letters stand alone in mathematics; two words of them do not.
    c > '\u{36f}'
        && is_letter(c)
        && !matches!(c, '\u{1d00}'..='\u{1dbf}' | '\u{1e00}'..='\u{1eff}' | '\u{2070}'..='\u{209f}' | '\u{2100}'..='\u{218f}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}' | '\u{ab30}'..='\u{ab6f}' | '\u{fb00}'..='\u{fb06}' | '\u{ff21}'..='\u{ff5a}' | '\u{1d400}'..='\u{1d7ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_passage_gives_itself_away_and_a_doubtful_one_does_not() {
        let french = |text| other_than("fr", text);
        assert_eq!(
            french("Please bring a cold meal in a small bag with a bottle of water for the day."),
            Some("en")
        );
        assert_eq!(
            french("Los niños aprenden a leer en la escuela con los libros de la biblioteca."),
            Some("es")
        );
        assert_eq!(
            french("Die Kinder spielen auf dem Hof und die Lehrerin liest ein Buch für sie vor."),
            Some("de")
        );
        assert_eq!(
            french("Os alunos trazem um livro de casa para a escola e leem com os pais."),
            Some("pt")
        );
        assert_eq!(
            french(
                "I bambini leggono il libro della biblioteca e poi giocano nel cortile con gli amici."
            ),
            Some("it")
        );
        assert_eq!(
            french("Merci d'apporter un repas froid dans un petit sac, avec une bouteille d'eau."),
            None
        );
        assert_eq!(
            french(
                "Inès, Adam, Lina, Mehdi, Chloé, Noah, Jade, Louis, Emma, Gabriel, Rose, Raphaël, Léa"
            ),
            None
        );
        assert_eq!(french("Hello and welcome"), None);
        assert_eq!(
            other_than(
                "en",
                "Merci d'apporter un repas froid dans un petit sac, avec une bouteille d'eau."
            ),
            Some("fr")
        );
        assert_eq!(
            other_than("br", "Please bring a cold meal in a small bag with a bottle of water."),
            None
        );
    }

    #[test]
    fn other_letters_are_found_from_two_words_on() {
        assert_eq!(other_letters("Le mot مرحبا بكم veut dire bienvenue."), Some("مرحبا بكم"));
        assert_eq!(other_letters("Le mot مرحبا veut dire bonjour."), None);
        assert_eq!(other_letters("L'angle α et l'angle β sont égaux, à 20 °C près."), None);
        assert_eq!(other_letters("Où êtes-vous, œuvre, ﬁn ?"), None);
        assert_eq!(of_other_letters("مرحبا بكم في المدرسة"), Some("ar"));
        assert_eq!(of_other_letters("مرحبا بكم"), Some("ar"));
        assert_eq!(of_other_letters("Добро пожаловать в школу"), Some("ru"));
        assert_eq!(of_other_letters("欢迎来到学校"), Some("zh"));
    }
}
