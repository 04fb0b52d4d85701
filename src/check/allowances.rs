//! Comments like `<!-- préau: accepter link-says-click-here : le mot est cité -->` → faults that a person
//! has looked at and accepts, with the reason. What an allowance covers ends at the next empty line.

use super::levels::no_such_code;
use super::rules;
use crate::diagnostic::Diagnostic;
use crate::model::Page;
use crate::text::{Span, closest};
use crate::words;

/// One comment of a page.
struct Allowance<'a> {
    /// The rules that it names, and where.
    rules: Vec<(&'a str, Span)>,
    reason: &'a str,
    /// The comment.
    span: Span,
    /// The text that it is for.
    scope: Span,
    used: Vec<&'a str>,
}

/// Leaves out the faults that the page allows, and says which allowances are wrong or of no use.
pub(super) fn apply(page: &Page, found: &mut Vec<Diagnostic>) {
    let mut allowances: Vec<Allowance<'_>> =
        page.document.facts.comments.iter().filter_map(|comment| read(page, *comment)).collect();
    if allowances.is_empty() {
        return;
    }
    found.retain(|said| {
        let Some(place) = &said.place else { return true };
        let fits = |allowance: &&mut Allowance<'_>| {
            let inside = allowance.scope.range().contains(&(place.span.start as usize));
            inside && !allowance.reason.is_empty()
        };
        let named = |allowance: &&mut Allowance<'_>| allowance.names(said.code);
        match allowances.iter_mut().filter(fits).find(named) {
            Some(allowance) => allowance.used.push(said.code),
            None => return true,
        }
        false
    });
    found.extend(allowances.iter().flat_map(|allowance| allowance.mistakes(page)));
}

fn read(page: &Page, comment: Span) -> Option<Allowance<'_>> {
    let text = page.file.slice(comment);
    let inside = text.strip_prefix("<!--")?.strip_suffix("-->")?;
    let (name, order) = inside.split_once(':')?;
    if !matches!(name.trim(), "preau" | "préau" | "Préau") {
        return None;
    }
    let order = order.trim();
    let verbs = ["accepter", "autoriser", "allow"];
    let list = verbs.iter().find_map(|verb| order.strip_prefix(verb)).unwrap_or("");
    let (list, reason) = list.split_once(':').unwrap_or((list, ""));
    let place = |word: &str| {
        let at = text.find(word).unwrap_or(0) + comment.start as usize;
        Span::new(at..at + word.len())
    };
    let rules = list.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty());
    Some(Allowance {
        rules: rules.map(|rule| (rule, place(rule))).collect(),
        reason: reason.trim(),
        span: comment,
        scope: scope(&page.file.text, comment),
        used: Vec::new(),
    })
}

/// From the start of the comment's line to the next empty line after the text that follows it.
fn scope(text: &str, comment: Span) -> Span {
    let start =
        text.get(..comment.start as usize).and_then(|t| t.rfind('\n')).map_or(0, |at| at + 1);
    let after = text.get(comment.end as usize..).unwrap_or_default();
    let body = after.len() - after.trim_start().len();
    let rest = after.get(body..).unwrap_or_default();
    let mut length = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim().is_empty() {
            break;
        }
        length += line.len();
    }
    Span::new(start..comment.end as usize + body + length)
}

impl<'a> Allowance<'a> {
    fn names(&self, code: &str) -> bool {
        self.rules.iter().any(|(rule, _)| *rule == code)
    }

    fn mistakes(&self, page: &Page) -> Vec<Diagnostic> {
        let Allowance { rules, reason, span, used, .. } = self;
        if rules.is_empty() || reason.is_empty() {
            return vec![malformed().at(&page.file, *span).help(form())];
        }
        let mut said = Vec::new();
        for (code, place) in rules {
            if rules::named(code).is_none() {
                let near = closest(code, rules::ALL.iter().map(|rule| rule.name));
                let mistake = no_such_code(code).at(&page.file, *place);
                said.push(match near {
                    Some(near) => mistake
                        .help(words!("Vouliez-vous dire « {near} » ?", "Did you mean “{near}”?"))
                        .propose(*place, near),
                    None => mistake.help(form()),
                });
            } else if !used.contains(code) {
                said.push(
                    Diagnostic::warning(
                        "allowance-unused",
                        words!(
                            "Ici, « {code} » n'a rien à signaler : cette autorisation ne sert plus.",
                            "Here, “{code}” has nothing to report: this allowance is of no use any more."
                        ),
                    )
                    .at(&page.file, *place)
                    .help(words!("Retirez-la.", "Remove it.")),
                );
            }
        }
        said
    }
}

fn malformed() -> Diagnostic {
    Diagnostic::warning(
        "allowance-malformed",
        words!(
            "Cette autorisation ne dit pas quelle règle elle écarte, ou pourquoi : elle n'a pas d'effet.",
            "This allowance does not say which rule it sets aside, or why: it has no effect."
        ),
    )
}

fn form() -> crate::diagnostic::Words {
    words!(
        "Écrivez : <!-- préau: accepter nom-de-la-regle : la raison -->",
        "Write: <!-- preau: allow name-of-the-rule : the reason -->"
    )
}
