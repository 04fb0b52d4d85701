//! A path on somebody's computer → the name of the file at its end, without the folders that name a person.

/// What is left of a text that holds such paths, whole or between quotes; none if it holds none.
pub(super) fn shortened(text: &str) -> Option<String> {
    if !text.contains(['/', '\\'])
        || !text.split(is_quote).flat_map(|part| part.split("&quot;")).any(is_local)
    {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        let end = [rest.find(is_quote), rest.find("&quot;")].into_iter().flatten().min();
        let (part, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        out.push_str(if is_local(part) { last(part) } else { part });
        let quote = if after.starts_with('&') { 6 } else { usize::from(!after.is_empty()) };
        let (quote, after) = after.split_at_checked(quote)?;
        out.push_str(quote);
        if quote.is_empty() {
            return Some(out);
        }
        rest = after;
    }
}

fn is_quote(letter: char) -> bool {
    letter == '"'
}

/// Whether this leads to a place of a computer: a drive, a server of files, a person's folder.
fn is_local(text: &str) -> bool {
    let text = text.trim();
    let (first, rest) = text.split_at_checked(1).unwrap_or_default();
    let is_drive = first.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && (rest.starts_with(":\\") || rest.starts_with(":/"));
    let is_web = ["http://", "https://", "mailto:"].iter().any(|start| text.starts_with(start));
    let folders =
        ["\\Users\\", "/Users/", "/home/", "\\Documents and Settings\\", "%20and%20Settings/"];
    let starts = ["file:", "\\\\"].iter().any(|start| text.to_ascii_lowercase().starts_with(start));
    !is_web && (is_drive || starts || folders.iter().any(|folder| text.contains(folder)))
}

fn last(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_loses_its_folders_and_an_address_stays() {
        let rows = [
            ("C:\\Users\\Jeanne\\photo de classe.jpg", Some("photo de classe.jpg")),
            ("file:///home/jeanne/plan.ods", Some("plan.ods")),
            ("\\\\serveur\\jeanne\\a.xlsx", Some("a.xlsx")),
            ("../../Users/jeanne/a.png", Some("a.png")),
            ("IMAGE \"C:\\\\x\\\\a.jpg\" \\* MERGE", Some("IMAGE \"a.jpg\" \\* MERGE")),
            ("IMAGE &quot;C:\\x\\é.jpg&quot; \\d", Some("IMAGE &quot;é.jpg&quot; \\d")),
            ("https://exemple.fr/home/a", None),
            ("média/image1.png", None),
            ("", None),
        ];
        for (text, expected) in rows {
            assert_eq!(shortened(text).as_deref(), expected, "{text}");
        }
    }
}
