//! The verbs in their order: load, model, check, render, channels, write. Only this room knows it.

mod forms;
mod mending;
mod photos;
mod preview;
mod shown;

use std::collections::{BTreeMap, HashSet};
use std::path::PathBuf;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::artifact::Artifact;
use crate::check::{self, Levels};
use crate::diagnostic::{self, Diagnostic, Words};
use crate::load::{self, LoadError, Sources};
use crate::model::{self, Site, Wishes};
use crate::pictures;
use crate::reach::{self, Answer, Manners, Memory};
use crate::store::Store;
use crate::words;
use crate::write::{self, Output, Report, WriteError};

pub use crate::model::Drafts;
pub use crate::write::{ForeignFiles, Surroundings};
pub use forms::{Wish, kinds, new_page, schemas, unknown_kind};
pub use mending::{MendedFile, Mending, mending};
pub use photos::{PhotoLine, photos};
pub use preview::{Memo, Preview, preview};
pub use shown::Shown;

/// What to build, and where to.
#[derive(Debug, Clone)]
pub struct Request {
    /// The folder that holds `content/`.
    pub site: PathBuf,
    /// The folder to publish to.
    pub out: PathBuf,
    /// The site's address on the Internet, if the command line says it.
    pub base_url: Option<String>,
    /// The day for which to build.
    pub date: Date,
    /// Whether drafts are shown.
    pub drafts: Drafts,
    /// Whether an output folder that holds other people's files will do.
    pub foreign: ForeignFiles,
    /// The folders that must never be overwritten.
    pub surroundings: Surroundings,
    /// The folder for what can be made again; without one, pictures are made anew each time.
    pub cache: Option<PathBuf>,
}

/// A step of a build, for those who watch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Files are read, pages understood and checked.
    Read,
    /// Photos are made small.
    Pictures,
    /// Pages are made and written.
    Write,
}

/// Someone who watches a build.
pub trait Progress: Sync {
    /// A step of `total` parts begins (0: nobody knows how many).
    fn begin(&self, step: Step, total: usize);
    /// One more part is done.
    fn advance(&self);
}

/// A finished build.
pub struct Built {
    /// What there is to say, in reading order.
    pub diagnostics: Vec<Diagnostic>,
    /// How it ended.
    pub outcome: Outcome,
    /// What was built.
    pub site: Site,
    /// What spares work to those who make it again.
    pub memo: Memo,
}

/// A checked site.
#[derive(Debug)]
pub struct Examined {
    /// What there is to say, in reading order.
    pub diagnostics: Vec<Diagnostic>,
    /// The site's title.
    pub title: String,
    /// How many pages it has.
    pub pages: usize,
    /// What is known of the other sites to which it leads; nothing where nobody asked.
    pub answers: BTreeMap<String, Answer>,
}

/// How a build ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The site is in the output folder.
    Published(Summary),
    /// There are errors: the output folder is as it was.
    Refused,
}

/// What was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Pages.
    pub pages: usize,
    /// Pictures.
    pub pictures: usize,
    /// Files new or changed.
    pub written: usize,
    /// Files that were already so.
    pub unchanged: usize,
    /// Files that are no longer part of the site.
    pub removed: usize,
}

/// A cleaned output folder, in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cleaned {
    /// Files that builds had written, now removed.
    pub removed: usize,
}

/// Why nothing could be done at all: wrong usage, or a disk that refuses.
#[derive(Debug)]
pub struct Failure {
    /// Why.
    pub words: Words,
    /// What to do.
    pub help: Option<Words>,
}

/// Builds a site and publishes it, unless it has errors.
///
/// # Errors
/// Where the folders are wrong or the disk refuses.
pub fn build(request: &Request, progress: &dyn Progress) -> Result<Built, Failure> {
    let output = open(request)?;
    progress.begin(Step::Read, 0);
    let memo = Memo::default();
    let (site, levels, diagnostics) = model(request, &memo)?;
    let store = store(request)?;
    let pictures = match diagnostics.iter().any(Diagnostic::is_error) {
        // Nothing will be published: making photos can wait.
        true => pictures::sketch(&site, &store),
        false => {
            progress.begin(Step::Pictures, pictures::count(&site));
            pictures::develop(&site, &store, &|| progress.advance())
        }
    };
    let (diagnostics, outcome) =
        preview::lend(&site, &levels, pictures, diagnostics, &memo, |preview| {
            publish(preview, &site, output, progress)
        })?;
    Ok(Built { diagnostics: ordered(diagnostics), outcome, site, memo })
}

