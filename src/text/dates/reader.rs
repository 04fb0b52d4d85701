//! The text of a date → tokens → a day and a time.

use std::ops::Range;

use jiff::civil::{Date, Time};
use unicode_normalization::char::is_combining_mark;

use super::{DayMistake, MONTHS, WEEKDAYS, fold};

/// Reads a whole text as a date and perhaps a time.
pub(super) fn moment(text: &str) -> Result<(Date, Option<Time>), DayMistake> {
    let mut reader = Reader { text, tokens: tokens(text), at: 0 };
    let date = reader.date()?;
    let time = reader.time()?;
    match reader.peek(0) {
        None => Ok((date, time)),
        Some(_) => Err(reader.not_a_day()),
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number(u32),
    Word(String),
    Mark(char),
}

/// A token and where it stands in the text.
type Placed = (Token, Range<usize>);

fn tokens(text: &str) -> Vec<Placed> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let run = |inside: fn(char) -> bool| {
            let rest = text.get(at..).unwrap_or_default();
            at + rest.find(|letter| !inside(letter)).unwrap_or(rest.len())
        };
        let end = match first {
            '0'..='9' => run(|letter| letter.is_ascii_digit()),
            _ if first.is_alphabetic() => run(is_word),
            _ => at + first.len_utf8(),
        };
        let written = text.get(at..end).unwrap_or_default();
        match first {
            '0'..='9' => tokens.push((Token::Number(written.parse().unwrap_or(u32::MAX)), at..end)),
            _ if first.is_alphabetic() => tokens.push((Token::Word(fold(written)), at..end)),
            _ if first.is_whitespace() || first == ',' => {}
            _ => tokens.push((Token::Mark(first), at..end)),
        }
        at = end;
    }
    tokens
}

fn is_word(letter: char) -> bool {
    letter.is_alphabetic() || is_combining_mark(letter)
}

/// Walks the tokens; what it has read is behind `at`.
struct Reader<'a> {
    text: &'a str,
    tokens: Vec<Placed>,
    at: usize,
}

