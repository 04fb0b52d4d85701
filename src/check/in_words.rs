//! A day, a list of names → as messages say them, in French and in English.

use jiff::civil::Date;

use crate::diagnostic::Words;
use crate::model::Site;
use crate::words;

/// « 27 novembre 2026 ».
pub(super) fn day(site: &Site, day: Date) -> Words {
    let say = |tag| site.languages.get(tag).map_or_else(|| day.to_string(), |l| l.day(day));
    Words { fr: say("fr"), en: say("en") }
}

/// « CE1 », « CE2 » et « CM1 ».
pub(super) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> Words {
    same_list(names.into_iter().map(|name| words!("« {name} »", "“{name}”")))
}

/// The same of what is said otherwise in each tongue.
pub(super) fn same_list(names: impl IntoIterator<Item = Words>) -> Words {
    let (fr, en): (Vec<String>, Vec<String>) =
        names.into_iter().map(|name| (name.fr, name.en)).unzip();
    Words { fr: joined(&fr, "et"), en: joined(&en, "and") }
}

/// « papier », « affichage » ou « oral ».
pub(super) fn choice(names: impl IntoIterator<Item = Words>) -> Words {
    let quoted =
        names.into_iter().map(|name| (format!("« {} »", name.fr), format!("“{}”", name.en)));
    let (fr, en): (Vec<String>, Vec<String>) = quoted.unzip();
    Words { fr: joined(&fr, "ou"), en: joined(&en, "or") }
}

fn joined(names: &[String], last: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_listed_as_one_says_them() {
        let check = |names: &[&str], fr: &str, en: &str| {
            assert_eq!(list(names.iter().copied()), words!("{fr}", "{en}"));
        };
        check(&[], "", "");
        check(&["CP"], "« CP »", "“CP”");
        check(&["CP", "CE1", "CE2"], "« CP », « CE1 » et « CE2 »", "“CP”, “CE1” and “CE2”");
    }
}
