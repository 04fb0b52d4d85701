//! [`Sources`] → [`Site`]: pages read, addresses given, links followed, lists made.
//!
//! ```text
//! sources ─ written.rs ─▶ pages as written ─ families.rs ─▶ families ─ resolving.rs ─▶ pages, links followed
//!                                                                    └ tree.rs, editions.rs, lists.rs ─▶ Site
//! ```

mod address;
mod book;
mod circles;
mod config;
mod conformity;
mod directory;
mod contacts;
mod editions;
mod evenings;
mod facets;
mod families;
mod fields;
mod front;
mod glossary;
mod grades;
mod kinds;
mod legal;
mod link_mistakes;
mod links;
mod lists;
mod made;
mod media;
mod memo;
mod mistakes;
mod name;
mod palette;
mod palettes;
mod permissions;
mod reading;
mod redirects;
mod references;
mod resolving;
mod route;
mod school_colour;
mod skill_lists;
mod skills;
mod titles;
mod theme;
mod tools;
mod translations;
mod tree;
mod written;
mod zone;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::document::{Document, Flavour, Settings};
use crate::language::{Language, Languages};
use crate::load::{FileSource, PageSource, Sources, ThemeFile};
use crate::text::{Rules, SourceFile, Span};
use crate::yaml::Entry;

pub use address::Address;
pub use circles::Circle;
pub use config::{Config, site_fields};
pub use conformity::{Audit, Conformity, Level};
pub use directory::{Directory, HelpPlace, Hours};
pub use editions::{Edition, EditionId};
pub use evenings::{Asked, Evening};
pub use facets::{Facets, Information, Line, LineStep, Mastery, Occurrence, Step, Task, Way};
pub use families::{Family, FamilyId};
pub use fields::{
    AsWritten, Choice, Facet, Field, FieldSpec, FieldType, FieldValue, Fields, Picture, Resolved,
    Stage, WrittenLink,
};
pub use glossary::Glossary;
pub use grades::{GRADES, Grade, UNKNOWN_GRADE_MINUTES, grades};
pub use kinds::{Kind, KindId, Kinds, Made, Shows, Sort};
pub use links::{FileId, PageId, Target};
pub use lists::{List, ListId, Shared};
pub use media::{Companions, companions};
pub use memo::Memo;
pub use name::Version;
pub use palette::{Palette, Shades, Token};
pub use palettes::Palettes;
pub use permissions::{Permission, Showing, Who};
pub use reading::picture_fields;
pub use redirects::Redirect;
pub use route::{Exit, Mark, Place, Stop};
pub use skills::{Domain, Framework, FrameworkId, Frameworks, Meant, Skill, SkillId};
pub use tools::Tool;

/// Which pages are wanted besides those that are published today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// None.
    Hidden,
    /// Drafts too.
    Shown,
}

/// What the person who builds decides.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// The day for which the site is built.
    pub today: Date,
    /// Whether drafts are shown.
    pub drafts: Drafts,
    /// The site's address on the Internet, in the place of `site.yml`'s.
    pub base_url: Option<String>,
}

/// A page, its links followed.
pub struct Page {
    /// Its path from `content/`.
    pub path: String,
    /// Its file.
    pub file: Arc<SourceFile>,
    /// Where its front matter stands.
    pub front: Span,
    /// Its kind.
    pub kind: KindId,
    /// The language in which it is written.
    pub language: String,
    /// Whether it is the plain version.
    pub version: Version,
    /// Its title, typeset.
    pub title: String,
    /// Its summary, typeset: the author's, or the first words of its body.
    pub summary: String,
    /// Its fields.
    pub fields: Fields<Resolved>,
    /// What its front matter says that no field describes.
    pub extra: Vec<Entry>,
    /// What lists, channels and rules know of it.
    pub facets: Facets,
    /// Whether the page that it translates has changed since.
    pub outdated: bool,
    /// Its tags.
    pub tags: Vec<ListId>,
    /// Its body.
    pub document: Document<Target>,
    /// The page in all its languages and versions.
    pub family: FamilyId,
}

