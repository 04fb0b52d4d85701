//! The skills that pages say they serve → a list of pages for each, and what is said of those that no framework has.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::model::editions::list_addresses;
use crate::model::families::FamilyId;
use crate::model::kinds::Sort;
use crate::model::lists::suffix;
use crate::model::skills::{FrameworkId, Meant, Said, SkillId};
use crate::model::{List, Page, Shared, Site};
use crate::text::{Span, typeset};
use crate::words;

/// How many skills are named to a writer who wants another.
const NAMED: usize = 4;

/// Says what cannot be a skill, and makes the lists.
pub(super) fn gather(site: &mut Site, diagnostics: &mut Vec<Diagnostic>) {
    for page in &site.pages {
        let mistaken = |(text, span): &(String, Span)| mistake(site, page, text, *span);
        diagnostics.extend(page.facets.skills.iter().filter_map(mistaken));
    }
    let served = served(site);
    let frameworks: BTreeSet<FrameworkId> = served.keys().map(|skill| skill.framework()).collect();
    let mut lists = Vec::new();
    for language in &site.config.languages {
        let list = |shared, stem: &str, families: Vec<FamilyId>| {
            let size = site.config.page_size;
            let addresses = list_addresses(stem, &suffix(site, language), families.len(), size);
            let (language, name) = (language.clone(), stem.to_owned());
            let (sort, titles) = (Sort::Order, Vec::new());
            List { shared, name, language, families, sort, addresses, titles }
        };
        for id in &frameworks {
            let stem = format!("competences/{}/index", site.frameworks.get(*id).id);
            lists.push(list(Shared::Framework(*id), &stem, Vec::new()));
        }
        for (id, families) in &served {
            let Some(skill) = site.frameworks.skill(*id) else { continue };
            let stem =
                format!("competences/{}/{}", site.frameworks.get(id.framework()).id, skill.number);
            lists.push(list(Shared::Skill(*id), &stem, families.clone()));
        }
    }
    site.lists.extend(lists);
}

/// The pages that serve each skill, in the order of the site.
fn served(site: &Site) -> BTreeMap<SkillId, Vec<FamilyId>> {
    let mut served: BTreeMap<SkillId, Vec<FamilyId>> = BTreeMap::new();
    if site.pages.iter().all(|page| page.facets.skills.is_empty()) {
        return served;
    }
    for family in site.in_order() {
        let page = site.page(site.family(family).primary);
        for (text, _) in &page.facets.skills {
            let Meant::Skill(skill) = site.frameworks.meant(text) else { continue };
            let families = served.entry(skill).or_default();
            if families.last() != Some(&family) {
                families.push(family);
            }
        }
    }
    served
}

/// What is wrong with a skill that a page says it serves.
fn mistake(site: &Site, page: &Page, text: &str, span: Span) -> Option<Diagnostic> {
    let frameworks = &site.frameworks;
    match frameworks.meant(text) {
        Meant::Skill(_) | Meant::Words => None,
        Meant::Unknown(near) => {
            let near = &frameworks.get(near).id;
            let number = text.rsplit('/').next().unwrap_or_default();
            let whole = format!("{near}/{number}");
            let said = Diagnostic::error(
                "skill-unknown",
                words!(
                    "« {text} » n'est la compétence d'aucun référentiel connu.",
                    "“{text}” is a skill of no known framework."
                ),
            )
            .at(&page.file, span)
            .help(words!("Vouliez-vous dire « {whole} » ?", "Did you mean “{whole}”?"));
            Some(propose(said, page, text, span, &whole))
        }
        Meant::Unnumbered(id, number) => {
            let framework = frameworks.get(id);
            let title = framework.title("fr").0;
            let near: Vec<&str> =
                near(framework.skills().map(|skill| skill.number.as_str()), number);
            let name = &framework.id;
            let list =
                near.iter().map(|number| format!("{name}/{number}")).collect::<Vec<_>>().join(", ");
            let said = Diagnostic::error(
                "skill-unknown",
                words!(
                    "« {title} » n'a pas de compétence {number}.",
                    "“{title}” has no skill {number}."
                ),
            )
            .at(&page.file, span)
            .help(words!("Les plus proches : {list}.", "The nearest: {list}."));
            Some(match near.first() {
                Some(first) => propose(said, page, text, span, &format!("{name}/{first}")),
                None => said,
            })
        }
    }
}

fn propose(said: Diagnostic, page: &Page, text: &str, span: Span, whole: &str) -> Diagnostic {
    if page.file.slice(span) == text { said.propose(span, whole) } else { said }
}

/// The numbers nearest to one: those of its domain first.
fn near<'n>(numbers: impl Iterator<Item = &'n str>, wanted: &str) -> Vec<&'n str> {
    let parts = |number: &str| {
        number.split('.').map(|part| part.parse().unwrap_or(0i64)).collect::<Vec<_>>()
    };
    let wanted = parts(wanted);
    let distance = |number: &&str| {
        let parts = parts(number);
        let part = |index: usize| (parts.get(index), wanted.get(index));
        let apart =
            |(a, b): (Option<&i64>, Option<&i64>)| a.unwrap_or(&0).abs_diff(*b.unwrap_or(&0));
        (apart(part(0)), apart(part(1)))
    };
    let mut numbers: Vec<&str> = numbers.collect();
    numbers.sort_by_key(distance);
    numbers.truncate(NAMED);
    numbers
}

impl Site {
    /// « 1.1 Mener une recherche », typeset, for readers of a language, and the language that it is in.
    pub fn skill_title(&self, id: SkillId, language: &str) -> (String, &str) {
        let Some(skill) = self.frameworks.skill(id) else { return (String::new(), "fr") };
        let (title, tag) = self.set_in(skill.title(language));
        (format!("{}\u{a0}{title}", skill.number), tag)
    }

    /// The title of a framework, typeset, for readers of a language, and the language that it is in.
    pub fn framework_title(&self, id: FrameworkId, language: &str) -> (String, &str) {
        self.set_in(self.frameworks.get(id).title(language))
    }

    /// A text of a framework, typeset by the rules of the language that it is in.
    pub fn set_in<'t>(&self, (text, tag): Said<'t>) -> (String, &'t str) {
        let rules = self.languages.get(tag).map(Language::typography).unwrap_or_default();
        (typeset(text, rules), tag)
    }

    /// The list of a skill, or of the skills of a framework, for readers of a language; that of the site's language
    /// where the site does not speak theirs.
    pub fn skill_list(&self, shared: Shared, language: &str) -> Option<&List> {
        let in_tongue = |tag: &str| {
            self.lists.iter().find(|list| list.shared == shared && list.language == tag)
        };
        in_tongue(language).or_else(|| in_tongue(&self.config.language))
    }
}
