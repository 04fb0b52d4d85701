//! The theme's `kinds/*/kind.yml` → the kinds of page that the site knows.

use std::sync::Arc;

use rayon::prelude::*;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Words};
use crate::load::ThemeFile;
use crate::model::fields::{Choice, Facet, FieldSpec};
use crate::text::{SourceFile, Span, fold, slug};
use crate::words;

/// The kind whose fields every page has.
pub const PAGE: &str = "page";

/// The order of a list of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// By `order`, then by title.
    #[default]
    Order,
    /// By title.
    Title,
    /// The newest first.
    Date,
}

/// The page of a kind that a site has even where nobody writes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// Its file at the root of `content/`, as a writer would name it: `plan.md`.
    pub file: String,
    /// The key of its title in the languages' `strings.ftl`.
    pub title: String,
    /// Its place among such pages at the foot of every page.
    pub order: u8,
}

/// What the tool itself has to tell on a page of the kind, besides what its writer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shows {
    /// Every page of the site, as a tree.
    Plan,
    /// Every page of the site, by its title's letter.
    Index,
    /// How accessible the site is, by its dated audit.
    Conformity,
    /// Who publishes and hosts the site.
    Publisher,
}

/// A kind of page, as its folder describes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// The canonical name, in English; also the name of its folder.
    pub name: Arc<str>,
    /// The words by which a page may claim it.
    #[serde(default)]
    pub names: Vec<String>,
    /// What it is called in a sentence.
    pub label: Words,
    /// What it is for, in a sentence or two, for those who choose one.
    #[serde(default)]
    pub about: Option<Words>,
    /// The title of the folder that `preau new` makes for such pages.
    #[serde(default)]
    pub shelf: Option<Words>,
    /// Folders at the root of `content/` whose leaf pages are of this kind unless they say otherwise.
    #[serde(default)]
    pub folders: Vec<String>,
    /// Files at the root of `content/`, without `.md`, that are of this kind unless they say otherwise.
    #[serde(default)]
    pub files: Vec<String>,
    /// The page of this kind that every site has.
    #[serde(default)]
    pub made: Option<Made>,
    /// What its template reads besides the page.
    #[serde(default)]
    pub shows: Option<Shows>,
    /// How a folder of such pages is sorted unless its page says otherwise.
    #[serde(default)]
    pub sort: Sort,
    /// Its fields, besides those of every page.
    #[serde(default)]
    pub fields: Vec<FieldSpec>,
}

/// All the kinds; the first is the plain page.
pub struct Kinds {
    all: Vec<Kind>,
}

/// The place of a kind in [`Kinds`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct KindId(usize);

impl Kinds {
    /// Reads the kinds of a theme.
    pub fn read(theme: &[ThemeFile]) -> (Self, Vec<Diagnostic>) {
        let read = |file: &ThemeFile| {
            let folder = kind_folder(&file.path)?;
            let read = serde_yaml::from_str::<Kind>(&file.file.text).map(|mut kind| {
                kind.name = Arc::from(folder);
                kind.names.iter_mut().for_each(|name| *name = fold(name));
                fold_names(&mut kind.fields);
                kind
            });
            Some(read.map_err(|error| broken(&file.file, &error)))
        };
        let read: Vec<_> = theme.par_iter().filter_map(read).collect();
        let (mut all, mut diagnostics) = (Vec::with_capacity(read.len()), Vec::new());
        for kind in read {
            match kind {
                Ok(kind) => all.push(kind),
                Err(broken) => diagnostics.push(broken),
            }
        }
        if !all.iter().any(|kind| &*kind.name == PAGE) {
            all.push(plain_page());
        }
        all.sort_by_key(|kind| (&*kind.name != PAGE, Arc::clone(&kind.name)));
        (Kinds { all }, diagnostics)
    }

    /// The kind at a place.
    pub fn get(&self, id: KindId) -> &Kind {
        &self.all[id.0]
    }

    /// Every kind.
    pub fn all(&self) -> impl Iterator<Item = &Kind> {
        self.all.iter()
    }

    /// Every kind with its place.
    pub fn with_ids(&self) -> impl Iterator<Item = (&Kind, KindId)> {
        self.all.iter().enumerate().map(|(index, kind)| (kind, KindId(index)))
    }

