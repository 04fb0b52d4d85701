//! A tree that YAML accepts → the places where it does not say what its author meant.

use std::ops::Range;

use super::fault::{Certainty, Fault, Repair};
use super::layout::{glued_colon, glued_dash};
use super::line::{Line, without_comment};
use super::mend::MISTAKES;
use super::quotes::smart_inner;
use super::value::{Data, Entry, Quoting, Value, quoted};

/// The mistakes of `text`, whose tree is `entries`; `whole` is all the YAML it comes from.
pub(super) fn notice(text: &str, whole: &str, entries: &[Entry]) -> Vec<Repair> {
    // Most texts hold none of the signs that deceive.
    let suspicious = text.contains(['&', '!', '#', '“', '”', '{'])
        || text.contains("[[")
        || text.contains("\n ");
    let mut walk = Walk { text, whole, repairs: Vec::new() };
    if suspicious {
        walk.entries(entries);
    }
    walk.repairs
}

struct Walk<'t> {
    text: &'t str,
    whole: &'t str,
    repairs: Vec<Repair>,
}

impl Walk<'_> {
    fn entries(&mut self, entries: &[Entry]) {
        for entry in entries {
            self.value(&entry.value, entry.key_span.end as usize);
        }
    }

    /// `after` is where what comes before the value ends.
    fn value(&mut self, value: &Value, after: usize) {
        if self.repairs.len() >= MISTAKES {
            return;
        }
        let range = value.span.range();
        let gap = self.text.get(after..range.start).unwrap_or_default();
        if gap.contains(['&', '!']) && self.property(value, after..range.start) {
            return;
        }
        match &value.data {
            Data::Nothing => self.swallowed(range.end, range.end),
            Data::Text(_) if value.quoting == Quoting::Plain => self.plain(range, after),
            Data::Text(_) => {}
            Data::List(items) => self.list(items, range),
            Data::Record(entries) => self.record(entries, range),
        }
    }

    /// `&name` or `!name` between a key and its value.
    fn property(&mut self, value: &Value, gap: Range<usize>) -> bool {
        let Some(start) = property_start(&self.text[gap.clone()]).map(|at| gap.start + at) else {
            return false;
        };
        let rest = &self.text[start..];
        let end = start + rest.find(char::is_whitespace).unwrap_or(rest.len());
        let sign = &self.text[start..end];
        let repeated = sign.starts_with('&') && self.whole.contains(&format!("*{}", &sign[1..]));
        let is_text = value.quoting == Quoting::Plain && matches!(value.data, Data::Text(_));
        let line = Line::at(self.text, start);
        let is_sentence =
            is_text && !repeated && !sign.starts_with("!!") && value.span.end as usize <= line.end;
        self.repairs.push(if is_sentence {
            let range = start..value.span.end as usize;
            let first = sign.chars().next().unwrap_or('!');
            Repair::new(Fault::Start(first), range.clone(), quoted(&self.text[range]))
        } else {
            let fault = if sign.starts_with('&') { Fault::Anchor } else { Fault::Tag };
            let next = self.text[end..].trim_start_matches(' ');
            let alone = next.is_empty() || next.starts_with('\n');
            let before = self.text[..start].trim_end_matches(' ').len();
            let range = if alone { before..end } else { start..self.text.len() - next.len() };
            Repair::new(fault, range, "").shown_at(start..end)
        });
        true
    }

    /// `#1` after a key or a text, which YAML drops.
    fn swallowed(&mut self, value_start: usize, value_end: usize) {
        let line = Line::at(self.text, value_end);
        let rest = &self.text[value_end..line.end];
        let hash = rest.trim_start();
        let is_text = hash.strip_prefix('#').is_some_and(|after| {
            after.starts_with(|c: char| !c.is_whitespace() && c != '#' && c != '!')
        });
        if !is_text || hash.len() == rest.len() {
            return;
        }
        let end = value_end + rest.trim_end().len();
        let lead =
            self.text[value_start..end].len() - self.text[value_start..end].trim_start().len();
        let range = value_start + lead..end;
        let text = quoted(&self.text[range.clone()]);
        self.repairs.push(Repair::new(Fault::Hash, range, text).guessed());
    }

    fn plain(&mut self, range: Range<usize>, after: usize) {
        let source = &self.text[range.clone()];
        if let Some(inner) = smart_inner(source) {
            self.repairs.push(Repair::new(Fault::SmartQuotes, range, quoted(inner)).guessed());
            return;
        }
        let own_line = self.text[after..range.start].contains('\n');
        if source.contains('\n') || own_line {
            self.lines(range, own_line);
        } else {
            self.swallowed(range.start, range.end);
        }
    }

    /// A text on lines of its own that was meant as a list or a record.
    fn lines(&mut self, range: Range<usize>, own_line: bool) {
        let first = Line::at(self.text, range.start);
        let lines = std::iter::successors(Some(first.clone()), |line| line.after(self.text));
        let lines = lines.take_while(|line| line.start < range.end);
        for line in lines.filter(|line| own_line || line.start > range.start) {
            let body = line.body.max(range.start);
            let text = &self.text[body..line.end];
            let repair = if glued_dash(text) && own_line {
                Repair::new(Fault::DashSpace, body..body + 1, "- ")
            } else if let Some(at) = glued_colon(text).filter(|_| own_line) {
                Repair::new(Fault::ColonSpace, body + at..body + at + 1, ": ")
            } else if line.is_item() && line.start > range.start {
                Repair::new(Fault::Indentation, line.start..line.indent, " ".repeat(first.width()))
            } else {
                continue;
            };
            self.repairs.push(repair.shown_at(body..line.end));
        }
    }

    fn list(&mut self, items: &[Value], range: Range<usize>) {
        let source = &self.text[range.clone()];
        if let ([item], true) = (items, source.starts_with("[[") && source.ends_with("]]")) {
            let is_link = matches!(&item.data, Data::List(inner) if inner.len() <= 1);
            if is_link && !source.contains('\n') {
                self.repairs.push(Repair::new(Fault::DoubleBracket, range, quoted(source)));
                return;
            }
        }
        let mut after = range.start;
        for item in items {
            self.value(item, after);
            after = item.span.end as usize;
        }
    }

    fn record(&mut self, entries: &[Entry], range: Range<usize>) {
        let source = &self.text[range.clone()];
        if source.starts_with('{') && !source.contains([':', '\n']) {
            self.repairs.push(Repair::new(Fault::Start('{'), range, quoted(source)));
            return;
        }
        self.entries(entries);
    }
}

/// Where the first `&` or `!` of a gap stands that is not in a comment.
fn property_start(gap: &str) -> Option<usize> {
    let mut at = 0;
    for line in gap.split_inclusive('\n') {
        let said = without_comment(line);
        if let Some(sign) = said.find(['&', '!']) {
            return Some(at + sign);
        }
        at += line.len();
    }
    None
}

/// Whether a notice only warns: the text can be published as it is.
pub(super) fn is_warning(repair: &Repair) -> bool {
    repair.certainty == Certainty::Guess && matches!(repair.fault, Fault::Hash | Fault::SmartQuotes)
}
