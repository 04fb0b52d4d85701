//! A kind, a title and the folders of a site → where the new page goes, or why nowhere yet.

use crate::diagnostic::Words;
use crate::model::{Facet, Kind, KindId, Kinds};
use crate::text::{closest_folded, slug};
use crate::words;

/// What stands in `content/`.
pub struct Shelves<'a> {
    /// The kinds of page.
    pub kinds: &'a Kinds,
    /// The paths of its folders.
    pub folders: Vec<&'a str>,
    /// The paths of its pages.
    pub pages: Vec<&'a str>,
    /// The ids of the classes.
    pub classes: Vec<&'a str>,
}

/// Where a page goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its folder, from `content/`; empty at the root.
    pub folder: String,
    /// The name of its file.
    pub file: String,
    /// Whether that folder is yet to be made.
    pub is_new: bool,
    /// Whether a page of that place is of the kind without saying so.
    pub gives_kind: bool,
    /// The class whose folder it is.
    pub class: Option<String>,
}

/// Why there is no place yet.
#[derive(Debug)]
pub struct Refusal {
    /// Why.
    pub words: Words,
    /// What to do.
    pub help: Words,
}

impl Place {
    /// The path of its file, from `content/`.
    pub fn path(&self) -> String {
        join(&self.folder, &self.file)
    }
}

/// Finds the place of a page of a kind; `wished` is the folder that its writer wants.
pub fn place(
    shelves: &Shelves<'_>,
    id: KindId,
    title: &str,
    wished: Option<&str>,
) -> Result<Place, Refusal> {
    let kind = shelves.kinds.get(id);
    let (folder, file, is_new) = match wished {
        Some(wished) => (shelves.wished(wished)?, file_name(title), false),
        None => match shelves.own_file(kind) {
            Some(file) => (String::new(), file, false),
            None => {
                let (folder, is_new) = shelves.own_folder(kind);
                shelves.one_class(id, &folder)?;
                (folder, file_name(title), is_new)
            }
        },
    };
    shelves.free(&folder, &file)?;
    let given = match folder.split('/').next() {
        Some("") | None => shelves.kinds.of_file(&slug(file.trim_end_matches(".md"))),
        Some(root) => shelves.kinds.of_folder(&slug(root)),
    };
    let gives_kind = given.unwrap_or_else(|| shelves.kinds.page()) == id;
    let class = folder.split('/').find_map(|part| shelves.class(part)).map(str::to_owned);
    Ok(Place { folder, file, is_new, gives_kind, class })
}

