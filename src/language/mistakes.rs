//! A day that is none, a file that is no text → what to say to the person who wrote it.
//!
//! The `text` room finds these mistakes; it stands above `diagnostic` and cannot speak.

use crate::diagnostic::Words;
use crate::text::{DayMistake, DecodeMistake, Encoding, MONTHS, WEEKDAYS};
use crate::words;

impl DayMistake {
    /// Why it is no day, in one sentence.
    pub fn words(&self) -> Words {
        match self {
            DayMistake::NotADay { written } if written.is_empty() => {
                words!("Il manque une date.", "A date is missing.")
            }
            DayMistake::NotADay { written } => {
                let written = shortened(written);
                words!("« {written} » n'est pas une date.", "“{written}” is not a date.")
            }
            DayMistake::UnknownMonth { written, .. } => {
                let written = shortened(written);
                words!("« {written} » n'est pas un mois.", "“{written}” is not a month.")
            }
            DayMistake::NoSuchMonth { month, repair: None } => words!(
                "Le mois {month} n'existe pas : les mois vont de 1 à 12.",
                "There is no month {month}: months go from 1 to 12.",
            ),
            DayMistake::NoSuchMonth { month, repair: Some(_) } => words!(
                "Le mois {month} n'existe pas : le jour et le mois semblent échangés.",
                "There is no month {month}: day and month seem to be exchanged.",
            ),
            DayMistake::NoSuchDay { day, month, year, last } => {
                no_such_day(*day, *month, *year, *last)
            }
            DayMistake::ShortYear { .. } => words!(
                "L'année de cette date n'a que deux chiffres.",
                "The year of this date has only two digits.",
            ),
            DayMistake::NoYear { .. } => {
                words!("Il manque l'année à cette date.", "This date lacks its year.")
            }
            DayMistake::WrongWeekday { written, actual } => {
                let [written_fr, written_en] = WEEKDAYS.get(*written).copied().unwrap_or_default();
                let [actual_fr, actual_en] = WEEKDAYS.get(*actual).copied().unwrap_or_default();
                let (written_en, actual_en) = (capitalized(written_en), capitalized(actual_en));
                words!(
                    "Cette date n'est pas un {written_fr}, c'est un {actual_fr}.",
                    "This date is not a {written_en}, it is a {actual_en}.",
                )
            }
            DayMistake::NoSuchTime { hour, minute } => words!(
                "{hour} h {minute:02} n'est pas une heure.",
                "{hour}:{minute:02} is not a time.",
            ),
        }
    }

    /// How to mend it.
    pub fn help(&self) -> Words {
        match (self, self.repair()) {
            (_, Some(repair)) => words!("Écrivez : {repair}", "Write: {repair}"),
            (DayMistake::NoYear { written }, _) => {
                let written = shortened(written);
                words!(
                    "Ajoutez l'année sur quatre chiffres après « {written} ».",
                    "Add the year, in four digits, after “{written}”.",
                )
            }
            (DayMistake::WrongWeekday { .. }, _) => words!(
                "Corrigez le jour de la semaine ou la date.",
                "Correct the day of the week or the date.",
            ),
            (DayMistake::NoSuchTime { .. }, _) => words!(
                "Écrivez une heure entre 0 h 00 et 23 h 59, par exemple : 8h30",
                "Write a time between 0:00 and 23:59, for example: 08:30",
            ),
            _ => words!(
                "Écrivez par exemple : 2026-09-01 ou 1er septembre 2026",
                "Write for example: 2026-09-01 or 1 September 2026",
            ),
        }
    }
}

fn no_such_day(day: u32, month: u8, year: i16, last: u8) -> Words {
    if day == 0 || day > 31 {
        return words!("Aucun mois n'a de jour {day}.", "No month has a day {day}.");
    }
    let names = usize::from(month).checked_sub(1).and_then(|rank| MONTHS.get(rank).copied());
    let [month_fr, _, month_en] = names.unwrap_or_default();
    let month_en = capitalized(month_en);
    words!("{month_fr} {year} n'a que {last} jours.", "{month_en} {year} has only {last} days.",)
}

impl DecodeMistake {
    /// Why the file cannot be read, in one sentence.
    pub fn words(&self) -> Words {
        match self {
            DecodeMistake::Binary => {
                words!("Ce fichier n'est pas un fichier de texte.", "This file is not a text file.",)
            }
            DecodeMistake::BrokenUtf16 => words!(
                "Ce fichier est abîmé : son texte ne se lit pas jusqu'au bout.",
                "This file is damaged: its text cannot be read to the end.",
            ),
            DecodeMistake::Mixed { line } => words!(
                "À la ligne {line}, les lettres accentuées ne sont plus enregistrées comme dans le reste du fichier.",
                "On line {line}, accented letters are not stored as in the rest of the file.",
            ),
        }
    }

    /// How to mend it.
    pub fn help(&self) -> Words {
        match self {
            DecodeMistake::Binary => words!(
                "Écrivez la page dans un éditeur de texte, ou donnez au fichier son vrai nom : .jpg pour une photo, .docx pour un document Word.",
                "Write the page in a text editor, or give the file its true name: .jpg for a photo, .docx for a Word document.",
            ),
            DecodeMistake::BrokenUtf16 => save_as_utf8(),
            DecodeMistake::Mixed { .. } => words!(
                "Retapez les lettres accentuées de cette ligne, puis enregistrez le fichier en UTF-8.",
                "Type the accented letters of this line again, then save the file as UTF-8.",
            ),
        }
    }
}

impl Encoding {
    /// What to say of a file that is not stored as it should be; nothing for UTF-8.
    pub fn words(self) -> Option<Words> {
        match self {
            Encoding::Utf8 => None,
            Encoding::Utf16 => Some(words!(
                "Ce fichier est enregistré en UTF-16 (« Unicode ») : d'autres outils que Préau n'en liront pas les accents.",
                "This file is stored as UTF-16 (“Unicode”): other tools than Préau will not read its accents.",
            )),
            Encoding::Windows1252 => Some(words!(
                "Ce fichier est enregistré dans un ancien format (« ANSI ») : d'autres outils que Préau n'en liront pas les accents.",
                "This file is stored in an old format (“ANSI”): other tools than Préau will not read its accents.",
            )),
        }
    }

    /// How to mend it.
    pub fn help(self) -> Words {
        save_as_utf8()
    }
}

fn save_as_utf8() -> Words {
    words!(
        "Ouvrez le fichier, choisissez « Enregistrer sous » et, dans la liste « Encodage », UTF-8.",
        "Open the file, choose “Save as” and, in the “Encoding” list, UTF-8.",
    )
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What someone wrote, short enough to stand in a sentence.
fn shortened(written: &str) -> String {
    const LONGEST: usize = 40;
    match written.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", written.get(..end).unwrap_or_default()),
        None => written.to_owned(),
    }
}
