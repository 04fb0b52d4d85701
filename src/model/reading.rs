//! Front matter as a tree of texts → the fields that its kind describes, with every mistake said.

use std::sync::{Arc, LazyLock};

use crate::diagnostic::Diagnostic;
use crate::document::{self, Settings};
use crate::model::fields::{
    AsWritten, Facet, Field, FieldSpec, FieldType, FieldValue, Fields, Picture, WrittenLink,
};
use crate::model::kinds;
use crate::model::mistakes;
use crate::text::{SourceFile, Span, fold, parse_day, parse_flag, parse_moment};
use crate::yaml::{Data, Entry, Quoting, Value};

static PICTURE: LazyLock<Vec<FieldSpec>> =
    LazyLock::new(|| kinds::described(include_str!("picture.yml")));

/// The fields of every picture that a front matter names.
pub fn picture_fields() -> &'static [FieldSpec] {
    &PICTURE
}

/// Reads the values of one file.
pub(crate) struct Reader<'a> {
    /// The file that is read.
    pub file: &'a Arc<SourceFile>,
    /// How its passages of Markdown are read.
    pub settings: &'a Settings<'a>,
    /// What there is to say.
    pub diagnostics: Vec<Diagnostic>,
}

/// The fields found, and the entries that no field describes.
pub(crate) struct Reading {
    pub fields: Fields<AsWritten>,
    pub unknown: Vec<Entry>,
}

