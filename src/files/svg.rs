//! SVG → the same drawing without programs' notes; refused if it acts or fetches something elsewhere.

use roxmltree::{Attribute, Document, Node, NodeType, ParsingOptions};

use super::content::Found;
use super::svg_rules::{self as rules, SVG, Verdict, XLINK};
use super::{Cleaned, FileMistake, FileType, base64, jpeg, png};

/// Deeper or larger drawings are accidents or attacks.
const DEPTH: usize = 200;
const NODES: u32 = 500_000;

/// The cleaned drawing.
pub(super) fn clean(bytes: &[u8]) -> Result<Cleaned, FileMistake> {
    let text = text(bytes)?;
    // Without entities a document type is only a name, and is dropped.
    if let Some(at) = text.find("<!ENTITY") {
        return Err(FileMistake::ActiveDrawing { what: "<!ENTITY>".into(), line: line(text, at) });
    }
    let document =
        parse(text).map_err(|error| FileMistake::UnreadableDrawing { line: error.pos().row })?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" || !matches!(root.tag_name().namespace(), None | Some(SVG)) {
        let found =
            if root.tag_name().name() == "html" { Found::Named("HTML") } else { Found::Unknown };
        return Err(FileMistake::OtherContent { promised: FileType::Svg, found });
    }
    let mut writer = Writer { document: &document, out: String::with_capacity(text.len()) };
    for node in document.root().children() {
        writer.node(node, 0)?;
    }
    writer.out.push('\n');
    Ok(Cleaned { bytes: writer.out.into_bytes(), size: size_of(root) })
}

/// Width and height; a drawing may have none.
pub(super) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    size_of(parse(text(bytes).ok()?).ok()?.root_element())
}

fn parse(text: &str) -> Result<Document<'_>, roxmltree::Error> {
    let options = ParsingOptions { allow_dtd: true, nodes_limit: NODES, ..Default::default() };
    Document::parse_with_options(text, options)
}

fn text(bytes: &[u8]) -> Result<&str, FileMistake> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    str::from_utf8(bytes).map_err(|error| {
        let read = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let lines = read.iter().filter(|&&byte| byte == b'\n').count();
        FileMistake::UnreadableDrawing { line: u32::try_from(lines + 1).unwrap_or(u32::MAX) }
    })
}

fn line(text: &str, at: usize) -> u32 {
    let lines = text.bytes().take(at).filter(|&byte| byte == b'\n').count();
    u32::try_from(lines + 1).unwrap_or(u32::MAX)
}

struct Writer<'d, 'i> {
    document: &'d Document<'i>,
    out: String,
}

impl Writer<'_, '_> {
    fn node(&mut self, node: Node<'_, '_>, depth: usize) -> Result<(), FileMistake> {
        match node.node_type() {
            NodeType::Element if depth > DEPTH => {
                Err(FileMistake::UnreadableDrawing { line: self.line(node) })
            }
            NodeType::Element => self.element(node, depth),
            NodeType::Text => {
                escape(&mut self.out, node.text().unwrap_or_default(), sign_in_text);
                Ok(())
            }
            NodeType::PI if node.pi().is_some_and(|pi| pi.target == "xml-stylesheet") => {
                Err(self.active("<?xml-stylesheet?>", node))
            }
            NodeType::PI | NodeType::Comment | NodeType::Root => Ok(()),
        }
    }

    fn element(&mut self, node: Node<'_, '_>, depth: usize) -> Result<(), FileMistake> {
        let name = node.tag_name().name();
        match rules::element(node.tag_name().namespace(), name) {
            Verdict::Keep => {}
            Verdict::Drop => return Ok(()),
            Verdict::Refuse => return Err(self.active(&format!("<{name}>"), node)),
        }
        if name == "style" && [own_text(node), all_text(node)].iter().any(|t| rules::is_active(t)) {
            return Err(self.active("<style>", node));
        }
        self.out.extend(["<", name]);
        if depth == 0 {
            self.out.extend([" xmlns=\"", SVG, "\" xmlns:xlink=\"", XLINK, "\""]);
        }
        for attribute in node.attributes() {
            self.attribute(node, attribute)?;
        }
        if !node.has_children() {
            self.out.push_str("/>");
            return Ok(());
        }
        self.out.push('>');
        let inside = self.out.len();
        for child in node.children() {
            self.node(child, depth + 1)?;
        }
        if self.out.len() == inside {
            self.out.truncate(inside - 1);
            self.out.push_str("/>");
        } else {
            self.out.extend(["</", name, ">"]);
        }
        Ok(())
    }