impl Reader<'_> {
    fn date(&mut self) -> Result<Date, DayMistake> {
        if let Some(Token::Word(_)) = self.peek(0)
            && let Some(date) = self.month_first()
        {
            return date;
        }
        let weekday = self.take_word(weekday);
        if weekday.is_some() {
            self.take_mark(".");
        }
        let date = match (self.peek(0), self.peek(1)) {
            (Some(Token::Number(_)), Some(Token::Mark('-' | '/' | '.'))) => self.numbers(),
            (Some(Token::Number(_)), _) => self.day_first(),
            _ => Err(self.not_a_day()),
        }?;
        let actual = date.weekday().to_monday_zero_offset() as usize;
        match weekday {
            Some(written) if written != actual => Err(DayMistake::WrongWeekday { written, actual }),
            _ => Ok(date),
        }
    }

    /// `2026-09-01`, `01/09/2026`, `1.9.2026`.
    fn numbers(&mut self) -> Result<Date, DayMistake> {
        let mut places = [0; 3];
        for (rank, place) in places.iter_mut().enumerate() {
            if rank > 0 && !self.take_mark("-/.") {
                return Err(self.not_a_day());
            }
            *place = self.at;
            self.take_number().ok_or_else(|| self.not_a_day())?;
        }
        let [first, month, last] = places;
        let (year, day) = match self.digits(first) {
            4 => (first, last),
            _ => (last, first),
        };
        let [year_number, month_number, day_number] = [year, month, day].map(|at| self.number(at));
        if month_number == 0 || month_number > 12 {
            let possible = self.digits(year) == 4 && valid(year_number, day_number, month_number);
            let repair = possible.then(|| self.exchanged(month, day));
            return Err(DayMistake::NoSuchMonth { month: month_number, repair });
        }
        self.checked(year, month_number, day_number)
    }

    /// « 1er septembre 2026 », `1 September 2026`.
    fn day_first(&mut self) -> Result<Date, DayMistake> {
        let day = self.take_number().ok_or_else(|| self.not_a_day())?;
        self.take_word(ordinal);
        self.take_word(|word| matches!(word, "de" | "of").then_some(()));
        let at = self.at;
        let Some(month) = self.take_word(month) else { return Err(self.unknown_month(at)) };
        self.take_mark(".");
        self.year(month, day)
    }

    /// `September 1, 2026`; nothing if it does not start with a month and a day.
    fn month_first(&mut self) -> Option<Result<Date, DayMistake>> {
        let start = self.at;
        let read = self.take_word(month).and_then(|month| {
            self.take_mark(".");
            let day = self.take_number().filter(|&day| day < 100)?;
            self.take_word(ordinal);
            // « mar 1 sept » is a Tuesday, `mar 1, 2026` is in March.
            (!matches!(self.peek(0), Some(Token::Word(_)))).then(|| self.year(month, day))
        });
        if read.is_none() {
            self.at = start;
        }
        read
    }

    fn year(&mut self, month: u32, day: u32) -> Result<Date, DayMistake> {
        let at = self.at;
        match self.take_number() {
            Some(_) => self.checked(at, month, day),
            None => Err(DayMistake::NoYear { written: self.text.trim().to_owned() }),
        }
    }

    fn checked(&self, year_at: usize, month: u32, day: u32) -> Result<Date, DayMistake> {
        match self.digits(year_at) {
            4 => {}
            2 => return Err(self.short_year(year_at)),
            _ => return Err(self.not_a_day()),
        }
        let year = i16::try_from(self.number(year_at)).unwrap_or(i16::MAX);
        let Ok(start) = Date::new(year, narrow(month), 1) else { return Err(self.not_a_day()) };
        let last = start.days_in_month();
        match Date::new(year, start.month(), narrow(day)) {
            Ok(date) => Ok(date),
            Err(_) => Err(DayMistake::NoSuchDay {
                day,
                month: start.month().unsigned_abs(),
                year,
                last: last.unsigned_abs(),
            }),
        }
    }

    /// The time after a date, if there is one.
    fn time(&mut self) -> Result<Option<Time>, DayMistake> {
        self.take_word(|word| matches!(word, "a" | "at" | "t").then_some(()));
        let Some(mut hour) = self.take_number() else { return Ok(None) };
        let mut minute = 0;
        if self.take_word(hours).is_some() {
            minute = self.take_number().unwrap_or(0);
            self.take_word(|word| matches!(word, "min" | "mn").then_some(()));
        } else if self.take_mark(":") {
            minute = self.take_number().ok_or_else(|| self.not_a_day())?;
            self.seconds();
        } else if !matches!(self.peek(0), Some(Token::Word(word)) if matches!(word.as_str(), "am" | "pm"))
        {
            return Err(self.not_a_day());
        }
        match self.take_word(half) {
            Some(Half::Morning) if hour == 12 => hour = 0,
            Some(Half::Afternoon) if hour < 12 => hour += 12,
            _ => {}
        }
        self.zone();
        match Time::new(narrow(hour), narrow(minute), 0, 0) {
            Ok(time) => Ok(Some(time)),
            Err(_) => Err(DayMistake::NoSuchTime { hour, minute }),
        }
    }

    fn seconds(&mut self) {
        if self.take_mark(":") {
            self.take_number();
            if self.take_mark(".") {
                self.take_number();
            }
        }
    }

    fn zone(&mut self) {
        let utc = self.take_word(|word| (word == "z").then_some(())).is_some();
        if !utc && self.take_mark("+-−") {
            self.take_number();
            if self.take_mark(":") {
                self.take_number();
            }
        }
    }

    fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead).map(|(token, _)| token)
    }

    fn take_number(&mut self) -> Option<u32> {
        let Some(Token::Number(number)) = self.peek(0) else { return None };
        let number = *number;
        self.at += 1;
        Some(number)
    }

    fn take_word<T>(&mut self, meaning: impl Fn(&str) -> Option<T>) -> Option<T> {
        let Some(Token::Word(word)) = self.peek(0) else { return None };
        let meaning = meaning(word)?;
        self.at += 1;
        Some(meaning)
    }

    fn take_mark(&mut self, marks: &str) -> bool {
        let found = matches!(self.peek(0), Some(Token::Mark(mark)) if marks.contains(*mark));
        self.at += usize::from(found);
        found
    }

    fn number(&self, at: usize) -> u32 {
        match self.tokens.get(at) {
            Some((Token::Number(number), _)) => *number,
            _ => 0,
        }
    }

    fn digits(&self, at: usize) -> usize {
        self.tokens.get(at).map_or(0, |(_, place)| place.len())
    }

    fn written(&self, at: usize) -> &str {
        let place = self.tokens.get(at).map(|(_, place)| place.clone());
        place.and_then(|place| self.text.get(place)).unwrap_or_default()
    }

    /// The whole text, with another text in the place of one token.
    fn replaced(&self, at: usize, by: &str) -> String {
        let Some((_, place)) = self.tokens.get(at) else { return self.text.to_owned() };
        let (before, after) = (self.text.get(..place.start), self.text.get(place.end..));
        [before.unwrap_or_default(), by, after.unwrap_or_default()].concat().trim().to_owned()
    }

    fn exchanged(&self, one: usize, other: usize) -> String {
        let (first, second) = (one.min(other), one.max(other));
        let place = |at: usize| self.tokens.get(at).map_or(0..0, |(_, place)| place.clone());
        let text = |range: Range<usize>| self.text.get(range).unwrap_or_default();
        let (a, b) = (place(first), place(second));
        let parts = [
            text(0..a.start),
            self.written(second),
            text(a.end..b.start),
            self.written(first),
            text(b.end..self.text.len()),
        ];
        parts.concat().trim().to_owned()
    }

    fn short_year(&self, at: usize) -> DayMistake {
        // `26-09-01` may be in 2026 or in 2001.
        let certain = !matches!(self.tokens.get(at.wrapping_sub(1)), Some((Token::Mark('-'), _)));
        let year = format!("20{}", self.written(at));
        DayMistake::ShortYear { repair: certain.then(|| self.replaced(at, &year)) }
    }

    fn unknown_month(&self, at: usize) -> DayMistake {
        let Some((Token::Word(word), _)) = self.tokens.get(at) else { return self.not_a_day() };
        let near = |name: &str| (strsim::damerau_levenshtein(word, name), name.len());
        let names = MONTHS.iter().flat_map(|[shown, french, english]| {
            [(near(french), *shown), (near(english), *english)]
        });
        let nearest = names.min().filter(|((distance, length), _)| distance * 3 <= *length);
        DayMistake::UnknownMonth {
            written: self.written(at).to_owned(),
            repair: nearest.map(|(_, name)| self.replaced(at, name)),
        }
    }

    fn not_a_day(&self) -> DayMistake {
        DayMistake::NotADay { written: self.text.trim().to_owned() }
    }
}

