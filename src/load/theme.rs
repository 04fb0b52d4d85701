//! The built-in theme and the site's `themes/preau/` → one list of files, the site's taking the place
//! of the built-in ones.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::{read_text, tree};
use crate::diagnostic::Diagnostic;
use crate::text::SourceFile;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/preau");

/// A file of the theme.
pub struct ThemeFile {
    /// Its path from the theme's folder: `layout/base.html`.
    pub path: String,
    /// Its text.
    pub file: Arc<SourceFile>,
    /// The built-in text in whose place the site has put its own.
    pub replaced: Option<Arc<SourceFile>>,
}

impl ThemeFile {
    fn new(path: String, file: SourceFile, replaced: Option<SourceFile>) -> Self {
        ThemeFile { path, file: Arc::new(file), replaced: replaced.map(Arc::new) }
    }
}

/// The theme's text files, in the order of their paths.
pub(super) fn load(themes: Option<&Path>) -> (Vec<ThemeFile>, Vec<Diagnostic>) {
    let mut built_in = BTreeMap::new();
    collect(&BUILT_IN, &mut built_in);
    let mut own = BTreeMap::new();
    let mut diagnostics = Vec::new();
    let found = themes.map(|themes| tree::walk(&themes.join("preau"), "themes/preau"));
    if let Some(Ok(found)) = found {
        diagnostics.extend(found.diagnostics);
        for source in &found.files {
            let (path, file, said) = read_text(source, "themes/preau");
            diagnostics.extend(said);
            let same = |file: &SourceFile| {
                built_in.get(&path).is_some_and(|known: &SourceFile| known.text == file.text)
            };
            if let Some(file) = file.filter(|file| !same(file)) {
                own.insert(path, file);
            }
        }
    }
    let mut files: Vec<ThemeFile> = built_in
        .into_iter()
        .map(|(path, built_in)| match own.remove(&path) {
            Some(file) => ThemeFile::new(path, file, Some(built_in)),
            None => ThemeFile::new(path, built_in, None),
        })
        .collect();
    files.extend(own.into_iter().map(|(path, file)| ThemeFile::new(path, file, None)));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    (files, diagnostics)
}

fn collect(folder: &Dir<'static>, files: &mut BTreeMap<String, SourceFile>) {
    for file in folder.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            let path = path.replace('\\', "/");
            let shown = format!("themes/preau/{path}");
            files.insert(path, SourceFile::new(shown, text));
        }
    }
    for folder in folder.dirs() {
        collect(folder, files);
    }
}
