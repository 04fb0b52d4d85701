//! An address → its QR code, as the path of an SVG: what a telephone reads off a printed page.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use serde::Serialize;

/// The light modules around the code that readers need to find it (ISO/IEC 18004).
const QUIET: i32 = 4;

/// One mask for all: choosing the best of eight costs ten times as much, and readers decode any of them
/// (a test decodes them).
const MASK: u8 = 2;

/// A QR code. One module is one unit wide; rows are strokes, so that the first is centred on 0.
#[derive(Debug, Serialize)]
pub(super) struct QrPath {
    /// The `viewBox`.
    frame: String,
    /// The `d` of the dark modules, as strokes one unit thick.
    pub dark: String,
    /// The `d` of the whole ground.
    light: String,
}

/// The code of an address; none of an address too long to be one.
pub(super) fn code(address: &str) -> Option<QrPath> {
    let segments = QrSegment::make_segments(address);
    let (smallest, largest, mask) = (Version::new(1), Version::new(40), Some(Mask::new(MASK)));
    let medium = QrCodeEcc::Medium;
    let code =
        QrCode::encode_segments_advanced(&segments, medium, smallest, largest, mask, false).ok()?;
    let side = code.size() + 2 * QUIET;
    Some(QrPath {
        frame: format!("-{QUIET} -{QUIET}.5 {side} {side}"),
        dark: runs(&code),
        light: format!("M-{QUIET}-{QUIET}.5h{side}v{side}h-{side}z"),
    })
}

/// Each row as its dark runs, from one to the next: `M0 0h7m2 0h1`.
fn runs(code: &QrCode) -> String {
    let mut path = String::with_capacity(2048);
    for row in 0..code.size() {
        let mut pen = None;
        let mut column = 0;
        while let Some(start) = (column..code.size()).find(|x| code.get_module(*x, row)) {
            // Outside the code every module is light: each run ends.
            column = (start..).find(|x| !code.get_module(*x, row)).unwrap_or(code.size());
            match pen {
                None => push(&mut path, 'M', [start, row]),
                Some(pen) => push(&mut path, 'm', [start - pen, 0]),
            }
            push(&mut path, 'h', [column - start]);
            pen = Some(column);
        }
    }
    path
}

/// Appends a command and its numbers, none of them negative.
fn push<const N: usize>(path: &mut String, command: char, numbers: [i32; N]) {
    path.push(command);
    for (index, number) in numbers.into_iter().enumerate() {
        if index > 0 {
            path.push(' ');
        }
        if number > 99 {
            path.push_str(&number.to_string());
            continue;
        }
        let digit = |value: i32| char::from_digit(value.unsigned_abs(), 10).unwrap_or('0');
        if number > 9 {
            path.push(digit(number / 10));
        }
        path.push(digit(number % 10));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{QUIET, code};

    /// Draws the path as a browser does, on paper `scale` dots a module, and has it read.
    fn decoded(address: &str, scale: usize) -> String {
        let drawn = code(address).unwrap();
        let side: usize = drawn.frame.rsplit_once(' ').unwrap().1.parse().unwrap();
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
        assert!(code(&"a".repeat(3000)).is_none());
    }
}