impl Shelves<'_> {
    /// The file at the root that is of the kind, if it has one and nobody has written it.
    fn own_file(&self, kind: &Kind) -> Option<String> {
        let first = kind.files.first()?;
        let at_root = self.pages.iter().filter(|page| !page.contains('/'));
        let written = at_root.map(|page| slug(page.trim_end_matches(".md")));
        let is_written = written.into_iter().any(|name| kind.files.contains(&name));
        (!is_written || kind.folders.is_empty()).then(|| format!("{first}.md"))
    }

    /// The first of the kind's folders that is there; else the first, to be made.
    fn own_folder(&self, kind: &Kind) -> (String, bool) {
        let there = |wanted: &String| {
            self.folders.iter().find(|folder| !folder.contains('/') && slug(folder) == *wanted)
        };
        match kind.folders.iter().find_map(there) {
            Some(folder) => ((*folder).to_owned(), false),
            None => kind.folders.first().map_or_else(Default::default, |f| (f.clone(), true)),
        }
    }

    /// Pages that belong to a class do not go beside the folders of the classes.
    fn one_class(&self, id: KindId, folder: &str) -> Result<(), Refusal> {
        if !self.kinds.feeds(id, Facet::Class) {
            return Ok(());
        }
        let is_of_class = |path: &&&str| {
            let below = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
            below.is_some_and(|name| self.class(name).is_some())
        };
        let options: Vec<String> =
            self.folders.iter().filter(is_of_class).map(|path| format!("--in {path}")).collect();
        if options.is_empty() {
            return Ok(());
        }
        let options = options.join("\n");
        Err(Refusal {
            words: words!(
                "pour quelle classe ? Le dossier « {folder} » en a plusieurs.",
                "for which class? The folder \"{folder}\" has several."
            ),
            help: words!(
                "ajoutez l'une de ces options :\n{options}",
                "add one of these options:\n{options}"
            ),
        })
    }

    fn class(&self, name: &str) -> Option<&str> {
        let name = slug(name);
        self.classes.iter().copied().find(|class| slug(class) == name)
    }

    /// A folder as typed: `journal/cp`, `content/journal/cp/`, `journal\cp`.
    fn wished(&self, typed: &str) -> Result<String, Refusal> {
        let path = typed.trim().replace('\\', "/");
        let path = path.trim_start_matches("./");
        if path.starts_with('/') || path.contains(':') || path.split('/').any(|part| part == "..") {
            return Err(outside(typed));
        }
        let path = path.trim_end_matches('/');
        let inside =
            path.strip_prefix("content").filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let path = inside.map_or(path, |rest| rest.trim_start_matches('/'));
        if path.is_empty() || path == "." {
            return Ok(String::new());
        }
        let slugs = |path: &str| path.split('/').map(slug).collect::<Vec<_>>();
        let same = |folder: &&&str| **folder == path || slugs(folder) == slugs(path);
        let exact = self.folders.iter().find(|folder| **folder == path);
        match exact.or_else(|| self.folders.iter().find(same)) {
            Some(folder) => Ok((*folder).to_owned()),
            None => Err(self.no_folder(path)),
        }
    }

    fn no_folder(&self, path: &str) -> Refusal {
        let help = match closest_folded(path, self.folders.iter().copied()) {
            Some(near) => words!("vouliez-vous dire : --in {near}", "did you mean: --in {near}"),
            None => words!(
                "créez d'abord ce dossier dans « content », ou retirez l'option --in.",
                "make that folder in \"content\" first, or leave --in out."
            ),
        };
        let words = words!(
            "il n'y a pas de dossier « {path} » dans « content ».",
            "there is no folder \"{path}\" in \"content\"."
        );
        Refusal { words, help }
    }

    /// Nobody has a page of that name there, under any spelling that leads to the same address.
    fn free(&self, folder: &str, file: &str) -> Result<(), Refusal> {
        let stem =
            |path: &str| slug(path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md"));
        let name = stem(file);
        let below = |path: &str| path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let taken = self.pages.iter().find(|page| match stem(page).as_str() {
            "index" => below(page) == join(folder, &name),
            stem => below(page) == folder && stem == name,
        });
        taken.map_or(Ok(()), |page| Err(taken_by(page)))
    }
}

fn join(folder: &str, file: &str) -> String {
    if folder.is_empty() { file.to_owned() } else { format!("{folder}/{file}") }
}

/// The title as a file's name. `index` is the page of a folder, and Windows keeps some names for itself.
fn file_name(title: &str) -> String {
    let name = slug(title);
    let kept = ["index", "con", "prn", "aux", "nul"].contains(&name.as_str());
    let port = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    let port = port.is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit());
    if kept || port { format!("{name}-page.md") } else { format!("{name}.md") }
}

fn outside(typed: &str) -> Refusal {
    Refusal {
        words: words!(
            "« {typed} » n'est pas un dossier de « content ».",
            "\"{typed}\" is not a folder of \"content\"."
        ),
        help: words!(
            "donnez son chemin depuis « content », par exemple : --in journal/cp",
            "give its path from \"content\", for instance: --in journal/cp"
        ),
    }
}

fn taken_by(page: &str) -> Refusal {
    Refusal {
        words: words!(
            "la page « content/{page} » existe déjà ; elle reste comme elle est.",
            "the page \"content/{page}\" is there already; it stays as it is."
        ),
        help: words!(
            "ouvrez-la pour la changer, ou donnez un autre titre à la nouvelle.",
            "open it to change it, or give the new one another title."
        ),
    }
}
