//! A picture → the same, smaller.
//!
//! Lanczos on sRGB values, as browsers and photo programs do. A width is made from the next larger one, which
//! costs a fraction of the long way and cannot be told from it.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

use super::picture::{Channels, Picture};

/// The picture at that width; as it is if it is not larger.
pub(super) fn to_width(picture: Picture, width: u32) -> Picture {
    let height = height_at(width, (picture.width, picture.height));
    to_size(picture, width, height)
}

/// The picture at that size; as it is if it is not larger.
pub(super) fn to_size(picture: Picture, width: u32, height: u32) -> Picture {
    if (width, height) == (picture.width, picture.height) {
        return picture;
    }
    resized(&picture, (width, height), FilterType::Lanczos3).unwrap_or(picture)
}

/// The height that keeps a picture's shape.
pub(super) fn height_at(width: u32, (own_width, own_height): (u32, u32)) -> u32 {
    let own_width = u64::from(own_width.max(1));
    let height = (u64::from(own_height) * u64::from(width) + own_width / 2) / own_width;
    u32::try_from(height).unwrap_or(own_height).clamp(1, own_height.max(1))
}

/// The picture at another size; none if either has no pixel.
pub(super) fn resized(picture: &Picture, size: (u32, u32), filter: FilterType) -> Option<Picture> {
    let pixel = match picture.channels {
        Channels::Rgb => PixelType::U8x3,
        Channels::Rgba => PixelType::U8x4,
    };
    let source = ImageRef::new(picture.width, picture.height, &picture.pixels, pixel).ok()?;
    let mut out = Image::new(size.0, size.1, pixel);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(filter));
    Resizer::new().resize(&source, &mut out, &options).ok()?;
    Picture::new(size.0, size.1, picture.channels, out.into_vec())
}
