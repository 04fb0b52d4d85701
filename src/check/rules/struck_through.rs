//! Struck-through words: most screen readers read them as if they still held.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "struck-through",
    severity: Severity::Warning,
    rgaa: Some("10.9"),
    wcag: Some("1.3.3"),
    guide: include_str!("struck_through.md"),
    look: Look::Text(look),
};

/// The beginnings of words that say that something no longer holds, folded.
const SAID: &[&str] = &[
    "abandonn",
    "ancien",
    "annul",
    "avant",
    "barr",
    "complet",
    "corrig",
    "cancel",
    "deplac",
    "devient",
    "erreur",
    "faux",
    "fini",
    "former",
    "full",
    "instead",
    "lieu",
    "modifi",
    "moved",
    "no-longer",
    "ne-pas",
    "postponed",
    "remplac",
    "replaced",
    "report",
    "retir",
    "struck",
    "supprim",
    "termin",
    "wrong",
    "removed",
    "crossed",
    "incorrect",
    "raye",
    "ote",
    "enleve",
];

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for struck in text.tree.nodes().filter(|node| node.is_one_of(&["del", "s"])) {
        if struck.is_blank() || is_said(struck) || struck.is_inside(&["del", "s"]) {
            continue;
        }
        let said = report.say(
            struck.span(),
            words!(
                "Ces mots sont barrés, mais la plupart des lecteurs d'écran les lisent comme s'ils comptaient encore.",
                "These words are struck through, but most screen readers read them as if they still held."
            ),
            words!(
                "Dites-le aussi avec des mots : « annulé : ~~mardi à 18 h~~ », ou supprimez-les.",
                "Say it in words as well: “cancelled: ~~Tuesday at 6~~”, or remove them."
            ),
        );
        let source = text.source(struck.span());
        if source.starts_with("~~") {
            let word = if text.speaks(struck, "en") { "cancelled:" } else { "annulé :" };
            said.propose(struck.span(), format!("{word} {source}"));
        }
    }
}

/// Whether the words around say it.
fn is_said(struck: Node<'_>) -> bool {
    let block =
        struck.ancestors().find(|node| node.is_one_of(&["p", "li", "td", "th", "dd", "div"]));
    let block =
        block.map(|block| if block.is("td") { block.parent().unwrap_or(block) } else { block });
    let around = block.map_or_else(String::new, |block| fold(&block.text()));
    around.split('-').any(|word| SAID.iter().any(|start| word.starts_with(start)))
}
