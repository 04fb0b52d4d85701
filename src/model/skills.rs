//! The theme's `skills/*.yml` → frameworks of skills, and what a page means that says `crcn/1.1`.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::Deserialize;

use crate::diagnostic::Diagnostic;
use crate::load::ThemeFile;
use crate::text::{SourceFile, Span, fold, slug};
use crate::words;

/// A text in several languages.
type Tongues = BTreeMap<String, String>;

/// Every framework, the latest version of each.
#[derive(Default)]
pub struct Frameworks {
    all: Vec<Framework>,
    /// By each way to say a skill in full, as a slug.
    titles: HashMap<String, SkillId>,
}

/// A framework of skills.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// What writers put before a number; the folder of its pages.
    pub id: String,
    #[serde(default)]
    names: Vec<String>,
    title: Tongues,
    /// The year of its text.
    pub version: String,
    /// The official text, in French.
    pub source: String,
    /// Its skills, in their domains.
    pub domains: Vec<Domain>,
    #[serde(skip)]
    folded: Vec<String>,
}

/// Skills that belong together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Domain {
    title: Tongues,
    /// The skills.
    pub skills: Vec<Skill>,
}

/// A skill.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Its number in the framework.
    pub number: String,
    title: Tongues,
}

/// The place of a framework in [`Frameworks`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FrameworkId(u16);

/// The place of a skill in its framework, whatever its domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SkillId(FrameworkId, u16);

impl SkillId {
    /// The framework that it belongs to.
    pub fn framework(self) -> FrameworkId {
        self.0
    }
}

/// What a writer means by a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant<'t> {
    /// A skill of a framework.
    Skill(SkillId),
    /// A number that a framework has not.
    Unnumbered(FrameworkId, &'t str),
    /// A framework that nobody knows, so near to one that is known that it must be a slip.
    Unknown(FrameworkId),
    /// Something else, in the writer's words.
    Words,
}

/// A text and the language that it is in.
pub type Said<'t> = (&'t str, &'t str);

/// The text in a language; where it is not in it, in French.
fn said<'t>(texts: &'t Tongues, language: &str) -> Said<'t> {
    let primary = language.split('-').next().unwrap_or(language);
    let known = [language, primary, "fr"].into_iter().find_map(|tag| texts.get_key_value(tag));
    let found = known.or_else(|| texts.first_key_value());
    found.map_or(("", "fr"), |(tag, text)| (text, tag))
}

impl Frameworks {
    /// Reads the frameworks of a theme.
    pub(super) fn read(theme: &[ThemeFile]) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut all: Vec<Framework> = Vec::new();
        for file in theme {
            let name = file.path.strip_prefix("skills/").and_then(|name| name.strip_suffix(".yml"));
            if name.is_none() {
                continue;
            }
            match serde_yaml::from_str::<Framework>(&file.file.text) {
                Ok(framework) => match framework.lacks() {
                    Some(reason) => diagnostics.push(broken(&file.file, reason, 0)),
                    None => all.push(framework.folded()),
                },
                Err(error) => {
                    let line =
                        error.location().map_or(0, |at| usize::try_from(at.line()).unwrap_or(1));
                    diagnostics.push(broken(
                        &file.file,
                        &error.without_snippet().to_string(),
                        line,
                    ));
                }
            }
        }
        all.sort_by(|a, b| (&a.id, &b.version).cmp(&(&b.id, &a.version)));
        all.dedup_by(|later, kept| later.id == kept.id);
        let mut frameworks = Frameworks { all, titles: HashMap::new() };
        frameworks.learn_titles();
        (frameworks, diagnostics)
    }

    fn learn_titles(&mut self) {
        let mut titles = HashMap::new();
        for id in self.ids() {
            for (skill, number) in self.get(id).skills().zip(0..) {
                for title in skill.title.values() {
                    let numbered = format!("{} {title}", skill.number);
                    for full in [title.clone(), numbered] {
                        titles.entry(slug(&full)).or_insert(SkillId(id, number));
                    }
                }
            }
        }
        self.titles = titles;
    }

    /// The places of all.
    pub fn ids(&self) -> impl Iterator<Item = FrameworkId> + use<> {
        (0..u16::try_from(self.all.len()).unwrap_or(u16::MAX)).map(FrameworkId)
    }

    /// The framework at a place.
    pub fn get(&self, id: FrameworkId) -> &Framework {
        &self.all[usize::from(id.0)]
    }

    /// The skill at a place.
    pub fn skill(&self, SkillId(framework, skill): SkillId) -> Option<&Skill> {
        self.get(framework).skills().nth(usize::from(skill))
    }

    /// The places of the skills of a framework, in their order.
    pub fn skills(&self, id: FrameworkId) -> impl Iterator<Item = (SkillId, &Skill)> {
        self.get(id).skills().zip(0..).map(move |(skill, number)| (SkillId(id, number), skill))
    }

    /// What a writer means: `crcn/1.1`, `CRCN 1.1`, or a skill in full.
    pub fn meant<'t>(&self, written: &'t str) -> Meant<'t> {
        let written = written.trim();
        if let Some(skill) = self.titles.get(&slug(written)) {
            return Meant::Skill(*skill);
        }
        let cut = written.rfind(|c: char| c == '/' || c.is_whitespace());
        let Some((name, rest)) = cut.and_then(|at| written.split_at_checked(at)) else {
            return Meant::Words;
        };
        let between = |c: char| c == '/' || c.is_whitespace();
        let (number, bare) = (rest.trim_start_matches(between), name.trim_end_matches(between));
        let slash = rest.starts_with('/') || bare.len() < name.trim_end().len();
        let counts = number.starts_with(|c: char| c.is_ascii_digit())
            && number.chars().all(|c| c.is_ascii_alphanumeric() || c == '.');
        if !counts {
            return Meant::Words;
        }
        let name = fold(bare);
        let known = self.ids().find(|id| self.get(*id).folded.contains(&name));
        let Some(id) = known else {
            // « Leçon 3 » is no reference: a slip is one only where it is written as one.
            return self.near(&name).filter(|_| slash).map_or(Meant::Words, Meant::Unknown);
        };
        let same = self.skills(id).find(|(_, skill)| skill.number == number.trim_end_matches('.'));
        same.map_or(Meant::Unnumbered(id, number), |(skill, _)| Meant::Skill(skill))
    }

    fn near(&self, name: &str) -> Option<FrameworkId> {
        let near =
            crate::text::closest(name, self.all.iter().map(|framework| framework.id.as_str()))?;
        self.ids().find(|id| self.get(*id).id == near)
    }
}

