//! [`Site`] → its pictures as pages show them: photos small, upright and without a trace of where they were
//! taken, in several sizes; drawings as they are.
//!
//! [`develop`] makes them, and keeps them in the store for the next run; [`sketch`] only looks at them.

mod addresses;
mod developing;
mod faces;
mod mistakes;
mod record;

use std::collections::HashSet;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::files::{self, FileType};
use crate::model::{Address, FileId, Site, SiteFile};
use crate::raster::Form;
use crate::store::{Key, Store};

pub use mistakes::{mistaken, unreadable};

/// The widths of photos, in pixels: of a telephone, of a page, of a page on a screen of fine grain.
pub const WIDTHS: [u32; 3] = [480, 960, 1600];

/// The pictures of a site.
pub struct Gallery<'s> {
    site: &'s Site,
    store: &'s Store,
    /// By [`FileId`]; none where the file is no picture, or none that can be shown.
    pictures: Vec<Option<Picture>>,
    /// What must stay in the store.
    kept: HashSet<Key>,
}

/// A picture as pages show it.
#[derive(Debug)]
pub enum Picture {
    /// Made of points.
    Photo(Photo),
    /// Made of lines: published as it is, width and height in pixels where it says them.
    Drawing(Option<(u32, u32)>),
}

/// A photo in its sizes.
#[derive(Debug)]
pub struct Photo {
    /// Its files, by width, then by form: for browsers of today first.
    pub pieces: Vec<Piece>,
    /// Its mean colour, where it is known.
    pub colour: Option<[u8; 3]>,
    /// Where the picture that moves stands, if it does.
    pub moving: Option<Address>,
    key: Option<Key>,
}

/// One file of a photo.
#[derive(Debug)]
pub struct Piece {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// How it is written.
    pub form: Form,
    /// Where it is published.
    pub address: Address,
    /// In bytes; a guess where it is not made yet.
    pub weight: usize,
}

/// Makes the pictures of a site, those which the store does not hold, as many at once as there are processors.
/// Calls `done` after each.
pub fn develop<'s>(
    site: &'s Site,
    store: &'s Store,
    done: &(dyn Fn() + Sync),
) -> (Gallery<'s>, Vec<Diagnostic>) {
    gather(site, store, &|file, sort| {
        let made = developing::photo(file, sort, store);
        done();
        made
    })
}

/// Looks at the pictures of a site without making any.
pub fn sketch<'s>(site: &'s Site, store: &'s Store) -> (Gallery<'s>, Vec<Diagnostic>) {
    gather(site, store, &|file, sort| developing::sketch(file, sort, store))
}

/// How many pictures [`develop`] will go through.
pub fn count(site: &Site) -> usize {
    site.files.iter().filter(|file| photo_type(file).is_some()).count()
}

/// What became of a photo, and what there is to say of it.
type Made = (Option<developing::Developed>, Vec<Diagnostic>);

fn gather<'s>(
    site: &'s Site,
    store: &'s Store,
    make: &(dyn Fn(&SiteFile, FileType) -> Made + Sync),
) -> (Gallery<'s>, Vec<Diagnostic>) {
    let unstated = faces::unstated(site);
    let made: Vec<Option<Made>> = site
        .files
        .par_iter()
        .with_max_len(1)
        .zip(0..u32::try_from(site.files.len()).unwrap_or(u32::MAX))
        .map(|(file, id)| {
            let place = unstated.get(&FileId(id));
            let Some(sort) = photo_type(file) else {
                let said = faces::statement(file, place, None, store)?;
                return Some((None, vec![said]));
            };
            let (developed, mut said) = make(file, sort);
            said.extend(faces::statement(
                file,
                unstated.get(&FileId(id)),
                developed.as_ref(),
                store,
            ));
            Some((developed, said))
        })
        .collect();
    let mut gallery = Gallery { site, store, pictures: Vec::new(), kept: HashSet::new() };
    let (mut taken, mut diagnostics) = (addresses::Taken::of(site), Vec::new());
    for (file, made) in site.files.iter().zip(made) {
        let picture = match made {
            Some((developed, said)) => {
                diagnostics.extend(said);
                developed.map(|developed| {
                    gallery.kept.extend(developed.kept.iter().cloned());
                    Picture::Photo(developed.photo(file, &mut taken))
                })
            }
            None => drawing(file),
        };
        gallery.pictures.push(picture);
    }
    (gallery, diagnostics)
}

/// The type of a photo that is shown; none for other files.
fn photo_type(file: &SiteFile) -> Option<FileType> {
    let sort = FileType::from_name(&file.source.path)?;
    (file.is_shown() && sort.is_picture() && sort != FileType::Svg).then_some(sort)
}

fn drawing(file: &SiteFile) -> Option<Picture> {
    let is_drawing = FileType::from_name(&file.source.path) == Some(FileType::Svg);
    if !is_drawing || !file.is_shown() {
        return None;
    }
    let bytes = file.source.read().ok()?;
    Some(Picture::Drawing(files::size(FileType::Svg, &bytes)))
}

impl<'s> Gallery<'s> {
    /// A picture of the site, if it can be shown.
    pub fn picture(&self, file: FileId) -> Option<&Picture> {
        self.pictures.get(file.0 as usize)?.as_ref()
    }

    /// The address to which a link to a file leads: of a photo, its largest size that all browsers show.
    pub fn address(&self, file: FileId) -> &Address {
        let own = &self.site.file(file).address;
        match self.picture(file) {
            Some(Picture::Photo(photo)) => photo.fallback().map_or(own, |piece| &piece.address),
            _ => own,
        }
    }

    /// The photos, each with its file.
    pub fn photos(&self) -> impl Iterator<Item = (&'s SiteFile, &Photo)> {
        self.site.files.iter().zip(&self.pictures).filter_map(|(file, picture)| match picture {
            Some(Picture::Photo(photo)) => Some((file, photo)),
            _ => None,
        })
    }

    /// The bytes of a piece: from the store, or made again.
    ///
    /// # Errors
    /// Why it cannot be made.
    pub fn bytes(
        &self,
        file: &SiteFile,
        photo: &Photo,
        piece: &Piece,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let name = record::name(piece.width, piece.form);
        let kept = photo.key.as_ref().and_then(|key| self.store.get(key, &name));
        kept.map_or_else(|| developing::again(file, piece), Ok)
    }

    /// Forgets what the site no longer shows.
    pub fn tidy(&self) {
        self.store.keep_only(&self.kept);
    }
}

impl Photo {
    /// Its pieces in forms for browsers of today.
    pub fn modern(&self) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(|piece| piece.form == Form::WebP)
    }

    /// Its pieces for all browsers.
    pub fn universal(&self) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(|piece| piece.form != Form::WebP)
    }

    /// The largest for all browsers.
    pub fn fallback(&self) -> Option<&Piece> {
        self.universal().last()
    }
}
