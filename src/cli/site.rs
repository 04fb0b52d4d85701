//! The folder that was typed → the site's folder, or what is missing there and how to start.

use std::path::{Path, PathBuf};

use crate::diagnostic::Words;
use crate::pipeline::Failure;
use crate::words;

/// Other names under which people save the configuration.
const MISNAMED: [&str; 4] = ["site.yaml", "Site.yml", "site.yml.txt", "site.txt"];

/// The folder that holds `content/site.yml`; an empty path is the current folder.
pub fn find(typed: &Path) -> Result<PathBuf, Failure> {
    let folder = if typed.as_os_str().is_empty() { Path::new(".") } else { typed };
    if folder.join("content/site.yml").is_file() {
        return Ok(folder.to_owned());
    }
    Err(missing(folder))
}

/// The same, for a command that can do without a site where nobody names one.
pub fn if_any(typed: &Path) -> Result<Option<PathBuf>, Failure> {
    let is_named = !typed.as_os_str().is_empty() && typed != Path::new(".");
    match find(typed) {
        Err(failure) if is_named => Err(failure),
        found => Ok(found.ok()),
    }
}

/// What leads from the folder `current`, where a forge keeps its root, to the site's: `ecole/`; nothing
/// where the site is that folder, or is not inside it.
pub fn prefix(site: &Path, current: &Path) -> String {
    let (Ok(site), Ok(current)) = (site.canonicalize(), current.canonicalize()) else {
        return String::new();
    };
    let inside = site.strip_prefix(&current).ok().and_then(Path::to_str).unwrap_or_default();
    let inside = inside.replace(std::path::MAIN_SEPARATOR, "/");
    if inside.is_empty() { inside } else { inside + "/" }
}

/// Why this folder is not a site's, from the most precise guess to the least.
fn missing(folder: &Path) -> Failure {
    let name = name(folder);
    if !folder.exists() {
        return say(
            words!("le dossier « {name} » n'existe pas.", "there is no folder \"{name}\"."),
            words!(
                "vérifiez son nom, ou placez-vous dans le dossier du site et lancez la commande \
                 sans rien derrière.",
                "check its name, or go into the site's folder and run the command with nothing after it."
            ),
        );
    }
    if !folder.is_dir() {
        return say(
            words!(
                "« {name} » est un fichier ; Préau attend le dossier du site.",
                "\"{name}\" is a file; Préau takes the site's folder."
            ),
            words!(
                "donnez le dossier qui contient « content ».",
                "give the folder that holds \"content\"."
            ),
        );
    }
    if let Some(site) = around(folder) {
        return inside(folder, &site);
    }
    if folder.join("content").is_dir() {
        return no_configuration(folder);
    }
    say(
        words!(
            "il n'y a pas de site ici : le dossier « {name} » ne contient pas « content/site.yml ».",
            "there is no site here: the folder \"{name}\" does not hold content/site.yml."
        ),
        start(),
    )
}

/// A folder as people know it: as typed, or by its full name if it is the current one.
fn name(folder: &Path) -> String {
    let absolute = if folder.starts_with(".") { std::path::absolute(folder).ok() } else { None };
    absolute.as_deref().unwrap_or(folder).display().to_string()
}

/// The site around `folder`, when someone stands or points inside it.
fn around(folder: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(folder).ok()?;
    absolute
        .ancestors()
        .skip(1)
        .find(|above| above.join("content/site.yml").is_file())
        .map(Path::to_owned)
}

fn inside(folder: &Path, site: &Path) -> Failure {
    let name = name(folder);
    let site = site.display();
    say(
        words!(
            "« {name} » est à l'intérieur d'un site ; Préau attend le dossier du site, \
             celui qui contient « content ».",
            "\"{name}\" is inside a site; Préau takes the site's folder, the one that holds \"content\"."
        ),
        words!("donnez ce dossier : \"{site}\"", "give this folder: \"{site}\""),
    )
}

/// There are texts, but nothing that says whose they are.
fn no_configuration(folder: &Path) -> Failure {
    let content = folder.join("content");
    let here = name(&content);
    let misnamed = MISNAMED.into_iter().find(|name| content.join(name).is_file());
    let help = match misnamed {
        Some(name) => words!(
            "le fichier « {name} » y est : renommez-le « site.yml ».",
            "there is a file \"{name}\": rename it \"site.yml\"."
        ),
        None => words!(
            "créez ce fichier ; une ligne suffit :\ntitre: École des Tilleuls",
            "create this file; one line is enough:\ntitle: Linden School"
        ),
    };
    say(
        words!(
            "il manque « site.yml » dans le dossier « {here} ».",
            "\"site.yml\" is missing in the folder \"{here}\"."
        ),
        help,
    )
}

/// How to begin.
fn start() -> Words {
    words!(
        "pour commencer, créez un dossier « content » avec deux fichiers :\n\
         content/site.yml, où une ligne suffit : titre: École des Tilleuls\n\
         content/index.md, votre page d'accueil : # Bienvenue à l'école\n\
         puis lancez : preau build",
        "to begin, create a folder \"content\" with two files:\n\
         content/site.yml, where one line is enough: title: Linden School\n\
         content/index.md, your home page: # Welcome to our school\n\
         then run: preau build"
    )
}

fn say(words: Words, help: Words) -> Failure {
    Failure { words, help: Some(help) }
}
