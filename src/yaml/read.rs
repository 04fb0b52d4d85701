//! YAML text → its tree, or where and why it cannot be read.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;
use serde_yaml::budget::BudgetBreach;
use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};

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
    let node: Spanned<Node> =
        serde_yaml::from_str_with_options(text, options(limits)).map_err(|e| failure(text, &e))?;
    let root = Reader { text }.value(node, 0)?;
    let at = root.span.start as usize;
    match root.data {
        Data::Record(entries) => Ok(entries),
        Data::Nothing => Ok(Vec::new()),
        Data::List(_) => Err(Failure { at, reason: Reason::List }),
        Data::Text(_) => Err(Failure { at, reason: Reason::Text }),
    }
}

fn options(limits: Limits) -> serde_yaml::Options {
    serde_yaml::options! {
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        with_snippet: false,
        budget: serde_yaml::budget! {
            max_depth: limits.depth,
            max_nodes: limits.nodes,
            max_aliases: 0,
        },
    }
}

fn failure(text: &str, error: &serde_yaml::Error) -> Failure {
    let reason = match error {
        serde_yaml::Error::Budget { breach: BudgetBreach::Depth { .. }, .. } => Reason::TooDeep,
        serde_yaml::Error::Budget { breach: BudgetBreach::Aliases { .. }, .. } => Reason::Syntax,
        serde_yaml::Error::Budget { .. } => Reason::TooMany,
        _ => Reason::Syntax,
    };
    let at = error.location().map_or(0, |place| offset(text, place.line(), place.column()));
    Failure { at, reason }
}

/// Line and column (in characters, both from 1) → bytes.
fn offset(text: &str, line: u64, column: u64) -> usize {
    let start = text
        .match_indices('\n')
        .map(|(at, _)| at + 1)
        .nth((line as usize).wrapping_sub(2))
        .filter(|_| line >= 2)
        .unwrap_or(if line < 2 { 0 } else { text.len() });
    let rest = text.get(start..).unwrap_or_default();
    let before = rest.char_indices().nth((column as usize).saturating_sub(1));
    start + before.map_or(rest.len(), |(at, _)| at)
}

/// What the parser gives: numbers and booleans are forgotten here, since their source is the text.
#[derive(Debug)]
enum Node {
    Bare,
    Text(String),
    List(Vec<Spanned<Node>>),
    Record(Vec<(Spanned<Node>, Spanned<Node>)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Bare)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Bare)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Bare)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Node, E> {
        Ok(Node::Bare)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Node, E> {
        Ok(Node::Bare)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Bare)
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Bare)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Bare)
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Record(entries))
    }
}

struct Reader<'t> {
    text: &'t str,
}

impl Reader<'_> {
    /// `after` is where the key or the item before this value ends.
    fn value(&self, node: Spanned<Node>, after: usize) -> Result<Value, Failure> {
        let (start, end) = self.range(&node);
        match node.value {
            Node::Bare => Ok(self.bare(start, end)),
            Node::Text(text) => Ok(self.scalar(start, end, after, text)),
            Node::List(items) => self.list(items, start),
            Node::Record(entries) => self.record(entries, start),
        }
    }

    fn range(&self, node: &Spanned<Node>) -> (usize, usize) {
        let span = node.referenced.span();
        let bytes = |n: Option<u64>| n.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let start = self.text.floor_char_boundary(bytes(span.byte_offset()));
        let end = self.text.floor_char_boundary(start.saturating_add(bytes(span.byte_len())));
        (start, end.max(start))
    }

    fn bare(&self, start: usize, end: usize) -> Value {
        let source = self.text.get(start..end).unwrap_or_default();
        let data = match source {
            "" | "~" | "null" => Data::Nothing,
            _ => Data::Text(source.to_owned()),
        };
        Value { span: Span::new(start..end), quoting: Quoting::Plain, data }
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

    fn scalar(&self, start: usize, end: usize, after: usize, text: String) -> Value {
        let quoting = match self.text.as_bytes().get(start) {
            Some(b'"') => Quoting::Double,
            Some(b'\'') => Quoting::Single,
            _ if self.is_block(after, start) => Quoting::Block,
            _ => Quoting::Plain,
        };
        if quoting != Quoting::Plain {
            return Value { span: Span::new(start..end), quoting, data: Data::Text(text) };
        }
        let source = self.text.get(start..end).unwrap_or_default();
        let inner = source.trim_matches(line::NO_BREAK);
        let start = start + (source.len() - source.trim_start_matches(line::NO_BREAK).len());
        let said = if source.contains('\n') { text.trim_matches(line::NO_BREAK) } else { inner };
        let data = Data::Text(said.to_owned());
        Value { span: Span::new(start..start + inner.len()), quoting, data }
    }

    /// The parser places a block text at its first line, below the line of its `|` or `>`.
    fn is_block(&self, after: usize, start: usize) -> bool {
        let gap = self.text.get(after..start).unwrap_or_default();
        let header = gap.trim_end_matches(' ').strip_suffix('\n').map(str::trim_end);
        let header = header.and_then(|gap| gap.rsplit('\n').next()).unwrap_or_default();
        let last_word = line::without_comment(header).split_ascii_whitespace().last();
        last_word.is_some_and(|word| word.starts_with(['|', '>']))
    }

    fn list(&self, nodes: Vec<Spanned<Node>>, start: usize) -> Result<Value, Failure> {
        let mut items = Vec::with_capacity(nodes.len());
        let mut end = start + usize::from(start < self.text.len());
        for node in nodes {
            let item = self.value(node, end)?;
            end = end.max(item.span.end as usize);
            items.push(item);
        }
        let end = self.closing(start, end);
        Ok(self.collection(start..end, Data::List(items)))
    }

    fn record(
        &self,
        nodes: Vec<(Spanned<Node>, Spanned<Node>)>,
        start: usize,
    ) -> Result<Value, Failure> {
        let mut entries = Vec::with_capacity(nodes.len());
        let mut end = start;
        for (key, node) in nodes {
            let (key, key_span) = self.key(key)?;
            let mut value = self.value(node, key_span.end as usize)?;
            if value.data == Data::Nothing && value.span.range().is_empty() {
                value.span = self.behind_colon(key_span);
            }
            end = end.max(value.span.end.max(key_span.end) as usize);
            entries.push(Entry { key, key_span, value });
        }
        let end = self.closing(start, end);
        Ok(self.collection(start..end, Data::Record(entries)))
    }

    fn collection(&self, range: std::ops::Range<usize>, data: Data) -> Value {
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

    fn key(&self, node: Spanned<Node>) -> Result<(String, Span), Failure> {
        let (start, end) = self.range(&node);
        let value = match node.value {
            Node::Text(text) => self.scalar(start, end, start, text),
            Node::Bare => {
                let source = self.text.get(start..end).unwrap_or_default().to_owned();
                self.scalar(start, end, start, source)
            }
            Node::List(_) | Node::Record(_) => {
                return Err(Failure { at: start, reason: Reason::Key });
            }
        };
        match value.data {
            Data::Text(key) if !key.is_empty() => Ok((key, value.span)),
            _ => Err(Failure { at: start, reason: Reason::Key }),
        }
    }
}
