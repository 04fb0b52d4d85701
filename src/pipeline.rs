//! The verbs in order: a request → a built site, or what prevents it.

use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, Words};

/// Whether pages that are not ready are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Drafts {
    /// As the families see the site.
    #[default]
    Hidden,
    /// For the writer's own eyes.
    Shown,
}

/// What becomes of files in the output folder that no build wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ForeignFiles {
    /// The first build refuses a folder that already holds something.
    #[default]
    Refuse,
    /// They stay beside the site.
    Keep,
}

/// What is known of the computer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Surroundings {
    /// The person's own folder.
    pub home: Option<PathBuf>,
    /// The folder from which the command was started.
    pub current: Option<PathBuf>,
}

/// What a person asks for.
#[derive(Debug, Clone)]
pub struct Request {
    /// The folder that holds `content/site.yml`.
    pub site: PathBuf,
    /// The folder of the built site.
    pub out: PathBuf,
    /// The site's public address, ending in `/`.
    pub base_url: Option<String>,
    /// Today.
    pub date: jiff::civil::Date,
    /// Whether drafts are shown.
    pub drafts: Drafts,
    /// What becomes of other people's files.
    pub foreign: ForeignFiles,
    /// What is known of the computer.
    pub surroundings: Surroundings,
}

/// A step of a build, for those who watch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Files are read.
    Read,
    /// Pages are checked.
    Check,
    /// Pages are made.
    Render,
    /// Files are written.
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
#[derive(Debug)]
pub struct Built {
    /// What the writers should know.
    pub diagnostics: Vec<Diagnostic>,
    /// How it ended.
    pub outcome: Outcome,
}

/// How a build ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The site is in the output folder.
    Published(Summary),
    /// There are errors: the output folder is as it was.
    Refused,
}

/// A published site, in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Pages of the site.
    pub pages: usize,
    /// Pictures of the site.
    pub pictures: usize,
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were already right.
    pub unchanged: usize,
    /// Files that are no longer part of the site.
    pub removed: usize,
}

/// A cleaned output folder, in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cleaned {
    /// Files that the builds had written, now removed.
    pub removed: usize,
    /// Files that no build wrote, still there.
    pub kept: usize,
}

/// What is not a writer's mistake: a disk, a folder, a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What happened.
    pub words: Words,
    /// What to do.
    pub help: Option<Words>,
}

/// Builds a site.
pub fn build(_request: &Request, progress: &dyn Progress) -> Result<Built, Failure> {
    progress.begin(Step::Write, 0);
    Ok(Built { diagnostics: Vec::new(), outcome: Outcome::Published(Summary::default()) })
}

/// Checks a site without writing anything.
pub fn check(_request: &Request) -> Result<Vec<Diagnostic>, Failure> {
    Ok(Vec::new())
}

/// Removes what the builds wrote.
pub fn clean(_request: &Request) -> Result<Cleaned, Failure> {
    Ok(Cleaned::default())
}
