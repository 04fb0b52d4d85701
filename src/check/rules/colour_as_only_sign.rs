//! « Les mots en rouge », « le bouton vert » : a sign for those who see colours only.

use crate::check::{Look, Mention, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "colour-as-only-sign",
    severity: Severity::Warning,
    rgaa: Some("3.1"),
    wcag: Some("1.4.1"),
    guide: include_str!("colour_as_only_sign.md"),
    look: Look::Mentions(&COLOURS, look),
};

const COLOURS: [&str; 34] = [
    "black",
    "blanc",
    "blanche",
    "bleu",
    "bleue",
    "bleues",
    "bleus",
    "blue",
    "brown",
    "gray",
    "green",
    "grey",
    "gris",
    "grise",
    "jaune",
    "jaunes",
    "marron",
    "noir",
    "noire",
    "orange",
    "pink",
    "purple",
    "red",
    "rose",
    "rouge",
    "rouges",
    "turquoise",
    "vert",
    "verte",
    "vertes",
    "verts",
    "violet",
    "violette",
    "yellow",
];

/// What a page writes in a colour, folded.
const WRITTEN: [&str; 50] = [
    "affichee",
    "affichees",
    "affiches",
    "apparaissent",
    "apparait",
    "cases",
    "champ",
    "champs",
    "cles",
    "date",
    "dates",
    "ci-dessous",
    "ecrit",
    "ecrite",
    "ecrites",
    "ecrits",
    "figurent",
    "figure",
    "horaires",
    "indique",
    "indiquee",
    "indiquees",
    "indiques",
    "items",
    "jours",
    "lignes",
    "listed",
    "marked",
    "marque",
    "marquee",
    "marquees",
    "marques",
    "mots",
    "noms",
    "notes",
    "notees",
    "passages",
    "phrases",
    "printed",
    "shown",
    "signale",
    "signalee",
    "signalees",
    "signales",
    "surligne",
    "surlignees",
    "surlignes",
    "texte",
    "words",
    "written",
];

/// What only a screen has, and what one clicks on.
const ON_SCREEN: [&str; 9] =
    ["encadre", "encadres", "liens", "links", "mots", "onglet", "passages", "phrases", "words"];
const CLICKED: [&str; 16] = [
    "arrow", "bandeau", "bouton", "boutons", "button", "carre", "case", "fleche", "icon", "icone",
    "lien", "link", "pastille", "rond", "rubrique", "zone",
];

/// A sentence with one of these speaks of something to do or to see elsewhere than on the page, or gives
/// another sign.
const OTHERWISE: [&str; 34] = [
    "asterisque",
    "asterisk",
    "barr",
    "cahier",
    "carnet",
    "color",
    "colour",
    "crayon",
    "dessin",
    "draw",
    "encadrez",
    "encadre-les",
    "ecris",
    "ecrivez",
    "entour",
    "etoile",
    "feutre",
    "gras",
    "bold",
    "mur",
    "notebook",
    "paint",
    "peign",
    "peint",
    "porte",
    "precede",
    "souligne",
    "star",
    "stylo",
    "suivi",
    "surlignez",
    "tableau",
    "trace",
    "underline",
];

fn look(mention: &Mention<'_, '_>, report: &mut Report<'_>) {
    let Mention { text, node, letters } = *mention;
    for sentence in letters.split_inclusive(['.', '!', '?', ';']) {
        if let Some(found) = coloured(sentence) {
            say(&found, node, text, report);
        }
    }
}

fn say(found: &str, node: Node<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    if node.is_inside(&["code", "pre"]) {
        return;
    }
    report.say(
        text.place(node, found),
        words!(
            "« {found} » : qui ne voit pas les couleurs, ou écoute la page, ne saura pas de quoi il s'agit.",
            "“{found}”: those who do not see colours, or listen to the page, will not know what is meant."
        ),
        words!(
            "Donnez un autre signe, écrit : le nom du bouton, le mot « important », une étoile (*) devant.",
            "Give another sign, in writing: the button's name, the word “important”, a star (*) before."
        ),
    );
}

/// The words of a sentence that name something by its colour alone.
fn coloured(sentence: &str) -> Option<String> {
    let mut words = Vec::new();
    for word in sentence.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let bare = bare.rsplit(['\'', '’']).next().unwrap_or(bare);
        words.push((word, fold(bare)));
    }
    let colour = |word: &str| COLOURS.contains(&word);
    // Most sentences name no colour.
    let at = words.iter().position(|(_, word)| colour(word))?;
    let clicks = words
        .iter()
        .any(|(_, word)| ["cliqu", "click", "tap"].iter().any(|start| word.starts_with(start)));
    let otherwise = |word: &String| OTHERWISE.iter().any(|start| word.starts_with(start));
    if words.iter().any(|(_, word)| otherwise(word)) {
        return None;
    }
    let before = |back: usize| {
        at.checked_sub(back).and_then(|at| words.get(at)).map_or("", |(_, word)| word.as_str())
    };
    let after = words.get(at + 1).map_or("", |(_, word)| word.as_str());
    let named = |word: &str| ON_SCREEN.contains(&word) || clicks && CLICKED.contains(&word);
    let start = match before(1) {
        "en" | "in" if (2..=4).any(|back| WRITTEN.contains(&before(back))) => (2..=4)
            .rev()
            .find(|back| WRITTEN.contains(&before(*back)))
            .and_then(|back| at.checked_sub(back))?,
        word if named(word) => at.checked_sub(1)?,
        _ if named(after) => at,
        _ => return None,
    };
    let end = if start == at { at + 1 } else { at };
    let found: Vec<&str> = words.get(start..=end)?.iter().map(|(word, _)| *word).collect();
    let found = found.join(" ");
    Some(found.trim_matches(|c: char| !c.is_alphanumeric()).to_owned())
}
