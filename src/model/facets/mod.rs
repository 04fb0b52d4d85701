//! The fields of a page → what lists, channels and rules know of it, whatever its kind.
//!
//! What they know of places and of the ways between them stands in `../route.rs`.

mod information;
mod names;
mod occurrence;
mod progression;
mod task;

use std::sync::Arc;

use jiff::civil::Date;

use crate::model::fields::{Field, FieldSpec, FieldValue, Fields, Picture, Resolved};
use crate::model::kinds::{KindId, Kinds};
use crate::model::links::{FileId, Target};
use crate::model::route::{Exit, Mark, Place};
use crate::text::{Rules, Span, typeset};

pub use information::{Information, Step, Way};
pub use names::Facet;
pub(crate) use names::one_or_many;
pub use occurrence::Occurrence;
pub use progression::{Line, LineStep};
pub use task::{Mastery, Task};

/// The facets of a page. A kind's `kind.yml` says which of its fields feeds which.
#[derive(Debug, Default)]
pub struct Facets {
    /// The day from which it counts as published.
    pub published: Option<Date>,
    /// The day of its last change of substance.
    pub updated: Option<Date>,
    /// The day by which it must be read again.
    pub review: Option<Date>,
    /// For whom it is.
    pub audience: Vec<Arc<str>>,
    /// What those would say whom it helps, typeset.
    pub needs: Vec<String>,
    /// The class that it belongs to.
    pub class: Option<String>,
    /// The pictures that its fields show: target, alternative, place.
    pub pictures: Vec<PictureUse>,
    /// Who is on pictures that its body shows.
    pub permissions: Vec<PictureUse>,
    /// The ways that lead from it to other places.
    pub route: Vec<Exit>,
    /// The places that it describes one after the other.
    pub places: Vec<Place>,
    /// When and where it takes place.
    pub occurrence: Option<Occurrence>,
    /// The works that it asks of pupils.
    pub tasks: Vec<Task>,
    /// How long what it asks takes, in minutes.
    pub minutes: Option<i64>,
    /// The tools that it asks its reader to use, as written.
    pub tools: Vec<(String, Span)>,
    /// The other names of the tool that it explains.
    pub provides: Vec<String>,
    /// The roles to turn to, as written.
    pub contacts: Vec<(String, Span)>,
    /// Each kind of information, with the ways by which it travels.
    pub information: Vec<Information>,
    /// The levels of a progression, in their order.
    pub levels: Vec<(String, Span)>,
    /// What is learned, level by level.
    pub progression: Vec<Line>,
    /// What one can do about a difficulty, in order.
    pub steps: Vec<Step>,
    /// What the word means that is its title, typeset.
    pub definition: Option<String>,
    /// The other forms of that word.
    pub forms: Vec<String>,
    /// What its list is grouped by.
    pub group: Option<Arc<str>>,
    /// The series of leaflets that it belongs to.
    pub series: Option<Arc<str>>,
    /// Its number there.
    pub number: Option<i64>,
    /// The skills of a framework that it serves, as written.
    pub skills: Vec<(String, Span)>,
    /// The day on which someone checked that it is true.
    pub checked: Option<Date>,
    /// A file of places where others help.
    pub directory: Option<FileId>,
    /// The answer to the question that its title asks, typeset.
    pub answer: Option<String>,
}

/// A picture that a field shows.
#[derive(Debug)]
pub struct PictureUse {
    /// What it shows, in words.
    pub alternative: Option<String>,
    /// What is written under it.
    pub caption: Option<String>,
    /// The name of its file, as written.
    pub file: String,
    /// Its file; none if the site has no such file.
    pub target: Option<FileId>,
    /// Who is on it: `nobody`, `adults`, `pupils`, `blurred`.
    pub who: Option<Arc<str>>,
    /// Until when the people on it agreed.
    pub until: Option<Date>,
    /// Where the school keeps the permission.
    pub reference: Option<String>,
    /// The rectangles to blur, as written.
    pub blur: Vec<(String, Span)>,
    /// Where it is named.
    pub span: Span,
    /// Whether it shows all that is around.
    pub around: bool,
    /// Its points that lead somewhere.
    pub marks: Vec<Mark>,
}

impl Facets {
    /// Gathers the facets of a page of a kind.
    pub(super) fn of(fields: &Fields<Resolved>, kinds: &Kinds, kind: KindId, rules: Rules) -> Self {
        let mut facets = Facets::default();
        for spec in kinds.fields(kind) {
            facets.gather(fields, spec, rules);
        }
        let specs = kinds.fields(kind);
        let listed = std::mem::take(&mut facets.tasks);
        facets.tasks = Task::of_page(listed, fields, &specs, facets.published);
        facets.occurrence = Occurrence::of(fields, &specs);
        facets
    }

    fn gather(&mut self, fields: &Fields<Resolved>, spec: &FieldSpec, rules: Rules) {
        if let Some(field) = fields.get(&spec.name) {
            spec.facets.iter().for_each(|facet| self.feed(*facet, field, spec, rules));
        }
    }

