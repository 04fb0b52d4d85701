//! A site in a temporary folder, built by the real rooms: what a test writes → what it publishes and says.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use preau::diagnostic::Diagnostic;
use preau::pipeline::{
    self, Built, Drafts, Failure, ForeignFiles, Outcome, Progress, Request, Step, Surroundings,
};

/// The day on which the test sites are built.
pub const TODAY: Date = date(2026, 11, 24);

/// What the law wants a site to say of itself.
pub const LEGAL: &str = r#"mentions légales:
  éditeur: Commune d'Essai
  adresse éditeur: 1 place de la Mairie, 00000 Essai
  téléphone éditeur: "01 99 00 00 00"
  directrice de publication: Mme la maire
  hébergeur: Hébergement d'Essai
  adresse hébergeur: 2 rue des Serveurs, 00000 Essai
  téléphone hébergeur: "01 99 00 00 01"
"#;

/// A whole little picture: one grey pixel.
pub const JPEG: &[u8] = include_bytes!("pixel.jpg");

/// A site being written.
pub struct Site {
    folder: tempfile::TempDir,
    pub drafts: Drafts,
    pub date: Date,
    pub base_url: Option<String>,
    /// Where pictures are kept from one build to the next.
    pub cache: Option<PathBuf>,
}

/// Nobody watches.
pub struct Nobody;

impl Progress for Nobody {
    fn begin(&self, _step: Step, _total: usize) {}
    fn advance(&self) {}
}

impl Site {
    /// A site whose `site.yml` holds `config`, and behind it what the law wants of every site.
    pub fn new(config: &str) -> Self {
        let line = if config.ends_with('\n') { "" } else { "\n" };
        Site::bare(&format!("{config}{line}{LEGAL}"))
    }

    /// A site whose `site.yml` holds `config` and nothing else.
    pub fn bare(config: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("content")).unwrap();
        let site =
            Site { folder, drafts: Drafts::Hidden, date: TODAY, base_url: None, cache: None };
        site.file("site.yml", config.as_bytes())
    }

    /// Writes a page.
    pub fn page(self, path: &str, text: &str) -> Self {
        self.file(path, text.as_bytes())
    }

    /// Writes a file into `content/`.
    pub fn file(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.at(&format!("content/{path}"), bytes)
    }

    /// Writes a file anywhere in the site's folder.
    pub fn at(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn out(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    pub fn request(&self) -> Request {
        Request {
            site: self.path().to_path_buf(),
            out: self.out(),
            base_url: self.base_url.clone(),
            date: self.date,
            drafts: self.drafts,
            foreign: ForeignFiles::Refuse,
            surroundings: Surroundings { home: None, current: self.path().to_path_buf() },
            cache: self.cache.clone(),
        }
    }

    pub fn try_build(&self) -> Result<Built, Failure> {
        pipeline::build(&self.request(), &Nobody)
    }

    pub fn check(&self) -> Vec<Diagnostic> {
        pipeline::check(&self.request()).unwrap()
    }

    /// Builds, and fails the test if the site has errors.
    pub fn build(&self) -> Published {
        let built = self.try_build().unwrap();
        let said = said(&built.diagnostics);
        assert!(
            matches!(built.outcome, Outcome::Published(_)),
            "not published:\n{}",
            said.join("\n")
        );
        Published { files: read(&self.out()), said }
    }

    /// Builds a site that must have errors: what is said of them, and nothing is published.
    pub fn refused(&self) -> Vec<String> {
        let built = self.try_build().unwrap();
        assert_eq!(built.outcome, Outcome::Refused);
        said(&built.diagnostics)
    }
}

/// Each diagnostic as one line: `dead-link content/a.md:3:5 Le lien…`.
pub fn said(diagnostics: &[Diagnostic]) -> Vec<String> {
    let line = |d: &Diagnostic| {
        let place = d.place.as_ref().map_or_else(String::new, |place| {
            let position = place.file.position(place.span.start);
            format!(" {}:{}:{}", place.file.path, position.line, position.column)
        });
        format!("{}{place} {}", d.code, d.words.fr)
    };
    diagnostics.iter().map(line).collect()
}

/// A published site.
pub struct Published {
    /// Every file by its path.
    pub files: BTreeMap<String, Vec<u8>>,
    pub said: Vec<String>,
}

impl Published {
    /// The text of a file.
    pub fn text(&self, path: &str) -> &str {
        let known = || self.files.keys().cloned().collect::<Vec<_>>().join("\n");
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("no {path} in\n{}", known()));
        std::str::from_utf8(bytes).unwrap()
    }

    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }
}

/// Every file below a folder but the hidden ones.
pub fn read(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap) {
        let relative =
            entry.path().strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
        if entry.file_type().is_file() && !relative.starts_with('.') {
            files.insert(relative, fs::read(entry.path()).unwrap());
        }
    }
    files
}

/// The sample site, built for the tests' day: how that went, and its files.
pub fn sample() -> (Built, BTreeMap<String, Vec<u8>>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    let request = Request {
        site: root.to_path_buf(),
        out: out.clone(),
        base_url: None,
        date: TODAY,
        drafts: Drafts::Hidden,
        foreign: ForeignFiles::Refuse,
        surroundings: Surroundings { home: None, current: root.to_path_buf() },
        cache: None,
    };
    let built = pipeline::build(&request, &Nobody).unwrap();
    (built, read(&out))
}
