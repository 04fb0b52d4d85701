//! Files beside a page: what is told about pupils and places is gone, what is shown is not.

#![allow(clippy::unwrap_used, clippy::panic)]

mod drawings;
mod hostile;
mod leaks;

use std::io::Cursor;

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use image::codecs::gif::{GifEncoder, Repeat};
use image::codecs::jpeg::JpegEncoder;
use image::{AnimationDecoder, Frame, ImageDecoder, ImageFormat, RgbaImage};
use preau::files::{Cleaned, FileMistake, FileType, Found, publishable, size};

/// What must not be found in any published picture.
const SECRETS: [&str; 12] = [
    "SecretName",
    "SecretCamera",
    "SecretXmp",
    "SecretIptc",
    "SecretComment",
    "SecretThumbnail",
    "SecretText",
    "SecretTrailer",
    "SecretMpf",
    "SecretApp",
    "SecretJfxx",
    "SecretPad",
];

fn picture(width: u32, height: u32) -> RgbaImage {
    RgbaImage::from_fn(width, height, |x, y| {
        image::Rgba([(x * 6) as u8, (y * 8) as u8, (x * y) as u8, 255 - (x + y) as u8])
    })
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture(40, 30).write_to(&mut out, format).unwrap();
    out.into_inner()
}

fn encoded_jpeg() -> Vec<u8> {
    let mut out = Vec::new();
    let rgb = image::DynamicImage::ImageRgba8(picture(40, 30)).to_rgb8();
    let mut encoder = JpegEncoder::new_with_quality(&mut out, 80);
    image::ImageEncoder::set_icc_profile(&mut encoder, profile()).unwrap();
    encoder.encode_image(&rgb).unwrap();
    out
}

/// A profile of colours that holds one table, of curves, and nothing that names anything.
fn profile() -> Vec<u8> {
    let mut bytes = vec![0; 144];
    bytes.extend((0..5000u32).map(|n| (n * 7) as u8));
    bytes[36..40].copy_from_slice(b"acsp");
    bytes[131] = 1;
    bytes[132..144].copy_from_slice(b"A2B0\0\0\0\x90\0\0\x13\x88");
    bytes
}

/// Exif as a telephone writes it: names, a place, a thumbnail, an orientation.
fn exif(orientation: u16) -> Vec<u8> {
    let field = |tag, value| Field { tag, ifd_num: In::PRIMARY, value };
    let text = |text: &str| Value::Ascii(vec![text.as_bytes().to_vec()]);
    let degrees = Value::Rational([43, 36, 12].map(|num| Rational { num, denom: 1 }).to_vec());
    let fields = [
        field(Tag::Artist, text("SecretName")),
        field(Tag::Model, text("SecretCamera")),
        field(Tag::Orientation, Value::Short(vec![orientation])),
        field(Tag::GPSLatitudeRef, text("N")),
        field(Tag::GPSLatitude, degrees),
    ];
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    writer.set_jpeg(b"SecretThumbnail", In::THUMBNAIL);
    let mut out = Cursor::new(Vec::new());
    writer.write(&mut out, orientation.is_multiple_of(2)).unwrap();
    out.into_inner()
}

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], &length[..], data].concat()
}

/// A JPEG with everything that cameras, programs and telephones put into it.
fn loaded_jpeg(orientation: u16) -> Vec<u8> {
    let plain = encoded_jpeg();
    assert_eq!(&plain[..4], [0xff, 0xd8, 0xff, 0xe0]);
    let jfif_end = 4 + usize::from(u16::from_be_bytes([plain[4], plain[5]]));
    [
        &plain[..2],
        &segment(0xe0, &[b"JFIF\0\x01\x02\0\0\x48\0\x48\x01\x03", &b"SecretPad"[..]].concat()),
        &segment(0xe0, b"JFXX\0\x10SecretJfxx"),
        &segment(0xe1, &[b"Exif\0\0", exif(orientation).as_slice()].concat()),
        &segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x>SecretXmp</x>"),
        &segment(0xe2, b"MPF\0SecretMpf"),
        &segment(0xec, b"Ducky SecretApp"),
        &segment(0xed, b"Photoshop 3.0\0SecretIptc"),
        &segment(0xee, b"Adobe\0\x64\0\0\0\0\x01SecretPad"),
        &segment(0xfe, b"SecretComment"),
        &plain[jfif_end..],
        b"\xff\xd8\xff\xe1SecretTrailer\xff\xd9",
    ]
    .concat()
}