    /// The plain page.
    pub fn page(&self) -> KindId {
        KindId(0)
    }

    /// The kind that is called so (a folded word).
    pub fn called(&self, folded: &str) -> Option<KindId> {
        let called = |kind: &Kind| *kind.name == *folded || kind.names.iter().any(|n| n == folded);
        self.all.iter().position(called).map(KindId)
    }

    /// The kind of the leaf pages of a folder at the root of `content/`.
    pub fn of_folder(&self, folder: &str) -> Option<KindId> {
        self.all.iter().position(|kind| kind.folders.iter().any(|f| f == folder)).map(KindId)
    }

    /// The kind of the page whose file at the root of `content/` is called so.
    pub fn of_file(&self, name: &str) -> Option<KindId> {
        self.all.iter().position(|kind| kind.files.iter().any(|f| f == name)).map(KindId)
    }

    /// Every word by which a page may claim a kind.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.all.iter().flat_map(|kind| kind.names.iter().map(String::as_str).chain([&*kind.name]))
    }

    /// The words that a choice which feeds a facet may take, whatever the kind.
    pub fn choices(&self, facet: Facet) -> Vec<&Choice> {
        let fields = self.all.iter().flat_map(|kind| &kind.fields);
        let mut choices: Vec<&Choice> = Vec::new();
        for choice in fields.filter(|f| f.feeds(facet)).flat_map(|f| &f.choices) {
            if !choices.iter().any(|known| known.name == choice.name) {
                choices.push(choice);
            }
        }
        choices
    }

    /// Whether a page of that kind may feed a facet.
    pub fn feeds(&self, id: KindId, facet: Facet) -> bool {
        self.fields(id).iter().any(|spec| spec.feeds(facet))
    }

    /// The fields of a page of that kind: those of every page, then its own.
    pub fn fields(&self, id: KindId) -> Vec<&FieldSpec> {
        let own = if id.0 == 0 { &[][..] } else { &self.get(id).fields[..] };
        self.all[0].fields.iter().chain(own).collect()
    }
}

impl Made {
    /// The page's address without language and `.html`: `plan`.
    pub(super) fn stem(&self) -> String {
        slug(self.file.trim_end_matches(".md"))
    }
}

/// Reads a list of fields that the tool itself describes (a test reads each of them).
pub(crate) fn described(yaml: &str) -> Vec<FieldSpec> {
    let mut fields: Vec<FieldSpec> = serde_yaml::from_str(yaml).unwrap_or_default();
    fold_names(&mut fields);
    fields
}

/// `kinds/guide/kind.yml` → `guide`.
fn kind_folder(path: &str) -> Option<&str> {
    path.strip_prefix("kinds/")?.strip_suffix("/kind.yml").filter(|name| !name.contains('/'))
}

fn fold_names(fields: &mut [FieldSpec]) {
    let folded = |name: &str, names: &[String]| {
        std::iter::once(fold(name)).chain(names.iter().map(|name| fold(name))).collect()
    };
    for field in fields {
        field.folded = folded(&field.name, &field.names);
        for choice in &mut field.choices {
            choice.folded = folded(&choice.name, &choice.names);
        }
        fold_names(&mut field.fields);
    }
}

fn plain_page() -> Kind {
    Kind {
        name: Arc::from(PAGE),
        names: Vec::new(),
        label: words!("page", "page"),
        about: None,
        shelf: None,
        folders: Vec::new(),
        files: Vec::new(),
        made: None,
        shows: None,
        sort: Sort::Order,
        fields: Vec::new(),
    }
}

fn broken(file: &Arc<SourceFile>, error: &serde_yaml::Error) -> Diagnostic {
    let message = error.without_snippet().to_string();
    let offset = error.location().map_or(0, |location| {
        let line = usize::try_from(location.line()).unwrap_or(1);
        file.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
    });
    Diagnostic::error(
        "kind-broken",
        words!(
            "La description de ce genre de page n'est pas comprise ({message}).",
            "This kind's description is not understood ({message})."
        ),
    )
    .at(file, Span::new(offset..offset))
    .help(words!(
        "Comparez avec themes/preau/kinds/page/kind.yml ; chaque champ a name, type et help.",
        "Compare with themes/preau/kinds/page/kind.yml; each field has name, type and help."
    ))
}
