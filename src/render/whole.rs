//! The whole site → what the pages about it show: its plan as a tree, its index by letter.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use serde::Serialize;

use crate::model::{Edition, FamilyId, Shared, Site, Version};
use crate::render::list_views::{ListLink, audiences};
use crate::render::skill_views::frameworks;
use crate::render::views::direction;
use crate::render::{Origin, RenderedSite};
use crate::text::slug;

/// How many pages of one folder the plan shows.
const LONGEST_BRANCH: usize = 50;

/// How many pages the plan shows in all, unless its first level has more.
const LONGEST_PLAN: usize = 1000;

/// How many titles the index shows at once; above, each letter is unfolded when it is wanted.
const LONGEST_INDEX: usize = 300;

/// Every page of the site as a tree.
#[derive(Serialize)]
pub(super) struct PlanView<'a> {
    home: EntryView<'a>,
    branches: Vec<Branch<'a>>,
    /// The pages at the foot of every page.
    own: Vec<EntryView<'a>>,
    /// The lists for each public.
    audiences: Vec<ListLink<'a>>,
    /// The frameworks of skills that pages serve.
    frameworks: Vec<ListLink<'a>>,
    /// The list of the tags.
    tags: Option<String>,
}

/// A page and those below it.
#[derive(Serialize)]
struct Branch<'a> {
    page: EntryView<'a>,
    below: Vec<Branch<'a>>,
    /// How many pages below it are not shown.
    more: usize,
}

/// A page, by its title.
#[derive(Serialize)]
struct EntryView<'a> {
    title: &'a str,
    href: String,
    /// The language of the page and its direction, where it is not the reader's.
    lang: Option<&'a str>,
    dir: Option<&'static str>,
}

/// Every title of the site by its first letter.
#[derive(Serialize)]
pub(super) struct IndexView<'a> {
    letters: Vec<Letter<'a>>,
    /// Whether there are so many titles that letters are shown folded.
    folded: bool,
}

/// The titles that begin with a letter.
#[derive(Serialize)]
struct Letter<'a> {
    name: String,
    id: String,
    entries: Vec<EntryView<'a>>,
}

/// Who reads, and where.
struct Reader<'a> {
    site: &'a Site,
    language: &'a str,
    origin: Origin<'a>,
}

/// The plan, for the page that shows it.
pub(super) fn plan<'a>(rendered: &'a RenderedSite<'_>, edition: &'a Edition) -> PlanView<'a> {
    let reader = Reader::new(rendered, edition);
    let site = reader.site;
    let levels = levels(site);
    let own = site.own.iter().map(|(_, family)| *family).filter(|own| *own != edition.family);
    let tagged = site.lists_of(Shared::Tag, reader.language).next().is_some();
    PlanView {
        home: reader.entry(site.home),
        branches: reader.below(site.home, levels).0,
        own: own.map(|family| reader.entry(family)).collect(),
        audiences: audiences(rendered, reader.language, reader.origin),
        frameworks: frameworks(rendered, reader.language, reader.origin),
        tags: tagged.then(|| reader.origin.link(&site.tags_address(reader.language))),
    }
}

/// How many levels under the home page the plan can show and stay readable.
fn levels(site: &Site) -> usize {
    let mut level = vec![site.home];
    let (mut shown, mut levels) = (0, 0);
    loop {
        let below = |family: &FamilyId| site.family(*family).children.iter().take(LONGEST_BRANCH);
        level = level.iter().flat_map(below).copied().collect();
        shown += level.len();
        if level.is_empty() || (levels > 0 && shown > LONGEST_PLAN) {
            return levels;
        }
        levels += 1;
    }
}

impl<'a> Reader<'a> {
    fn new(rendered: &'a RenderedSite<'_>, edition: &'a Edition) -> Self {
        let origin = Origin::Page(edition.address());
        Reader { site: rendered.site, language: &edition.language, origin }
    }

    fn entry(&self, family: FamilyId) -> EntryView<'a> {
        let edition = self.site.edition_for(family, self.language, Version::Full);
        let page = self.site.page(edition.page);
        let lang = (page.language != self.language).then_some(page.language.as_str());
        let href = self.origin.link(edition.address());
        EntryView { title: &page.title, href, lang, dir: lang.map(direction) }
    }

    /// The branches below a page, `levels` deep, and how many pages of its own list they leave out.
    fn below(&self, family: FamilyId, levels: usize) -> (Vec<Branch<'a>>, usize) {
        let children = &self.site.family(family).children;
        let shown = if levels == 0 { 0 } else { children.len().min(LONGEST_BRANCH) };
        let branch = |child: &FamilyId| {
            let (below, more) = self.below(*child, levels.saturating_sub(1));
            Branch { page: self.entry(*child), below, more }
        };
        (children[..shown].iter().map(branch).collect(), children.len() - shown)
    }
}