fn png_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut sum = !0u32;
    for &byte in kind.iter().chain(data) {
        sum ^= u32::from(byte);
        (0..8).for_each(|_| sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 });
    }
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length[..], kind, data, &(!sum).to_be_bytes()].concat()
}

fn loaded_png(orientation: u16) -> Vec<u8> {
    let plain = encoded(ImageFormat::Png);
    let (head, body) = plain.split_at(33);
    let body = &body[..body.len() - 12];
    [
        head,
        &png_chunk(b"gAMA", &45455u32.to_be_bytes()),
        &png_chunk(b"eXIf", &exif(orientation)),
        &png_chunk(b"tEXt", b"Author\0SecretText"),
        &png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0SecretXmp"),
        &png_chunk(b"zTXt", b"x\0\0SecretText"),
        &png_chunk(b"tIME", b"\x07\xea\x09\x01\0\0\0"),
        &png_chunk(b"caBX", b"SecretApp"),
        body,
        &png_chunk(b"tEXt", b"Comment\0SecretComment"),
        &png_chunk(b"IEND", b""),
        b"SecretTrailer",
    ]
    .concat()
}

fn riff(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (kind, data) in chunks {
        body.extend(*kind);
        body.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        body.extend(data);
        body.resize(body.len() + data.len() % 2, 0);
    }
    [b"RIFF", &u32::try_from(body.len()).unwrap().to_le_bytes()[..], &body].concat()
}

/// The only chunk of a lossless WebP.
fn lossless() -> Vec<u8> {
    let plain = encoded(ImageFormat::WebP);
    assert_eq!(&plain[12..16], b"VP8L");
    plain[20..].to_vec()
}

fn loaded_webp(orientation: u16) -> Vec<u8> {
    let header = vec![0x20 | 0x10 | 0x08 | 0x04, 0, 0, 0, 39, 0, 0, 29, 0, 0];
    let chunks = [
        (b"VP8X", header),
        (b"ICCP", profile()),
        (b"VP8L", lossless()),
        (b"EXIF", exif(orientation)),
        (b"XMP ", b"SecretXmp".to_vec()),
        (b"Note", b"SecretText".to_vec()),
    ];
    [riff(&chunks), b"SecretTrailer".to_vec()].concat()
}

fn animated_webp() -> Vec<u8> {
    let header = vec![0x10 | 0x02, 0, 0, 0, 39, 0, 0, 29, 0, 0];
    let frame = |hidden: &[u8]| {
        let mut out = vec![0, 0, 0, 0, 0, 0, 39, 0, 0, 29, 0, 0, 100, 0, 0, 0];
        out.extend(&riff(&[(b"VP8L", lossless()), (b"Note", hidden.to_vec())])[12..]);
        out
    };
    riff(&[
        (b"VP8X", header),
        (b"ANIM", vec![0; 6]),
        (b"ANMF", frame(b"SecretText")),
        (b"ANMF", frame(b"SecretComment")),
    ])
}

fn loaded_gif() -> Vec<u8> {
    let mut plain = Vec::new();
    let mut encoder = GifEncoder::new(&mut plain);
    encoder.set_repeat(Repeat::Infinite).unwrap();
    encoder.encode_frames([Frame::new(picture(20, 10)), Frame::new(picture(20, 10))]).unwrap();
    drop(encoder);
    let header = 13 + if plain[10] & 0x80 == 0 { 0 } else { 3 << ((plain[10] & 7) + 1) };
    assert_eq!(plain.pop(), Some(0x3b));
    let (head, body) = plain.split_at(header);
    [
        head,
        b"\x21\xfe\x0dSecretComment\0",
        b"\x21\xff\x0bXMP DataXMP\x09SecretXmp\0",
        body,
        b"\x21\xff\x0bICCRGBG1012\x09SecretApp\0\x3bSecretTrailer",
    ]
    .concat()
}

