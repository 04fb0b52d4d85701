//! `preau new`: a kind of page and a title → a page to fill in, in its place.

use std::fmt::Write;

use super::call::Call;
use super::table::{self, Argument, Command, Label, Position, Value};
use super::{Ending, request, site};
use crate::diagnostic::Words;
use crate::forms;
use crate::model::Kinds;
use crate::pipeline::{self, Failure, Wish};
use crate::words;

/// Its row of the table.
pub fn command() -> Command {
    Command {
        name: "new",
        about: words!(
            "Commence une page : crée son fichier, avec ce qu'il faut y écrire",
            "Begins a page: makes its file, with what is to be written in it"
        ),
        arguments: vec![
            Argument::placed(
                "kind",
                Position::Optional,
                Value::Text(Label::new("GENRE", "KIND")),
                words!(
                    "Genre de la page, par exemple fiche ; sans lui, la liste de tous",
                    "Kind of the page, for example leaflet; without it, the list of all"
                ),
            ),
            Argument::placed(
                "title",
                Position::Several,
                Value::Text(Label::new("TITRE", "TITLE")),
                words!("Titre de la page", "Title of the page"),
            ),
            Argument::option(
                "in",
                Value::Text(Label::new("DOSSIER", "FOLDER")),
                words!(
                    "Dossier de « content » où la mettre, par exemple journal/cp (par défaut\u{a0}: celui du genre)",
                    "Folder of content to put it in, for example diary/cp (default: that of the kind)"
                ),
            ),
            table::site_option(),
        ],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let Some(kind) = call.text("kind").filter(|kind| !kind.trim().is_empty()) else {
        let folder = site::if_any(&call.path("site").unwrap_or_default())?;
        call.console.answer(&list(call, &pipeline::kinds(folder.as_deref())))?;
        return Ok(Ending::Fine);
    };
    let title = call.words("title");
    if title.trim().is_empty() {
        return Err(untitled(kind));
    }
    let request = request::of(call)?;
    let wish = Wish { kind, title: &title, folder: call.text("in"), tongue: call.tongue() };
    let made = pipeline::new_page(&request, &wish)?;
    let prefix = site::prefix(&request.site, &request.surroundings.current);
    let paths: String = made.iter().map(|path| format!("{prefix}{path}\n")).collect();
    call.console.answer(&paths)?;
    call.chat(&next(&request.site, &prefix));
    Ok(Ending::Fine)
}

/// What to do now. `prefix` leads from here to the site.
fn next(site: &std::path::Path, prefix: &str) -> Words {
    let target = match (prefix, site) {
        ("", site) if site == std::path::Path::new(".") => String::new(),
        ("", site) => format!(" \"{}\"", site.display()),
        (prefix, _) => format!(" \"{}\"", prefix.trim_end_matches('/')),
    };
    words!(
        "La page est commencée. Ouvrez ce fichier, changez ce qui est « à remplacer », puis lancez : preau check --drafts{target}\n\
         C'est un brouillon : retirez la ligne « brouillon » quand elle est prête.",
        "The page is begun. Open that file, change what is \"to be replaced\", then run: preau check --drafts{target}\n\
         It is a draft: remove the line \"draft\" when it is ready."
    )
}

/// The kinds, each with its sentence.
fn list(call: &Call, kinds: &Kinds) -> String {
    let tongue = call.tongue();
    let rows: Vec<(&str, &str)> = kinds
        .with_ids()
        .map(|(kind, id)| {
            let about = kind.about.as_ref().map_or("", |about| about.in_tongue(tongue));
            (forms::word_for(kinds, id, tongue), about)
        })
        .collect();
    let width = rows.iter().map(|(word, _)| word.chars().count()).max().unwrap_or_default();
    let start = words!(
        "Les genres de page. Par exemple : preau new fiche \"Les écrans le soir\"",
        "The kinds of page. For example: preau new leaflet \"Screens in the evening\""
    );
    let mut text = format!("{}\n\n", call.console.words(&start));
    for (word, about) in rows {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}", format!("  {word:width$}  {about}").trim_end());
    }
    text
}

fn untitled(kind: &str) -> Failure {
    Failure {
        words: words!("il manque le titre de la page.", "the page's title is missing."),
        help: Some(words!(
            "écrivez-le après le genre : preau new {kind} \"Les écrans le soir\"",
            "write it after the kind: preau new {kind} \"Screens in the evening\""
        )),
    }
}
