//! A text that YAML refuses → what its author meant, and every mistake in it.
//!
//! Each top-level entry is taken alone. A repair is believed only if the parser then goes further,
//! so that whatever a diagnostic proposes can be read.

use std::ops::Range;
use std::sync::Arc;

use super::draft::Draft;
use super::fault::{self, Fault, Repair};
use super::line::Line;
use super::read::{Failure, Reason, read};
use super::split::{Piece, split};
use super::value::{Entry, relocate};
use super::{Limits, layout, limit, notice, quotes, special};
use crate::diagnostic::Diagnostic;
use crate::text::{SourceFile, Span};

/// How many bytes may be parsed again in search of repairs: about a third of a second.
const EFFORT: usize = 8 << 20;
/// How many lines of an entry are left out before the entry is.
const LOST_LINES: usize = 4;
/// Nobody mends more mistakes at once.
pub(super) const MISTAKES: usize = 200;

/// A line that may hold the mistake, in its surroundings.
pub(super) struct Case<'a> {
    /// The entry that cannot be read.
    pub text: &'a str,
    /// The line in question.
    pub line: Line,
    /// All the YAML, as written.
    pub whole: &'a str,
}

impl Case<'_> {
    /// The value of the line, then the same with the lines on which it goes on.
    pub fn values(&self) -> Vec<Range<usize>> {
        let is_value = self.line.key.is_some() || self.line.is_item();
        let alone = (is_value && !self.line.value.is_empty()).then(|| self.line.value.clone());
        let long = alone.as_ref().and_then(|_| self.line.value_with_next_lines(self.text));
        alone.into_iter().chain(long).collect()
    }
}

type Search = fn(&Case<'_>) -> Vec<Repair>;

/// Repairs that recognise their mistake…
const PRECISE: [Search; 10] = [
    layout::tab,
    layout::no_break_space,
    layout::colon_space,
    layout::dash_space,
    quotes::smart,
    quotes::straight,
    special::brackets,
    special::start,
    special::colon,
    special::key,
];
/// …and those that could mend more than is wrong.
const BROAD: [Search; 3] = [layout::indentation, layout::keyless, special::any];

/// Where the work stands.
struct Mender<'a> {
    file: &'a Arc<SourceFile>,
    whole: &'a str,
    limits: Limits,
    effort: usize,
    diagnostics: Vec<Diagnostic>,
}

/// The text of `span`, which cannot be read at once → its entries and its mistakes.
pub(super) fn mend(
    file: &Arc<SourceFile>,
    span: Span,
    limits: Limits,
) -> (Vec<Entry>, Vec<Diagnostic>) {
    let whole = file.slice(span);
    let mut mender = Mender { file, whole, limits, effort: EFFORT, diagnostics: Vec::new() };
    let mut entries = Vec::new();
    for piece in split(whole) {
        if mender.diagnostics.len() >= MISTAKES {
            break;
        }
        let range = piece.range();
        let draft = Draft::new(&whole[range.clone()], span.start as usize + range.start);
        match piece {
            Piece::Marker(_) => mender.marker(&draft),
            Piece::Entry(_) => entries.extend(mender.entry(draft)),
        }
    }
    (entries, mender.diagnostics)
}

