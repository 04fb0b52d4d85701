//! Code and the name of its language → HTML with about ten short classes.
//!
//! syntect's grammars are loaded when the first block with a language is met, never before, and once. Its own HTML
//! names every scope of every word; here a scope is one of few classes, found by its first words.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::LazyLock;

use pulldown_cmark_escape::escape_html_body_text;
use syntect::parsing::{ClearAmount, ParseState, Scope, ScopeStackOp, SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

/// Longer code is not coloured: nobody reads it on a page, and some grammars are slow on long lines.
const LONGEST_CODE: usize = 64 * 1024;
const LONGEST_LINE: usize = 1000;

/// No class: it cancels those around it.
const PLAIN: char = ' ';

/// Scopes by their first words, the longer before the shorter, and the letter of their class: `c-k`.
const CLASSES: &[(&str, char)] = &[
    ("comment", 'c'),
    ("constant.character.escape", 'e'),
    ("constant.numeric", 'n'),
    ("constant", 'n'),
    ("entity.name.function", 'f'),
    ("entity.name.tag", 't'),
    ("entity.name.type", 'y'),
    ("entity.name.class", 'y'),
    ("entity.name.struct", 'y'),
    ("entity.name.enum", 'y'),
    ("entity.name.trait", 'y'),
    ("entity.name.section", 'k'),
    ("entity.other.attribute-name", 'a'),
    ("entity.other.inherited-class", 'y'),
    ("keyword.operator", 'o'),
    ("keyword", 'k'),
    ("markup.deleted", 'd'),
    ("markup.inserted", 'i'),
    ("markup.heading", 'k'),
    ("meta.interpolation", PLAIN),
    ("source", PLAIN),
    ("storage", 'k'),
    ("string", 's'),
    ("support.class", 'y'),
    ("support.constant", 'n'),
    ("support.function", 'f'),
    ("support.type", 'y'),
    ("variable.language", 'k'),
    ("variable.parameter", 'v'),
];

/// Lines are much alike from one code to another (`}`, `return None`): those that a thread has read are remembered, up
/// to so many. (What the grammars know between two lines cannot go from one thread to another.)
const MOST_LINES: usize = 10_000;

/// What a line changes, each at its byte.
type Changes = Rc<[(usize, Change)]>;

/// A scope that opens, with the letter of its class if it has one, or what else befalls those that are open.
enum Change {
    Push(Option<char>),
    Other(ScopeStackOp),
}

/// A line that has been read in one state.
struct ReadLine {
    before: ParseState,
    changes: Changes,
    after: ParseState,
}

/// The lines that a thread remembers.
#[derive(Default)]
struct Lines {
    /// By its text, a line in each state in which it was met.
    by_text: HashMap<Box<str>, Vec<ReadLine>>,
    /// How many that is: deep brackets put one line in many states.
    count: usize,
}

thread_local! {
    static LINES: RefCell<Lines> = RefCell::default();
}

static GRAMMARS: LazyLock<Grammars> = LazyLock::new(Grammars::load);

struct Grammars {
    syntaxes: SyntaxSet,
    classes: Vec<(Scope, char)>,
}

/// The HTML of `code`, or nothing if its language is not known.
pub(super) fn colour(language: &str, code: &str) -> Option<String> {
    let too_long = || code.lines().any(|line| line.len() > LONGEST_LINE);
    if code.len() > LONGEST_CODE || is_plain(language) || too_long() {
        return None;
    }
    GRAMMARS.colour(GRAMMARS.syntaxes.find_syntax_by_token(language)?, code)
}

fn is_plain(language: &str) -> bool {
    ["", "text", "texte", "txt", "plain"].contains(&language)
}

impl Grammars {
    fn load() -> Self {
        let classes = CLASSES
            .iter()
            .filter_map(|(scope, class)| Some((Scope::from_str(scope).ok()?, *class)))
            .collect();
        Grammars { syntaxes: SyntaxSet::load_defaults_newlines(), classes }
    }

    fn change(&self, change: ScopeStackOp) -> Change {
        let ScopeStackOp::Push(scope) = change else { return Change::Other(change) };
        let class = self.classes.iter().find(|(known, _)| known.is_prefix_of(scope));
        Change::Push(class.map(|&(_, class)| class))
    }

    fn colour(&self, syntax: &SyntaxReference, code: &str) -> Option<String> {
        let mut state = ParseState::new(syntax);
        let mut scopes = Scopes::default();
        let mut spans = Spans::with_capacity(code.len() * 2);
        for line in LinesWithEndings::from(code) {
            let mut from = 0;
            for (at, change) in self.read(line, &mut state)?.iter() {
                spans.push(scopes.class(), line.get(from..*at)?);
                from = *at;
                scopes.apply(change);
            }
            spans.push(scopes.class(), line.get(from..)?);
        }
        Some(spans.finish())
    }

    /// What a line changes; `state` is then the one behind it.
    fn read(&self, line: &str, state: &mut ParseState) -> Option<Changes> {
        LINES.with_borrow_mut(|lines| {
            let met = lines.by_text.get(line).into_iter().flatten();
            if let Some(known) = met.into_iter().find(|known| known.before == *state) {
                state.clone_from(&known.after);
                return Some(Rc::clone(&known.changes));
            }
            let before = (lines.count < MOST_LINES).then(|| state.clone());
            let changes = state.parse_line(line, &self.syntaxes).ok()?.into_iter();
            let changes: Changes = changes.map(|(at, change)| (at, self.change(change))).collect();
            if let Some(before) = before {
                let (changes, after) = (Rc::clone(&changes), state.clone());
                let read = ReadLine { before, changes, after };
                lines.by_text.entry(line.into()).or_default().push(read);
                lines.count += 1;
            }
            Some(changes)
        })
    }
}

/// The classes of the scopes that are open, innermost last.
#[derive(Default)]
struct Scopes {
    open: Vec<Option<char>>,
    cleared: Vec<Vec<Option<char>>>,
}

impl Scopes {
    fn class(&self) -> char {
        self.open.iter().rev().find_map(|class| *class).unwrap_or(PLAIN)
    }

    fn apply(&mut self, change: &Change) {
        match change {
            Change::Push(class) => self.open.push(*class),
            Change::Other(ScopeStackOp::Pop(count)) => {
                self.open.truncate(self.open.len().saturating_sub(*count));
            }
            Change::Other(ScopeStackOp::Clear(amount)) => {
                let keep = match amount {
                    ClearAmount::TopN(count) => self.open.len().saturating_sub(*count),
                    ClearAmount::All => 0,
                };
                self.cleared.push(self.open.split_off(keep));
            }
            Change::Other(ScopeStackOp::Restore) => {
                self.open.extend(self.cleared.pop().unwrap_or_default());
            }
            Change::Other(_) => {}
        }
    }
}

/// Text in spans, where neighbours of one class share theirs.
struct Spans {
    html: String,
    class: char,
}

impl Spans {
    fn with_capacity(bytes: usize) -> Self {
        Spans { html: String::with_capacity(bytes), class: PLAIN }
    }

    fn push(&mut self, class: char, text: &str) {
        if text.is_empty() {
            return;
        }
        // White space looks the same in every class.
        if class != self.class && !text.trim().is_empty() {
            self.close();
            if class != PLAIN {
                self.html.push_str("<span class=\"c-");
                self.html.push(class);
                self.html.push_str("\">");
            }
            self.class = class;
        }
        let line = text.trim_end_matches('\n');
        let _ = escape_html_body_text(&mut self.html, line);
        // A colour that runs over lines would be a box over all of them.
        if line.len() < text.len() {
            self.close();
            self.html.push_str(text.get(line.len()..).unwrap_or_default());
        }
    }

    fn close(&mut self) {
        if std::mem::replace(&mut self.class, PLAIN) != PLAIN {
            self.html.push_str("</span>");
        }
    }

    fn finish(mut self) -> String {
        self.close();
        self.html
    }
}
