//! The no-break spaces in « 10 000 », « 04 65 71 42 10 », « 20 % », « 8 h 30 », « n° 3 », « Mme Morel ».

use super::marks::starts_with_spaced_digit;
use super::{NBSP, NNBSP, Typographer, first_char};

/// What is said of a number and written after a space.
const UNITS: [&str; 20] = [
    "h", "min", "km", "m", "cm", "mm", "kg", "g", "l", "L", "cl", "ml", "mL", "ko", "Mo", "Go",
    "To", "kWh", "W", "V",
];

/// Forms of address that stay beside the name.
const CIVILITIES: [&str; 6] = ["M. ", "MM. ", "Mme ", "Mmes ", "Mlle ", "Mlles "];

impl Typographer {
    /// A run of digits, and the space between it and its thousands or its unit.
    pub(super) fn number(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(phone) = phone(rest, text.get(..at).unwrap_or_default(), self.last) {
            for (rank, group) in phone.split(' ').enumerate() {
                if rank > 0 {
                    self.space(out, NBSP);
                }
                self.copy(out, group);
            }
            return at + phone.len();
        }
        let digits = count_digits(rest);
        let groups =
            digits <= 3 && !(self.last.is_alphanumeric() || matches!(self.last, ',' | '.'));
        self.copy(out, rest.get(..digits).unwrap_or_default());
        let end = at + digits;
        let after = rest.get(digits..).unwrap_or_default();
        if after.starts_with('h') && starts_with_spaced_digit(after.get(1..).unwrap_or_default()) {
            self.copy(out, "h");
            self.space(out, NBSP);
            return end + 2;
        }
        let Some(after) = after.strip_prefix(' ') else { return end };
        if groups && count_digits(after) == 3 {
            self.space(out, NNBSP);
            return end + 1;
        }
        if !starts_with_unit(after) {
            return end;
        }
        self.space(out, NBSP);
        if after.starts_with('h') && starts_with_spaced_digit(after.get(1..).unwrap_or_default()) {
            self.copy(out, "h");
            self.space(out, NBSP);
            return end + 3;
        }
        end + 1
    }

    /// « n° 3 ».
    pub(super) fn degree(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        let end = at + '°'.len_utf8();
        let number = matches!(self.last, 'n' | 'N');
        self.copy(out, text.get(at..end).unwrap_or_default());
        let after = text.get(end..).unwrap_or_default();
        if number && (after == " " || starts_with_spaced_digit(after)) {
            self.space(out, NBSP);
            return end + 1;
        }
        end
    }

    /// « M. Haddad », « Mme Morel ».
    pub(super) fn civility(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        let found = CIVILITIES.iter().find(|civility| rest.starts_with(**civility));
        let Some(civility) = found.filter(|_| !self.last.is_alphanumeric()) else {
            self.copy(out, "M");
            return at + 1;
        };
        let end = at + civility.len();
        // The name may come in the next piece, in bold.
        let named = first_char(text, end).is_none_or(char::is_uppercase);
        self.copy(out, civility.trim_end());
        self.space(out, if named { NBSP } else { ' ' });
        end
    }
}

/// The most digits that a telephone number has (ITU-T E.164).
const LONGEST_PHONE: usize = 15;

/// The telephone number at the start of a text: « 04 65 71 42 10 », « +33 4 65 71 42 10 ».
fn phone<'t>(text: &'t str, before: &str, last: char) -> Option<&'t str> {
    let (mut end, mut digits, mut groups) = (0, 0, 0);
    loop {
        let group = count_digits(text.get(end..)?);
        if group > 4 {
            return None;
        }
        (end, digits, groups) = (end + group, digits + group, groups + 1);
        if digits > LONGEST_PHONE {
            return None;
        }
        if !starts_with_spaced_digit(text.get(end..)?) {
            break;
        }
        end += 1;
    }
    let (number, after) = text.split_at_checked(end)?;
    let known = match last {
        '+' => groups > 3 && digits >= 8,
        _ => groups > 2 && digits == 10 && number.starts_with('0'),
    };
    let glued = last.is_alphanumeric() || matches!(last, ',' | '.');
    let follows_digits = before.trim_end().ends_with(|letter: char| letter.is_ascii_digit());
    let goes_on = after.starts_with(char::is_alphanumeric);
    let apart = !(glued || follows_digits || goes_on);
    (known && apart).then_some(number)
}

fn count_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn starts_with_unit(text: &str) -> bool {
    if text.starts_with(['%', '‰', '€', '$', '£', '°']) {
        return true;
    }
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (word, after) = (text.get(..end), text.get(end..).unwrap_or_default());
    // « 3 m'ont dit », « 2 l'ont vu ».
    let elided = after.starts_with(['\'', '’']);
    !elided && word.is_some_and(|word| UNITS.contains(&word))
}
