//! A Markdown file → a page as written: its fields and body read, its links not followed yet.

use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Trust};
use crate::document::{self, Flavour, Labels, Settings, Written};
use crate::language::{Argument, Language, Languages, known_tag};
use crate::load::PageSource;
use crate::model::config::Config;
use crate::model::fields::{AsWritten, Facet, FieldSpec, FieldValue, Fields};
use crate::model::front;
use crate::model::kinds::{KindId, Kinds};
use crate::model::name::Name;
use crate::model::reading::Reader;
use crate::model::route;
use crate::model::{Drafts, Wishes};
use crate::text::{Rules, SourceFile, Span, closest, fold};
use crate::words;
use crate::yaml::{self, Entry};

/// A page whose links have not been followed.
pub(super) struct WrittenPage {
    pub path: String,
    pub file: Arc<SourceFile>,
    pub name: Name,
    pub language: String,
    pub typography: Rules,
    pub kind: KindId,
    pub title: Option<(String, Span)>,
    pub fields: Fields<AsWritten>,
    pub extra: Vec<Entry>,
    pub front: Span,
    pub body: Written,
    /// The last day on which it is published.
    pub last_day: Option<Date>,
}

/// All that reading a page needs.
pub(super) struct Desk<'a> {
    pub config: &'a Config<AsWritten>,
    pub kinds: &'a Kinds,
    pub languages: &'a Languages,
}

/// The strings of a language, as the document room asks for them.
pub(super) struct Voice<'a>(pub &'a Language);

impl Labels for Voice<'_> {
    fn text(&self, key: &str) -> &str {
        self.0.texts().get(key).map_or("", String::as_str)
    }

    fn numbered(&self, key: &str, number: usize) -> String {
        self.0
            .format(key, &[("number", Argument::Number(i64::try_from(number).unwrap_or(i64::MAX)))])
    }
}

/// Labels where no language is known: their own names.
pub(super) struct Silent;

impl Labels for Silent {
    fn text(&self, _key: &str) -> &str {
        ""
    }

    fn numbered(&self, _key: &str, number: usize) -> String {
        number.to_string()
    }
}

