//! A map, a chart or a timetable with a line of words only: what it shows cannot be read.

use crate::check::pictures::{bare_words, is_told_near, starts_with_words, stem, without_article};
use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::{Link, LinkKind};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "complex-picture-alone",
    severity: Severity::Warning,
    rgaa: Some("1.6"),
    wcag: Some("1.1.1"),
    guide: include_str!("complex_picture_alone.md"),
    look: Look::Text(look),
};

/// Pictures that hold more than a line can say, folded.
const NAMES: [&str; 24] = [
    "carte",
    "calendrier",
    "chart",
    "courbe",
    "diagramme",
    "diagram",
    "emploi-du-temps",
    "frise-chronologique",
    "graph",
    "graphique",
    "histogramme",
    "infographie",
    "infographic",
    "map",
    "organigramme",
    "organization-chart",
    "plan",
    "planning",
    "schedule",
    "schema",
    "timeline",
    "timetable",
    "floor-plan",
    "calendar",
];

/// The same words for something else.
const OTHERS: [&str; 21] = [
    "advent-calendar",
    "calendrier-de-l-avent",
    "carte-a",
    "carte-d-anniversaire",
    "carte-d-identite",
    "carte-d-invitation",
    "carte-de-bibliotheque",
    "carte-de-cantine",
    "carte-de-fete",
    "carte-de-lecteur",
    "carte-de-noel",
    "carte-de-visite",
    "carte-de-voeux",
    "carte-jeune",
    "carte-postale",
    "carte-vitale",
    "plan-d-eau",
    "plan-de-travail",
    "plan-large",
    "plan-rapproche",
    "plan-serre",
];

/// A description of that many bytes tells what is there.
const TELLING: usize = 120;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    if !text.document.links().any(|(link, _)| link.kind != LinkKind::Link) {
        return;
    }
    for picture in text.tree.elements("img") {
        let Some(link) = picture.link().filter(|link| is_complex(link)) else { continue };
        if is_told_near(picture) {
            continue;
        }
        let french = text.speaks(picture, "fr");
        let said = report.say(
            link.span,
            words!(
                "Ce que montre cette image n'est dit nulle part en entier : qui ne la voit pas n'en a que le titre.",
                "What this picture shows is not told in full anywhere: those who do not see it have only its title."
            ),
            words!(
                "Dites-le dessous : une liste, un tableau, quelques phrases, ou un lien vers la page qui le dit.",
                "Tell it below: a list, a table, a few sentences, or a link to the page that does."
            ),
        );
        let source = text.source(link.span);
        if source.starts_with("![")
            && picture.parent().is_none_or(|p| p.is_one_of(&["p", "figure"]))
        {
            let part = if french {
                "détails Ce que montre l'image"
            } else {
                "details What the picture shows"
            };
            said.propose(link.span, format!("{source}\n\n::: {part}\n…\n:::"));
        }
    }
}

fn is_complex(link: &Link) -> bool {
    if link.decorative || link.text.is_empty() || link.text.len() >= TELLING {
        return false;
    }
    let named = |folded: &str| {
        let bare = without_article(folded);
        NAMES.iter().any(|name| starts_with_words(bare, name))
            && !OTHERS.iter().any(|other| starts_with_words(bare, other))
    };
    let words = bare_words(&link.text);
    named(&words)
        || named(&bare_words(&link.title))
        || named(&stem(&link.destination)) && !is_view(&words)
}

/// « Vue de la cour depuis le portail » is a photo, whatever its file is called.
fn is_view(words: &str) -> bool {
    ["vue-", "view-", "les-", "des-", "deux-", "une-", "un-"]
        .iter()
        .any(|start| words.starts_with(start))
}
