//! The fields of a page → values that a template can read.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::language::Language;
use crate::model::{
    Facet, Field, FieldValue, Fields, Page, Picture, Place, Resolved, Site, Target, Version,
};
use crate::pictures::Gallery;
use crate::render::Origin;
use crate::render::around::{self, AroundView};
use crate::render::href::{LinkWriter, Loading};
use crate::render::pictures::{PictureWriter, Surroundings};
use crate::render::places::Places;
use crate::text::{Rules, typeset};
use crate::yaml::{Data, Entry};

/// A value as templates read it.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum FieldView {
    Text(String),
    Number(i64),
    Flag(bool),
    Html {
        html: String,
    },
    Day {
        iso: String,
        words: String,
        /// Without the day of the week.
        short: String,
        time: Option<String>,
        /// With the time, if there is one.
        moment: String,
    },
    Link {
        href: Option<String>,
        title: Option<String>,
        summary: Option<String>,
        lang: Option<String>,
    },
    Picture {
        /// Where a link to it leads; none where it is not shown.
        src: Option<String>,
        alt: String,
        caption: Option<String>,
        /// The picture, fetched when the reader comes near it.
        html: String,
        /// The same, fetched at once.
        eager: String,
        /// The same, whole whatever its width.
        whole: String,
        /// The same, small and without words: its description stands beside it.
        small: String,
        /// How it is shown as a view all around.
        around: Option<AroundView>,
        #[serde(flatten)]
        more: BTreeMap<Arc<str>, FieldView>,
    },
    List(Vec<FieldView>),
    Record(BTreeMap<Arc<str>, FieldView>),
}

/// Who reads, and where.
pub(super) struct FieldReader<'a> {
    pub site: &'a Site,
    pub gallery: &'a Gallery<'a>,
    /// The page whose fields are read.
    pub own: Option<&'a Page>,
    pub language: &'a str,
    /// The language of what the values stand in: another one is marked.
    pub around: &'a str,
    pub speaks: Option<&'a Language>,
    pub version: Version,
    pub rules: Rules,
    pub origin: Origin<'a>,
    pub places: Places,
}

/// Field names in templates have `_` in the place of `-`.
fn template_name(name: &Arc<str>) -> Arc<str> {
    if name.contains('-') { name.replace('-', "_").into() } else { Arc::clone(name) }
}

/// The fields that templates read under a name of their own: `page.title`, `page.published`…
const SAID: [&str; 7] = ["title", "summary", "audience", "tags", "authors", "date", "updated"];

