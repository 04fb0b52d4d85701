//! `> [!ASTUCE] Titre`: a quotation whose first word makes it a part of the page.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::words;

use super::parts::{Part, nearest_name};
use super::writer::Writer;

/// The keyword of an alert, which is not written.
pub(super) struct Alert {
    pub part: Part,
    /// Where it ends.
    pub until: usize,
}

impl Writer<'_> {
    /// The alert that the quotation at `range` is, if it is one.
    pub(super) fn alert_at(&mut self, range: &Range<usize>) -> Option<Alert> {
        let line = self.text_of(range).split('\n').next()?;
        let inside = line.strip_prefix('>')?.trim_start_matches([' ', '\t']);
        let (word, after) = inside.strip_prefix("[!")?.split_once(']')?;
        let is_word = !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || c == ' ');
        if !is_word || !(after.is_empty() || after.starts_with([' ', '\t'])) {
            return None;
        }
        let until = range.start + line.len() - after.len();
        match Part::named(word) {
            Some(Part::Language | Part::Gallery) | None => {
                self.unknown_alert(word, until - 1 - word.len()..until - 1);
                None
            }
            Some(part) => Some(Alert { part, until }),
        }
    }

    /// The part of a text that is not the keyword of an alert.
    pub(super) fn after_alert<'t>(
        &mut self,
        alert: Alert,
        text: &'t str,
        range: &Range<usize>,
    ) -> &'t str {
        let until = alert.until;
        let skipped = until.saturating_sub(range.start).min(text.len());
        if range.end <= until {
            self.alert = Some(alert);
        }
        let text = text.get(skipped..).unwrap_or(text);
        if self.title_is_empty() { text.trim_start() } else { text }
    }

    fn unknown_alert(&mut self, word: &str, place: Range<usize>) {
        let said = Diagnostic::warning(
            "alert-unknown",
            words!(
                "« [!{word}] » n'annonce aucun encadré connu : le passage reste une citation.",
                "'[!{word}]' announces no known block: the passage stays a quotation."
            ),
        );
        let said = match nearest_name(word) {
            Some(near) => said
                .help(words!("Vouliez-vous dire « {near} » ?", "Did you mean '{near}'?"))
                .propose(self.span(&place), near.to_uppercase()),
            None => said.help(words!(
                "Les mots possibles : NOTE, ASTUCE, IMPORTANT, ATTENTION, DANGER, EXEMPLE, RETENIR.",
                "The words are: NOTE, TIP, IMPORTANT, WARNING, CAUTION, EXAMPLE, REMEMBER."
            )),
        };
        self.say(said, &place);
    }
}
