//! Files that a test makes of others → the same on the disk, or a failure that says which were made anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Makes `wanted`, the files of a folder by their names, and takes out the others but those that are `kept`. Fails
/// where anything changed: whoever changed their sources reads them and commits them.
#[track_caller]
pub fn made(folder: &Path, wanted: BTreeMap<String, String>, kept: impl Fn(&str) -> bool) {
    fs::create_dir_all(folder).unwrap();
    let mut stale = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if !wanted.contains_key(&name) && !kept(&name) {
            fs::remove_file(entry.path()).unwrap();
            stale.push(name);
        }
    }
    for (name, text) in wanted {
        let path = folder.join(&name);
        if fs::read_to_string(&path).ok().as_deref() != Some(&*text) {
            fs::write(&path, text).unwrap();
            stale.push(name);
        }
    }
    assert!(stale.is_empty(), "made anew, read them and commit them: {stale:?}");
}
