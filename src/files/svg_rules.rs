//! What a drawing may hold: names and values → kept, dropped or refused.

/// What becomes of a part of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It shows something.
    Keep,
    /// It shows nothing, and may tell names and paths.
    Drop,
    /// It acts, or fetches something elsewhere.
    Refuse,
}

pub(super) const SVG: &str = "http://www.w3.org/2000/svg";
pub(super) const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

const SHAPES: [&str; 30] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "switch",
    "view",
    "a",
    "title",
    "desc",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "image",
    "marker",
    "pattern",
    "clipPath",
    "mask",
    "linearGradient",
    "radialGradient",
    "stop",
    "filter",
];
const EFFECTS: [&str; 25] = [
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
];
const MOVES: [&str; 5] = ["animate", "animateTransform", "animateMotion", "mpath", "set"];
/// Notes of drawing programs that browsers do not show.
const NOTES: [&str; 3] = ["metadata", "flowRoot", "color-profile"];

/// Of what a drawing is in or leads to, not of what it shows; `ping` tells a server of each click.
const ELSEWHERE: [&str; 6] = ["src", "ping", "target", "rel", "download", "crossorigin"];

/// An element, by its namespace and name.
pub(super) fn element(namespace: Option<&str>, name: &str) -> Verdict {
    match namespace {
        Some(SVG) | None if NOTES.contains(&name) => Verdict::Drop,
        Some(SVG) | None => {
            let known = SHAPES.contains(&name) || EFFECTS.contains(&name) || MOVES.contains(&name);
            if known { Verdict::Keep } else { Verdict::Refuse }
        }
        Some(XHTML) => Verdict::Refuse,
        // Inkscape's, Illustrator's… own notes.
        Some(_) => Verdict::Drop,
    }
}

/// An attribute that is no reference, by its namespace, name and value.
pub(super) fn attribute(namespace: Option<&str>, name: &str, value: &str) -> Verdict {
    let shown = match namespace {
        None => !name.starts_with("data-") && !ELSEWHERE.contains(&name),
        Some(XML) => name == "space" || name == "lang",
        Some(_) => false,
    };
    if !shown {
        return Verdict::Drop;
    }
    let lower = name.to_ascii_lowercase();
    let moves_a_link = lower == "attributename" && is_active_name(value);
    if lower.starts_with("on") || moves_a_link || is_active(value) {
        return Verdict::Refuse;
    }
    Verdict::Keep
}

/// Whether an attribute names something to fetch.
pub(super) fn is_reference(namespace: Option<&str>, name: &str) -> bool {
    name == "href" && matches!(namespace, None | Some(XLINK))
}

fn is_active_name(name: &str) -> bool {
    let name = name.trim().to_ascii_lowercase();
    name.ends_with("href") || name.starts_with("on") || name == "style"
}

/// Whether a value or a style sheet acts, or fetches something outside of the drawing.
pub(super) fn is_active(value: &str) -> bool {
    const ACTIVE: [&str; 9] = [
        "javascript:",
        "vbscript:",
        "data:text",
        "@import",
        "expression(",
        "-moz-binding",
        "behavior:",
        "image-set(",
        "src(",
    ];
    if !value.contains(['(', ':', '\\', '@']) {
        return false;
    }
    let lower: String = value
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect::<String>()
        .to_ascii_lowercase();
    let fetches = lower.match_indices("url(").any(|(at, open)| {
        !lower[at + open.len()..].trim_start_matches(['"', '\'']).starts_with('#')
    });
    fetches || hides_letters(value) || ACTIVE.iter().any(|word| lower.contains(word))
}

/// In a style sheet, `\75 rl(` is `url(`.
fn hides_letters(value: &str) -> bool {
    let letter = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || c == '\n');
    value.match_indices('\\').any(|(at, _)| letter(&value[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stays_in_the_drawing_is_calm() {
        for calm in ["url(#a)", "fill:url( '#a' );stroke:#fff", "M0 0h1", "'Times', \\'x\\'"] {
            assert!(!is_active(calm), "{calm}");
        }
        for active in [
            "url(a.png)",
            "URL ( 'http://x' )",
            "java\nscript:x",
            "\\75 rl(x)",
            "@Import 'x'",
            "image-set('x')",
        ] {
            assert!(is_active(active), "{active}");
        }
    }
}
