//! The theme's template files → a Tera engine, and Tera's complaints → diagnostics with file and line.

use std::sync::{Arc, Mutex, PoisonError};

use tera::{ErrorKind, Kwargs, State, Tera, Value};

use crate::diagnostic::Diagnostic;
use crate::language::Argument;
use crate::load::ThemeFile;
use crate::model::{KindId, Kinds, Site};
use crate::render::choices::Choices;
use crate::render::qr;
use crate::text::Span;
use crate::words;

/// The templates of the last site: with the same theme and language, and no other kinds, the next one shows itself with
/// them.
#[derive(Default)]
pub struct Memo {
    last: Mutex<Option<Arc<Engine>>>,
}

/// A theme's templates, ready, and the words of its choices.
pub(super) struct Engine {
    pub tera: Tera,
    pub choices: Choices,
    /// What there is to say of the templates.
    pub said: Vec<Diagnostic>,
    /// The theme and the language that it is made for.
    kinds: Arc<Kinds>,
    main: String,
    /// The kinds whose templates are loaded for sure.
    shown: Vec<KindId>,
}

impl Memo {
    /// The templates of a site's theme.
    pub(super) fn engine(&self, site: &Site) -> Arc<Engine> {
        let shown = shown(site);
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        // The kinds of a theme are read once: the same ones, and the theme has not changed.
        let same = |engine: &&Arc<Engine>| {
            Arc::ptr_eq(&engine.kinds, &site.kinds)
                && engine.main == site.config.language
                && shown.iter().all(|kind| engine.shown.contains(kind))
        };
        if let Some(engine) = last.as_ref().filter(same) {
            return Arc::clone(engine);
        }
        let engine = Arc::new(prepare(site, shown));
        *last = Some(Arc::clone(&engine));
        engine
    }
}

/// Loads the templates of the site's theme.
fn prepare(site: &Site, shown: Vec<KindId>) -> Engine {
    let choices = Choices::of(site);
    // Those of the built-in theme for kinds that the site has not are left aside. The site's own may use them all the
    // same: then Tera lacks some.
    let is_shown = |file: &ThemeFile| {
        let kind = file.path.strip_prefix("kinds/").and_then(|path| path.split('/').next());
        let named = |name: &str| shown.iter().any(|id| &*site.kinds.get(*id).name == name);
        file.is_own || kind.is_none_or(named)
    };
    let (mut tera, mut error) = load(site, &choices, is_shown);
    if error.is_some() {
        (tera, error) = load(site, &choices, |_| true);
    }
    let said = error.map(|error| mistakes(&site.theme, &error, None)).unwrap_or_default();
    let (kinds, main) = (Arc::clone(&site.kinds), site.config.language.clone());
    Engine { tera, choices, said, kinds, shown, main }
}

fn load(
    site: &Site,
    choices: &Choices,
    wanted: impl Fn(&ThemeFile) -> bool,
) -> (Tera, Option<tera::Error>) {
    let mut tera = Tera::new();
    tera.autoescape_on([".html", ".xml", ".svg"]);
    register(&mut tera, site);
    register_words(&mut tera, choices);
    let is_template = |file: &&ThemeFile| {
        let example = file.path.starts_with("languages/");
        let ends = [".html", ".xml"].iter().any(|end| file.path.ends_with(end));
        (ends && !example && wanted(file)) || file.path == super::colours::ICON
    };
    let templates = site.theme.iter().filter(is_template);
    let added = tera.add_raw_templates(templates.map(|f| (f.path.as_str(), f.file.text.as_str())));
    (tera, added.err())
}

/// The kinds that the site has pages of.
fn shown(site: &Site) -> Vec<KindId> {
    let mut shown = Vec::new();
    for page in &site.pages {
        if !shown.contains(&page.kind) {
            shown.push(page.kind);
        }
    }
    shown
}