impl Mender<'_> {
    fn marker(&mut self, draft: &Draft) {
        let place = 0..draft.text.trim_end().len();
        let repair = Repair::new(Fault::Marker, 0..draft.text.len(), "").shown_at(place);
        self.report(draft, &repair);
    }

    fn entry(&mut self, mut draft: Draft) -> Vec<Entry> {
        let mut lost = 0;
        loop {
            let failure = match read(&draft.text, self.limits) {
                Ok(entries) => return self.placed(&draft, entries),
                Err(failure) => of_a_list(&draft.text, failure),
            };
            let mendable =
                !matches!(failure.reason, Reason::TooDeep | Reason::TooMany | Reason::List);
            let mut repaired = if mendable { self.repair(&draft, failure) } else { None };
            if repaired.is_none() && lost < LOST_LINES {
                lost += 1;
                repaired = draft_without_line(&draft, failure);
            }
            let Some((repair, next)) = repaired else {
                self.give_up(&draft, failure);
                return Vec::new();
            };
            self.report(&draft, &repair);
            draft = next;
        }
    }

    fn give_up(&mut self, draft: &Draft, failure: Failure) {
        match failure.reason {
            Reason::Syntax | Reason::Key => {
                self.report(draft, &without_line(&draft.text, failure));
            }
            _ => self.diagnostics.push(limit::said(self.file, draft, failure, self.limits)),
        }
    }

    fn placed(&mut self, draft: &Draft, mut entries: Vec<Entry>) -> Vec<Entry> {
        for repair in notice::notice(&draft.text, self.whole, &entries) {
            if draft.is_untouched(&repair.range) {
                self.report(draft, &repair);
            }
        }
        relocate(&mut entries, &|span| draft.place(span.range()));
        entries
    }

    fn report(&mut self, draft: &Draft, repair: &Repair) {
        if self.diagnostics.len() < MISTAKES {
            self.diagnostics.extend(fault::diagnostic(self.file, draft, repair));
        }
    }

    /// The first repair after which the text is read further.
    fn repair(&mut self, draft: &Draft, failure: Failure) -> Option<(Repair, Draft)> {
        let lines = suspects(&draft.text, failure.at);
        // A text alone is a sentence in the wrong place, not a key that lacks its colon.
        let is_alone = failure.reason == Reason::Text && draft.text.trim() == self.whole.trim();
        let rounds = [&PRECISE[..], if is_alone { &[] } else { &BROAD[..] }];
        for searches in rounds {
            for line in &lines {
                let case = Case { text: &draft.text, line: line.clone(), whole: self.whole };
                for repair in searches.iter().flat_map(|search| search(&case)) {
                    if let Some(next) = self.tried(draft, failure, &repair) {
                        return Some((repair, next));
                    }
                }
            }
        }
        None
    }

    /// The draft after a repair, if the parser then gets beyond the line that stopped it.
    fn tried(&mut self, draft: &Draft, failure: Failure, repair: &Repair) -> Option<Draft> {
        self.effort = self.effort.checked_sub(draft.text.len())?;
        let next = draft.mended(repair)?;
        let Err(again) = read(&next.text, self.limits) else {
            return Some(next);
        };
        let grown = next.text.len() as isize - draft.text.len() as isize;
        // One tab hides the next: the parser stops a little further on the same line.
        let stopped = match repair.fault {
            Fault::Tab => failure.at,
            _ => Line::at(&draft.text, failure.at.max(repair.range.end)).end,
        };
        let goes_on = again.reason == Reason::Syntax || again.reason == Reason::Key;
        (goes_on && again.at as isize > stopped as isize + grown).then_some(next)
    }
}

/// Whatever is wrong in a list without a name, the list is the mistake.
fn of_a_list(text: &str, failure: Failure) -> Failure {
    let first = Line::at(text, 0);
    match failure.reason {
        Reason::Syntax | Reason::Key if first.is_item() && first.width() == 0 => {
            Failure { at: 0, reason: Reason::List }
        }
        _ => failure,
    }
}

/// The lines that may hold the mistake: where the parser stopped, the next one, those above, the first.
fn suspects(text: &str, at: usize) -> Vec<Line> {
    let stopped = Line::at(text, at);
    let next = stopped.after(text);
    let above = std::iter::successors(stopped.said_before(text), |line| line.said_before(text));
    let first = Line::at(text, 0);
    let mut lines = vec![stopped.clone()];
    lines.extend(next);
    lines.extend(above.take(4));
    lines.push(first);
    lines
}

/// The draft without the line that stops the parser, to find the mistakes in the others.
fn draft_without_line(draft: &Draft, failure: Failure) -> Option<(Repair, Draft)> {
    if !matches!(failure.reason, Reason::Syntax | Reason::Key) {
        return None;
    }
    let repair = without_line(&draft.text, failure);
    draft.mended(&repair).map(|next| (repair, next))
}

/// What remains when a line cannot be understood.
fn without_line(text: &str, failure: Failure) -> Repair {
    let line = Line::at(text, failure.at);
    let fault = if failure.reason == Reason::Key { Fault::Key } else { Fault::Syntax };
    let repair = Repair::new(fault, line.start..line.end, "");
    repair.shown_at(line.indent..line.end).guessed()
}