impl Reader<'_> {
    /// Reads `entries` as the fields described by `specs`. `whole` is the place to show when one is missing.
    pub fn record(&mut self, specs: &[&FieldSpec], entries: Vec<Entry>, whole: Span) -> Reading {
        let mut found: Vec<Option<Field<AsWritten>>> = specs.iter().map(|_| None).collect();
        let mut unknown = Vec::new();
        for entry in entries {
            let key = fold(&entry.key);
            let Some(index) = specs.iter().position(|spec| spec.is_called(&key)) else {
                unknown.push(entry);
                continue;
            };
            let spec = specs[index];
            if let Some(first) = &found[index] {
                let at = first.key_span;
                self.diagnostics.push(mistakes::said_twice(self.file, spec, at, entry.key_span));
                continue;
            }
            let span = entry.value.span;
            if let Some(value) = self.field(spec, entry.value) {
                let name = Arc::clone(&spec.name);
                found[index] = Some(Field { name, key_span: entry.key_span, span, value });
            }
        }
        for (spec, field) in specs.iter().zip(&found) {
            if spec.required && field.is_none() {
                self.diagnostics.push(mistakes::missing(self.file, spec, whole));
            }
        }
        Reading { fields: Fields(found.into_iter().flatten().collect()), unknown }
    }

    /// An empty value counts as none: `classe:` with nothing behind it is not a mistake.
    fn field(&mut self, spec: &FieldSpec, value: Value) -> Option<FieldValue<AsWritten>> {
        if matches!(value.data, Data::Nothing) {
            return None;
        }
        if !spec.many {
            return self.value(spec, value);
        }
        let items = match value.data {
            Data::List(items) => items,
            Data::Text(ref text) if splits(spec, &value, text) => {
                let (said, items) = mistakes::list_as_text(self.file, &value, text);
                self.diagnostics.push(said);
                items
            }
            _ => vec![value],
        };
        let read = items
            .into_iter()
            .filter_map(|item| {
                let span = item.span;
                Some((self.value(spec, item)?, span))
            })
            .collect();
        Some(FieldValue::List(read))
    }

    fn value(&mut self, spec: &FieldSpec, value: Value) -> Option<FieldValue<AsWritten>> {
        let span = value.span;
        match (spec.holds, value.data) {
            (FieldType::Record, Data::Record(entries)) => {
                let specs: Vec<&FieldSpec> = spec.fields.iter().collect();
                let reading = self.record(&specs, entries, span);
                self.unknown_keys(&specs, &reading.unknown);
                Some(FieldValue::Record(reading.fields))
            }
            (FieldType::Picture, Data::Record(entries)) => self.picture(spec, entries, span),
            (FieldType::Picture, Data::Text(text)) => {
                Some(FieldValue::Picture(Box::new(bare_picture(text, span))))
            }
            (FieldType::Record, Data::Text(_)) | (_, Data::List(_) | Data::Record(_)) => {
                self.diagnostics.push(mistakes::wrong_type(self.file, spec, span));
                None
            }
            (_, Data::Nothing) => None,
            (FieldType::Prose, Data::Text(text)) if text.trim().is_empty() => None,
            (holds, Data::Text(text)) => self.scalar(holds, spec, text, span),
        }
    }

    fn scalar(
        &mut self,
        holds: FieldType,
        spec: &FieldSpec,
        text: String,
        span: Span,
    ) -> Option<FieldValue<AsWritten>> {
        let read = match holds {
            FieldType::Text => Some(FieldValue::Text(text)),
            FieldType::Prose => return Some(self.prose(&text, span)),
            FieldType::Link => Some(FieldValue::Link(WrittenLink { destination: text, span })),
            FieldType::File => Some(FieldValue::File(WrittenLink { destination: text, span })),
            FieldType::Flag => parse_flag(&text).map(FieldValue::Flag),
            FieldType::Number => text.trim().parse().ok().map(FieldValue::Number),
            FieldType::Day => match parse_day(&text) {
                Ok(day) => Some(FieldValue::Day(day)),
                Err(mistake) => return self.not_a_date(&mistake, span),
            },
            FieldType::Moment => match parse_moment(&text) {
                Ok((day, time)) => Some(FieldValue::Moment(day, time)),
                Err(mistake) => return self.not_a_date(&mistake, span),
            },
            FieldType::Choice => {
                let word = fold(&text);
                let choice = spec.choices.iter().find(|choice| choice.is_called(&word));
                if choice.is_none() {
                    self.diagnostics.push(mistakes::unknown_choice(self.file, spec, &text, span));
                    return None;
                }
                choice.map(|choice| FieldValue::Choice(Arc::clone(&choice.name)))
            }
            FieldType::Picture | FieldType::Record => None,
        };
        if read.is_none() {
            self.diagnostics.push(mistakes::wrong_type(self.file, spec, span));
        }
        read
    }

    fn not_a_date(
        &mut self,
        mistake: &crate::text::DayMistake,
        span: Span,
    ) -> Option<FieldValue<AsWritten>> {
        self.diagnostics.push(mistakes::not_a_date(self.file, mistake, span));
        None
    }

    fn prose(&mut self, text: &str, span: Span) -> FieldValue<AsWritten> {
        // Ids made in a field begin with its place, so that they cannot be those of the body.
        let ids = format!("champ-{}-", span.start);
        let settings = Settings { ids: &ids, title: Some(""), ..*self.settings };
        let (written, said) = document::parse_value(self.file, span, text, &settings);
        self.diagnostics.extend(said);
        FieldValue::Prose(Box::new(written))
    }

    fn picture(
        &mut self,
        spec: &FieldSpec,
        entries: Vec<Entry>,
        span: Span,
    ) -> Option<FieldValue<AsWritten>> {
        let specs: Vec<&FieldSpec> = PICTURE.iter().chain(&spec.fields).collect();
        // An empty alternative says "it only decorates"; nothing said is another matter.
        let decorates = entries.iter().any(|entry| {
            matches!(entry.value.data, Data::Nothing)
                && specs.iter().any(|s| &*s.name == "alternative" && s.is_called(&fold(&entry.key)))
        });
        let reading = self.record(&specs, entries, span);
        self.unknown_keys(&specs, &reading.unknown);
        let mut picture = bare_picture(String::new(), span);
        picture.alternative = decorates.then(String::new);
        let (more, own) = reading.fields.0.into_iter().partition(|field| {
            let name = &field.name;
            spec.fields.iter().any(|spec| spec.name == *name)
        });
        picture.more = Fields(more);
        let own: Vec<Field<AsWritten>> = own;
        for field in own {
            match (&*field.name, field.value) {
                ("file", FieldValue::File(file)) => picture.file = file,
                ("alternative", FieldValue::Text(text)) => picture.alternative = Some(text),
                ("caption", FieldValue::Text(text)) => picture.caption = Some(text),
                ("who", FieldValue::Choice(who)) => picture.who = Some(who),
                ("until", FieldValue::Day(day)) => picture.until = Some(day),
                ("reference", FieldValue::Text(text)) => picture.reference = Some(text),
                ("blur", FieldValue::List(list)) => {
                    let text = |(value, span): (FieldValue<AsWritten>, Span)| {
                        Some((value.text()?.to_owned(), span))
                    };
                    picture.blur = list.into_iter().filter_map(text).collect();
                }
                _ => {}
            }
        }
        (!picture.file.destination.is_empty()).then(|| FieldValue::Picture(Box::new(picture)))
    }

    /// Says which keys of a record nothing describes.
    pub fn unknown_keys(&mut self, specs: &[&FieldSpec], unknown: &[Entry]) {
        for entry in unknown {
            self.diagnostics.push(mistakes::unknown_key(self.file, specs, entry));
        }
    }
}

fn bare_picture(destination: String, span: Span) -> Picture<AsWritten> {
    Picture {
        file: WrittenLink { destination, span },
        alternative: None,
        caption: None,
        who: None,
        until: None,
        reference: None,
        blur: Vec::new(),
        span,
        more: Fields::default(),
    }
}

/// `tags: lecture, sport` is a list that was written as a text; a quoted text is one item, commas and
/// all, and so is what someone would say.
fn splits(spec: &FieldSpec, value: &Value, text: &str) -> bool {
    let short =
        matches!(spec.holds, FieldType::Text | FieldType::Choice) && !spec.feeds(Facet::Need);
    short && value.quoting == Quoting::Plain && text.contains(", ") && !text.contains('\n')
}

impl FieldSpec {
    /// Whether a folded key is one of its names.
    pub(crate) fn is_called(&self, folded: &str) -> bool {
        self.folded.iter().any(|name| name == folded)
    }
}

impl crate::model::fields::Choice {
    fn is_called(&self, folded: &str) -> bool {
        self.folded.iter().any(|name| name == folded)
    }
}
