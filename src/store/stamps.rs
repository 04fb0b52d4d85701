//! A file's path, size and moment of change → the key of its bytes, so that it need not be read again.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// The name of the file that holds them.
const FILE: &str = "stamps.json";

/// A file changed so shortly ago may change again within the grain of its disk's clock (two seconds on a USB
/// stick): it is not trusted. In nanoseconds.
const GRAIN: i128 = 3_000_000_000;

/// What is known of files.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Stamps(BTreeMap<String, Stamp>);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Stamp {
    size: u64,
    /// In nanoseconds since 1970, as text: JSON's numbers are too short for it.
    modified: String,
    key: String,
}

impl Stamps {
    pub fn read(folder: &Path) -> Self {
        let text = std::fs::read(folder.join(FILE)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    pub fn get(&self, path: &str, size: u64, modified: i128) -> Option<String> {
        let stamp = self.0.get(path)?;
        let same = stamp.size == size && stamp.modified == modified.to_string();
        same.then(|| stamp.key.clone())
    }

    pub fn set(&mut self, path: &str, size: u64, modified: i128, key: &str) {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
        if i128::try_from(now).is_ok_and(|now| now - modified < GRAIN) {
            self.0.remove(path);
            return;
        }
        let stamp = Stamp { size, modified: modified.to_string(), key: key.to_owned() };
        self.0.insert(path.to_owned(), stamp);
    }

    /// Writes those whose key is still wanted; a run that cannot will read its files again.
    pub fn write(&self, folder: &Path, wanted: impl Fn(&str) -> bool) {
        let kept: BTreeMap<_, _> = self.0.iter().filter(|(_, stamp)| wanted(&stamp.key)).collect();
        let written = serde_json::to_vec(&kept).map_err(std::io::Error::other).and_then(|text| {
            let mut draft = tempfile::NamedTempFile::new_in(folder)?;
            std::io::Write::write_all(&mut draft, &text)?;
            draft.persist(folder.join(FILE)).map_err(|error| error.error)
        });
        // Only time is lost.
        drop(written);
    }
}
