//! Pixels → the bytes of an AVIF, WebP, JPEG or PNG file that holds nothing else.

use super::picture::{Channels, Picture};
use super::{Form, Recipe};
use crate::files::FileType;

/// How hard libwebp looks for a smaller file, from 0 to 6. Compared with 2, 4 takes 0.1 s more for a photo at three
/// widths, and its files are 8 % smaller at the same likeness; beyond it, time doubles for as much again.
const EFFORT: i32 = 4;

/// How fast rav1e goes, from 1 to 10. Compared with 8, 6 takes half as long again for files 4 % smaller.
const SPEED: u8 = 8;

/// The quality of an AVIF, from 1 to 100, that looks like that of the recipe: its scale is another. Measured on
/// photographs by SSIM (`tests/bench/likeness.py`).
const AVIF_QUALITY: f32 = 0.9;

/// How a picture is really written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    Avif {
        quality: u8,
    },
    WebP {
        quality: u8,
    },
    /// Without loss.
    FlatWebP,
    Jpeg {
        quality: u8,
    },
    Png,
}

/// How a picture is written in each form of the recipe.
pub(super) fn writings(file_type: FileType, picture: &Picture, recipe: &Recipe) -> Vec<Writing> {
    let quality = recipe.quality.clamp(1, 100);
    let flat = file_type != FileType::Jpeg && is_flat(picture, quality);
    let mut writings = Vec::new();
    for form in &recipe.forms {
        let writing = match form {
            Form::Avif if flat => continue,
            Form::Avif => Writing::Avif { quality },
            Form::WebP if flat => Writing::FlatWebP,
            Form::WebP => Writing::WebP { quality },
            Form::Jpeg if !flat && picture.channels == Channels::Rgb => Writing::Jpeg { quality },
            Form::Jpeg | Form::Png => Writing::Png,
        };
        if !writings.contains(&writing) {
            writings.push(writing);
        }
    }
    writings
}

/// Whether a picture is of flat colours with sharp edges (a drawing, a screen), which a loss would show on: without
/// any, it weighs less than twice as much as with one; a photo, many times as much.
fn is_flat(picture: &Picture, quality: u8) -> bool {
    let whole = png(picture).map_or(usize::MAX, |bytes| bytes.len());
    let lossy = jpeg(&picture.clone().on_white(), quality).map_or(usize::MAX, |bytes| bytes.len());
    whole / 2 < lossy
}

impl Writing {
    /// The form that a page names.
    pub fn form(self) -> Form {
        match self {
            Writing::Avif { .. } => Form::Avif,
            Writing::WebP { .. } | Writing::FlatWebP => Form::WebP,
            Writing::Jpeg { .. } => Form::Jpeg,
            Writing::Png => Form::Png,
        }
    }

    /// Whether the form can say that size.
    pub fn holds(self, picture: &Picture) -> bool {
        let longest = picture.width.max(picture.height);
        match self {
            Writing::WebP { .. } | Writing::FlatWebP => longest <= 16_383,
            Writing::Avif { .. } | Writing::Jpeg { .. } => longest <= u32::from(u16::MAX),
            Writing::Png => true,
        }
    }

    /// The file; none if memory fails.
    pub fn bytes(self, picture: &Picture) -> Option<Vec<u8>> {
        match self {
            Writing::Avif { quality } => avif(picture, f32::from(quality) * AVIF_QUALITY),
            Writing::WebP { quality } => webp(picture, |config| config.quality = quality.into()),
            Writing::FlatWebP => webp(picture, |config| {
                config.lossless = 1;
                config.quality = 50.0;
            }),
            Writing::Jpeg { quality } => jpeg(picture, quality),
            Writing::Png => png(picture),
        }
    }
}

/// On one thread: others are at work on other photos, and the number of threads would change the bytes.
fn avif(picture: &Picture, quality: f32) -> Option<Vec<u8>> {
    let encoder = ravif::Encoder::new()
        .with_quality(quality.max(1.0))
        .with_alpha_quality(quality.max(1.0))
        .with_speed(SPEED)
        .with_num_threads(Some(1));
    let (width, height) = (picture.width as usize, picture.height as usize);
    let made = match picture.channels {
        Channels::Rgb => {
            let pixels: Vec<ravif::RGB8> =
                picture.pixels.as_chunks().0.iter().map(|[r, g, b]| [*r, *g, *b].into()).collect();
            encoder.encode_rgb(ravif::Img::new(&pixels, width, height))
        }
        Channels::Rgba => {
            let pixels: Vec<ravif::RGBA8> =
                picture.pixels.as_chunks::<4>().0.iter().map(|p| (*p).into()).collect();
            encoder.encode_rgba(ravif::Img::new(&pixels, width, height))
        }
    };
    Some(made.ok()?.avif_file)
}

fn webp(picture: &Picture, configure: impl FnOnce(&mut webp::WebPConfig)) -> Option<Vec<u8>> {
    let mut config = webp::WebPConfig::new().ok()?;
    config.method = EFFORT;
    configure(&mut config);
    let layout = match picture.channels {
        Channels::Rgb => webp::PixelLayout::Rgb,
        Channels::Rgba => webp::PixelLayout::Rgba,
    };
    let encoder = webp::Encoder::new(&picture.pixels, layout, picture.width, picture.height);
    Some(encoder.encode_advanced(&config).ok()?.to_vec())
}

/// In one scan and with the tables that everyone has, for the oldest browsers: others would save 1 %.
fn jpeg(picture: &Picture, quality: u8) -> Option<Vec<u8>> {
    let (width, height) = (u16::try_from(picture.width), u16::try_from(picture.height));
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
    let colours = jpeg_encoder::ColorType::Rgb;
    encoder.encode(&picture.pixels, width.ok()?, height.ok()?, colours).ok()?;
    Some(bytes)
}

fn png(picture: &Picture) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(match picture.channels {
        Channels::Rgb => png::ColorType::Rgb,
        Channels::Rgba => png::ColorType::Rgba,
    });
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&picture.pixels).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
