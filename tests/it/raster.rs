//! Pictures made by other programs' code → pieces, read back by others' decoders.

use std::io::Cursor;

use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, Frame, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use preau::files::{FileMistake, FileType};
use preau::raster::{Area, Derived, Form, QUALITY, Recipe, derive, header, preview, widths};
use proptest::prelude::*;

const RED: [u8; 3] = [220, 30, 30];
const GREEN: [u8; 3] = [30, 180, 30];
const BLUE: [u8; 3] = [30, 30, 220];
const WHITE: [u8; 3] = [240, 240, 240];

/// Four quarters: red and green above, blue and white below.
fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => Rgb(RED),
        (false, true) => Rgb(GREEN),
        (true, false) => Rgb(BLUE),
        (false, false) => Rgb(WHITE),
    })
}

/// Something that no drawing has.
fn grain(width: u32, height: u32) -> RgbImage {
    let mut state = 1u32;
    RgbImage::from_fn(width, height, |x, y| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = (state >> 28) as u8;
        Rgb([(x * 255 / width) as u8 / 2 + noise, (y * 255 / height) as u8 / 2 + noise, 90 + noise])
    })
}

fn exif(way: u8) -> Vec<u8> {
    let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0".to_vec();
    exif[19] = way;
    exif
}

fn encoded(picture: &DynamicImage, file_type: FileType, way: u8) -> Vec<u8> {
    encoded_with(picture, file_type, way, None)
}

fn encoded_with(
    picture: &DynamicImage,
    file_type: FileType,
    way: u8,
    profile: Option<Vec<u8>>,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    match file_type {
        FileType::Jpeg => {
            write(JpegEncoder::new_with_quality(&mut bytes, 95), picture, way, profile)
        }
        FileType::Png => write(PngEncoder::new(&mut bytes), picture, way, profile),
        FileType::WebP => write(WebPEncoder::new_lossless(&mut bytes), picture, way, profile),
        _ => picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Gif).unwrap(),
    }
    bytes
}

fn write(mut encoder: impl ImageEncoder, picture: &DynamicImage, way: u8, icc: Option<Vec<u8>>) {
    if way != 1 {
        encoder.set_exif_metadata(exif(way)).unwrap();
    }
    if let Some(profile) = icc {
        encoder.set_icc_profile(profile).unwrap();
    }
    picture.write_with_encoder(encoder).unwrap();
}

fn recipe(widths: &[u32], forms: &[Form]) -> Recipe {
    Recipe { widths: widths.to_vec(), forms: forms.to_vec(), blur: Vec::new(), quality: QUALITY }
}

fn made(file_type: FileType, bytes: &[u8], recipe: &Recipe) -> Derived {
    derive(file_type, bytes, recipe).unwrap_or_else(|mistake| panic!("{mistake:?}"))
}

/// The pieces' widths, heights and forms.
fn shapes(derived: &Derived) -> Vec<(u32, u32, Form)> {
    derived.pieces.iter().map(|piece| (piece.width, piece.height, piece.form)).collect()
}

fn read(bytes: &[u8]) -> RgbaImage {
    image::load_from_memory(bytes).unwrap().to_rgba8()
}

fn is_near(pixel: Rgba<u8>, colour: [u8; 3], by: u8) -> bool {
    pixel.0.iter().zip(colour).all(|(found, expected)| found.abs_diff(expected) <= by)
}

#[test]
fn no_piece_is_wider_than_its_picture() {
    for (own, wanted, expected) in [
        (3000, &[480, 960, 1600][..], &[480, 960, 1600][..]),
        (1000, &[1600, 480, 960], &[480, 1000]),
        (960, &[480, 960, 1600], &[480, 960]),
        (300, &[480, 960], &[300]),
        (300, &[], &[]),
    ] {
        assert_eq!(widths(own, wanted), expected, "{own} {wanted:?}");
    }
}

#[test]
fn every_picture_stands_upright() {
    for file_type in [FileType::Jpeg, FileType::Png, FileType::WebP] {
        for way in 1..=8 {
            let shown = DynamicImage::from(quarters(96, 64));
            // How it must be stored for that way to set it upright: the inverse turn.
            let stored = match way {
                2 => shown.fliph(),
                3 => shown.rotate180(),
                4 => shown.flipv(),
                5 => shown.rotate90().fliph(),
                6 => shown.rotate270(),
                7 => shown.rotate270().fliph(),
                8 => shown.rotate90(),
                _ => shown,
            };
            let bytes = encoded(&stored, file_type, way);
            let header = header(file_type, &bytes).unwrap();
            assert_eq!((header.width, header.height), (96, 64), "{file_type:?} {way}");
            let derived = made(file_type, &bytes, &recipe(&[48], &[Form::WebP, Form::Jpeg]));
            for piece in &derived.pieces {
                let picture = read(&piece.bytes);
                assert_eq!(picture.dimensions(), (48, 32));
                let corners = [(8, 8, RED), (40, 8, GREEN), (8, 24, BLUE), (40, 24, WHITE)];
                for (x, y, colour) in corners {
                    let found = *picture.get_pixel(x, y);
                    let near = is_near(found, colour, 12);
                    assert!(near, "{file_type:?} {way} {:?}: {found:?}", piece.form);
                }
            }
        }
    }
}

