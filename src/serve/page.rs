//! A page as it is published → the same with what shows mistakes and changes; mistakes → what that shows.

use serde::Serialize;

use super::stage::Front;
use crate::diagnostic::{Diagnostic, Tongue, Words, errors, quantity};
use crate::words;

/// Where the preview's own files stand: no page of a site can.
pub(super) const FOLDER: &str = "/_preau/";
/// The first of its scripts.
const SCRIPT_PATH: &str = "/_preau/preview.js";

/// A file of the preview itself.
pub(super) fn own(path: &str) -> Option<&'static str> {
    match path.strip_prefix(FOLDER)? {
        "preview.js" => Some(include_str!("script/preview.js")),
        "morph.js" => Some(include_str!("script/morph.js")),
        "panel.js" => Some(include_str!("script/panel.js")),
        "finder.js" => Some(include_str!("script/finder.js")),
        "panel.css" => Some(include_str!("script/panel.css")),
        _ => None,
    }
}

/// A page that the browser keeps up to date. The page's policy lets in the preview's script, and nothing else.
pub(super) fn dressed(html: &[u8], version: u64) -> Vec<u8> {
    let text = String::from_utf8_lossy(html);
    let allowed = "default-src 'none'; connect-src 'self'; script-src 'self' file:";
    let text = text.replacen("default-src 'none'", allowed, 1);
    let script = format!(
        "<script defer src=\"{SCRIPT_PATH}\" data-version=\"{version}\"></script>\n</head>"
    );
    text.replacen("</head>", &script, 1).into_bytes()
}

/// What stands in the place of a page while there is none.
pub(super) fn empty(tongue: Tongue) -> String {
    let (lang, title) = match tongue {
        Tongue::French => ("fr", "Aperçu du site"),
        Tongue::English => ("en", "Preview of the site"),
    };
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <script defer src=\"{SCRIPT_PATH}\" data-version=\"0\"></script>\n</head>\n<body>\n<main><h1>{title}</h1></main>\n\
         </body>\n</html>\n"
    )
}

/// What the script asks for.
#[derive(Serialize)]
pub(super) struct State<'a> {
    version: u64,
    /// Whether the newest site is not the one that is shown.
    refused: bool,
    /// The errors of all the site, then the warnings of the page.
    said: Vec<Said<'a>>,
    words: Labels,
}

/// A mistake.
#[derive(Serialize)]
struct Said<'a> {
    error: bool,
    message: &'a str,
    help: Option<&'a str>,
    /// `content/fiches/ecrans.md:12:3`
    place: Option<String>,
    /// The line that it is about.
    line: Option<&'a str>,
}

/// What the panel says of itself.
#[derive(Serialize)]
struct Labels {
    lang: String,
    title: String,
    errors: String,
    refused: String,
    warnings: String,
    hide: String,
    show: String,
    mended: String,
    /// The button that asks where something is written, what it says to do, and the answers.
    #[serde(rename = "where")]
    ask: String,
    guide: String,
    written: String,
    nowhere: String,
    copy: String,
    copied: String,
    close: String,
}

/// A longer line says nothing at a glance.
const LONGEST: usize = 300;

impl<'a> State<'a> {
    /// The state of a front, for the page at an address.
    pub fn of(front: &'a Front, page: &str, tongue: Tongue) -> Self {
        let source = front.sources.get(page);
        let of_page = |said: &&Diagnostic| {
            let file = said.place.as_ref().map(|place| &place.file.path);
            said.is_error() || source.is_some() && file == source
        };
        let failure = front.failure.iter().map(|words| Said {
            error: true,
            message: words.in_tongue(tongue),
            help: None,
            place: None,
            line: None,
        });
        let told = front.said.iter().filter(of_page).map(|said| entry(said, tongue));
        let said: Vec<Said<'_>> = failure.chain(told).collect();
        let errors = said.iter().filter(|said| said.error).count();
        let words = Labels::new(errors, said.len() - errors, tongue);
        State { version: front.version, refused: front.refused, said, words }
    }
}

fn entry(said: &Diagnostic, tongue: Tongue) -> Said<'_> {
    let place = said.place.as_ref().map(|place| (place, place.file.position(place.span.start)));
    let line = place.as_ref().map(|(place, at)| place.file.line(at.line).trim());
    Said {
        error: said.is_error(),
        message: said.words.in_tongue(tongue),
        help: said.help.as_ref().map(|help| help.in_tongue(tongue)),
        place: place
            .as_ref()
            .map(|(place, at)| format!("{}:{}:{}", place.file.path, at.line, at.column)),
        line: line.filter(|line| !line.is_empty() && line.len() <= LONGEST),
    }
}

impl Labels {
    fn new(of_errors: usize, of_warnings: usize, tongue: Tongue) -> Self {
        let said = |words: Words| words.in_tongue(tongue).to_owned();
        let warnings = quantity(of_warnings, ["remarque", "remarques"], ["remark", "remarks"]);
        let Words { fr, en } = warnings;
        Labels {
            lang: said(words!("fr", "en")),
            title: said(words!("Aperçu", "Preview")),
            errors: said(errors(of_errors)),
            refused: said(words!(
                "Voici la dernière page sans erreur. La nouvelle apparaîtra quand tout sera corrigé.",
                "This is the last page without errors. The new one will appear when all is mended."
            )),
            warnings: said(words!("{fr} sur cette page", "{en} on this page")),
            hide: said(words!("Cacher", "Hide")),
            show: said(words!("Montrer", "Show")),
            mended: said(words!("Tout est corrigé.", "All is mended.")),
            ask: said(words!("Où est-ce écrit ?", "Where is it written?")),
            guide: said(words!(
                "Cliquez sur un texte ou une image. Au clavier : les flèches, puis Entrée. Échap pour sortir.",
                "Click a text or a picture. By keyboard: the arrows, then Enter. Escape to leave."
            )),
            written: said(words!("C'est écrit ici :", "It is written here:")),
            nowhere: said(words!(
                "Aucune page ne contient cela : Préau le fait seul, avec les titres des pages et site.yml.",
                "No page holds this: Préau makes it, from the titles of pages and site.yml."
            )),
            copy: said(words!("Copier", "Copy")),
            copied: said(words!("Copié", "Copied")),
            close: said(words!("Fermer", "Close")),
        }
    }
}
