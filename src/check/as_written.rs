//! A plain phrase of a list → as it stands in the place of what was written: capital for capital.

/// The first variant, with a capital if what it replaces has one.
pub(super) fn like_written(written: &str, plain: &str) -> String {
    let plain = plain.split(" / ").next().unwrap_or(plain);
    let mut letters = plain.chars();
    let Some(first) = letters.next() else { return String::new() };
    if written.chars().next().is_some_and(char::is_uppercase) {
        first.to_uppercase().chain(letters).collect()
    } else {
        first.to_lowercase().chain(letters).collect()
    }
}
