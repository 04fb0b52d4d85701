//! The pages of numbered series → the page that `[[fiche:enseignant/3]]` names, and its title.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::document::Reference;
use crate::model::families::Gathered;
use crate::model::fields::{Choice, Facet, FieldSpec};
use crate::model::kinds::{Kind, KindId, Kinds};
use crate::model::links::Ask;
use crate::model::name::Version;
use crate::model::written::WrittenPage;
use crate::text::{closest, fold, typeset};
use crate::words;

/// How many numbers of a series are named to a writer who wants another.
const NAMED: usize = 8;

/// The pages of every series, by their number.
pub(super) struct References<'k> {
    kinds: &'k Kinds,
    known: HashMap<(KindId, Arc<str>), BTreeMap<i64, Numbered>>,
}

/// A page of a series.
struct Numbered {
    /// Its path from `content/`.
    path: String,
    /// Its title in each language in which it is written, its own first.
    titles: Vec<(String, String)>,
}

impl<'k> References<'k> {
    /// Those of a site; a page that is not published today is known, so that one can say why it cannot be read.
    pub fn of(gathered: &Gathered, kinds: &'k Kinds) -> Self {
        let mut references = References { kinds, known: HashMap::new() };
        let page = |id: &crate::model::PageId| gathered.pages.get(id.0 as usize);
        for family in &gathered.families {
            let others = family.members.iter().filter(|id| **id != family.primary);
            let members = std::iter::once(&family.primary).chain(others);
            references.add(members.filter_map(page));
        }
        for page in &gathered.absent {
            references.add(std::iter::once(page));
        }
        references
    }

