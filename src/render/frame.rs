//! What surrounds every page: header, menu, help block, footer. Its links start from the root, so that it
//! is the same for all the pages of a part of the site that stand as deep, and is rendered once for them.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use serde::{Serialize, Serializer};
use tera::{Context, Value};

use crate::diagnostic::Diagnostic;
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

/// What has been rendered once.
#[derive(Default)]
pub(super) struct Frames {
    kept: RwLock<HashMap<Key, Arc<Frame>>>,
}

/// The surroundings of some pages.
pub(super) struct Frame {
    view: Value,
    header: Value,
    footer: Value,
}

/// What the templates of the surroundings read under the name `frame`.
#[derive(Serialize)]
struct FrameView<'a> {
    title: &'a str,
    /// The language of what `site.yml` says, where it is not the reader's.
    other_language: Option<&'a str>,
    dir: &'static str,
    home: String,
    style: String,
    icon: String,
    touch_icon: String,
    /// The colours of the browser's own bar.
    theme_colour: ThemeColour,
    feed: Option<String>,
    tags: Option<String>,
    menu: Vec<MenuEntry<'a>>,
    own: Own<'a>,
    /// How accessible the site says that it is, on every page.
    conformity: Level,
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

/// Adds the surroundings to what a template reads: `site`, `frame`, `header` and `footer`.
pub(super) fn insert(
    rendered: &RenderedSite<'_>,
    context: &mut Context,
    language: &str,
    origin: Origin<'_>,
    part: Option<FamilyId>,
) -> Result<(), Vec<Diagnostic>> {
    let root = match origin {
        Origin::Page(address) | Origin::Depth(address) => address.to_root(),
        Origin::Anywhere(base) => base.to_owned(),
    };
    let key = (root, language.to_owned(), part);
    let kept = {
        let frames = rendered.frames.kept.read().unwrap_or_else(PoisonError::into_inner);
        frames.get(&key).map(Arc::clone)
    };
    let frame = match kept {
        Some(frame) => frame,
        None => {
            let frame = Arc::new(make(rendered, context, language, origin.far(), part)?);
            let mut frames = rendered.frames.kept.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(frames.entry(key).or_insert(frame))
        }
    };
    context.insert_value("frame", frame.view.clone());
    context.insert_value("header", frame.header.clone());
    context.insert_value("footer", frame.footer.clone());
    Ok(())
}

fn make(
    rendered: &RenderedSite<'_>,
    context: &Context,
    language: &str,
    origin: Origin<'_>,
    part: Option<FamilyId>,
) -> Result<Frame, Vec<Diagnostic>> {
    let view = Value::from_serializable(&view(rendered, language, origin, part));
    let mut inner = context.clone();
    inner.insert_value("frame", view.clone());
    inner.insert("site", &site_fields(rendered, language, origin));
    let html = |name| rendered.template(name, &inner, name).map(|html| Value::safe_string(&html));
    Ok(Frame { view, header: html("layout/header.html")?, footer: html("layout/footer.html")? })
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
        icon: origin.link(&Address::fixed(ICON)),
        touch_icon: origin.link(&Address::fixed(TOUCH_ICON)),
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
