//! A tag as the writer wrote it → the same with one attribute less or more.

/// The tag without an attribute and its value.
pub(super) fn without(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let spaced = |at: &usize| {
        let before = lower.get(..*at).is_some_and(|text| text.ends_with(char::is_whitespace));
        let after = lower.get(at + name.len()..).unwrap_or_default();
        before && after.starts_with(|c: char| c == '=' || c == '>' || c == '/' || c.is_whitespace())
    };
    let at = lower.match_indices(name).map(|(at, _)| at).find(spaced)?;
    let rest = tag.get(at + name.len()..)?;
    let value = rest.trim_start().strip_prefix('=').map(str::trim_start);
    let after = match value {
        None => rest,
        Some(value) => match value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
            Some(quote) => value.get(1..)?.split_once(quote)?.1,
            None => value.get(value.find(|c: char| c == '>' || c.is_whitespace())?..)?,
        },
    };
    Some(format!("{}{after}", tag.get(..at)?.trim_end()))
}

/// The tag with one more attribute at its end.
pub(super) fn with(tag: &str, attribute: &str) -> Option<String> {
    let inside = tag.strip_suffix('>')?;
    tag.starts_with('<').then(|| format!("{inside} {attribute}>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_goes_with_its_value_and_nothing_else() {
        let role = |tag| without(tag, "role").unwrap_or_default();
        assert_eq!(role("<ul role=\"none\">"), "<ul>");
        assert_eq!(role("<ul id=a role = 'none' lang=fr>"), "<ul id=a lang=fr>");
        assert_eq!(role("<ul role=none>"), "<ul>");
        assert_eq!(role("<ul title=\"role\">"), "");
        assert_eq!(with("<th>", "scope=\"col\"").as_deref(), Some("<th scope=\"col\">"));
    }
}
