//! A photo of the site → its pieces, from the store or made now.

use super::addresses::Taken;
use super::record::{self, Record};
use super::{Made, Photo, Piece, Purpose, View, WIDTHS, faces, mistaken, mistakes};
use crate::diagnostic::Diagnostic;
use crate::files::{self, FileType};
use crate::model::{Address, Area, SiteFile, Who};
use crate::raster::{self, Form, Header, Recipe};
use crate::store::{Key, Store};

/// Counts with the version of the tool's own ways: another number, and all photos are made again.
const WAYS: &str = "1";

/// As much of a photo as says how large it is, but for a few.
const BEGINNING: u64 = 256 * 1024;

/// Bytes of a pixel of a photo in each form, on the whole, in thousandths: what [`sketch`] guesses by.
const WEBP_WEIGHT: usize = 90;
const JPEG_WEIGHT: usize = 160;

/// A photo without addresses yet.
pub(super) struct Developed {
    pieces: Vec<record::Line>,
    colour: Option<[u8; 3]>,
    key: Option<Key>,
    /// What the store must keep for it.
    pub kept: Vec<Key>,
    /// The key of the file, where it was read.
    pub source: Option<Key>,
}

impl Developed {
    /// Gives the pieces their addresses.
    pub fn photo(self, file: &SiteFile, taken: &mut Taken) -> Photo {
        let piece = |line: record::Line| {
            let form = line.form()?;
            let address = taken.claim(&file.address, line.width, form);
            let record::Line { width, height, weight, .. } = line;
            Some(Piece { width, height, form, address, weight })
        };
        Photo {
            pieces: self.pieces.into_iter().filter_map(piece).collect(),
            colour: self.colour,
            moving: file.source.moves.then(|| file.address.clone()),
            key: self.key,
        }
    }
}

impl Developed {
    /// The view all around; none of a picture too small for one.
    pub fn view(self, file: &SiteFile) -> Option<View> {
        let piece = |line: &record::Line, name: &str| Piece {
            width: line.width,
            height: line.height,
            form: Form::Jpeg,
            // No writer's file can be there: scripts are not published.
            address: Address::fixed(format!("{}.{name}.js", file.address)),
            weight: line.weight,
        };
        let light = piece(self.pieces.first()?, "light");
        let full = piece(self.pieces.last()?, "full");
        Some(View { light, full, key: self.key })
    }
}

/// Makes the pieces of a photo, unless the store has them.
pub(super) fn photo(file: &SiteFile, sort: FileType, store: &Store, purpose: Purpose) -> Made {
    match try_photo(file, sort, store, purpose) {
        Ok(developed) => (Some(developed), Vec::new()),
        Err(said) => (None, vec![*said]),
    }
}

fn try_photo(
    file: &SiteFile,
    sort: FileType,
    store: &Store,
    purpose: Purpose,
) -> Result<Developed, Box<Diagnostic>> {
    let mut bytes = None;
    let source = key(file, store, &mut bytes)?;
    let mut kept = Vec::new();
    let blur = areas(file, sort, store, &source, &mut bytes, &mut kept)?;
    let own = header(file, sort).map_or(0, |header| header.width);
    let recipe = recipe(blur, purpose, own);
    let key = source.with(&format!("{WAYS} {recipe:?}"));
    kept.push(key.clone());
    let known = store.get(&key, record::FILE).and_then(|text| Record::read(&text));
    let record = match known {
        Some(record) => record,
        None => {
            let bytes = read(file, &mut bytes)?;
            files::check(sort, bytes).map_err(|mistake| Box::new(mistaken(file, &mistake)))?;
            let derived = raster::derive(sort, bytes, &recipe);
            let derived = derived.map_err(|mistake| Box::new(mistaken(file, &mistake)))?;
            let record = Record::of(&derived);
            let mut made = vec![(record::FILE.to_owned(), record.text())];
            let pieces = derived.pieces.into_iter();
            made.extend(pieces.map(|piece| (record::name(piece.width, piece.form), piece.bytes)));
            // What cannot be kept is made again when it is published.
            let _ = store.put(&key, &made);
            record
        }
    };
    let Record { pieces, colour } = record;
    Ok(Developed { pieces, colour: Some(colour), key: Some(key), kept, source: Some(source) })
}

/// What a photo says of itself in its first bytes, or further on.
fn header(file: &SiteFile, sort: FileType) -> Option<Header> {
    let header = |bytes: &[u8]| raster::header(sort, bytes);
    let beginning = file.source.beginning(BEGINNING).ok();
    beginning.as_deref().and_then(header).or_else(|| header(&file.source.read().ok()?))
}

