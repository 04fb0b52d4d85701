//! [`Site`] → what its pages could do better for their readers, rule by rule.
//!
//! The links, the front matter and the addresses are checked on the way by the rooms that make them.

mod allowances;
mod as_written;
mod bullets;
mod captions;
mod elsewhere;
mod emoji;
mod fed;
mod grid;
mod in_words;
mod levels;
mod lines;
mod links;
mod mentions;
mod names;
mod outline;
mod passages;
mod pictures;
mod privacy;
mod published;
mod reading;
mod report;
pub mod rules;
mod tags;
mod tongues;
mod tools;
mod topics;
mod tour;
mod wording;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Page, Site};

pub use elsewhere::{Elsewhere, elsewhere};
pub use levels::Levels;
pub use links::{WebAddress, as_typed};
pub use mentions::Mention;
pub use names::is_given_name;
pub use privacy::{
    Letters, Number, beginnings, iban_length, is_iban, is_social_security, number_at,
};
pub use published::{Lead, Publication, Sheet, published, survey};
pub use reading::{Reading, Text};
pub use report::{Report, Said};
pub use topics::{codes, topic};
pub use wording::{Readers, Sort, Wording};

/// One rule. A rule is a file of [`rules`] and the text beside it, which explains it and tests it.
pub struct Rule {
    /// Its name, said of the fault: `image-without-alt`.
    pub name: &'static str,
    /// How grave the fault is, unless `site.yml` says otherwise.
    pub severity: Severity,
    /// The criterion of RGAA 4.1.2 that it serves: `1.1`.
    pub rgaa: Option<&'static str>,
    /// The success criterion of WCAG 2.2 that it serves: `1.1.1`.
    pub wcag: Option<&'static str>,
    /// The explanation, in the form of [`crate::diagnostic::Explanation`].
    pub guide: &'static str,
    /// What it looks at, and how.
    pub look: Look,
}

/// What a rule looks at.
#[derive(Clone, Copy)]
pub enum Look {
    /// Each text of a page by itself: its body, and the fields that hold a text.
    Text(fn(&Text<'_>, &mut Report<'_>)),
    /// Each text between two tags in which one of these words stands, large letters or small; a word that
    /// begins with a letter counts where a word of the text begins.
    Mentions(&'static [&'static str], fn(&Mention<'_, '_>, &mut Report<'_>)),
    /// A page as a whole.
    Page(fn(&Reading<'_>, &mut Report<'_>)),
    /// The whole site, once.
    Site(fn(&Site, &mut Report<'_>)),
    /// All that would be published, once.
    Published(fn(&Publication<'_>, &mut Report<'_>)),
}

/// Runs every rule that the site wants over every page, in parallel.
pub fn check(site: &Site, levels: &Levels) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let active: Vec<&Rule> =
        rules::ALL.iter().copied().filter(|rule| levels.is_ever_on(rule)).collect();
    let of_pages: Vec<&Rule> = active.iter().copied().filter(|rule| rule.reads_pages()).collect();
    said.par_extend(site.pages.par_iter().flat_map_iter(|page| {
        let mut found = check_page(site, page, &of_pages, levels);
        allowances::apply(page, &mut found);
        found
    }));
    for rule in &active {
        if let Look::Site(look) = rule.look {
            let mut report = Report::new(rule, rule.severity, &site.config.file);
            look(site, &mut report);
            said.extend(report.into_said(levels));
        }
    }
    said
}

impl Rule {
    /// Whether it reads one page after the other.
    fn reads_pages(&self) -> bool {
        matches!(self.look, Look::Text(_) | Look::Mentions(..) | Look::Page(_))
    }
}

fn check_page(site: &Site, page: &Page, active: &[&Rule], levels: &Levels) -> Vec<Diagnostic> {
    if active.is_empty() {
        return Vec::new();
    }
    let reading = Reading::of(site, page);
    let mut found = Vec::new();
    for rule in active {
        let Some(severity) = levels.of_rule(rule, &page.path) else { continue };
        let mut report = Report::new(rule, severity, &page.file);
        match rule.look {
            Look::Text(look) => reading.texts.iter().for_each(|text| look(text, &mut report)),
            Look::Mentions(_, look) => {
                let bit = mentions::bit(rule.name);
                for text in &reading.texts {
                    let found = text.mentions().iter().filter_map(|m| m.as_mention(text, bit));
                    found.for_each(|mention| look(&mention, &mut report));
                }
            }
            Look::Page(look) => look(&reading, &mut report),
            Look::Site(_) | Look::Published(_) => {}
        }
        found.append(&mut report.found);
    }
    found
}
