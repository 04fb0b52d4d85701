//! A link in the manner of a wiki, which is published as brackets.

use crate::check::{Look, Mention, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::model::{Address, Page};
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "link-in-double-brackets",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("link_in_double_brackets.md"),
    look: Look::Mentions(&["[["], look),
};

fn look(mention: &Mention<'_, '_>, report: &mut Report<'_>) {
    let Mention { text, node, letters } = *mention;
    if node.is_inside(&["code", "pre", "kbd", "samp", "a"]) {
        return;
    }
    for after in letters.split("[[").skip(1) {
        let Some((inside, _)) = after.split_once("]]") else { continue };
        let name = inside.split('|').next().unwrap_or_default().trim();
        if name.is_empty() || inside.contains(['\n', '[']) {
            continue;
        }
        let written = format!("[[{inside}]]");
        let place = text.place(node, &written);
        let said = report.say(
            place,
            words!(
                "Ces doubles crochets ne font pas un lien : les familles liront « {written} ».",
                "These double brackets make no link: families will read “{written}”."
            ),
            words!(
                "Écrivez [les mots du lien](le-fichier.md) ; seule une page numérotée s'écrit entre doubles crochets : [[fiche:enseignant/3]].",
                "Write [the words of the link](the-file.md); only a numbered page is written in double brackets: [[leaflet:teacher/3]]."
            ),
        );
        if place != node.span() {
            said.propose(place, link(text, inside, name));
        }
    }
}

/// The same as a link: to the page of that title or file name, if there is one.
fn link(text: &Text<'_>, inside: &str, name: &str) -> String {
    let words = inside.rsplit('|').next().unwrap_or(inside).trim();
    let wanted = fold(name.trim_end_matches(".md"));
    let stem = |page: &Page| {
        let name = page.path.rsplit('/').next().unwrap_or_default();
        fold(name.trim_end_matches(".md"))
    };
    let is_meant = |page: &&Page| fold(&page.title) == wanted || stem(page) == wanted;
    match text.site.pages.iter().find(is_meant) {
        Some(page) => {
            let (from, to) = (Address::fixed(&text.page.path), Address::fixed(&page.path));
            format!("[{words}]({})", from.link(&to))
        }
        None => format!("[{words}](….md)"),
    }
}