impl Desk<'_> {
    fn settings<'s>(
        &'s self,
        labels: &'s dyn Labels,
        language: &'s str,
        typography: Rules,
    ) -> Settings<'s> {
        let (title, ids, flavour) = (None, "", Flavour::Site);
        Settings { labels, language, typography, title, ids, flavour }
    }

    /// The language's strings; the site's where the theme does not speak it.
    pub fn speaks(&self, tag: &str) -> Option<&Language> {
        self.languages.get(tag).or_else(|| self.languages.get(&self.config.language))
    }

    /// Reads a page. `kind` is the kind that its place gives it.
    pub fn read(
        &self,
        source: PageSource,
        name: Name,
        kind: KindId,
    ) -> (WrittenPage, Vec<Diagnostic>) {
        let file = source.file;
        let (parts, mut diagnostics) = front::split(&file);
        let (entries, said) = match parts.front {
            Some(front) => yaml::parse(&file, front),
            None => Default::default(),
        };
        diagnostics.extend(said);
        let kind = self.claimed(&file, &entries, &mut diagnostics).unwrap_or(kind);
        let language = self.language(&file, &name, &entries, &mut diagnostics);
        let voice = self.speaks(&language).map(Voice);
        let labels: &dyn Labels = voice.as_ref().map_or(&Silent, |voice| voice);
        let typography = self.languages.get(&language).map_or(Rules::None, Language::typography);
        let mut settings = self.settings(labels, &language, typography);
        let front = parts.front.unwrap_or_default();
        let mut reader = Reader { file: &file, settings: &settings, diagnostics: Vec::new() };
        let specs: Vec<&FieldSpec> = self.kinds.fields(kind);
        let reading = reader.record(&specs, entries, front);
        reader.unknown_keys(&specs, &reading.unknown);
        diagnostics.append(&mut reader.diagnostics);
        let mut fields = reading.fields;
        let titled = fields.get("title").map(|field| field.span);
        let said_title = fields.text("title").map(str::to_owned);
        settings.title = said_title.as_deref();
        let (mut body, said) = document::parse(&file, parts.body, &settings);
        diagnostics.extend(said);
        let facts = Arc::make_mut(&mut body.facts);
        route::name_places(&mut fields, &specs, &mut facts.fragments);
        let lasts = specs.iter().filter(|spec| spec.feeds(Facet::Expires));
        let last_day = lasts.filter_map(|spec| fields.get(&spec.name)?.day()).min();
        let lifted = facts.title.take().map(|title| (title.text, title.span));
        let title = said_title.clone().zip(titled).or(lifted);
        let path = source.path;
        let extra = reading.unknown;
        (
            WrittenPage {
                path,
                file,
                name,
                language,
                typography,
                kind,
                title,
                fields,
                extra,
                front,
                body,
                last_day,
            },
            diagnostics,
        )
    }

    /// The kind that the front matter claims.
    fn claimed(
        &self,
        file: &Arc<SourceFile>,
        entries: &[Entry],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<KindId> {
        let (text, span) = said(entries, &["kind", "genre", "type"])?;
        let word = fold(text);
        let kind = self.kinds.called(&word);
        if kind.is_none() {
            let labels = || self.kinds.all().map(|kind| &kind.label);
            let fr = labels().map(|label| label.fr.as_str()).collect::<Vec<_>>().join(", ");
            let en = labels().map(|label| label.en.as_str()).collect::<Vec<_>>().join(", ");
            let mistake = Diagnostic::error(
                "unknown-kind",
                words!(
                    "« {text} » n'est pas un genre de page connu.",
                    "“{text}” is not a known kind of page."
                ),
            )
            .at(file, span)
            .help(words!("Les genres connus : {fr}.", "Known kinds: {en}."));
            diagnostics.push(match closest(&word, self.kinds.words()) {
                Some(near) => mistake.propose(span, near),
                None => mistake,
            });
        }
        kind
    }

    /// The page's language: its front matter's, its file name's, the site's.
    fn language(
        &self,
        file: &Arc<SourceFile>,
        name: &Name,
        entries: &[Entry],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> String {
        if let Some((text, span)) = said(entries, &["language", "langue"]) {
            match known_tag(text) {
                Ok(tag) => return tag,
                Err(meant) => diagnostics.push(no_language(file, text, span, meant)),
            }
        }
        name.language.clone().unwrap_or_else(|| self.config.language.clone())
    }
}

fn no_language(
    file: &Arc<SourceFile>,
    text: &str,
    span: Span,
    meant: Option<(String, Trust)>,
) -> Diagnostic {
    let said = Diagnostic::error(
        "unknown-language",
        words!("« {text} » n'est pas un code de langue.", "“{text}” is not a language code."),
    )
    .at(file, span)
    .help(words!("Écrivez par exemple fr, en ou ar.", "Write for instance fr, en or ar."));
    match meant {
        Some((tag, Trust::Safe)) => said.fix(span, tag),
        Some((tag, Trust::Proposal)) => said.propose(span, tag),
        None => said,
    }
}

/// The text of the first entry that has one of those folded keys.
fn said<'e>(entries: &'e [Entry], keys: &[&str]) -> Option<(&'e str, Span)> {
    let entry = entries.iter().find(|entry| keys.contains(&fold(&entry.key).as_str()))?;
    match &entry.value.data {
        yaml::Data::Text(text) => Some((text, entry.value.span)),
        _ => None,
    }
}

/// Why a page is not published on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// It is a draft.
    Draft,
    /// Its day has not come.
    Scheduled,
    /// Its last day has passed.
    Expired,
}

impl WrittenPage {
    /// Whether the page is part of the site that is wished for.
    pub fn is_published(&self, wishes: &Wishes) -> bool {
        match self.absence(wishes.today) {
            Some(Absence::Draft) => wishes.drafts == Drafts::Shown,
            absence => absence.is_none(),
        }
    }

    /// Whether the page is absent on the day `today`.
    pub fn absence(&self, today: Date) -> Option<Absence> {
        let day = |name| self.fields.get(name).and_then(|field| field.day());
        if matches!(self.fields.get("draft").map(|f| &f.value), Some(FieldValue::Flag(true))) {
            Some(Absence::Draft)
        } else if day("date").is_some_and(|date| date > today) {
            Some(Absence::Scheduled)
        } else if self.last_day.is_some_and(|last| last < today) {
            Some(Absence::Expired)
        } else {
            None
        }
    }
}
