//! A file's name → the page that it is a version of, its language, and whether it is the plain version.

use crate::text::fold;

/// The name of a page's file, taken apart: `fiches/ecrans.ar.simple.md`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// The path without language, `.simple` and `.md`: `fiches/ecrans`.
    pub stem: String,
    /// The language that the name says.
    pub language: Option<String>,
    /// Whether it is the plain version.
    pub version: Version,
}

/// The versions of a page in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// The page itself.
    Full,
    /// In plain words: `.simple.md`.
    Plain,
}

impl Name {
    /// Takes a path from `content/` apart; `speaks` knows the theme's languages.
    pub fn of(path: &str, speaks: impl Fn(&str) -> bool) -> Self {
        let mut stem = &path[..path.len() - ".md".len()];
        let (mut language, mut version) = (None, Version::Full);
        for _ in 0..2 {
            let file_start = stem.rfind('/').map_or(0, |slash| slash + 1);
            let Some(dot) = stem[file_start..].rfind('.').map(|at| file_start + at) else { break };
            let suffix = &stem[dot + 1..];
            if dot == file_start {
                break;
            } else if version == Version::Full && fold(suffix) == "simple" {
                version = Version::Plain;
            } else if language.is_none() && (is_language_code(suffix) || speaks(suffix)) {
                language = Some(suffix.to_owned());
            } else {
                break;
            }
            stem = &stem[..dot];
        }
        Name { stem: stem.to_owned(), language, version }
    }

    /// The folder that the page stands for, if it is the page of a folder; the root is empty.
    pub fn folder(&self) -> Option<&str> {
        match self.stem.strip_suffix("index") {
            Some("") => Some(""),
            Some(folder) => folder.strip_suffix('/'),
            None => None,
        }
    }
}

/// Two small letters, as in ISO 639-1.
fn is_language_code(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, stem: &str, language: Option<&str>, version: Version) {
        let name = Name::of(path, |tag| tag == "pt-BR");
        let expected = Name { stem: stem.into(), language: language.map(Into::into), version };
        assert_eq!(name, expected, "{path}");
    }

    #[test]
    fn a_file_name_says_language_and_version() {
        check("a/ecrans.md", "a/ecrans", None, Version::Full);
        check("a/ecrans.ar.md", "a/ecrans", Some("ar"), Version::Full);
        check("ecrans.simple.md", "ecrans", None, Version::Plain);
        check("ecrans.ar.simple.md", "ecrans", Some("ar"), Version::Plain);
        check("ecrans.simple.ar.md", "ecrans", Some("ar"), Version::Plain);
        check("ecrans.pt-BR.md", "ecrans", Some("pt-BR"), Version::Full);
        check("version.2.md", "version.2", None, Version::Full);
        check("index.en.md", "index", Some("en"), Version::Full);
        check(".ar.md", ".ar", None, Version::Full);
    }

    #[test]
    fn a_folder_page_knows_its_folder() {
        let folder = |path| Name::of(path, |_| false).folder().map(str::to_owned);
        assert_eq!(folder("index.md"), Some(String::new()));
        assert_eq!(folder("a/b/index.md"), Some("a/b".into()));
        assert_eq!(folder("a/reindex.md"), None);
    }
}
