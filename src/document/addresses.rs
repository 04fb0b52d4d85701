//! An address as written → whether it may be published, and its form in HTML.

use pulldown_cmark_escape::{escape_href, escape_html};

/// Schemes whose address runs a program or carries a page inside itself.
const ACTIVE: &[&str] = &[
    "about",
    "blob",
    "data",
    "feed",
    "filesystem",
    "javascript",
    "livescript",
    "mocha",
    "vbscript",
    "view-source",
];

/// Whether an address may run something in the reader's browser, as browsers read it: they skip
/// spaces and control characters before the scheme, and tabs and line ends anywhere.
pub(super) fn is_active(address: &str) -> bool {
    if address.chars().any(|c| c.is_control()) {
        return true;
    }
    let address = address.trim_start();
    let Some((scheme, _)) = address.split_once(':') else { return false };
    if scheme.contains(['/', '?', '#']) {
        return false;
    }
    let scheme: String = scheme.chars().filter(|c| !c.is_whitespace()).collect();
    ACTIVE.iter().any(|active| scheme.eq_ignore_ascii_case(active))
}

/// Appends ` name="address"`, escaped as an address: ` href="…"`.
pub fn push_address(out: &mut String, name: &str, address: &str) {
    open_attribute(out, name);
    let _ = escape_href(&mut *out, address);
    out.push('"');
}

/// Appends ` name="value"`, escaped.
pub fn push_attribute(out: &mut String, name: &str, value: &str) {
    open_attribute(out, name);
    let _ = escape_html(&mut *out, value);
    out.push('"');
}

fn open_attribute(out: &mut String, name: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_active_address_is_known_under_its_disguises() {
        for address in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            " javascript:alert(1)",
            "\u{1}javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "java script:alert(1)",
            "\u{a0}data:text/html,x",
            "vbscript:x",
        ] {
            assert!(is_active(address), "{address:?}");
        }
        for address in
            ["a.md#x:y", "https://a.example/javascript:", "mailto:a@b.example", "", "#a", "tel:01"]
        {
            assert!(!is_active(address), "{address:?}");
        }
    }
}
