//! A CSV file in the national format of places of digital help (LaMednum) → the places, and what is wrong with them.
//!
//! The format is that of <https://github.com/LaMednum/standard-mediation-num>; `columns.yml` holds what it asks.

mod columns;
mod hours;
mod mistakes;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::model::links::FileId;
use crate::model::{Page, SiteFile};
use crate::text::{SourceFile, Span, decode, parse_day};

pub use hours::Hours;

/// Places where others help.
#[derive(Debug, Default)]
pub struct Directory {
    /// In the order of the file.
    pub places: Vec<HelpPlace>,
}

/// A place where someone helps with telephones, computers and what one does with them.
#[derive(Debug)]
pub struct HelpPlace {
    /// Its name.
    pub name: String,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// Its phone, as one dials it in its country: `04 65 71 42 30`.
    pub phone: Option<String>,
    /// Its e-mails.
    pub emails: Vec<String>,
    /// Its sites, `https://` or `http://` all.
    pub sites: Vec<String>,
    /// When it is open; the text itself where it is not understood.
    pub hours: Option<Result<Hours, String>>,
    /// What it is, in a few words.
    pub summary: Option<String>,
    /// What it helps with, in the format's French words.
    pub services: Vec<String>,
    /// Whom it can receive who needs more than others, in the format's French words.
    pub care: Vec<String>,
    /// What it costs, in the format's French words.
    pub price: Vec<String>,
    /// How one gets in touch, in the format's French words.
    pub ways: Vec<String>,
    /// When someone last checked all this.
    pub checked: Option<Date>,
}

/// Reads the directories that pages name.
pub(super) fn read(
    pages: &[Page],
    files: &[SiteFile],
    today: Date,
) -> (BTreeMap<FileId, Directory>, Vec<Diagnostic>) {
    let named: BTreeSet<FileId> = pages.iter().filter_map(|page| page.facets.directory).collect();
    let (mut directories, mut diagnostics) = (BTreeMap::new(), Vec::new());
    for id in named {
        let Some(file) = files.get(id.0 as usize) else { continue };
        let path = format!("content/{}", file.source.path);
        let bytes = match file.source.read() {
            Ok(bytes) => bytes,
            Err(error) => {
                diagnostics.push(file.source.unreadable(&error));
                continue;
            }
        };
        let Ok(decoded) = decode(bytes) else {
            diagnostics.push(mistakes::unreadable(&Arc::new(SourceFile::new(path, ""))));
            continue;
        };
        let file = Arc::new(SourceFile::new(path, decoded.text));
        directories.insert(id, Table::new(&file, today).read(&mut diagnostics));
    }
    (directories, diagnostics)
}

/// A table that is read.
struct Table<'a> {
    file: &'a Arc<SourceFile>,
    today: Date,
    /// Where each column stands.
    places: BTreeMap<String, usize>,
    ids: BTreeSet<String>,
}

/// A line of the table.
struct Row<'t> {
    table: &'t Table<'t>,
    record: &'t StringRecord,
    span: Span,
}

impl<'a> Table<'a> {
    fn new(file: &'a Arc<SourceFile>, today: Date) -> Self {
        Table { file, today, places: BTreeMap::new(), ids: BTreeSet::new() }
    }

    fn read(mut self, diagnostics: &mut Vec<Diagnostic>) -> Directory {
        let first = self.file.text.lines().next().unwrap_or_default();
        // A spreadsheet set to French writes semicolons, for the comma is the sign of its numbers.
        let signs = |sign| first.matches(sign).count();
        let delimiter = if signs(';') > signs(',') { b';' } else { b',' };
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(self.file.text.as_bytes());
        let records: Vec<StringRecord> = reader.records().flatten().collect();
        let Some((header, rows)) = records.split_first() else {
            diagnostics.push(mistakes::unreadable(self.file));
            return Directory::default();
        };
        let names = header.iter().map(|name| name.trim().to_lowercase());
        self.places = names.zip(0..).collect();
        let missing = columns::all().iter().filter(|column| column.required);
        let missing: Vec<_> =
            missing.filter(|column| !self.places.contains_key(&column.name)).collect();
        if !missing.is_empty() {
            let header = Span::new(0..first.len());
            let said = |column: &&columns::Column| {
                mistakes::column_missing(self.file, header, &column.name)
            };
            diagnostics.extend(missing.iter().map(said));
            return Directory::default();
        }
        let mut places = Vec::new();
        for record in rows.iter().filter(|record| record.iter().any(|cell| !cell.trim().is_empty()))
        {
            places.push(self.place(record, diagnostics));
        }
        Directory { places }
    }

