//! A bank account's number in a page.

use crate::check::{
    Letters, Look, Reading, Report, Rule, beginnings, iban_length, is_iban, number_at,
};
use crate::diagnostic::Severity;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "bank-account-number",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("bank_account_number.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let text = &reading.page.file.text;
    if !may_have_account(text) {
        return;
    }
    for byte in *b"FMBLDCEIPGN" {
        for at in beginnings(text, byte) {
            let controlled = text.as_bytes().get(at + 2..at + 4);
            if !controlled.is_some_and(|two| two.iter().all(u8::is_ascii_digit)) {
                continue;
            }
            let number = iban_length(text, at)
                .and_then(|length| number_at(text, at, length, Letters::Too))
                .filter(|number| is_iban(&number.signs));
            let Some(number) = number else { continue };
            let span = Span::new(number.place);
            report
                .say(
                    span,
                    words!(
                        "C'est le numéro d'un compte en banque : publié, il peut servir à des prélèvements frauduleux.",
                        "This is a bank account's number: once published, it can serve for fraudulent debits."
                    ),
                    words!(
                        "Donnez-le sur papier à qui en a besoin ; ici, dites à qui le demander.",
                        "Give it on paper to those who need it; here, say whom to ask for it."
                    ),
                )
                .propose(span, "…");
        }
    }
}

/// Spares most pages the search: whether two figures stand behind two capitals.
fn may_have_account(text: &str) -> bool {
    let bytes = text.as_bytes();
    let begins = |at: usize| {
        let four = bytes.get(at..at + 4);
        matches!(four, Some([_, b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9']))
    };
    bytes.iter().enumerate().any(|(at, byte)| byte.is_ascii_uppercase() && begins(at))
}