/// The index, for the page that shows it.
pub(super) fn index<'a>(rendered: &'a RenderedSite<'_>, edition: &'a Edition) -> IndexView<'a> {
    let reader = Reader::new(rendered, edition);
    let alphabet = Alphabet::of(reader.language);
    let families = (0..).map(FamilyId::new).zip(&reader.site.families);
    let mut entries: Vec<_> = families
        .filter(|(family, _)| *family != edition.family)
        .map(|(family, _)| {
            let entry = reader.entry(family);
            let from = entry.title.find(char::is_alphanumeric).unwrap_or(0);
            (alphabet.initial(&entry.title[from..]), from, entry)
        })
        .collect();
    entries.sort_by(|(a, from_a, left), (b, from_b, right)| {
        let titles = || alphabet.compare(&left.title[*from_a..], &right.title[*from_b..]);
        alphabet.by_initial(a, b).then_with(titles).then_with(|| left.href.cmp(&right.href))
    });
    let folded = entries.len() > LONGEST_INDEX;
    let mut letters: Vec<Letter<'a>> = Vec::new();
    let mut current = None;
    for (initial, _, entry) in entries {
        if current.as_ref() != Some(&initial) {
            letters.push(Letter { name: initial.name(), id: initial.id(), entries: Vec::new() });
            current = Some(initial);
        }
        if let Some(letter) = letters.last_mut() {
            letter.entries.push(entry);
        }
    }
    IndexView { letters, folded }
}

/// What a title is filed under.
#[derive(PartialEq, Eq)]
enum Initial {
    Letter(String),
    Digit,
    Other,
}

impl Initial {
    fn name(&self) -> String {
        match self {
            Initial::Letter(letter) => letter.clone(),
            Initial::Digit => "0–9".to_owned(),
            Initial::Other => "#".to_owned(),
        }
    }

    /// An id that a link and a person can keep: `lettre-a_`, `lettre-627_` for a letter without ASCII.
    fn id(&self) -> String {
        match self {
            Initial::Letter(letter) if letter.is_ascii() => {
                format!("lettre-{}_", letter.to_ascii_lowercase())
            }
            Initial::Letter(letter) => {
                let codes = letter.chars().map(|letter| format!("{:x}", u32::from(letter)));
                format!("lettre-{}_", codes.collect::<Vec<_>>().join("-"))
            }
            Initial::Digit => "lettre-0-9_".to_owned(),
            Initial::Other => "lettre-autre_".to_owned(),
        }
    }
}

/// The order of a language's letters (the Unicode collation algorithm with the language's own rules).
struct Alphabet {
    titles: Option<CollatorBorrowed<'static>>,
    /// Tells letters apart, and neither capitals nor accents that do not make another letter.
    letters: Option<CollatorBorrowed<'static>>,
}

impl Alphabet {
    fn of(language: &str) -> Self {
        let collator = |strength| {
            let locale: Locale = language.parse().ok()?;
            let mut preferences = CollatorPreferences::from(&locale);
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            Collator::try_new(preferences, options).ok()
        };
        Alphabet { titles: collator(Strength::Tertiary), letters: collator(Strength::Primary) }
    }

    fn compare(&self, a: &str, b: &str) -> Ordering {
        self.titles.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    }

    /// Digits come before letters, signs after.
    fn by_initial(&self, a: &Initial, b: &Initial) -> Ordering {
        let rank = |initial: &Initial| match initial {
            Initial::Digit => 0,
            Initial::Letter(_) => 1,
            Initial::Other => 2,
        };
        match (a, b) {
            (Initial::Letter(a), Initial::Letter(b)) => self.compare(a, b).then_with(|| a.cmp(b)),
            _ => rank(a).cmp(&rank(b)),
        }
    }

    /// What a text that starts with its first letter is filed under.
    fn initial(&self, text: &str) -> Initial {
        let Some(first) = text.chars().next().filter(|first| first.is_alphanumeric()) else {
            return Initial::Other;
        };
        if first.is_numeric() {
            return Initial::Digit;
        }
        if first.is_ascii() {
            return Initial::Letter(first.to_ascii_uppercase().to_string());
        }
        let own = first.to_string();
        let latin = slug(&own);
        let same = |other: &str| {
            let compared = self.letters.as_ref().map(|letters| letters.compare(other, &own));
            compared == Some(Ordering::Equal)
        };
        let base = base(first);
        if is_syllable(first) || same(&latin) {
            Initial::Letter(latin.chars().take(1).flat_map(char::to_uppercase).collect())
        } else if same(&base) {
            Initial::Letter(base.to_uppercase())
        } else {
            Initial::Letter(own.to_uppercase())
        }
    }
}

/// The letter without its marks: أ → ا.
fn base(letter: char) -> String {
    let mut base = String::new();
    unicode_normalization::char::decompose_canonical(letter, |part| {
        if base.is_empty() {
            base.push(part);
        }
    });
    base
}

/// Signs that stand for syllables or words, too many to be the letters of an index: they are filed under
/// the letter with which they are transcribed.
fn is_syllable(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: &str, title: &str, initial: &str) {
        let found = Alphabet::of(language).initial(title).name();
        assert_eq!(found, initial, "{title} in {language}");
    }

    #[test]
    fn a_title_is_filed_under_the_letter_that_the_language_knows() {
        check("fr", "École", "E");
        check("fr", "œuvre", "O");
        check("fr", "ça", "C");
        check("fr", "3 fiches", "0–9");
        check("fr", "🍎", "#");
        check("fr", "Ångström", "A");
        check("sv", "Ångström", "Å");
        check("es", "ñandú", "Ñ");
        check("ru", "ёлка", "Е");
        check("ru", "йога", "Й");
        check("ar", "أهلا", "ا");
        check("ar", "مدرسة", "م");
        check("zh", "学校", "X");
        check("fr", "学校", "X");
        check("el", "άνοιξη", "Α");
    }

    #[test]
    fn an_unknown_language_has_an_order_all_the_same() {
        check("xx", "École", "E");
        check("not a tag", "Bal", "B");
    }
}
