//! A file before and after → a unified diff, which `git apply` and `patch -p1` take.

use std::fmt::Write;

use similar::TextDiff;

/// The diff of one file; nothing where nothing has changed. `path` is from the folder where it is applied.
pub fn patch(path: &str, before: &str, after: &str) -> String {
    if before == after {
        return String::new();
    }
    // Only `\n` ends a line for `patch`, whatever else it may end for people.
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let diff = TextDiff::from_slices(&old, &new);
    let mut text = String::new();
    for (mark, side) in [("---", "a/"), ("+++", "b/")] {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{mark} {}", name(&format!("{side}{path}")));
    }
    for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
        let _ = writeln!(text, "{}", hunk.header());
        for change in hunk.iter_changes() {
            let _ = write!(text, "{}{}", change.tag(), change.value());
            if !change.value().ends_with('\n') {
                text.push_str("\n\\ No newline at end of file\n");
            }
        }
    }
    text
}

/// A name as git writes it: one that could be misread stands between quotes; a tab ends one with spaces.
fn name(path: &str) -> String {
    let odd = |c: char| c.is_ascii_control() || c == '"' || c == '\\';
    if !path.contains(odd) {
        return if path.contains(' ') { format!("{path}\t") } else { path.to_owned() };
    }
    let mut quoted = String::from("\"");
    for c in path.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_ascii_control() => quoted.push_str(&format!("\\{:03o}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
