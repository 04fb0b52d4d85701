//! Drawings beside a page: shapes are kept, notes are dropped, what acts is refused.

use preau::files::{FileMistake, FileType, Found, publishable};
use proptest::prelude::*;

use super::{clean, loaded_jpeg, mistake};

fn drawing(inside: &str) -> Result<String, FileMistake> {
    let start =
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink""#;
    let text = format!("{start}>\n{inside}</svg>");
    let cleaned = publishable(FileType::Svg, text.into_bytes())?;
    let text = String::from_utf8(cleaned.bytes).unwrap();
    let inside = text.strip_prefix(start).unwrap().strip_suffix("</svg>\n").unwrap();
    Ok(inside.strip_prefix(">\n").unwrap_or(inside).to_owned())
}

#[test]
fn a_drawing_of_inkscape_loses_its_notes_and_keeps_its_shapes() {
    let text = r##"<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (SecretName) -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg width="210mm" height="297mm" viewBox="0 0 210 297" id="svg5" sodipodi:docname="/home/SecretName/plan.svg"
   inkscape:export-filename="SecretText" data-name="SecretText" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
   xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg">
<sodipodi:namedview id="v"><inkscape:grid type="SecretText"/></sodipodi:namedview>
<metadata><rdf:RDF><dc:creator>SecretName</dc:creator></rdf:RDF></metadata>
<title>Plan de l'école &amp; cour</title>
<defs><linearGradient id="g"><stop offset="0" style="stop-color:#fff"/></linearGradient></defs>
<g inkscape:label="SecretText" inkscape:groupmode="layer"><rect style="fill:url(#g);-inkscape-font-specification:'\'Times\''" width="5" height="6"/>
<use xlink:href="#g"/></g></svg>"##;
    let cleaned = clean(FileType::Svg, text.as_bytes().to_vec());
    assert_eq!(cleaned.size, Some((794, 1123)));
    let text = String::from_utf8(cleaned.bytes.clone()).unwrap();
    for gone in ["inkscape:", "sodipodi", "rdf", "<!", "<?", "data-"] {
        assert!(!text.contains(gone), "{gone} in {text}");
    }
    for kept in [
        "<title>Plan de l'école &amp; cour</title>",
        "url(#g)",
        "<use xlink:href=\"#g\"/>",
        "viewBox=\"0 0 210 297\"",
    ] {
        assert!(text.contains(kept), "no {kept} in {text}");
    }
    assert_eq!(clean(FileType::Svg, cleaned.bytes.clone()).bytes, cleaned.bytes);
}

#[test]
fn a_drawing_that_acts_or_fetches_is_refused_at_its_line() {
    let rows = [
        ("<script>x()</script>", "<script>"),
        ("<svg:script xmlns:svg='http://www.w3.org/2000/svg' href='#a'/>", "<script>"),
        ("<rect onclick='x()'/>", "onclick"),
        ("<rect OnLoad='x()'/>", "OnLoad"),
        ("<foreignObject/>", "<foreignObject>"),
        ("<g><iframe xmlns='http://www.w3.org/1999/xhtml'/></g>", "<iframe>"),
        ("<a href='javascript:x()'/>", "<a href>"),
        ("<a xlink:href='https://exemple.fr'/>", "<a href>"),
        ("<use href='autre.svg#a'/>", "<use href>"),
        ("<image href='photo.jpg'/>", "<image href>"),
        ("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>", "<image href>"),
        ("<use href='data:image/png;base64,AAAA'/>", "<use href>"),
        ("<feImage xlink:href='//exemple.fr/a.png'/>", "<feImage href>"),
        ("<rect style='fill:url(http://exemple.fr/a)'/>", "style"),
        ("<rect fill='url( &quot;//exemple.fr/a&quot;)'/>", "fill"),
        ("<rect fill='\\75 rl(//exemple.fr/a)'/>", "fill"),
        ("<rect fill='u&#10;rl(//exemple.fr)'/>", "fill"),
        ("<style>@import 'a.css';</style>", "<style>"),
        ("<style><![CDATA[a{background:url(a.png)}]]></style>", "<style>"),
        ("<style>a{fill:ur<!-- -->l(//exemple.fr)}</style>", "<style>"),
        ("<style>@im<metadata>x</metadata><![CDATA[port 'a']]></style>", "<style>"),
        ("<set attributeName='xlink:href' to='#b'/>", "attributeName"),
        ("<animate attributeName='href' values='javascript:x()'/>", "attributeName"),
        ("<set attributeName='x' to='java&#9;script:x()'/>", "to"),
        ("<handler/>", "<handler>"),
        ("<?xml-stylesheet href='a.css'?>", "<?xml-stylesheet?>"),
    ];
    for (inside, what) in rows {
        let what = what.to_owned();
        assert_eq!(drawing(inside), Err(FileMistake::ActiveDrawing { what, line: 2 }), "{inside}");
    }
    let entity = b"<!DOCTYPE svg [\n<!ENTITY a 'x'>]><svg>&a;</svg>";
    let what = "<!ENTITY>".to_owned();
    assert_eq!(mistake(FileType::Svg, entity), FileMistake::ActiveDrawing { what, line: 2 });
    let said = drawing("<script/>").unwrap_err().words().fr;
    assert!(said.contains("« <script> » (ligne 2)"), "{said}");
}