/// Publishes what is lent, unless it has errors.
fn publish(
    preview: &Preview<'_>,
    site: &Site,
    output: Output,
    progress: &dyn Progress,
) -> Result<(Vec<Diagnostic>, Outcome), Failure> {
    let (artifacts, mut diagnostics) = (preview.artifacts, preview.said.clone());
    if preview.is_refused() {
        let _ = rehearse(artifacts, &mut diagnostics);
        return Ok((diagnostics, Outcome::Refused));
    }
    progress.begin(Step::Write, artifacts.len());
    match write::publish(output, artifacts, &|_| progress.advance())? {
        write::Outcome::Published(report) => {
            preview.gallery.tidy();
            let outcome = Outcome::Published(summary(site, artifacts, &report));
            diagnostics.extend(report.warnings);
            Ok((diagnostics, outcome))
        }
        write::Outcome::Refused(said) => {
            diagnostics.extend(said);
            Ok((diagnostics, Outcome::Refused))
        }
    }
}

/// Says all that is wrong with a site, and publishes nothing.
///
/// # Errors
/// Where the site's folder cannot be read.
pub fn check(request: &Request) -> Result<Vec<Diagnostic>, Failure> {
    Ok(examine(request)?.diagnostics)
}

/// The same, with what a report says of the site itself.
///
/// # Errors
/// Where the site's folder cannot be read.
pub fn examine(request: &Request) -> Result<Examined, Failure> {
    let (site, levels, diagnostics) = model(request, &Memo::default())?;
    Ok(judged(&site, &levels, &store(request)?, diagnostics))
}

/// The same, and asks every other site to which the pages lead. `memory` is what earlier runs know.
///
/// # Errors
/// Where the site's folder cannot be read.
pub fn examine_with_links(
    request: &Request,
    memory: &mut Memory,
    manners: &Manners,
) -> Result<Examined, Failure> {
    let (site, levels, mut diagnostics) = model(request, &Memo::default())?;
    let elsewhere = check::elsewhere(&site);
    let answers = reach::verify(&elsewhere.addresses(), memory, request.date, manners);
    let mut dead = elsewhere.dead(&answers);
    levels.apply(&mut dead);
    diagnostics.extend(dead);
    Ok(Examined { answers, ..judged(&site, &levels, &store(request)?, diagnostics) })
}

/// The second half of the corridor as a rehearsal: all that there is to say, nothing published.
fn judged(site: &Site, levels: &Levels, store: &Store, diagnostics: Vec<Diagnostic>) -> Examined {
    let pictures = pictures::sketch(site, store);
    let look = |preview: &Preview<'_>| preview.rehearsed(Vec::new());
    Examined {
        diagnostics: preview::lend(site, levels, pictures, diagnostics, &Memo::default(), look),
        title: site.config.title.clone(),
        pages: site.pages.len(),
        answers: BTreeMap::new(),
    }
}

