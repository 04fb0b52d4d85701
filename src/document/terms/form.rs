//! A form of a term → whether a text says it: in its plural, at the start of a sentence, whatever its apostrophes
//! and spaces.

use crate::text::is_word_letter;

/// A way to write a term.
#[derive(Debug)]
pub(super) struct Form {
    /// The number of the term.
    pub term: u32,
    /// Its letters: small, unless it is an acronym, with plain apostrophes and spaces.
    letters: Vec<char>,
    /// Whether capitals count: « ENT » is not « ent ».
    exact: bool,
    plurals: Plurals,
}

/// How a language makes plurals that are worth knowing here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Plurals {
    /// With s, x, or aux for al.
    French,
    /// With s.
    OfS,
    /// Not known: they are written as other forms.
    Unknown,
}

/// What may stand before a title and is no part of the term.
const ARTICLES: [&str; 8] = ["les ", "le ", "la ", "l'", "une ", "un ", "des ", "the "];

impl Form {
    /// The form that `text` is; nothing if it has less than two letters.
    pub fn new(term: u32, text: &str, language: &str) -> Option<Self> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let text: String = words.join(" ").chars().map(plain).collect();
        let exact = is_acronym(&text);
        let mut letters: Vec<char> =
            if exact { text.chars().collect() } else { text.chars().map(small).collect() };
        let plurals = match language.split('-').next() {
            Some("fr") if !exact => Plurals::French,
            Some("en" | "es" | "pt") if !exact => Plurals::OfS,
            _ => Plurals::Unknown,
        };
        let starts_with = |article: &&&str| {
            letters.len() > article.len() + 1
                && letters.iter().copied().take(article.len()).eq(article.chars())
        };
        if let Some(article) = ARTICLES.iter().find(starts_with) {
            letters.drain(..article.len());
        }
        let from = letters.iter().position(|c| is_word_letter(*c))?;
        let upto = letters.iter().rposition(|c| is_word_letter(*c))? + 1;
        let letters = letters.get(from..upto)?.to_vec();
        (letters.len() >= 2).then_some(Form { term, letters, exact, plurals })
    }

    /// How it may begin in a text: its first word, but for what a plural changes.
    pub fn starts(&self) -> Vec<String> {
        let mut word: String = self.letters.iter().take_while(|c| is_word_letter(**c)).collect();
        if self.plurals == Plurals::French && word.ends_with("al") {
            word.pop();
        }
        if self.exact {
            return vec![word];
        }
        let mut capital = word.chars();
        let first: String = capital.next().into_iter().flat_map(char::to_uppercase).collect();
        let mut starts = vec![first + capital.as_str(), word.to_uppercase(), word];
        starts.sort_by_key(|start| start.to_ascii_lowercase());
        starts.dedup_by_key(|start| start.to_ascii_lowercase());
        starts
    }

    /// How many bytes at the start of `text` say it.
    pub fn length(&self, text: &str) -> Option<usize> {
        let mut rest = text;
        let mut letters = self.letters.iter().copied().peekable();
        let mut last = ' ';
        while let Some(letter) = letters.next() {
            let ends_word = !letters.peek().is_some_and(|next| is_word_letter(*next));
            rest = match self.step(rest, letter) {
                Some(after) => after,
                // « principal » → « principaux ».
                None if ends_word && last == 'a' && letter == 'l' => self.ending(rest, "ux")?,
                None => return None,
            };
            if ends_word && is_word_letter(letter) && !matches!(letter, 's' | 'x' | 'z') {
                rest = self.ending(rest, "s").or_else(|| self.ending(rest, "x")).unwrap_or(rest);
            }
            last = letter;
        }
        Some(text.len() - rest.len())
    }

    /// What follows one letter of the form.
    fn step<'t>(&self, rest: &'t str, letter: char) -> Option<&'t str> {
        let first = rest.chars().next()?;
        if letter == ' ' {
            let after = rest.trim_start_matches(char::is_whitespace);
            return (after.len() < rest.len()).then_some(after);
        }
        let said = if self.exact { plain(first) } else { small(plain(first)) };
        (said == letter).then(|| rest.get(first.len_utf8()..)).flatten()
    }

    /// What follows the ending of a plural that ends a word, if the language has it.
    fn ending<'t>(&self, rest: &'t str, ending: &str) -> Option<&'t str> {
        let known = match self.plurals {
            Plurals::French => true,
            Plurals::OfS => ending == "s",
            Plurals::Unknown => false,
        };
        let said = rest.get(..ending.len())?;
        let after = rest.get(ending.len()..)?;
        let whole =
            known && said.eq_ignore_ascii_case(ending) && !after.starts_with(is_word_letter);
        whole.then_some(after)
    }
}

/// Whether a form is letters said one by one, or as a name made of them: ENT, UPE2A.
fn is_acronym(text: &str) -> bool {
    let capitals = |c: char| c.is_uppercase() || c.is_ascii_digit();
    text.chars().all(capitals) && text.chars().any(char::is_uppercase)
}

/// One apostrophe and one hyphen for all.
fn plain(c: char) -> char {
    match c {
        '’' | '‘' | 'ʼ' => '\'',
        '‑' => '-',
        c => c,
    }
}

fn small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_said_by_its_plural_its_capitals_and_any_apostrophe() {
        let said = |form: &str, text: &str| {
            let length = Form::new(0, form, "fr").and_then(|form| form.length(text))?;
            text.get(..length).map(str::to_owned)
        };
        for (form, text, found) in [
            ("conseil d'école", "conseil d’école élargi", Some("conseil d’école")),
            ("Conseil d’école", "CONSEILS D'ÉCOLES", Some("CONSEILS D'ÉCOLES")),
            ("L’inspecteur", "inspecteurs", Some("inspecteurs")),
            (
                "conseiller principal",
                "conseillers\u{a0}principaux",
                Some("conseillers\u{a0}principaux"),
            ),
            ("réseau", "réseaux", Some("réseaux")),
            ("ENT", "ENT", Some("ENT")),
            ("ENT", "ent", None),
            ("ENT", "ENTs", Some("ENT")),
            ("UPE2A", "UPE2A", Some("UPE2A")),
            ("cas", "cass", Some("cas")),
            ("école", "ecole", None),
            ("e", "e", None),
            ("  ", "", None),
        ] {
            assert_eq!(said(form, text).as_deref(), found, "{form} in {text}");
        }
    }

    #[test]
    fn only_languages_of_s_know_plurals() {
        let said =
            |form: &str, text: &str, tag| Form::new(0, form, tag).and_then(|f| f.length(text));
        assert_eq!(said("pupil", "pupils", "en"), Some(6));
        assert_eq!(said("مدرسة", "مدرسة", "ar"), Some(10));
        assert_eq!(said("şube", "şubes", "tr"), Some(5));
    }
}
