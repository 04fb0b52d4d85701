//! YAML text → its tree, or where and why it cannot be read.

use serde_yaml::granit_parser::{Event, Parser, ScalarStyle, Span as Place, StrInput};

use super::value::{Data, Entry, Quoting, Value};
use super::{Limits, line};
use crate::text::Span;

/// Why a text has no tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// It is not YAML.
    Syntax,
    /// A key is a list or a record, or is empty.
    Key,
    /// Lists in lists in lists…
    TooDeep,
    /// More values than a page needs.
    TooMany,
    /// It can be read, but it is a list.
    List,
    /// It can be read, but it is a text.
    Text,
}

/// Where a text stops being understood, in bytes, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Failure {
    pub at: usize,
    pub reason: Reason,
}

/// A text that should be a record → its entries, with spans in this text.
pub(super) fn read(text: &str, limits: Limits) -> Result<Vec<Entry>, Failure> {
    let mut reader = Reader {
        text,
        limits,
        events: Parser::new_from_str(text),
        depth: 0,
        nodes: 0,
        bad_key: None,
    };
    let root = match reader.next()? {
        Some(first) => reader.value(first)?,
        None => return Ok(Vec::new()),
    };
    if let Some((_, place)) = reader.next()? {
        // Another document, or something behind this one.
        return Err(Failure { at: range(text, &place).0, reason: Reason::Syntax });
    }
    if let Some(failure) = reader.bad_key {
        return Err(failure);
    }
    let at = root.span.start as usize;
    match root.data {
        Data::Record(entries) => Ok(entries),
        Data::Nothing => Ok(Vec::new()),
        Data::List(_) => Err(Failure { at, reason: Reason::List }),
        Data::Text(_) => Err(Failure { at, reason: Reason::Text }),
    }
}

/// A line, from 1, and a column in characters, from 0 → bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let mut starts = text.match_indices('\n').map(|(at, _)| at + 1);
    let start = match line {
        0 | 1 => 0,
        _ => starts.nth(line - 2).unwrap_or(text.len()),
    };
    let rest = text.get(start..).unwrap_or_default();
    start + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at)
}

/// What the parser says next, and where it stands.
type Said<'t> = (Event<'t>, Place);

struct Reader<'t> {
    text: &'t str,
    limits: Limits,
    events: Parser<'t, StrInput<'t>>,
    /// In how many lists and records.
    depth: usize,
    nodes: usize,
    /// The first key that is none: it is said once the rest is known to be YAML.
    bad_key: Option<Failure>,
}