    fn place(&mut self, record: &StringRecord, diagnostics: &mut Vec<Diagnostic>) -> HelpPlace {
        let row = Row { table: self, record, span: self.span(record) };
        for column in columns::all() {
            diagnostics.extend(row.mistake(column));
        }
        let place = row.place();
        if let Some(day) = place.checked.filter(|day| *day < row.a_year_ago()) {
            let at = row.at(row.cell("date_maj"));
            diagnostics.push(mistakes::old(self.file, at, &place.name, day));
        }
        let (id, span) = (row.cell("id").to_owned(), row.span);
        if !id.is_empty() && !self.ids.insert(id.clone()) {
            diagnostics.push(mistakes::twice(self.file, span, &id));
        }
        place
    }

    /// Where a record stands, without its line's end.
    fn span(&self, record: &StringRecord) -> Span {
        let start = record.position().map_or(0, |position| position.byte());
        let start = usize::try_from(start).unwrap_or_default();
        let rest = self.file.text.get(start..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start_matches('\n').len();
        let start = start + blank;
        let line = rest.get(blank..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        Span::new(start..start + line.len())
    }
}

impl Row<'_> {
    /// The text of a column; empty where there is none.
    fn cell(&self, name: &str) -> &str {
        let place = self.table.places.get(name);
        place.and_then(|place| self.record.get(*place)).unwrap_or_default().trim()
    }

    fn text(&self, name: &str) -> Option<String> {
        Some(self.cell(name)).filter(|cell| !cell.is_empty()).map(str::to_owned)
    }

    /// The words of a column that holds several.
    fn list(&self, name: &str) -> Vec<String> {
        let words = self.cell(name).split('|').map(str::trim);
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// Where a text of the line stands; the line where it is written otherwise.
    fn at(&self, text: &str) -> Span {
        let line = self.table.file.slice(self.span);
        match line.find(text) {
            Some(at) if !text.is_empty() => {
                let start = self.span.start as usize + at;
                Span::new(start..start + text.len())
            }
            _ => self.span,
        }
    }

    /// What is wrong in a column.
    fn mistake(&self, column: &columns::Column) -> Option<Diagnostic> {
        let (file, cell) = (self.table.file, self.cell(&column.name));
        if cell.is_empty() {
            return column.required.then(|| mistakes::cell_missing(file, self.span, &column.name));
        }
        let unknown = |word: &&str| !column.words.iter().any(|known| known == word);
        let word = cell.split('|').map(str::trim).find(unknown);
        let wrong = match (column.form, word) {
            (Some(form), _) if !form.takes(cell) => cell,
            (_, Some(word)) if !column.words.is_empty() => word,
            _ if column.longest.is_some_and(|longest| cell.chars().count() > longest) => cell,
            _ => return None,
        };
        Some(mistakes::cell_wrong(file, self.at(wrong), column, wrong))
    }

    fn place(&self) -> HelpPlace {
        let sites = self.list("site_web").into_iter();
        let town = format!("{} {}", self.cell("code_postal"), self.cell("commune"));
        let address = [self.cell("adresse"), self.cell("complement_adresse"), town.trim()];
        HelpPlace {
            name: self.cell("nom").to_owned(),
            address: address
                .into_iter()
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect(),
            phone: self.text("telephone").map(|phone| as_dialled(&phone)),
            emails: self.list("courriels"),
            sites: sites.filter(|site| is_address(site)).collect(),
            hours: self.text("horaires").map(|text| Hours::read(&text).ok_or(text)),
            summary: self.text("presentation_resume"),
            services: self.list("services"),
            care: self.list("prise_en_charge_specifique"),
            price: self.list("frais_a_charge"),
            ways: self.list("modalites_acces"),
            checked: parse_day(self.cell("date_maj")).ok(),
        }
    }

    fn a_year_ago(&self) -> Date {
        self.table.today.saturating_sub(12.months())
    }
}

fn is_address(site: &str) -> bool {
    site.starts_with("https://") || site.starts_with("http://")
}

/// `+33465714230` → `04 65 71 42 30`; numbers of other countries and territories stay as they are.
fn as_dialled(phone: &str) -> String {
    let Some(rest) = phone.strip_prefix("+33").filter(|rest| rest.len() == 9) else {
        return phone.to_owned();
    };
    let digits: Vec<char> = format!("0{rest}").chars().collect();
    let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
    pairs.join(" ")
}
