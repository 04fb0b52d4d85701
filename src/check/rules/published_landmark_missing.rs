//! A published page without its title, its language, its main part or its heading of level 1.

use crate::check::{Look, Publication, Report, Rule, Sheet};
use crate::diagnostic::{Severity, Words};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "published-landmark-missing",
    severity: Severity::Warning,
    rgaa: Some("9.2"),
    wcag: Some("1.3.1"),
    guide: include_str!("published_landmark_missing.md"),
    look: Look::Published(look),
};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lack {
    Title,
    Language,
    Main,
    Heading,
}

fn look(publication: &Publication<'_>, report: &mut Report<'_>) {
    for (lack, page, count) in publication.faults(lacks) {
        let (file, span) = publication.source(page);
        let (path, Words { fr, en }) = (&page.path, lack.words());
        report.say_of(
            file,
            span,
            words!(
                "{fr} ({path} ; pages dans ce cas : {count}).",
                "{en} ({path}; pages with this fault: {count})."
            ),
            words!(
                "Corrigez le gabarit du thème : themes/preau/layout/base.html en donne le modèle.",
                "Mend the theme's template: themes/preau/layout/base.html gives the model."
            ),
        );
    }
}

fn lacks(page: &Sheet) -> Vec<Lack> {
    let mut lacks = Vec::new();
    lacks.extend((!page.has_title).then_some(Lack::Title));
    lacks.extend((!page.has_language).then_some(Lack::Language));
    lacks.extend((page.mains != 1).then_some(Lack::Main));
    lacks.extend((page.first_headings != 1).then_some(Lack::Heading));
    lacks
}

impl Lack {
    fn words(self) -> Words {
        match self {
            Lack::Title => words!(
                "La page publiée n'a pas de titre : un onglet ou un lecteur d'écran ne sait pas la nommer",
                "The published page has no title: a tab or a screen reader cannot name it"
            ),
            Lack::Language => words!(
                "La page publiée ne dit pas sa langue : elle sera lue à voix haute avec le mauvais accent",
                "The published page does not say its language: it will be read aloud with the wrong accent"
            ),
            Lack::Main => words!(
                "La page publiée n'a pas exactement une partie principale (main) : qui n'y voit pas ne peut pas y aller d'un saut",
                "The published page does not have exactly one main part (main): those who cannot see cannot jump to it"
            ),
            Lack::Heading => words!(
                "La page publiée n'a pas exactement un titre de niveau 1 (h1) : le sommaire de qui n'y voit pas commence mal",
                "The published page does not have exactly one heading of level 1 (h1): the outline of those who cannot see starts badly"
            ),
        }
    }
}