/// Too large a number stays too large.
fn narrow(number: u32) -> i8 {
    i8::try_from(number).unwrap_or(i8::MAX)
}

fn valid(year: u32, month: u32, day: u32) -> bool {
    Date::new(i16::try_from(year).unwrap_or(i16::MAX), narrow(month), narrow(day)).is_ok()
}

enum Half {
    Morning,
    Afternoon,
}

fn half(word: &str) -> Option<Half> {
    match word {
        "am" => Some(Half::Morning),
        "pm" => Some(Half::Afternoon),
        _ => None,
    }
}

fn hours(word: &str) -> Option<()> {
    matches!(word, "h" | "heure" | "heures").then_some(())
}

fn ordinal(word: &str) -> Option<()> {
    matches!(word, "er" | "e" | "ᵉʳ" | "st" | "nd" | "rd" | "th").then_some(())
}

/// A month's number from its name, whole or cut after three letters or more: « sept », `Jan`.
fn month(word: &str) -> Option<u32> {
    let named = |[_, french, english]: &[&str; 3]| begins(french, word) || begins(english, word);
    let mut found = (1..).zip(&MONTHS).filter(|(_, names)| named(names)).map(|(rank, _)| rank);
    // « jui » is not a month: it may be juin or juillet.
    found.next().filter(|_| found.next().is_none())
}

/// A day of the week, 0 for Monday, from its name, whole or cut.
fn weekday(word: &str) -> Option<usize> {
    WEEKDAYS.iter().position(|[french, english]| begins(french, word) || begins(english, word))
}

fn begins(name: &str, word: &str) -> bool {
    word.len() >= 3 && name.starts_with(word)
}
