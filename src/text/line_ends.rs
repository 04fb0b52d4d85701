//! Edits of a text with `\n` line ends → the same edits of the text as it was stored, whose line ends stay.

use std::ops::Range;

/// A range of the text with `\n` line ends, and what to put there.
pub type Edit = (Range<usize>, String);

/// Makes the edits, which are in order and do not overlap, in `stored`; a line that is added ends as most do.
pub fn edit_stored(stored: &str, edits: &[Edit]) -> String {
    let usual = usual_end(stored);
    let pairs = pairs(stored);
    let place = |at: usize| at + pairs.partition_point(|pair| *pair < at);
    let mut text = String::with_capacity(stored.len());
    let mut done = 0;
    for (range, new) in edits {
        let (start, end) = (place(range.start), place(range.end));
        text.push_str(stored.get(done..start).unwrap_or_default());
        text.push_str(&new.replace('\n', usual));
        done = end;
    }
    text.push_str(stored.get(done..).unwrap_or_default());
    text
}

/// The text with its line ends as most of those of `stored` are.
pub fn with_ends_of(stored: &str, text: &str) -> String {
    text.replace('\n', usual_end(stored))
}

/// Where the `\n` of each `\r\n` stands once they are all `\n`.
fn pairs(stored: &str) -> Vec<usize> {
    stored.match_indices("\r\n").enumerate().map(|(index, (at, _))| at - index).collect()
}

fn usual_end(stored: &str) -> &'static str {
    let pairs = stored.matches("\r\n").count();
    let lines = stored.matches('\n').count() - pairs;
    let returns = stored.matches('\r').count() - pairs;
    if pairs > lines.max(returns) {
        "\r\n"
    } else if returns > lines {
        "\r"
    } else {
        "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::decode;
    use proptest::prelude::*;

    fn edit(range: Range<usize>, new: &str) -> Edit {
        (range, new.to_owned())
    }

    #[test]
    fn line_ends_stay_as_they_were() {
        let edits = [edit(2..3, "B"), edit(4..4, "x\ny\n"), edit(5..6, "")];
        assert_eq!(edit_stored("a\nb\nc\nd", &edits), "a\nB\nx\ny\ncd");
        assert_eq!(edit_stored("a\r\nb\r\nc\r\nd", &edits), "a\r\nB\r\nx\r\ny\r\ncd");
        assert_eq!(edit_stored("a\rb\rc\rd", &edits), "a\rB\rx\ry\rcd");
        assert_eq!(edit_stored("a\r\nb\nc\r\nd", &edits[..1]), "a\r\nB\nc\r\nd");
    }

    proptest! {
        #[test]
        fn an_edit_of_the_stored_text_is_read_as_the_edit_of_the_text(
            lines in proptest::collection::vec(("[a-zé]{0,4}", prop_oneof![Just("\n"), Just("\r\n")]), 0..8),
            new in "[xy\n]{0,4}",
            ends in (0usize..30, 0usize..6),
        ) {
            let stored: String = lines.iter().map(|(line, end)| format!("{line}{end}")).collect();
            let text = decode(stored.clone().into_bytes()).unwrap().text;
            let start = text.floor_char_boundary(ends.0);
            let end = text.floor_char_boundary(start + ends.1);
            let edited = edit_stored(&stored, &[edit(start..end, &new)]);
            let mut expected = text;
            expected.replace_range(start..end, &new);
            prop_assert_eq!(decode(edited.into_bytes()).unwrap().text, expected);
        }
    }
}