#[test]
fn a_calm_drawing_is_kept_as_it_is() {
    for inside in [
        "<a href=\"#b\"><text xml:space=\"preserve\"> À &lt; é </text></a>",
        "<style>.a{fill:url(#g)} g &gt; a{}</style>",
        "<circle r=\"1\"><animate attributeName=\"r\" repeatCount=\"indefinite\" values=\"1;2\"/></circle>",
        "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter>",
    ] {
        assert_eq!(drawing(inside).as_deref(), Ok(inside));
    }
}

#[test]
fn a_photo_inside_a_drawing_is_cleaned_as_well() {
    let photo = base64(&loaded_jpeg(1));
    let text = drawing(&format!("<image href='data:image/png;base64,{photo}'/>")).unwrap();
    let cleaned = base64(&clean(FileType::Jpeg, loaded_jpeg(1)).bytes);
    assert_eq!(text, format!("<image href=\"data:image/jpeg;base64,{cleaned}\"/>"));
    let broken = drawing("<image href='data:image/png;base64,AAAA'/>");
    assert_eq!(broken, Err(FileMistake::PictureInDrawing { line: 2 }));
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<u8> = bytes.iter().flat_map(|b| (0..8).rev().map(move |n| b >> n & 1)).collect();
    let letter = |six: &[u8]| {
        let value = (0..6).fold(0, |v, n| v << 1 | six.get(n).copied().unwrap_or(0));
        char::from(LETTERS[usize::from(value)])
    };
    let mut out: String = bits.chunks(6).map(letter).collect();
    while !out.len().is_multiple_of(4) {
        out.push('=');
    }
    out
}

#[test]
fn drawings_that_cannot_be_read_are_said_so_at_their_line() {
    let line = |text: &[u8]| match mistake(FileType::Svg, text) {
        FileMistake::UnreadableDrawing { line } => line,
        other => panic!("{other:?}"),
    };
    assert_eq!(line(b"<svg>\n<g></svg>"), 2);
    assert_eq!(line(b"<svg>\n\xff</svg>"), 2);
    assert_eq!(line(b"<svg>&nbsp;</svg>"), 1);
    let deep = format!("<svg>{}{}</svg>", "<g>".repeat(100_000), "</g>".repeat(100_000));
    assert_eq!(line(deep.as_bytes()), 1);
    let html = mistake(FileType::Svg, b"<html></html>");
    assert!(matches!(html, FileMistake::OtherContent { found: Found::Named("HTML"), .. }));
}

#[test]
fn a_drawing_says_its_size_by_its_sides_or_by_its_frame() {
    let size = |attributes: &str| {
        let text = format!("<svg {attributes}/>");
        publishable(FileType::Svg, text.into_bytes()).unwrap().size
    };
    assert_eq!(size("width='20' height='10px'"), Some((20, 10)));
    assert_eq!(size("width='1in' viewBox='0 0 2 1'"), Some((96, 48)));
    assert_eq!(size("width='100%' height='100%' viewBox='0,0,300,200'"), Some((300, 200)));
    assert_eq!(size("viewBox='0 0 -1 1e99'"), None);
    assert_eq!(size(""), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_text_makes_a_drawing_act(text in "(<|>|/|\"|'|=| |svg|g|a|style|script|href|onload|url\\(|#|&|;|javascript:|<!--|-->|\\]\\]>|[a-zé]){0,60}") {
        if let Ok(cleaned) = drawing(&text) {
            let cleaned = format!("<svg xmlns:xlink='x'>{cleaned}</svg>");
            let document = roxmltree::Document::parse(&cleaned).unwrap();
            for node in document.descendants() {
                prop_assert_ne!(node.tag_name().name(), "script");
                prop_assert!(!node.attributes().any(|a| a.name().starts_with("on")), "{cleaned}");
            }
        }
    }
}
