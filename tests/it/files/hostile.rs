//! Damaged and invented files: no panic, no growth, always words.

use preau::files::{FileType, publishable, size};
use proptest::prelude::*;

use super::{loaded_gif, loaded_jpeg, loaded_png, loaded_webp};

/// Every mistake has words in both languages; no bytes make it panic or grow.
fn check_bounded(file_type: FileType, bytes: Vec<u8>) {
    let length = bytes.len();
    let _ = size(file_type, &bytes);
    match publishable(file_type, bytes) {
        Ok(cleaned) => assert!(cleaned.bytes.len() <= length * 6 + 200),
        Err(mistake) => {
            assert!(!mistake.words().fr.is_empty() && !mistake.help().en.is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_make_the_cleaning_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        start in prop::sample::select(vec![
            (FileType::Jpeg, &b"\xff\xd8\xff"[..]),
            (FileType::Png, b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"),
            (FileType::WebP, b"RIFF\xff\0\0\0WEBPVP8X"),
            (FileType::Gif, b"GIF89a\x01\0\x01\0\0\0\0"),
            (FileType::Svg, b"<svg>"),
        ]),
    ) {
        check_bounded(start.0, [start.1, &bytes].concat());
    }

    #[test]
    fn no_damage_makes_the_cleaning_panic(
        which in 0..5usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
    ) {
        let svg = b"<svg width='1'><image href='data:image/png;base64,AAAA'/><style>a{}</style></svg>";
        let (file_type, mut bytes) = match which {
            0 => (FileType::Jpeg, loaded_jpeg(6)),
            1 => (FileType::Png, loaded_png(6)),
            2 => (FileType::WebP, loaded_webp(6)),
            3 => (FileType::Gif, loaded_gif()),
            _ => (FileType::Svg, svg.to_vec()),
        };
        for (index, value) in changes {
            // Most of what decides stands at the start.
            let at = index.index(bytes.len()) / if value % 2 == 0 { 20 } else { 1 };
            bytes[at] = value;
        }
        check_bounded(file_type, bytes.clone());
        bytes.truncate(cut.index(bytes.len()));
        check_bounded(file_type, bytes);
    }
}
