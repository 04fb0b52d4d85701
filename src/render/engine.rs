//! The theme's template files → a Tera engine, and Tera's complaints → diagnostics with file and line.

use std::sync::Arc;

use tera::{ErrorKind, Kwargs, State, Tera, Value};

use crate::diagnostic::Diagnostic;
use crate::language::Argument;
use crate::load::ThemeFile;
use crate::model::Site;
use crate::text::Span;
use crate::words;

/// Loads every template of the site's theme.
pub(super) fn prepare(site: &Site) -> (Tera, Vec<Diagnostic>) {
    let mut tera = Tera::new();
    tera.autoescape_on([".html", ".xml"]);
    register(&mut tera, site);
    let is_template = |file: &&ThemeFile| {
        let example = file.path.starts_with("languages/");
        !example && (file.path.ends_with(".html") || file.path.ends_with(".xml"))
    };
    let templates = site.theme.iter().filter(is_template);
    let added = tera.add_raw_templates(templates.map(|f| (f.path.as_str(), f.file.text.as_str())));
    let diagnostics = added.err().map(|error| mistake(&site.theme, &error, None));
    (tera, diagnostics.into_iter().collect())
}

/// `say(key="reading_time", number=3)`: a string of the reader's language with something to fill in.
fn register(tera: &mut Tera, site: &Site) {
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

fn argument(value: &Value) -> Argument<'_> {
    match value.as_i64() {
        Some(number) => Argument::Number(number),
        None => Argument::Text(value.as_str().unwrap_or_default()),
    }
}

/// What Tera complains of, at its place in the theme; `shown` is the page that was being shown.
pub(super) fn mistake(theme: &[ThemeFile], error: &tera::Error, shown: Option<&str>) -> Diagnostic {
    let reason = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            report.message().to_owned()
        }
        _ => error.to_string(),
    };
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
    let (ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report)) = error.kind() else {
        return said;
    };
    let Some(template) = theme.iter().find(|file| file.path == report.filename()) else {
        return said;
    };
    let place = report.span();
    let text = &template.file.text;
    let line: usize =
        text.split_inclusive('\n').take(place.start_line.saturating_sub(1)).map(str::len).sum();
    let span = Span::new(line + place.start_col..line + place.start_col + 1);
    said.at(&template.file, span)
}