impl Page {
    /// Its texts: its body first, then the fields that hold one.
    pub fn documents(&self) -> Vec<&Document<Target>> {
        let mut documents = vec![&self.document];
        self.fields.documents(&mut documents);
        documents
    }
}

/// A file beside a page.
pub struct SiteFile {
    /// The file on the disk, not read yet.
    pub source: FileSource,
    /// Where it is published.
    pub address: Address,
    /// Whether a published page links to it; only then is it published itself.
    pub used: bool,
    /// Who is on it, if it is a picture and somebody says so.
    pub permission: Option<Permission>,
    /// Whether it may be shown on the day of the build.
    pub showing: Showing,
}

impl SiteFile {
    /// Whether it is published: a page links to it, and nothing forbids to show it.
    pub fn is_shown(&self) -> bool {
        self.used && self.showing == Showing::Shown
    }

    /// Whether it may be shown out of its page: never if pupils are on it.
    pub fn may_travel(&self) -> bool {
        let pupils = |permission: &Permission| permission.who == Who::Pupils;
        self.is_shown() && !self.permission.as_ref().is_some_and(pupils)
    }
}

/// Everything known of the site; from here on nothing of it changes.
pub struct Site {
    /// The day for which it is built.
    pub today: Date,
    /// `site.yml`.
    pub config: Config,
    /// How accessible it may say that it is.
    pub conformity: Conformity,
    /// The languages that the theme speaks.
    pub languages: Arc<Languages>,
    /// The kinds of page.
    pub kinds: Arc<Kinds>,
    /// The frameworks of skills.
    pub frameworks: Arc<Frameworks>,
    /// The colours.
    pub palette: Palette,
    /// The theme's files.
    pub theme: Vec<ThemeFile>,
    /// The published pages.
    pub pages: Vec<Page>,
    /// The paths of the pages that are not published today: drafts, scheduled, expired.
    pub absent: Vec<String>,
    /// The words that the site explains.
    pub glossary: Glossary,
    /// The pages, each in all its languages and versions.
    pub families: Vec<Family>,
    /// What is published: each page for readers of each language.
    pub editions: Vec<Edition>,
    /// The home page.
    pub home: FamilyId,
    /// The pages that every site has, in their order at the foot of each page, with the kind that promises each.
    pub own: Vec<(KindId, FamilyId)>,
    /// The lists of what pages share: those for a public first, then the tags, then the skills.
    pub lists: Vec<List>,
    /// The files beside the pages.
    pub files: Vec<SiteFile>,
    /// The old addresses.
    pub redirects: Vec<Redirect>,
    /// The addresses of its calendars and feeds, in order.
    pub followed: Vec<Address>,
    /// The tools that its pages explain, by their names, folded.
    pub tools: BTreeMap<String, Tool>,
    /// The places where others help, by the file that names them.
    pub directories: BTreeMap<FileId, Directory>,
}