#[test]
fn a_piece_holds_its_pixels_and_nothing_else() {
    let picture = DynamicImage::from(grain(90, 60));
    let mut clear = picture.to_rgba8();
    clear.pixels_mut().take(900).for_each(|pixel| pixel[3] = 40);
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    for (picture, file_type) in
        [(picture, FileType::Jpeg), (DynamicImage::from(clear), FileType::Png)]
    {
        let bytes = encoded_with(&picture, file_type, 6, Some(profile.clone()));
        let forms = [Form::Avif, Form::WebP, Form::Jpeg, Form::Png];
        let derived = made(file_type, &bytes, &recipe(&[40, 60], &forms));
        assert_eq!(derived, made(file_type, &bytes, &recipe(&[60, 40], &forms)));
        for piece in &derived.pieces {
            let parts = parts(piece.form, &piece.bytes);
            let allowed: &[&str] = match piece.form {
                Form::Avif => &["ftyp", "meta", "mdat"],
                Form::WebP => &["VP8 ", "VP8L", "VP8X", "ALPH"],
                Form::Jpeg => &["e0", "db", "c0", "c4", "da"],
                Form::Png => &["IHDR", "IDAT", "IEND"],
            };
            assert!(parts.iter().all(|part| allowed.contains(&part.as_str())), "{parts:?}");
        }
    }
}

/// The names of a file's parts, in order.
fn parts(form: Form, bytes: &[u8]) -> Vec<String> {
    let mut parts = Vec::new();
    let number = |bytes: &[u8]| bytes.iter().fold(0, |sum, &byte| (sum << 8) | usize::from(byte));
    let mut at = match form {
        Form::Avif => 0,
        Form::WebP => 12,
        Form::Jpeg => 2,
        Form::Png => 8,
    };
    while at + 4 <= bytes.len() {
        let name = |range| String::from_utf8_lossy(&bytes[range]).into_owned();
        match form {
            Form::Avif => {
                parts.push(name(at + 4..at + 8));
                at += number(&bytes[at..at + 4]);
            }
            Form::WebP => {
                parts.push(name(at..at + 4));
                let length: Vec<u8> = bytes[at + 4..at + 8].iter().rev().copied().collect();
                at += 8 + number(&length).next_multiple_of(2);
            }
            Form::Jpeg => {
                parts.push(format!("{:x}", bytes[at + 1]));
                if parts.ends_with(&["da".to_owned()]) {
                    return parts;
                }
                at += 2 + number(&bytes[at + 2..at + 4]);
            }
            Form::Png => {
                parts.push(name(at + 4..at + 8));
                at += 12 + number(&bytes[at..at + 4]);
            }
        }
    }
    parts
}

#[test]
fn what_can_be_seen_through_stays_so_and_flat_colours_stay_sharp() {
    let photo = DynamicImage::from(grain(200, 100));
    let mut clear = photo.to_rgba8();
    clear.enumerate_pixels_mut().filter(|(x, ..)| *x < 100).for_each(|(.., pixel)| pixel[3] = 0);
    let sixteen = DynamicImage::from(photo.to_rgb16());
    let opaque = DynamicImage::from(photo.to_rgba8());
    let grey = DynamicImage::from(photo.to_luma_alpha8());
    let drawing = DynamicImage::from(quarters(200, 100));
    let cases = [
        (&photo, FileType::Png, Form::Jpeg),
        (&photo, FileType::Jpeg, Form::Jpeg),
        (&photo, FileType::WebP, Form::Jpeg),
        (&sixteen, FileType::Png, Form::Jpeg),
        (&opaque, FileType::Png, Form::Jpeg),
        (&grey, FileType::Png, Form::Jpeg),
        (&DynamicImage::from(clear), FileType::Png, Form::Png),
        (&drawing, FileType::Png, Form::Png),
        (&drawing, FileType::Gif, Form::Png),
        (&drawing, FileType::Jpeg, Form::Jpeg),
    ];
    for (picture, file_type, fallback) in cases {
        let bytes = encoded(picture, file_type, 1);
        let derived = made(file_type, &bytes, &recipe(&[100], &[Form::WebP, Form::Jpeg]));
        let expected = [(100, 50, Form::WebP), (100, 50, fallback)];
        assert_eq!(shapes(&derived), expected, "{file_type:?} {:?}", picture.color());
        let reference = picture.to_rgba8();
        for piece in &derived.pieces {
            let read = read(&piece.bytes);
            assert_eq!(read.get_pixel(20, 25)[3], reference.get_pixel(40, 50)[3]);
            assert_eq!(read.get_pixel(80, 25)[3], 255);
        }
    }
}