/// The filter `dialled`, the function `qr(text="https://…")`, and the function `say(key="reading_time", number=3)`: a
/// string of the reader's language with something to fill in.
fn register(tera: &mut Tera, site: &Site) {
    tera.register_filter("dialled", |phone: &str, _: Kwargs, _: &State| dialled(phone));
    tera.register_function("qr", |given: Kwargs, _: &State| -> tera::TeraResult<Value> {
        let text: &str = given.must_get("text")?;
        Ok(Value::safe_string(&qr::svg(text).unwrap_or_default()))
    });
    let languages = Arc::clone(&site.languages);
    let main = site.config.language.clone();
    tera.register_function(
        "say",
        move |given: Kwargs, state: &State| -> tera::TeraResult<String> {
            let key: &str = given.must_get("key")?;
            let tag: Option<String> = state.get("lang")?;
            let tag = tag.unwrap_or_default();
            let Some(language) = languages.get(&tag).or_else(|| languages.get(&main)) else {
                return Ok(String::new());
            };
            let named = given.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
            let arguments: Vec<(&str, Argument<'_>)> = named
                .filter(|(name, _)| *name != "key")
                .map(|(name, value)| (name, argument(value)))
                .collect();
            Ok(language.format(key, &arguments))
        },
    );
}

/// The functions `choice(kind=page.kind, word="paper")` and `spoken(tag="ar")`: a choice and a language in the reader's words.
fn register_words(tera: &mut Tera, choices: &Choices) {
    for (name, argument) in [("choice", "word"), ("spoken", "tag")] {
        let choices = choices.clone();
        let say = move |given: Kwargs, state: &State| -> tera::TeraResult<String> {
            let word: &str = given.must_get(argument)?;
            let reader: String = state.get("lang")?.unwrap_or_default();
            Ok(match argument {
                "word" => choices.said(given.must_get("kind")?, word, &reader),
                _ => choices.language(word, &reader),
            })
        };
        tera.register_function(name, say);
    }
}

/// `{{ phone | dialled }}`: « 04 65 71 42 10, poste 3 » → `0465714210`, for a link that starts with `tel:`.
fn dialled(phone: &str) -> String {
    let number = phone.chars().take_while(|letter| !letter.is_alphabetic());
    number.filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
}

fn argument(value: &Value) -> Argument<'_> {
    match value.as_i64() {
        Some(number) => Argument::Number(number),
        None => Argument::Text(value.as_str().unwrap_or_default()),
    }
}

/// What Tera complains of, each at its place in the theme; `shown` is the page that was being shown.
pub(super) fn mistakes(
    theme: &[ThemeFile],
    error: &tera::Error,
    shown: Option<&str>,
) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let place = (report.filename(), report.span().start_line, report.span().start_col);
            vec![mistake(theme, report.message(), Some(place), shown)]
        }
        _ => several(&error.to_string())
            .into_iter()
            .map(|(reason, place)| mistake(theme, reason, place, shown))
            .collect(),
    }
}

/// A template, a line from 1, a column from 0.
type TemplatePlace<'a> = (&'a str, usize, usize);

/// Tera says some complaints together, as one text: `error: …`, then ` --> file:line:column`.
fn several(text: &str) -> Vec<(&str, Option<TemplatePlace<'_>>)> {
    let parts = text.split("error: ").filter(|part| !part.trim().is_empty());
    parts.map(|part| complaint(part).unwrap_or((part.trim(), None))).collect()
}

fn complaint(part: &str) -> Option<(&str, Option<TemplatePlace<'_>>)> {
    let (reason, rest) = part.split_once('\n')?;
    let mut place = rest.trim_start().strip_prefix("--> ")?.lines().next()?.rsplitn(3, ':');
    let column: usize = place.next()?.parse().ok()?;
    let line = place.next()?.parse().ok()?;
    Some((reason, Some((place.next()?, line, column.saturating_sub(1)))))
}

fn mistake(
    theme: &[ThemeFile],
    reason: &str,
    place: Option<TemplatePlace<'_>>,
    shown: Option<&str>,
) -> Diagnostic {
    let words = match shown {
        Some(page) => words!(
            "Ce gabarit ne peut pas montrer la page « {page} » : {reason}",
            "This template cannot show the page “{page}”: {reason}"
        ),
        None => words!(
            "Ce gabarit n'est pas compris : {reason}",
            "This template is not understood: {reason}"
        ),
    };
    let said = Diagnostic::error("template-error", words).help(words!(
        "Corrigez le gabarit, ou retirez-le de themes/ : celui de l'outil prendra sa place.",
        "Mend the template, or remove it from themes/: the tool's own will take its place."
    ));
    let Some((name, line, column)) = place else { return said };
    let Some(template) = theme.iter().find(|file| file.path == name) else { return said };
    let lines = template.file.text.split_inclusive('\n');
    let before: usize = lines.take(line.saturating_sub(1)).map(str::len).sum();
    said.at(&template.file, Span::new(before + column..before + column + 1))
}
