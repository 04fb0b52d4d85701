//! A mobile number in a page: it belongs to someone, and the page to everyone.

use crate::check::{Letters, Look, Reading, Report, Rule, Said, beginnings, number_at};
use crate::diagnostic::Severity;
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "personal-phone",
    severity: Severity::Warning,
    rgaa: None,
    wcag: None,
    guide: include_str!("personal_phone.md"),
    look: Look::Page(look),
};

/// How many signs a French number may have: 06…, +336…, 0033 6… or +33 (0)6…, 0033 (0)6….
const LENGTHS: [usize; 4] = [10, 12, 13, 14];

/// The whole file is looked at: its front matter and its comments are read by others too.
fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let text = &reading.page.file.text;
    for byte in [b'0', b'+'] {
        for at in beginnings(text, byte) {
            // 0-7357-0924-6 is the number of a book.
            let rest = text.get(at..).unwrap_or_default();
            if byte == b'0' && !["06", "07", "00"].iter().any(|start| rest.starts_with(start)) {
                continue;
            }
            let number = |length: &usize| number_at(text, at, *length, Letters::Apart);
            let numbers = LENGTHS.iter().filter_map(number);
            let Some(number) = { numbers }.find(|number| is_mobile(&number.signs)) else {
                continue;
            };
            let span = Span::new(number.place);
            let said = say(span, report);
            let school = reading.site.config.fields.record("school");
            let phone = school.and_then(|school| school.text("phone")).unwrap_or("…");
            let dialled = text.get(..at).is_some_and(|before| before.ends_with("tel:"));
            match (byte, dialled) {
                (b'0', true) => said.propose(span, phone.replace(' ', "")),
                (b'0', false) => said.propose(span, phone),
                _ => {}
            }
        }
    }
    conversations(reading, report);
}

fn say<'r>(span: Span, report: &'r mut Report<'_>) -> Said<'r> {
    report.say(
        span,
        words!(
            "Ce numéro de portable est celui d'une personne : publié, il peut être copié et appelé par n'importe qui, pour toujours.",
            "This mobile number is a person's: once published, anyone can copy it and call it, for ever."
        ),
        words!(
            "Donnez le numéro de l'école, ou d'un rôle (la permanence, la mairie) ; un numéro privé se donne de vive voix.",
            "Give the school's number, or that of a role (the office, the town hall); a private number is given in person."
        ),
    )
}

/// A link that opens a conversation with a number: `https://wa.me/33612345678`.
fn conversations(reading: &Reading<'_>, report: &mut Report<'_>) {
    for text in &reading.texts {
        for (link, address) in text.links_elsewhere() {
            let digits: String = match address.is_at("wa.me") {
                true => address.path.chars().filter(char::is_ascii_digit).collect(),
                false if address.is_at("api.whatsapp.com") => {
                    address.query.chars().filter(char::is_ascii_digit).collect()
                }
                false => continue,
            };
            if is_mobile(&format!("+{digits}")) {
                say(link.span, report);
            }
        }
    }
}

/// Whether digits are a French mobile number, however it starts.
fn is_mobile(signs: &str) -> bool {
    let national = ["+33", "0033"].iter().find_map(|prefix| signs.strip_prefix(prefix));
    let number = national.map(|rest| rest.strip_prefix('0').unwrap_or(rest));
    let number = number.or_else(|| signs.strip_prefix('0'));
    number.is_some_and(|number| number.len() == 9 && number.starts_with(['6', '7']))
}
