//! A link whose words do not say where it leads.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::{Link, LinkKind};
use crate::model::Target;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-says-click-here",
    severity: Severity::Warning,
    rgaa: Some("6.1"),
    wcag: Some("2.4.4"),
    guide: include_str!("link_says_click_here.md"),
    look: Look::Text(look),
};

/// No text that says nothing is longer, in bytes.
const LONGEST: usize = 64;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (number, (link, target)) in text.document.links().enumerate() {
        if link.kind != LinkKind::Link {
            continue;
        }
        if says_nothing(&link.text) {
            let title = text.opened(target).filter(|title| fold(title) == fold(&link.text));
            if title.is_none() && !has_own_name(text, number) {
                say_nothing(text, link, target, report);
            }
        } else if let Some(rest) = after_click(&link.text) {
            say_click(text, link, rest, report);
        }
    }
}

/// Whether a link's words say nothing to those who hear it alone.
pub(super) fn says_nothing(words: &str) -> bool {
    let words = words.trim();
    if words.is_empty() || words.len() > LONGEST {
        return false;
    }
    let mut vague = false;
    // Most links say something with their first word.
    for folded in words.split_whitespace().map(fold) {
        let parts = folded.split('-').map(|part| part.trim_matches(|c: char| !c.is_alphanumeric()));
        for part in parts.filter(|part| !part.is_empty()) {
            match weight(part) {
                Some(Weight::Vague) => vague = true,
                Some(Weight::Small) => {}
                None => return false,
            }
        }
    }
    vague
}

/// What a word that says nothing weighs.
enum Weight {
    /// It pretends to say something.
    Vague,
    /// It only ties others together.
    Small,
}

/// The words, folded, of which no link is made better; none for all others.
fn weight(word: &str) -> Option<Weight> {
    match word {
        "cliquez" | "cliquer" | "clique" | "clic" | "ici" | "la" | "lien" | "suivre" | "suivez"
        | "savoir" | "plus" | "lire" | "lisez" | "suite" | "voir" | "voyez" | "consulter"
        | "consultez" | "telecharger" | "telechargez" | "telechargement" | "ouvrir" | "ouvrez"
        | "acceder" | "accedez" | "document" | "fichier" | "page" | "site" | "article" | "pdf"
        | "decouvrir" | "decouvrez" | "details" | "detail" | "information" | "informations"
        | "infos" | "info" | "click" | "here" | "link" | "read" | "more" | "learn" | "see"
        | "view" | "download" | "open" | "website" | "file" | "continue" | "reading" => {
            Some(Weight::Vague)
        }
        "le" | "les" | "l" | "un" | "une" | "ce" | "cet" | "cette" | "ces" | "en" | "pour"
        | "sur" | "a" | "au" | "de" | "d" | "du" | "des" | "et" | "meme" | "vers" | "par" | "c"
        | "est" | "the" | "this" | "that" | "to" | "on" | "for" | "it" | "find" | "out" | "go"
        | "and" | "an" | "of" | "just" | "please" | "svp" => Some(Weight::Small),
        _ => None,
    }
}

/// What follows « cliquez ici pour » at the start of a link's words.
fn after_click(words: &str) -> Option<&str> {
    let first = words.get(..5)?;
    if !first.eq_ignore_ascii_case("cliqu") && !first.eq_ignore_ascii_case("click") {
        return None;
    }
    let whole = words.split_once(char::is_whitespace)?.1.trim_start();
    let mut rest = whole;
    for small in ["ici", "là", "sur", "here", "on", "pour", "to", "for"] {
        let after = rest.get(..small.len()).filter(|start| start.eq_ignore_ascii_case(small));
        let after = after.and_then(|_| rest.get(small.len()..));
        if let Some(after) = after.filter(|after| after.starts_with(char::is_whitespace)) {
            rest = after.trim_start();
        }
    }
    // « Click and collect » is no order.
    (!rest.is_empty() && rest.len() < whole.len()).then_some(rest)
}

/// Whether a label that is read in the place of the words says more than they.
fn has_own_name(text: &Text<'_>, number: usize) -> bool {
    let label = text.link_node(number).and_then(|node| node.attribute("aria-label"));
    label.is_some_and(|label| !label.trim().is_empty() && !says_nothing(&label))
}

fn say_nothing(text: &Text<'_>, link: &Link, target: &Target, report: &mut Report<'_>) {
    let said = &link.text;
    let reported = report.say(
        link.span,
        words!(
            "« {said} » ne dit pas où mène le lien à qui l'entend seul.",
            "“{said}” does not say where the link leads to those who hear it alone."
        ),
        words!(
            "Mettez dans le lien le nom de ce qu'il ouvre : [le menu de la semaine](menu.md).",
            "Put the name of what it opens in the link: [this week's menu](menu.md)."
        ),
    );
    if let Some(place) = text.words_place(link) {
        reported.propose(place, text.opened(target).unwrap_or_else(|| "…".to_owned()));
    }
}

fn say_click(text: &Text<'_>, link: &Link, rest: &str, report: &mut Report<'_>) {
    let mut letters = rest.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let shorter: String = first.chain(letters).collect();
    let reported = report.say(
        link.span,
        words!(
            "Qui parcourt la liste des liens entend d'abord « cliquez », et beaucoup n'ont pas de souris.",
            "Those who go through the list of links first hear “click”, and many have no mouse."
        ),
        words!(
            "Commencez par ce que le lien ouvre : « {shorter} ».",
            "Start with what the link opens: “{shorter}”."
        ),
    );
    // Words with marks in them are not written as they are read.
    let place = text.words_place(link);
    if let Some(place) = place.filter(|place| !text.source(*place).contains(['*', '`', '!', '<'])) {
        reported.propose(place, crate::check::as_typed(&shorter));
    }
}
