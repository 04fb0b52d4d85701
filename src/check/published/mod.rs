//! What a build would publish → what is wrong with it, whoever wrote it: the second door of this room.
//!
//! The pages' own text has been judged before; here a theme's templates answer for what they make of it.

mod sheet;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::check::{Levels, Look, Report, Rule, rules};
use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::text::{SourceFile, Span};

pub use sheet::{Lead, Sheet, survey};

/// Everything that would be published.
pub struct Publication<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its files, as published.
    pub sheets: &'a [Sheet],
    by_path: HashMap<&'a str, &'a Sheet>,
    sources: HashMap<&'a str, &'a Arc<SourceFile>>,
}

/// Judges what would be published.
pub fn published(site: &Site, levels: &Levels, sheets: &[Sheet]) -> Vec<Diagnostic> {
    let looks: Vec<_> = rules::ALL
        .iter()
        .filter_map(|rule| match rule.look {
            Look::Published(look) if levels.is_ever_on(rule) => Some((*rule, look)),
            _ => None,
        })
        .collect();
    if looks.is_empty() {
        return Vec::new();
    }
    let publication = Publication::of(site, sheets);
    let said = |(rule, look): (&Rule, fn(&Publication<'_>, &mut Report<'_>))| {
        let mut report = Report::new(rule, rule.severity, &site.config.file);
        look(&publication, &mut report);
        report.into_said(levels)
    };
    looks.into_iter().flat_map(said).collect()
}

impl<'a> Publication<'a> {
    fn of(site: &'a Site, sheets: &'a [Sheet]) -> Self {
        let by_path = sheets.iter().map(|sheet| (sheet.path.as_str(), sheet)).collect();
        let sources = site.editions.iter().flat_map(|edition| {
            let file = &site.page(edition.page).file;
            edition.addresses.iter().map(move |address| (address.as_str(), file))
        });
        Publication { site, sheets, by_path, sources: sources.collect() }
    }

    /// The pages.
    pub fn pages(&self) -> impl Iterator<Item = &'a Sheet> {
        self.sheets.iter().filter(|sheet| sheet.is_page())
    }

    /// What is published at a path.
    pub fn at(&self, path: &str) -> Option<&'a Sheet> {
        self.by_path.get(path).copied()
    }

    /// The file in which a page was written; the configuration where nobody wrote it.
    pub fn source(&self, page: &Sheet) -> (&'a Arc<SourceFile>, Span) {
        let file = self.sources.get(page.path.as_str()).copied();
        let file = file.unwrap_or(&self.site.config.file);
        let first_line = file.text.find('\n').unwrap_or(file.text.len());
        (file, Span::new(0..first_line))
    }

    /// The faults that `find` sees in the pages, each once: the page where it is seen first, and in
    /// how many. A template's slip is on every page, and is one slip.
    pub fn faults<F>(&self, find: impl Fn(&'a Sheet) -> Vec<F>) -> Vec<(F, &'a Sheet, usize)>
    where
        F: Ord + Clone,
    {
        let mut seen: BTreeMap<F, (&'a Sheet, usize)> = BTreeMap::new();
        for page in self.pages() {
            for fault in find(page) {
                seen.entry(fault).and_modify(|(_, count)| *count += 1).or_insert((page, 1));
            }
        }
        seen.into_iter().map(|(fault, (page, count))| (fault, page, count)).collect()
    }
}
