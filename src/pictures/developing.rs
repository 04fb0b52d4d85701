//! A photo of the site → its pieces, from the store or made now.

use super::addresses::Taken;
use super::record::{self, Record};
use super::{Made, Photo, Piece, Purpose, View, WIDTHS, faces, mistaken, mistakes};
use crate::diagnostic::Diagnostic;
use crate::files::FileType;
use crate::model::{Address, SiteFile, Who};
use crate::raster::{self, Area, Form, Header, Recipe};
use crate::store::{Key, Store};

/// Counts with the version of the tool's own ways: another number, and all photos are made again.
const WAYS: &str = "1";

/// As much of a photo as says how large it is, but for a few.
const BEGINNING: u64 = 256 * 1024;

/// Bytes of a pixel of a photo in each form, on the whole, in thousandths: what [`sketch`] guesses by.
const AVIF_WEIGHT: usize = 70;
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
    let mut order = Order::of(file, sort, purpose);
    told(order.take(store).and_then(|known| match known {
        Some(developed) => Ok(developed),
        None => order.make(store),
    }))
}

/// Looks at a photo without making its pieces: they are known from the store, or guessed.
pub(super) fn sketch(file: &SiteFile, sort: FileType, store: &Store, purpose: Purpose) -> Made {
    let mut order = Order::of(file, sort, purpose);
    told(order.take(store).and_then(|known| match known {
        Some(developed) => Ok(developed),
        None => order.guess(store),
    }))
}

fn told(made: Result<Developed, Box<Diagnostic>>) -> Made {
    match made {
        Ok(developed) => (Some(developed), Vec::new()),
        Err(said) => (None, vec![*said]),
    }
}

/// Makes one piece, where the store has lost it.
pub(super) fn again(file: &SiteFile, piece: &Piece) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let Some(sort) = FileType::from_name(&file.source.path) else { return Ok(Vec::new()) };
    let bytes = file.source.read().map_err(|error| vec![file.source.unreadable(&error)])?;
    let blur = match hidden(file) {
        Hidden::Areas(areas) => areas,
        Hidden::Faces => faces::areas(&faces::find(sort, &bytes)),
    };
    let (widths, forms) = (vec![piece.width], vec![piece.form]);
    let recipe = Recipe { widths, forms, blur, quality: raster::QUALITY };
    let derived = raster::derive(sort, &bytes, &recipe);
    let derived = derived.map_err(|mistake| vec![mistaken(file, &mistake)])?;
    let same = |made: &raster::Piece| made.form == piece.form;
    Ok(derived.pieces.into_iter().find(same).map(|made| made.bytes).unwrap_or_default())
}

/// A photo that is wanted.
struct Order<'f> {
    file: &'f SiteFile,
    sort: FileType,
    purpose: Purpose,
    header: Option<Header>,
    /// Its bytes, once read.
    bytes: Option<Vec<u8>>,
    recipe: Recipe,
    source: Option<Key>,
    /// What the store must keep for it.
    kept: Vec<Key>,
}

impl<'f> Order<'f> {
    fn of(file: &'f SiteFile, sort: FileType, purpose: Purpose) -> Self {
        let header = header(file, sort);
        let recipe = recipe(Vec::new(), purpose, header.map_or(0, |header| header.width));
        Order { file, sort, purpose, header, bytes: None, recipe, source: None, kept: Vec::new() }
    }

    /// What the store has of it.
    fn take(&mut self, store: &Store) -> Result<Option<Developed>, Box<Diagnostic>> {
        let source = key(self.file, store, &mut self.bytes)?;
        let blur = match hidden(self.file) {
            Hidden::Areas(areas) => areas,
            Hidden::Faces => self.faces(store, &source)?,
        };
        let own = self.header.map_or(0, |header| header.width);
        self.recipe = recipe(blur, self.purpose, own);
        self.kept.push(self.key(&source));
        self.source = Some(source);
        let known = self.kept.last().and_then(|key| store.get(key, record::FILE));
        Ok(known.and_then(|text| Record::read(&text)).map(|record| self.developed(record)))
    }

    fn key(&self, source: &Key) -> Key {
        source.with(&format!("{WAYS} {:?}", self.recipe))
    }

    /// The faces of a photo that only says « floutée ».
    fn faces(&mut self, store: &Store, source: &Key) -> Result<Vec<Area>, Box<Diagnostic>> {
        let found = faces::known(self.file, self.sort, store, source, &mut self.bytes)?;
        self.kept.push(faces::key(source));
        match (&self.file.permission, faces::areas(&found)) {
            (Some(permission), areas) if areas.is_empty() => {
                Err(Box::new(mistakes::no_face(self.file, permission)))
            }
            (_, areas) => Ok(areas),
        }
    }