    fn attribute(
        &mut self,
        node: Node<'_, '_>,
        attribute: Attribute<'_, '_>,
    ) -> Result<(), FileMistake> {
        let (namespace, name) = (attribute.namespace(), attribute.name());
        if rules::is_reference(namespace, name) {
            let value = self.reference(node, attribute.value())?;
            self.write(if namespace.is_some() { "xlink:" } else { "" }, name, &value);
            return Ok(());
        }
        match rules::attribute(namespace, name, attribute.value()) {
            Verdict::Keep => {
                self.write(if namespace.is_some() { "xml:" } else { "" }, name, attribute.value());
                Ok(())
            }
            Verdict::Drop => Ok(()),
            Verdict::Refuse => Err(self.active(name, node)),
        }
    }

    /// A reference to a part of the drawing, or a picture inside it, which is cleaned too.
    fn reference(&self, node: Node<'_, '_>, value: &str) -> Result<String, FileMistake> {
        let value = value.trim();
        if value.starts_with('#') {
            return Ok(value.to_owned());
        }
        let is_picture = matches!(node.tag_name().name(), "image" | "feImage");
        let data = value.strip_prefix("data:image/").filter(|_| is_picture);
        let data = data.and_then(|data| data.split_once(";base64,"));
        match data {
            Some(("png" | "jpeg" | "jpg", data)) => {
                picture(data).ok_or_else(|| FileMistake::PictureInDrawing { line: self.line(node) })
            }
            _ => Err(self.active(&format!("<{} href>", node.tag_name().name()), node)),
        }
    }

    fn write(&mut self, prefix: &str, name: &str, value: &str) {
        self.out.extend([" ", prefix, name, "=\""]);
        escape(&mut self.out, value, sign_in_attribute);
        self.out.push('"');
    }

    fn line(&self, node: Node<'_, '_>) -> u32 {
        self.document.text_pos_at(node.range().start).row
    }

    fn active(&self, what: &str, node: Node<'_, '_>) -> FileMistake {
        FileMistake::ActiveDrawing { what: what.to_owned(), line: self.line(node) }
    }
}

/// The text of an element in one piece: what stood between its parts is dropped.
fn own_text(node: Node<'_, '_>) -> String {
    node.children().filter(Node::is_text).filter_map(|child| child.text()).collect()
}

/// The same with what stands in elements inside, which no browser should read.
fn all_text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|inside| inside.text()).collect()
}

fn picture(data: &str) -> Option<String> {
    let bytes = base64::decode(data)?;
    let (name, cleaned) = match jpeg::clean(&bytes) {
        Some(cleaned) => ("jpeg", cleaned),
        None => ("png", png::clean(&bytes)?),
    };
    Some(format!("data:image/{name};base64,{}", base64::encode(&cleaned.bytes)))
}

/// How XML writes a byte in an element, where it does not stand for itself.
fn sign_in_text(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\r' => Some("&#13;"),
        _ => None,
    }
}

/// The same in an attribute, where a bare line end or tab would be read as a space: another value than the
/// one that was judged.
fn sign_in_attribute(byte: u8) -> Option<&'static str> {
    match byte {
        b'\n' => Some("&#10;"),
        b'\t' => Some("&#9;"),
        _ => sign_in_text(byte),
    }
}

fn escape(out: &mut String, text: &str, sign: fn(u8) -> Option<&'static str>) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let Some(sign) = sign(byte) else { continue };
        out.extend([&text[from..at], sign]);
        from = at + 1;
    }
    out.push_str(&text[from..]);
}

/// Width and height: as written, else from the frame.
fn size_of(root: Node<'_, '_>) -> Option<(u32, u32)> {
    let side = |name| root.attribute(name).and_then(pixels);
    let frame: Vec<f64> = root
        .attribute("viewBox")
        .map(|frame| frame.split([' ', ',', '\n', '\t']).filter_map(|n| n.parse().ok()).collect())
        .unwrap_or_default();
    let frame = match frame.as_slice() {
        [_, _, width, height] if *width > 0.0 && *height > 0.0 => Some((*width, *height)),
        _ => None,
    };
    let (width, height) = match (side("width"), side("height"), frame) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some(frame)) => (width, width * frame.1 / frame.0),
        (None, Some(height), Some(frame)) => (height * frame.0 / frame.1, height),
        (_, _, frame) => frame?,
    };
    let whole = |side: f64| (side.round() >= 1.0 && side < 1e6).then_some(side.round() as u32);
    Some((whole(width)?, whole(height)?))
}

/// A length in CSS pixels; none if it depends on the page.
fn pixels(length: &str) -> Option<f64> {
    const UNITS: [(&str, f64); 6] = [
        ("px", 1.0),
        ("mm", 96.0 / 25.4),
        ("cm", 96.0 / 2.54),
        ("in", 96.0),
        ("pt", 96.0 / 72.0),
        ("pc", 16.0),
    ];
    let length = length.trim();
    let unit = UNITS.iter().find_map(|(unit, size)| Some((length.strip_suffix(unit)?, *size)));
    let (number, size) = unit.unwrap_or((length, 1.0));
    let number: f64 = number.trim().parse().ok()?;
    (number.is_finite() && number > 0.0).then_some(number * size)
}
