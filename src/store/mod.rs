//! A key → what an earlier run made for it and kept on the disk. It holds only what the site of the last run
//! needs: what is published no more is not kept either.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "this room is one of the doors to the disk"
)]

mod stamps;

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use stamps::Stamps;

/// What stands for some bytes: their BLAKE3 hash, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key(String);

/// The folder in which a site's derived files are kept between two runs; of one run, where there is none.
pub struct Store {
    folder: PathBuf,
    stamps: Mutex<Stamps>,
    /// The folder goes with this value, where it is for one run only.
    _passing: Option<tempfile::TempDir>,
}

impl Key {
    /// The key of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Key(blake3::hash(bytes).to_hex().to_string())
    }

    /// The part that stands for the bytes, whatever was made of them.
    fn source(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The key of what is made of these bytes by that recipe.
    pub fn with(&self, recipe: &str) -> Self {
        let hash = blake3::hash(recipe.as_bytes()).to_hex();
        Key(format!("{}-{}", self.0, hash.get(..16).unwrap_or_default()))
    }
}

impl Store {
    /// The store of the site in the folder `site`, in the folder for caches `root`; of this run only, where
    /// there is no such folder or nothing can be written there.
    ///
    /// # Errors
    /// Where not even a passing folder can be made.
    pub fn open(root: Option<&Path>, site: &Path) -> io::Result<Self> {
        // « . » is another site in each folder.
        let whole = site.canonicalize().unwrap_or_else(|_| site.to_owned());
        let name = Key::of(whole.as_os_str().as_encoded_bytes()).0;
        let lasting = root.map(|root| root.join("preau").join("sites").join(name));
        match lasting {
            Some(folder) if writable(&folder) => {
                let stamps = Mutex::new(Stamps::read(&folder));
                Ok(Store { folder, stamps, _passing: None })
            }
            _ => {
                let passing = tempfile::tempdir()?;
                let (folder, stamps) = (passing.path().to_path_buf(), Mutex::default());
                Ok(Store { folder, stamps, _passing: Some(passing) })
            }
        }
    }

    /// The key of a file that has not changed since an earlier run knew it, from its path, its size in bytes
    /// and the moment of its last change.
    pub fn known(&self, path: &str, size: u64, modified: Option<i128>) -> Option<Key> {
        self.stamps.lock().ok()?.get(path, size, modified?).map(Key)
    }

    /// Notes the key of a file, for [`Store::known`].
    pub fn note(&self, path: &str, size: u64, modified: Option<i128>, key: &Key) {
        if let (Ok(mut stamps), Some(modified)) = (self.stamps.lock(), modified) {
            stamps.set(path, size, modified, &key.0);
        }
    }