impl FieldReader<'_> {
    /// The fields of a page or record.
    pub fn fields(&self, fields: &Fields<Resolved>) -> BTreeMap<Arc<str>, FieldView> {
        fields.0.iter().map(|field| self.field(field)).collect()
    }

    fn field(&self, field: &Field<Resolved>) -> (Arc<str>, FieldView) {
        (template_name(&field.name), self.value(&field.value))
    }

    /// The fields of a page: the skills that it serves are links.
    pub fn of_page(&self, page: &Page) -> BTreeMap<Arc<str>, FieldView> {
        let unsaid = page.fields.0.iter().filter(|field| !SAID.contains(&&*field.name));
        let mut views: BTreeMap<_, _> = unsaid.map(|field| self.field(field)).collect();
        let specs = self.site.kinds.fields(page.kind);
        for spec in specs.into_iter().filter(|spec| spec.feeds(Facet::Skills)) {
            let Some(field) = page.fields.get(&spec.name) else { continue };
            let skills = field.texts().into_iter().map(|(written, _)| self.skill(written));
            views.insert(template_name(&spec.name), FieldView::List(skills.collect()));
        }
        views
    }

    pub fn value(&self, value: &FieldValue<Resolved>) -> FieldView {
        match value {
            FieldValue::Text(text) => FieldView::Text(typeset(text, self.rules)),
            FieldValue::Choice(word) => FieldView::Text(word.to_string()),
            FieldValue::Number(number) => FieldView::Number(*number),
            FieldValue::Flag(flag) => FieldView::Flag(*flag),
            FieldValue::Day(day) => self.day(*day, None),
            FieldValue::Moment(day, time) => self.day(*day, *time),
            FieldValue::Link((target, written)) | FieldValue::File((target, written)) => {
                self.link(target, written)
            }
            FieldValue::Picture(picture) => self.picture(picture),
            FieldValue::Record(fields) => FieldView::Record(self.fields(fields)),
            FieldValue::List(list) => {
                FieldView::List(list.iter().map(|(value, _)| self.value(value)).collect())
            }
            FieldValue::Prose(document) => {
                let mut html = String::new();
                let mut writer = LinkWriter {
                    site: self.site,
                    gallery: self.gallery,
                    loading: Loading::Lazy,
                    place: Surroundings::Free,
                    language: self.language,
                    version: self.version,
                    origin: self.origin,
                };
                self.places.write(&mut html, document, self.own, &mut writer);
                FieldView::Html { html }
            }
        }
    }

    fn day(&self, day: jiff::civil::Date, time: Option<jiff::civil::Time>) -> FieldView {
        let said =
            |said: &dyn Fn(&Language) -> String| self.speaks.map_or_else(|| day.to_string(), said);
        let moment = said(&|language| language.moment((day, time)));
        let (words, short) = (said(&|l| l.day(day)), said(&|l| l.short_day(day)));
        let time = time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()));
        FieldView::Day { iso: day.to_string(), words, short, time, moment }
    }

    fn link(&self, target: &Target, written: &str) -> FieldView {
        let plain = |href| FieldView::Link { href, title: None, summary: None, lang: None };
        match target {
            Target::Page(page, fragment) => {
                let edition = self.site.edition_linked(*page, self.language, self.version);
                let page = self.site.page(edition.page);
                let mut href = self.origin.link(edition.address());
                if let Some(fragment) = fragment {
                    href.push('#');
                    href.push_str(fragment);
                }
                let lang = (page.language != self.around).then(|| page.language.clone());
                let place = fragment.as_ref().and_then(|id| place(page, id));
                let title = Some(place.map_or(&page.title, |place| &place.name).clone());
                FieldView::Link {
                    href: Some(href),
                    title,
                    summary: Some(page.summary.clone()),
                    lang,
                }
            }
            Target::Here(fragment) => {
                let place = self.own.and_then(|page| place(page, fragment));
                let title = place.map(|place| place.name.clone());
                let href = Some(format!("#{fragment}"));
                FieldView::Link { href, title, summary: None, lang: None }
            }
            Target::File(file) if !self.site.file(*file).is_shown() => plain(None),
            Target::File(file) => plain(Some(self.origin.link(self.gallery.address(*file)))),
            Target::Elsewhere => plain(Some(written.to_owned())),
            Target::Nowhere => plain(None),
        }
    }

    fn picture(&self, picture: &Picture<Resolved>) -> FieldView {
        let file = match picture.file.0 {
            Target::File(file) => Some(file).filter(|file| self.site.file(*file).is_shown()),
            _ => None,
        };
        let src = file.map(|file| self.origin.link(self.gallery.address(file)));
        let set = |text: &String| typeset(text, self.rules);
        let alt = picture.alternative.as_ref().map(set).unwrap_or_default();
        let caption = picture.caption.as_ref().map(set);
        let (site, gallery) = (self.site, self.gallery);
        let writer = PictureWriter { site, gallery, origin: self.origin, speaks: self.speaks };
        let shown = |loading| {
            let mut html = String::new();
            if let Some(file) = file {
                writer.write(&mut html, file, &alt, loading, Surroundings::Free);
            }
            self.places.of_thing(&mut html, self.own, picture.span);
            html
        };
        let (html, eager) = (shown(Loading::Lazy), shown(Loading::Eager));
        let (mut whole, mut small) = (String::new(), String::new());
        if let Some(file) = file {
            writer.whole(&mut whole, file, &alt);
            writer.small(&mut small, file);
        }
        for html in [&mut whole, &mut small] {
            self.places.of_thing(html, self.own, picture.span);
        }
        let around = file.and_then(|file| around::view(gallery, file, self.speaks, self.origin));
        let more = self.fields(&picture.more);
        FieldView::Picture { src, alt, caption, html, eager, whole, small, around, more }
    }
}

/// The place of a page that has an id.
fn place<'p>(page: &'p Page, id: &str) -> Option<&'p Place> {
    page.facets.places.iter().find(|place| &*place.id == id)
}

/// What a front matter says that no field describes, as it is written.
pub(super) fn extra(entries: &[Entry]) -> BTreeMap<Arc<str>, FieldView> {
    entries.iter().map(|e| (template_name(&e.key.as_str().into()), data(&e.value.data))).collect()
}

fn data(data: &Data) -> FieldView {
    match data {
        Data::Nothing => FieldView::Text(String::new()),
        Data::Text(text) => FieldView::Text(text.clone()),
        Data::List(list) => {
            FieldView::List(list.iter().map(|item| self::data(&item.data)).collect())
        }
        Data::Record(entries) => FieldView::Record(extra(entries)),
    }
}