fn clean(file_type: FileType, bytes: Vec<u8>) -> Cleaned {
    let told = size(file_type, &bytes);
    let cleaned = publishable(file_type, bytes).unwrap();
    assert_eq!(told, cleaned.size);
    for secret in SECRETS {
        let found = cleaned.bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!found, "{file_type:?} still tells {secret}");
    }
    cleaned
}

fn pixels(bytes: &[u8], format: ImageFormat) -> RgbaImage {
    image::load_from_memory_with_format(bytes, format).unwrap().to_rgba8()
}

/// What the picture's Exif says, field by field.
fn told(bytes: &[u8]) -> Vec<(Tag, String)> {
    match exif::Reader::new().read_from_container(&mut Cursor::new(bytes)) {
        Ok(exif) => exif.fields().map(|f| (f.tag, f.display_value().to_string())).collect(),
        Err(exif::Error::NotFound(_)) => Vec::new(),
        Err(error) => panic!("{error}"),
    }
}

/// Cleans a loaded picture: same pixels, same colours, nothing told but which way is up.
fn check(file_type: FileType, format: ImageFormat, loaded: impl Fn(u16) -> Vec<u8>) {
    for orientation in [1, 2, 6] {
        let before = loaded(orientation);
        assert!(told(&before).len() >= 5);
        let after = clean(file_type, before.clone());
        assert_eq!(pixels(&before, format), pixels(&after.bytes, format));
        assert_eq!(after.size, Some(if orientation == 6 { (30, 40) } else { (40, 30) }));
        let tags: Vec<Tag> = told(&after.bytes).iter().map(|(tag, _)| *tag).collect();
        let expected = if orientation == 1 { vec![] } else { vec![Tag::Orientation] };
        assert_eq!(tags, expected);
        let turned = |bytes: &[u8]| {
            let reader = image::ImageReader::with_format(Cursor::new(bytes.to_vec()), format);
            let mut decoder = reader.into_decoder().unwrap();
            (decoder.orientation().unwrap(), decoder.icc_profile().unwrap())
        };
        assert_eq!(turned(&before), turned(&after.bytes));
        assert_eq!(clean(file_type, after.bytes.clone()).bytes, after.bytes, "not stable");
    }
}

#[test]
fn a_photo_keeps_its_pixels_its_colours_and_its_orientation_alone() {
    check(FileType::Jpeg, ImageFormat::Jpeg, loaded_jpeg);
}

#[test]
fn a_png_keeps_its_pixels_its_colours_and_its_orientation_alone() {
    check(FileType::Png, ImageFormat::Png, loaded_png);
}

#[test]
fn a_webp_keeps_its_pixels_its_colours_and_its_orientation_alone() {
    check(FileType::WebP, ImageFormat::WebP, loaded_webp);
    let plain = encoded(ImageFormat::WebP);
    assert_eq!(clean(FileType::WebP, plain.clone()).bytes, plain);
}

#[test]
fn animations_go_on_turning() {
    let before = loaded_gif();
    let after = clean(FileType::Gif, before.clone());
    assert_eq!(after.size, Some((20, 10)));
    let frames = |bytes: &[u8]| {
        let decoder = image::codecs::gif::GifDecoder::new(Cursor::new(bytes.to_vec())).unwrap();
        let frames = decoder.into_frames().collect_frames().unwrap();
        frames.into_iter().map(|f| (f.delay(), f.into_buffer())).collect::<Vec<_>>()
    };
    assert_eq!(frames(&before), frames(&after.bytes));
    assert_eq!(frames(&after.bytes).len(), 2);
    assert!(after.bytes.windows(11).any(|window| window == b"NETSCAPE2.0"));

    let before = animated_webp();
    let after = clean(FileType::WebP, before.clone());
    let frames = |bytes: &[u8]| {
        let decoder = image::codecs::webp::WebPDecoder::new(Cursor::new(bytes.to_vec())).unwrap();
        let frames = decoder.into_frames().collect_frames().unwrap();
        frames.into_iter().map(Frame::into_buffer).collect::<Vec<_>>()
    };
    assert_eq!(frames(&before), frames(&after.bytes));
    assert_eq!(frames(&after.bytes).len(), 2);
}