    /// One of the files kept under a key.
    pub fn get(&self, key: &Key, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(&key.0).join(name)).ok()
    }

    /// Keeps files under a key, all at once. Another run may do the same beside this one: either's will do.
    ///
    /// # Errors
    /// What the disk answers.
    pub fn put(&self, key: &Key, files: &[(String, Vec<u8>)]) -> io::Result<()> {
        let place = self.folder.join(&key.0);
        let draft = tempfile::Builder::new().prefix(DRAFT).tempdir_in(&self.folder)?;
        for (name, bytes) in files {
            fs::File::create(draft.path().join(name))?.write_all(bytes)?;
        }
        match fs::rename(draft.path(), &place) {
            Ok(()) => {
                let _ = draft.keep();
                Ok(())
            }
            Err(_) if place.is_dir() => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Forgets everything but what stands under these keys, and keeps what is known of unchanged files.
    /// Returns how many keys were forgotten.
    pub fn keep_only(&self, keys: &HashSet<Key>) -> usize {
        if self._passing.is_some() {
            return 0;
        }
        let Ok(entries) = fs::read_dir(&self.folder) else { return 0 };
        let mut forgotten = 0;
        for entry in entries.flatten() {
            let Ok(name) = entry.file_name().into_string() else { continue };
            let old_draft = name.starts_with(DRAFT) && is_older(&entry, LONGEST_DRAFT);
            let unused = is_key(&name) && !keys.contains(&Key(name.clone()));
            if (old_draft || unused) && fs::remove_dir_all(entry.path()).is_ok() {
                forgotten += usize::from(unused);
            }
        }
        self.forget_old_sites();
        if let Ok(stamps) = self.stamps.lock() {
            let sources: HashSet<&str> = keys.iter().map(Key::source).collect();
            stamps.write(&self.folder, |key| sources.contains(key));
        }
        forgotten
    }
}

impl Store {
    /// Forgets the sites that nobody has built for long.
    fn forget_old_sites(&self) {
        let sites = self.folder.parent().and_then(|sites| fs::read_dir(sites).ok());
        for entry in sites.into_iter().flatten().flatten() {
            let is_site = entry.file_name().to_str().is_some_and(is_key);
            if is_site && entry.path() != self.folder && is_older(&entry, LONGEST_REST) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
    }
}

/// After as many seconds without a build, a site's store is forgotten: 90 days.
const LONGEST_REST: u64 = 90 * 24 * 3600;

/// How the folders begin that are being filled.
const DRAFT: &str = "draft-";

/// A draft of which nobody can still be writing, in seconds.
const LONGEST_DRAFT: u64 = 3600;

fn is_older(entry: &fs::DirEntry, seconds: u64) -> bool {
    let modified = entry.metadata().and_then(|about| about.modified());
    modified.is_ok_and(|at| at.elapsed().is_ok_and(|since| since.as_secs() > seconds))
}

fn is_key(name: &str) -> bool {
    let hash = name.split('-').next().unwrap_or_default();
    hash.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

fn writable(folder: &Path) -> bool {
    fs::create_dir_all(folder).is_ok() && tempfile::tempfile_in(folder).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store(root: &Path) -> Store {
        Store::open(Some(root), Path::new("/un/site")).unwrap()
    }

    #[test]
    fn what_one_run_keeps_the_next_one_finds_and_what_it_does_not_need_goes() {
        let root = tempfile::tempdir().unwrap();
        let (one, two) = (Key::of(b"one").with("r"), Key::of(b"two"));
        let first = store(root.path());
        first.put(&one, &[("a.webp".into(), b"A".to_vec())]).unwrap();
        first.put(&two, &[("b.webp".into(), b"B".to_vec())]).unwrap();
        first.put(&one, &[("a.webp".into(), b"other".to_vec())]).unwrap();
        let second = store(root.path());
        assert_eq!(second.get(&one, "a.webp").as_deref(), Some(b"A".as_slice()));
        assert_eq!(second.keep_only(&HashSet::from([one.clone()])), 1);
        assert_eq!(second.get(&two, "b.webp"), None);
        assert!(second.get(&one, "a.webp").is_some());
        assert_eq!(second.get(&one, "none"), None);
    }

    #[test]
    fn a_file_that_the_store_did_not_write_stays() {
        let root = tempfile::tempdir().unwrap();
        let first = store(root.path());
        let foreign = first.folder.join("lettre.txt");
        fs::write(&foreign, "x").unwrap();
        first.keep_only(&HashSet::new());
        assert!(foreign.exists());
    }

    #[test]
    fn an_unchanged_file_is_known_and_a_changed_one_is_not() {
        let root = tempfile::tempdir().unwrap();
        let key = Key::of(b"photo");
        let first = store(root.path());
        first.note("a.jpg", 5, Some(1_000), &key);
        first.keep_only(&HashSet::from([key.with("recipe")]));
        let second = store(root.path());
        assert_eq!(second.known("a.jpg", 5, Some(1_000)), Some(key));
        assert_eq!(second.known("a.jpg", 6, Some(1_000)), None);
        assert_eq!(second.known("a.jpg", 5, Some(1_001)), None);
        assert_eq!(second.known("a.jpg", 5, None), None);
    }

    #[test]
    fn a_file_changed_just_now_is_read_again_next_time() {
        let root = tempfile::tempdir().unwrap();
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        let now = Some(i128::try_from(now.as_nanos()).unwrap());
        let first = store(root.path());
        first.note("a.jpg", 5, now, &Key::of(b"photo"));
        assert_eq!(first.known("a.jpg", 5, now), None);
    }

    #[test]
    fn without_a_place_to_keep_things_a_run_keeps_them_for_itself() {
        let lost = Store::open(None, Path::new("/un/site")).unwrap();
        let key = Key::of(b"x");
        lost.put(&key, &[("a".into(), b"A".to_vec())]).unwrap();
        assert!(lost.get(&key, "a").is_some());
        let folder = lost.folder.clone();
        drop(lost);
        assert!(!folder.exists());
    }
}
