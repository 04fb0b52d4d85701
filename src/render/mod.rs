//! [`Site`] → [`RenderedSite`]: what every page shows, and the theme's templates to show it with.
//!
//! A page is rendered when it is asked for, and dropped by whoever asked: a large site never stands
//! in memory whole.

mod around;
mod cards;
mod choices;
mod colours;
mod directory;
mod duties;
mod engine;
mod evenings;
mod fields;
mod following;
mod frame;
mod home;
mod href;
mod json_ld;
mod labelled;
mod list_views;
mod metadata;
mod news;
mod not_found;
mod occurrences;
mod pictures;
mod places;
mod players;
mod progression;
mod qr;
mod seed;
mod skill_views;
mod story;
mod views;
mod weight;
mod whole;

use std::sync::Arc;

use tera::{Context, Value};

use crate::diagnostic::Diagnostic;
use crate::model::{Address, EditionId, FamilyId, ListId, PageId, Shared, Site, Version};

use crate::pictures::Gallery;
pub use around::{SCRIPT, script};
pub use engine::Memo;
pub use href::Origin;
use places::Places;

/// The file of a style sheet, from the root of the site.
pub const STYLE: &str = "theme/style.css";
/// The drawing that stands for the site in tabs and bookmarks.
pub const ICON: &str = "theme/icon.svg";
/// The same as a picture, for telephones' home screens.
pub const TOUCH_ICON: &str = "theme/icon-180.png";
/// The same where old browsers look for it.
pub const OLD_ICON: &str = "favicon.ico";

/// A site that can be shown: each page on demand.
pub struct RenderedSite<'s> {
    /// The site.
    pub site: &'s Site,
    /// The theme's templates.
    engine: Arc<engine::Engine>,
    /// What surrounds the pages, kept from one page to the next.
    frames: Arc<frame::Frames>,
    /// The pictures.
    pub gallery: &'s Gallery<'s>,
    /// Whether its pages say where they are written.
    places: Places,
}

/// Prepares the theme's templates for a site. `memo` is what is known from the site before, where there was one.
pub fn render<'s>(
    site: &'s Site,
    gallery: &'s Gallery<'s>,
    memo: &Memo,
) -> (RenderedSite<'s>, Vec<Diagnostic>) {
    let engine = memo.engine(site);
    let said = engine.said.clone();
    let (frames, places) = (Arc::default(), Places::Unsaid);
    (RenderedSite { site, engine, frames, gallery, places }, said)
}

/// Bytes put aside for a page: most need no more.
const TYPICAL_PAGE: usize = 16 * 1024;

type Rendered = Result<Vec<u8>, Vec<Diagnostic>>;

/// Puts spaces in the place of the control characters that come with text pasted from elsewhere (a word
/// processor's line end is one): HTML does not allow them, and one of them makes a feed unreadable as a whole.
fn blank_controls(text: &mut [u8]) {
    let is_control = |byte: u8| matches!(byte, 0..=8 | 0xb | 0xc | 0xe..=0x1f | 0x7f);
    let (mut controls, mut rare) = (false, false);
    // Nearly no page has any: this pass does not stop at a finding, so that the processor takes many bytes at once.
    for byte in text.iter() {
        controls |= is_control(*byte);
        rare |= *byte == 0xef;
    }
    if controls {
        text.iter_mut().filter(|byte| is_control(**byte)).for_each(|byte| *byte = b' ');
    }
    if !rare {
        return;
    }
    // U+FFFE and U+FFFF are no characters: U+FFFD stands for one that cannot be shown.
    let mut rest = text;
    while let Some(at) = rest.iter().position(|byte| *byte == 0xef) {
        rest = rest.get_mut(at + 1..).unwrap_or_default();
        if let [0xbf, last @ (0xbe | 0xbf), ..] = rest {
            *last = 0xbd;
        }
    }
}