    /// A page in all its languages, the one that stands for the others first.
    fn add<'p>(&mut self, members: impl Iterator<Item = &'p Arc<WrittenPage>>) {
        let mut members = members.peekable();
        let Some(first) = members.peek().copied() else { return };
        let Some((series, number)) = self.place(first) else { return };
        let full = members.filter(|page| page.name.version == Version::Full);
        let title = |page: &Arc<WrittenPage>| {
            let (title, _) = page.title.as_ref()?;
            Some((page.language.clone(), typeset(title, page.typography)))
        };
        let numbered =
            Numbered { path: first.path.clone(), titles: full.filter_map(title).collect() };
        // Of two pages of one number, the first is meant, wherever it is written.
        self.known.entry((first.kind, series)).or_default().entry(number).or_insert(numbered);
    }

    fn place(&self, page: &WrittenPage) -> Option<(Arc<str>, i64)> {
        let series = page.fields.get(&self.field(page.kind, Facet::Series)?.name)?.value.text()?;
        let number = page.fields.get(&self.field(page.kind, Facet::Number)?.name)?.number()?;
        Some((Arc::from(series), number))
    }

    fn field(&self, kind: KindId, facet: Facet) -> Option<&'k FieldSpec> {
        self.kinds.get(kind).fields.iter().find(|spec| spec.feeds(facet))
    }

    /// The path of the page that a link names; `None` where the link is no reference.
    pub fn follow(&self, ask: &Ask<'_>) -> Option<Result<&str, Box<Diagnostic>>> {
        let reference = Reference::of(ask.destination)?;
        let kind = self.kinds.called(&fold(reference.kind));
        let in_brackets = || ask.file.slice(ask.whole).contains("[[");
        if kind.is_none() && !in_brackets() {
            return None;
        }
        Some(self.find(kind, &reference, ask))
    }

    fn find(
        &self,
        kind: Option<KindId>,
        reference: &Reference<'_>,
        ask: &Ask<'_>,
    ) -> Result<&str, Box<Diagnostic>> {
        let numbered = kind.filter(|kind| self.counts(*kind));
        let Some(kind) = numbered else { return Err(Box::new(self.unknown_kind(reference, ask))) };
        let Some(series) = self.series(kind, reference.series) else {
            return Err(Box::new(self.unknown_series(kind, reference, ask)));
        };
        let known = self.known.get(&(kind, Arc::clone(&series.name)));
        match known.and_then(|known| known.get(&reference.number)) {
            Some(page) => Ok(&page.path),
            None => Err(Box::new(self.unknown_number(kind, series, reference.number, ask))),
        }
    }

    /// Whether the pages of a kind have numbers in series.
    fn counts(&self, kind: KindId) -> bool {
        [Facet::Series, Facet::Number].iter().all(|facet| self.field(kind, *facet).is_some())
    }

    fn series(&self, kind: KindId, word: &str) -> Option<&'k Choice> {
        let word = fold(word);
        let choices = &self.field(kind, Facet::Series)?.choices;
        choices.iter().find(|choice| choice.folded.contains(&word))
    }

    /// The title of the page that a link names, in a language if it is written in it; else with its own.
    pub fn title(&self, destination: &str, language: &str) -> Option<(String, Option<&str>)> {
        let reference = Reference::of(destination)?;
        let kind = self.kinds.called(&fold(reference.kind))?;
        let series = Arc::clone(&self.series(kind, reference.series)?.name);
        let titles = &self.known.get(&(kind, series))?.get(&reference.number)?.titles;
        let own = titles.iter().find(|(tag, _)| tag == language);
        let (tag, title) = own.or_else(|| titles.first())?;
        Some((title.clone(), (tag != language).then_some(tag)))
    }

    fn unknown_kind(&self, reference: &Reference<'_>, ask: &Ask<'_>) -> Diagnostic {
        let kinds =
            || self.kinds.with_ids().filter(|(_, id)| self.counts(*id)).map(|(kind, _)| kind);
        let wanted = reference.kind;
        let said = lost(
            ask,
            words!(
                "Aucune page numérotée n'est du genre « {wanted} ».",
                "No numbered page is of the kind “{wanted}”."
            ),
        );
        let list = |label: fn(&Kind) -> &str| kinds().map(label).collect::<Vec<_>>().join(", ");
        let (fr, en) = (list(|kind| &kind.label.fr), list(|kind| &kind.label.en));
        let said = said.help(words!(
            "Les genres dont les pages ont un numéro : {fr}.",
            "The kinds whose pages have a number: {en}."
        ));
        let names = kinds().flat_map(|kind| kind.names.iter().map(String::as_str));
        match closest(&fold(wanted), names) {
            Some(near) => propose(said, ask, wanted, near),
            None => said,
        }
    }

    fn unknown_series(&self, kind: KindId, reference: &Reference<'_>, ask: &Ask<'_>) -> Diagnostic {
        let choices = self.field(kind, Facet::Series).map_or(&[][..], |spec| &spec.choices);
        let fr = choices.iter().map(spoken).collect::<Vec<_>>().join(", ");
        let en = choices.iter().map(|choice| &*choice.name).collect::<Vec<_>>().join(", ");
        let wanted = reference.series;
        let said = lost(
            ask,
            words!("Aucune série ne s'appelle « {wanted} ».", "No series is called “{wanted}”."),
        )
        .help(words!("Les séries : {fr}.", "The series: {en}."));
        let names = choices.iter().flat_map(|choice| choice.folded.iter().map(String::as_str));
        match closest(&fold(wanted), names) {
            Some(near) => propose(said, ask, wanted, near),
            None => said,
        }
    }

    fn unknown_number(
        &self,
        kind: KindId,
        series: &Choice,
        number: i64,
        ask: &Ask<'_>,
    ) -> Diagnostic {
        let label = &self.kinds.get(kind).label;
        let (kind_fr, kind_en) = (&label.fr, &label.en);
        let (series_fr, series_en) = (spoken(series), &series.name);
        let known = self.known.get(&(kind, Arc::clone(&series.name)));
        let mut near: Vec<i64> = known.into_iter().flatten().map(|(number, _)| *number).collect();
        near.sort_by_key(|known| (known.abs_diff(number), *known));
        near.truncate(NAMED);
        near.sort_unstable();
        let numbers = near.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
        let said = lost(
            ask,
            words!(
                "Aucune page n'est « {kind_fr} {series_fr} n° {number} ».",
                "No page is “{kind_en} {series_en} no. {number}”."
            ),
        );
        if numbers.is_empty() {
            return said.help(words!(
                "Cette série n'a encore aucune page : écrivez « série » et « numéro » dans l'en-tête de la page visée.",
                "This series has no page yet: write “series” and “number” in the front matter of the page that you mean."
            ));
        }
        said.help(words!(
            "Les numéros de cette série : {numbers}.",
            "The numbers of this series: {numbers}."
        ))
    }
}

/// The word that a writer would use.
fn spoken(choice: &Choice) -> &str {
    choice.names.first().map_or(&choice.name, String::as_str)
}

fn lost(ask: &Ask<'_>, words: crate::diagnostic::Words) -> Diagnostic {
    Diagnostic::error("reference-not-found", words).at(ask.file, ask.span())
}

/// Proposes another word in the place of one of the reference's, where it is written as it is read.
fn propose(said: Diagnostic, ask: &Ask<'_>, word: &str, near: &str) -> Diagnostic {
    let exact = ask.file.slice(ask.span()) == ask.destination;
    match exact {
        true => said.propose(ask.span(), ask.destination.replacen(word, near, 1)),
        false => said,
    }
}
