//! An address → its QR code, as an SVG: what a telephone reads off a printed page.

use std::io::Write;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The light modules around the code that readers need to find it (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The modules of a side of the largest code.
const LARGEST: usize = 177;

/// One mask for all: choosing the best of eight costs ten times as much, and readers decode any of them
/// (a test decodes them).
const MASK: u8 = 2;

/// A QR code. One module is one unit wide; rows are strokes, so that the first is centred on 0.
struct Drawing {
    /// The modules of a side, the quiet ones too.
    side: i32,
    /// The `d` of the dark modules, as strokes one unit thick.
    dark: String,
}

/// The code of an address, as an element to put in a page; none of an address too long to be one.
pub(super) fn svg(address: &str) -> Option<String> {
    let Drawing { side, dark } = drawing(address)?;
    Some(format!(
        "<svg aria-hidden=\"true\" viewBox=\"-{QUIET} -{QUIET}.5 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M-{QUIET}-{QUIET}.5h{side}v{side}h-{side}z\"/><path stroke=\"#000\" d=\"{dark}\"/></svg>"
    ))
}

fn drawing(address: &str) -> Option<Drawing> {
    let segments = QrSegment::make_segments(address);
    let (smallest, largest, mask) = (Version::new(1), Version::new(40), Some(Mask::new(MASK)));
    let medium = QrCodeEcc::Medium;
    let code =
        QrCode::encode_segments_advanced(&segments, medium, smallest, largest, mask, false).ok()?;
    Some(Drawing { side: code.size() + 2 * QUIET, dark: runs(&code) })
}

/// Each row as its dark runs, from one to the next: `M0 0h7m2 0h1`.
fn runs(code: &QrCode) -> String {
    let mut path = Vec::with_capacity(4096);
    let mut edges = Vec::new();
    for row in 0..code.size() {
        edges_of(code, row, &mut edges);
        let mut pen = None;
        for run in edges.chunks_exact(2) {
            let (start, end) = (run[0], run[1]);
            match pen {
                // Nearly all of them: each number is a digit.
                Some(pen) if start - pen < 10 && end - start < 10 => {
                    let (gap, length) = (b'0' + (start - pen), b'0' + (end - start));
                    path.extend_from_slice(&[b'm', gap, b' ', b'0', b'h', length]);
                }
                Some(pen) => write(&mut path, format_args!("m{} 0h{}", start - pen, end - start)),
                None => write(&mut path, format_args!("M{start} {row}h{}", end - start)),
            }
            pen = Some(end);
        }
    }
    String::from_utf8(path).unwrap_or_default()
}

/// The columns at which a row turns dark, or light again.
fn edges_of(code: &QrCode, row: i32, edges: &mut Vec<u8>) {
    edges.clear();
    edges.resize(LARGEST + 1, 0);
    let (mut count, mut before) = (0, false);
    // Outside the code every module is light: each run ends. No branch: a processor cannot guess a code.
    for column in 0..=code.size() {
        let dark = code.get_module(column, row);
        edges[count] = column as u8;
        count += usize::from(dark != before);
        before = dark;
    }
    edges.truncate(count);
}

fn write(path: &mut Vec<u8>, words: std::fmt::Arguments<'_>) {
    // Writing to memory cannot fail.
    let _ = path.write_fmt(words);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{QUIET, drawing, svg};

    /// Draws the path as a browser does, on paper `scale` dots a module, and has it read.
    fn decoded(address: &str, scale: usize) -> String {
        let drawn = drawing(address).unwrap();
        let side = usize::try_from(drawn.side).unwrap();
        let mut dark = vec![vec![false; side]; side];
        for row in drawn.dark.split('M').skip(1) {
            let (start, runs) = row.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let quiet = QUIET as usize;
            let (mut x, y) =
                (x.parse::<usize>().unwrap() + quiet, y.parse::<usize>().unwrap() + quiet);
            for run in runs.split('h') {
                let (length, gap) = run.split_once('m').unwrap_or((run, "0 0"));
                let length: usize = length.parse().unwrap();
                dark[y][x..x + length].fill(true);
                x += length + gap.strip_suffix(" 0").unwrap().parse::<usize>().unwrap();
            }
        }
        let dot = |x: usize, y: usize| if dark[y / scale][x / scale] { 0 } else { 255 };
        let paper = rqrr::PreparedImage::prepare_from_greyscale(side * scale, side * scale, dot);
        let mut paper = paper;
        let grids = paper.detect_grids();
        assert_eq!(grids.len(), 1, "one code is seen in {address}");
        grids[0].decode().unwrap().1
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_reader_finds_the_address_of_any_page(
            host in "[a-z]{1,30}(-[a-z]{1,12}){0,2}\\.(fr|example|org)",
            path in "(/[a-z0-9-]{1,24}){0,6}(\\.ar)?\\.html",
        ) {
            let address = format!("https://{host}{path}");
            prop_assert_eq!(decoded(&address, 4), address);
        }
    }

    #[test]
    fn accents_and_very_long_addresses_are_read_too() {
        for address in
            ["https://école.example/été.html", &format!("https://e.example/{}", "abc/".repeat(300))]
        {
            assert_eq!(decoded(address, 3), address);
        }
    }

    #[test]
    fn what_is_too_long_to_be_an_address_has_no_code() {
        assert!(svg(&"a".repeat(3000)).is_none());
    }
}
