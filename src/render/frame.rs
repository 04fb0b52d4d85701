//! What surrounds every page: header, menu, help block, footer. Its links start from the root, so that it
//! is the same for all the pages of a part of the site that stand as deep, and each core renders it once for them.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Serialize, Serializer};
use tera::{Context, Value};

use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::model::{Address, Circle, FamilyId, KindId, Level, Shared, Site, Version};
use crate::render::colours::ThemeColour;
use crate::render::fields::FieldReader;
use crate::render::places::Places;
use crate::render::views::{LinkView, Reader, direction};
use crate::render::{ICON, Origin, RenderedSite, STYLE, TOUCH_ICON};
use crate::text::Rules;

/// How many pages the menu shows at most; the home page lists them all.
const LONGEST_MENU: usize = 12;

/// The pages of the menu: the first ones under the home page.
pub(super) fn menu(site: &Site) -> &[FamilyId] {
    let pages = &site.family(site.home).children;
    &pages[..pages.len().min(LONGEST_MENU)]
}

/// What the surroundings depend on: the way to the root (`../../`, or the site's address), the language of
/// the readers, and the part of the site.
type Key = (String, String, Option<FamilyId>);

/// What has been rendered once. Each core has its own: templates count who reads a value, and cores that count
/// together wait for each other.
pub(super) struct Frames {
    kept: Vec<Mutex<Kept>>,
}

#[derive(Default)]
struct Kept {
    /// The theme's strings by language, ready for templates.
    texts: HashMap<String, Value>,
    around: HashMap<Key, Context>,
}

impl Default for Frames {
    fn default() -> Self {
        // One more, for threads that are no core's own.
        Frames { kept: (0..=rayon::current_num_threads()).map(|_| Mutex::default()).collect() }
    }
}

impl Frames {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        let core = rayon::current_thread_index().unwrap_or(usize::MAX);
        self.kept[core.min(self.kept.len() - 1)].lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the templates of the surroundings read under the name `frame` (twelve names, as a card).
#[derive(Serialize)]
struct FrameView<'a> {
    title: &'a str,
    /// The language of what `site.yml` says, where it is not the reader's.
    other_language: Option<&'a str>,
    dir: &'static str,
    home: String,
    style: String,
    icons: Icons,
    /// The colours of the browser's own bar.
    theme_colour: ThemeColour,
    feed: Option<String>,
    tags: Option<String>,
    menu: Vec<MenuEntry<'a>>,
    own: Own<'a>,
    /// How accessible the site says that it is, on every page.
    conformity: Level,
}

/// The links to the site's icon, as a drawing and as a picture.
#[derive(Serialize)]
struct Icons {
    drawing: String,
    touch: String,
}

/// The pages that every site has, by the name of their kind (`_` for `-`), in their order.
struct Own<'a>(Vec<(String, LinkView<'a>)>);

impl Serialize for Own<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(role, entry)| (role, entry)))
    }
}

/// A page of the menu.
#[derive(Serialize)]
struct MenuEntry<'a> {
    title: &'a str,
    href: String,
    lang: Option<&'a str>,
    current: bool,
}

/// What the templates of all pages with the same surroundings read: the strings, `frame`, `header` and `footer`.
pub(super) fn context(
    rendered: &RenderedSite<'_>,
    language: &str,
    origin: Origin<'_>,
    part: Option<FamilyId>,
) -> Result<Context, Vec<Diagnostic>> {
    let root = match origin {
        Origin::Page(address) | Origin::Depth(address) => address.to_root(),
        Origin::Anywhere(base) => base.to_owned(),
    };
    let key = (root, language.to_owned(), part);
    if let Some(known) = rendered.frames.kept().around.get(&key) {
        return Ok(known.clone());
    }
    let made = make(rendered, language, origin.far(), part)?;
    rendered.frames.kept().around.insert(key, made.clone());
    Ok(made)
}

