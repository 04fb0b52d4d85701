//! A number and a noun → « 3 erreurs ».

use super::Words;

/// A number and its noun: French has the singular for 0 and 1, English for 1 only.
pub fn quantity(count: usize, fr: [&str; 2], en: [&str; 2]) -> Words {
    let [fr_one, fr_many] = fr;
    let [en_one, en_many] = en;
    Words {
        fr: format!("{} {}", grouped(count, " "), if count < 2 { fr_one } else { fr_many }),
        en: format!("{} {}", grouped(count, ","), if count == 1 { en_one } else { en_many }),
    }
}

/// « 3 erreurs ».
pub fn errors(count: usize) -> Words {
    quantity(count, ["erreur", "erreurs"], ["error", "errors"])
}

/// « 3 avertissements ».
pub fn warnings(count: usize) -> Words {
    quantity(count, ["avertissement", "avertissements"], ["warning", "warnings"])
}

/// 10000 → `10 000`.
fn grouped(count: usize, separator: &str) -> String {
    match count {
        0..1000 => count.to_string(),
        _ => format!("{}{separator}{:03}", grouped(count / 1000, separator), count % 1000),
    }
}
