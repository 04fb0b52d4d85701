//! A picture of the gallery → the HTML that shows it, so that a browser takes the file that fits its screen.

use std::fmt::Write;

use crate::language::Language;
use crate::model::{FileId, Site};
use crate::pictures::{Gallery, MODERN, Photo, Picture, Piece};
use crate::raster::Form;
use crate::render::href::{Loading, Origin, attribute};
use crate::render::weight;

/// How wide pictures are shown: as wide as the column of text, which the style sheet sets.
const SIZES: &str = "(min-width: 42rem) 40rem, 94vw";

/// From that width on, in pixels, a browser that cannot choose gets a photo: enough for a telephone.
const ENOUGH: u32 = 900;

/// Writes pictures at a place of the site.
#[derive(Clone, Copy)]
pub(super) struct PictureWriter<'a> {
    pub site: &'a Site,
    pub gallery: &'a Gallery<'a>,
    pub origin: Origin<'a>,
    pub speaks: Option<&'a Language>,
}

impl PictureWriter<'_> {
    /// Appends a picture, or the player of a film or a sound; its description alone, where it is not shown.
    pub fn write(
        self,
        out: &mut String,
        file: FileId,
        alt: &str,
        loading: Loading,
        place: Surroundings,
    ) {
        match self.gallery.picture(file) {
            Some(Picture::Photo(photo)) => {
                self.photo(out, photo, alt, loading);
                if place == Surroundings::Free {
                    self.moving(out, file, photo);
                }
            }
            Some(Picture::Drawing(size)) => {
                out.push_str("<img src=\"");
                self.origin.link_to(&self.site.file(file).address, out);
                attributes(out, alt, *size, loading);
            }
            None if self.player(out, file, alt, place) => {}
            None => attribute(out, alt),
        }
    }

    /// Appends a picture in its largest size: it is wider than the column.
    pub fn whole(self, out: &mut String, file: FileId, alt: &str) {
        self.one(out, file, alt, Loading::Eager, Size::Largest);
    }

    /// Appends a picture in its smallest size, beside words that say what it shows.
    pub fn small(self, out: &mut String, file: FileId) {
        self.one(out, file, "", Loading::Lazy, Size::Smallest);
    }

    /// Appends a picture in one size.
    fn one(self, out: &mut String, file: FileId, alt: &str, loading: Loading, size: Size) {
        let Some(Picture::Photo(photo)) = self.gallery.picture(file) else {
            return self.write(out, file, alt, loading, Surroundings::InLink);
        };
        let shown = match size {
            Size::Smallest => photo.universal().next(),
            Size::Largest => photo.fallback(),
        };
        let Some(shown) = shown else { return attribute(out, alt) };
        let same = |form| photo.modern(form).find(|piece| piece.width == shown.width);
        let modern: Vec<&Piece> = MODERN.into_iter().filter_map(same).collect();
        if !modern.is_empty() {
            out.push_str("<picture>");
        }
        for piece in &modern {
            source(out, piece.form);
            self.origin.link_to(&piece.address, out);
            out.push_str("\">");
        }
        out.push_str("<img src=\"");
        self.origin.link_to(&shown.address, out);
        attributes(out, alt, Some((shown.width, shown.height)), loading);
        if !modern.is_empty() {
            out.push_str("</picture>");
        }
    }

    fn photo(self, out: &mut String, photo: &Photo, alt: &str, loading: Loading) {
        let Some(shown) =
            photo.universal().find(|piece| piece.width >= ENOUGH).or(photo.fallback())
        else {
            return attribute(out, alt);
        };
        // A feed's readers, and browsers for which there is one file only, have nothing to choose from.
        let chooses = !matches!(self.origin, Origin::Anywhere(_));
        let forms = MODERN.map(|form| photo.modern(form).filter(|_| chooses).collect::<Vec<_>>());
        let in_picture = forms.iter().any(|pieces| !pieces.is_empty());
        let universal: Vec<&Piece> = photo.universal().filter(|_| chooses).collect();
        if in_picture {
            out.push_str("<picture>");
        }
        for pieces in &forms {
            if let Some(first) = pieces.first() {
                source(out, first.form);
                self.set(out, pieces);
                out.push_str("\">");
            }
        }
        out.push_str("<img src=\"");
        self.origin.link_to(&shown.address, out);
        if universal.len() > 1 {
            out.push_str("\" srcset=\"");
            self.set(out, &universal);
        }
        if let Some(tint) = photo.tint() {
            let _ = write!(out, "\" class=\"{tint}");
        }
        let largest = photo.fallback().map(|piece| (piece.width, piece.height));
        attributes(out, alt, largest, loading);
        if in_picture {
            out.push_str("</picture>");
        }
    }

    /// The files to choose from, and how wide the picture will be, up to the quotation mark.
    fn set(self, out: &mut String, pieces: &[&Piece]) {
        for (number, piece) in pieces.iter().enumerate() {
            out.push_str(if number > 0 { ", " } else { "" });
            self.origin.link_to(&piece.address, out);
            let _ = write!(out, " {}w", piece.width);
        }
        let _ = write!(out, "\" sizes=\"{SIZES}");
    }

    /// The link to the picture that moves: who wants to see it move opens it, and nobody else must.
    fn moving(self, out: &mut String, file: FileId, photo: &Photo) {
        let (Some(address), Some(speaks)) = (&photo.moving, self.speaks) else { return };
        let words = speaks.texts().get("moving_picture").map_or("", String::as_str);
        out.push_str(" <a class=\"moving\" href=\"");
        self.origin.link_to(address, out);
        let _ = write!(out, "\">{words}{}</a>", weight::of(self.site.file(file), speaks));
    }
}

/// The beginning of the files of one form, up to their list.
fn source(out: &mut String, form: Form) {
    let _ = write!(out, "<source type=\"image/{}\" srcset=\"", form.extension());
}

/// Which of a photo's sizes is shown, where one will do.
#[derive(Clone, Copy)]
enum Size {
    Smallest,
    Largest,
}

/// Where a picture stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Surroundings {
    /// Where a link may stand behind it.
    Free,
    /// In a link.
    InLink,
}

fn attributes(out: &mut String, alt: &str, size: Option<(u32, u32)>, loading: Loading) {
    out.push_str("\" alt=\"");
    attribute(out, alt);
    out.push('"');
    if let Some((width, height)) = size {
        // Writing to a String cannot fail.
        let _ = write!(out, " width=\"{width}\" height=\"{height}\"");
    }
    if loading == Loading::Lazy {
        out.push_str(" loading=\"lazy\"");
    }
    out.push('>');
}

/// Of each of red, green and blue, as many shades stand in for a photo while it loads: a page's policy allows
/// no colour in the page itself, and the style sheet has no room for all.
const SHADES: [u8; 3] = [48, 128, 208];

impl Photo {
    /// The class of the colour that stands in while the photo loads; none if it may be seen through.
    fn tint(&self) -> Option<String> {
        let through = self.universal().any(|piece| piece.form == Form::Png);
        let colour = self.colour.filter(|_| !through)?;
        let [red, green, blue] = colour.map(|value| usize::from(value) * SHADES.len() / 256);
        Some(format!("tint-{red}{green}{blue}"))
    }
}

/// The style of the colours that stand in for photos.
pub(super) fn tints(out: &mut String) {
    for (red, r) in SHADES.iter().enumerate() {
        for (green, g) in SHADES.iter().enumerate() {
            for (blue, b) in SHADES.iter().enumerate() {
                let _ =
                    write!(out, ".tint-{red}{green}{blue}{{background:#{r:02x}{g:02x}{b:02x}}}");
            }
        }
    }
}
