//! `preau schema`: the kinds of page → the JSON Schemas by which an editor helps to write.

use std::path::{Path, PathBuf};

use super::call::Call;
use super::table::{self, Argument, Command, Label, Value};
use super::{Ending, site};
use crate::forms;
use crate::model::Kinds;
use crate::pipeline::{self, Failure};
use crate::words;
use crate::write;

/// In every file that this command makes, in each language: only such a file is made anew.
const MARK: &str = "preau schema";

/// What stands for `site.yml` among the kinds.
const SITE: &str = "site.yml";

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "schema",
        about: words!(
            "Donne aux éditeurs de texte la description des en-têtes (JSON Schema)",
            "Gives text editors the description of front matters (JSON Schema)"
        ),
        arguments: vec![
            Argument::option(
                "kind",
                Value::Text(Label::new("GENRE", "KIND")),
                words!(
                    "Genre de page, ou site.yml : son schéma, et lui seul",
                    "Kind of page, or site.yml: its schema and no other"
                ),
            ),
            Argument::option(
                "out",
                Value::Folder(Label::new("DOSSIER", "FOLDER")),
                words!(
                    "Dossier où écrire tous les schémas et les réglages des éditeurs, par exemple .vscode/preau",
                    "Folder to write all schemas and the editors' settings to, for example .vscode/preau"
                ),
            ),
            table::site_option(),
        ],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let typed = call.path("site").unwrap_or_default();
    let folder = site::if_any(&typed)?;
    let kinds = pipeline::kinds(folder.as_deref());
    match (call.text("kind"), call.path("out")) {
        (Some(kind), None) => {
            call.console.hand_over(&one(call, &kinds, kind)?)?;
            Ok(Ending::Fine)
        }
        (None, Some(out)) => all(call, &kinds, &out, &folder.unwrap_or(typed)),
        (None, None) => Err(neither()),
        (Some(_), Some(_)) => Err(both()),
    }
}

fn one(call: &Call, kinds: &Kinds, typed: &str) -> Result<String, Failure> {
    let is_site = typed == SITE || typed == "site";
    let name = match forms::kind_called(kinds, typed) {
        Ok(id) if !is_site => kinds.get(id).name.to_string(),
        Err(near) if !is_site => return Err(pipeline::unknown_kind(typed, near)),
        _ => "site".to_owned(),
    };
    let wanted = format!("{name}.schema.json");
    let all = pipeline::schemas(kinds, call.tongue());
    Ok(all.into_iter().find(|(file, _)| *file == wanted).map(|(_, text)| text).unwrap_or_default())
}

fn all(call: &Call, kinds: &Kinds, out: &Path, folder: &Path) -> Result<Ending, Failure> {
    let tongue = call.tongue();
    let schemas = slashed(out);
    let content = slashed(&folder.join("content"));
    let mut files = pipeline::schemas(kinds, tongue);
    files.push(("settings.json".to_owned(), forms::settings(kinds, &schemas, &content, tongue)));
    files.push(("remarkrc.mjs".to_owned(), forms::remark(kinds, &schemas, &content, tongue)));
    write::make_folder(out)?;
    for (name, text) in &files {
        write::put(&out.join(name), text, MARK)?;
    }
    let count = files.len();
    let line = format!("# yaml-language-server: $schema={}", from_content(folder, out));
    call.chat(&words!(
        "{count} fichiers → {schemas}/\n\
         Dans VS Code (extension YAML) : recopiez {schemas}/settings.json dans .vscode/settings.json ; site.yml est alors compris.\n\
         Dans Zed, Helix, Neovim : la même chose par une première ligne dans site.yml :\n  {line}\n\
         Pour l'en-tête des pages .md : {schemas}/remarkrc.mjs, qui dit comment l'installer.",
        "{count} files → {schemas}/\n\
         In VS Code (YAML extension): copy {schemas}/settings.json into .vscode/settings.json; site.yml is understood then.\n\
         In Zed, Helix, Neovim: the same by a first line in site.yml:\n  {line}\n\
         For the front matter of .md pages: {schemas}/remarkrc.mjs, which says how to install it."
    ));
    Ok(Ending::Fine)
}

/// A path as settings write it: `.vscode/preau`.
fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    let text = text.trim_end_matches('/');
    text.strip_prefix("./").unwrap_or(text).to_owned()
}

/// The way from `site.yml` to its schema; the whole path where there is none.
fn from_content(folder: &Path, out: &Path) -> String {
    let whole = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let (content, schemas): (PathBuf, PathBuf) = (whole(&folder.join("content")), whole(out));
    let shared = content.components().zip(schemas.components()).take_while(|(a, b)| a == b).count();
    let up = content.components().skip(shared).count();
    let down: PathBuf = schemas.components().skip(shared).collect();
    format!("{}{}/site.schema.json", "../".repeat(up), slashed(&down))
}

fn neither() -> Failure {
    Failure {
        words: words!("il manque « --kind » ou « --out ».", "\"--kind\" or \"--out\" is missing."),
        help: Some(words!(
            "pour un éditeur, tous les schémas : preau schema --out .vscode/preau\n\
             pour un logiciel, un seul : preau schema --kind fiche",
            "for an editor, all schemas: preau schema --out .vscode/preau\n\
             for a program, a single one: preau schema --kind leaflet"
        )),
    }
}

fn both() -> Failure {
    Failure {
        words: words!(
            "« --kind » ne va pas avec « --out ».",
            "\"--kind\" does not go with \"--out\"."
        ),
        help: Some(words!("n'écrivez que l'un des deux.", "write only one of them.")),
    }
}