/// Makes every artifact and drops it, to hear what its making says and to know what would be published. A
/// template that stumbles over what is wrong in a page is not the theme's fault: it is heard only where
/// nothing else is wrong.
fn rehearse(artifacts: &[Artifact<'_>], diagnostics: &mut Vec<Diagnostic>) -> Vec<check::Sheet> {
    let clean = !diagnostics.iter().any(Diagnostic::is_error);
    let made: Vec<_> = artifacts
        .par_iter()
        .map(|artifact| match artifact.guess {
            Some(size) => Ok(check::Sheet::unread(&artifact.path, size)),
            None => artifact.bytes().map(|bytes| check::survey(&artifact.path, &bytes)),
        })
        .collect();
    let mut sheets = Vec::with_capacity(made.len());
    for made in made {
        match made {
            Ok(sheet) => sheets.push(sheet),
            Err(said) => diagnostics
                .extend(said.into_iter().filter(|said| clean || said.code != "template-error")),
        }
    }
    sheets
}

/// Where derived pictures are kept from one run to the next.
fn store(request: &Request) -> Result<Store, Failure> {
    Store::open(request.cache.as_deref(), &request.site).map_err(|error| Failure {
        words: words!(
            "le dossier des fichiers passagers ne peut pas être écrit ({error}).",
            "the folder for passing files cannot be written ({error})."
        ),
        help: Some(words!(
            "faites de la place sur le disque, ou vérifiez vos droits sur ce dossier.",
            "make room on the disk, or check your rights on that folder."
        )),
    })
}

/// Removes what builds have written.
///
/// # Errors
/// Where the folders are wrong or the disk refuses.
pub fn clean(request: &Request) -> Result<Cleaned, Failure> {
    let keep = Request { foreign: ForeignFiles::Keep, ..request.clone() };
    let report = write::clean(open(&keep)?)?;
    Ok(Cleaned { removed: report.removed })
}

fn open(request: &Request) -> Result<Output, Failure> {
    Ok(write::open(&request.out, &request.site, &request.surroundings, request.foreign)?)
}

/// The first half of the corridor, with all that the pages' own text deserves to hear.
fn model(request: &Request, memo: &Memo) -> Result<(Site, Levels, Vec<Diagnostic>), Failure> {
    let (sources, said) = load::load(&request.site, &memo.load)?;
    Ok(model_of(sources, said, request, &memo.model))
}

fn model_of(
    sources: Sources,
    said: Vec<Diagnostic>,
    request: &Request,
    memo: &model::Memo,
) -> (Site, Levels, Vec<Diagnostic>) {
    let (site, levels, mut diagnostics) = understood(sources, said, request, memo);
    diagnostics.extend(rules(&site, &levels));
    (site, levels, diagnostics)
}

/// What the rules say of a site.
fn rules(site: &Site, levels: &Levels) -> Vec<Diagnostic> {
    let mut said = check::check(site, levels);
    levels.apply(&mut said);
    said
}

/// The site, before any rule is asked.
fn understood(
    sources: Sources,
    mut diagnostics: Vec<Diagnostic>,
    request: &Request,
    memo: &model::Memo,
) -> (Site, Levels, Vec<Diagnostic>) {
    let (today, drafts) = (request.date, request.drafts);
    let wishes = Wishes { today, drafts, base_url: request.base_url.clone() };
    let (site, said) = model::model(sources, &wishes, memo);
    diagnostics.extend(said);
    let (levels, said) = Levels::of(&site.config);
    diagnostics.extend(said);
    levels.apply(&mut diagnostics);
    (site, levels, diagnostics)
}

/// In reading order, each thing said once: a broken template is the same for every page.
fn ordered(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostic::sort(&mut diagnostics);
    let mut said = HashSet::new();
    diagnostics.retain(|diagnostic| match &diagnostic.place {
        Some(place) => {
            let template = diagnostic.code == "template-error";
            let words = if template { String::new() } else { diagnostic.words.en.clone() };
            said.insert((diagnostic.code, place.file.path.clone(), place.span, words))
        }
        None => true,
    });
    diagnostics
}

fn summary(site: &Site, artifacts: &[Artifact<'_>], report: &Report) -> Summary {
    let pages = artifacts.iter().filter(|artifact| artifact.path.ends_with(".html")).count();
    let picture =
        |path: &str| crate::files::FileType::from_name(path).is_some_and(|t| t.is_picture());
    Summary {
        pages,
        pictures: site.files.iter().filter(|f| f.is_shown() && picture(&f.source.path)).count(),
        written: report.written,
        unchanged: report.unchanged,
        removed: report.removed,
    }
}

impl From<LoadError> for Failure {
    fn from(error: LoadError) -> Self {
        Failure { words: error.words, help: Some(error.help) }
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Failure { words: error.words, help: error.help.map(|help| *help) }
    }
}
