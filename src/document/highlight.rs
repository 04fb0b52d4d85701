//! Code and the name of its language → HTML with about ten short classes.
//!
//! syntect's grammars are loaded when the first block with a language is met, never before, and once. Its own HTML
//! names every scope of every word; here a scope is one of few classes, found by its first words.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use pulldown_cmark_escape::escape_html_body_text;
use syntect::parsing::{ClearAmount, ParseState, Scope, ScopeStackOp, SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

/// Longer code is not coloured: nobody reads it on a page, and some grammars are slow on long lines.
const LONGEST_CODE: usize = 64 * 1024;
const LONGEST_LINE: usize = 1000;

/// Scopes by their first words, the longer before the shorter; an empty class cancels those around it.
const CLASSES: &[(&str, &str)] = &[
    ("comment", "c-c"),
    ("constant.character.escape", "c-e"),
    ("constant.numeric", "c-n"),
    ("constant", "c-n"),
    ("entity.name.function", "c-f"),
    ("entity.name.tag", "c-t"),
    ("entity.name.type", "c-y"),
    ("entity.name.class", "c-y"),
    ("entity.name.struct", "c-y"),
    ("entity.name.enum", "c-y"),
    ("entity.name.trait", "c-y"),
    ("entity.name.section", "c-k"),
    ("entity.other.attribute-name", "c-a"),
    ("entity.other.inherited-class", "c-y"),
    ("keyword.operator", "c-o"),
    ("keyword", "c-k"),
    ("markup.deleted", "c-d"),
    ("markup.inserted", "c-i"),
    ("markup.heading", "c-k"),
    ("meta.interpolation", ""),
    ("source", ""),
    ("storage", "c-k"),
    ("string", "c-s"),
    ("support.class", "c-y"),
    ("support.constant", "c-n"),
    ("support.function", "c-f"),
    ("support.type", "c-y"),
    ("variable.language", "c-k"),
    ("variable.parameter", "c-v"),
];

const SHARDS: usize = 16;

type Coloured = HashMap<[u8; 32], Arc<str>>;

/// Colours code; shared by all threads, it remembers what it has coloured.
#[derive(Default)]
pub struct Highlighter {
    done: [Mutex<Coloured>; SHARDS],
}

/// Lines are much alike from one code to another (`}`, `return None`): those that a thread has read are remembered, up
/// to so many. (What the grammars know between two lines cannot go from one thread to another.)
const MOST_LINES: usize = 10_000;

/// What a line changes: the scopes that open and close, each at its byte.
type Changes = Rc<[(usize, ScopeStackOp)]>;

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
    classes: Vec<(Scope, &'static str)>,
}

impl Highlighter {
    /// One that has loaded nothing yet.
    pub fn new() -> Self {
        Highlighter::default()
    }

    /// The HTML of `code`, or nothing if its language is not known.
    pub fn colour(&self, language: &str, code: &str) -> Option<Arc<str>> {
        let too_long = || code.lines().any(|line| line.len() > LONGEST_LINE);
        if code.len() > LONGEST_CODE || is_plain(language) || too_long() {
            return None;
        }
        let grammars = &*GRAMMARS;
        let syntax = grammars.syntaxes.find_syntax_by_token(language)?;
        let mut hasher = blake3::Hasher::new();
        hasher.update(syntax.name.as_bytes()).update(b"\0").update(code.as_bytes());
        let key = *hasher.finalize().as_bytes();
        let shard = self.done.get(usize::from(key.first().copied()?) % SHARDS)?;
        if let Some(html) = lock(shard).get(&key) {
            return Some(Arc::clone(html));
        }
        let html: Arc<str> = grammars.colour(syntax, code)?.into();
        lock(shard).insert(key, Arc::clone(&html));
        Some(html)
    }
}

fn lock(shard: &Mutex<Coloured>) -> std::sync::MutexGuard<'_, Coloured> {
    // What a panicked thread left is whole: an entry is put in with one call.
    shard.lock().unwrap_or_else(PoisonError::into_inner)
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

    fn class_of(&self, scope: Scope) -> Option<&'static str> {
        self.classes.iter().find(|(known, _)| known.is_prefix_of(scope)).map(|&(_, class)| class)
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
                scopes.apply(change, |scope| self.class_of(scope));
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
            let changes: Changes = state.parse_line(line, &self.syntaxes).ok()?.into();
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
    open: Vec<Option<&'static str>>,
    cleared: Vec<Vec<Option<&'static str>>>,
}

impl Scopes {
    fn class(&self) -> &'static str {
        self.open.iter().rev().find_map(|class| *class).unwrap_or_default()
    }

    fn apply(&mut self, change: &ScopeStackOp, class_of: impl Fn(Scope) -> Option<&'static str>) {
        match change {
            ScopeStackOp::Push(scope) => self.open.push(class_of(*scope)),
            ScopeStackOp::Pop(count) => {
                self.open.truncate(self.open.len().saturating_sub(*count));
            }
            ScopeStackOp::Clear(amount) => {
                let keep = match amount {
                    ClearAmount::TopN(count) => self.open.len().saturating_sub(*count),
                    ClearAmount::All => 0,
                };
                self.cleared.push(self.open.split_off(keep));
            }
            ScopeStackOp::Restore => self.open.extend(self.cleared.pop().unwrap_or_default()),
            ScopeStackOp::Noop => {}
        }
    }
}

/// Text in spans, where neighbours of one class share theirs.
struct Spans {
    html: String,
    class: &'static str,
}

impl Spans {
    fn with_capacity(bytes: usize) -> Self {
        Spans { html: String::with_capacity(bytes), class: "" }
    }

    fn push(&mut self, class: &'static str, text: &str) {
        if text.is_empty() {
            return;
        }
        // White space looks the same in every class.
        if class != self.class && !text.trim().is_empty() {
            self.close();
            if !class.is_empty() {
                self.html.push_str("<span class=\"");
                self.html.push_str(class);
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
        if !std::mem::take(&mut self.class).is_empty() {
            self.html.push_str("</span>");
        }
    }

    fn finish(mut self) -> String {
        self.close();
        self.html
    }
}