    fn feed(&mut self, facet: Facet, field: &Field<Resolved>, spec: &FieldSpec, rules: Rules) {
        match facet {
            Facet::Published => self.published = field.day(),
            Facet::Updated => self.updated = field.day(),
            Facet::Review => self.review = field.day(),
            Facet::Audience => {
                self.audience = field.texts().into_iter().map(|(word, _)| word.into()).collect();
            }
            Facet::Need => {
                let set = |(need, _): (&str, Span)| typeset(need, rules);
                self.needs = field.texts().into_iter().map(set).collect();
            }
            Facet::Class => self.class = field.texts().first().map(|(id, _)| (*id).to_owned()),
            Facet::Pictures | Facet::Around => {
                pictures(&field.value, facet, spec, &mut self.pictures);
            }
            Facet::Permissions => pictures(&field.value, facet, spec, &mut self.permissions),
            Facet::Route => self.route.extend(field.records().filter_map(Exit::of)),
            Facet::Places => {
                for (record, _) in field.records() {
                    self.place(record, spec, rules);
                }
            }
            Facet::Tasks => {
                let specs: Vec<&FieldSpec> = spec.fields.iter().collect();
                let tasks = field.records();
                self.tasks.extend(tasks.map(|(record, span)| Task::of(record, &specs, span)));
            }
            _ => self.feed_of_the_seed(facet, field, spec, rules),
        }
    }

    /// What is said between school and parents.
    fn feed_of_the_seed(
        &mut self,
        facet: Facet,
        field: &Field<Resolved>,
        spec: &FieldSpec,
        rules: Rules,
    ) {
        match facet {
            Facet::Minutes => self.minutes = field.number(),
            Facet::Tools => self.tools.extend(written(field)),
            Facet::Provides => self.provides.extend(written(field).map(|(name, _)| name)),
            Facet::Contact => self.contacts.extend(written(field)),
            Facet::Broadcast => {
                let lines = field.records();
                self.information.extend(lines.filter_map(|line| Information::of(line, spec)));
            }
            Facet::Levels => self.levels.extend(written(field)),
            Facet::Progression => {
                self.progression.extend(field.records().filter_map(Line::of));
                let skills =
                    self.progression.iter().map(|line| (line.skill.clone(), line.skill_span));
                self.skills.extend(skills);
            }
            Facet::Steps => self.steps.extend(field.records().map(Step::of)),
            Facet::Definition => self.definition = field.value.text().map(|t| typeset(t, rules)),
            Facet::Term => self.forms.extend(written(field).map(|(form, _)| form)),
            Facet::Group => self.group = field.value.text().map(Arc::from),
            Facet::Series => self.series = field.value.text().map(Arc::from),
            Facet::Number => self.number = field.number(),
            Facet::Skills => self.skills.extend(written(field)),
            Facet::Checked => self.checked = field.day(),
            Facet::Directory => self.directory = file(field),
            Facet::Answer => self.answer = field.value.text().map(|text| typeset(text, rules)),
            _ => {}
        }
    }

    /// A place of the page, and what its fields feed: its ways are its own.
    fn place(&mut self, record: &Fields<Resolved>, spec: &FieldSpec, rules: Rules) {
        let before = std::mem::take(&mut self.route);
        for spec in &spec.fields {
            self.gather(record, spec, rules);
        }
        let exits = std::mem::replace(&mut self.route, before);
        self.places.extend(Place::of(record, exits, rules));
    }
}

/// The lines of text of a field, each with its place.
fn written(field: &Field<Resolved>) -> impl Iterator<Item = (String, Span)> {
    field.texts().into_iter().map(|(text, span)| (text.to_owned(), span))
}

/// The field of `fields` that feeds a facet.
fn feeding<'f>(
    fields: &'f Fields<Resolved>,
    specs: &[&FieldSpec],
    facet: Facet,
) -> Option<&'f Field<Resolved>> {
    specs.iter().filter(|spec| spec.feeds(facet)).find_map(|spec| fields.get(&spec.name))
}

fn file(field: &Field<Resolved>) -> Option<FileId> {
    match field.value {
        FieldValue::File((Target::File(file), _)) => Some(file),
        _ => None,
    }
}

fn pictures(
    value: &FieldValue<Resolved>,
    facet: Facet,
    spec: &FieldSpec,
    found: &mut Vec<PictureUse>,
) {
    match value {
        FieldValue::Picture(picture) => found.push(PictureUse::of(picture, facet, spec)),
        FieldValue::List(list) => {
            list.iter().for_each(|(value, _)| pictures(value, facet, spec, found));
        }
        _ => {}
    }
}

impl PictureUse {
    fn of(picture: &Picture<Resolved>, facet: Facet, spec: &FieldSpec) -> Self {
        let marks = spec.fields.iter().filter(|spec| spec.feeds(Facet::Marks));
        let marks = marks.filter_map(|spec| picture.more.get(&spec.name));
        PictureUse {
            alternative: picture.alternative.clone(),
            caption: picture.caption.clone(),
            file: picture.file.1.clone(),
            target: match picture.file.0 {
                Target::File(file) => Some(file),
                _ => None,
            },
            who: picture.who.clone(),
            until: picture.until,
            reference: picture.reference.clone(),
            blur: picture.blur.clone(),
            span: picture.span,
            around: facet == Facet::Around,
            marks: marks.flat_map(Field::records).filter_map(Mark::of).collect(),
        }
    }
}
