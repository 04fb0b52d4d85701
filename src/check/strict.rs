//! The codes that `site.yml` lists under `errors` → the warnings that prevent publication on this site.

use crate::check::rules;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::model::Config;
use crate::text::closest;
use crate::words;

/// Makes errors of the warnings that the site takes for such, and says the names that no message has.
pub fn strict(config: &Config, diagnostics: &mut Vec<Diagnostic>) {
    let wanted = config.fields.texts("errors");
    if wanted.is_empty() {
        return;
    }
    let known: Vec<&str> =
        diagnostic::codes().into_iter().chain(rules::ALL.iter().map(|rule| rule.name)).collect();
    for said in diagnostics.iter_mut().filter(|said| said.severity == Severity::Warning) {
        if wanted.iter().any(|(code, _)| *code == said.code) {
            said.severity = Severity::Error;
        }
    }
    for (code, span) in wanted.iter().filter(|(code, _)| !known.contains(code)) {
        let mistake = Diagnostic::error(
            "unknown-code",
            words!(
                "« {code} » n'est le nom d'aucun message.",
                "“{code}” is the name of no message."
            ),
        )
        .at(&config.file, *span);
        diagnostics.push(match closest(code, known.iter().copied()) {
            Some(near) => mistake
                .help(words!("Vouliez-vous dire « {near} » ?", "Did you mean “{near}”?"))
                .fix(*span, near),
            None => mistake.help(words!(
                "Le nom d'un message est entre crochets : « avertissement[legal-notice-incomplete] ».",
                "A message's name stands in brackets: “warning[legal-notice-incomplete]”."
            )),
        });
    }
}
