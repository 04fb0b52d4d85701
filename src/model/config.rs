//! `content/site.yml` → the site's configuration, validated as strictly and as kindly as a page.

use std::sync::{Arc, LazyLock};

use jiff::tz::TimeZone;

use crate::diagnostic::Diagnostic;
use crate::document::Settings;
use crate::language::{Languages, normalize_tag};
use crate::model::fields::{AsWritten, FieldSpec, Fields, Resolved, Stage};
use crate::model::reading::Reader;
use crate::model::{kinds, legal, zone};
use crate::text::{SourceFile, Span, closest};
use crate::words;
use crate::yaml;

static FIELDS: LazyLock<Vec<FieldSpec>> =
    LazyLock::new(|| kinds::described(include_str!("config.yml")));

/// How many pages a list shows where nothing is said.
const PAGE_SIZE: usize = 20;

/// The configuration of a site.
pub struct Config<S: Stage = Resolved> {
    /// `content/site.yml`.
    pub file: Arc<SourceFile>,
    /// The site's name.
    pub title: String,
    /// The site's language.
    pub language: String,
    /// The languages in which the site is offered, the site's own first.
    pub languages: Vec<String>,
    /// What the site is, in a sentence.
    pub description: Option<String>,
    /// The site's address on the Internet, with its last `/`.
    pub base_url: Option<String>,
    /// How many pages a list shows.
    pub page_size: usize,
    /// Whether photos are made in AVIF too.
    pub avif: bool,
    /// The school's clock.
    pub zone: TimeZone,
    /// The classes: id and name.
    pub classes: Vec<(String, String)>,
    /// Every field, for templates.
    pub fields: Fields<S>,
}

/// The fields that `site.yml` may have.
pub fn site_fields() -> &'static [FieldSpec] {
    &FIELDS
}

impl Config<AsWritten> {
    /// Reads the configuration; whatever is wrong in it, there is one.
    pub fn read(
        file: Option<&Arc<SourceFile>>,
        settings: &Settings<'_>,
        languages: &Languages,
    ) -> (Self, Vec<Diagnostic>) {
        let missing = file.is_none();
        let file =
            file.map_or_else(|| Arc::new(SourceFile::new("content/site.yml", "")), Arc::clone);
        let whole = Span::new(0..file.text.len());
        let (entries, mut diagnostics) = yaml::parse(&file, whole);
        let mut reader = Reader { file: &file, settings, diagnostics: Vec::new() };
        let specs: Vec<&FieldSpec> = FIELDS.iter().collect();
        let reading = reader.record(&specs, entries, Span::default());
        reader.unknown_keys(&specs, &reading.unknown);
        diagnostics.append(&mut reader.diagnostics);
        if missing {
            diagnostics.retain(|d| d.code != "missing-field");
            diagnostics.push(no_configuration(&file));
        }
        let config = Config::from_fields(file, reading.fields, languages, &mut diagnostics);
        (config, diagnostics)
    }

    fn from_fields(
        file: Arc<SourceFile>,
        fields: Fields<AsWritten>,
        offered: &Languages,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut tag = |text: &str, span: Span| {
            let tag = normalize_tag(text).filter(|tag| offered.get(tag).is_some());
            if tag.is_none() {
                diagnostics.push(unknown_language(&file, text, span, offered));
            }
            tag
        };
        let said = fields.texts("language").first().and_then(|(text, span)| tag(text, *span));
        let language = said.unwrap_or_else(|| "fr".to_owned());
        let mut languages = vec![language.clone()];
        for (text, span) in fields.texts("languages") {
            if let Some(tag) = tag(text, span)
                && !languages.contains(&tag)
            {
                languages.push(tag);
            }
        }
        let text = |name| fields.text(name).map(str::to_owned);
        Config {
            title: text("title").unwrap_or_else(|| "Mon école".to_owned()),
            description: text("description"),
            base_url: text("base-url").and_then(|url| base_url(&file, &fields, &url, diagnostics)),
            page_size: fields.number("page-size").map_or(PAGE_SIZE, page_size),
            avif: fields.flag("avif").unwrap_or_default(),
            zone: zone::read(&file, &fields, diagnostics),
            classes: classes(&fields),
            language,
            languages,
            file,
            fields,
        }
    }

    /// The same configuration, its links followed.
    pub(super) fn resolved(
        self,
        follow: impl FnOnce(Fields<AsWritten>) -> Fields<Resolved>,
    ) -> Config<Resolved> {
        Config {
            file: self.file,
            title: self.title,
            language: self.language,
            languages: self.languages,
            description: self.description,
            base_url: self.base_url,
            page_size: self.page_size,
            avif: self.avif,
            zone: self.zone,
            classes: self.classes,
            fields: follow(self.fields),
        }
    }
}

impl<S: Stage> Config<S> {
    /// The fields of the legal notice that the law wants and that nobody has given.
    pub fn legal_missing(&self) -> Vec<&'static FieldSpec> {
        legal::missing(&self.fields, &FIELDS)
    }
}

impl Config<Resolved> {
    /// The name of a class.
    pub fn class(&self, id: &str) -> Option<&str> {
        self.classes.iter().find(|(known, _)| known == id).map(|(_, name)| name.as_str())
    }
}

/// A size of list that makes sense: from 1 to 1,000.
pub(crate) fn page_size(said: i64) -> usize {
    usize::try_from(said.clamp(1, 1000)).unwrap_or(PAGE_SIZE)
}

fn classes(fields: &Fields<AsWritten>) -> Vec<(String, String)> {
    let pair = |class: &Fields<AsWritten>| {
        Some((class.text("id")?.to_owned(), class.text("name")?.to_owned()))
    };
    fields.records("classes").filter_map(pair).collect()
}

fn base_url(
    file: &Arc<SourceFile>,
    fields: &Fields<AsWritten>,
    url: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<String> {
    if url.starts_with("https://") || url.starts_with("http://") {
        return Some(format!("{}/", url.trim_end_matches('/')));
    }
    let span = fields.get("base-url").map(|field| field.span).unwrap_or_default();
    let mistake = Diagnostic::error(
        "wrong-type",
        words!("« {url} » n'est pas une adresse de site.", "“{url}” is not a site's address."),
    )
    .at(file, span)
    .help(words!(
        "Une adresse commence par https://, par exemple https://ecole.example/.",
        "An address starts with https://, for instance https://school.example/."
    ));
    diagnostics.push(mistake);
    None
}

fn unknown_language(
    file: &Arc<SourceFile>,
    text: &str,
    span: Span,
    offered: &Languages,
) -> Diagnostic {
    let all = offered.tags().collect::<Vec<_>>().join(", ");
    let said = Diagnostic::error(
        "unknown-language",
        words!(
            "« {text} » n'est pas une langue que le thème parle.",
            "“{text}” is not a language that the theme speaks."
        ),
    )
    .at(file, span)
    .help(words!("Les langues connues : {all}.", "Known languages: {all}."));
    match closest(text, offered.tags()) {
        Some(tag) => said.propose(span, tag),
        None => said,
    }
}

fn no_configuration(file: &Arc<SourceFile>) -> Diagnostic {
    Diagnostic::error(
        "missing-file",
        words!("Il manque le fichier content/site.yml.", "The file content/site.yml is missing."),
    )
    .at(file, Span::default())
    .help(words!(
        "Créez-le avec une seule ligne : « titre: Le nom de votre école ».",
        "Create it with one line: “title: Your school's name”."
    ))
}
