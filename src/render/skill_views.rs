//! Skills and their frameworks → what templates read of them: on the pages that serve them, and on their own.

use serde::Serialize;

use crate::model::{FrameworkId, List, Meant, Shared, SkillId, Version};
use crate::render::fields::{FieldReader, FieldView};
use crate::render::list_views::ListLink;
use crate::render::metadata::{self, Metadata};
use crate::render::views::{LinkView, Reader, direction};
use crate::render::{Origin, RenderedSite};
use crate::text::typeset;

/// A framework, above the list of one of its skills.
#[derive(Serialize)]
pub(super) struct AboveView<'a> {
    title: String,
    href: Option<String>,
    lang: Option<&'a str>,
    version: &'a str,
}

/// What the list of the skills of a framework reads.
#[derive(Serialize)]
pub(super) struct FrameworkView<'a> {
    title: String,
    /// The language of the title, where it is not the reader's.
    title_lang: Option<&'a str>,
    lang: &'a str,
    dir: &'static str,
    meta: Metadata<'a>,
    breadcrumb: Vec<LinkView<'a>>,
    version: &'a str,
    /// The official text that it comes from, in French.
    source: String,
    domains: Vec<DomainView<'a>>,
}

/// Skills that belong together.
#[derive(Serialize)]
struct DomainView<'a> {
    title: String,
    lang: Option<&'a str>,
    skills: Vec<SkillView<'a>>,
}

/// A skill, with the pages that serve it.
#[derive(Serialize)]
struct SkillView<'a> {
    title: String,
    lang: Option<&'a str>,
    /// The link to the list of its pages; none where no page serves it.
    href: Option<String>,
    count: usize,
}

/// What the template of a framework reads.
pub(super) fn framework<'a>(
    rendered: &'a RenderedSite<'_>,
    list: &'a List,
    id: FrameworkId,
) -> FrameworkView<'a> {
    let site = rendered.site;
    let language = list.language.as_str();
    let origin = Origin::Page(&list.addresses[0]);
    let framework = site.frameworks.get(id);
    let (title, tag) = site.framework_title(id, language);
    let mut skills = site.frameworks.skills(id);
    let domain = |domain: &'a crate::model::Domain| {
        let (title, tag) = site.set_in(domain.title(language));
        let skill = |(id, _)| skill(rendered, id, language, origin);
        let skills = skills.by_ref().take(domain.skills.len()).map(skill).collect();
        DomainView { title, lang: other(tag, language), skills }
    };
    FrameworkView {
        title,
        title_lang: other(tag, language),
        lang: language,
        dir: direction(language),
        meta: metadata::shared(rendered, list, 0),
        breadcrumb: vec![home(rendered, language, origin)],
        version: &framework.version,
        source: site.set_in((&framework.source, "fr")).0,
        domains: framework.domains.iter().map(domain).collect(),
    }
}

fn skill<'a>(
    rendered: &'a RenderedSite<'_>,
    id: SkillId,
    language: &str,
    origin: Origin<'_>,
) -> SkillView<'a> {
    let (title, tag) = rendered.site.skill_title(id, language);
    let list = rendered.site.skill_list(Shared::Skill(id), language);
    SkillView {
        title,
        lang: other(tag, language),
        href: list.map(|list| origin.link(&list.addresses[0])),
        count: list.map_or(0, |list| list.families.len()),
    }
}

/// The framework of the skill whose list is shown.
pub(super) fn above<'a>(
    rendered: &'a RenderedSite<'_>,
    list: &'a List,
    origin: Origin<'_>,
) -> Option<AboveView<'a>> {
    let Shared::Skill(skill) = list.shared else { return None };
    let site = rendered.site;
    let (title, tag) = site.framework_title(skill.framework(), &list.language);
    let own = site.skill_list(Shared::Framework(skill.framework()), &list.language);
    Some(AboveView {
        title,
        href: own.map(|own| origin.link(&own.addresses[0])),
        lang: other(tag, &list.language),
        version: &site.frameworks.get(skill.framework()).version,
    })
}

/// The language of a skill's title, where it is not that of its readers.
pub(super) fn title_language<'a>(
    rendered: &'a RenderedSite<'_>,
    list: &'a List,
) -> Option<&'a str> {
    let Shared::Skill(skill) = list.shared else { return None };
    other(rendered.site.skill_title(skill, &list.language).1, &list.language)
}

/// The links to the frameworks of which a page serves a skill.
pub(super) fn frameworks<'a>(
    rendered: &'a RenderedSite<'_>,
    language: &'a str,
    origin: Origin<'_>,
) -> Vec<ListLink<'a>> {
    let site = rendered.site;
    let link = |id: FrameworkId| {
        let list = site.skill_list(Shared::Framework(id), language)?;
        let (_, tag) = site.framework_title(id, language);
        let served = site.frameworks.skills(id).filter_map(|(skill, _)| {
            Some(site.skill_list(Shared::Skill(skill), language)?.families.len())
        });
        Some(ListLink {
            title: site.framework_title(id, language).0.into(),
            lang: other(tag, language),
            href: origin.link(&list.addresses[0]),
            count: served.sum(),
        })
    };
    site.frameworks.ids().filter_map(link).collect()
}

impl FieldReader<'_> {
    /// A skill that a page says it serves: a link to the list of the pages that serve it, or the writer's words.
    pub(super) fn skill(&self, written: &str) -> FieldView {
        let Meant::Skill(id) = self.site.frameworks.meant(written) else {
            let title = Some(typeset(written, self.rules));
            return FieldView::Link { href: None, title, summary: None, lang: None };
        };
        let (title, tag) = self.site.skill_title(id, self.around);
        let list = self.site.skill_list(Shared::Skill(id), self.language);
        FieldView::Link {
            href: list.map(|list| self.origin.link(&list.addresses[0])),
            title: Some(title),
            summary: None,
            lang: other(tag, self.around).map(str::to_owned),
        }
    }
}

/// The home page, by that word: what every path begins with.
pub(super) fn home<'a>(
    rendered: &'a RenderedSite<'_>,
    language: &'a str,
    origin: Origin<'a>,
) -> LinkView<'a> {
    let site = rendered.site;
    let mut home = Reader::new(rendered, language, Version::Full, origin).family(site.home);
    if let Some(word) = site.language(language).and_then(|language| language.texts().get("home")) {
        (home.title, home.lang) = (word, None);
    }
    home
}

fn other<'t>(tag: &'t str, language: &str) -> Option<&'t str> {
    (tag != language).then_some(tag)
}
