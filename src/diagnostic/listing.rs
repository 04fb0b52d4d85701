//! Diagnostics → what is said of them in full, file by file, and what is only counted.

use std::collections::{BTreeMap, HashMap};

use super::criteria::Reach;
use super::{Diagnostic, Severity, Telling, Trust};
use crate::text::Span;

/// More faults than this against one rule in one file are listed by their lines.
const IN_FULL: usize = 3;

/// How much is said in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// This many messages at most; a warning that repeats itself in a file, or an error that says the
    /// same, is listed by its lines.
    Most(usize),
    /// Everything.
    Whole,
}

impl Length {
    /// What a person reads without drowning.
    pub const USUAL: Length = Length::Most(50);
}

/// What is told.
pub(super) struct Listing<'a> {
    /// The files, the most important first.
    pub parts: Vec<Part<'a>>,
    /// The rules, the most important first.
    pub tallies: Vec<Tally<'a>>,
    /// How many messages there are.
    pub total: usize,
    /// How many of them are neither said in full nor listed by their lines.
    pub hidden: usize,
    /// How many can be mended without asking.
    pub mendable: usize,
}

/// A file, or the site as a whole.
pub(super) struct Part<'a> {
    pub path: Option<&'a str>,
    pub errors: usize,
    pub warnings: usize,
    pub entries: Vec<Entry<'a>>,
}

/// A message said in full, and the lines of those like it that are not.
pub(super) struct Entry<'a> {
    pub diagnostic: &'a Diagnostic,
    pub others: Vec<&'a Diagnostic>,
}

/// How often a rule spoke, with one gravity.
pub(super) struct Tally<'a> {
    pub code: &'a str,
    pub severity: Severity,
    pub count: usize,
}

type Importance<'a> = (Severity, Reach, Option<(&'a str, Span)>, &'a str);

impl<'a> Listing<'a> {
    pub fn of(diagnostics: &'a [Diagnostic], telling: &Telling<'_>, length: Length) -> Self {
        let mut reaches: HashMap<(&str, Severity), Reach> = HashMap::new();
        let mut ranked: Vec<(Importance<'a>, &'a Diagnostic)> = Vec::new();
        for said in diagnostics {
            let key = (said.code, said.severity);
            let reach = *reaches.entry(key).or_insert_with(|| telling.reach(said));
            let place = said.place.as_ref().map(|place| (place.file.path.as_str(), place.span));
            ranked.push(((said.severity, reach, place, said.code), said));
        }
        ranked.sort_by(|a, b| a.0.cmp(&b.0));
        let safe =
            |said: &&Diagnostic| said.fix.as_ref().is_some_and(|fix| fix.trust == Trust::Safe);
        let mut listing = Listing {
            parts: Vec::new(),
            tallies: tallies(&ranked),
            total: ranked.len(),
            hidden: 0,
            mendable: diagnostics.iter().filter(safe).count(),
        };
        listing.fill(ranked.into_iter().map(|(_, said)| said), length);
        listing
    }

    /// Gives each message its place: in full, behind one like it, or hidden.
    fn fill(&mut self, ranked: impl Iterator<Item = &'a Diagnostic>, length: Length) {
        let (mut left, repeated) = match length {
            Length::Most(count) => (count, IN_FULL),
            Length::Whole => (usize::MAX, usize::MAX),
        };
        let mut parts: HashMap<Option<&str>, usize> = HashMap::new();
        let mut said_so_far: HashMap<(usize, &str, &str), (usize, usize)> = HashMap::new();
        for said in ranked {
            let path = said.place.as_ref().map(|place| place.file.path.as_str());
            let at = *parts.entry(path).or_insert_with(|| {
                self.parts.push(Part { path, errors: 0, warnings: 0, entries: Vec::new() });
                self.parts.len() - 1
            });
            let Some(part) = self.parts.get_mut(at) else { continue };
            // An error must be mended now: only those that say the very same are listed by their lines.
            let words = match said.severity {
                Severity::Error => said.words.fr.as_str(),
                Severity::Warning => "",
            };
            match said.severity {
                Severity::Error => part.errors += 1,
                Severity::Warning => part.warnings += 1,
            }
            let (count, last) = said_so_far.entry((at, said.code, words)).or_default();
            if path.is_some() && *count >= repeated {
                if let Some(entry) = part.entries.get_mut(*last) {
                    entry.others.push(said);
                }
            } else if left > 0 {
                left -= 1;
                (*count, *last) = (*count + 1, part.entries.len());
                part.entries.push(Entry { diagnostic: said, others: Vec::new() });
            } else {
                self.hidden += 1;
            }
        }
    }
}

/// How often each rule spoke: the gravest first, then those that speak most.
fn tallies<'a>(ranked: &[(Importance<'a>, &'a Diagnostic)]) -> Vec<Tally<'a>> {
    let mut counts: BTreeMap<(Severity, Reach, &str), usize> = BTreeMap::new();
    for ((severity, reach, _, code), _) in ranked {
        *counts.entry((*severity, *reach, code)).or_default() += 1;
    }
    let mut tallies: Vec<_> = counts.into_iter().collect();
    tallies.sort_by_key(|((severity, reach, _), count)| (*severity, *reach, usize::MAX - count));
    let tally = |((severity, _, code), count)| Tally { code, severity, count };
    tallies.into_iter().map(tally).collect()
}

/// The lines of messages, each once.
pub(super) fn lines(said: &[&Diagnostic]) -> Vec<usize> {
    let places = said.iter().filter_map(|one| one.place.as_ref());
    let mut lines: Vec<usize> =
        places.map(|place| place.file.position(place.span.start).line).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}