    fn make(&mut self, store: &Store) -> Result<Developed, Box<Diagnostic>> {
        let (file, sort) = (self.file, self.sort);
        let bytes = read(file, &mut self.bytes)?;
        let refused = |mistake| Box::new(mistaken(file, &mistake));
        let derived = raster::derive(sort, bytes, &self.recipe).map_err(refused)?;
        let record = Record::of(&derived);
        let mut made = vec![(record::FILE.to_owned(), record.text())];
        let pieces = derived.pieces.into_iter();
        made.extend(pieces.map(|piece| (record::name(piece.width, piece.form), piece.bytes)));
        if let Some(key) = self.kept.last() {
            // What cannot be kept is made again when it is published.
            let _ = store.put(key, &made);
        }
        Ok(self.developed(record))
    }

    fn developed(&mut self, record: Record) -> Developed {
        let Record { pieces, colour } = record;
        let (key, kept) = (self.kept.last().cloned(), std::mem::take(&mut self.kept));
        Developed { pieces, colour: Some(colour), key, kept, source: self.source.take() }
    }

    /// Opens it, unless an earlier run has, to say what is wrong with it; its pieces are guessed.
    fn guess(&mut self, store: &Store) -> Result<Developed, Box<Diagnostic>> {
        let (file, sort) = (self.file, self.sort);
        let sound = self.source.as_ref().map(|source| source.with("sound 1"));
        let known = sound.as_ref().is_some_and(|sound| store.get(sound, SOUND).is_some());
        if !known {
            let bytes = read(file, &mut self.bytes)?;
            let refused = |mistake| Box::new(mistaken(file, &mistake));
            raster::preview(sort, bytes, SMALL).map_err(refused)?;
            if let Some(sound) = &sound {
                let _ = store.put(sound, &[(SOUND.to_owned(), Vec::new())]);
            }
        }
        let pieces = self.header.map(|header| self.guessed(header)).unwrap_or_default();
        let source = self.source.take();
        Ok(Developed { pieces, colour: None, key: None, kept: Vec::new(), source })
    }

    fn guessed(&self, header: Header) -> Vec<record::Line> {
        let fallback = if self.sort == FileType::Jpeg { Form::Jpeg } else { Form::Png };
        let mut pieces = Vec::new();
        for width in raster::widths(header.width, &self.recipe.widths) {
            let exact =
                u64::from(header.height) * u64::from(width) / u64::from(header.width.max(1));
            let height = u32::try_from(exact).unwrap_or(u32::MAX).max(1);
            let pixels = usize::try_from(u64::from(width) * u64::from(height));
            let pixels = pixels.unwrap_or(usize::MAX) / 1000;
            for form in &self.recipe.forms {
                let (form, weight) = match form {
                    Form::Avif => (Form::Avif, AVIF_WEIGHT),
                    Form::WebP => (Form::WebP, WEBP_WEIGHT),
                    Form::Jpeg | Form::Png => (fallback, JPEG_WEIGHT),
                };
                let (extension, weight) = (form.extension().to_owned(), pixels * weight);
                pieces.push(record::Line { width, height, extension, weight });
            }
        }
        pieces
    }
}

/// The file of the store that says that a photo can be opened.
const SOUND: &str = "sound";

/// How large a photo is made to see whether it can be opened, in pixels.
const SMALL: u32 = 16;

/// What a photo says of itself in its first bytes, or further on.
fn header(file: &SiteFile, sort: FileType) -> Option<Header> {
    let header = |bytes: &[u8]| raster::header(sort, bytes);
    let beginning = file.source.beginning(BEGINNING).ok();
    beginning.as_deref().and_then(header).or_else(|| header(&file.source.read().ok()?))
}

/// What nobody may recognise of a photo.
enum Hidden {
    /// The rectangles that are stated.
    Areas(Vec<Area>),
    /// All faces: it only says « floutée ».
    Faces,
}

fn hidden(file: &SiteFile) -> Hidden {
    match &file.permission {
        Some(said) if said.who == Who::Blurred && said.blur.is_empty() => Hidden::Faces,
        Some(said) => Hidden::Areas(said.blur.clone()),
        None => Hidden::Areas(Vec::new()),
    }
}

/// The sizes of views all around, in pixels: powers of two, which graphics cards repeat without a seam.
const VIEWS: [u32; 3] = [1024, 2048, 4096];

/// The widths wanted of a photo whose own width is `own`, in pixels.
fn wanted(purpose: Purpose, own: u32) -> Vec<u32> {
    if purpose != Purpose::View {
        return WIDTHS.to_vec();
    }
    let largest = VIEWS.into_iter().filter(|width| *width <= own).max().unwrap_or(VIEWS[0]);
    let mut widths = vec![VIEWS[0], largest];
    widths.dedup();
    widths
}

fn recipe(blur: Vec<Area>, purpose: Purpose, own: u32) -> Recipe {
    let forms = match purpose {
        Purpose::Page(forms) => forms.to_vec(),
        Purpose::View => vec![Form::Jpeg],
    };
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
        *bytes = Some(read.map_err(|error| Box::new(file.source.unreadable(&error)))?);
    }
    Ok(bytes.as_deref().unwrap_or_default())
}