/// Looks at a photo without making anything of it.
pub(super) fn sketch(file: &SiteFile, sort: FileType, purpose: Purpose) -> Made {
    // Reading it whole says what is wrong with it.
    let Some(header) = header(file, sort) else {
        let said = match file.source.read() {
            Err(error) => Some(mistakes::unreadable(file, &error)),
            Ok(bytes) => {
                files::publishable(sort, bytes).err().map(|mistake| mistaken(file, &mistake))
            }
        };
        return (None, said.into_iter().collect());
    };
    let fallback = if sort == FileType::Jpeg { Form::Jpeg } else { Form::Png };
    let mut pieces = Vec::new();
    for width in raster::widths(header.width, &wanted(purpose, header.width)) {
        let exact = u64::from(header.height) * u64::from(width) / u64::from(header.width.max(1));
        let height = u32::try_from(exact).unwrap_or(u32::MAX).max(1);
        let pixels = usize::try_from(u64::from(width) * u64::from(height)).unwrap_or(usize::MAX);
        for (form, weight) in [(Form::WebP, WEBP_WEIGHT), (fallback, JPEG_WEIGHT)] {
            let (extension, weight) = (form.extension().to_owned(), pixels / 1000 * weight);
            pieces.push(record::Line { width, height, extension, weight });
        }
    }
    (
        Some(Developed { pieces, colour: None, key: None, kept: Vec::new(), source: None }),
        Vec::new(),
    )
}

/// Makes one piece, where the store has lost it.
pub(super) fn again(file: &SiteFile, piece: &Piece) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let Some(sort) = FileType::from_name(&file.source.path) else { return Ok(Vec::new()) };
    let bytes = file.source.read().map_err(|error| vec![mistakes::unreadable(file, &error)])?;
    let blur = match &file.permission {
        Some(permission) if permission.who == Who::Blurred => {
            let stated = permission.blur.clone();
            match stated.is_empty() {
                true => faces::areas(&faces::find(sort, &bytes)),
                false => stated,
            }
        }
        _ => Vec::new(),
    };
    let recipe = Recipe { widths: vec![piece.width], ..recipe(blur, Purpose::Page, 0) };
    let derived = raster::derive(sort, &bytes, &recipe);
    let derived = derived.map_err(|mistake| vec![mistaken(file, &mistake)])?;
    let same = |made: &raster::Piece| made.form == piece.form;
    Ok(derived.pieces.into_iter().find(same).map(|made| made.bytes).unwrap_or_default())
}

/// The sizes of views all around, in pixels: powers of two, which graphics cards repeat without a seam.
const VIEWS: [u32; 3] = [1024, 2048, 4096];

/// The widths wanted of a photo whose own width is `own`, in pixels.
fn wanted(purpose: Purpose, own: u32) -> Vec<u32> {
    if purpose == Purpose::Page {
        return WIDTHS.to_vec();
    }
    let largest = VIEWS.into_iter().filter(|width| *width <= own).max().unwrap_or(VIEWS[0]);
    let mut widths = vec![VIEWS[0], largest];
    widths.dedup();
    widths
}

fn recipe(blur: Vec<Area>, purpose: Purpose, own: u32) -> Recipe {
    let forms = match purpose {
        Purpose::Page => vec![Form::WebP, Form::Jpeg],
        Purpose::View => vec![Form::Jpeg],
    };
    let area = |Area { x, y, width, height }: Area| raster::Area { x, y, width, height };
    let blur = blur.into_iter().map(area).collect();
    Recipe { widths: wanted(purpose, own), forms, blur, quality: raster::QUALITY }
}

/// The key of a photo's bytes, without reading them where the store knows the file.
pub(super) fn key(
    file: &SiteFile,
    store: &Store,
    bytes: &mut Option<Vec<u8>>,
) -> Result<Key, Box<Diagnostic>> {
    let source = &file.source;
    if let Some(known) = store.known(&source.path, source.size, source.modified) {
        return Ok(known);
    }
    let key = Key::of(read(file, bytes)?);
    store.note(&source.path, source.size, source.modified, &key);
    Ok(key)
}

/// The bytes of a file, read once.
pub(super) fn read<'b>(
    file: &SiteFile,
    bytes: &'b mut Option<Vec<u8>>,
) -> Result<&'b [u8], Box<Diagnostic>> {
    if bytes.is_none() {
        let read = file.source.read();
        *bytes = Some(read.map_err(|error| Box::new(mistakes::unreadable(file, &error)))?);
    }
    Ok(bytes.as_deref().unwrap_or_default())
}

/// What to blur: the rectangles that are stated, or the faces of a photo that only says « floutée ».
fn areas(
    file: &SiteFile,
    sort: FileType,
    store: &Store,
    source: &Key,
    bytes: &mut Option<Vec<u8>>,
    kept: &mut Vec<Key>,
) -> Result<Vec<Area>, Box<Diagnostic>> {
    let Some(permission) = &file.permission else { return Ok(Vec::new()) };
    if permission.who != Who::Blurred || !permission.blur.is_empty() {
        return Ok(permission.blur.clone());
    }
    let found = faces::areas(&faces::known(file, sort, store, source, bytes)?);
    kept.push(faces::key(source));
    if found.is_empty() {
        return Err(Box::new(mistakes::no_face(file, permission)));
    }
    Ok(found)
}
