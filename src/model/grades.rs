//! What a class is called → the grades of its pupils, with their cycle and how long they may work at home.

use crate::text::fold;

/// A grade of the French school.
#[derive(Debug, PartialEq, Eq)]
pub struct Grade {
    /// Its name, folded: `ce1`.
    pub name: &'static str,
    /// The cycle of the programmes that it belongs to: 1, 2 or 3.
    pub cycle: u8,
    /// How long all that its pupils do at home for one day may take, in minutes.
    pub minutes: i64,
}

/// Written homework is forbidden in French primary schools by a circular of 29 December 1956, said again by
/// others since: what may be asked is to read, to learn by heart, to look for something. No text says how
/// long. These minutes are Préau's own proposal, so that a child has done before dinner, and alone.
pub const GRADES: [Grade; 10] = [
    Grade { name: "tps", cycle: 1, minutes: 10 },
    Grade { name: "ps", cycle: 1, minutes: 10 },
    Grade { name: "ms", cycle: 1, minutes: 10 },
    Grade { name: "gs", cycle: 1, minutes: 10 },
    Grade { name: "cp", cycle: 2, minutes: 15 },
    Grade { name: "ce1", cycle: 2, minutes: 20 },
    Grade { name: "ce2", cycle: 2, minutes: 20 },
    Grade { name: "cm1", cycle: 3, minutes: 30 },
    Grade { name: "cm2", cycle: 3, minutes: 30 },
    Grade { name: "6e", cycle: 3, minutes: 30 },
];

/// The same for a class of which nobody knows the grade.
pub const UNKNOWN_GRADE_MINUTES: i64 = 30;

/// The grades that a name says: « CE2-CM1 », « Classe de CP A ».
pub fn grades(name: &str) -> Vec<&'static Grade> {
    let folded = fold(name);
    let words: Vec<&str> =
        folded.split(|letter: char| !letter.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let following = words.iter().skip(1).map(Some).chain([None]);
    words.iter().zip(following).filter_map(|(word, next)| grade(word, next.copied())).collect()
}

/// The grade that a word is: « ce1 », « cpb », or « ce » before « 1 ».
fn grade(word: &str, next: Option<&str>) -> Option<&'static Grade> {
    let apart = matches!(word, "ce" | "cm").then(|| format!("{word}{}", next.unwrap_or_default()));
    let word = apart.as_deref().unwrap_or(word);
    GRADES.iter().find(|grade| match word.strip_prefix(grade.name) {
        Some("") => true,
        // The letter of one class among several.
        Some(rest) => grade.name.starts_with('c') && matches!(rest, "a" | "b" | "c" | "d"),
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_class_says_its_grades() {
        let check = |name: &str, expected: &[&str]| {
            let found: Vec<&str> = grades(name).iter().map(|grade| grade.name).collect();
            assert_eq!(found, expected, "{name}");
        };
        check("CP", &["cp"]);
        check("cp-morel", &["cp"]);
        check("Classe de CPA", &["cp"]);
        check("CE2/CM1", &["ce2", "cm1"]);
        check("CM 2 de M. Haddad", &["cm2"]);
        check("Cycle 3, CM1 et CM2", &["cm1", "cm2"]);
        check("TPS-PS", &["tps", "ps"]);
        check("6e", &["6e"]);
        check("Classe des grands", &[]);
        check("CPE", &[]);
    }
}
