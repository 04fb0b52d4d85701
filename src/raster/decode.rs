//! A file's bytes → its pixels as stored, and what must be done before they are shown.

use std::io::Cursor;

use gif::ColorOutput;
use png::Transformations;

use super::colours::Profile;
use super::header::check_size;
use super::picture::{Channels, Picture};
use super::{jpeg, scale};
use crate::files::{self, FileMistake, FileType, Orientation};

/// A picture as its file holds it.
pub(super) struct Source {
    pub picture: Picture,
    pub orientation: Orientation,
    /// The colours that its numbers stand for; none for sRGB.
    pub profile: Option<Profile>,
}

impl Source {
    /// Width and height as shown.
    pub fn size(&self) -> (u32, u32) {
        self.orientation.shown((self.picture.width, self.picture.height))
    }

    /// Upright and in sRGB, at a width which is not larger than its own.
    pub fn at_width(self, width: u32) -> Picture {
        let height = scale::height_at(width, self.size());
        let (width, height) = self.orientation.shown((width, height));
        // Fewer pixels are quicker to turn and to colour.
        let mut picture = scale::to_size(self.picture, width, height);
        if let Some(profile) = self.profile {
            profile.to_srgb(&mut picture);
        }
        picture.turned(self.orientation)
    }
}

/// The pixels of a file, of which nothing is believed.
pub(super) fn decode(file_type: FileType, bytes: &[u8]) -> Result<Source, FileMistake> {
    if let Some(size) = files::size(file_type, bytes) {
        check_size(size)?;
    }
    // Whole, of the type that its name says, and without what decoders trip over.
    let clean = files::publishable(file_type, bytes.to_vec())?;
    let broken = FileMistake::Broken { file_type };
    let Some(size) = clean.size else { return Err(broken) };
    check_size(size)?;
    if file_type == FileType::Jpeg && !jpeg::is_usual(&clean.bytes) {
        return Err(FileMistake::RarePicture { file_type });
    }
    let orientation = files::orientation(file_type, &clean.bytes);
    let read = || match file_type {
        FileType::Jpeg => jpeg::decode(&clean.bytes),
        FileType::Png => png(&clean.bytes),
        FileType::WebP => webp(&clean.bytes),
        FileType::Gif => gif(&clean.bytes),
        _ => None,
    };
    // A decoder that stumbles over one damaged file must not take a whole site with it.
    let decoded = std::panic::catch_unwind(read).ok().flatten();
    let (picture, profile) = decoded.ok_or_else(|| broken.clone())?;
    let source = Source { picture: picture.simplified(), orientation, profile };
    if source.size() == size { Ok(source) } else { Err(broken) }
}

type Decoded = (Picture, Option<Profile>);

fn png(bytes: &[u8]) -> Option<Decoded> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(frame.buffer_size());
    let profile = reader.info().icc_profile.as_ref().and_then(|icc| Profile::read(icc));
    let (channels, pixels) = match frame.color_type {
        png::ColorType::Rgb => (Channels::Rgb, pixels),
        png::ColorType::Rgba => (Channels::Rgba, pixels),
        png::ColorType::Grayscale => (Channels::Rgb, grey(&pixels)),
        png::ColorType::GrayscaleAlpha => (Channels::Rgba, grey_with_opacity(&pixels)),
        png::ColorType::Indexed => return None,
    };
    Some((Picture::new(frame.width, frame.height, channels, pixels)?, profile))
}

fn grey(levels: &[u8]) -> Vec<u8> {
    levels.iter().flat_map(|&level| [level; 3]).collect()
}

fn grey_with_opacity(pixels: &[u8]) -> Vec<u8> {
    let pixels = pixels.as_chunks::<2>().0.iter();
    pixels.flat_map(|&[level, opacity]| [level, level, level, opacity]).collect()
}

fn webp(bytes: &[u8]) -> Option<Decoded> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).ok()?;
    let (width, height) = decoder.dimensions();
    let channels = if decoder.has_alpha() { Channels::Rgba } else { Channels::Rgb };
    let profile = decoder.icc_profile().ok()?.and_then(|icc| Profile::read(&icc));
    let mut pixels = vec![0; decoder.output_buffer_size()?];
    decoder.read_image(&mut pixels).ok()?;
    Some((Picture::new(width, height, channels, pixels)?, profile))
}

/// The first frame, in its place.
fn gif(bytes: &[u8]) -> Option<Decoded> {
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(ColorOutput::RGBA);
    options.check_frame_consistency(true);
    let mut decoder = options.read_info(bytes).ok()?;
    let (width, height) = (usize::from(decoder.width()), usize::from(decoder.height()));
    let frame = decoder.read_next_frame().ok()??;
    let mut pixels = vec![0; width * height * 4];
    let rows = pixels.chunks_exact_mut(width * 4).skip(usize::from(frame.top));
    for (row, own) in rows.zip(frame.buffer.chunks_exact(usize::from(frame.width).max(1) * 4)) {
        let left = usize::from(frame.left) * 4;
        row.get_mut(left..left + own.len())?.copy_from_slice(own);
    }
    let size = (u32::from(decoder.width()), u32::from(decoder.height()));
    Some((Picture::new(size.0, size.1, Channels::Rgba, pixels)?, None))
}
