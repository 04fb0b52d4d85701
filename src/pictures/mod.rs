//! [`Site`] → its pictures as pages show them: photos small, upright and without a trace of where they were
//! taken, in several sizes; drawings as they are.
//!
//! [`develop`] makes them, and keeps them in the store for the next run; [`sketch`] only looks at them.

mod addresses;
mod developing;
mod faces;
mod mistakes;
mod record;

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::files::{self, FileType};
use crate::model::{Address, FileId, Site, SiteFile};
use crate::raster::Form;
use crate::store::{Key, Store};

pub use mistakes::mistaken;

/// The widths of photos, in pixels: of a telephone, of a page, of a page on a screen of fine grain.
pub const WIDTHS: [u32; 3] = [480, 960, 1600];

/// The forms that not all browsers show: the lightest first, which is the one that a browser takes if it can.
pub const MODERN: [Form; 2] = [Form::Avif, Form::WebP];

const FORMS: [Form; 2] = [Form::WebP, Form::Jpeg];
const FORMS_WITH_AVIF: [Form; 3] = [Form::Avif, Form::WebP, Form::Jpeg];

/// The pictures of a site.
pub struct Gallery<'s> {
    site: &'s Site,
    store: &'s Store,
    /// By [`FileId`]; none where the file is no picture, or none that can be shown.
    pictures: Vec<Option<Picture>>,
    /// The same pictures as views all around, where a page wants them so.
    views: BTreeMap<FileId, View>,
    /// What must stay in the store.
    kept: HashSet<Key>,
}

/// A picture of all that is around, in two sizes that a graphics card takes.
#[derive(Debug)]
pub struct View {
    /// The one that is there first, on a slow line too.
    pub light: Piece,
    /// The one that shows more.
    pub full: Piece,
    key: Option<Key>,
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
    gather(site, store, &|file, sort, purpose| {
        let made = developing::photo(file, sort, store, purpose);
        if purpose != Purpose::View {
            done();
        }
        made
    })
}

/// Looks at the pictures of a site without making any.
pub fn sketch<'s>(site: &'s Site, store: &'s Store) -> (Gallery<'s>, Vec<Diagnostic>) {
    gather(site, store, &|file, sort, purpose| developing::sketch(file, sort, store, purpose))
}

/// How many pictures [`develop`] will go through.
pub fn count(site: &Site) -> usize {
    site.files.iter().filter(|file| photo_type(file).is_some()).count()
}

/// What became of a photo, and what there is to say of it.
type Made = (Option<developing::Developed>, Vec<Diagnostic>);

/// What was found of a file.
#[derive(Default)]
struct Found {
    drawing: Option<Picture>,
    photo: Option<developing::Developed>,
    view: Option<developing::Developed>,
    said: Vec<Diagnostic>,
}

fn gather<'s>(
    site: &'s Site,
    store: &'s Store,
    make: &(dyn Fn(&SiteFile, FileType, Purpose) -> Made + Sync),
) -> (Gallery<'s>, Vec<Diagnostic>) {
    let unstated = faces::unstated(site);
    let around = around(site);
    let forms: &[Form] = if site.config.avif { &FORMS_WITH_AVIF } else { &FORMS };
    let found: Vec<Found> = site
        .files
        .par_iter()
        .with_max_len(1)
        .zip(0..u32::try_from(site.files.len()).unwrap_or(u32::MAX))
        .map(|(file, id)| {
            let place = unstated.get(&FileId(id));
            let Some(sort) = photo_type(file) else {
                let said = faces::statement(file, place, None, store);
                return Found {
                    drawing: drawing(file),
                    said: Vec::from_iter(said),
                    ..Found::default()
                };
            };
            let (mut photo, mut said) = make(file, sort, Purpose::Page(forms));
            said.extend(faces::statement(file, place, photo.as_mut(), store));
            let wanted = photo.is_some() && around.contains(&FileId(id));
            let view = wanted.then(|| make(file, sort, Purpose::View).0).flatten();
            Found { drawing: None, photo, view, said }
        })
        .collect();
    let (pictures, views, kept) = Default::default();
    let mut gallery = Gallery { site, store, pictures, views, kept };
    let (mut taken, mut diagnostics) = (addresses::Taken::of(site), Vec::new());
    for ((file, id), Found { drawing, photo, view, said }) in site.files.iter().zip(0..).zip(found)
    {
        diagnostics.extend(said);
        for made in photo.iter().chain(&view) {
            gallery.kept.extend(made.kept.iter().cloned());
        }
        let photo = photo.map(|photo| Picture::Photo(photo.photo(file, &mut taken)));
        gallery.pictures.push(photo.or(drawing));
        if let Some(view) = view.and_then(|view| view.view(file)) {
            gallery.views.insert(FileId(id), view);
        }
    }
    (gallery, diagnostics)
}

/// What a photo is made small for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// To be shown in pages, in these forms.
    Page(&'static [Form]),
    /// To be looked around in.
    View,
}

/// The pictures that some page shows as a view all around.
fn around(site: &Site) -> HashSet<FileId> {
    let pictures = site.pages.iter().flat_map(|page| &page.facets.pictures);
    pictures.filter(|picture| picture.around).filter_map(|picture| picture.target).collect()
}

/// The type of a photo that is shown; none for other files.
fn photo_type(file: &SiteFile) -> Option<FileType> {
    let sort = FileType::from_name(&file.source.path)?;
    (file.is_shown() && sort.is_photo()).then_some(sort)
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
        self.stored(photo.key.as_ref(), file, piece)
    }

    fn stored(
        &self,
        key: Option<&Key>,
        file: &SiteFile,
        piece: &Piece,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let name = record::name(piece.width, piece.form);
        let kept = key.and_then(|key| self.store.get(key, &name));
        kept.map_or_else(|| developing::again(file, piece), Ok)
    }

    /// A picture as a view all around, if a page wants it so.
    pub fn view(&self, file: FileId) -> Option<&View> {
        self.views.get(&file)
    }

    /// The views all around, each with its file.
    pub fn views(&self) -> impl Iterator<Item = (&'s SiteFile, &View)> {
        self.views.iter().map(|(id, view)| (self.site.file(*id), view))
    }

    /// The bytes of a piece of a view: a JPEG.
    ///
    /// # Errors
    /// Why it cannot be made.
    pub fn view_bytes(
        &self,
        file: &SiteFile,
        view: &View,
        piece: &Piece,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        self.stored(view.key.as_ref(), file, piece)
    }

    /// Forgets what the site no longer shows.
    pub fn tidy(&self) {
        self.store.keep_only(&self.kept);
    }
}

impl Photo {
    /// Its pieces in a form that not all browsers show, by width.
    pub fn modern(&self, form: Form) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(move |piece| piece.form == form)
    }

    /// Its pieces for all browsers.
    pub fn universal(&self) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(|piece| !MODERN.contains(&piece.form))
    }

    /// The largest for all browsers.
    pub fn fallback(&self) -> Option<&Piece> {
        self.universal().last()
    }
}
