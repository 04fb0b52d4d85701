//! A social security number in a page.

use crate::check::{
    Letters, Look, Reading, Report, Rule, beginnings, is_social_security, number_at,
};
use crate::diagnostic::Severity;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "social-security-number",
    severity: Severity::Error,
    rgaa: None,
    wcag: None,
    guide: include_str!("social_security_number.md"),
    look: Look::Page(look),
};

/// Its control digits tell it from any other number.
fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let text = &reading.page.file.text;
    for byte in [b'1', b'2'] {
        for at in beginnings(text, byte) {
            let number = number_at(text, at, 15, Letters::Too);
            let Some(number) = number.filter(|number| is_social_security(&number.signs)) else {
                continue;
            };
            let span = Span::new(number.place);
            report
                .say(
                    span,
                    words!(
                        "C'est un numéro de sécurité sociale : il dit le sexe, l'âge et le lieu de naissance d'une personne, et sert à se faire passer pour elle.",
                        "This is a social security number: it tells a person's sex, age and place of birth, and serves to pass for that person."
                    ),
                    words!(
                        "Retirez-le, et prévenez la personne s'il a déjà été publié.",
                        "Remove it, and tell the person if it has already been published."
                    ),
                )
                .propose(span, "…");
        }
    }
}
