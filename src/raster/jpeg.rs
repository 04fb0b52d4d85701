//! A JPEG's bytes → its pixels as stored; printers' colours (CMYK) become those of screens.

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::colours::Profile;
use super::header::check_size;
use super::picture::{Channels, Picture};

/// The longest side that the format can say.
const LONGEST_SIDE: usize = 65_535;

/// Whether a JPEG is of the sorts that cameras, phones and programs write: the decoder takes the others for these
/// without a word. They are those of more than eight bits, coded by arithmetic or without loss, and those whose
/// colours follow one another, each in a scan of its own, without being progressive.
pub(super) fn is_usual(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    let mut colours = None;
    while let [0xff, marker, high, low, after @ ..] = rest {
        match (*marker, after) {
            (0xc0..=0xc2, [8, _, _, _, _, count, ..]) => colours = Some((*marker, *count)),
            (0xda, [count, ..]) => {
                return colours.is_some_and(|(frame, all)| frame == 0xc2 || all == *count);
            }
            (0xc4 | 0xdb | 0xdd | 0xe0..=0xef | 0xfe, _) => {}
            _ => return false,
        }
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        rest = rest.get(length + 2..).unwrap_or_default();
    }
    false
}

/// Whether a file of that length can hold that many pixels: a block of 64 takes one bit at least.
fn can_hold(bytes: &[u8], width: u32, height: u32) -> bool {
    bytes.len() as u64 * 8 >= u64::from(width) * u64::from(height) / 64
}

/// Pixels, and the colours that they stand for.
pub(super) fn decode(bytes: &[u8]) -> Option<(Picture, Option<Profile>)> {
    let options = DecoderOptions::default()
        .set_max_width(LONGEST_SIDE)
        .set_max_height(LONGEST_SIDE)
        .set_strict_mode(true);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().ok()?;
    let (width, height) = decoder.dimensions()?;
    let (width, height) = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
    check_size((width, height)).ok().filter(|()| can_hold(bytes, width, height))?;
    let stored = decoder.input_colorspace()?;
    let wanted = match stored {
        ColorSpace::CMYK | ColorSpace::YCCK => stored,
        _ => ColorSpace::RGB,
    };
    decoder.set_options(options.jpeg_set_out_colorspace(wanted));
    let pixels = decoder.decode().ok()?;
    let profile = decoder.icc_profile().and_then(|icc| Profile::read(&icc));
    if wanted == ColorSpace::RGB {
        return Some((Picture::new(width, height, Channels::Rgb, pixels)?, profile));
    }
    let inks = inks(stored, pixels);
    let pixels = profile.and_then(|profile| profile.inks_to_srgb(&inks));
    let pixels = pixels.unwrap_or_else(|| plain(&inks));
    Some((Picture::new(width, height, Channels::Rgb, pixels)?, None))
}

/// How much of each of four inks: files hold how much is left out, and YCCK holds the first three as if they
/// were light.
fn inks(stored: ColorSpace, mut pixels: Vec<u8>) -> Vec<u8> {
    for pixel in pixels.as_chunks_mut::<4>().0 {
        let [a, b, c, black] = *pixel;
        *pixel = match stored {
            ColorSpace::YCCK => {
                let [red, green, blue] = light(a, b, c);
                [red, green, blue, 255 - black]
            }
            _ => [255 - a, 255 - b, 255 - c, 255 - black],
        };
    }
    pixels
}

/// Brightness and two differences → red, green and blue (JFIF).
fn light(y: u8, blue: u8, red: u8) -> [u8; 3] {
    let (y, blue, red) = (f32::from(y), f32::from(blue) - 128.0, f32::from(red) - 128.0);
    let round = |value: f32| value.round().clamp(0.0, 255.0) as u8;
    [round(y + 1.402 * red), round(y - 0.344_136 * blue - 0.714_136 * red), round(y + 1.772 * blue)]
}

/// Inks → light, where no profile says how they look.
fn plain(inks: &[u8]) -> Vec<u8> {
    let left = |ink: u8, black: u8| {
        let product = u32::from(255 - ink) * u32::from(255 - black);
        ((product + 127) / 255) as u8
    };
    let pixel = |&[c, m, y, black]: &[u8; 4]| [left(c, black), left(m, black), left(y, black)];
    inks.as_chunks::<4>().0.iter().flat_map(pixel).collect()
}
