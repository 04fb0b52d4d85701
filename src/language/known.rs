//! The code of a language as people write it → its tag, if there is such a language, or the one that was meant.

use isolang::Language as Iso;

use super::normalize_tag;
use crate::diagnostic::Trust;

/// Families of languages that have a code of their own (ISO 639-5): `ber` for the Berber languages.
const FAMILIES: &str = "aav afa alg alv apa aqa aql art ath auf aus awd azc bad bai bat ber bih bnt \
     btk cai cau cba ccn ccs cdc cdd cel cmc cpe cpf cpp crp csu cus day dmn dra egx esx euq fiu fox \
     gem gme gmq gmw grk hmx hok hyx iir ijo inc ine ira iro itc jpx kar kdo khi kro map mkh mno mun \
     myn nah nai ngf nic nub omq omv oto paa phi plf poz pqe pqw pra qwe roa sai sal sdv sem sgn sio \
     sit sla smi son sqj ssa syd tai trk tup tut tuw urj wak wen xgn xnd ypk zhx zle zls zlw znd";

/// Codes that were given up and are still codes.
const FORMER: &[&str] = &["bh", "in", "iw", "ji", "jw", "mo", "sh"];

/// Codes of libraries, of countries and of habit → the language that they stand for.
const MISTAKEN: &[(&str, &str)] = &[
    ("al", "sq"),
    ("alb", "sq"),
    ("arm", "hy"),
    ("baq", "eu"),
    ("bur", "my"),
    ("chi", "zh"),
    ("cn", "zh"),
    ("cz", "cs"),
    ("cze", "cs"),
    ("dk", "da"),
    ("dut", "nl"),
    ("fre", "fr"),
    ("gb", "en"),
    ("geo", "ka"),
    ("ger", "de"),
    ("gr", "el"),
    ("gre", "el"),
    ("ice", "is"),
    ("ir", "fa"),
    ("jp", "ja"),
    ("ma", "ar"),
    ("mac", "mk"),
    ("may", "ms"),
    ("per", "fa"),
    ("rum", "ro"),
    ("slo", "sk"),
    ("sp", "es"),
    ("tib", "bo"),
    ("ua", "uk"),
    ("us", "en"),
    ("vn", "vi"),
    ("wel", "cy"),
];

/// The tag of a language written as a code: `fr`, `pt_br`, `zh-Hant`. What is not understood behind the
/// language is left out. Where there is no such language: the one that was meant, and how surely.
pub fn known_tag(written: &str) -> Result<String, Option<(String, Trust)>> {
    let tag = written.trim().replace('_', "-").to_ascii_lowercase();
    let (language, rest) = tag.split_once('-').map_or((tag.as_str(), ""), |parts| parts);
    let well_formed = rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let with = |language: &str| {
        let whole = if rest.is_empty() { language.into() } else { format!("{language}-{rest}") };
        normalize_tag(&whole).unwrap_or_else(|| language.to_owned())
    };
    if !well_formed {
        return Err(None);
    }
    if is_code(language) {
        return Ok(with(language));
    }
    let short = Iso::from_639_3(language).and_then(|known| known.to_639_1());
    let mistaken = MISTAKEN.iter().find(|(code, _)| *code == language).map(|(_, meant)| *meant);
    Err(match (short, mistaken) {
        (Some(short), _) => Some((with(short), Trust::Safe)),
        (None, Some(meant)) => Some((meant.to_owned(), Trust::Proposal)),
        (None, None) => None,
    })
}

/// Whether a language has that code; of three letters only where it has none of two.
fn is_code(language: &str) -> bool {
    match language.len() {
        2 => Iso::from_639_1(language).is_some() || FORMER.contains(&language),
        3 => {
            let short = |known: Iso| known.to_639_1().is_some();
            let alone = Iso::from_639_3(language).is_some_and(|known| !short(known));
            let special = matches!(language, "und" | "mul" | "mis" | "zxx");
            (alone && !special) || FAMILIES.split_ascii_whitespace().any(|known| known == language)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_language_or_says_which_was_meant() {
        for (written, tag) in [
            ("fr", "fr"),
            ("FR", "fr"),
            ("pt_br", "pt-BR"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("kab", "kab"),
            ("ber", "ber"),
            ("swb", "swb"),
            ("en-US-GB", "en"),
            ("fr-FRA", "fr"),
        ] {
            assert_eq!(known_tag(written), Ok(tag.to_owned()), "{written}");
        }
        for (written, meant) in [
            ("eng", Some("en")),
            ("fra-FR", Some("fr-FR")),
            ("gr", Some("el")),
            ("ger", Some("de")),
            ("em-US", None),
            ("xx", None),
            ("english", None),
            ("i-lux", None),
            ("und", None),
            ("#!", None),
            ("", None),
        ] {
            let found = known_tag(written).map_err(|meant| meant.map(|(tag, _)| tag));
            assert_eq!(found, Err(meant.map(str::to_owned)), "{written}");
        }
    }
}
