//! The theme's files → what they say of any site: languages, kinds, frameworks of skills, palettes.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::language::{self, LanguageFiles, Languages};
use crate::load::ThemeFile;
use crate::model::kinds::Kinds;
use crate::model::palettes::Palettes;
use crate::model::silent;
use crate::model::skills::Frameworks;

/// What a theme says of any site.
pub(super) struct Theme {
    pub languages: Arc<Languages>,
    pub kinds: Arc<Kinds>,
    pub frameworks: Arc<Frameworks>,
    pub palettes: Palettes,
    /// What there is to say of it.
    pub said: Vec<Diagnostic>,
}

impl Theme {
    /// Reads it.
    pub fn read(files: &[ThemeFile]) -> Self {
        let ((kinds, of_kinds), rest) = rayon::join(
            || Kinds::read(files),
            || {
                let palettes = Palettes::read(files, &silent());
                (language::read(language_files(files)), Frameworks::read(files), palettes)
            },
        );
        let ((languages, mut said), (frameworks, of_frameworks), (palettes, of_palettes)) = rest;
        said.extend(of_kinds.into_iter().chain(of_frameworks).chain(of_palettes));
        let (languages, kinds) = (Arc::new(languages), Arc::new(kinds));
        Theme { languages, kinds, frameworks: Arc::new(frameworks), palettes, said }
    }
}

/// The files of each language; where a site has its own, they come behind the built-in ones.
fn language_files(theme: &[ThemeFile]) -> Vec<LanguageFiles> {
    let find = |tag: &str, name: &str| {
        let path = format!("languages/{tag}/{name}");
        theme.iter().find(|file| file.path == path)
    };
    let mut files = Vec::new();
    for file in theme {
        let folder = file.path.strip_prefix("languages/");
        let Some(tag) = folder.and_then(|path| path.strip_suffix("/language.yml")) else {
            continue;
        };
        let Some(strings) = find(tag, "strings.ftl") else { continue };
        let built_in = |file: &ThemeFile| Arc::clone(file.replaced.as_ref().unwrap_or(&file.file));
        if file.replaced.is_some() || strings.replaced.is_some() {
            let (description, strings) = (built_in(file), built_in(strings));
            files.push(LanguageFiles { tag: tag.to_owned(), description, strings });
        }
        let (description, strings) = (Arc::clone(&file.file), Arc::clone(&strings.file));
        files.push(LanguageFiles { tag: tag.to_owned(), description, strings });
    }
    files
}