#[test]
fn the_first_moment_stands_for_an_animation() {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    let frame = |picture: RgbImage| Frame::new(DynamicImage::from(picture).to_rgba8());
    let second = RgbImage::from_pixel(96, 64, Rgb(BLUE));
    encoder.encode_frames([frame(quarters(96, 64)), frame(second)]).unwrap();
    drop(encoder);
    assert!(header(FileType::Gif, &bytes).unwrap().moves);
    let derived = made(FileType::Gif, &bytes, &recipe(&[48], &[Form::Png]));
    assert!(is_near(*read(&derived.pieces[0].bytes).get_pixel(8, 8), RED, 12));
}

#[test]
fn other_colours_become_those_of_the_web() {
    // As the matrices of CSS Color 4 say.
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    for (stored, shown) in [([200, 100, 100], [215, 93, 97]), ([128; 3], [128; 3])] {
        let picture = DynamicImage::from(RgbImage::from_pixel(40, 40, Rgb(stored)));
        for file_type in [FileType::Png, FileType::WebP, FileType::Jpeg] {
            let bytes = encoded_with(&picture, file_type, 1, Some(profile.clone()));
            let derived = made(file_type, &bytes, &recipe(&[20], &[Form::Png]));
            let found = *read(&derived.pieces[0].bytes).get_pixel(10, 10);
            assert!(is_near(found, shown, 3), "{file_type:?}: {found:?}");
        }
    }
}

#[test]
fn inks_become_light() {
    // The encoder writes how much of each ink is left out, as Adobe's programs do.
    let pixels = [[215u8, 55, 55, 0]; 64 * 64].concat();
    for colours in [jpeg_encoder::ColorType::Cmyk, jpeg_encoder::ColorType::CmykAsYcck] {
        let mut bytes = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
        encoder.encode(&pixels, 64, 64, colours).unwrap();
        let derived = made(FileType::Jpeg, &bytes, &recipe(&[32], &[Form::Png]));
        let found = *read(&derived.pieces[0].bytes).get_pixel(16, 16);
        assert!(is_near(found, [40, 200, 200], 6), "{found:?}");
    }
}

