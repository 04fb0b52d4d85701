//! The built-in theme and the site's `themes/preau/` → one list of files, the site's taking the place
//! of the built-in ones.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use include_dir::{Dir, include_dir};

use super::memo::Inside;
use super::{read_text, tree};
use crate::diagnostic::Diagnostic;
use crate::text::SourceFile;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/preau");
/// The built-in theme by its paths.
static BUILT_IN: LazyLock<BTreeMap<String, Arc<SourceFile>>> = LazyLock::new(|| {
    let mut files = BTreeMap::new();
    collect(&FILES, &mut files);
    files
});

/// A file of the theme.
pub struct ThemeFile {
    /// Its path from the theme's folder: `layout/base.html`.
    pub path: String,
    /// Its text.
    pub file: Arc<SourceFile>,
    /// Whether it is the site's own.
    pub is_own: bool,
    /// The built-in text in whose place the site has put its own.
    pub replaced: Option<Arc<SourceFile>>,
}

/// The theme's text files, in the order of their paths.
pub(super) fn load(themes: Option<&Path>) -> (Vec<ThemeFile>, Vec<Diagnostic>) {
    let mut own = BTreeMap::new();
    let mut diagnostics = Vec::new();
    let found = themes.map(|themes| tree::walk(&themes.join("preau"), "themes/preau"));
    if let Some(Ok(found)) = found {
        diagnostics.extend(found.diagnostics);
        for source in &found.files {
            let Inside { text, said, .. } = read_text(source, "themes/preau");
            diagnostics.extend(said);
            let built_in = BUILT_IN.get(&source.path);
            let same = |file: &SourceFile| built_in.is_some_and(|known| known.text == file.text);
            if let Some(file) = text.filter(|file| !same(file)) {
                own.insert(source.path.clone(), file);
            }
        }
    }
    let mut files: Vec<ThemeFile> = BUILT_IN
        .iter()
        .map(|(path, built_in)| {
            let (path, built_in) = (path.clone(), Arc::clone(built_in));
            match own.remove(&path) {
                Some(file) => ThemeFile { path, file, is_own: true, replaced: Some(built_in) },
                None => ThemeFile { path, file: built_in, is_own: false, replaced: None },
            }
        })
        .collect();
    let added = |(path, file)| ThemeFile { path, file, is_own: true, replaced: None };
    files.extend(own.into_iter().map(added));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    (files, diagnostics)
}

fn collect(folder: &Dir<'static>, files: &mut BTreeMap<String, Arc<SourceFile>>) {
    for file in folder.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            let path = path.replace('\\', "/");
            let shown = format!("themes/preau/{path}");
            files.insert(path, Arc::new(SourceFile::new(shown, text)));
        }
    }
    for folder in folder.dirs() {
        collect(folder, files);
    }
}
