//! A text and the repairs proposed for it → the mended text. Pure: nothing is read or written here.

use std::ops::Range;

use super::{Fix, Trust};
use crate::text::Span;

/// A mended text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The text.
    pub text: String,
    /// What was replaced, in the order of the text before: none overlaps another.
    pub edits: Vec<(Range<usize>, String)>,
    /// Whether a safe repair had to wait, because an earlier one had changed its place.
    pub waiting: bool,
}

/// Makes the safe repairs, in the order of the text. Of two that overlap, the first is made; the other
/// must be found again in the mended text. Proposals are never made.
pub fn mend<'f>(text: &str, fixes: impl IntoIterator<Item = &'f Fix>) -> Mended {
    let mut safe: Vec<&Fix> =
        fixes.into_iter().filter(|fix| fix.trust == Trust::Safe && changes(text, fix)).collect();
    safe.sort_by(|a, b| (a.span, &a.text).cmp(&(b.span, &b.text)));
    safe.dedup();
    let mut mended =
        Mended { text: String::with_capacity(text.len()), edits: vec![], waiting: false };
    let mut done = 0;
    let mut last: Option<Span> = None;
    for fix in safe {
        let range = fix.span.range();
        // Two texts put in at the same point: which comes first is not for us to say.
        let is_free = range.start >= done && last.is_none_or(|last| last.start < fix.span.start);
        if !is_free {
            mended.waiting = true;
            continue;
        }
        mended.text.push_str(text.get(done..range.start).unwrap_or_default());
        mended.text.push_str(&fix.text);
        done = range.end;
        last = Some(fix.span);
        mended.edits.push((range, fix.text.clone()));
    }
    mended.text.push_str(text.get(done..).unwrap_or_default());
    mended
}

/// Whether a repair fits the text, splits no character, and changes something.
fn changes(text: &str, fix: &Fix) -> bool {
    text.get(fix.span.range()).is_some_and(|old| old != fix.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn safe(start: usize, end: usize, text: &str) -> Fix {
        Fix {
            span: Span { start: start as u32, end: end as u32 },
            text: text.into(),
            trust: Trust::Safe,
        }
    }

    #[test]
    fn the_first_of_two_that_overlap_is_made_and_a_proposal_never() {
        let proposal = Fix { trust: Trust::Proposal, ..safe(0, 1, "!") };
        let fixes = [safe(2, 4, "B"), safe(0, 3, "A"), proposal, safe(4, 5, "C")];
        let mended = mend("abcdefg", &fixes);
        assert_eq!((mended.text.as_str(), mended.waiting), ("AdCfg", true));
        let again = mend("ab", &[safe(1, 1, "x"), safe(1, 1, "x"), safe(1, 1, "y")]);
        assert_eq!((again.text.as_str(), again.waiting), ("axb", true));
        assert_eq!(mend("été", &[safe(1, 3, "")]).text, "été", "half a letter stays");
    }

    fn any_fix() -> impl Strategy<Value = Fix> {
        let trust = prop_oneof![Just(Trust::Safe), Just(Trust::Safe), Just(Trust::Proposal)];
        (0u32..60, 0u32..8, "[a-zé\n]{0,4}", trust).prop_map(|(start, length, text, trust)| Fix {
            span: Span { start, end: start + length },
            text,
            trust,
        })
    }

    proptest! {
        #[test]
        fn repairs_in_any_order_give_the_same_text_and_split_no_letter(
            text in "[a-zé日\n👩]{0,40}",
            (fixes, shuffled) in proptest::collection::vec(any_fix(), 0..12).prop_flat_map(|fixes| {
                (Just(fixes.clone()), Just(fixes).prop_shuffle())
            }),
        ) {
            let mended = mend(&text, &fixes);
            prop_assert_eq!(&mended, &mend(&text, &shuffled));
            for pair in mended.edits.windows(2) {
                prop_assert!(pair[0].0.end <= pair[1].0.start);
            }
            let kept: usize = mended.edits.iter().map(|(range, new)| new.len() + text.len() - range.len()).sum();
            let expected = kept + text.len() - mended.edits.len() * text.len();
            prop_assert_eq!(mended.text.len(), expected);
        }
    }
}
