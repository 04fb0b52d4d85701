//! A kind, a title and a place → the text of a new page: what it needs, filled with values to replace, then
//! what it may have, as notes.

use jiff::civil::Date;

use super::names::{name_of, word_for};
use super::place::Place;
use super::sample::{Need, Row, Sampler};
use crate::diagnostic::{Tongue, Words};
use crate::model::{Facet, FieldSpec, FieldType, Kind, KindId, Kinds, Sort};
use crate::words;
use crate::yaml::quoted;

/// A page to be made.
pub struct Order<'a> {
    /// The kinds of page.
    pub kinds: &'a Kinds,
    /// Its kind.
    pub kind: KindId,
    /// Its title.
    pub title: &'a str,
    /// Where it goes.
    pub place: &'a Place,
    /// The ids of the classes.
    pub classes: &'a [&'a str],
    /// The roles of those to turn to.
    pub roles: &'a [&'a str],
    /// Today.
    pub today: Date,
    /// The language of its keys and notes.
    pub tongue: Tongue,
}

/// The text of a new page.
pub fn page(order: &Order<'_>) -> String {
    let mut rows = order.head();
    let sampler = order.sampler();
    let specs = order.kinds.fields(order.kind);
    let own: Vec<&FieldSpec> = order.own(&specs);
    let general: Vec<&FieldSpec> =
        specs.iter().copied().filter(|spec| order.is_general(spec, &own)).collect();
    let (class, rest): (Vec<&FieldSpec>, Vec<&FieldSpec>) =
        own.iter().partition(|spec| order.place.class.is_some() && spec.feeds(Facet::Class));
    let (asked, offered): (Vec<&FieldSpec>, Vec<&FieldSpec>) =
        rest.into_iter().partition(|spec| spec.required || spec.begun);
    rows.extend(class.iter().flat_map(|spec| known(&sampler, spec, &specs)));
    let dated = asked.iter().any(|s| matches!(s.holds, FieldType::Day | FieldType::Moment));
    let is_series = order.kinds.get(order.kind).sort == Sort::Date && !dated;
    let (needed, general): (Vec<&FieldSpec>, Vec<&FieldSpec>) = general
        .into_iter()
        .partition(|spec| spec.required || is_series && spec.feeds(Facet::Published));
    for spec in asked.iter().chain(&needed) {
        rows.extend(sampler.rows(spec, &specs, Need::Asked));
    }
    rows.extend(order.draft(&specs));
    let mut text = lines(rows);
    let mut offer = |title: Words, offered: &[&FieldSpec]| {
        if !offered.is_empty() {
            text.push_str(&format!("\n# {}\n", title.in_tongue(order.tongue)));
            let rows = offered.iter().flat_map(|spec| sampler.rows(spec, &specs, Need::Offered));
            text.push_str(&lines(rows));
        }
    };
    offer(
        words!(
            "Facultatif : retirez le signe # des lignes qui vous servent.",
            "Optional: remove the sign # of the lines that you need."
        ),
        &offered,
    );
    offer(words!("Facultatif, pour toutes les pages :", "Optional, for every page:"), &general);
    let body = words!(
        "À remplacer : écrivez ici le texte de la page, une idée par paragraphe.",
        "To be replaced: write the page's text here, one idea a paragraph."
    );
    format!("---\n{text}---\n\n{}\n", body.in_tongue(order.tongue))
}

/// The text of the page of a folder that is made for pages of a kind.
pub fn shelf(kind: &Kind, folder: &str, tongue: Tongue) -> String {
    let title = kind.shelf.as_ref().map_or(folder, |title| title.in_tongue(tongue));
    let title = quoted(title);
    let (key, summary_key) = match tongue {
        Tongue::French => ("titre", "résumé"),
        Tongue::English => ("title", "summary"),
    };
    let about = kind.about.as_ref().map(|about| quoted(about.in_tongue(tongue)));
    let about = about.map_or_else(String::new, |about| format!("{summary_key}: {about}\n"));
    format!("---\n{key}: {title}\n{about}---\n")
}

impl Order<'_> {
    fn sampler(&self) -> Sampler<'_> {
        let other = self.classes.first().copied().unwrap_or("cp");
        let head = match self.tongue {
            Tongue::French => "Direction",
            Tongue::English => "Head",
        };
        Sampler {
            tongue: self.tongue,
            today: self.today,
            class: self.place.class.as_deref().unwrap_or(other),
            role: self.roles.first().copied().unwrap_or(head),
            up: "../".repeat(self.place.folder.split('/').filter(|part| !part.is_empty()).count()),
        }
    }

    /// The title, and the kind where the place does not give it.
    fn head(&self) -> Vec<Row> {
        let (title, kind) = match self.tongue {
            Tongue::French => ("titre", "genre"),
            Tongue::English => ("title", "kind"),
        };
        let mut rows = vec![row(format!("{title}: {}", quoted(self.title)))];
        if !self.place.gives_kind {
            rows.push(row(format!("{kind}: {}", word_for(self.kinds, self.kind, self.tongue))));
        }
        rows
    }

    /// Nothing half-made is published: the line that keeps it back until its writer removes it.
    fn draft(&self, specs: &[&FieldSpec]) -> Option<Row> {
        let spec = specs.iter().find(|spec| &*spec.name == DRAFT)?;
        let name = name_of(spec, specs, self.tongue);
        let yes = words!("oui", "yes");
        let note = words!(
            "Retirez cette ligne quand la page est prête.",
            "Remove this line when the page is ready."
        );
        Some(Row {
            note: Some(note.in_tongue(self.tongue).to_owned()),
            ..row(format!("{name}: {}", yes.in_tongue(self.tongue)))
        })
    }

    /// The fields that the kind adds to those of every page.
    fn own<'s>(&self, specs: &[&'s FieldSpec]) -> Vec<&'s FieldSpec> {
        let general = self.kinds.fields(self.kinds.page()).len();
        specs.iter().skip(general).copied().collect()
    }

    /// A field of every page that no line has said yet, and that no field of the kind says better.
    fn is_general(&self, spec: &FieldSpec, own: &[&FieldSpec]) -> bool {
        let is = |other: &&FieldSpec| std::ptr::eq(*other, spec);
        let said = [TITLE, KIND, DRAFT].contains(&&*spec.name);
        let better = own.iter().any(|own| own.facets.iter().any(|facet| spec.feeds(*facet)));
        !said && !better && !own.iter().any(is)
    }
}

/// The fields of every page that have a line of their own.
const TITLE: &str = "title";
const KIND: &str = "kind";
const DRAFT: &str = "draft";

/// A field whose value is known: nothing is to be replaced.
fn known(sampler: &Sampler<'_>, spec: &FieldSpec, specs: &[&FieldSpec]) -> Vec<Row> {
    let rows = sampler.rows(spec, specs, Need::Offered).into_iter();
    rows.map(|row| Row { hash: None, note: None, ..row }).collect()
}

fn row(text: String) -> Row {
    Row { indent: 0, text, note: None, hash: None }
}

fn lines(rows: impl IntoIterator<Item = Row>) -> String {
    rows.into_iter().map(|row| row.line() + "\n").collect()
}