impl Framework {
    /// Its skills, in their order.
    pub fn skills(&self) -> impl Iterator<Item = &Skill> {
        self.domains.iter().flat_map(|domain| &domain.skills)
    }

    /// Its title for readers of a language.
    pub fn title(&self, language: &str) -> Said<'_> {
        said(&self.title, language)
    }

    fn folded(mut self) -> Self {
        let names = self.names.iter().map(|name| fold(name));
        self.folded = std::iter::once(fold(&self.id)).chain(names).collect();
        self
    }

    /// What would keep it from having pages.
    fn lacks(&self) -> Option<&'static str> {
        let mut numbers: Vec<&str> = self.skills().map(|skill| skill.number.as_str()).collect();
        let is_number = |number: &&str| {
            number.starts_with(|c: char| c.is_ascii_digit())
                && number.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
        };
        let sound = numbers.iter().all(is_number);
        let count = numbers.len();
        numbers.sort_unstable();
        numbers.dedup();
        let titled = self.skills().all(|skill| !said(&skill.title, "fr").0.trim().is_empty());
        if self.id.is_empty() || fold(&self.id) != self.id {
            Some("id")
        } else if count == 0 || numbers.len() < count || !sound {
            Some("number")
        } else if !titled || said(&self.title, "fr").0.trim().is_empty() {
            Some("title")
        } else {
            None
        }
    }
}

impl Domain {
    /// Its title for readers of a language.
    pub fn title(&self, language: &str) -> Said<'_> {
        said(&self.title, language)
    }
}

impl Skill {
    /// Its title for readers of a language.
    pub fn title(&self, language: &str) -> Said<'_> {
        said(&self.title, language)
    }
}

fn broken(file: &Arc<SourceFile>, reason: &str, line: usize) -> Diagnostic {
    let lines = file.text.split_inclusive('\n');
    let offset: usize = lines.take(line.saturating_sub(1)).map(str::len).sum();
    Diagnostic::error(
        "skills-broken",
        words!(
            "Ce référentiel de compétences n'est pas compris ({reason}).",
            "This framework of skills is not understood ({reason})."
        ),
    )
    .at(file, Span::new(offset..offset))
    .help(words!(
        "Comparez avec themes/preau/skills/crcn-2019.yml : un id sans accent, et pour chaque compétence un numéro entre guillemets, différent des autres, et un titre.",
        "Compare with themes/preau/skills/crcn-2019.yml: an id without accents, and for each skill a number in quotes, unlike the others, and a title."
    ))
}