#[test]
fn every_usual_jpeg_is_read_and_no_other() {
    let picture = grain(70, 50);
    let colours = jpeg_encoder::ColorType::Rgb;
    for sampling in [jpeg_encoder::SamplingFactor::F_1_1, jpeg_encoder::SamplingFactor::F_2_2] {
        for progressive in [false, true] {
            for every in [0, 3] {
                let mut bytes = Vec::new();
                let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
                encoder.set_sampling_factor(sampling);
                encoder.set_progressive(progressive);
                encoder.set_restart_interval(every);
                encoder.encode(picture.as_raw(), 70, 50, colours).unwrap();
                let derived = made(FileType::Jpeg, &bytes, &recipe(&[70], &[Form::Png]));
                let found = DynamicImage::from(read(&derived.pieces[0].bytes)).to_rgb8();
                let apart =
                    found.iter().zip(picture.iter()).map(|(a, b)| u64::from(a.abs_diff(*b)));
                let apart = apart.sum::<u64>() / found.len() as u64;
                assert!(apart < 5, "{sampling:?} {progressive} {every}: {apart}");
            }
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
    encoder.set_optimized_huffman_tables(true); // Which writes a scan for each colour.
    encoder.encode(picture.as_raw(), 70, 50, colours).unwrap();
    let refused = derive(FileType::Jpeg, &bytes, &recipe(&[70], &[Form::Png])).err();
    assert_eq!(refused, Some(FileMistake::RarePicture { file_type: FileType::Jpeg }));
}

#[test]
fn nothing_is_left_of_what_is_hidden() {
    // A board of single black and white pixels, all of whose signs are lost in grey.
    let board = RgbImage::from_fn(200, 100, |x, y| Rgb([((x / 2 + y / 2) % 2 * 255) as u8; 3]));
    let stored = DynamicImage::from(board).rotate270();
    let bytes = encoded(&stored, FileType::Png, 6);
    let area = Area { x: 10.0, y: 20.0, width: 30.0, height: 50.0 };
    let recipe = Recipe { blur: vec![area], ..recipe(&[200], &[Form::Png]) };
    let picture = read(&made(FileType::Png, &bytes, &recipe).pieces[0].bytes);
    for (x, y, pixel) in picture.enumerate_pixels() {
        let hidden = (20..80).contains(&x) && (20..70).contains(&y);
        assert_eq!((96..160).contains(&pixel[0]), hidden, "{x} {y} {pixel:?}");
    }
    for odd in [f32::NAN, f32::INFINITY, -50.0, 0.0, 1e30] {
        let area = Area { x: odd, y: odd, width: odd, height: odd };
        made(FileType::Png, &bytes, &Recipe { blur: vec![area], ..recipe.clone() });
    }
}

#[test]
fn a_preview_is_small_and_opaque() {
    let mut clear = DynamicImage::from(quarters(90, 60)).to_rgba8();
    clear.get_pixel_mut(0, 0)[3] = 0;
    let bytes = encoded(&DynamicImage::from(clear), FileType::Png, 6);
    for (longest, expected) in [(30, (20, 30)), (900, (60, 90)), (1, (1, 2)), (0, (1, 2))] {
        let preview = preview(FileType::Png, &bytes, longest).unwrap();
        assert_eq!((preview.width, preview.height), expected);
        assert_eq!(preview.rgb.len() as u32, preview.width * preview.height * 3);
    }
}

/// Few bytes that announce a picture of any size.
fn announced(file_type: FileType, width: u32, height: u32) -> Vec<u8> {
    let mut bytes = encoded(&DynamicImage::from(quarters(8, 8)), file_type, 1);
    let short = |side: u32| u16::try_from(side).unwrap_or(u16::MAX);
    let frame = bytes.windows(2).position(|pair| pair == b"\xff\xc0");
    match (file_type, frame) {
        (FileType::Png, _) => {
            bytes[16..20].copy_from_slice(&width.to_be_bytes());
            bytes[20..24].copy_from_slice(&height.to_be_bytes());
        }
        (FileType::Jpeg, Some(at)) => {
            bytes[at + 5..at + 7].copy_from_slice(&short(height).to_be_bytes());
            bytes[at + 7..at + 9].copy_from_slice(&short(width).to_be_bytes());
        }
        (FileType::Gif, _) => {
            bytes[6..8].copy_from_slice(&short(width).to_le_bytes());
            bytes[8..10].copy_from_slice(&short(height).to_le_bytes());
        }
        _ => {
            let bits = (width - 1) | ((height - 1) << 14);
            bytes[21..25].copy_from_slice(&bits.to_le_bytes());
        }
    }
    bytes
}

#[test]
fn a_picture_that_announces_too_much_is_refused_unopened() {
    for (file_type, width, height) in [
        (FileType::Jpeg, 40_000, 40_000),
        (FileType::Png, 2_000_000_000, 2_000_000_000),
        (FileType::Png, 1, 70_000),
        (FileType::Gif, 65_535, 65_535),
        (FileType::WebP, 16_000, 16_000),
    ] {
        let bytes = announced(file_type, width, height);
        for refused in [
            derive(file_type, &bytes, &recipe(&[480], &[Form::WebP])).err(),
            preview(file_type, &bytes, 480).err(),
        ] {
            assert_eq!(refused, Some(FileMistake::TooManyPixels { width, height }));
        }
    }
    // Within the limit, and a lie.
    for file_type in [FileType::Jpeg, FileType::Png, FileType::WebP] {
        let bytes = announced(file_type, 9_000, 9_000);
        let refused = derive(file_type, &bytes, &recipe(&[480], &[Form::WebP])).err();
        assert_eq!(refused, Some(FileMistake::Broken { file_type }), "{file_type:?}");
    }
    // A canvas of 8 by 8, and pixels of 16,000 by 16,000 on it.
    let pixels = announced(FileType::WebP, 16_000, 16_000).split_off(12);
    let mut bytes = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x07\0\0\x07\0\0".to_vec();
    bytes.extend(pixels);
    let length = bytes.len() as u32 - 8;
    bytes[4..8].copy_from_slice(&length.to_le_bytes());
    let refused = derive(FileType::WebP, &bytes, &recipe(&[480], &[Form::WebP])).err();
    assert_eq!(refused, Some(FileMistake::Broken { file_type: FileType::WebP }));
}

/// A WebP with opacity, whose colours have lost something.
fn lossy(picture: &RgbaImage) -> Vec<u8> {
    webp::Encoder::from_rgba(picture, picture.width(), picture.height()).encode(75.0).to_vec()
}

/// A WebP of one frame with opacity, 24 by 18 pixels, whose frame says that it is `height` high.
fn animated(height: u8) -> Vec<u8> {
    let mut clear = DynamicImage::from(grain(24, 18)).to_rgba8();
    clear.get_pixel_mut(3, 3)[3] = 0;
    let pixels = lossy(&clear).split_off(30);
    let mut bytes =
        b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x12\0\0\0\x17\0\0\x11\0\0ANIM\x06\0\0\0\0\0\0\0\0\0ANMF"
            .to_vec();
    bytes.extend((pixels.len() as u32 + 16).to_le_bytes());
    bytes.extend([0, 0, 0, 0, 0, 0, 23, 0, 0, height - 1, 0, 0, 0, 0, 0, 0]);
    bytes.extend(pixels);
    let length = bytes.len() as u32 - 8;
    bytes[4..8].copy_from_slice(&length.to_le_bytes());
    bytes
}

#[test]
fn a_frame_of_another_size_than_its_pixels_is_refused() {
    let derived = made(FileType::WebP, &animated(18), &recipe(&[24], &[Form::Png]));
    assert_eq!(shapes(&derived), [(24, 18, Form::Png)]);
    assert_eq!(read(&derived.pieces[0].bytes).get_pixel(3, 3)[3], 0);
    for height in [10, 17, 19] {
        let refused = preau::files::publishable(FileType::WebP, animated(height)).err();
        assert_eq!(refused, Some(FileMistake::Broken { file_type: FileType::WebP }), "{height}");
    }
}

#[test]
fn what_is_not_what_its_name_says_is_refused() {
    let bytes = encoded(&DynamicImage::from(quarters(8, 8)), FileType::Png, 1);
    let refused = derive(FileType::Jpeg, &bytes, &recipe(&[480], &[Form::WebP])).err();
    assert_eq!(refused.unwrap().code(), "file-not-what-it-says");
    let heic = FileMistake::OtherContent {
        promised: FileType::Jpeg,
        found: preau::files::Found::Named("HEIC"),
    };
    assert!(heic.help().fr.contains("Le plus compatible"));
}

/// One small picture of each kind.
fn seeds() -> Vec<(FileType, Vec<u8>)> {
    let photo = DynamicImage::from(grain(24, 18));
    let mut clear = photo.to_rgba8();
    clear.get_pixel_mut(3, 3)[3] = 0;
    let whole = DynamicImage::from(clear.clone());
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let mut progressive = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut progressive, 80);
    encoder.set_progressive(true);
    encoder.encode(photo.as_bytes(), 24, 18, jpeg_encoder::ColorType::Rgb).unwrap();
    vec![
        (FileType::Jpeg, encoded_with(&photo, FileType::Jpeg, 6, Some(profile.clone()))),
        (FileType::Jpeg, progressive),
        (FileType::Png, encoded_with(&whole, FileType::Png, 5, Some(profile.clone()))),
        (FileType::Png, encoded(&DynamicImage::from(photo.to_luma16()), FileType::Png, 1)),
        (FileType::WebP, encoded_with(&whole, FileType::WebP, 3, Some(profile))),
        (FileType::WebP, lossy(&clear)),
        (FileType::WebP, animated(18)),
        (FileType::Gif, encoded(&photo, FileType::Gif, 1)),
    ]
}

#[test]
fn a_picture_that_stops_early_is_refused() {
    for (file_type, bytes) in seeds() {
        // A GIF may forget its end sign.
        for length in 0..bytes.len() - 2 {
            let cut = derive(file_type, &bytes[..length], &recipe(&[10], &[Form::WebP]));
            assert!(cut.is_err(), "{file_type:?} of {} stops at {length}", bytes.len());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_damage_stops_the_program(
        seed in 0usize..8,
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let (file_type, mut bytes) = seeds().swap_remove(seed);
        for (at, value) in damage {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        let recipe = Recipe {
            blur: vec![Area { x: 20.0, y: 20.0, width: 30.0, height: 30.0 }],
            ..recipe(&[5, 10], &[Form::WebP, Form::Jpeg])
        };
        let _ = header(file_type, &bytes);
        if let Ok(derived) = derive(file_type, &bytes, &recipe) {
            prop_assert!(!derived.pieces.is_empty());
        }
        let _ = preview(file_type, &bytes, 7);
    }
}
