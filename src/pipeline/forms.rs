//! A kind and a title → a new page in its place; the kinds → the schemas that editors read.

use std::path::Path;

use super::{Failure, Request};
use crate::diagnostic::Tongue;
use crate::forms::{self, Order, Refusal, Shelves};
use crate::load::{self, Folder};
use crate::model::{self, KindId, Kinds, Memo, Wishes};
use crate::words;
use crate::write;

/// A page that somebody wants to begin.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// Its kind, as typed.
    pub kind: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The folder that its writer wants, as typed.
    pub folder: Option<&'a str>,
    /// The language of its keys and notes.
    pub tongue: Tongue,
}

/// Begins a page: the paths of what was made, from the site's folder, the page last.
///
/// # Errors
/// Where the kind is not known, the place is taken or not certain, or the disk refuses.
pub fn new_page(request: &Request, wish: &Wish<'_>) -> Result<Vec<String>, Failure> {
    let (sources, _) = load::load(&request.site, &load::Memo::default())?;
    let folders = load::folders(&request.site)?;
    let pages: Vec<String> = sources.pages.iter().map(|page| page.path.clone()).collect();
    let (today, drafts) = (request.date, request.drafts);
    let wishes = Wishes { today, drafts, base_url: None };
    let (site, _) = model::model(sources, &wishes, &Memo::default());
    let kind = kind(&site.kinds, wish.kind)?;
    let classes: Vec<&str> = site.config.classes.iter().map(|(id, _)| id.as_str()).collect();
    let contacts = site.config.fields.records("contacts");
    let roles: Vec<&str> = contacts.filter_map(|contact| contact.text("role")).collect();
    let shelves = Shelves {
        kinds: &site.kinds,
        folders: folders.iter().map(|folder| folder.path.as_str()).collect(),
        pages: pages.iter().map(String::as_str).collect(),
        classes: classes.clone(),
    };
    let place = forms::place(&shelves, kind, wish.title, wish.folder)?;
    let order = Order {
        kinds: &site.kinds,
        kind,
        title: wish.title,
        place: &place,
        classes: &classes,
        roles: &roles,
        today,
        tongue: wish.tongue,
    };
    let text = forms::page(&order);
    let content = request.site.join("content");
    let mut made = Vec::new();
    let folder = disk(&content, &folders, &place.folder);
    if place.is_new {
        write::make_folder(&folder)?;
        write::stay_inside(&content, &folder)?;
        let shelf = forms::shelf(site.kinds.get(kind), &place.folder, wish.tongue);
        write::create(&folder.join("index.md"), &shelf)?;
        made.push(format!("content/{}/index.md", place.folder));
    }
    write::create(&folder.join(&place.file), &text)?;
    made.push(format!("content/{}", place.path()));
    Ok(made)
}

/// Where a folder of `content/` stands: its name on the disk may have other accents.
fn disk(content: &Path, folders: &[Folder], path: &str) -> std::path::PathBuf {
    let known = folders.iter().find(|folder| folder.path == path);
    known.map_or_else(|| content.join(path), |folder| folder.disk.clone())
}

/// The kinds of a site; those of the tool where there is no site.
pub fn kinds(site: Option<&Path>) -> Kinds {
    Kinds::read(&load::theme(site)).0
}

/// The schemas of every kind and of `site.yml`, each with the name of its file.
pub fn schemas(kinds: &Kinds, tongue: Tongue) -> Vec<(String, String)> {
    let kinds = kinds
        .with_ids()
        .map(|(kind, id)| (kind.name.to_string(), forms::of_kind(kinds, id, tongue)));
    let all = kinds.chain([("site".to_owned(), forms::of_site(tongue))]);
    all.map(|(name, schema)| {
        let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
        (format!("{name}.schema.json"), text + "\n")
    })
    .collect()
}

/// The kind that was typed.
fn kind(kinds: &Kinds, typed: &str) -> Result<KindId, Failure> {
    forms::kind_called(kinds, typed).map_err(|near| unknown_kind(typed, near))
}

/// Says that no kind is called so.
pub fn unknown_kind(typed: &str, near: Option<&str>) -> Failure {
    let help = match near {
        Some(near) => words!("vouliez-vous dire « {near} » ?", "did you mean \"{near}\"?"),
        None => words!(
            "« preau new », sans rien derrière, en donne la liste.",
            "\"preau new\", with nothing after it, lists them."
        ),
    };
    Failure {
        words: words!(
            "« {typed} » n'est pas un genre de page connu.",
            "\"{typed}\" is not a known kind of page."
        ),
        help: Some(help),
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Failure { words: refusal.words, help: Some(refusal.help) }
    }
}
