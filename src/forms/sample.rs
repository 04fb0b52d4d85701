//! A field's description → the lines that show how it is written, with a value that is understood.

use jiff::ToSpan;
use jiff::civil::Date;

use super::names::{name_of, word};
use crate::diagnostic::{Tongue, Words};
use crate::model::{Choice, Facet, FieldSpec, FieldType, picture_fields};
use crate::text::fold;
use crate::words;
use crate::yaml::quoted;

/// What is said of a picture where a form shows one: the rest is for those who look for it.
const OF_PICTURE: [&str; 4] = ["file", "alternative", "caption", "who"];

/// The field that holds the code of a language.
const LANGUAGE: &str = "language";

/// What the values are made of.
pub(super) struct Sampler<'a> {
    pub tongue: Tongue,
    pub today: Date,
    /// The class for which the page is, or another one of the school.
    pub class: &'a str,
    /// The role of somebody to turn to.
    pub role: &'a str,
    /// The way from the page to the root of `content/`: `../`.
    pub up: String,
}

/// A line of a form.
pub(super) struct Row {
    /// Spaces before it.
    pub indent: usize,
    /// What it says.
    pub text: String,
    /// What stands behind it, for the writer.
    pub note: Option<String>,
    /// Where its sign of a note stands, if it is only offered.
    pub hash: Option<usize>,
}

/// Whether a page needs a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Asked,
    Offered,
}

impl Row {
    fn new(text: String, note: Option<String>) -> Self {
        Row { indent: 0, text, note, hash: None }
    }

    fn moved(self, by: usize) -> Self {
        Row { indent: self.indent + by, hash: self.hash.map(|at| at + by), ..self }
    }

    fn offered(self) -> Self {
        Row { hash: Some(0), ..self }
    }

    /// As it is written.
    pub fn line(&self) -> String {
        let note = self.note.as_ref().map_or_else(String::new, |note| format!("   # {note}"));
        let (indent, text) = (self.indent, &self.text);
        match self.hash {
            Some(at) => {
                let rest = indent - at.min(indent);
                format!("{:at$}# {:rest$}{text}{note}", "", "")
            }
            None => format!("{:indent$}{text}{note}", ""),
        }
    }
}