/// A grey square in two scans: nothing of it needs more than one bit.
fn progressive_jpeg() -> Vec<u8> {
    let table = |class: u8| {
        let mut data = vec![class, 1];
        data.extend([0; 16]);
        segment(0xc4, &data)
    };
    let quantities = [&[0][..], &[1; 64]].concat();
    [
        &b"\xff\xd8"[..],
        &segment(0xdb, &quantities),
        &segment(0xc2, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        &table(0x00),
        &segment(0xda, &[1, 1, 0x00, 0, 0, 0]),
        &[0x7f],
        &segment(0xfe, b"SecretComment"),
        &segment(0xe1, b"Exif\0\0SecretName"),
        &table(0x10),
        &segment(0xda, &[1, 1, 0x00, 1, 63, 0]),
        &[0x7f],
        &b"\xff\xd9SecretTrailer"[..],
    ]
    .concat()
}

#[test]
fn what_hides_between_the_scans_of_a_progressive_photo_goes_too() {
    let before = progressive_jpeg();
    let after = clean(FileType::Jpeg, before.clone());
    assert_eq!(after.size, Some((8, 8)));
    let grey = image::load_from_memory(&after.bytes).unwrap().to_luma8();
    assert_eq!(grey, image::load_from_memory(&before).unwrap().to_luma8());
}

fn mistake(file_type: FileType, bytes: &[u8]) -> FileMistake {
    publishable(file_type, bytes.to_vec()).unwrap_err()
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_told_so() {
    let found = |file_type, bytes: &[u8]| match mistake(file_type, bytes) {
        FileMistake::OtherContent { found, .. } => found,
        other => panic!("{other:?}"),
    };
    let png = encoded(ImageFormat::Png);
    assert_eq!(found(FileType::Jpeg, &png), Found::Type(FileType::Png));
    assert_eq!(found(FileType::Jpeg, b"\0\0\0\x18ftypheic\0\0"), Found::Named("HEIC"));
    assert_eq!(found(FileType::Pdf, b"<!DOCTYPE html><p>"), Found::Named("HTML"));
    assert_eq!(found(FileType::Text, &png), Found::Type(FileType::Png));
    assert_eq!(found(FileType::Csv, b"a\0b"), Found::Unknown);
    assert_eq!(found(FileType::WordDocument, b"\xd0\xcf\x11\xe0"), Found::Named("Office 97-2003"));
    assert_eq!(found(FileType::Epub, b"PK\x03\x04zip"), Found::Named("ZIP"));
    assert_eq!(found(FileType::Mp4, b""), Found::Unknown);
    let said = mistake(FileType::Jpeg, &png);
    let expected = "Le nom de ce fichier finit par « .jpg », mais c'est un fichier « .png ».";
    assert_eq!(said.words().fr, expected);
    assert!(said.help().fr.contains("Renommez-le"));
}

#[test]
fn texts_are_published_as_they_are() {
    let files: [(FileType, Vec<u8>); 4] = [
        (FileType::Text, "Bonjour à tous\r\n".into()),
        (FileType::Csv, b"nom;\xe9cole\n".to_vec()),
        (FileType::Vtt, b"\xef\xbb\xbfWEBVTT\n".to_vec()),
        (FileType::Calendar, b"BEGIN:VCALENDAR\r\n".to_vec()),
    ];
    for (file_type, bytes) in files {
        assert_eq!(publishable(file_type, bytes.clone()), Ok(Cleaned { bytes, size: None }));
    }
}

#[test]
fn a_file_that_stops_too_early_is_said_to_be_damaged() {
    let files = [
        (FileType::Jpeg, loaded_jpeg(6)),
        (FileType::Png, loaded_png(6)),
        (FileType::WebP, loaded_webp(6)),
        (FileType::Gif, loaded_gif()),
    ];
    for (file_type, bytes) in files {
        for length in [20, bytes.len() / 3, bytes.len() / 2] {
            let said = mistake(file_type, &bytes[..length]);
            assert_eq!(said, FileMistake::Broken { file_type }, "{length}");
        }
    }
}
