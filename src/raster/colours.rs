//! A colour profile (ICC) → a picture's numbers in sRGB, which is what a page without profiles shows.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::picture::{Channels, Picture};

/// The colours that a picture's numbers stand for.
pub(super) struct Profile(Box<ColorProfile>);

impl Profile {
    /// A broken one says nothing, as in browsers.
    pub fn read(icc: &[u8]) -> Option<Profile> {
        Some(Profile(Box::new(ColorProfile::new_from_slice(icc).ok()?)))
    }

    /// Converts a picture; one that the profile does not fit stays as it is.
    pub fn to_srgb(&self, picture: &mut Picture) {
        let converted = match (self.0.color_space, picture.channels) {
            (DataColorSpace::Gray, _) => return self.grey_to_srgb(picture),
            (DataColorSpace::Rgb, Channels::Rgb) => {
                self.convert(&picture.pixels, Layout::Rgb, Layout::Rgb)
            }
            (DataColorSpace::Rgb, Channels::Rgba) => {
                self.convert(&picture.pixels, Layout::Rgba, Layout::Rgba)
            }
            _ => None,
        };
        if let Some(pixels) = converted.filter(|pixels| pixels.len() == picture.pixels.len()) {
            picture.pixels = pixels;
        }
    }

    /// Four inks → red, green and blue.
    pub fn inks_to_srgb(&self, inks: &[u8]) -> Option<Vec<u8>> {
        if self.0.color_space != DataColorSpace::Cmyk {
            return None;
        }
        self.convert(inks, Layout::Rgba, Layout::Rgb)
    }

    /// A grey picture has three equal numbers: a table of 256 will do.
    fn grey_to_srgb(&self, picture: &mut Picture) {
        let levels: Vec<u8> = (0..=255).collect();
        let Some(table) = self.convert(&levels, Layout::Gray, Layout::Rgb) else { return };
        for pixel in picture.pixels.chunks_exact_mut(picture.channels.count()) {
            let [red, green, blue, ..] = pixel else { continue };
            if red != green || green != blue {
                return;
            }
            let converted = table.get(usize::from(*red) * 3..).and_then(|rest| rest.first_chunk());
            let [r, g, b] = *converted.unwrap_or(&[*red; 3]);
            (*red, *green, *blue) = (r, g, b);
        }
    }

    fn convert(&self, pixels: &[u8], from: Layout, to: Layout) -> Option<Vec<u8>> {
        let srgb = ColorProfile::new_srgb();
        let options = TransformOptions::default();
        let transform = self.0.create_transform_8bit(from, &srgb, to, options).ok()?;
        let mut out = vec![0; pixels.len() / from.channels() * to.channels()];
        transform.transform(pixels, &mut out).ok()?;
        Some(out)
    }
}
