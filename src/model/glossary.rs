//! The pages that say what a word means → links to them where other pages of the same language say it first.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::document::Terms;
use crate::model::Page;
use crate::model::families::FamilyId;
use crate::model::fields::Facet;
use crate::model::kinds::{KindId, Kinds};
use crate::model::links::{PageId, Target};
use crate::model::written::WrittenPage;

/// The words that the site explains.
#[derive(Default)]
pub struct Glossary {
    tongues: HashMap<String, Tongue>,
}

/// A page that explains a word.
struct Explained {
    page: PageId,
    family: FamilyId,
    forms: Vec<String>,
}

/// Those of one language.
struct Tongue {
    terms: Terms,
    /// Of each term, its page.
    pages: Vec<(PageId, FamilyId)>,
    /// Of each form as it is written, its term.
    forms: HashMap<String, u32>,
}

impl Glossary {
    /// Reads the published pages; `family_of` says of each its family.
    pub(super) fn of(pages: &[Arc<WrittenPage>], family_of: &[FamilyId], kinds: &Kinds) -> Self {
        let explains = |(_, id): &(_, KindId)| kinds.feeds(*id, Facet::Definition);
        let kinds_of_terms: HashSet<KindId> =
            kinds.with_ids().filter(explains).map(|(_, id)| id).collect();
        let mut found: HashMap<&str, Vec<Explained>> = HashMap::new();
        for ((page, family), id) in pages.iter().zip(family_of).zip(0..) {
            if kinds_of_terms.contains(&page.kind) {
                let forms = forms(page, kinds);
                let explained = Explained { page: PageId(id), family: *family, forms };
                found.entry(&page.language).or_default().push(explained);
            }
        }
        let tongues =
            found.into_iter().map(|(tag, terms)| (tag.to_owned(), Tongue::of(tag, &terms)));
        Glossary { tongues: tongues.collect() }
    }

    /// Makes links of the words that a page says and that other pages explain: the first time, unless the page
    /// leads there by a link of its writer's.
    pub(super) fn link(&self, page: &mut Page, by_hand: &[FamilyId]) {
        let Some(tongue) = self.tongues.get(&page.language) else { return };
        let mut done = by_hand.to_vec();
        done.push(page.family);
        let mut wanted = |term: u32| {
            let (id, family) = *tongue.pages.get(term as usize)?;
            if done.contains(&family) {
                return None;
            }
            done.push(family);
            Some(Target::Page(id, None))
        };
        page.document.link_terms(&tongue.terms, &mut wanted);
        page.fields.each_document(&mut |document| document.link_terms(&tongue.terms, &mut wanted));
    }

    /// The page that explains a word, exactly as it is written, in a language.
    pub fn explaining(&self, language: &str, form: &str) -> Option<FamilyId> {
        let tongue = self.tongues.get(language)?;
        let (_, family) = tongue.pages.get(*tongue.forms.get(form)? as usize)?;
        Some(*family)
    }
}

impl Tongue {
    fn of(language: &str, found: &[Explained]) -> Self {
        let mut forms = HashMap::new();
        for (explained, term) in found.iter().zip(0..) {
            for form in &explained.forms {
                // Of two pages for one word, the first is meant everywhere.
                forms.entry(form.clone()).or_insert(term);
            }
        }
        let written = found.iter().zip(0..).flat_map(|(explained, term)| {
            explained.forms.iter().map(move |form| (term, form.as_str()))
        });
        let owned = written.filter(|(term, form)| forms.get(*form) == Some(term));
        Tongue {
            terms: Terms::new(language, owned),
            pages: found.iter().map(|explained| (explained.page, explained.family)).collect(),
            forms,
        }
    }
}

/// Whether a form is made of capitals only.
fn is_acronym(form: &str) -> bool {
    form.chars().any(char::is_uppercase) && !form.chars().any(char::is_lowercase)
}

/// What a page explains: its title, and the other forms that it says.
fn forms(page: &WrittenPage, kinds: &Kinds) -> Vec<String> {
    let mut forms = Vec::new();
    if let Some((title, _)) = &page.title {
        match title.trim().strip_suffix(')').and_then(|title| title.split_once('(')) {
            // « Espace numérique de travail (ENT) », but not « École (la nôtre) ».
            Some((words, other)) => {
                let (words, other) = (words.trim(), other.trim());
                let short = [words, other].into_iter().any(is_acronym);
                forms.push(words.to_owned());
                forms.extend(short.then(|| other.to_owned()));
            }
            None => forms.push(title.trim().to_owned()),
        }
    }
    let specs = kinds.fields(page.kind).into_iter().filter(|spec| spec.feeds(Facet::Term));
    for field in specs.filter_map(|spec| page.fields.get(&spec.name)) {
        forms.extend(field.texts().into_iter().map(|(form, _)| form.trim().to_owned()));
    }
    forms
}