/// Makes the site of what people wrote. `memo` is what is known from the site before, where there was one.
pub fn model(sources: Sources, wishes: &Wishes, memo: &Memo) -> (Site, Vec<Diagnostic>) {
    let Sources { config, mut pages, files, theme } = sources;
    let known = memo.recall(config.as_ref(), &theme);
    let theme::Theme { languages, kinds, frameworks, palettes, said } = &*known.theme;
    let mut diagnostics = said.clone();
    let (mut config, said) = Config::read(config.as_ref(), &silent(), languages);
    diagnostics.extend(said);
    let (palette, said) = palettes.of_site(&config);
    diagnostics.extend(said);
    diagnostics.extend(config.languages.iter().flat_map(|tag| languages.mistakes(tag)));
    if wishes.base_url.is_some() {
        config.base_url.clone_from(&wishes.base_url);
    }
    let (conformity, said) = conformity::conformity(&config.file, &config.fields, wishes.today);
    diagnostics.extend(said);
    diagnostics.extend(legal::incomplete(&config));
    pages.extend(made::missing_home(&pages, &config));
    let desk = written::Desk { config: &config, kinds, languages };
    let read = read_pages(&desk, pages, &known);
    diagnostics.extend(read.iter().flat_map(|known| &known.said).cloned());
    let mut written: Vec<_> = read.iter().map(|known| Arc::clone(&known.page)).collect();
    memo.keep(&known, read);
    written.extend(made::missing(&written, &desk, wishes));
    let (gathered, said) = families::gather(written, &config, wishes);
    diagnostics.extend(said);
    let absent = gathered.absent.iter().map(|page| page.path.clone()).collect();
    let resolved = resolving::resolve(gathered, files, config, kinds, &mut diagnostics);
    let (directories, said) = directory::read(&resolved.pages, &resolved.files, wishes.today);
    diagnostics.extend(said);
    let tools = tools::gather(&resolved.pages, kinds);
    let mut site = Site {
        today: wishes.today,
        config: resolved.config,
        conformity,
        languages: Arc::clone(languages),
        kinds: Arc::clone(kinds),
        frameworks: Arc::clone(frameworks),
        palette,
        theme,
        pages: resolved.pages,
        absent,
        glossary: resolved.glossary,
        families: resolved.families,
        editions: Vec::new(),
        home: resolved.home,
        own: Vec::new(),
        lists: Vec::new(),
        files: resolved.files,
        redirects: Vec::new(),
        followed: Vec::new(),
        directories,
        tools,
    };
    site.own = made::own(&site);
    tree::grow(&mut site);
    diagnostics.extend(translations::compare(&mut site));
    lists::gather(&mut site);
    skill_lists::gather(&mut site, &mut diagnostics);
    editions::publish(&mut site);
    titles::distinguish(&mut site);
    redirects::gather(&mut site, &mut diagnostics);
    permissions::apply(&mut site, &mut diagnostics);
    site.followed = circles::followed(&site);
    diagnostics.extend(book::collisions(&site));
    (site, diagnostics)
}

/// How a passage is read that is no page's: it has no labels.
fn silent() -> Settings<'static> {
    Settings {
        labels: &written::Silent,
        language: "fr",
        typography: Rules::None,
        title: None,
        ids: "",
        flavour: Flavour::Site,
    }
}

/// Pages that a core takes at once: as the last ones are read, the others have little to wait for.
const AT_ONCE: usize = 8;

/// Reads all the pages that are not known yet, in parallel, in the order of their paths.
fn read_pages(
    desk: &written::Desk<'_>,
    pages: Vec<PageSource>,
    known: &memo::Round,
) -> Vec<Arc<memo::Known>> {
    let (places, known) = (families::Places::of(&pages, desk), known.pages());
    let read = |source: PageSource| {
        let (name, place) = places.of_page(&source.path, desk);
        if let Some(known) = known.find(&source.path, &source.file, place) {
            return Arc::clone(known);
        }
        let (page, said) = desk.read(source, name, place);
        Arc::new(memo::Known { place, page: Arc::new(page), said })
    };
    pages.into_par_iter().with_max_len(AT_ONCE).map(read).collect()
}

impl Site {
    /// A page by its place.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// A family by its place.
    pub fn family(&self, id: FamilyId) -> &Family {
        &self.families[id.0 as usize]
    }

    /// An edition by its place.
    pub fn edition(&self, id: EditionId) -> &Edition {
        &self.editions[id.0 as usize]
    }

    /// A file by its place.
    pub fn file(&self, id: FileId) -> &SiteFile {
        &self.files[id.0 as usize]
    }

    /// The strings of a language; the site's where the theme does not speak it.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.get(tag).or_else(|| self.languages.get(&self.config.language))
    }

    /// A list by its place.
    pub fn list(&self, id: ListId) -> &List {
        &self.lists[id.0 as usize]
    }
}
