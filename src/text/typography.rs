//! Text as people type it → text as it is printed, escaped for HTML, in one pass.
//!
//! The text of a paragraph comes in pieces, between which tags are put in the output. What a piece
//! cannot know of the next one is decided at once and taken back if the next one says otherwise.

mod marks;
mod numbers;
mod quotes;

use quotes::Open;

/// The space that French puts before `:`.
const NBSP: char = '\u{a0}';
/// The narrow one, before `;` `!` `?`, inside « » and between thousands.
const NNBSP: char = '\u{202f}';
/// What stands before the first letter of a block.
const START: char = '\0';

/// Whose typography.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rules {
    /// The text stays as it was typed.
    #[default]
    None,
    /// « », no-break spaces, ’ and ….
    French,
}

impl Rules {
    /// The rules that a `language.yml` names.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "none" => Some(Rules::None),
            "french" => Some(Rules::French),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Markup {
    Html,
    Plain,
}

/// Appends the text of a block to an output, escaped and typographically right.
///
/// Between `push` calls of one block, the output may be appended to, not shortened. What is written
/// never moves: an offset in the output stays right.
#[derive(Debug)]
pub struct Typographer {
    rules: Rules,
    markup: Markup,
    /// Nothing was pushed since the start of the block or the last barrier.
    fresh: bool,
    /// Where, in the output, the text since the last barrier starts.
    floor: usize,
    /// The last character of the block's text, barriers apart.
    last: char,
    /// Where, in this piece, the current word cannot start before.
    word: usize,
    /// The quotes that are open.
    open: Vec<Open>,
    /// Those that are open beyond the depth at which anyone cares.
    deeper: usize,
    /// A space put before the mark that ends the output, still to be confirmed.
    doubtful: Option<usize>,
    /// A no-break space was put after «: an ordinary one that follows is dropped.
    after_guillemet: bool,
    /// The output ends within an address.
    in_url: bool,
}

impl Typographer {
    /// For text that goes into HTML.
    pub fn new(rules: Rules) -> Self {
        Typographer {
            rules,
            markup: Markup::Html,
            fresh: true,
            floor: 0,
            last: START,
            word: 0,
            open: Vec::new(),
            deeper: 0,
            doubtful: None,
            after_guillemet: false,
            in_url: false,
        }
    }

    /// Appends a piece of text.
    pub fn push(&mut self, out: &mut String, text: &str) {
        if text.is_empty() {
            return;
        }
        let table = match (self.rules, self.markup) {
            (Rules::None, _) => &HTML,
            (Rules::French, Markup::Html) => &FRENCH_HTML,
            (Rules::French, Markup::Plain) => &FRENCH,
        };
        let mut at = self.begin(out, text);
        while let Some(end) = next_special(table, text.as_bytes(), at) {
            self.copy(out, text.get(at..end).unwrap_or_default());
            at = self.special(out, text, end);
        }
        self.copy(out, text.get(at..).unwrap_or_default());
    }

    /// Says that something which is not text was put in the output: a tag, code, an image.
    pub fn barrier(&mut self) {
        self.fresh = true;
        self.doubtful = None;
        self.in_url = false;
    }

    /// Says that the paragraph, heading or cell is over.
    pub fn end_block(&mut self) {
        self.barrier();
        self.last = START;
        self.open.clear();
        self.deeper = 0;
        self.after_guillemet = false;
    }

    /// Settles what the piece before left open; returns where the new piece really starts.
    fn begin(&mut self, out: &mut String, text: &str) -> usize {
        self.word = 0;
        if let Some(space) = self.doubtful.take() {
            self.confirm(out, space, text);
        }
        if std::mem::take(&mut self.fresh) {
            self.floor = out.len();
        }
        if self.in_url {
            return self.url(out, text, 0);
        }
        if !self.after_guillemet {
            return 0;
        }
        let text_start = text.find(|letter| !matches!(letter, ' ' | NBSP | NNBSP));
        self.after_guillemet = text_start.is_none();
        text_start.unwrap_or(text.len())
    }