/// The theme's strings of a language; the site's where the theme does not speak it.
fn texts(rendered: &RenderedSite<'_>, language: &str) -> Option<Value> {
    let speaks = rendered.site.language(language)?;
    let mut kept = rendered.frames.kept();
    let ready = || Value::from_serializable(&whole(rendered.site, speaks));
    Some(kept.texts.entry(speaks.tag().to_owned()).or_insert_with(ready).clone())
}

/// The texts of a language; those of the site's language where it lacks some, so that no template fails.
fn whole<'s>(site: &'s Site, language: &'s Language) -> BTreeMap<&'s str, &'s str> {
    let main = site.languages.get(&site.config.language);
    let layers = main.into_iter().chain([language]);
    let texts = layers.flat_map(|language| language.texts());
    texts.map(|(key, text)| (key.as_str(), text.as_str())).collect()
}

fn make(
    rendered: &RenderedSite<'_>,
    language: &str,
    origin: Origin<'_>,
    part: Option<FamilyId>,
) -> Result<Context, Vec<Diagnostic>> {
    let mut context = Context::new();
    if let Some(texts) = texts(rendered, language) {
        context.insert_value("t", texts);
    }
    context.insert("lang", language);
    context.insert("frame", &view(rendered, language, origin, part));
    let mut inner = context.clone();
    inner.insert("site", &site_fields(rendered, language, origin));
    for (name, template) in [("header", "layout/header.html"), ("footer", "layout/footer.html")] {
        let html = rendered.template(template, &inner, template)?;
        context.insert_value(name, Value::safe_string(&html));
    }
    Ok(context)
}

fn view<'a>(
    rendered: &'a RenderedSite<'_>,
    language: &'a str,
    origin: Origin<'a>,
    part: Option<FamilyId>,
) -> FrameView<'a> {
    let site = rendered.site;
    let tagged = site.lists_of(Shared::Tag, language).next().is_some();
    let entry = |id: &FamilyId| {
        let edition = site.edition_for(*id, language, Version::Full);
        let page = site.page(edition.page);
        MenuEntry {
            title: page.fields.text("short-title").unwrap_or(&page.title),
            href: origin.link(edition.address()),
            lang: (page.language != language).then_some(page.language.as_str()),
            current: part == Some(*id),
        }
    };
    let reader = Reader::new(rendered, language, Version::Full, origin);
    let own = |(kind, family): &(KindId, FamilyId)| {
        (site.kinds.get(*kind).name.replace('-', "_"), reader.family(*family))
    };
    FrameView {
        title: &site.config.title,
        other_language: (site.config.language != language).then_some(&site.config.language),
        dir: direction(language),
        home: origin.link(site.edition_for(site.home, language, Version::Full).address()),
        style: origin.link(&Address::fixed(STYLE)),
        icons: Icons {
            drawing: origin.link(&Address::fixed(ICON)),
            touch: origin.link(&Address::fixed(TOUCH_ICON)),
        },
        theme_colour: ThemeColour::of(&site.palette),
        feed: site
            .has_feed(Circle::Everyone, language)
            .then(|| origin.link(&site.feed_address(Circle::Everyone, language))),
        tags: tagged.then(|| origin.link(&site.tags_address(language))),
        menu: menu(site).iter().map(entry).collect(),
        conformity: site.conformity.level,
        own: Own(site.own.iter().map(own).collect()),
    }
}

/// The fields of `site.yml`, as templates read them under the name `site`.
pub(super) fn site_fields(
    rendered: &RenderedSite<'_>,
    language: &str,
    origin: Origin<'_>,
) -> impl Serialize + use<> {
    let site = rendered.site;
    let main = site.languages.get(&site.config.language);
    let reader = FieldReader {
        site,
        gallery: rendered.gallery,
        own: None,
        language,
        around: language,
        speaks: site.language(language),
        version: Version::Full,
        rules: main.map_or(Rules::None, |language| language.typography()),
        origin,
        places: Places::Unsaid,
    };
    reader.fields(&site.config.fields)
}