impl Sampler<'_> {
    fn say(&self, words: &Words) -> String {
        words.in_tongue(self.tongue).to_owned()
    }

    /// The lines of a field, at the left.
    pub fn rows(&self, spec: &FieldSpec, specs: &[&FieldSpec], need: Need) -> Vec<Row> {
        let rows = self.written(spec, specs, need);
        match need {
            Need::Asked => rows,
            Need::Offered => rows.into_iter().map(Row::offered).collect(),
        }
    }

    fn written(&self, spec: &FieldSpec, specs: &[&FieldSpec], need: Need) -> Vec<Row> {
        let name = name_of(spec, specs, self.tongue);
        let note = Some(self.note(spec, need));
        let row = |value: &str| Row::new(format!("{name}: {value}"), note.clone());
        let head = || Row::new(format!("{name}:"), Some(self.help(spec)));
        match (spec.holds, spec.many, need) {
            (FieldType::Record, many, _) => self.block(head(), many, &fields(&spec.fields), need),
            (FieldType::Picture, many, _) => {
                let fields = picture_fields().iter().filter(|f| OF_PICTURE.contains(&&*f.name));
                self.block(head(), many, &fields.collect::<Vec<_>>(), need)
            }
            (FieldType::Prose, false, Need::Asked) => {
                vec![row("|"), Row::new(self.filler(), None).moved(2)]
            }
            (FieldType::Text | FieldType::Prose, true, Need::Asked) => {
                let head = Row::new(format!("{name}:"), note.clone());
                vec![head, Row::new(format!("- {}", self.value(spec)), None).moved(2)]
            }
            (_, true, need) => vec![row(&self.list(spec, need))],
            (_, false, _) => vec![row(&self.value(spec))],
        }
    }

    /// A record, or a list of one.
    fn block(&self, head: Row, many: bool, specs: &[&FieldSpec], need: Need) -> Vec<Row> {
        let simple =
            |spec: &&&FieldSpec| !matches!(spec.holds, FieldType::Record | FieldType::Picture);
        let mut rows: Vec<Row> = Vec::new();
        for spec in specs.iter().filter(|spec| spec.required || spec.begun) {
            rows.extend(self.written(spec, specs, need));
        }
        for spec in specs.iter().filter(|spec| !spec.required && !spec.begun).filter(simple) {
            let own = self.written(spec, specs, Need::Offered);
            // A list must begin with a line that counts.
            let counts = need == Need::Offered || rows.is_empty();
            rows.extend(own.into_iter().map(|row| if counts { row } else { row.offered() }));
        }
        let dash = if many { 2 } else { 0 };
        let mut rows: Vec<Row> = rows.into_iter().map(|row| row.moved(2 + dash)).collect();
        if many && let Some(first) = rows.first_mut() {
            first.indent -= dash;
            first.text = format!("- {}", first.text);
        }
        rows.insert(0, head);
        rows
    }

    /// The help, with the words of a choice if it does not say them.
    fn help(&self, spec: &FieldSpec) -> String {
        let help = spec.help.in_tongue(self.tongue);
        let said = format!("-{}-", fold(&help.replace([',', '.', ':', ';'], " ")));
        let is_said =
            |choice: &Choice| choice.folded.iter().any(|word| said.contains(&format!("-{word}-")));
        if spec.choices.iter().all(is_said) {
            return help.to_owned();
        }
        let all: Vec<&str> = spec.choices.iter().map(|choice| word(choice, self.tongue)).collect();
        let all = all.join(", ");
        self.say(&words!("{help} Au choix : {all}.", "{help} One of: {all}."))
    }

    fn note(&self, spec: &FieldSpec, need: Need) -> String {
        let help = self.help(spec);
        match need {
            Need::Asked => self.say(&words!("À remplacer. {help}", "To be replaced. {help}")),
            Need::Offered => help,
        }
    }

    fn filler(&self) -> String {
        self.say(&words!("À remplacer", "To be replaced"))
    }

    /// A value that is understood, in YAML.
    fn value(&self, spec: &FieldSpec) -> String {
        let feeds = |facet| spec.feeds(facet);
        match spec.holds {
            FieldType::Text if feeds(Facet::Class) => plain(self.class),
            FieldType::Text if feeds(Facet::Contact) => plain(self.role),
            FieldType::Text if &*spec.name == LANGUAGE => self.say(&words!("fr", "en")),
            FieldType::Text | FieldType::Prose | FieldType::Record => self.filler(),
            FieldType::Day => self.day(spec).to_string(),
            FieldType::Moment => {
                let day = self.day(spec);
                let hour = if feeds(Facet::Ends) { 19 } else { 18 };
                self.say(&words!("{day} {hour}h00", "{day} {hour}:00"))
            }
            FieldType::Number if feeds(Facet::Minutes) => "10".to_owned(),
            FieldType::Number => "1".to_owned(),
            FieldType::Flag => self.say(&words!("oui", "yes")),
            FieldType::Choice => {
                spec.choices.first().map_or_else(String::new, |c| plain(word(c, self.tongue)))
            }
            FieldType::Link => format!("{}index.md", self.up),
            FieldType::Picture => "photo.jpg".to_owned(),
            FieldType::File if &*spec.name == OF_PICTURE[0] => "photo.jpg".to_owned(),
            FieldType::File => "document.pdf".to_owned(),
        }
    }

    /// A list on one line.
    fn list(&self, spec: &FieldSpec, need: Need) -> String {
        let value = self.value(spec);
        match (spec.holds, need) {
            (FieldType::Choice, Need::Offered) => {
                let all = spec.choices.iter().map(|choice| plain(word(choice, self.tongue)));
                format!("[{}]", all.collect::<Vec<_>>().join(", "))
            }
            (FieldType::Text | FieldType::Prose, _) if value == self.filler() => {
                self.say(&words!("[{value}, un autre]", "[{value}, another]"))
            }
            _ => format!("[{value}]"),
        }
    }

    /// Today, or the day on which it makes sense.
    fn day(&self, spec: &FieldSpec) -> Date {
        let later = match &spec.facets {
            facets if facets.contains(&Facet::Review) => 6.months(),
            facets if facets.contains(&Facet::Starts) || facets.contains(&Facet::Ends) => 14.days(),
            facets if facets.contains(&Facet::Due) => 7.days(),
            facets if facets.contains(&Facet::Expires) => 1.month(),
            _ => 0.days(),
        };
        self.today.saturating_add(later)
    }
}

fn fields(specs: &[FieldSpec]) -> Vec<&FieldSpec> {
    specs.iter().collect()
}

/// A word, in quotes only where YAML wants them.
fn plain(text: &str) -> String {
    let first = text.chars().next();
    let simple = first.is_some_and(char::is_alphabetic)
        && text.chars().all(|c| c.is_alphanumeric() || " '’-_.()".contains(c));
    if simple && text == text.trim() { text.to_owned() } else { quoted(text) }
}
