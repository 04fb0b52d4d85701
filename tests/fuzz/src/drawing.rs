//! A drawing → refused, or a drawing in which nothing acts and nothing is fetched; cleaned again, the same.

use preau::files::{FileType, publishable, size};
use roxmltree::{Document, Node};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
/// Elements that run, frame, listen or lead out.
const FORBIDDEN: &str = " script foreignObject iframe object embed audio video canvas html body link meta base form \
    handler listener discard animation tbreak solidColor prefetch template noscript ";

/// Cleans a drawing and judges what is left.
pub fn drawing(bytes: &[u8]) {
    let _ = size(FileType::Svg, bytes);
    let Ok(cleaned) = publishable(FileType::Svg, bytes.to_vec()) else { return };
    let text = std::str::from_utf8(&cleaned.bytes).expect("a drawing is UTF-8");
    assert!(!text.contains("<!") && !text.contains("<?"), "a declaration: {text}");
    let document = Document::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    for node in document.root().descendants() {
        judge(node, text);
    }
    let again = publishable(FileType::Svg, cleaned.bytes.clone());
    assert_eq!(again.as_ref(), Ok(&cleaned), "cleaned again, it changes: {text}");
    assert_eq!(size(FileType::Svg, bytes), cleaned.size, "its size changes: {text}");
}

fn judge(node: Node<'_, '_>, text: &str) {
    assert!(!node.is_comment() && !node.is_pi(), "{node:?}\n{text}");
    if !node.is_element() {
        return;
    }
    let name = node.tag_name().name();
    assert_eq!(node.tag_name().namespace(), Some(SVG), "<{name}>\n{text}");
    let forbidden = FORBIDDEN.split_ascii_whitespace().any(|f| f.eq_ignore_ascii_case(name));
    assert!(!forbidden, "<{name}>\n{text}");
    if name == "style" {
        let sheet: String = node.children().filter_map(|child| child.text()).collect();
        assert!(!fetches(&sheet), "<style>\n{text}");
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        let lower = name.to_ascii_lowercase();
        assert!(!lower.starts_with("on"), "{name}\n{text}");
        let unknown = ["src", "ping", "action", "formaction", "srcdoc", "base", "srcset", "target"];
        assert!(!unknown.contains(&&*lower), "{name}\n{text}");
        if lower == "href" {
            let picture = value.starts_with("data:image/jpeg;base64,")
                || value.starts_with("data:image/png;base64,");
            assert!(value.starts_with('#') || picture, "{name}={value:?}\n{text}");
            assert!(matches!(attribute.namespace(), None | Some(XLINK)), "{name}\n{text}");
        } else {
            assert!(!fetches(value), "{name}={value:?}\n{text}");
        }
        if lower == "attributename" {
            let aim = value.trim().to_ascii_lowercase();
            let aim = aim.rsplit(':').next().unwrap_or_default();
            assert!(!aim.starts_with("on") && aim != "href" && aim != "style", "{value}\n{text}");
        }
    }
}

/// Whether a style or a value reaches out of the drawing, however it is spelt.
fn fetches(value: &str) -> bool {
    let lower: String = value.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let url = lower.match_indices("url(").any(|(at, _)| {
        let rest = lower[at + 4..].trim_start_matches(['"', '\'']);
        !rest.starts_with('#')
    });
    url || ["javascript:", "@import", "image-set(", "expression("].iter().any(|w| lower.contains(w))
}
