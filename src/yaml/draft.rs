//! A text being mended: what it has become, and where each byte of it was written.

use std::ops::Range;

use super::fault::Repair;
use crate::text::Span;

/// A piece of a file, with the repairs made so far.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// The text as it is now.
    pub text: String,
    start: usize,
    edits: Vec<Edit>,
}

/// A stretch that was replaced. Edits are in order and never overlap.
#[derive(Debug, Clone)]
struct Edit {
    now: Range<usize>,
    was: Range<usize>,
}

impl Draft {
    /// The piece of a file that starts at byte `start`.
    pub fn new(text: &str, start: usize) -> Self {
        Draft { text: text.to_owned(), start, edits: Vec::new() }
    }

    /// The draft with one more repair; none if that place was already mended.
    pub fn mended(&self, repair: &Repair) -> Option<Draft> {
        let Range { start, end } = repair.range;
        if !self.is_untouched(&repair.range) || self.text.get(start..end) == Some(&repair.text) {
            return None;
        }
        let (before, after) = (self.text.get(..start)?, self.text.get(end..)?);
        let was = self.origin_of_start(start);
        let was = was..self.origin_of_end(end).max(was);
        let mut edits = self.edits.clone();
        let at = edits.partition_point(|edit| edit.now.end <= start);
        let moved = |offset: usize| offset + repair.text.len() - (end - start);
        for edit in edits.iter_mut().skip(at) {
            edit.now = moved(edit.now.start)..moved(edit.now.end);
        }
        edits.insert(at, Edit { now: start..start + repair.text.len(), was });
        Some(Draft { text: [before, &repair.text, after].concat(), start: self.start, edits })
    }

    /// Where a stretch of the draft is written in the file.
    pub fn place(&self, range: Range<usize>) -> Span {
        let start = self.origin_of_start(range.start);
        let end = self.origin_of_end(range.end).max(start);
        Span::new(self.start + start..self.start + end)
    }

    /// Whether a stretch of the draft is as the author wrote it.
    pub fn is_untouched(&self, range: &Range<usize>) -> bool {
        self.edits.iter().all(|edit| edit.now.end <= range.start || range.end <= edit.now.start)
    }

    // No byte of a replaced stretch was written: each counts as the start, or the end, of the whole.

    fn origin_of_start(&self, offset: usize) -> usize {
        let (mut now, mut was) = (0, 0);
        for edit in self.edits.iter().take_while(|edit| edit.now.start <= offset) {
            if offset < edit.now.end {
                return edit.was.start;
            }
            (now, was) = (edit.now.end, edit.was.end);
        }
        was + offset.saturating_sub(now)
    }

    fn origin_of_end(&self, offset: usize) -> usize {
        let (mut now, mut was) = (0, 0);
        for edit in self.edits.iter().take_while(|edit| edit.now.start < offset) {
            if offset <= edit.now.end {
                return edit.was.end;
            }
            (now, was) = (edit.now.end, edit.was.end);
        }
        was + offset.saturating_sub(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::fault::{Certainty, Fault};

    fn replace(draft: &Draft, from: &str, to: &str) -> Draft {
        let at = draft.text.find(from).unwrap();
        let range = at..at + from.len();
        let (fault, certainty) = (Fault::Syntax, Certainty::Sure);
        let place = range.clone();
        draft.mended(&Repair { fault, place, range, text: to.to_owned(), certainty }).unwrap()
    }

    #[test]
    fn a_place_in_a_mended_text_is_found_again_in_the_written_one() {
        let draft = Draft::new("un deux trois", 100);
        let draft = replace(&draft, "trois", "3");
        let draft = replace(&draft, "un", "premier");
        assert_eq!(draft.text, "premier deux 3");
        assert_eq!(draft.place(8..12), Span::new(103..107));
        assert_eq!(draft.place(0..7), Span::new(100..102));
        assert_eq!(draft.place(13..14), Span::new(108..113));
        assert!(draft.is_untouched(&(8..12)) && !draft.is_untouched(&(8..14)));
    }
}
