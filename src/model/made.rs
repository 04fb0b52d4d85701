//! What people wrote → the pages that the site has although nobody wrote them: its home page, and one page of
//! each kind whose `kind.yml` says `made`.

use std::collections::HashSet;
use std::sync::Arc;

use crate::load::PageSource;
use crate::model::config::Config;
use crate::model::fields::AsWritten;
use crate::model::kinds::{Kind, KindId, Kinds, Made};
use crate::model::name::{Name, Version};
use crate::model::written::{Desk, WrittenPage};
use crate::model::{FamilyId, Site, Wishes, book, redirects};
use crate::text::{SourceFile, slug};

/// A home page for a site that has none: its title and the list of its pages.
pub(super) fn missing_home(pages: &[PageSource], config: &Config<AsWritten>) -> Option<PageSource> {
    if pages.iter().any(|page| page.path == "index.md") {
        return None;
    }
    let title = quoted(&config.title);
    let text = format!("---\ntitle: {title}\n---\n");
    let file = Arc::new(SourceFile::new("content/index.md", text));
    Some(PageSource { path: "index.md".to_owned(), file })
}

/// The pages that the kinds promise and that no writer has made, in every language of the site.
pub(super) fn missing(
    written: &[Arc<WrittenPage>],
    desk: &Desk<'_>,
    wishes: &Wishes,
) -> Vec<Arc<WrittenPage>> {
    let mut taken = None;
    let mut made = Vec::new();
    for (kind, id) in desk.kinds.with_ids() {
        let Some(promise) = &kind.made else { continue };
        let present = || written.iter().filter(|page| page.kind == id && page.is_published(wishes));
        let (stem, tags) = match present().next() {
            // A translation alone: the page that it translates is made beside it.
            Some(first) if !present().any(|page| is_original(page, desk)) => {
                (first.name.stem.clone(), &desk.config.languages[..1])
            }
            Some(_) => continue,
            None => {
                let taken = taken.get_or_insert_with(|| taken_names(written, desk.kinds, wishes));
                let stem = free(&promise.stem(), taken);
                taken.insert(stem.clone());
                (stem, &desk.config.languages[..])
            }
        };
        for tag in tags {
            let source = page(kind, &promise.title, &stem, tag, desk);
            let name = Name::of(&source.path, |tag| desk.languages.get(tag).is_some());
            // The text is the tool's own: what might be said of it is nothing that a writer could mend.
            let (page, _) = desk.read(source, name, id);
            made.push(Arc::new(page));
        }
    }
    made
}

/// Whether a page is the full version in the site's language, or its file's name says that it is.
fn is_original(page: &WrittenPage, desk: &Desk<'_>) -> bool {
    let own = page.language == desk.config.language || page.name.language.is_none();
    own && page.name.version == Version::Full
}

fn page(kind: &Kind, title: &str, stem: &str, tag: &str, desk: &Desk<'_>) -> PageSource {
    let suffix = if tag == desk.config.language { String::new() } else { format!(".{tag}") };
    let title = quoted(desk.speaks(tag).map_or(title, |language| language.text(title)));
    let name = quoted(&kind.name);
    let text = format!("---\nkind: {name}\ntitle: {title}\n---\n");
    let file = Arc::new(SourceFile::new(book::TOOL, text));
    PageSource { path: format!("{stem}{suffix}.md"), file }
}

/// A text as YAML reads it whatever it holds: JSON's strings are YAML's.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// The names at the root of the site that somebody uses: pages, folders, old addresses. A made page keeps
/// off a folder's name too, or it would pass for that folder's page.
fn taken_names(written: &[Arc<WrittenPage>], kinds: &Kinds, wishes: &Wishes) -> HashSet<String> {
    let first = |path: &str| slug(path.split('/').next().unwrap_or(path));
    let mut taken = HashSet::new();
    let mut seen = HashSet::new();
    for page in written {
        // A draft of the very page leaves its place to the made one until its day comes.
        if kinds.get(page.kind).made.is_some() && !page.is_published(wishes) {
            continue;
        }
        let root = page.name.stem.split('/').next().unwrap_or_default();
        if seen.insert(root) {
            taken.insert(slug(root));
        }
        for (alias, _) in page.fields.texts("aliases") {
            if let Some(address) = redirects::clean(alias) {
                taken.insert(first(address.as_str().trim_end_matches(".html")));
            }
        }
    }
    taken
}

/// `plan`, or `plan-2` where somebody has a page `plan`.
fn free(stem: &str, taken: &HashSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{stem}-{number}"));
    let mut names = std::iter::once(stem.to_owned()).chain(numbered);
    names.find(|name| !taken.contains(name)).unwrap_or_default()
}

/// Of each kind that promises a page, the page that keeps the promise, in the order in which they stand at
/// the foot of every page: the one at the promised place, or the first of its kind.
pub(super) fn own(site: &Site) -> Vec<(KindId, FamilyId)> {
    let promises = site.kinds.with_ids().filter_map(|(kind, id)| Some((kind.made.as_ref()?, id)));
    let mut promises: Vec<_> = promises.collect();
    promises.sort_by_key(|(promise, _)| promise.order);
    let ids = || (0..).map(FamilyId).zip(&site.families);
    let of_kind =
        |id: KindId| ids().filter(move |(_, family)| site.page(family.primary).kind == id);
    let kept = |(promise, kind): (&Made, KindId)| {
        let there = of_kind(kind).find(|(_, family)| family.stem == promise.stem());
        Some((kind, there.or_else(|| of_kind(kind).next())?.0))
    };
    promises.into_iter().filter_map(kept).collect()
}