impl<'s> RenderedSite<'s> {
    /// The same for those who write it: its pages say where each of their blocks is written.
    pub fn for_writers(&self) -> RenderedSite<'s> {
        RenderedSite {
            engine: Arc::clone(&self.engine),
            frames: Arc::clone(&self.frames),
            places: Places::Said,
            ..*self
        }
    }

    /// One page for the readers of one language; `part` counts the parts of its list from 0.
    pub fn page(&self, edition: EditionId, part: usize) -> Rendered {
        let edition = self.site.edition(edition);
        let page = self.site.page(edition.page);
        let origin = Origin::Page(&edition.addresses[part]);
        let mut context =
            frame::context(self, &edition.language, origin, self.part_of(edition.family))?;
        if part == 0 {
            let mut body = String::new();
            self.body(&mut body, edition.page, &edition.language, edition.version, origin);
            context.insert_value("body", Value::safe_string(&body));
        }
        let kind = self.site.kinds.get(page.kind);
        if kind.shows.is_some() {
            context.insert("site", &frame::site_fields(self, &edition.language, origin));
        }
        let own = format!("kinds/{}/page.html", kind.name);
        let (name, template) = if self.engine.tera.contains_template(&own) {
            (own.as_str(), seed::Template::Own)
        } else {
            ("layout/page.html", seed::Template::Shared)
        };
        context.insert_value("page", views::page(self, edition, part, template));
        let html = self.bytes(name, &context, &page.path)?;
        Ok(self.places.of_page(html, page))
    }

    /// The places of a tour on one page, to print for a child; nothing where the edition has no such page.
    pub fn story(&self, edition: EditionId) -> Rendered {
        let edition = self.site.edition(edition);
        let Some(address) = &edition.story else { return Ok(Vec::new()) };
        let origin = Origin::Page(address);
        let mut context =
            frame::context(self, &edition.language, origin, self.part_of(edition.family))?;
        let name = self.site.language(&edition.language).and_then(|l| l.texts().get("story"));
        let name = name.map_or("", String::as_str);
        context.insert("page", &story::story(self, edition, name));
        self.bytes("layout/story.html", &context, address.as_str())
    }

    /// The theme's script that shows pictures of all that is around, if the site has any.
    pub fn view_script(&self) -> Option<Vec<u8>> {
        self.gallery.views().next()?;
        around::source(self.site).map(|source| source.as_bytes().to_vec())
    }

    /// A part of the list of a tag, a public or a skill, from 0.
    pub fn list(&self, list: ListId, part: usize) -> Rendered {
        let list = self.site.list(list);
        let mut context =
            frame::context(self, &list.language, Origin::Page(&list.addresses[part]), None)?;
        let template = match list.shared {
            Shared::Framework(id) => {
                context.insert("page", &skill_views::framework(self, list, id));
                "layout/skills.html"
            }
            _ => {
                context.insert("page", &list_views::list(self, list, part));
                "layout/list.html"
            }
        };
        self.bytes(template, &context, list.addresses[part].as_str())
    }

    /// The list of the tags of a language.
    pub fn tags(&self, language: &str, address: &Address) -> Rendered {
        let mut context = frame::context(self, language, Origin::Page(address), None)?;
        context.insert("page", &list_views::tags(self, language, address));
        self.bytes("layout/tags.html", &context, address.as_str())
    }

    /// The page that stands at an old address.
    pub fn redirect(&self, address: &Address, page: PageId) -> Rendered {
        let language = &self.site.page(page).language;
        let edition = self.site.edition_linked(page, language, Version::Full);
        let mut context = frame::context(self, &edition.language, Origin::Page(address), None)?;
        context.insert("page", &list_views::redirect(self, address, edition));
        self.bytes("layout/redirect.html", &context, address.as_str())
    }

    /// The page for addresses that do not exist. It may be shown at any depth, so that its links are
    /// complete addresses where the site's is known.
    pub fn not_found(&self) -> Rendered {
        let address = Address::fixed("404.html");
        let base = self.site.config.base_url.as_deref();
        let origin = base.map_or(Origin::Page(&address), Origin::Anywhere);
        let mut context = frame::context(self, &self.site.config.language, origin, None)?;
        context.insert("page", &not_found::not_found(self, origin));
        self.bytes("layout/404.html", &context, "404.html")
    }

    /// A template that shows the site to machines (a feed): `view` is what it reads as `page`.
    pub fn document<V: serde::Serialize>(
        &self,
        template: &str,
        language: &str,
        origin: Origin<'_>,
        view: &V,
    ) -> Rendered {
        let mut context = frame::context(self, language, origin, None)?;
        context.insert("page", view);
        self.bytes(template, &context, template)
    }

    /// Every style sheet of the theme in one: the colours, the layout's, then each kind's.
    pub fn style(&self) -> Vec<u8> {
        let sheets = self.site.theme.iter().filter(|file| file.path.ends_with(".css"));
        let (base, kinds): (Vec<_>, Vec<_>) = sheets.partition(|f| f.path.starts_with("style/"));
        let mut out = String::new();
        for sheet in base.into_iter().chain(kinds) {
            out.push_str(&sheet.file.text);
        }
        if self.gallery.photos().next().is_some() {
            pictures::tints(&mut out);
        }
        colours::insert(&mut out, &self.site.palette);
        out.into_bytes()
    }

    /// Appends a page's body, its links written for a place in the site.
    pub fn body(
        &self,
        out: &mut String,
        page: PageId,
        language: &str,
        version: Version,
        origin: Origin<'_>,
    ) {
        let page = self.site.page(page);
        let (site, gallery, loading) = (self.site, self.gallery, href::Loading::Eager);
        let place = pictures::Surroundings::Free;
        let mut writer =
            href::LinkWriter { site, gallery, loading, place, language, version, origin };
        self.places.write(out, &page.document, Some(page), &mut writer);
    }

    /// The part of the site in which a page stands: the page of the menu above it, or itself.
    fn part_of(&self, family: FamilyId) -> Option<FamilyId> {
        let above = |id: &FamilyId| self.site.family(*id).parent;
        let top = std::iter::successors(Some(family), above)
            .find(|id| above(id) == Some(self.site.home))?;
        frame::menu(self.site).contains(&top).then_some(top)
    }

    fn bytes(&self, name: &str, context: &Context, shown: &str) -> Rendered {
        let mut bytes = Vec::with_capacity(TYPICAL_PAGE);
        let rendered = self.engine.tera.render_to(name, context, &mut bytes);
        rendered.map_err(|error| engine::mistakes(&self.site.theme, &error, Some(shown)))?;
        blank_controls(&mut bytes);
        Ok(bytes)
    }

    fn template(
        &self,
        name: &str,
        context: &Context,
        shown: &str,
    ) -> Result<String, Vec<Diagnostic>> {
        let rendered = self.engine.tera.render(name, context);
        rendered.map_err(|error| engine::mistakes(&self.site.theme, &error, Some(shown)))
    }
}