impl<'t> Reader<'t> {
    /// What comes next of the values; nothing at the end.
    fn next(&mut self) -> Result<Option<Said<'t>>, Failure> {
        for said in self.events.by_ref() {
            let (event, place) = said.map_err(|error| {
                let at = offset(self.text, error.marker().line(), error.marker().col());
                Failure { at, reason: Reason::Syntax }
            })?;
            let at = range(self.text, &place).0;
            match event {
                Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..) => {
                    self.nodes += 1;
                    if self.nodes > self.limits.nodes {
                        return Err(Failure { at, reason: Reason::TooMany });
                    }
                }
                Event::SequenceEnd | Event::MappingEnd => {}
                Event::Alias(_) | Event::UnresolvedAlias(_) => {
                    return Err(Failure { at, reason: Reason::Syntax });
                }
                _ => continue,
            }
            return Ok(Some((event, place)));
        }
        Ok(None)
    }

    fn value(&mut self, (event, place): Said<'t>) -> Result<Value, Failure> {
        let (start, end) = range(self.text, &place);
        match event {
            Event::Scalar(text, ScalarStyle::Plain, ..) if is_nothing(&text) => {
                Ok(self.unquoted(start..end, Data::Nothing))
            }
            Event::Scalar(text, style, ..) => Ok(self.scalar(start, end, style, &text)),
            Event::SequenceStart(..) => self.within(start, Self::list),
            Event::MappingStart(..) => self.within(start, Self::record),
            _ => Err(Failure { at: start, reason: Reason::Syntax }),
        }
    }

    /// One list or record deeper.
    fn within(
        &mut self,
        start: usize,
        read: impl FnOnce(&mut Self, usize) -> Result<Value, Failure>,
    ) -> Result<Value, Failure> {
        self.depth += 1;
        if self.depth > self.limits.depth {
            return Err(Failure { at: start, reason: Reason::TooDeep });
        }
        let value = read(self, start)?;
        self.depth -= 1;
        Ok(value)
    }

    /// Where the value of a key would stand that has none: just behind the colon.
    fn behind_colon(&self, key: Span) -> Span {
        let rest = self.text.get(key.end as usize..).unwrap_or_default();
        let spaces =
            rest.len() - rest.trim_start_matches(|c| c == ' ' || line::NO_BREAK.contains(&c)).len();
        let colon = rest.get(spaces..).is_some_and(|rest| rest.starts_with(':'));
        let at = key.end as usize + if colon { spaces + 1 } else { 0 };
        Span::new(at..at)
    }

    fn scalar(&self, start: usize, end: usize, style: ScalarStyle, text: &str) -> Value {
        let quoting = match style {
            ScalarStyle::Plain => Quoting::Plain,
            ScalarStyle::SingleQuoted => Quoting::Single,
            ScalarStyle::DoubleQuoted => Quoting::Double,
            ScalarStyle::Literal | ScalarStyle::Folded => Quoting::Block,
        };
        if quoting != Quoting::Plain {
            let data = Data::Text(text.to_owned());
            return Value { span: Span::new(start..end), quoting, data };
        }
        let source = self.text.get(start..end).unwrap_or_default();
        let inner = source.trim_matches(line::NO_BREAK);
        let start = start + (source.len() - source.trim_start_matches(line::NO_BREAK).len());
        let said = if source.contains('\n') { text.trim_matches(line::NO_BREAK) } else { inner };
        let data = Data::Text(said.to_owned());
        Value { span: Span::new(start..start + inner.len()), quoting, data }
    }

    fn list(&mut self, start: usize) -> Result<Value, Failure> {
        let mut items = Vec::new();
        let mut end = start + usize::from(start < self.text.len());
        while let Some(said) = self.next()?.filter(|(event, _)| *event != Event::SequenceEnd) {
            let item = self.value(said)?;
            end = end.max(item.span.end as usize);
            items.push(item);
        }
        let end = self.closing(start, end);
        Ok(self.unquoted(start..end, Data::List(items)))
    }

    fn record(&mut self, start: usize) -> Result<Value, Failure> {
        let mut entries = Vec::new();
        let mut end = start;
        while let Some(said) = self.next()?.filter(|(event, _)| *event != Event::MappingEnd) {
            let (key, key_span) = self.key(said)?;
            let Some(said) = self.next()? else { break };
            let mut value = self.value(said)?;
            if value.data == Data::Nothing && value.span.range().is_empty() {
                value.span = self.behind_colon(key_span);
            }
            end = end.max(value.span.end.max(key_span.end) as usize);
            entries.push(Entry { key, key_span, value });
        }
        let end = self.closing(start, end);
        Ok(self.unquoted(start..end, Data::Record(entries)))
    }

    fn unquoted(&self, range: std::ops::Range<usize>, data: Data) -> Value {
        let start = range.start.min(self.text.len());
        let end = range.end.clamp(start, self.text.len());
        Value { span: Span::new(start..end), quoting: Quoting::Plain, data }
    }

    /// The end of `[…]` or `{…}` whose last value ends at `end`.
    fn closing(&self, start: usize, end: usize) -> usize {
        let close = match self.text.as_bytes().get(start) {
            Some(b'[') => ']',
            Some(b'{') => '}',
            _ => return end,
        };
        let rest = self.text.get(end..).unwrap_or_default();
        rest.find(close).map_or(end, |at| end + at + 1)
    }

    /// A key and its place; no key, where it is no text.
    fn key(&mut self, said: Said<'t>) -> Result<(String, Span), Failure> {
        let (start, end) = range(self.text, &said.1);
        if let Event::Scalar(text, style, ..) = &said.0 {
            let value = self.scalar(start, end, *style, text);
            if let Data::Text(key) = value.data
                && !key.is_empty()
            {
                return Ok((key, value.span));
            }
        }
        self.bad_key.get_or_insert(Failure { at: start, reason: Reason::Key });
        Ok((String::new(), self.value(said)?.span))
    }
}

fn range(text: &str, place: &Place) -> (usize, usize) {
    let range = place.byte_range().unwrap_or_default();
    let start = text.floor_char_boundary(range.start);
    let end = text.floor_char_boundary(range.end);
    (start, end.max(start))
}

/// What says that there is nothing, without quotes.
fn is_nothing(text: &str) -> bool {
    matches!(text, "" | "~" | "null")
}
