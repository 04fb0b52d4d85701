//! Names and values → the lines of a calendar file, ended, folded and escaped as RFC 5545 §3.1 and §3.3.11 want.

/// How many octets a line may have, its end apart.
const LONGEST: usize = 75;

/// A calendar file being written.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// Opens a component.
    pub fn begin(&mut self, component: &str) {
        self.value("BEGIN", component);
    }

    /// Closes it.
    pub fn end(&mut self, component: &str) {
        self.value("END", component);
    }

    /// A property and what it says in a form of the format's own: a day, a number, an address. Behind the name
    /// may stand its parameters.
    pub fn value(&mut self, name: &str, value: &str) {
        let mut length = 0;
        let line = [name, ":", value];
        for letter in line.iter().flat_map(|part| part.chars()) {
            // Nothing that a program might take for the end of the line.
            let letter = if ends_line(letter) || letter.is_control() { ' ' } else { letter };
            if length + letter.len_utf8() > LONGEST {
                self.text.push_str("\r\n ");
                length = 1;
            }
            self.text.push(letter);
            length += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A property that says something in words.
    pub fn text(&mut self, name: &str, words: &str) {
        let mut escaped = String::with_capacity(words.len());
        for letter in words.replace("\r\n", "\n").chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\t' => escaped.push(' '),
                letter if ends_line(letter) => escaped.push_str("\\n"),
                letter => escaped.push(letter),
            }
        }
        self.value(name, &escaped);
    }

    /// The file.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

/// Whether a program may take a character for the end of a line.
fn ends_line(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
