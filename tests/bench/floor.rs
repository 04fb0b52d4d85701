//! A site and what was built of it → the same files again, their bytes empty of sense: the least that any tool must do.
//!
//! `floor SITE BUILT OUT` reads every file of `SITE/content`, then writes in `OUT`, for each file of `BUILT`, one as
//! long. It works on every core. No crate: `rustc -O floor.rs` is enough.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;

fn main() -> io::Result<()> {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [site, built, out] = paths.as_slice() else {
        return Err(io::Error::other("floor SITE BUILT OUT"));
    };
    let (mut sources, mut files) = (Vec::new(), Vec::new());
    walk(&site.join("content"), &mut sources)?;
    walk(built, &mut files)?;
    let cores = thread::available_parallelism()?.get();
    shared(&sources, cores, |source| fs::read(source).map(drop))?;
    let zeros = vec![b' '; files.iter().map(|file| size(file)).max().unwrap_or(0)];
    for file in &files {
        if let Some(folder) = there(built, out, file).parent() {
            fs::create_dir_all(folder)?;
        }
    }
    shared(&files, cores, |file| fs::write(there(built, out, file), &zeros[..size(file)]))
}

fn size(file: &Path) -> usize {
    fs::metadata(file).map_or(0, |about| about.len() as usize)
}

fn there(built: &Path, out: &Path, file: &Path) -> PathBuf {
    out.join(file.strip_prefix(built).unwrap_or(file))
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), found)?;
        } else {
            found.push(entry.path());
        }
    }
    Ok(())
}

fn shared<F: Fn(&Path) -> io::Result<()> + Sync>(files: &[PathBuf], cores: usize, work: F) -> io::Result<()> {
    let work = &work;
    thread::scope(|scope| {
        let part = files.len().div_ceil(cores).max(1);
        let parts: Vec<_> = files.chunks(part).map(|part| scope.spawn(move || part.iter().try_for_each(|file| work(file)))).collect();
        parts.into_iter().try_for_each(|part| part.join().unwrap_or(Ok(())))
    })
}