    /// Appends text as it is.
    fn copy(&mut self, out: &mut String, run: &str) {
        if let Some(last) = run.chars().next_back() {
            out.push_str(run);
            self.last = last;
        }
    }

    /// Appends what the character at `at` becomes; returns where to go on.
    fn special(&mut self, out: &mut String, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        match rest.as_bytes() {
            [b'&', ..] => self.escaped(out, "&amp;", '&', at),
            [b'<', ..] => self.escaped(out, "&lt;", '<', at),
            [b'>', ..] => self.escaped(out, "&gt;", '>', at),
            [b'"', ..] if self.rules == Rules::None => self.escaped(out, "&quot;", '"', at),
            [b'"', ..] => self.straight_quote(out, text, at),
            [b'\'', ..] => self.apostrophe(out, text, at),
            [b'!' | b'?' | b';' | b':', ..] => self.mark(out, text, at),
            [b'.', ..] => self.dots(out, text, at),
            [b'0'..=b'9', ..] => self.number(out, text, at),
            [b'M', ..] => self.civility(out, text, at),
            [0xc2, 0xab, ..] => self.opening_guillemet(out, text, at),
            [0xc2, 0xbb, ..] => self.closing_guillemet(out, at),
            [0xc2, 0xb0 | 0xba, ..] => self.degree(out, text, at),
            [0xe2, 0x80, 0x9c | 0x9d, ..] => self.curly_quote(out, text, at),
            _ => {
                let end = at + rest.chars().next().map_or(1, char::len_utf8);
                self.copy(out, text.get(at..end).unwrap_or_default());
                end
            }
        }
    }

    fn escaped(&mut self, out: &mut String, entity: &str, letter: char, at: usize) -> usize {
        out.push_str(entity);
        self.last = letter;
        at + 1
    }

    /// Puts a space of ours before what comes.
    fn space(&mut self, out: &mut String, space: char) {
        out.push(space);
        self.last = space;
    }

    /// Whether the output ends with an ordinary space of this very text.
    fn ends_with_space(&self, out: &str) -> bool {
        out.len() > self.floor && out.ends_with(' ')
    }

    /// Takes those spaces back.
    fn trim(&self, out: &mut String) {
        while self.ends_with_space(out) {
            out.pop();
        }
    }
}

/// The same rules for text that is not HTML: titles, summaries, messages.
pub fn typeset(text: &str, rules: Rules) -> String {
    if rules == Rules::None {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut typographer = Typographer { markup: Markup::Plain, ..Typographer::new(rules) };
    typographer.push(&mut out, text);
    out
}

fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&letter)
}

fn first_char(text: &str, from: usize) -> Option<char> {
    text.get(from..)?.chars().next()
}

/// The next byte from `at` at which something may have to be done.
fn next_special(table: &Table, bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += bytes.get(at..)?.iter().position(|&byte| table[byte as usize])?;
        let after = bytes.get(at + 1..).unwrap_or_default();
        // Most dots, capitals and foreign letters need nothing.
        let ordinary = match bytes.get(at) {
            Some(b'.') => after.first() != Some(&b'.') && !bytes[..at].ends_with(b"p"),
            Some(b'M') => !matches!(after.first(), Some(b'.' | b'M' | b'm' | b'l')),
            Some(0xe2) => !matches!(after, [0x80, 0x9c | 0x9d, ..]),
            _ => false,
        };
        if !ordinary {
            return Some(at);
        }
        at += 1;
    }
}

/// Which bytes stop the copying of a run.
type Table = [bool; 256];

const HTML: Table = table(b"&<>\"");
const FRENCH: Table = table(b"\"'!?;:.0123456789M\xc2\xe2");
const FRENCH_HTML: Table = table(b"&<>\"'!?;:.0123456789M\xc2\xe2");

const fn table(bytes: &[u8]) -> Table {
    let mut table = [false; 256];
    let mut rank = 0;
    while rank < bytes.len() {
        table[bytes[rank] as usize] = true;
        rank += 1;
    }
    table
}
