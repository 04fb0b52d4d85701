//! A folder of photos → their pieces in another folder, as `pictures.py` measures them.
//!
//!     cargo run --release --example pictures -- PHOTOS OUT 480,960,1600
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a measure may stop at once, and reads and writes the photos itself"
)]

use std::path::{Path, PathBuf};
use std::{env, fs};

use preau::files::FileType;
use preau::raster::{self, Form, QUALITY, Recipe};
use rayon::prelude::*;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let [_, photos, out, widths] = arguments.as_slice() else {
        panic!("pictures PHOTOS OUT WIDTHS")
    };
    let recipe = Recipe {
        widths: widths.split(',').map(|width| width.parse().unwrap()).collect(),
        forms: vec![Form::WebP, Form::Jpeg],
        blur: Vec::new(),
        quality: QUALITY,
    };
    let entries = fs::read_dir(photos).unwrap().map(|entry| entry.unwrap().path());
    let photos: Vec<PathBuf> = entries.collect();
    photos.par_iter().for_each(|photo| make(photo, Path::new(out), &recipe));
}

fn make(photo: &Path, out: &Path, recipe: &Recipe) {
    let (name, stem) = (photo.file_name().unwrap(), photo.file_stem().unwrap());
    let file_type = FileType::from_name(name.to_str().unwrap()).unwrap();
    for piece in raster::derive(file_type, &fs::read(photo).unwrap(), recipe).unwrap().pieces {
        let extension = match piece.form {
            Form::WebP => "webp",
            Form::Jpeg => "jpg",
            Form::Png => "png",
        };
        let name = format!("{}-{}.{extension}", stem.to_str().unwrap(), piece.width);
        fs::write(out.join(name), piece.bytes).unwrap();
    }
}
